import type { Facet, FacetValue } from "$lib/ipc";
import { languageName, wordOr } from "$lib/l10n";

/** Names a kind of record in the plural, as on a tab. */
export function kindsName(kind: string): string {
  return wordOr(`kinds-${kind}`, kind);
}

/** Names one record's kind, as on a chip. */
export function kindName(kind: string): string {
  return wordOr(`kind-${kind}`, kind);
}

/** Names a value of a facet: by its label from the records, or by the words of the window. */
export function valueName(facet: Facet, value: FacetValue): string {
  if (value.label) return value.label;
  if (facet === "language") return languageName(value.value);
  if (facet === "availability") return wordOr(`availability-${value.value}`, value.value);
  if (facet === "treaty") return wordOr(`treaty-${value.value}`, value.value);
  return value.value;
}
