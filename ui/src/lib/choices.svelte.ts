import { commands } from "./ipc";
import type { DeskState } from "./ipc";
import { LANGUAGES, PSEUDO, speech, t } from "./l10n";
import { layout, nextZoom } from "./layout.svelte";
import { toasts } from "./toasts.svelte";

/** Themes as a person chooses them. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chooses for this window. */
export type Choice = "language" | "theme" | "zoom" | "digits" | "months" | "motion";

/** Where the zoom is kept: the window must have it before the first paint. */
const ZOOM_KEY = "zoom";
/** Where the language is kept as well: a desk that does not open cannot tell it. */
const LANGUAGE_KEY = "language";

/** How the window looks and speaks: every choice acts at once and is kept. */
class Choices {
  theme = $state<Theme>("system");
  /** `calm` for no motion at all. */
  motion = $state("");
  #dark = matchMedia("(prefers-color-scheme: dark)");

  /** Applies what must be right before anything is known of the desk. */
  begin(): void {
    layout.watch();
    layout.setZoom(Number(localStorage.getItem(ZOOM_KEY) ?? 100));
    this.#dark.addEventListener("change", () => this.#paint());
    this.#paint();
  }

  /** Applies what the desk remembers. */
  async restore(state: DeskState): Promise<void> {
    this.theme = THEMES.find((theme) => theme === state.theme) ?? "system";
    this.motion = state.motion;
    this.#paint();
    speech.writing = { digits: state.digits, months: state.months };
    await speech.speak(known(state.language || (await systemLanguage())));
  }

  /** Speaks the language used last on this computer, else the system's: for a desk that does not open. */
  async speakWithoutDesk(): Promise<void> {
    await speech.speak(known(localStorage.getItem(LANGUAGE_KEY) || (await systemLanguage())));
  }

  /** Returns what is chosen now. */
  read(choice: Choice): string {
    const now: Record<Choice, string> = {
      language: speech.tag,
      theme: this.theme,
      zoom: String(layout.zoom),
      digits: speech.writing.digits,
      months: speech.writing.months,
      motion: this.motion,
    };
    return now[choice];
  }

  /** Chooses at once and keeps it. */
  async set(choice: Choice, value: string): Promise<void> {
    if (choice === "language") {
      await speech.speak(value);
      localStorage.setItem(LANGUAGE_KEY, value);
    } else if (choice === "zoom") {
      layout.setZoom(Number(value));
      localStorage.setItem(ZOOM_KEY, String(layout.zoom));
    } else if (choice === "digits" || choice === "months") {
      await speech.write({ ...speech.writing, [choice]: value });
    } else if (choice === "theme") this.theme = value as Theme;
    else this.motion = value;
    this.#paint();
    await commands.setPreference(choice, value);
  }

  /** Chooses, says so, and offers the way back. */
  async change(choice: Choice, value: string): Promise<void> {
    const before = this.read(choice);
    if (before === value) return;
    await this.set(choice, value);
    toasts.say(t("settings-changed"), () => this.set(choice, before));
  }

  /** Zooms in or out by a step, or back to 100 %. */
  async zoom(direction: 1 | -1 | 0): Promise<void> {
    await this.set("zoom", String(direction === 0 ? 100 : nextZoom(layout.zoom, direction)));
  }

  #paint(): void {
    const dark = this.theme === "dark" || (this.theme === "system" && this.#dark.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.documentElement.dataset["motion"] = this.motion;
  }
}

async function systemLanguage(): Promise<string> {
  const wish = await commands.systemLanguage().catch(() => "");
  return wish || navigator.language;
}

function known(tag: string): string {
  if (tag === PSEUDO) return tag;
  const base = tag.split("-")[0] ?? "";
  return LANGUAGES.find((language) => language === base) ?? "en";
}

/** The choices of this window. */
export const choices = new Choices();
