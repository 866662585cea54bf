/** Every key of the window in one table: what it does, and on which screens. */
import { chordsOf } from "$lib/keys";
import type { Key } from "$lib/keys";

/** What a key asks the shell to do. */
export type Command =
  | "palette"
  | "search"
  | "find"
  | "keys"
  | "help"
  | "next-pane"
  | "previous-pane"
  | "back"
  | "forward"
  | "zoom-in"
  | "zoom-out"
  | "zoom-reset"
  | "settings"
  | "lock"
  | "undo"
  | "redo"
  | "print"
  | "starred"
  | "reading-list"
  | "cite"
  | "save-search"
  | "next-match"
  | "previous-match"
  | `section-${number}`;

/** Where a line of the key map stands. */
export type Group = "everywhere" | "lists" | "search" | "reading";

interface Line {
  /** Message `keys-<words>`. */
  words: string;
  group: Group;
  chords: string[];
  /** Bound by the shell, one for each chord; absent where the pane itself takes the key. */
  commands?: Command[];
  /** Screens on which the line holds; absent for all. */
  screens?: string[];
  /** Whether the key works inside a field as well; other keys leave the field its own. */
  writing?: false;
}

const LISTS = ["library", "contacts", "calendar", "nodes", "record"];

/** The key map, in the order in which it is shown. */
export const KEYMAP: readonly Line[] = [
  { words: "palette", group: "everywhere", chords: ["Ctrl+K"], commands: ["palette"] },
  { words: "search", group: "everywhere", chords: ["Ctrl+Shift+F"], commands: ["search"] },
  { words: "history", group: "everywhere", chords: ["Alt+Back", "Alt+Forward"], commands: ["back", "forward"] },
  { words: "panes", group: "everywhere", chords: ["F6", "Shift+F6"], commands: ["next-pane", "previous-pane"] },
  { words: "undo", group: "everywhere", chords: ["Ctrl+Z"], commands: ["undo"], writing: false },
  { words: "redo", group: "everywhere", chords: ["Ctrl+Shift+Z", "Ctrl+Y"], commands: ["redo", "redo"], writing: false },
  { words: "print", group: "everywhere", chords: ["Ctrl+P"], commands: ["print"] },
  { words: "lock", group: "everywhere", chords: ["Ctrl+L"], commands: ["lock"] },
  { words: "settings", group: "everywhere", chords: ["Ctrl+,"], commands: ["settings"] },
  { words: "zoom", group: "everywhere", chords: ["Ctrl++", "Ctrl+-", "Ctrl+0"], commands: ["zoom-in", "zoom-out", "zoom-reset"] },
  { words: "help", group: "everywhere", chords: ["F1"], commands: ["help"] },
  { words: "keys", group: "everywhere", chords: ["Ctrl+/"], commands: ["keys"] },
  { words: "close", group: "everywhere", chords: ["Escape"] },
  { words: "move", group: "lists", chords: ["ArrowUp", "ArrowDown"], screens: LISTS },
  { words: "ends", group: "lists", chords: ["Home", "End"], screens: LISTS },
  { words: "pages", group: "lists", chords: ["PageUp", "PageDown"], screens: LISTS },
  { words: "open", group: "lists", chords: ["Enter"], screens: LISTS },
  { words: "preview", group: "lists", chords: [" "], screens: ["library"] },
  { words: "find-list", group: "lists", chords: ["Ctrl+F"], commands: ["find"], screens: LISTS },
  { words: "choose", group: "lists", chords: ["Shift+ArrowUp", "Shift+ArrowDown", "Ctrl+ "], screens: ["contacts"] },
  { words: "all", group: "lists", chords: ["Ctrl+A"], screens: ["contacts"] },
  { words: "edit", group: "lists", chords: ["F2"], screens: ["contacts"] },
  { words: "star", group: "lists", chords: ["Ctrl+D"], screens: ["contacts"] },
  { words: "trash", group: "lists", chords: ["Delete"], screens: ["contacts"] },
  { words: "menu", group: "lists", chords: ["Shift+F10"], screens: ["contacts"] },
  { words: "keep", group: "lists", chords: ["Ctrl+B", "Ctrl+Shift+B"], commands: ["starred", "reading-list"], screens: ["library", "record", "read"] },
  { words: "cite", group: "lists", chords: ["Ctrl+Shift+C"], commands: ["cite"], screens: ["library", "read"] },
  { words: "save-search", group: "search", chords: ["Ctrl+S"], commands: ["save-search"], screens: ["library"] },
  { words: "to-results", group: "search", chords: ["ArrowDown"], screens: ["library"] },
  { words: "clear", group: "search", chords: ["Escape"], screens: ["library"] },
  { words: "find-text", group: "reading", chords: ["Ctrl+F"], commands: ["find"], screens: ["read"] },
  { words: "matches", group: "reading", chords: ["F3", "Shift+F3"], commands: ["next-match", "previous-match"], screens: ["read"] },
  { words: "page", group: "reading", chords: ["PageUp", "PageDown"], screens: ["read"] },
];

const BOUND = new Map<string, { command: Command; writing: boolean }>(
  KEYMAP.flatMap((line) =>
    (line.commands ?? []).map(
      (command, at) => [line.chords[at] ?? "", { command, writing: line.writing ?? true }] as const,
    ),
  ),
);

/** Returns what a key asks for; `writing` tells that a field has the focus. */
export function commandOf(key: Key, direction: "ltr" | "rtl", writing = false): Command | null {
  for (const chord of chordsOf(key, direction)) {
    const bound = BOUND.get(chord);
    if (bound) return writing && !bound.writing ? null : bound.command;
    const section = /^Ctrl\+([1-9])$/.exec(chord);
    if (section) return `section-${Number(section[1])}`;
  }
  return null;
}

/** The chord of a command, for tooltips and the palette; empty when it has none. */
export function chordOf(command: Command): string {
  const section = /^section-(\d)$/.exec(command);
  if (section) return `Ctrl+${section[1]}`;
  for (const line of KEYMAP) {
    const at = line.commands?.indexOf(command) ?? -1;
    if (at >= 0) return line.chords[at] ?? "";
  }
  return "";
}

/** The groups of the key map with the lines that hold on a screen, or on any when none is named; empty groups are left out. */
export function keysOn(screen: string | null): { group: Group; lines: Line[] }[] {
  const groups: Group[] = ["everywhere", "lists", "search", "reading"];
  return groups
    .map((group) => ({ group, lines: KEYMAP.filter((line) => line.group === group && (screen === null || (line.screens?.includes(screen) ?? true))) }))
    .filter(({ lines }) => lines.length > 0);
}
