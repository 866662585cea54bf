/** Keys as a person names them, whatever alphabet the keyboard writes. */

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
/** Signs that a person presses by name, and the places where an American keyboard has them. */
const SIGNS: Record<string, string> = { Slash: "/", Comma: ",", Equal: "+", Minus: "-", NumpadAdd: "+", NumpadSubtract: "-" };
const PRODUCED: Record<string, string> = { "/": "/", ",": ",", "+": "+", "=": "+", "-": "-" };

/**
 * Returns the names under which a key may be bound, best first: what it produces, then its place.
 *
 * A Latin letter or digit counts as produced, so that AZERTY finds its own letters; on Arabic and
 * Cyrillic keyboards the place decides. The arrows along the line are named `Back` and `Forward`,
 * so that they change sides from right to left.
 */
export function chordsOf(key: Key, direction: "ltr" | "rtl"): string[] {
  const control = key.ctrlKey || key.metaKey;
  // AltGr reports itself as Ctrl with Alt: it writes characters.
  if (control && key.altKey) return [];
  const named = (name: string, shift = key.shiftKey): string =>
    `${control ? "Ctrl+" : ""}${key.altKey ? "Alt+" : ""}${shift ? "Shift+" : ""}${name}`;
  if (LATIN.test(key.key)) {
    const digit = /\d/.test(key.key);
    return [named(key.key.toUpperCase(), digit ? false : key.shiftKey)];
  }
  const backward = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (key.key === "ArrowLeft" || key.key === "ArrowRight") return [named(key.key === backward ? "Back" : "Forward")];
  // A key may write two letters at once, as lam-alef does: only names in Latin letters are names.
  if (/^[A-Z][a-zA-Z0-9]+$/.test(key.key) && !["Dead", "Unidentified", "Process"].includes(key.key)) return [named(key.key)];
  const produced = PRODUCED[key.key];
  const place = /^(?:Key|Digit)(.)$/.exec(key.code)?.[1] ?? SIGNS[key.code];
  // Signs stand on the shifted level of many keyboards.
  const names = [...(produced ? [named(produced, false)] : []), ...(place ? [named(place, place in PRODUCED ? false : key.shiftKey)] : [])];
  return [...new Set(names)];
}

/** Names the parts of a chord as keyboards print them; arrows point as they do on this screen. */
export function keyCaps(chord: string, direction: "ltr" | "rtl"): string {
  const signs: Record<string, string> = {
    Back: direction === "rtl" ? "→" : "←",
    Forward: direction === "rtl" ? "←" : "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
    PageUp: "PgUp",
    PageDown: "PgDn",
    Escape: "Esc",
    Delete: "Del",
    " ": "Space",
    "-": "−",
  };
  if (chord === "+") return "+";
  const parts = chord.endsWith("++") ? [...chord.slice(0, -2).split("+"), "+"] : chord.split("+");
  return parts.map((part) => signs[part] ?? part).join(" ");
}

/** Tells whether a key would write into what has the focus. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button", "submit"].includes(target.type);
}
