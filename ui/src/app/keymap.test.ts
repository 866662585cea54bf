import { expect, test } from "vitest";
import { keyCaps } from "$lib/keys";
import type { Key } from "$lib/keys";
import { chordOf, commandOf, KEYMAP, keysOn } from "./keymap";

function key(name: string, parts: Partial<Key> = {}): Key {
  return { key: name, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...parts };
}

test("letters are taken by what they produce, else by their place", () => {
  expect(commandOf(key("k", { ctrlKey: true, code: "KeyK" }), "ltr")).toBe("palette");
  expect(commandOf(key("ن", { ctrlKey: true, code: "KeyK" }), "rtl")).toBe("palette");
  expect(commandOf(key("л", { ctrlKey: true, code: "KeyK" }), "ltr")).toBe("palette");
  expect(commandOf(key("a", { ctrlKey: true, code: "KeyQ" }), "ltr")).toBeNull();
});

test("a French keyboard finds its own letters and its digits without shift", () => {
  expect(commandOf(key("z", { ctrlKey: true, code: "KeyW" }), "ltr")).toBe("undo");
  expect(commandOf(key("w", { ctrlKey: true, code: "KeyZ" }), "ltr")).toBeNull();
  expect(commandOf(key("&", { ctrlKey: true, code: "Digit1" }), "ltr")).toBe("section-1");
  expect(commandOf(key("à", { ctrlKey: true, code: "Digit0" }), "ltr")).toBe("zoom-reset");
  expect(commandOf(key("1", { ctrlKey: true, shiftKey: true, code: "Digit1" }), "ltr")).toBe("section-1");
});

test("signs are found on every keyboard", () => {
  expect(commandOf(key("/", { ctrlKey: true, code: "Slash" }), "ltr")).toBe("keys");
  expect(commandOf(key("/", { ctrlKey: true, shiftKey: true, code: "Digit7" }), "ltr")).toBe("keys");
  expect(commandOf(key("ظ", { ctrlKey: true, code: "Slash" }), "rtl")).toBe("keys");
  expect(commandOf(key(".", { ctrlKey: true, code: "Slash" }), "ltr")).toBe("keys");
  expect(commandOf(key("б", { ctrlKey: true, code: "Comma" }), "ltr")).toBe("settings");
  expect(commandOf(key("١", { ctrlKey: true, code: "Digit1" }), "rtl")).toBe("section-1");
});

test("the command key of a Mac counts as control, and AltGr does not", () => {
  expect(commandOf(key("f", { metaKey: true, code: "KeyF" }), "ltr")).toBe("find");
  expect(commandOf(key("k", { ctrlKey: true, altKey: true, code: "KeyK" }), "ltr")).toBeNull();
});

test("history arrows change sides from right to left", () => {
  const left = key("ArrowLeft", { altKey: true });
  expect(commandOf(left, "ltr")).toBe("back");
  expect(commandOf(left, "rtl")).toBe("forward");
  expect(keyCaps("Alt+Back", "rtl")).toBe("Alt →");
});

test("zoom keys work on the number pad and without shift", () => {
  expect(commandOf(key("=", { ctrlKey: true, code: "Equal" }), "ltr")).toBe("zoom-in");
  expect(commandOf(key("+", { ctrlKey: true, code: "NumpadAdd" }), "ltr")).toBe("zoom-in");
  expect(commandOf(key("0", { ctrlKey: true, code: "Digit0" }), "ltr")).toBe("zoom-reset");
  expect(keyCaps("Ctrl++", "ltr")).toBe("Ctrl +");
});

test("a letter alone is never a shortcut", () => {
  expect(commandOf(key("k", { code: "KeyK" }), "ltr")).toBeNull();
  expect(commandOf(key("F3", { shiftKey: true }), "ltr")).toBe("previous-match");
  expect(commandOf(key("f", { ctrlKey: true, shiftKey: true, code: "KeyF" }), "ltr")).toBe("search");
});

test("every letter of the key map is found at its place on Arabic and Russian keyboards", () => {
  const produced: Record<string, [string, string]> = { K: ["ن", "л"], F: ["ب", "а"], P: ["ح", "з"], L: ["م", "д"], B: ["لا", "и"], C: ["ؤ", "с"], S: ["س", "ы"], Z: ["ئ", "я"], Y: ["غ", "н"] };
  const lines = KEYMAP.flatMap((line) => (line.commands ?? []).map((command, at) => ({ command, chord: line.chords[at] ?? "" })));
  const letters = lines.filter(({ chord }) => /^Ctrl\+(?:Shift\+)?[A-Z]$/.test(chord));
  expect(letters.length).toBeGreaterThan(8);
  for (const { command, chord } of letters) {
    const letter = chord.at(-1) ?? "";
    for (const name of produced[letter] ?? []) {
      const found = commandOf(key(name, { ctrlKey: true, shiftKey: chord.includes("Shift"), code: `Key${letter}` }), "rtl");
      expect([chord, found]).toEqual([chord, command]);
    }
    expect(Object.keys(produced)).toContain(letter);
  }
});

test("a field keeps its own undo", () => {
  const undo = key("z", { ctrlKey: true, code: "KeyZ" });
  expect(commandOf(undo, "ltr", true)).toBeNull();
  expect(commandOf(undo, "ltr", false)).toBe("undo");
});

test("no two keys of one screen mean different things", () => {
  for (const screen of ["today", "library", "read", "record", "contacts", "nodes", "settings", "help"]) {
    const bound = keysOn(screen).flatMap(({ lines }) => lines.filter((line) => line.commands).flatMap((line) => line.chords));
    expect(new Set(bound).size).toBe(bound.length);
  }
  expect(KEYMAP.every((line) => !line.commands || line.commands.length === line.chords.length)).toBe(true);
});

test("the list of keys names only those of the screen", () => {
  const words = (screen: string): string[] => keysOn(screen).flatMap(({ lines }) => lines.map((line) => line.words));
  expect(words("read")).toContain("matches");
  expect(words("library")).not.toContain("matches");
  expect(words("today")).not.toContain("move");
  expect(chordOf("section-3")).toBe("Ctrl+3");
});
