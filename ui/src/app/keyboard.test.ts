import { expect, test } from "vitest";
import { commandOf } from "./keyboard";
import type { Key } from "./keyboard";

function key(name: string, parts: Partial<Key> = {}): Key {
  return { key: name, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...parts };
}

test("letters are taken by what they produce, else by their place", () => {
  expect(commandOf(key("k", { ctrlKey: true, code: "KeyK" }), "ltr")).toBe("search");
  expect(commandOf(key("ن", { ctrlKey: true, code: "KeyK" }), "rtl")).toBe("search");
  expect(commandOf(key("л", { ctrlKey: true, code: "KeyK" }), "ltr")).toBe("search");
  expect(commandOf(key("a", { ctrlKey: true, code: "KeyQ" }), "ltr")).toBeNull();
});

test("the command key of a Mac counts as control", () => {
  expect(commandOf(key("f", { metaKey: true, code: "KeyF" }), "ltr")).toBe("find");
});

test("history arrows change sides from right to left", () => {
  const left = key("ArrowLeft", { altKey: true });
  expect(commandOf(left, "ltr")).toBe("back");
  expect(commandOf(left, "rtl")).toBe("forward");
});

test("zoom keys work on the number pad and without shift", () => {
  expect(commandOf(key("=", { ctrlKey: true }), "ltr")).toBe("zoom-in");
  expect(commandOf(key("+", { ctrlKey: true, code: "NumpadAdd" }), "ltr")).toBe("zoom-in");
  expect(commandOf(key("0", { ctrlKey: true, code: "Digit0" }), "ltr")).toBe("zoom-reset");
});

test("a letter alone is never a shortcut", () => {
  expect(commandOf(key("k", { code: "KeyK" }), "ltr")).toBeNull();
  expect(commandOf(key("F3", { shiftKey: true }), "ltr")).toBe("previous-match");
});
