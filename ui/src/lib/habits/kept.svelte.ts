import { commands, isCommandError } from "$lib/ipc";
import type { KeptLine, RecordMarks, SavedSearch, SearchRequest } from "$lib/ipc";
import { t } from "$lib/l10n";
import { toasts } from "$lib/toasts.svelte";
import { unlocking } from "$lib/unlocking";

/** Lists into which a person puts records. */
export type OwnList = "starred" | "reading-list";

const NONE: RecordMarks = { starred: false, readingList: false, notes: 0 };

/** What the desk keeps of a person's own ways: searches, stars, what is to be read and what was read. */
export class Kept {
  searches = $state.raw<SavedSearch[]>([]);
  lists = $state.raw<Record<OwnList, KeptLine[]>>({ starred: [], "reading-list": [] });
  recent = $state.raw<KeptLine[]>([]);
  /** Ids of the starred records, for the marks on results. */
  stars = $state.raw<ReadonlySet<string>>(new Set());
  /** The private part is locked: nothing of this is known. */
  locked = $state(false);
  /** Counts acts, so that marks in sight are read again. */
  acts = $state(0);
  #turn = 0;

  /** Reads all lists; the searches, which have to be counted, come last. */
  async read(language: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const [starred, reading, recent] = await Promise.all([
        commands.kept("starred", language),
        commands.kept("reading-list", language),
        commands.kept("recent", language),
      ]);
      if (turn !== this.#turn) return;
      this.locked = false;
      this.lists = { starred, "reading-list": reading };
      this.stars = new Set(starred.map((line) => line.record.id));
      this.recent = recent;
      const searches = await commands.savedSearches();
      if (turn === this.#turn) this.searches = searches;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.clear();
      this.locked = isLocked(error);
      // Lists that cannot be read leave the rest of the screen as it is.
      if (!this.locked) toasts.problem = error;
    }
  }

  /** Forgets what was read, as when the desk is locked. */
  clear(): void {
    this.#turn += 1;
    this.searches = [];
    this.lists = { starred: [], "reading-list": [] };
    this.recent = [];
    this.stars = new Set();
    this.acts += 1;
  }

  /** Returns in which lists a record stands; none while that is not known. */
  async marks(id: string): Promise<RecordMarks> {
    return commands.recordMarks(id).catch(() => NONE);
  }

  /** Puts a record into a list or takes it out, says so, and offers the way back. */
  async toggle(list: OwnList, id: string, language: string): Promise<void> {
    await this.#tried(async () => {
      const marks = await commands.recordMarks(id);
      const isIn = list === "starred" ? marks.starred : marks.readingList;
      const atMs = this.lists[list].find((line) => line.record.id === id)?.atMs ?? null;
      const put = async (): Promise<void> => {
        await commands.keepRecord(list, id, isIn ? atMs : null);
        await this.#changed(language);
      };
      const take = async (): Promise<void> => {
        await commands.releaseRecord(list, id);
        await this.#changed(language);
      };
      await (isIn ? take() : put());
      toasts.say(t(`habits-${list}-${isIn ? "removed" : "added"}`), isIn ? put : take);
    });
  }

  /** Keeps a search under a name. */
  async saveSearch(name: string, request: SearchRequest): Promise<void> {
    const saved = await commands.saveSearch(name, request);
    this.searches = [saved, ...this.searches];
    toasts.say(t("habits-search-saved"), () => this.#forget(saved.id));
  }

  /** Gives a kept search another name. */
  async renameSearch(search: SavedSearch, name: string): Promise<void> {
    const rename = async (to: string): Promise<void> => {
      await commands.renameSearch(search.id, to);
      this.searches = await commands.savedSearches();
    };
    await rename(name);
    toasts.say(t("habits-search-renamed"), () => rename(search.name));
  }

  /** Says that a kept search was looked at. */
  seen(id: string): void {
    this.searches = this.searches.map((search) => (search.id === id ? { ...search, new: 0 } : search));
    void this.#tried(() => commands.seeSearch(id));
  }

  /** Forgets a kept search; it can be had back as it was asked. */
  async forgetSearch(search: SavedSearch): Promise<void> {
    await this.#tried(async () => {
      await this.#forget(search.id);
      toasts.say(t("habits-search-forgotten"), async () => {
        await commands.saveSearch(search.name, search.request);
        this.searches = await commands.savedSearches();
      });
    });
  }

  async #forget(id: string): Promise<void> {
    await commands.forgetSearch(id);
    this.searches = this.searches.filter((search) => search.id !== id);
  }

  async #changed(language: string): Promise<void> {
    this.acts += 1;
    await this.read(language);
  }

  async #tried(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isLocked(error)) unlocking.ask();
      else toasts.problem = error;
    }
  }
}

/** Tells whether something failed because the private part is locked. */
export function isLocked(error: unknown): boolean {
  return isCommandError(error) && error.code === "locked";
}

/** What this window knows of a person's own ways. */
export const kept = new Kept();
