import { fitPanes, readPanes, writePanes } from "./panes";
import type { Chosen, Pane, PaneName } from "./panes";
import { layout } from "./layout.svelte";

/** Rest after which a width is kept, milliseconds: a held key moves many times a second. */
const KEEP_REST_MS = 300;

/** The widths of the panes, for the whole desk. */
class Panes {
  #chosen = $state.raw<Chosen>({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Called with the widths to keep for the next start. */
  onkeep: (kept: string) => void = () => undefined;

  /** Takes the widths that were kept. */
  restore(kept: string): void {
    this.#chosen = readPanes(kept);
  }

  /** The panes in so many pixels of the window. */
  fit(pixels: number, hasRail: boolean): Record<PaneName, Pane> {
    return fitPanes(this.#chosen, layout.width, pixels / (layout.zoom / 100), hasRail);
  }

  /** Sets the width of a pane; null gives it its usual one again. */
  set(pane: PaneName, width: number | null): void {
    this.#chosen = { ...this.#chosen, [pane]: width ?? undefined };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.onkeep(writePanes(this.#chosen)), KEEP_REST_MS);
  }
}

/** The panes of this window. */
export const panes = new Panes();
