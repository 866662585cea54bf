import { commands, events } from "$lib/ipc";
import type { ContactCard, ContactChange, ContactPage, ContactRail, ContactRow, ContactSort, PrivatePart } from "$lib/ipc";
import { speech, t } from "$lib/l10n";
import { Latest } from "$lib/latest";
import { Pages } from "$lib/pages";
import { toasts } from "$lib/toasts.svelte";
import { everybody, placeOf } from "./filter";
import type { Filter, Question } from "./filter";
import { Selection } from "./selection.svelte";

/** Rows in one page: well under 64 kB. */
const PAGE = 100;
/** Rows in one page where only names are read: as many as the desk gives. */
const MOST = 200;
/** Rows on a printed list at most: some sixty pages. */
const PRINTED = 2_000;
/** A contact above this row is in sight without scrolling. */
const NEAR_START = 6;
/** Rest after which the card follows the chosen row, milliseconds. */
const CARD_REST_MS = 90;

interface Asked {
  question: Question;
  interface: string;
  /** The contact that is to be the present row. */
  find: string;
}

/** What the section Contacts holds: the question, the list, the rail, the choice and the card. */
export class Contacts {
  filter = $state.raw<Filter>(everybody());
  sort = $state<ContactSort>("name");
  part = $state<PrivatePart | null>(null);
  total = $state(0);
  rail = $state.raw<ContactRail | null>(null);
  /** Changes with every new question: the list then starts at its first row. */
  answer = $state(0);
  active = $state(0);
  firstRow = 0;
  card = $state.raw<ContactCard | null>(null);
  error = $state.raw<unknown>(null);
  cardError = $state.raw<unknown>(null);
  readonly selection = new Selection();
  /** Called when another contact is chosen. */
  onchosen: (id: string) => void = () => undefined;
  #pages = $state.raw(new Pages<ContactRow>([], PAGE));
  /** Rows before the last reading: they stay in sight until the new ones come. */
  #former: Pages<ContactRow> | null = null;
  #filled = $state(0);
  #wanted = "";
  #started = false;
  /** The question is another one than that of the list in sight: it starts at its first row. */
  #anew = true;
  #cardTurn = 0;
  #cardTimer: ReturnType<typeof setTimeout> | undefined;

