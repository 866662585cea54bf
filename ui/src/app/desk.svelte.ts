import { library } from "../features/library/library.svelte";
import { choices } from "$lib/choices.svelte";
import { keepDrafts } from "$lib/habits/drafts";
import { kept } from "$lib/habits/kept.svelte";
import { commands, events } from "$lib/ipc";
import type { DeskState, Indexing } from "$lib/ipc";
import { panes } from "$lib/panes.svelte";
import { barPlaces, unbarPlaces } from "$lib/place";
import { protection } from "$lib/protection/protection.svelte";
import { toasts } from "$lib/toasts.svelte";

/** The state of the desk, and what the shell may change in it. */
class Desk {
  state = $state.raw<DeskState | null>(null);
  indexing = $state.raw<Indexing | null>(null);
  /** Counts changes of records, so that views read again. */
  changes = $state(0);
  /** The person goes on without the private part, which stays locked. */
  libraryAlone = $state(false);
  #announced = false;
  #asked = 0;
  #answered = 0;

  /** Reads the state and shows the window in its language and theme. */
  async start(): Promise<void> {
    choices.begin();
    // Before the state is read, so that no change falls between.
    await this.#listen();
    await this.refresh();
    if (!this.state) return;
    await protection.watch(() => this.#locked());
    await protection.read();
    panes.restore(this.state.panes);
    panes.onkeep = (kept) => void commands.setPreference("panes", kept);
    await choices.restore(this.state);
  }

  /** Whether nothing of the desk may be shown until it is unlocked. */
  get locked(): boolean {
    return (this.state?.privatePart === "locked" && !this.libraryAlone) || protection.unfinished;
  }

  /** Reads the state again. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const state = await commands.deskState();
    // An answer that was overtaken tells of what is over, such as a private part closed for a restore.
    if (turn < this.#answered) return;
    this.#answered = turn;
    if (state.privatePart === "locked" && this.state?.privatePart === "open") this.#hide();
    this.state = state;
    this.indexing = state.index.state === "building" ? { done: state.index.done, total: state.index.total } : null;
  }

  #locked(): void {
    this.#hide();
    void this.refresh();
  }

  async #listen(): Promise<void> {
    await events.indexingChanged.listen(({ payload }) => {
      const finished = this.indexing !== null && payload === null;
      this.indexing = payload;
      if (finished) this.changes += 1;
    });
    // What is being typed is kept before the desk locks by itself.
    await events.lockingSoon.listen(({ payload }) => void (payload !== null && keepDrafts()));
    // Once the private part can be searched, what was found without it is not all there is.
    await events.privateIndexingChanged.listen(({ payload }) => {
      if (payload === null) this.changes += 1;
    });
    await events.recordsChanged.listen(() => {
      this.changes += 1;
      void this.refresh();
    });
  }

  /** Goes on without the private part: nothing that was looked at before comes back into sight. */
  useLibraryAlone(): void {
    library.forget();
    barPlaces();
    this.libraryAlone = true;
  }

  /** The private part was opened. */
  async unlocked(): Promise<void> {
    unbarPlaces();
    await this.refresh();
    this.changes += 1;
  }

  /** Locks the private part at once; tells whether there is an open one. */
  lock(): boolean {
    if (this.state?.privatePart !== "open") return false;
    this.#hide();
    void keepDrafts().then(() => commands.lock()).then((state) => protection.take(state)).finally(() => this.refresh());
    return true;
  }

  /** Takes away what may be read, before anything else. */
  #hide(): void {
    if (this.state) this.state = { ...this.state, privatePart: "locked" };
    this.libraryAlone = false;
    kept.clear();
    toasts.clear();
  }

  /** Tells whoever started the program that the first view is painted; once. */
  announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    requestAnimationFrame(() => setTimeout(() => void commands.shown()));
  }

  /** Keeps where the person is, for the next start. */
  async rememberPlace(address: string): Promise<void> {
    await commands.setPreference("last-place", address);
  }
}

/** The desk of this window. */
export const desk = new Desk();
