import { commands, noFilters } from "$lib/ipc";
import type { Filters, Hit, Preview, SearchPage, SearchRequest, Sort } from "$lib/ipc";
import { speech } from "$lib/l10n";
import { formatPlace } from "$lib/place";
import { readQuestion, toggled, writeQuestion } from "./filters";
import type { Question } from "./filters";
import { Latest } from "$lib/latest";
import { PAGE, Pages } from "$lib/pages";

/** Height of the lowest result, px at 100 %. */
const LOWEST = 84;
/** Rest after which the preview follows the selection, milliseconds. */
const PREVIEW_REST_MS = 120;

interface Asked {
  request: SearchRequest;
  /** Time stamp of the key that led to it, if one did. */
  keyAt: number | null;
  /** Row to select when the answer comes. */
  active: number;
}

/** What the Library holds: the question, its answer, the selection and the preview. */
export class Library {
  query = $state("");
  filters = $state.raw<Filters>(noFilters());
  sort = $state<Sort>("best-match");
  only = $state<string | null>(null);
  /** The question that the newest answer answers. */
  answered = $state.raw<SearchRequest | null>(null);
  /** The newest answer; the earlier one stays in sight until then. */
  page = $state.raw<SearchPage | null>(null);
  pages = $state.raw(new Pages<Hit>());
  /** Changes with every new answer, not with further pages of it. */
  answer = $state(0);
  #filled = $state(0);
  /** The selected row. */
  active = $state(0);
  /** First row in view, for coming back. */
  firstRow = 0;
  preview = $state.raw<Preview | null>(null);
  error = $state.raw<unknown>(null);
  /** Called when the question changes, with the address that shows it. */
  onaddress: (address: string, how: "push" | "replace") => void = () => undefined;

