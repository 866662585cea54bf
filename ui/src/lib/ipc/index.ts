/** The only way to the back end: the generated commands, and what failed in words. */
import { t, speech } from "../l10n";
import type * as bindings from "./bindings";

/** Chosen facet values, every group named. */
export type Filters = Required<bindings.Filters>;

/** A search with every part named. */
export type SearchRequest = Required<bindings.SearchRequest> & { filters: Filters };

/** A window of a text with every part named. */
export type ReadRequest = Required<bindings.ReadRequest>;

export { commands, events } from "./bindings";
export type * from "./bindings";
export { noFilters, plainRequest } from "./request";

/** Tells whether a caught value is the back end's own error. */
export function isCommandError(caught: unknown): caught is bindings.CommandError {
  return typeof caught === "object" && caught !== null && "code" in caught;
}

/** An error in the parts in which a person reads it. */
export interface ErrorWords {
  what: string;
  safe: string;
  next: string;
  code: string;
}

/** Words a caught error for the person, with its number for the help desk. */
export function wordError(caught: unknown): ErrorWords {
  const code = isCommandError(caught) ? String(caught.code) : "internal";
  const incident = isCommandError(caught) ? String(caught.incident) : "";
  const id = speech.has(`error-${code}`) ? `error-${code}` : "error-internal";
  const values = { id: "", ...(isCommandError(caught) ? caught.values : {}), incident };
  const part = (name: string): string => speech.part(id, name, values);
  const number = part("code");
  return { what: t(id, values), safe: part("safe"), next: part("next"), code: [number, incident].filter(Boolean).join(" · ") };
}
