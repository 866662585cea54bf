import { expect, test } from "vitest";
import { plain, ROWS, score, shares } from "./ranking";

test("accents, case and letters alike do not matter", () => {
  expect(plain("Réglages")).toBe("reglages");
  expect(plain("الإعدادات")).toBe(plain("الاعدادات"));
  expect(plain("Тёмная")).toBe(plain("темная"));
});

test("the start of a name comes before the start of a word, and that before a part", () => {
  const start = score("set", ["Settings"]);
  const word = score("set", ["Open settings"]);
  const part = score("set", ["Reset the zoom"]);
  expect(start).toBeGreaterThan(word);
  expect(word).toBeGreaterThan(part);
  expect(part).toBeGreaterThan(0);
  expect(score("xyz", ["Settings"])).toBe(0);
});

test("every word of the query must be found in one name", () => {
  expect(score("dark theme", ["Theme: dark"])).toBeGreaterThan(0);
  expect(score("dark zoom", ["Theme: dark", "Zoom in"])).toBe(0);
});

test("the English name is found in every language", () => {
  expect(score("settings", ["الإعدادات", "Settings"])).toBeGreaterThan(0);
});

test("a script without spaces is searched inside a name", () => {
  expect(score("设置", ["打开设置"])).toBeGreaterThan(0);
});

test("groups share the rows, and what one leaves goes to the others", () => {
  expect(shares([5, 5, 5, 5], [3, 2, 2, 2])).toEqual([3, 2, 2, 2]);
  expect(shares([1, 0, 9, 1], [3, 2, 2, 2])).toEqual([1, 0, 7, 1]);
  expect(shares([20, 20, 0, 0], [9, 4, 0, 0]).reduce((sum, count) => sum + count)).toBe(ROWS);
  expect(shares([0, 0], [3, 2])).toEqual([0, 0]);
});
