import { commands } from "$lib/ipc";
import type { NewPage, RecordLine, Today } from "$lib/ipc";

/** Records read at once in the list of what is new. */
const PAGE = 100;

/** Returns the day by the calendar of this computer, ISO 8601. */
export function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The page Today. */
export class TodayPage {
  page = $state.raw<Today | null>(null);
  error = $state.raw<unknown>(null);
  /** The day that is shown. */
  on = $state("");
  #turn = 0;

  /** Reads the page for the present day. */
  async read(language: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const on = dayOf(new Date());
    try {
      const page = await commands.today(on, language);
      if (turn !== this.#turn) return;
      this.page = page;
      this.on = on;
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }
}

/** The list of what is new, read a page at a time. */
export class NewRecords {
  lines = $state.raw<RecordLine[]>([]);
  since = $state<string | null>(null);
  next = $state<string | null>(null);
  ready = $state(false);
  error = $state.raw<unknown>(null);
  #turn = 0;

  /** Reads the first page. */
  async read(language: string): Promise<void> {
    this.lines = [];
    await this.#page(language, null);
  }

  /** Reads the next page, if there is one. */
  async more(language: string): Promise<void> {
    if (this.next !== null) await this.#page(language, this.next);
  }

  async #page(language: string, after: string | null): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const request = { interface: language, today: dayOf(new Date()), kind: "", after, limit: PAGE };
      const page: NewPage = await commands.newRecords(request);
      if (turn !== this.#turn) return;
      this.lines = [...this.lines, ...page.lines];
      this.since = page.since;
      this.next = page.next;
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    } finally {
      if (turn === this.#turn) this.ready = true;
    }
  }
}
