import { expect, test } from "vitest";
import { nextZoom, widthClass } from "./layout.svelte";

test("width classes follow the table of the design", () => {
  expect([1600, 1366, 1199, 1024, 1023, 683, 640, 639].map(widthClass)).toEqual([
    "wide", "normal", "narrow", "narrow", "sheet", "sheet", "sheet", "phone",
  ]);
});

test("zoom steps stop at their ends", () => {
  expect(nextZoom(100, 1)).toBe(110);
  expect(nextZoom(200, 1)).toBe(200);
  expect(nextZoom(110, -1)).toBe(100);
  expect(nextZoom(100, -1)).toBe(100);
});
