/** What the palette offers besides what it finds. */
import { choices, THEMES } from "$lib/choices.svelte";
import type { IconName } from "$lib/components/icons";
import { LANGUAGES, OWN_NAMES, speech } from "$lib/l10n";
import { goTo } from "$lib/place";
import { protection } from "$lib/protection/protection.svelte";
import { toasts } from "$lib/toasts.svelte";
import { chordOf } from "./keymap";
import type { Command } from "./keymap";
import type { Action } from "./palette/palette.svelte";
import { SECTIONS } from "./sections";

const PLAIN: [Command, IconName][] = [
  ["keys", "keyboard"],
  ["help", "help"],
  ["print", "print"],
  ["zoom-in", "plus"],
  ["zoom-out", "search"],
  ["zoom-reset", "search"],
];

/** Commands that hold on some screens only. */
const HERE: [Command, IconName, string[]][] = [
  ["starred", "star", ["library", "record", "read"]],
  ["reading-list", "bookmark", ["library", "record", "read"]],
  ["cite", "quote", ["library", "read"]],
  ["save-search", "save", ["library"]],
];

/** Returns the commands of a screen; `act` does what a key would do. */
export function actionsOf(act: (command: Command) => boolean, screen: string, libraryAddress: () => string): Action[] {
  const here = HERE.filter(([, , screens]) => screens.includes(screen));
  const plain = [...here.map(([command, icon]): [Command, IconName] => [command, icon]), ...PLAIN].map(([command, icon]): Action => ({
    id: command,
    kind: "do",
    message: `palette-do-${command}`,
    icon,
    chord: chordOf(command),
    run: () => void act(command),
  }));
  const languages = LANGUAGES.filter((language) => language !== speech.tag).map((language): Action => ({
    id: `language-${language}`,
    kind: "do",
    message: "palette-do-language",
    values: { name: OWN_NAMES[language] },
    icon: "languages",
    run: () => void choices.change("language", language),
  }));
  const themes = THEMES.filter((theme) => theme !== choices.theme).map((theme): Action => ({
    id: `theme-${theme}`,
    kind: "do",
    message: `palette-do-theme-${theme}`,
    icon: theme,
    run: () => void choices.change("theme", theme),
  }));
  const sections = SECTIONS.map((section, at): Action => ({
    id: `go-${section.id}`,
    kind: "go",
    message: section.label,
    icon: section.icon,
    chord: `Ctrl+${at + 1}`,
    run: () => goTo(section.id === "library" ? libraryAddress() : `/${section.id}`),
  }));
  const undo: Action[] = toasts.undoable
    ? [{ id: "undo", kind: "do", message: "palette-do-undo", icon: "undo", chord: "Ctrl+Z", run: () => void act("undo") }]
    : [];
  const lock: Action[] =
    protection.now?.part === "open"
      ? [{ id: "lock", kind: "do", message: "palette-do-lock", icon: "lock", chord: chordOf("lock"), run: () => void act("lock") }]
      : [];
  return [...undo, ...lock, ...sections, ...plain, ...themes, ...languages];
}
