import { commands } from "$lib/ipc";
import type { ReadPlace } from "$lib/ipc";

/** Rest on a place after which it is remembered, milliseconds. */
const REST_MS = 1500;

/** Remembers where reading stands, so that it can go on there. */
export class Visit {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = "";
  #pending: (() => void) | null = null;

  /** Takes the place in sight; it is remembered when it stays. */
  at(id: string, place: ReadPlace): void {
    const key = `${id} ${place.lang} ${place.passage}`;
    if (key === this.#last) return;
    this.#last = key;
    clearTimeout(this.#timer);
    this.#pending = () => {
      this.#pending = null;
      // Reading goes on where the place cannot be kept: on a read-only disk, for one.
      commands.noteReading(id, place).catch(() => undefined);
    };
    this.#timer = setTimeout(() => this.#pending?.(), REST_MS);
  }

  /** Ends the visit; what was in sight only in passing is left out. */
  end(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#last = "";
  }
}
