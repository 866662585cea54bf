/** Rest after which typing begins a new name, milliseconds. */
const REST_MS = 1000;

/** Letters typed in a row in a list: the beginning of a name. */
export class TypeAhead {
  #letters = "";
  #at = Number.NEGATIVE_INFINITY;

  /** Takes a letter; returns the beginning as typed so far. */
  add(letter: string, now: number): string {
    this.#letters = this.goesOn(now) ? this.#letters + letter : letter;
    this.#at = now;
    return this.#letters;
  }

  /** Tells whether a further letter, such as a space, belongs to the name being typed. */
  goesOn(now: number): boolean {
    return this.#letters !== "" && now - this.#at < REST_MS;
  }

  /** Tells whether this is still what was typed. */
  is(letters: string): boolean {
    return this.#letters === letters;
  }
}
