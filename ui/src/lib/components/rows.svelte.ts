import { tick } from "svelte";
import { layout } from "../layout.svelte";
import { RowHeights } from "./heights";

/** Rows this far out of sight are ready, px. */
const EXTRA = 120;
/** A row that ends within this from the edge no longer counts as in view, px. */
const NEAR = 4;
/** For how long the browser may still move the view after a height changed, milliseconds. */
const SETTLE_MS = 150;
/** How long a row stays where it was brought while those around it get their true height, milliseconds. */
const HOLD_MS = 500;

/** Rest after which a list that was torn along draws its rows whole again, milliseconds. */
const CALM_MS = 120;

/** More rows than any list has. */
const MOST_ROWS = 1_000_000;

type Way = "start" | "inside";

/** The rows of a long list that are in sight: where each stands, and how the view moves. */
export class Rows {
  /** How far the list is scrolled, px. */
  top = $state(0);
  /** Height of the view, px. */
  room = $state(700);
  /** The list is torn along, most of its rows being others in each frame: titles alone are drawn. */
  isFast = $state(false);
  #calmTimer: ReturnType<typeof setTimeout> | undefined;
  #version = $state(0);
  #heights = $state.raw(new RowHeights(1));
  #scroller: HTMLElement | undefined;
  #nodes = new Set<HTMLElement>();
  #observer: ResizeObserver | undefined;
  #width = 0;
  #held: { row: number; way: Way } | null = null;
  #heldTimer: ReturnType<typeof setTimeout> | undefined;
  #own = 0;
  #measuredAt = 0;

  /** Rows of `estimate` px at 100 % until they are measured. */
  constructor(estimate: number) {
    this.#renew(estimate);
  }

  #renew(estimate: number): void {
    this.#heights = new RowHeights((estimate * layout.zoom) / 100);
  }

  /** Start of a row, px. */
  offset(index: number): number {
    void this.#version;
    return this.#heights.offset(index);
  }

  /** First row to draw, and the one after the last, of `total`. */
  range(total: number): { from: number; to: number } {
    void this.#version;
    if (total === 0) return { from: 0, to: 0 };
    const from = this.#heights.at(Math.max(0, this.top - EXTRA), total);
    return { from, to: Math.min(total, this.#heights.at(this.top + this.room + EXTRA, total) + 1) };
  }

  /** The row that stands first in view. */
  first(total: number): number {
    return this.#heights.at(this.top + NEAR, total);
  }

  /** How many rows fit the view. */
  get inView(): number {
    return Math.max(1, Math.floor(this.room / this.#heights.estimate));
  }

  /** The rows became others: forgets heights and starts at a row. */
  replace(estimate: number, start: number): void {
    this.#renew(estimate);
    const top = this.#heights.offset(start);
    if (this.top !== top) this.#own = Number.NaN;
    this.top = top;
    this.#version += 1;
    void tick().then(() => this.begin(start));
  }

  /** Brings the list to its first row and measures what is there. */
  begin(start: number): void {
    this.toStart(start);
    // The observer is silent while a row keeps its size.
    for (const node of this.#nodes) {
      this.#observer?.unobserve(node);
      this.#observer?.observe(node);
    }
  }

  /** Takes a scroll of the element. */
  scrolled(): void {
    const top = this.#scroller?.scrollTop ?? 0;
    // A scroll that neither this list nor a new height made is the person's: nothing is held any longer.
    if (Math.abs(top - this.#own) > NEAR && performance.now() - this.#measuredAt > SETTLE_MS) this.release();
    if (Math.abs(top - this.top) > this.room / 2) this.#hurry();
    this.top = top;
  }

  #hurry(): void {
    this.isFast = true;
    clearTimeout(this.#calmTimer);
    this.#calmTimer = setTimeout(() => (this.isFast = false), CALM_MS);
  }

  /** Brings the start of a row to the start of the view. */
  toStart(index: number): void {
    this.#hold(index, "start");
    this.#scrollTo(this.#heights.offset(index));
  }

  /** Moves the view just far enough that a row is whole in sight. */
  toInside(index: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    this.#hold(index, "inside");
    const start = this.#heights.offset(index);
    const end = start + this.#heights.height(index);
    if (start < scroller.scrollTop) this.#scrollTo(start);
    else if (end > scroller.scrollTop + this.room) this.#scrollTo(end - this.room);
  }

  #hold(row: number, way: Way): void {
    if (this.#held?.row === row && this.#held.way === way) return;
    this.#held = { row, way };
    clearTimeout(this.#heldTimer);
    this.#heldTimer = setTimeout(() => this.release(), HOLD_MS);
  }

  /** Lets the view be moved by the person. */
  release(): void {
    this.#held = null;
  }

  #scrollTo(target: number): void {
    // Touching the place makes the browser lay everything out at once: not where nothing moves.
    if (!this.#scroller || (target === this.#own && target === this.top)) return;
    this.#scroller.scrollTop = target;
    this.#own = this.#scroller.scrollTop;
    this.top = this.#own;
  }

  /** Follows the element that scrolls; returns how to stop. */
  watchView = (node: HTMLElement): (() => void) => {
    this.#scroller = node;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      this.room = entry.contentRect.height;
      const changed = this.#width !== 0 && Math.abs(entry.contentRect.width - this.#width) > 1;
      this.#width = entry.contentRect.width;
      if (!changed) return;
      const first = this.#heights.at(this.top, MOST_ROWS);
      this.#heights.clear();
      this.#version += 1;
      requestAnimationFrame(() => this.begin(first));
    });
    observer.observe(node);
    return () => observer.disconnect();
  };

  /** Follows the height of a row; returns how to stop. */
  watchRow = (node: HTMLElement): (() => void) => {
    this.#observer ??= new ResizeObserver((entries) => this.#measure(entries));
    this.#observer.observe(node);
    this.#nodes.add(node);
    return () => {
      this.#nodes.delete(node);
      this.#observer?.unobserve(node);
    };
  };

  #measure(entries: ResizeObserverEntry[]): void {
    let above = 0;
    let changed = false;
    for (const entry of entries) {
      const index = Number((entry.target as HTMLElement).dataset["row"]);
      const height = entry.borderBoxSize[0]?.blockSize ?? 0;
      if (height === 0) continue;
      const before = this.#heights.offset(index);
      const change = this.#heights.measure(index, height);
      if (change === 0) continue;
      changed = true;
      if (before < this.top + above - 1) above += change;
    }
    if (!changed) return;
    this.#version += 1;
    this.#measuredAt = performance.now();
    if (this.#held) {
      const { row, way } = this.#held;
      void tick().then(() => (way === "start" ? this.toStart(row) : this.toInside(row)));
    } else if (above !== 0) {
      // What is being read stays where it is when a row above it turns out taller.
      const target = this.top + above;
      this.top = target;
      requestAnimationFrame(() => this.#scrollTo(target));
    }
  }
}
