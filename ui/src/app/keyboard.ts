/** Keys of the window, matched by what they produce, or by their place on other alphabets. */

/** What a key asks the shell to do. */
export type Command =
  | "search"
  | "help"
  | "next-pane"
  | "previous-pane"
  | "back"
  | "forward"
  | "zoom-in"
  | "zoom-out"
  | "zoom-reset"
  | "section-1"
  | "find"
  | "next-match"
  | "previous-match";

/** The part of a key event that decides. */
export interface Key {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const LATIN = /^[a-z0-9]$/i;

/** Returns the Latin letter or digit of a key: as produced, else by its place on the keyboard. */
function letterOf({ key, code }: Key): string {
  if (LATIN.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** Returns what a key asks for; in a right-to-left window the history arrows change sides. */
export function commandOf(key: Key, direction: "ltr" | "rtl"): Command | null {
  const control = key.ctrlKey || key.metaKey;
  if (control && !key.altKey) return controlCommand(key);
  if (key.altKey && !control) {
    const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (key.key === back) return "back";
    if (key.key === forward) return "forward";
    return null;
  }
  if (control || key.altKey) return null;
  if (key.key === "F1") return "help";
  if (key.key === "F3") return key.shiftKey ? "previous-match" : "next-match";
  if (key.key === "F6") return key.shiftKey ? "previous-pane" : "next-pane";
  return null;
}

function controlCommand(key: Key): Command | null {
  if (key.key === "+" || key.key === "=" || key.code === "NumpadAdd") return "zoom-in";
  if (key.key === "-" || key.code === "NumpadSubtract") return "zoom-out";
  if (key.shiftKey) return null;
  const commands: Record<string, Command> = { k: "search", f: "find", "0": "zoom-reset", "1": "section-1" };
  return commands[letterOf(key)] ?? null;
}

/** Moves the focus to the next or previous pane that is in sight. */
export function movePane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null && !pane.closest("[inert]"),
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + direction + panes.length) % panes.length];
  const inside = pane?.querySelector<HTMLElement>(
    "[aria-current][tabindex='0'], [role=option][tabindex='0'], [role=tab][tabindex='0'], input, a[href], button, select",
  );
  (inside ?? pane)?.focus();
}
