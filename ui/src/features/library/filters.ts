import { noFilters } from "$lib/ipc";
import type { Facet, Filters, Sort } from "$lib/ipc";
import type * as bindings from "$lib/ipc/bindings";

/** Facets in the order of the rail; those after `chemical` are closed at first. */
export const FACETS: readonly Facet[] = ["availability", "type", "language", "chemical", "topic", "treaty", "year", "place"];

/** Facets that stand open at first. */
export const OPEN_FACETS: ReadonlySet<Facet> = new Set<Facet>(["availability", "type", "language", "chemical"]);

/** Orders of results, as the sort menu shows them. */
export const SORTS: readonly Sort[] = ["best-match", "newest", "title"];

/** What was asked, apart from the page that is shown. */
export interface Question {
  query: string;
  filters: Filters;
  sort: Sort;
  only: string | null;
}

/** Returns the filters with one value switched on or off. */
export function toggled(filters: Filters, facet: keyof Filters, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: next };
}

/** Counts the chosen values, without the tab. */
export function countChosen(filters: Filters): number {
  return FACETS.reduce((count, facet) => count + (filters[facet]?.length ?? 0), 0);
}

/** Reads a question from the parameters of an address. */
export function readQuestion(params: URLSearchParams): Question {
  const filters = noFilters();
  for (const facet of ["kind", ...FACETS] as const) {
    filters[facet] = (params.get(facet) ?? "").split(",").filter(Boolean);
  }
  const sort = SORTS.find((known) => known === params.get("sort")) ?? "best-match";
  return { query: params.get("q") ?? "", filters, sort, only: params.get("only") || null };
}

/** Writes a question as parameters of an address. */
export function writeQuestion(question: Question): Record<string, string | string[]> {
  return {
    q: question.query,
    ...question.filters,
    sort: question.sort === "best-match" ? "" : question.sort,
    only: question.only ?? "",
  };
}

/** What a kept search asks. */
export function questionOf(request: bindings.SearchRequest): Question {
  return {
    query: request.query ?? "",
    filters: { ...noFilters(), ...request.filters },
    sort: request.sort ?? "best-match",
    only: request.only ?? null,
  };
}
