/** How the states of countries are drawn and counted. */
import type { Coverage, CoverageRow, CoverageState } from "$lib/ipc";

/** States in the order of the legend. */
export const STATES: readonly CoverageState[] = ["checked", "out-of-date", "change-waiting", "none"];

/** Look of a tile in each state. */
export const LOOKS: Record<CoverageState, string> = { checked: "strong", "out-of-date": "soft", "change-waiting": "waiting", none: "none" };

/** How many countries are in a state. */
export function countOf({ totals }: Coverage, state: CoverageState): number {
  if (state === "checked") return totals.checked;
  if (state === "out-of-date") return totals.outOfDate;
  return state === "none" ? totals.none : totals.changeWaiting;
}

/** The families of a country that have contacts, with their number. */
export function familiesOf(coverage: Coverage, row: CoverageRow): { family: string; count: number }[] {
  const all = coverage.families.map((family, at) => ({ family, count: row.counts[at] ?? 0 }));
  return all.filter(({ count }) => count > 0);
}

/** Countries with a tile in the grid, row by row, and those below it. */
export function placed(rows: CoverageRow[]): { grid: (CoverageRow & { column: number; row: number })[]; beside: CoverageRow[] } {
  const grid = rows.flatMap((row) => (row.column === null || row.row === null ? [] : [{ ...row, column: row.column, row: row.row }]));
  const beside = rows.filter((row) => row.column === null || row.row === null);
  return { grid: grid.toSorted((one, other) => one.row - other.row || one.column - other.column), beside };
}
