import { commands, noFilters, plainRequest } from "$lib/ipc";
import type { ReadingPage, Words } from "$lib/ipc";
import type { Language } from "$lib/l10n";

/** A line of the handbook's contents. */
export interface Entry {
  id: string;
  title: string;
  lang: string;
}

/** Topic of the page that stands first. */
const FIRST = "getting-started";

/** The handbook: its contents, and the page that is open. */
export class Handbook {
  contents = $state.raw<Entry[]>([]);
  id = $state("");
  title = $state.raw<Words | null>(null);
  lang = $state("");
  pages = $state.raw<ReadingPage[]>([]);
  error = $state.raw<unknown>(null);
  ready = $state(false);
  #turn = 0;

  /** Opens a page by its record id; the first page when none is named. */
  async open(id: string, language: Language): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const contents = await this.#readContents(language);
      const start = id || ((await commands.helpPage(FIRST, language)) ?? contents[0]?.id ?? "");
      const reading = start ? await this.#readText(start, language) : null;
      if (turn !== this.#turn) return;
      this.contents = contents;
      this.id = start;
      this.title = reading?.title ?? null;
      this.lang = reading?.lang ?? "";
      this.pages = reading?.pages ?? [];
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    } finally {
      if (turn === this.#turn) this.ready = true;
    }
  }

  async #readContents(language: Language): Promise<Entry[]> {
    const filters = { ...noFilters(), kind: ["help"] };
    const page = await commands.search(plainRequest(language, { filters, sort: "title", limit: 100 }));
    const entries = page.hits.map((hit) => ({ id: hit.id, key: hit.key, title: hit.title.text, lang: hit.titleLang }));
    const order = new Intl.Collator(language);
    return entries.toSorted(
      (one, other) => Number(other.key === FIRST) - Number(one.key === FIRST) || order.compare(one.title, other.title),
    );
  }

  #readText(id: string, language: Language) {
    return commands.read({ id, lang: language, interface: language, from: 0, count: 50, query: "", only: null });
  }
}
