/** How long a question may wait behind one that is still being answered, in milliseconds. */
export const REST_MS = 80;

/**
 * Asks at once, and drops every answer that is older than the last question.
 *
 * While one question is being answered, further ones wait for it, but never longer than
 * `REST_MS`: a fast back end is asked at every key, a slow one is not flooded.
 */
export class Latest<Q, A> {
  #ask: (question: Q) => Promise<A>;
  #accept: (answer: A, question: Q) => void;
  #refuse: (error: unknown, question: Q) => void;
  #turn = 0;
  #running = 0;
  #waiting: { turn: number; question: Q } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks by `ask`; hands the newest answer to `accept`, the newest failure to `refuse`. */
  constructor(
    ask: (question: Q) => Promise<A>,
    accept: (answer: A, question: Q) => void,
    refuse: (error: unknown, question: Q) => void,
  ) {
    this.#ask = ask;
    this.#accept = accept;
    this.#refuse = refuse;
  }

  /** Puts a question; any earlier one is out of date from now on. */
  put(question: Q): void {
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#running === 0) {
      void this.#run(turn, question);
      return;
    }
    this.#waiting = { turn, question };
    this.#timer ??= setTimeout(() => this.#next(), REST_MS);
  }

  /** Makes every answer under way out of date. */
  forget(): void {
    this.#turn += 1;
    this.#waiting = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) void this.#run(waiting.turn, waiting.question);
  }

  async #run(turn: number, question: Q): Promise<void> {
    this.#running += 1;
    try {
      const answer = await this.#ask(question);
      if (turn === this.#turn) this.#accept(answer, question);
    } catch (error) {
      if (turn === this.#turn) this.#refuse(error, question);
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }
}
