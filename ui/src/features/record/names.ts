import type { Facet, Words } from "$lib/ipc";

const FACET_OF_KIND: Record<string, Facet> = {
  chemical: "chemical",
  concept: "topic",
  party: "place",
  "document-type": "type",
};

/** Returns the facet that lists the documents of a kind of record; null where none does. */
export function documentsFacet(kind: string): Facet | null {
  return FACET_OF_KIND[kind] ?? null;
}

/** Gathers names by language, each name once, in the order in which languages first come. */
export function groupByLanguage(words: Words[]): { lang: string; texts: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { lang, text } of words) {
    const texts = groups.get(lang) ?? [];
    if (!texts.includes(text)) texts.push(text);
    groups.set(lang, texts);
  }
  return [...groups].map(([lang, texts]) => ({ lang, texts }));
}
