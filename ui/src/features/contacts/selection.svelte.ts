/** Rows chosen together in a long list: by number, so that rows which have not come can be chosen. */
export class Selection {
  #rows = $state.raw<ReadonlySet<number>>(new Set());
  #anchor = 0;
  /** Every row of the list. */
  all = $state(false);

  /** How many of `total` rows are chosen. */
  count(total: number): number {
    return this.all ? total : this.#rows.size;
  }

  /** Tells whether a row is chosen. */
  has(index: number): boolean {
    return this.all || this.#rows.has(index);
  }

  /** The chosen rows of `total`, in order. */
  rows(total: number): number[] {
    if (this.all) return Array.from({ length: total }, (_, index) => index);
    return [...this.#rows].filter((index) => index < total).toSorted((one, other) => one - other);
  }

  /** Begins anew at a row, with nothing chosen. */
  begin(index: number): void {
    this.#anchor = index;
    if (this.#rows.size > 0) this.#rows = new Set();
    this.all = false;
  }

  /** Chooses all from where the choice began to a row. */
  extend(index: number): void {
    const from = Math.min(this.#anchor, index);
    this.all = false;
    this.#rows = new Set(Array.from({ length: Math.abs(this.#anchor - index) + 1 }, (_, at) => from + at));
  }

  /** Chooses a row besides the others, or leaves it out; `before` is the row chosen until now. */
  toggle(index: number, before: number): void {
    const rows = new Set(this.#rows.size === 0 ? [before] : this.#rows);
    if (!rows.delete(index)) rows.add(index);
    this.all = false;
    this.#anchor = index;
    this.#rows = rows;
  }

  /** Chooses every row. */
  everything(): void {
    this.#rows = new Set();
    this.all = true;
  }
}
