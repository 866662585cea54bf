import { commands } from "$lib/ipc";
import type { Setting } from "$lib/ipc";
import { speech, t } from "$lib/l10n";
import { toasts } from "$lib/toasts.svelte";

/** Settings that the desk keeps; those of the window itself are `choices`. */
export class SettingValues {
  #values = $state.raw<Record<string, Setting>>({});

  /** Reads all settings. */
  async read(): Promise<void> {
    try {
      const { sections } = await commands.settings("", speech.language);
      const settings = sections.flatMap((section) => section.settings);
      this.#values = Object.fromEntries(settings.map((setting) => [setting.id, setting]));
    } catch (error) {
      toasts.problem = error;
    }
  }

  /** Whether the settings have come. */
  get ready(): boolean {
    return Object.keys(this.#values).length > 0;
  }

  /** The value of a setting; empty before it has come. */
  value(id: string): string {
    return this.#values[id]?.value ?? "";
  }

  /** Changes a setting at once, says so, and offers the way back. */
  async change(id: string, value: string): Promise<void> {
    const before = this.value(id);
    if (before === value) return;
    try {
      await this.#set(id, value);
      toasts.say(t("settings-changed"), () => this.#set(id, before));
    } catch (error) {
      toasts.problem = error;
    }
  }

  async #set(id: string, value: string): Promise<void> {
    const setting = await commands.changeSetting(id, value);
    this.#values = { ...this.#values, [id]: setting };
  }
}

/** A value that a person chooses by its name. */
export interface Named {
  value: string;
  label: string;
}