  #list = new Latest<Asked, ContactPage>(
    (asked) => commands.contactPage({ ...asked.question, interface: asked.interface, offset: 0, limit: PAGE, find: asked.find }),
    (page) => this.#accept(page),
    (error) => (this.error = error),
  );
  #rails = new Latest<Filter, ContactRail>(
    (filter) => commands.contactRail({ interface: speech.language, filter }),
    (rail) => (this.rail = rail),
    (error) => (this.error = error),
  );

  /** What is asked now. */
  get question(): Question {
    return { filter: this.filter, sort: this.sort };
  }

  /** Returns the row at a place of the list, if it has come. */
  row(index: number): ContactRow | undefined {
    void this.#filled;
    return this.#pages.at(index) ?? this.#former?.at(index);
  }

  /** Takes question and contact from an address. */
  adopt(question: Question, id: string): void {
    const same = this.#started && placeOf(question) === placeOf(this.question);
    if (same && (id === "" || id === this.row(this.active)?.id)) return;
    this.#wanted = id;
    if (same) {
      void this.#readCard(id);
      this.#ask();
      return;
    }
    this.filter = question.filter;
    this.sort = question.sort;
    this.#anew = true;
    this.#ask();
  }

  /** Reads everything again, as after records have changed. */
  refresh(): void {
    if (!this.#started) return;
    this.#ask();
    const id = this.card?.id;
    if (id) void this.#readCard(id);
  }

  #ask(): void {
    this.#started = true;
    this.#list.put({ question: this.question, interface: speech.language, find: this.#wanted || (this.card?.id ?? "") });
    this.#rails.put(this.filter);
  }

  #accept(page: ContactPage): void {
    const again = !this.#anew;
    const wanted = this.#wanted;
    const before = this.row(this.active)?.id;
    this.#anew = false;
    this.#wanted = "";
    this.error = null;
    this.part = page.privatePart;
    this.total = page.total;
    this.#former = again ? this.#pages : null;
    this.#pages = new Pages(page.rows, PAGE);
    if (again) {
      this.#settle(page, before);
      return;
    }
    // A contact far down the list comes into sight with those around it.
    const at = wanted ? (page.found ?? 0) : 0;
    this.answer += 1;
    this.active = at;
    this.firstRow = at < NEAR_START ? 0 : at;
    this.selection.begin(at);
    if (wanted) void this.#readCard(wanted);
    else this.#cardSoon();
  }

  /** The same list was read again: the present row stays with its contact, wherever that went. */
  #settle(page: ContactPage, before: string | undefined): void {
    const moved = page.found !== null && page.found !== this.active;
    const gone = page.found === null && this.card?.id === before;
    this.active = Math.max(0, Math.min(page.found ?? this.active, page.total - 1));
    this.#filled += 1;
    this.need(this.firstRow, this.firstRow + PAGE);
    this.need(this.active, this.active + 1);
    if (this.selection.count(page.total) > page.total || (moved && this.selection.count(page.total) < 2)) this.selection.begin(this.active);
    if (!this.card || gone || page.total === 0) this.#cardSoon();
  }

  /** Fills the rows `from` to `to`, a page at a time. */
  need(from: number, to: number): void {
    const pages = this.#pages;
    for (const offset of pages.missing(from, to, this.total)) void this.#fill(pages, offset);
  }

  async #fill(pages: Pages<ContactRow>, offset: number): Promise<void> {
    try {
      const page = await commands.contactPage({ ...this.question, interface: speech.language, offset, limit: PAGE });
      if (pages !== this.#pages) return;
      pages.fill(offset, page.rows);
      this.#filled += 1;
      if (this.active >= offset && this.active < offset + page.rows.length && this.card?.id !== this.row(this.active)?.id) this.#cardSoon();
    } catch (error) {
      pages.release(offset);
      if (pages === this.#pages) this.error = error;
    }
  }

  /** Makes a row the present one. */
  select(index: number): void {
    const target = Math.max(0, Math.min(index, this.total - 1));
    if (target === this.active && this.card?.id === this.row(target)?.id) return;
    this.active = target;
    this.#cardSoon();
  }

  #cardSoon(): void {
    clearTimeout(this.#cardTimer);
    if (this.total === 0) this.card = null;
    this.#cardTimer = setTimeout(() => {
      const id = this.row(this.active)?.id;
      if (!id) return;
      this.onchosen(id);
      void this.#readCard(id);
    }, CARD_REST_MS);
  }

  async #readCard(id: string): Promise<void> {
    const turn = ++this.#cardTurn;
    try {
      const card = await commands.contactCard(id, speech.language);
      if (turn !== this.#cardTurn) return;
      this.card = card;
      this.cardError = null;
    } catch (error) {
      if (turn !== this.#cardTurn) return;
      this.card = null;
      this.cardError = error;
    }
  }

  /** Ids of the rows chosen together, else of the present one; rows that have not come are read. */
  async chosenIds(): Promise<string[]> {
    const rows = this.selection.rows(this.total);
    if (rows.length === 0) rows.push(this.active);
    const ids = new Map<number, string>();
    for (const index of rows) {
      if (ids.has(index)) continue;
      const here = this.row(index);
      if (here) {
        ids.set(index, here.id);
        continue;
      }
      const page = await commands.contactPage({ ...this.question, interface: speech.language, offset: index, limit: MOST });
      page.rows.forEach((row, at) => ids.set(index + at, row.id));
    }
    return rows.flatMap((index) => ids.get(index) ?? []);
  }

  /** Reads the rows that stand on a printed list: the first two thousand. */
  async readForPrint(): Promise<void> {
    const pages = this.#pages;
    const offsets = pages.missing(0, PRINTED, this.total);
    await Promise.all(offsets.map((offset) => this.#fill(pages, offset)));
  }

  /** The rows that have come, for a printed list. */
  loaded(): ContactRow[] {
    void this.#filled;
    return Array.from({ length: Math.min(this.total, PRINTED) }, (_, index) => this.#pages.at(index)).filter((row) => row !== undefined);
  }

  /** Returns the first row whose name begins so, in a list by name: by halving, wherever it lies. */
  async rowNamed(beginning: string): Promise<number> {
    if (this.sort !== "name" || this.total === 0) return -1;
    const collator = new Intl.Collator(speech.intl, { usage: "search", sensitivity: "base" });
    const nameAt = async (index: number): Promise<string> => {
      const here = this.row(index);
      if (here) return here.name || here.role;
      const page = await commands.contactPage({ ...this.question, interface: speech.language, offset: index, limit: 1 });
      return page.rows[0]?.name || page.rows[0]?.role || "";
    };
    const start = (name: string): string => [...name].slice(0, [...beginning].length).join("");
    let low = 0;
    let high = this.total;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (collator.compare(start(await nameAt(middle)), beginning) < 0) low = middle + 1;
      else high = middle;
    }
    if (low >= this.total) return -1;
    return collator.compare(start(await nameAt(low)), beginning) === 0 ? low : -1;
  }

  /** Says what was done, offers to take it back, and reads again. */
  done(message: string, change: ContactChange): void {
    this.#say(t(message, { count: change.count }), change.undo);
    this.refresh();
  }

  /** Says what was done; taking it back offers to do it again, and so on. */
  #say(words: string, token: string | null): void {
    const back = async (): Promise<void> => {
      await commands.undoContacts(token ?? "");
      this.refresh();
      toasts.say(t("contacts-done-undone"), null, async () => {
        const again = await commands.redoContacts(token ?? "");
        this.refresh();
        this.#say(words, again);
      });
    };
    toasts.say(words, token ? back : null);
  }

  /** Forgets everything that is private, as when the desk is locked. */
  forget(): void {
    this.#list.forget();
    this.#rails.forget();
    this.#cardTurn += 1;
    clearTimeout(this.#cardTimer);
    this.#pages = new Pages<ContactRow>([], PAGE);
    this.#former = null;
    this.#started = false;
    Object.assign(this, { total: 0, card: null, rail: null, part: null });
  }
}

/** The contacts of this window: question, scroll place and choice survive leaving the section. */
export const contacts = new Contacts();

// Nothing private stays in memory once the desk is locked, whatever the section shows then.
void events.locked.listen(() => contacts.forget());
