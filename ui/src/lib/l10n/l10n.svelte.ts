import type { FluentBundle } from "@fluent/bundle";
import { buildBundle, formatMessage, formatPart } from "./bundle";
import type { MessageValues } from "./bundle";
import { directionOf, intlTag, nearestLanguage, PSEUDO } from "./languages";
import type { Language, Writing } from "./languages";

// The command line's messages are the only ones a window never shows.
const loaders = import.meta.glob<string>(["../../../../locales/*/*.ftl", "!**/cli.ftl"], {
  query: "?raw",
  import: "default",
});

async function load(language: string, writing?: Writing): Promise<FluentBundle> {
  const folder = language === PSEUDO ? "en" : language;
  const wanted = Object.entries(loaders).filter(([path]) => path.includes(`/locales/${folder}/`));
  const texts = await Promise.all(wanted.map(([, read]) => read()));
  return buildBundle(language, texts, writing);
}

/** The language in which the window speaks now. */
class Speech {
  #bundle = $state.raw<FluentBundle | null>(null);
  /** BCP 47 tag of the interface: one of the six, or the pseudo-locale. */
  tag = $state<string>("en");
  /** How Arabic writes numbers and months. */
  writing = $state.raw<Writing>({ digits: "", months: "" });
  #english: Promise<FluentBundle> | null = null;

  /** The interface language as the back end knows it. */
  get language(): Language {
    return nearestLanguage(this.tag);
  }

  /** Writing direction of the interface. */
  get direction(): "ltr" | "rtl" {
    return directionOf(this.tag);
  }

  /** Tag for `Intl`. */
  get intl(): string {
    return intlTag(this.tag, this.writing);
  }

  /** Switches the interface; resolves when every text has changed. */
  async speak(tag: string): Promise<void> {
    const bundle = await load(tag, this.writing);
    this.#bundle = bundle;
    this.tag = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = this.direction;
  }

  /** Switches how Arabic writes numbers and months. */
  async write(writing: Writing): Promise<void> {
    this.writing = writing;
    if (this.#bundle) await this.speak(this.tag);
  }

  /** Returns how to word messages in English, for finding commands by their English names. */
  async english(): Promise<(id: string, values?: MessageValues) => string> {
    this.#english ??= load("en");
    const bundle = await this.#english;
    return (id, values) => formatMessage(bundle, id, values);
  }

  /** Words a message in the current language. */
  text(id: string, values?: MessageValues): string {
    return formatMessage(this.#bundle, id, values);
  }

  /** Words an attribute of a message; empty when there is none. */
  part(id: string, name: string, values?: MessageValues): string {
    return formatPart(this.#bundle, id, name, values);
  }

  /** Tells whether a message exists, for names that come from data. */
  has(id: string): boolean {
    return this.#bundle?.hasMessage(id) ?? false;
  }
}

/** The one speech of this window. */
export const speech = new Speech();

/** Words a message, with its variables. */
export function t(id: string, values?: MessageValues): string {
  return speech.text(id, values);
}
