import type { Reading } from "$lib/ipc";

/** Writes how to cite a text in one line of data: who, when, what, symbol; each part as it stands in the record. */
export function citation(reading: Reading, publisher: string, year: number | null, page: string): string {
  const who = publisher && year ? `${publisher} (${year})` : publisher || (year ? String(year) : "");
  return [who, reading.title.text, reading.symbol, page].filter((part) => part !== "").join(". ").replace(/\.\./g, ".");
}
