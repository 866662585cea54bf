/** How long a toast stays, milliseconds; the pointer or the focus on it holds it. */
const STAY_MS = 10_000;

/** A short word after an act, with the way back. */
export interface Toast {
  id: number;
  words: string;
  /** Takes the act back; absent where there is nothing to take back. */
  undo: (() => Promise<void> | void) | null;
  /** Does again what was taken back; absent everywhere else. */
  redo: (() => Promise<void> | void) | null;
}

/** The toasts in sight, newest last, and the undo of the newest. */
export class Toasts {
  list = $state.raw<Toast[]>([]);
  /** What went wrong while an act was taken back. */
  problem = $state.raw<unknown>(null);
  #next = 1;
  #held = false;
  #left = new Map<number, number>();
  #timers = new Map<number, { timer: ReturnType<typeof setTimeout>; since: number }>();

  /** Shows words; with `undo`, the act can be taken back for ten seconds. */
  say(words: string, undo: Toast["undo"] = null, redo: Toast["redo"] = null): void {
    const toast = { id: this.#next++, words, undo, redo };
    // One at a time keeps the foot of a small screen free; an older undo is then over.
    for (const old of this.list) this.#forget(old.id);
    this.list = [toast];
    this.#left.set(toast.id, STAY_MS);
    if (!this.#held) this.#count(toast.id);
  }

  /** Takes the newest act back; tells whether there was one. */
  undo(): Promise<boolean> {
    return this.#run("undo");
  }

  /** Does again what was just taken back; tells whether there was something. */
  redo(): Promise<boolean> {
    return this.#run("redo");
  }

  async #run(way: "undo" | "redo"): Promise<boolean> {
    const toast = this.list.at(-1);
    const act = toast?.[way];
    if (!toast || !act) return false;
    this.dismiss(toast.id);
    try {
      await act();
    } catch (error) {
      this.problem = error;
    }
    return true;
  }

  /** Whether there is something to take back. */
  get undoable(): boolean {
    return this.list.at(-1)?.undo !== null && this.list.length > 0;
  }

  /** Whether something was just taken back. */
  get redoable(): boolean {
    return this.list.at(-1)?.redo !== null && this.list.length > 0;
  }

  /** Holds the toasts while the pointer or the focus is on them. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    for (const [id, { timer, since }] of this.#timers) {
      clearTimeout(timer);
      this.#left.set(id, Math.max(0, (this.#left.get(id) ?? 0) - (Date.now() - since)));
    }
    this.#timers.clear();
  }

  /** Lets the time run on. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const toast of this.list) this.#count(toast.id);
  }

  /** Takes a toast away. */
  dismiss(id: number): void {
    this.#forget(id);
    this.list = this.list.filter((toast) => toast.id !== id);
    if (this.list.length === 0) this.#held = false;
  }

  /** Takes everything away, as when the desk is locked. */
  clear(): void {
    for (const toast of this.list) this.dismiss(toast.id);
    this.problem = null;
  }

  #count(id: number): void {
    const timer = setTimeout(() => this.dismiss(id), this.#left.get(id) ?? STAY_MS);
    this.#timers.set(id, { timer, since: Date.now() });
  }

  #forget(id: number): void {
    clearTimeout(this.#timers.get(id)?.timer);
    this.#timers.delete(id);
    this.#left.delete(id);
  }
}

/** The toasts of this window. */
export const toasts = new Toasts();
