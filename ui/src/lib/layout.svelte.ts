/** Width classes of the window, counted in pixels at 100 %: zoom reflows by the same steps. */

/** From 1600, 1200, 1024, 640, and under. */
export type Width = "wide" | "normal" | "narrow" | "sheet" | "phone";

/** Zoom steps in per cent. */
export const ZOOMS = [100, 110, 125, 150, 175, 200] as const;

/** Returns the class of a width in pixels at 100 %. */
export function widthClass(pixels: number): Width {
  if (pixels >= 1600) return "wide";
  if (pixels >= 1200) return "normal";
  if (pixels >= 1024) return "narrow";
  return pixels >= 640 ? "sheet" : "phone";
}

/** Returns the next zoom step up or down, or the same at the ends. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction > 0 ? ZOOMS : [...ZOOMS].reverse();
  return steps.find((step) => (direction > 0 ? step > zoom : step < zoom)) ?? zoom;
}

class Layout {
  /** Zoom in per cent, 100 to 200. */
  zoom = $state(100);
  #pixels = $state(1366);
  #width: Width = $derived(widthClass(this.#pixels / (this.zoom / 100)));

  /** Width class of the window at this zoom. */
  get width(): Width {
    return this.#width;
  }

  /** Whether list and detail share one pane. */
  get single(): boolean {
    return this.width === "sheet" || this.width === "phone";
  }

  /** Follows the window; returns how to stop. */
  watch(): () => void {
    const read = (): void => {
      this.#pixels = window.innerWidth;
      this.#apply();
    };
    read();
    window.addEventListener("resize", read);
    return () => window.removeEventListener("resize", read);
  }

  /** Sets the zoom, kept between 100 and 200. */
  setZoom(percent: number): void {
    this.zoom = Number.isFinite(percent) ? Math.min(200, Math.max(100, Math.round(percent))) : 100;
    this.#apply();
  }

  #apply(): void {
    const root = document.documentElement;
    root.style.fontSize = this.zoom === 100 ? "" : `${this.zoom}%`;
    root.dataset["width"] = this.width;
  }
}

/** The layout of this window. */
export const layout = new Layout();
