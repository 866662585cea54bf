import { commands } from "$lib/ipc";

/** Steps of the first run, in order. */
export const STEPS = ["language", "content", "enrolment", "protection", "ready"] as const;
export type Step = (typeof STEPS)[number];

/** Where the first run ends: it does not come again. */
export const DONE = "done";

/** Returns the step at which a first run goes on; the first for a new desk. */
export function stepOf(kept: string): Step {
  return STEPS.find((step) => step === kept) ?? "language";
}

/** The first run: one step after the other, each kept before it is shown. */
export class FirstRun {
  step = $state<Step>("language");

  constructor(kept: string) {
    this.step = stepOf(kept);
  }

  /** Number of the step, from 0. */
  get index(): number {
    return STEPS.indexOf(this.step);
  }

  /** Opens a step; a power cut from now on comes back to it. */
  async open(index: number): Promise<void> {
    const step = STEPS[Math.max(0, Math.min(index, STEPS.length - 1))] ?? "language";
    await commands.setPreference("first-run", step);
    this.step = step;
  }

  /** Ends the first run. */
  async end(): Promise<void> {
    await commands.setPreference("first-run", DONE);
  }
}
