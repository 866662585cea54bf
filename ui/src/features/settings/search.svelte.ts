import { getContext, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";

const KEY = Symbol("settings");

/** Which settings fit the words that a person looks for. */
export class SettingsSearch {
  query = $state("");
  #shown = new SvelteMap<string, boolean>();

  /** Whether nothing fits. */
  get nothing(): boolean {
    return this.query.trim() !== "" && ![...this.#shown.values()].includes(true);
  }

  /** Tells whether a setting with these words fits. */
  fits(words: string[]): boolean {
    const text = plain(words.join(" "));
    return plain(this.query).split(/\s+/).every((word) => text.includes(word));
  }

  /** Notes whether a setting is in sight; returns how to forget it. */
  note(id: string, shown: boolean): () => void {
    this.#shown.set(id, shown);
    return () => void this.#shown.delete(id);
  }
}

/** Makes the search known to the rows of the page. */
export function provideSearch(search: SettingsSearch): void {
  setContext(KEY, search);
}

/** The search of the page on which a row stands. */
export function pageSearch(): SettingsSearch {
  return getContext<SettingsSearch>(KEY);
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
