/** Rows in one page of a long answer. */
export const PAGE = 50;

/** Rows of an answer, kept by pages: any place of a long list can be filled alone. */
export class Pages<Row> {
  /** Rows in one page. */
  readonly page: number;
  #rows = new Map<number, Row>();
  #asked = new Set<number>();

  /** Starts with the rows of a first answer. */
  constructor(first: Row[] = [], page = PAGE) {
    this.page = page;
    this.fill(0, first);
    if (first.length >= page) this.#asked.add(0);
  }

  /** Returns the row at a place of the list, if it has come. */
  at(index: number): Row | undefined {
    return this.#rows.get(index);
  }

  /** Keeps rows from a place on. */
  fill(offset: number, rows: Row[]): void {
    rows.forEach((row, at) => this.#rows.set(offset + at, row));
  }

  /** Returns the offsets of pages that rows `from` to `to` need and that were not asked for; they count as asked. */
  missing(from: number, to: number, total: number): number[] {
    const offsets: number[] = [];
    for (let page = Math.floor(from / this.page); page * this.page < Math.min(to, total); page += 1) {
      if (this.#asked.has(page)) continue;
      const start = Math.max(page * this.page, from);
      const end = Math.min((page + 1) * this.page, to, total);
      let whole = true;
      for (let index = start; index < end; index += 1) whole &&= this.#rows.has(index);
      if (whole) continue;
      this.#asked.add(page);
      offsets.push(page * this.page);
    }
    return offsets;
  }

  /** Allows a page to be asked for again after a failure. */
  release(offset: number): void {
    this.#asked.delete(offset / this.page);
  }
}
