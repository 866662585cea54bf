import type { Filters, SearchRequest } from ".";

/** No filter at all. */
export function noFilters(): Filters {
  return { kind: [], type: [], language: [], chemical: [], topic: [], treaty: [], year: [], place: [], availability: [] };
}

/** A search for everything, in the order of best match; parts may be set. */
export function plainRequest(language: string, parts: Partial<SearchRequest> = {}): SearchRequest {
  return {
    query: "",
    interface: language,
    only: null,
    filters: noFilters(),
    sort: "best-match",
    offset: 0,
    limit: 50,
    typing: false,
    ...parts,
  };
}
