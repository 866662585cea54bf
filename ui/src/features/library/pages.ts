import type { Hit } from "$lib/ipc";

/** Hits in one page of a long answer. */
export const PAGE = 50;

/** Hits of an answer, kept by pages: any place of a long list can be filled alone. */
export class Pages {
  #hits = new Map<number, Hit>();
  #asked = new Set<number>();

  /** Starts with the hits of a first answer. */
  constructor(first: Hit[] = []) {
    this.fill(0, first);
    if (first.length >= PAGE) this.#asked.add(0);
  }

  /** Returns the hit at a place of the list, if it has come. */
  at(index: number): Hit | undefined {
    return this.#hits.get(index);
  }

  /** Keeps hits from a place on. */
  fill(offset: number, hits: Hit[]): void {
    hits.forEach((hit, at) => this.#hits.set(offset + at, hit));
  }

  /** Returns the offsets of pages that rows `from` to `to` need and that were not asked for; they count as asked. */
  missing(from: number, to: number, total: number): number[] {
    const offsets: number[] = [];
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, total); page += 1) {
      if (this.#asked.has(page)) continue;
      const start = Math.max(page * PAGE, from);
      const end = Math.min((page + 1) * PAGE, to, total);
      let whole = true;
      for (let index = start; index < end; index += 1) whole &&= this.#hits.has(index);
      if (whole) continue;
      this.#asked.add(page);
      offsets.push(page * PAGE);
    }
    return offsets;
  }

  /** Allows a page to be asked for again after a failure. */
  release(offset: number): void {
    this.#asked.delete(offset / PAGE);
  }
}
