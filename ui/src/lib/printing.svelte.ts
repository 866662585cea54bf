import { tick } from "svelte";

/** Whether the window is being printed: lists then show their rows as one run of text. */
class Printing {
  active = $state(false);
  /** Reads what a sheet of the present view needs; absent where all is here. */
  prepare: (() => Promise<void>) | null = null;
}

/** The state of printing of this window. */
export const printing = new Printing();

const ENDS = ["afterprint", "pointerdown", "keydown"];

/** Opens the system's dialog for printing what is shown. */
export async function printWindow(): Promise<void> {
  if (printing.active) return;
  await printing.prepare?.();
  printing.active = true;
  await tick();
  window.print();
  // Some engines print after this call has returned and tell of no end: the next act is the end.
  const end = (): void => {
    printing.active = false;
    for (const event of ENDS) window.removeEventListener(event, end, true);
  };
  for (const event of ENDS) window.addEventListener(event, end, true);
}
