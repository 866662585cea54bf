import { parsePlace, visit } from "$lib/place";
import type { Place } from "$lib/place";

/** The view that is shown, as the address says. */
export class Router {
  #address = $state(location.hash.replace(/^#/, ""));
  #place: Place = $derived(parsePlace(this.#address));

  /** The view that is shown. */
  get place(): Place {
    return this.#place;
  }

  /** Its address, without `#`. */
  get address(): string {
    return this.#address;
  }

  /** Follows the address; returns how to stop. */
  watch(): () => void {
    const read = (): void => {
      visit();
      this.#address = location.hash.replace(/^#/, "");
    };
    read();
    window.addEventListener("popstate", read);
    window.addEventListener("hashchange", read);
    return () => {
      window.removeEventListener("popstate", read);
      window.removeEventListener("hashchange", read);
    };
  }
}
