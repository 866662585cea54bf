/** What can be done with contacts, from the card, the list, its menu and the keys. */
import { commands, wordError } from "$lib/ipc";
import type { ContactCard, ContactChange } from "$lib/ipc";
import { t } from "$lib/l10n";
import { goTo } from "$lib/place";
import { toasts } from "$lib/toasts.svelte";
import type { Contacts } from "./contacts.svelte";
import { placeOf, railPlace } from "./filter";
import type { Filter } from "./filter";
import type { Purpose } from "./form.svelte";

/** The dialogs that acts open; each may not be there yet. */
interface Dialogs {
  form: () => { open: (purpose: Purpose) => Promise<void> } | undefined;
  history: () => { open: (card: ContactCard) => Promise<void> } | undefined;
  exporting: () => { open: (what: { ids: string[]; filter: Filter; count: number }) => void } | undefined;
  deleting: () => { open: (ids: string[]) => void } | undefined;
  groups: () => { create: (filter: Filter, ids: string[]) => Promise<void> } | undefined;
}

type OfOne = "edit" | "suggest" | "history" | "export" | "trash" | "restore" | "delete" | "confirm" | "star";
type OfSeveral = "star" | "group" | "export" | "trash" | "restore" | "delete";

/** The acts of the section Contacts. */
export class Acts {
  #contacts: Contacts;
  #dialogs: Dialogs;

  /** Acts on what `contacts` shows. */
  constructor(contacts: Contacts, dialogs: Dialogs) {
    this.#contacts = contacts;
    this.#dialogs = dialogs;
  }

  /** Does something with the contact of the card. */
  async one(act: OfOne, card: ContactCard): Promise<void> {
    await this.#guarded(async () => {
      if (act === "edit" || act === "suggest") await this.#dialogs.form()?.open({ kind: act, id: card.id });
      else if (act === "history") await this.#dialogs.history()?.open(card);
      else if (act === "export") this.#export([card.id]);
      else if (act === "confirm") this.#contacts.done("contacts-done-confirmed", await commands.confirmContact(card.id));
      else if (act === "star") await this.#star([card.id], !card.starred);
      else await this.#move(act, [card.id]);
    });
  }

  /** Opens the form of the present row; a contact in the trash has none. */
  async edit(): Promise<void> {
    await this.#guarded(async () => {
      const row = this.#contacts.row(this.#contacts.active);
      if (!row || this.#contacts.filter.place === "trash") return;
      await this.#dialogs.form()?.open({ kind: row.origin === "shared" ? "suggest" : "edit", id: row.id });
    });
  }

  /** Does something with the chosen rows, or the present one. */
  async several(act: OfSeveral): Promise<void> {
    await this.#guarded(async () => {
      const ids = await this.#contacts.chosenIds();
      if (ids.length === 0) return;
      if (act === "export") this.#export(ids);
      else if (act === "group") await this.#dialogs.groups()?.create(this.#contacts.filter, ids);
      else if (act === "star") await this.#star(ids, this.#anyWithoutStar(ids));
      else await this.#move(act, ids);
    });
  }

  /** Makes a group of the chosen rows. */
  async newGroup(): Promise<void> {
    await this.#guarded(async () => {
      const several = this.#contacts.selection.count(this.#contacts.total) > 0;
      await this.#dialogs.groups()?.create(this.#contacts.filter, several ? await this.#contacts.chosenIds() : []);
    });
  }

  /** Deletes a group; its contacts stay. */
  async deleteGroup(id: string): Promise<void> {
    await this.#guarded(async () => {
      const change = await commands.deleteGroup(id);
      goTo(railPlace({}));
      this.#contacts.done("contacts-done-group-deleted", change);
    });
  }

  /** Adds a contact to a group, or takes it out. */
  async group(id: string, contact: string, add: boolean): Promise<void> {
    await this.#guarded(async () => {
      const change = add ? await commands.addToGroup(id, [contact]) : await commands.takeFromGroup(id, [contact]);
      this.#contacts.done(add ? "contacts-done-group-joined" : "contacts-done-group-left", change);
    });
  }

  /** Takes a suggestion back. */
  async withdraw(id: string): Promise<void> {
    await this.#guarded(async () => this.#contacts.done("contacts-done-withdrawn", await commands.withdrawSuggestion(id)));
  }

  /** Returns how the note of a contact is kept; silent, as each autosave is. */
  noteOf(id: string): (note: string) => Promise<void> {
    return async (note) => void (await commands.noteContact(id, note));
  }

  /** Keeps the tags of a contact. */
  async tags(id: string, tags: string[]): Promise<void> {
    await this.#guarded(async () => this.#contacts.done("contacts-done-tagged", await commands.tagContact(id, tags)));
  }

  /** Says that a form was kept, and shows its contact. */
  kept(purpose: Purpose, change: ContactChange): void {
    const messages = { create: "contacts-done-created", edit: "contacts-done-changed", suggest: "contacts-done-suggested" };
    this.#contacts.done(messages[purpose.kind], change);
    if (purpose.kind === "create" && change.id) goTo(placeOf({ filter: { ...this.#contacts.filter }, sort: this.#contacts.sort }, change.id));
  }

  #export(ids: string[]): void {
    this.#dialogs.exporting()?.open({ ids, filter: this.#contacts.filter, count: ids.length });
  }

  async #star(ids: string[], starred: boolean): Promise<void> {
    this.#contacts.done(starred ? "contacts-done-starred" : "contacts-done-unstarred", await commands.starContacts(ids, starred));
  }

  #anyWithoutStar(ids: string[]): boolean {
    const wanted = new Set(ids);
    for (let index = 0; index < this.#contacts.total; index += 1) {
      const row = this.#contacts.row(index);
      if (row && wanted.has(row.id) && !row.starred) return true;
    }
    return false;
  }

  async #move(act: "trash" | "restore" | "delete", ids: string[]): Promise<void> {
    // Deleting cannot be taken back: it is asked for once more.
    if (act === "delete") return this.#dialogs.deleting()?.open(ids);
    const change = act === "trash" ? await commands.trashContacts(ids) : await commands.restoreContacts(ids);
    this.#contacts.done(act === "trash" ? "contacts-done-trashed" : "contacts-done-restored", change);
  }

  /** Deletes contacts of the trash for good. */
  async delete(ids: string[]): Promise<void> {
    await this.#guarded(async () => {
      const count = await commands.deleteContacts(ids);
      toasts.say(t("contacts-done-deleted", { count }));
      this.#contacts.refresh();
    });
  }

  async #guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      toasts.say(wordError(error).what);
    }
  }
}
