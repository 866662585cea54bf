/** Rest after the last key until a note is kept, milliseconds. */
const REST_MS = 1000;

/** A note as it is typed, and whether it is kept. */
export class NoteKeeper {
  text = $state("");
  state = $state<"private" | "waiting" | "kept" | "failed">("private");
  #id = "";
  #kept = "";
  #keep: (note: string) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps notes by `keep`. */
  constructor(keep: (note: string) => Promise<void>) {
    this.#keep = keep;
  }

  /** Shows the note of a contact; what was typed for another one is kept first. */
  show(id: string, note: string, keep: (note: string) => Promise<void>): void {
    if (id !== this.#id) {
      void this.keep();
      this.#id = id;
      this.state = "private";
    } else if (this.text !== this.#kept) {
      // The same card was read again while somebody types: the typed text stays.
      this.#kept = note;
      this.#keep = keep;
      return;
    }
    this.#keep = keep;
    this.#kept = note;
    this.text = note;
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.text = text;
    this.state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), REST_MS);
  }

  /** Keeps the note now, where it changed. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.text === this.#kept) return;
    const text = this.text;
    const id = this.#id;
    try {
      await this.#keep(text);
      if (id !== this.#id) return;
      this.#kept = text;
      if (this.text === text) this.state = "kept";
    } catch {
      if (id === this.#id) this.state = "failed";
    }
  }
}
