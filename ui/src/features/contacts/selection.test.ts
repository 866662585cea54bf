import { expect, test } from "vitest";
import { Selection } from "./selection.svelte";

test("Shift chooses from where the choice began, both ways", () => {
  const chosen = new Selection();
  chosen.begin(5);
  expect(chosen.count(100)).toBe(0);
  chosen.extend(7);
  expect(chosen.rows(100)).toEqual([5, 6, 7]);
  chosen.extend(4);
  expect(chosen.rows(100)).toEqual([4, 5]);
});

test("single rows join the row that was chosen until now, and leave again", () => {
  const chosen = new Selection();
  chosen.begin(2);
  chosen.toggle(8, 2);
  expect(chosen.rows(100)).toEqual([2, 8]);
  chosen.toggle(2, 8);
  expect(chosen.rows(100)).toEqual([8]);
});

test("everything counts rows that have not come", () => {
  const chosen = new Selection();
  chosen.everything();
  expect(chosen.count(20_000)).toBe(20_000);
  expect(chosen.has(19_999)).toBe(true);
  chosen.begin(3);
  expect(chosen.count(20_000)).toBe(0);
});
