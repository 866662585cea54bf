/**
 * Places of rows of different height in a long list, of which only the seen ones are measured.
 *
 * Unseen rows count with an estimate that never changes, so that nothing jumps. Browsers stop at
 * about 33 million pixels: some 300 000 rows of 108 px.
 */
export class RowHeights {
  readonly estimate: number;
  #measured = new Map<number, number>();
  #blocks = new Map<number, number>();

  /** Rows of `estimate` pixels until measured. */
  constructor(estimate: number) {
    this.estimate = estimate;
  }

  /** Height of a row. */
  height(index: number): number {
    return this.#measured.get(index) ?? this.estimate;
  }

  /** Keeps a measured height; returns by how much it differs from what counted before. */
  measure(index: number, height: number): number {
    const change = height - this.height(index);
    if (change !== 0) {
      this.#measured.set(index, height);
      const block = Math.floor(index / BLOCK);
      this.#blocks.set(block, (this.#blocks.get(block) ?? 0) + change);
    }
    return change;
  }

  /** Distance of a row's start from the start of the list. */
  offset(index: number): number {
    const block = Math.floor(index / BLOCK);
    let offset = index * this.estimate;
    for (const [number, change] of this.#blocks) if (number < block) offset += change;
    for (let row = block * BLOCK; row < index; row += 1) {
      const height = this.#measured.get(row);
      if (height !== undefined) offset += height - this.estimate;
    }
    return offset;
  }

  /** The row that covers a distance from the start, of `total` rows. */
  at(distance: number, total: number): number {
    let low = 0;
    let high = Math.max(0, total - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Forgets every height, for other rows or another width. */
  clear(): void {
    this.#measured.clear();
    this.#blocks.clear();
  }
}

const BLOCK = 64;