  #latest = new Latest<Asked, SearchPage>(
    (asked) => commands.search(asked.request),
    (page, asked) => this.#accept(page, asked),
    (error) => (this.error = error),
  );
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #previewTurn = 0;
  #started = false;

  /** Whether the answer in sight is the one to no question at all. */
  get unasked(): boolean {
    const asked = this.answered;
    return asked !== null && asked.query.trim() === "" && Object.values(asked.filters).every((chosen) => chosen.length === 0);
  }

  /** Number of results. */
  get total(): number {
    return this.page?.total ?? 0;
  }

  /** The selected hit. */
  get selected(): Hit | undefined {
    return this.hit(this.active);
  }

  /** What is asked now. */
  get question(): Question {
    return { query: this.query, filters: this.filters, sort: this.sort, only: this.only };
  }

  /** Address of what is asked now. */
  get address(): string {
    return formatPlace("library", "", writeQuestion(this.question));
  }

  /** What is asked now, as it is kept. */
  get request(): SearchRequest {
    return { ...this.question, interface: speech.language, offset: 0, limit: PAGE, typing: false };
  }

  /** Returns the hit of a row, if it has come. */
  hit(index: number): Hit | undefined {
    void this.#filled;
    return this.pages.at(index);
  }

  /** The hits that have come so far, in order. */
  loaded(): Hit[] {
    void this.#filled;
    return Array.from({ length: this.total }, (_, index) => this.pages.at(index)).filter((hit) => hit !== undefined);
  }

  /** Takes the question from an address; does nothing when it is the present one. */
  adopt(params: URLSearchParams): void {
    const question = readQuestion(params);
    const address = formatPlace("library", "", writeQuestion(question));
    if (this.#started && address === this.address) return;
    Object.assign(this, question);
    this.search(null, false, "none");
  }

  /** Takes what was typed; `keyAt` is the time stamp of the key. */
  type(query: string, keyAt: number | null): void {
    this.query = query;
    this.search(keyAt, true, "replace");
  }

  /** Searches for the words as they stand, the last one whole. */
  submit(query = this.query): void {
    this.query = query;
    this.search(null, false, "push");
  }

  /** Switches a value of a facet. */
  toggle(facet: keyof Filters, value: string): void {
    this.filters = toggled(this.filters, facet, value);
    this.search(null, false, "push");
  }

  /** Shows one kind of record; all kinds when empty. */
  showKind(kind: string): void {
    this.filters = { ...this.filters, kind: kind ? [kind] : [] };
    this.search(null, false, "push");
  }

  /** Takes all filters away but the tab. */
  clearFilters(): void {
    this.filters = { ...noFilters(), kind: this.filters.kind ?? [] };
    this.search(null, false, "push");
  }

  /** Takes all filters and the tab away. */
  clearAll(): void {
    this.filters = noFilters();
    this.search(null, false, "push");
  }

  /** Orders the results. */
  sortBy(sort: Sort): void {
    this.sort = sort;
    this.search(null, false, "push");
  }

  /** Searches one language, or all when null. */
  searchOnly(language: string | null): void {
    this.only = language;
    this.search(null, false, "push");
  }

  /** Forgets the question and its answer, as when others may look on. */
  forget(): void {
    Object.assign(this, { query: "", filters: noFilters(), sort: "best-match", only: null });
    clearTimeout(this.#previewTimer);
    this.#previewTurn += 1;
    this.answered = this.page = this.preview = null;
    this.pages = new Pages<Hit>();
    this.firstRow = this.active = 0;
    this.search(null, false, "none");
  }

  /** Asks again, as after records have changed; the selection stays. */
  refresh(): void {
    if (this.#started) this.search(null, false, "none", this.active);
  }

  /** Puts the question as it stands. */
  search(keyAt: number | null, typing: boolean, address: "push" | "replace" | "none", active = 0): void {
    this.#started = true;
    const request: SearchRequest = {
      query: this.query,
      interface: speech.language,
      only: this.only,
      filters: this.filters,
      sort: this.sort,
      offset: 0,
      limit: typing ? screenful() : PAGE,
      typing,
    };
    this.#latest.put({ request, keyAt, active });
    if (address !== "none") this.onaddress(this.address, address);
  }

  #accept(page: SearchPage, { request, keyAt, active }: Asked): void {
    this.error = null;
    this.answered = request;
    this.page = page;
    this.pages = new Pages<Hit>(page.hits);
    this.answer += 1;
    this.active = Math.min(active, Math.max(0, page.total - 1));
    this.firstRow = active === 0 ? 0 : this.firstRow;
    this.#previewSoon();
    if (keyAt !== null) markPainted(keyAt);
  }

  /** Fills the rows `from` to `to`, a page at a time. */
  need(from: number, to: number): void {
    const request = this.answered;
    if (!request) return;
    const pages = this.pages;
    for (const offset of pages.missing(from, to, this.total)) {
      void commands.search({ ...request, offset, limit: PAGE }).then(
        (page) => {
          pages.fill(offset, page.hits);
          if (pages !== this.pages) return;
          this.#filled += 1;
          if (this.active >= offset && this.active < offset + PAGE) this.#previewSoon();
        },
        (error: unknown) => {
          pages.release(offset);
          if (pages === this.pages) this.error = error;
        },
      );
    }
  }

  /** Selects a row. */
  select(index: number): void {
    this.active = Math.max(0, Math.min(index, this.total - 1));
    this.#previewSoon();
  }

  #previewSoon(): void {
    clearTimeout(this.#previewTimer);
    this.#previewTurn += 1;
    const turn = this.#previewTurn;
    const hit = this.pages.at(this.active);
    if (!hit) {
      if (this.total === 0) this.preview = null;
      return;
    }
    this.#previewTimer = setTimeout(() => void this.#readPreview(hit.id, turn), PREVIEW_REST_MS);
  }

  async #readPreview(id: string, turn: number): Promise<void> {
    const request = this.answered;
    if (!request) return;
    try {
      const preview = await commands.preview(id, request);
      if (turn === this.#previewTurn) this.preview = preview;
    } catch (error) {
      if (turn === this.#previewTurn) {
        this.preview = null;
        this.error = error;
      }
    }
  }
}

/** Hits asked for with each key: enough for the screen and a little more. */
function screenful(): number {
  return Math.min(PAGE, Math.ceil(globalThis.innerHeight / LOWEST) + 2) || PAGE;
}

/** Measures from a key to the frame that shows its answer, as `search-painted`. */
function markPainted(keyAt: number): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      performance.measure("search-painted", { start: keyAt, end: performance.now() });
    };
    channel.port2.postMessage(null);
  });
}

/** The Library of this window; it outlives its screen, so that coming back finds it as it was. */
export const library = new Library();
