/** What the list of contacts shows, and its address. */
import type { ContactFilter, ContactPlace, ContactSort } from "$lib/ipc";
import { formatPlace } from "$lib/place";

/** A filter with every part named. */
export type Filter = Required<ContactFilter>;

/** Parts of a filter that hold several values. */
export type Part = Exclude<keyof Filter, "place" | "words">;

/** What is asked of the list. */
export interface Question {
  filter: Filter;
  sort: ContactSort;
}

const PLACES: readonly ContactPlace[] = ["all", "starred", "out-of-date", "change-waiting", "own", "trash"];
const SORTS: readonly ContactSort[] = ["name", "country", "confirmed"];

/** Names of the parts in an address. */
const PARTS: Record<Part, string> = {
  families: "family",
  roles: "role",
  countries: "country",
  regions: "region",
  groups: "group",
  conventions: "convention",
  languages: "language",
  expertise: "expertise",
  tags: "tag",
};
const NAMES = Object.entries(PARTS) as [Part, string][];

/** Parts that the rail sets; the menus over the list set the others. */
const RAIL: readonly Part[] = ["families", "roles", "groups"];

/** Everybody. */
export function everybody(): Filter {
  return {
    place: "all", families: [], roles: [], countries: [], regions: [], groups: [],
    conventions: [], languages: [], expertise: [], tags: [], words: "",
  };
}

/** Reads the question of an address. */
export function readQuestion(params: URLSearchParams): Question {
  const filter = everybody();
  for (const [part, name] of NAMES) filter[part] = (params.get(name) ?? "").split(",").filter(Boolean);
  filter.place = PLACES.find((place) => place === params.get("at")) ?? "all";
  filter.words = params.get("q") ?? "";
  return { filter, sort: SORTS.find((sort) => sort === params.get("sort")) ?? "name" };
}

/** Writes the address of a question, with the chosen contact. */
export function placeOf({ filter, sort }: Question, id = ""): string {
  const params: Record<string, string | string[]> = {
    at: filter.place === "all" ? "" : filter.place,
    q: filter.words,
    sort: sort === "name" ? "" : sort,
  };
  for (const [part, name] of NAMES) params[name] = filter[part];
  return formatPlace("contacts", id, params);
}

/** Address of a place of the rail: a role or a group alone, or one of the lists above them. */
export function railPlace(parts: Partial<Filter>, sort: ContactSort = "name"): string {
  return placeOf({ filter: { ...everybody(), ...parts }, sort });
}

/** How many menus over the list narrow it down. */
export function countNarrowed(filter: Filter): number {
  return NAMES.filter(([part]) => !RAIL.includes(part) && filter[part].length > 0).length;
}

/** The same place of the rail without the menus over the list and without words. */
export function widened(filter: Filter): Filter {
  const wide = { ...everybody(), place: filter.place };
  for (const part of RAIL) wide[part] = filter[part];
  return wide;
}
