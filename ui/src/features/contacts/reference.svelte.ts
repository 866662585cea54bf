/** Names that forms choose from: countries, roles of contacts, and subjects. */
import { commands, plainRequest } from "$lib/ipc";
import { speech } from "$lib/l10n";

/** A code with its name in the interface language. */
export interface Named {
  code: string;
  label: string;
}

/** Hits in one page of an answer. */
const PAGE = 200;
/** More pages than any of these lists has. */
const MOST_PAGES = 10;

async function ofKind(kind: string): Promise<Named[]> {
  const named: Named[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const request = plainRequest(speech.language, { sort: "title", offset: page * PAGE, limit: PAGE });
    const answer = await commands.search({ ...request, filters: { ...request.filters, kind: [kind] } });
    named.push(...answer.hits.map((hit) => ({ code: hit.key, label: hit.title.text })));
    if (named.length >= answer.total || answer.hits.length === 0) break;
  }
  const once = [...new Map(named.map((one) => [one.code, one])).values()];
  return once.toSorted((one, other) => one.label.localeCompare(other.label, speech.intl));
}

/** The names, read once for each language. */
class Reference {
  countries = $state.raw<Named[]>([]);
  roles = $state.raw<Named[]>([]);
  concepts = $state.raw<Named[]>([]);
  #language = "";

  /** Reads the names in the interface language, unless they are here. */
  async read(): Promise<void> {
    const language = speech.tag;
    if (this.#language === language) return;
    const [countries, roles, concepts] = await Promise.all([ofKind("party"), ofKind("role"), ofKind("concept")]);
    if (language !== speech.tag) return;
    Object.assign(this, { countries, roles, concepts });
    this.#language = language;
  }
}

/** The names that forms choose from. */
export const reference = new Reference();
