/** Widths of the panes beside a list, in pixels at 100 %: as chosen, and fitted to the room. */
import type { Width } from "./layout.svelte";

/** A pane whose width a person may set. */
export type PaneName = "rail" | "detail";

/** What a person chose; a pane that is not named has its usual width. */
export type Chosen = Partial<Record<PaneName, number | undefined>>;

/** A pane as it is now, and how far its splitter may go. */
export interface Pane {
  width: number;
  least: number;
  most: number;
}

/** Least width of the list between the panes. */
export const LEAST_LIST = 340;
/** Step of an arrow key; with Shift it is four of them. */
const STEP = 16;

const LEAST: Record<PaneName, number> = { rail: 160, detail: 316 };
const MOST: Record<PaneName, number> = { rail: 400, detail: 900 };
const PANES = ["rail", "detail"] as const;

/** Returns the usual width of a pane in a window of this class. */
export function usualWidth(pane: PaneName, width: Width): number {
  if (pane === "rail") return width === "wide" ? 236 : 208;
  if (width === "wide") return 480;
  return width === "narrow" ? 336 : 372;
}

/** Fits the panes into `room`, so that the list keeps its least width; without a rail, only the detail. */
export function fitPanes(chosen: Chosen, width: Width, room: number, hasRail: boolean): Record<PaneName, Pane> {
  const wanted = (pane: PaneName): number => chosen[pane] ?? usualWidth(pane, width);
  const fit = (pane: PaneName, left: number): number =>
    Math.max(LEAST[pane], Math.min(MOST[pane], Math.floor(left), wanted(pane)));
  const rail = hasRail ? fit("rail", room - LEAST_LIST - LEAST.detail) : 0;
  const detail = fit("detail", room - LEAST_LIST - rail);
  const most = (pane: PaneName, other: number): number =>
    Math.max(LEAST[pane], Math.min(MOST[pane], Math.floor(room - LEAST_LIST - other)));
  return {
    rail: { width: rail, least: LEAST.rail, most: most("rail", detail) },
    detail: { width: detail, least: LEAST.detail, most: most("detail", rail) },
  };
}

/** Keeps a width between the ends of its splitter. */
export function within(width: number, { least, most }: Pane): number {
  return Math.round(Math.max(least, Math.min(most, width)));
}

/** The part of a key event that moves a splitter. */
interface Key {
  key: string;
  shiftKey: boolean;
}

/**
 * Returns the width to which a key moves a splitter, or null for other keys. Arrows move the line
 * the way they point; `grows` is the physical side to which the pane grows.
 */
export function keyWidth({ key, shiftKey }: Key, pane: Pane, grows: "left" | "right"): number | null {
  const step = shiftKey ? 4 * STEP : STEP;
  const way = grows === "right" ? 1 : -1;
  if (key === "ArrowRight") return within(pane.width + way * step, pane);
  if (key === "ArrowLeft") return within(pane.width - way * step, pane);
  if (key === "Home") return pane.least;
  return key === "End" ? pane.most : null;
}

/** Reads widths as they were kept; what is no width is left out. */
export function readPanes(kept: string): Chosen {
  const parts = new URLSearchParams(kept);
  const chosen: Chosen = {};
  for (const pane of PANES) {
    const width = Number(parts.get(pane) ?? Number.NaN);
    if (Number.isFinite(width) && width > 0) chosen[pane] = Math.round(width);
  }
  return chosen;
}

/** Writes widths to be kept; empty when all are usual. */
export function writePanes(chosen: Chosen): string {
  const parts = new URLSearchParams();
  for (const pane of PANES) {
    const width = chosen[pane];
    if (width !== undefined) parts.set(pane, String(width));
  }
  return parts.toString();
}
