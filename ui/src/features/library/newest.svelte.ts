import { commands, noFilters, plainRequest } from "$lib/ipc";
import type { Filters, Hit, KeptLine } from "$lib/ipc";

/** Documents that the card shows. */
const FEW = 5;

/** The newest documents on the chemicals that a person starred, and on the person's country. */
export class Newest {
  hits = $state.raw<Hit[]>([]);
  /** Whether a chemical or a country was chosen at all. */
  chosen = $state(false);
  #turn = 0;

  /** Reads them for the starred records. */
  async read(starred: KeptLine[], language: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const { sections } = await commands.settings("", language);
      const country = sections.flatMap((section) => section.settings).find((setting) => setting.id === "country")?.value ?? "";
      const chemicals = starred.filter(({ record }) => record.kind === "chemical").map(({ record }) => record.key);
      const wanted = [...(chemicals.length > 0 ? [{ chemical: chemicals }] : []), ...(country ? [{ place: [country] }] : [])];
      const answers = await Promise.all(wanted.map((part) => newest(part, language)));
      if (turn !== this.#turn) return;
      this.chosen = wanted.length > 0;
      this.hits = merged(answers.flat());
    } catch {
      // The welcome stands without this card.
      if (turn === this.#turn) this.hits = [];
    }
  }
}

async function newest(part: Partial<Filters>, language: string): Promise<Hit[]> {
  const filters = { ...noFilters(), kind: ["document"], ...part };
  return (await commands.search(plainRequest(language, { filters, sort: "newest", limit: FEW }))).hits;
}

/** Each document once, the newest first. */
export function merged(hits: Hit[]): Hit[] {
  const once = [...new Map(hits.map((hit) => [hit.id, hit])).values()];
  return once.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0)).slice(0, FEW);
}
