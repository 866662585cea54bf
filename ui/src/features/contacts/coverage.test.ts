import { expect, test } from "vitest";
import type { Coverage, CoverageRow } from "$lib/ipc";
import { countOf, familiesOf, placed } from "./coverage";

const row = (code: string, column: number | null, at: number | null): CoverageRow => ({
  code, label: code, region: "", column, row: at, state: "none", confirmedOn: "", counts: [0, 2], all: 2,
});
const coverage: Coverage = {
  privatePart: "open", family: "focal-points", months: 12, families: ["focal-points", "donors"], rows: [],
  totals: { checked: 1, outOfDate: 2, changeWaiting: 3, none: 4 }, regions: [],
};

test("tiles are read row by row, and countries without one stand below", () => {
  const { grid, beside } = placed([row("ZZ", null, null), row("SN", 8, 12), row("IS", 7, 0), row("DO", 3, 12)]);
  expect(grid.map(({ code }) => code)).toEqual(["IS", "DO", "SN"]);
  expect(beside.map(({ code }) => code)).toEqual(["ZZ"]);
});

test("every state has its number, and families without contacts are left out", () => {
  expect(countOf(coverage, "checked")).toBe(1);
  expect(countOf(coverage, "out-of-date")).toBe(2);
  expect(countOf(coverage, "change-waiting")).toBe(3);
  expect(countOf(coverage, "none")).toBe(4);
  expect(familiesOf(coverage, row("SN", 1, 1))).toEqual([{ family: "donors", count: 2 }]);
});
