import { commands, plainRequest } from "$lib/ipc";
import type { Note, ReadPlace } from "$lib/ipc";
import { speech } from "$lib/l10n";
import { readPlace, recordPlace } from "$lib/place";

/** Rest after the last key until a note is kept, milliseconds. */
const REST_MS = 1000;

/** How a note stands. */
export type NoteState = "private" | "waiting" | "kept" | "failed";

/** One note as it is typed; the first words make it. */
export class NotePad {
  text = $state("");
  state = $state<NoteState>("private");
  /** Instant of the last keeping, milliseconds UTC; 0 before. */
  keptAtMs = $state(0);
  error = $state.raw<unknown>(null);
  /** The note; `null` until it was kept the first time. */
  note = $state.raw<Note | null>(null);
  #about: string;
  #place: ReadPlace | null;
  #kept = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  /** A pad for a note that is there, or for a new one at a place. */
  constructor(about: string, note: Note | null, place: ReadPlace | null = null) {
    this.#about = about;
    this.#place = note ? note.place : place;
    this.take(note);
  }

  /** Shows a note as it is stored. */
  take(note: Note | null): void {
    clearTimeout(this.#timer);
    this.note = note;
    this.#kept = note?.text ?? "";
    this.text = this.#kept;
    this.keptAtMs = note?.changedAtMs ?? 0;
    this.state = "private";
  }

  /** Place in the text it belongs to. */
  get place(): ReadPlace | null {
    return this.#place;
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.text = text;
    this.state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), REST_MS);
  }

  /** Keeps the note now, where it changed; one keeping waits for the other, so that a new note is made once. */
  keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  async #save(): Promise<void> {
    const text = this.text;
    if (text === this.#kept || (!this.note && text.trim() === "")) return;
    try {
      this.note = await commands.saveNote({ id: this.note?.id ?? null, about: this.#about, text, place: this.#place });
      this.#kept = text;
      this.keptAtMs = this.note.changedAtMs;
      this.error = null;
      if (this.text === text) this.state = "kept";
    } catch (error) {
      this.error = error;
      this.state = "failed";
    }
  }
}

/** Returns where a note leads: what it is on, at its place. */
export async function placeOfNote(id: string): Promise<string> {
  const { about, place } = await commands.note(id);
  if (place) return readPlace(about, { lang: place.lang ?? "", passage: place.passage ?? 0 });
  const preview = await commands.preview(about, plainRequest(speech.language, { limit: 1 }));
  return preview.readable ? readPlace(about, {}) : recordPlace(about);
}
