import { commands, plainRequest } from "$lib/ipc";
import type { Preview, Reading, ReadingPage } from "$lib/ipc";
import { speech } from "$lib/l10n";

/** Passages that come with one question to the back end. */
export const CHUNK = 10;

/** Where reading starts. */
export interface Start {
  id: string;
  lang: string;
  passage: number;
  query: string;
  only: string | null;
}

/** A text that is being read, a window of passages at a time. */
export class ReadingText {
  head = $state.raw<Reading | null>(null);
  about = $state.raw<Preview | null>(null);
  error = $state.raw<unknown>(null);
  query = $state("");
  only = $state<string | null>(null);
  /** The passage that stands first in view. */
  current = $state(0);
  /** Changes when the text becomes another one. */
  text = $state(0);
  /** Place in `matches` of the match that was gone to last; -1 for none. */
  match = $state(-1);
  #pages = new Map<number, ReadingPage>();
  #asked = new Set<number>();
  #filled = $state(0);
  #turn = 0;
  #id = "";

  /** Passages in all. */
  get total(): number {
    return this.head?.total ?? 0;
  }

  /** Numbers of the passages that match. */
  get matches(): number[] {
    return this.head?.matches ?? [];
  }

  /** Returns a passage, if it has come. */
  page(passage: number): ReadingPage | undefined {
    void this.#filled;
    return this.#pages.get(passage);
  }

  /** Label of a passage: its page where the text has pages. */
  pageNumber(passage: number): number | null {
    return this.page(passage)?.page ?? null;
  }

  /** Opens a text at a passage; `shown` is called as soon as it can be read. */
  async open(start: Start, shown: () => void = () => undefined): Promise<void> {
    this.query = start.query;
    this.only = start.only;
    if (start.id !== this.#id) {
      this.#id = start.id;
      this.about = null;
      this.head = null;
    }
    await this.#load(start.lang, start.passage);
    shown();
    await this.#readAbout();
  }

  /** Shows the same text in another language, as far along as now. */
  async switchLanguage(lang: string): Promise<void> {
    const share = this.total > 0 ? this.current / this.total : 0;
    const passage = this.current;
    const before = this.total;
    await this.#load(lang, passage);
    // Another language may be cut into another number of passages.
    if (this.total !== before) this.current = Math.floor(share * this.total);
  }

  /** Looks for other words in the text. */
  async find(query: string): Promise<void> {
    this.query = query;
    await this.#load(this.head?.lang ?? "", this.current, true);
    this.match = -1;
  }

  /** Moves to the next or previous match; returns its passage, or null when there is none. */
  step(direction: 1 | -1): number | null {
    const matches = this.matches;
    if (matches.length === 0) return null;
    if (this.match < 0) {
      const after = matches.findIndex((passage) => passage >= this.current);
      const first = after < 0 ? 0 : after;
      this.match = direction > 0 ? first : (first - 1 + matches.length) % matches.length;
    } else {
      this.match = (this.match + direction + matches.length) % matches.length;
    }
    return matches[this.match] ?? null;
  }

  /** Fills the passages `from` to `to`. */
  need(from: number, to: number): void {
    const head = this.head;
    if (!head) return;
    const turn = this.#turn;
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < Math.min(to, head.total); chunk += 1) {
      if (this.#asked.has(chunk)) continue;
      this.#asked.add(chunk);
      void this.#read(head.lang, chunk * CHUNK).then(
        (reading) => {
          if (turn === this.#turn) this.#keep(reading);
        },
        (error: unknown) => {
          this.#asked.delete(chunk);
          if (turn === this.#turn) this.error = error;
        },
      );
    }
  }

  async #load(lang: string, passage: number, keepPlace = false): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const from = Math.floor(passage / CHUNK) * CHUNK;
    try {
      const reading = await this.#read(lang, from);
      if (turn !== this.#turn) return;
      this.error = null;
      this.#pages = new Map();
      this.#asked = new Set([Math.floor(reading.from / CHUNK)]);
      this.head = reading;
      this.#keep(reading);
      this.current = Math.min(passage, Math.max(0, reading.total - 1));
      this.match = reading.matches.indexOf(this.current);
      if (!keepPlace) this.text += 1;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  #read(lang: string, from: number): Promise<Reading> {
    return commands.read({
      id: this.#id,
      lang,
      interface: speech.language,
      from,
      count: CHUNK,
      query: this.query,
      only: this.only,
    });
  }

  #keep(reading: Reading): void {
    for (const page of reading.pages) this.#pages.set(page.passage, page);
    this.#filled += 1;
  }

  async #readAbout(): Promise<void> {
    const id = this.#id;
    try {
      const about = await commands.preview(id, plainRequest(speech.language, { limit: 1 }));
      if (id === this.#id) this.about = about;
    } catch {
      // The text can be read without what stands beside it.
      this.about = null;
    }
  }
}
