/** The form of a contact: what is typed, and what is wrong with it. */
import { commands } from "$lib/ipc";
import type { ContactChange, ContactDraft, DraftProblem, MandateDraft } from "$lib/ipc";
import { t } from "$lib/l10n";

export type Draft = Required<Omit<ContactDraft, "mandates">> & { mandates: Required<MandateDraft>[] };

/** Lists of the form that have a line for each value. */
export type Lines = "emails" | "telephones" | "websites";

/** What the form is for. */
export type Purpose = { kind: "create" } | { kind: "edit"; id: string } | { kind: "suggest"; id: string };

/** Names of fields in problems, and where the form holds them. */
const LINES: Record<Lines, string> = { emails: "email", telephones: "telephone", websites: "website" };

/** An empty mandate. */
export function emptyMandate(): Required<MandateDraft> {
  return { id: "", role: "", convention: "", country: "", office: "", position: "", fromOn: "", untilOn: "", confirmedOn: "" };
}

/** An empty form. */
export function emptyDraft(): Draft {
  return {
    name: "", prefix: "", emails: [""], telephones: [""], websites: [""], address: [], languages: [],
    expertise: [], timeZone: "", preferred: [], mandates: [emptyMandate()],
  };
}

/** The form as it is filled from a contact: at least one line for each kind of address. */
export function filledDraft(draft: ContactDraft): Draft {
  const full = { ...emptyDraft(), ...draft, mandates: (draft.mandates ?? []).map((mandate) => ({ ...emptyMandate(), ...mandate })) };
  for (const list of Object.keys(LINES) as Lines[]) if (full[list].length === 0) full[list] = [""];
  if (full.mandates.length === 0) full.mandates = [emptyMandate()];
  return full;
}

/** The form without empty lines and empty mandates, as it is kept. */
export function trimmedDraft(draft: Draft): Draft {
  const filled = (lines: string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);
  const mandates = draft.mandates.filter((mandate) => mandate.id || Object.values(mandate).some((value) => value.trim() !== ""));
  return {
    ...draft,
    name: draft.name.trim(),
    prefix: draft.prefix.trim(),
    emails: filled(draft.emails),
    telephones: filled(draft.telephones),
    websites: filled(draft.websites),
    address: filled(draft.address),
    mandates,
  };
}

/** Rest after the last key until an unfinished form is kept aside, milliseconds. */
const REST_MS = 1000;

/** A form that was not kept, as it is put aside. */
export interface Unfinished {
  purpose: Purpose;
  draft: Draft;
  reason: string;
}

/** The form of one contact, until it is kept or left. */
export class ContactForm {
  draft = $state<Draft>(emptyDraft());
  reason = $state("");
  problems = $state.raw<DraftProblem[]>([]);
  error = $state.raw<unknown>(null);
  working = $state(false);
  purpose = $state.raw<Purpose>({ kind: "create" });
  /** It was typed before, and put aside. */
  resumed = $state(false);
  /** What was put aside, and the form as it was filled. */
  #aside = "";
  #filled = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fills the form for a purpose. */
  async open(purpose: Purpose, interfaceLanguage: string): Promise<void> {
    this.purpose = purpose;
    this.problems = [];
    this.error = null;
    this.reason = "";
    this.resumed = false;
    this.draft = purpose.kind === "create" ? emptyDraft() : filledDraft(await commands.contactDraft(purpose.id, interfaceLanguage));
    this.#filled = this.#aside = this.text;
  }

  /** Goes on with a form that was put aside. */
  resume(unfinished: Unfinished): void {
    Object.assign(this, { purpose: unfinished.purpose, reason: unfinished.reason, problems: [], error: null, resumed: true });
    this.draft = filledDraft(unfinished.draft);
    this.#filled = "";
    this.#aside = this.text;
  }

  /** The form as it is put aside. */
  get text(): string {
    return JSON.stringify({ purpose: this.purpose, draft: this.draft, reason: this.reason } satisfies Unfinished);
  }

  /** What was typed and not kept; nothing when nothing was. */
  get unfinished(): Unfinished | null {
    return this.text === this.#filled ? null : (JSON.parse(this.text) as Unfinished);
  }

  /** Puts the form aside once the person rests. */
  putAsideSoon(): void {
    clearTimeout(this.#timer);
    // A desk that is locked meanwhile has put the form aside before.
    this.#timer = setTimeout(() => void this.putAside().catch(() => undefined), REST_MS);
  }

  /** Puts the form aside now, so that a lock or a power cut loses nothing of it. */
  async putAside(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.text;
    if (text === this.#aside) return;
    await commands.keepContactForm(text);
    this.#aside = text;
  }

  /** Forgets what was put aside: it was kept, or left. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#aside = this.text;
    await commands.keepContactForm("");
  }

  /** Keeps the form; returns what changed, or null when something is wrong in it. */
  async keep(): Promise<ContactChange | null> {
    if (this.working) return null;
    this.working = true;
    this.error = null;
    try {
      // Empty lines are left out first, so that a problem names a line that is still there.
      this.draft = filledDraft(trimmedDraft(this.draft));
      const draft = trimmedDraft(this.draft);
      this.problems = await commands.contactProblems(draft);
      if (this.problems.length > 0) return null;
      return await this.#send(draft);
    } catch (caught) {
      this.error = caught;
      return null;
    } finally {
      this.working = false;
    }
  }

  #send(draft: Draft): Promise<ContactChange> {
    const { purpose } = this;
    if (purpose.kind === "create") return commands.createContact(draft);
    if (purpose.kind === "edit") return commands.editContact(purpose.id, draft);
    return commands.suggestContact(purpose.id, draft, this.reason.trim());
  }

  /** Id of the field that a problem is about, within the form. */
  fieldOf({ field, place }: DraftProblem): string {
    return `${field}-${place}`;
  }

  /** What is wrong with a field; empty when nothing is. */
  problem(field: string, place = 0): string {
    const found = this.problems.find((problem) => problem.field === field && problem.place === place);
    return found ? this.word(found) : "";
  }

  /** Words a problem. */
  word(problem: DraftProblem): string {
    return t(`contacts-problem-${problem.code}`, { field: t(`contacts-field-${problem.field}`) });
  }
}
