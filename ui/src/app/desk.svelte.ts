import { commands, events } from "$lib/ipc";
import type { DeskState, Indexing } from "$lib/ipc";
import { PSEUDO, LANGUAGES, speech } from "$lib/l10n";
import { layout, nextZoom } from "$lib/layout.svelte";
import { panes } from "$lib/panes.svelte";

/** Themes as a person chooses them. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Where the zoom is kept: the window must have it before the first paint. */
const ZOOM_KEY = "zoom";
/** Where the language is kept as well: a desk that does not open cannot tell it. */
const LANGUAGE_KEY = "language";

/** The state of the desk, and what the shell may change in it. */
class Desk {
  state = $state.raw<DeskState | null>(null);
  indexing = $state.raw<Indexing | null>(null);
  theme = $state<Theme>("system");
  /** Counts changes of records, so that views read again. */
  changes = $state(0);
  #dark = matchMedia("(prefers-color-scheme: dark)");

  /** Reads the state and shows the window in its language and theme. */
  async start(): Promise<void> {
    layout.watch();
    layout.setZoom(Number(localStorage.getItem(ZOOM_KEY) ?? 100));
    this.#dark.addEventListener("change", () => this.#paint());
    this.#paint();
    // Before the state is read, so that no change falls between.
    await this.#listen();
    await this.refresh();
    const state = this.state;
    this.theme = THEMES.find((theme) => theme === state?.theme) ?? "system";
    panes.restore(state?.panes ?? "");
    panes.onkeep = (kept) => void commands.setPreference("panes", kept);
    this.#paint();
    await speech.speak(this.#known(state?.language || (await this.#systemLanguage())));
  }

  /** Speaks the language used last on this computer, else the system's: for a desk that does not open. */
  async speakWithoutDesk(): Promise<void> {
    await speech.speak(this.#known(localStorage.getItem(LANGUAGE_KEY) || (await this.#systemLanguage())));
  }

  async #systemLanguage(): Promise<string> {
    const wish = await commands.systemLanguage().catch(() => "");
    return wish || navigator.language;
  }

  #known(tag: string): string {
    if (tag === PSEUDO) return tag;
    const base = tag.split("-")[0] ?? "";
    return LANGUAGES.find((language) => language === base) ?? "en";
  }

  /** Reads the state again. */
  async refresh(): Promise<void> {
    const state = await commands.deskState();
    this.state = state;
    this.indexing = state.index.state === "building" ? { done: state.index.done, total: state.index.total } : null;
  }

  async #listen(): Promise<void> {
    await events.indexingChanged.listen(({ payload }) => {
      const finished = this.indexing !== null && payload === null;
      this.indexing = payload;
      if (finished) this.changes += 1;
    });
    await events.recordsChanged.listen(() => {
      this.changes += 1;
      void this.refresh();
    });
  }

  /** Switches the language at once and keeps it. */
  async setLanguage(tag: string): Promise<void> {
    await speech.speak(tag);
    localStorage.setItem(LANGUAGE_KEY, tag);
    await commands.setPreference("language", tag);
  }

  /** Switches the theme at once and keeps it. */
  async setTheme(theme: Theme): Promise<void> {
    this.theme = theme;
    this.#paint();
    await commands.setPreference("theme", theme);
  }

  /** Zooms in or out by a step, or back to 100 %; keeps it. */
  async zoom(direction: 1 | -1 | 0): Promise<void> {
    layout.setZoom(direction === 0 ? 100 : nextZoom(layout.zoom, direction));
    localStorage.setItem(ZOOM_KEY, String(layout.zoom));
    await commands.setPreference("zoom", String(layout.zoom));
  }

  /** Opens the private part. */
  async unlock(passphrase: string): Promise<void> {
    await commands.unlock(passphrase);
    await this.refresh();
    this.changes += 1;
  }

  /** Keeps where the person is, for the next start. */
  async rememberPlace(address: string): Promise<void> {
    await commands.setPreference("last-place", address);
  }

  #paint(): void {
    const dark = this.theme === "dark" || (this.theme === "system" && this.#dark.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  }
}

/** The desk of this window. */
export const desk = new Desk();
