/** Addresses of views: `#/section/id?parameters`. Every view has one, so Back and Forward work. */

/** A view. */
export interface Place {
  section: string;
  id: string;
  params: URLSearchParams;
}

/** Reads an address, with or without its `#`. */
export function parsePlace(address: string): Place {
  const [path = "", query = ""] = address.replace(/^#/, "").split("?", 2);
  const [section = "", id = ""] = path.replace(/^\//, "").split("/");
  return { section, id: safeDecode(id), params: new URLSearchParams(query) };
}

/** Writes an address; empty parameters are left out. */
export function formatPlace(section: string, id = "", params: Record<string, string | string[]> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text) query.set(name, text);
  }
  const tail = query.toString();
  return `/${section}${id ? `/${encodeURIComponent(id)}` : ""}${tail ? `?${tail}` : ""}`;
}

/** Steps of the history so far; each carries its number. */
let steps = 0;
/** Steps below this number show no more than their section. */
let barredBelow = 0;

/** Numbers the present step of the history; one that is barred keeps its section alone. */
export function visit(): void {
  const step: unknown = history.state;
  if (typeof step !== "number") history.replaceState((steps += 1), "");
  else if (step < barredBelow) history.replaceState((steps += 1), "", `#/${parsePlace(location.hash).section}`);
}

/** From now on, what was visited before shows no more than its section: it may hold a query. */
export function barPlaces(): void {
  barredBelow = steps + 1;
  visit();
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** What was visited before may be shown again. */
export function unbarPlaces(): void {
  barredBelow = 0;
}

/** Goes to an address: a new step of the history, or in place of the present one. */
export function goTo(address: string, how: "push" | "replace" = "push"): void {
  const target = `#${address}`;
  if (location.hash === target) return;
  if (how === "push") history.pushState((steps += 1), "", target);
  else history.replaceState((steps += 1), "", target);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** Address of a record's page. */
export function recordPlace(id: string): string {
  return formatPlace("record", id);
}

/** Address of a text at a passage. */
export function readPlace(id: string, at: { lang?: string; passage?: number; query?: string; only?: string | null }): string {
  return formatPlace("read", id, {
    lang: at.lang ?? "",
    passage: at.passage ? String(at.passage) : "",
    q: at.query ?? "",
    only: at.only ?? "",
  });
}

/** What of a hit decides where it opens. */
interface Target {
  id: string;
  kind: string;
  passage: number;
  passageLang: string;
}

/** Address at which a found record opens: its text where it has one, else its page. */
export function hitPlace(hit: Target, query: string, only: string | null = null, readable = hit.kind === "document"): string {
  if (hit.kind === "help") return formatPlace("help", hit.id);
  if (readable) return readPlace(hit.id, { lang: hit.passageLang, passage: hit.passage, query, only });
  return recordPlace(hit.id);
}

/** Address of a search with one filter. */
export function filteredPlace(facet: string, value: string): string {
  return formatPlace("library", "", { [facet]: value });
}

/** Address of the documents that carry a record as a filter. */
export function documentsPlace(facet: string, value: string): string {
  return formatPlace("library", "", { kind: "document", [facet]: value });
}

/** Address of a search for words. */
export function searchPlace(query: string): string {
  return formatPlace("library", "", { q: query });
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
