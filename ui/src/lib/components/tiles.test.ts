import { expect, test } from "vitest";
import { tileAfter } from "./tiles";

// A row of three, one below the second, one far to the right below.
const TILES = [
  { column: 0, row: 0 },
  { column: 1, row: 0 },
  { column: 4, row: 0 },
  { column: 1, row: 2 },
  { column: 9, row: 5 },
];

test("a tile is left for its neighbour, over gaps", () => {
  expect(tileAfter(TILES, 0, "ArrowRight")).toBe(1);
  expect(tileAfter(TILES, 1, "ArrowRight")).toBe(2);
  expect(tileAfter(TILES, 1, "ArrowDown")).toBe(3);
  expect(tileAfter(TILES, 3, "ArrowUp")).toBe(1);
});

test("every tile can be reached, and the edge holds", () => {
  expect(tileAfter(TILES, 3, "ArrowDown")).toBe(4);
  expect(tileAfter(TILES, 0, "ArrowLeft")).toBe(-1);
  expect(tileAfter(TILES, 0, "x")).toBe(-1);
  expect(tileAfter(TILES, 2, "Home")).toBe(0);
  expect(tileAfter(TILES, 0, "End")).toBe(4);
  expect(tileAfter([], 0, "Home")).toBe(-1);
});
