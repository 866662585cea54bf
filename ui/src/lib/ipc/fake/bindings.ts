// Sample answers for looking at screens without the back end (`npm run dev -- --mode fake`).
// Figures, papers and places are invented. Never part of a real build: sample-answers-marker.
import type { Filters, ReadRequest, SearchRequest } from "..";
import type {
  ContactFileRead,
  DeskState, FacetGroup, FacetValue, Hit, Indexing, Marked, Preview, PrivatePart, Protection, Reading, RecordPage, SearchPage, Strength,
} from "../bindings";
import { desktop } from "./desk";
import { habits } from "./habits";
import { people } from "./people";
import { CHEMICAL, HITS, LABELS, PARAGRAPHS } from "./samples";

export type * from "../bindings";

const asked = new URLSearchParams(location.search);
const wait = (): Promise<void> => new Promise((done) => setTimeout(done, Number(asked.get("delay") ?? 4)));

const SYNONYMS: Record<string, string[]> = {
  dioxin: ["dioxin", "dioxins", "dioxines", "dioxinas", "диоксинов", "диоксины", "二恶英", "二噁英", "الديوكسينات"],
  inventory: ["inventory", "inventories", "inventaire", "inventario", "инвентаризация", "清单", "جرد", "الجرد"],
};

function mark(text: string, query: string): Marked {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word.length > 1);
  const wanted = words.flatMap((word) => {
    const group = Object.values(SYNONYMS).find((names) => names.some((name) => name.toLowerCase().startsWith(word)));
    return group ?? [word];
  });
  const marks: [number, number][] = [];
  const lower = text.toLowerCase();
  for (const word of wanted.toSorted((one, other) => other.length - one.length)) {
    for (let at = lower.indexOf(word.toLowerCase()); at >= 0; at = lower.indexOf(word.toLowerCase(), at + 1)) {
      const end = at + word.length;
      if (!marks.some(([from, to]) => at < to && end > from)) marks.push([at, end]);
    }
  }
  return { text, marks: marks.toSorted((one, other) => one[0] - other[0]) };
}

const TOTAL = 128;
function everyHit(): Hit[] {
  return Array.from({ length: TOTAL }, (_, at) => {
    const sample = HITS[at % HITS.length] as Hit;
    const again = Math.floor(at / HITS.length);
    return again === 0 ? sample : { ...sample, id: `${sample.id}-${again}`, year: (sample.year ?? 2024) - (again % 9) };
  });
}
const ALL = everyHit();

function matches(hit: Hit, filters: Filters, but?: keyof Filters): boolean {
  const has: Partial<Record<keyof Filters, string[]>> = {
    kind: [hit.kind],
    type: [hit.typeLabel ?? ""],
    language: hit.langs,
    availability: [hit.availability.state],
    year: [String(hit.year)],
    chemical: [["pcdd", "pcb", "hcb", "pfos", "ddt", "lindane", "endosulfan"][hit.title.text.length % 7] ?? "pcdd"],
    treaty: ["stockholm"],
    topic: ["inventories"],
    place: ["SN"],
  };
  return (Object.keys(filters) as (keyof Filters)[]).every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === but || chosen.length === 0 || chosen.some((value) => has[facet]?.includes(value));
  });
}

function count(values: string[], label: (value: string) => string): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({ value, label: label(value), count: number }))
    .toSorted((one, other) => other.count - one.count);
}

function facets(filters: Filters): FacetGroup[] {
  const under = (facet: keyof Filters): Hit[] => ALL.filter((hit) => matches(hit, filters, facet));
  const chemical = (hit: Hit): string =>
    ["pcdd", "pcb", "hcb", "pfos", "ddt", "lindane", "endosulfan"][hit.title.text.length % 7] ?? "pcdd";
  return [
    { facet: "availability", values: count(under("availability").map((hit) => hit.availability.state), () => "") },
    { facet: "type", values: count(under("type").flatMap((hit) => hit.typeLabel ?? []), (value) => value) },
    { facet: "language", values: count(under("language").flatMap((hit) => hit.langs), () => "") },
    { facet: "chemical", values: count(under("chemical").map(chemical), (value) => LABELS[value] ?? value) },
    { facet: "topic", values: count(under("topic").map(() => "inventories"), () => "Inventories") },
    { facet: "treaty", values: count(under("treaty").map(() => "stockholm"), () => "") },
    { facet: "year", values: count(under("year").map((hit) => String(hit.year)), (value) => value) },
    { facet: "place", values: count(under("place").map(() => "SN"), () => "Senegal") },
  ];
}

function search(question: SearchRequest): SearchPage {
  const request = question as Required<SearchRequest>;
  const { query, filters } = request;
  const nothing = /heptaclor|zzz/.test(query) || (query !== "" && !/\p{L}|\d/u.test(query));
  const found = nothing ? [] : ALL.filter((hit) => matches(hit, filters)).filter((hit) => !request.only || hit.langs.includes(request.only));
  if (request.sort === "newest") found.sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  if (request.sort === "title") found.sort((one, other) => one.title.text.localeCompare(other.title.text));
  const hits = found.slice(request.offset, request.offset + request.limit).map((hit) => ({
    ...hit,
    title: mark(hit.title.text, query),
    snippet: mark(hit.snippet.text, query),
    matched: request.only || !query || hit.titleLang === request.interface ? null : hit.matched,
  }));
  const own = request.interface;
  const expanded = ["en dioxins", "fr dioxines", "es dioxinas", "ru диоксины", "zh 二恶英", "ar ديوكسينات"]
    .map((name) => ({ lang: name.slice(0, 2), text: name.slice(3) }))
    .filter((name) => name.lang !== own);
  return {
    query,
    total: found.length,
    totalHere: found.filter((hit) => hit.availability.state === "here").length,
    tookMs: 1.2,
    indexing: null,
    expanded: query && !request.only && !nothing ? expanded : [],
    hits,
    tabs: nothing ? [] : count(ALL.filter((hit) => matches(hit, filters, "kind")).map((hit) => hit.kind), () => ""),
    facets: nothing ? facets(filters).map((group) => ({ ...group, values: [] })) : facets(filters),
    empty: nothing
      ? {
          spelling: query.includes("heptaclor") ? "heptachlor" : null,
          withoutFilters: null,
          inAllLanguages: request.only ? 12 : null,
          onlyOperators: !/\p{L}|\d/u.test(query),
          privatePartLocked: false,
          indexing: null,
        }
      : null,
  };
}

function preview(id: string, question: SearchRequest): Preview {
  const request = question as Required<SearchRequest>;
  const hit = ALL.find((other) => other.id === id) as Hit;
  const document = hit.kind === "document";
  const text = PARAGRAPHS[hit.passageLang] ?? PARAGRAPHS["en"] ?? [];
  return {
    id,
    kind: hit.kind,
    key: hit.key,
    title: { text: hit.title.text, lang: hit.titleLang },
    typeLabel: hit.typeLabel,
    source: hit.source,
    year: hit.year,
    pages: document ? 48 : null,
    availability: hit.availability,
    summary: { text: text[0] ?? "", lang: hit.passageLang },
    readable: document,
    files: document
      ? hit.langs.map((lang, at) => ({
          lang,
          format: "PDF",
          bytes: 1_100_000 + at * 90_000,
          availability: at === 0 ? hit.availability : { state: "request" as const, bytes: 1_200_000 },
        }))
      : [],
    passages: document && request.query
      ? [6, 14, 31, 40].map((page, at) => ({
          page,
          passage: page - 1,
          lang: hit.passageLang,
          snippet: mark(`… ${text[at % text.length] ?? ""} …`, request.query),
        }))
      : [],
    passagesTotal: 7,
    tags: [
      { id: "chemical-pcdd", kind: "chemical", code: "pcdd", label: LABELS["pcdd"] ?? "" },
      { id: "concept-inventories", kind: "concept", code: "inventories", label: "Inventories" },
      { id: null, kind: "treaty", code: "stockholm", label: "" },
      { id: null, kind: "annex", code: "C", label: "" },
    ],
    facts: document ? [] : CHEMICAL.facts,
  };
}

function read(question: ReadRequest): Reading {
  const request = question as Required<ReadRequest>;
  const hit = ALL.find((other) => other.id === request.id) ?? (HITS[0] as Hit);
  const lang = request.lang || hit.passageLang;
  const text = PARAGRAPHS[lang] ?? PARAGRAPHS["en"] ?? [];
  const total = request.id.startsWith("help") ? 1 : 48;
  const pages = Array.from({ length: Math.min(request.count, total - request.from) }, (_, at) => {
    const passage = request.from + at;
    const words = Array.from({ length: 3 + (passage % 4) }, (_unused, line) => text[(passage + line) % text.length] ?? "").join("\n");
    const marked = mark(words, passage % 5 === 0 || passage === 13 ? request.query : "");
    return { passage, page: passage + 1, heading: passage % 3 === 0 ? (text[passage % text.length] ?? "").slice(0, 28) : null, text: marked.text, marks: marked.marks };
  });
  return {
    id: request.id,
    kind: hit.kind,
    title: { text: hit.title.text, lang: hit.titleLang },
    lang,
    langs: hit.langs,
    symbol: "UNEP/POPS/COP.4/INF/13",
    source: "Secretariat, 2024, free to copy with the source named",
    availability: hit.availability,
    from: request.from,
    total,
    pages,
    matches: request.query ? [0, 5, 10, 13, 15, 20, 25] : [],
  };
}

let part: PrivatePart = asked.has("locked") ? "locked" : asked.has("open") ? "open" : "none";
let firstRun = asked.get("first-run") ?? "done";
let protectedBy: Protection = {
  part: "none", keyring: false, mayUseKeyring: true, keyringProblem: null, recoveryMadeAtMs: null, lockAfterMinutes: 15, triesLeft: 5, pauseSeconds: 0,
  needsNewPassphrase: false, indexing: null,
};
const guard = (change: Partial<Protection> = {}): Protection => (protectedBy = { ...protectedBy, part, ...change });

let language = asked.get("language") ?? "en";
const state = (): DeskState => ({
  version: "0.1.0",
  language,
  theme: asked.get("theme") ?? "light",
  index: asked.has("indexing") ? { state: "building", done: 1200, total: 4810 } : { state: "ready" },
  records: 583,
  sync: { state: "not-enrolled", waiting: 0, waitingBytes: 0, lastAtMs: null },
  privatePart: part,
  lastPlace: "",
  panes: "",
  firstRun,
  digits: asked.get("digits") ?? "",
  months: "",
  motion: "",
});

export const commands = {
  ...people(() => part, wait),
  ...habits(() => part),
  deskState: async () => (await wait(), state()),
  search: async (request: SearchRequest) => {
    await wait();
    if (request.query === "fail") throw { code: "index-unavailable", incident: "7F3A", values: {} };
    return search(request);
  },
  preview: async (id: string, request: SearchRequest) => (await wait(), preview(id, request)),
  read: async (request: ReadRequest) => (await wait(), read(request)),
  recordPage: async (id: string): Promise<RecordPage> => (await wait(), { ...CHEMICAL, id }),
  helpPage: async (): Promise<string | null> => (await wait(), "help-searching"),
  setPreference: async (name: string, value: string) => {
    if (name === "language") language = value;
    if (name === "first-run") firstRun = value;
    return null;
  },
  unlock: async (passphrase: string) => {
    await wait();
    if (passphrase !== "open sesame") throw { code: "wrong-passphrase", incident: "", values: {} };
    part = "open";
    return part;
  },
  protection: async () => guard(),
  draftRecoveryKey: async () => "K7QX-2M9P-4TRD-8WHN-6CJY-3FVB",
  passphraseStrength: async (passphrase: string): Promise<Strength> =>
    passphrase.length < 8 ? "too-short" : passphrase.length < 14 ? "weak" : passphrase.length < 20 ? "fair" : "strong",
  protect: async () => ((part = "open"), guard({ recoveryMadeAtMs: Date.now() })),
  unlockWithRecoveryKey: async (recoveryKey: string) => {
    if (!recoveryKey.startsWith("K7QX")) throw { code: "wrong-recovery-key", incident: "", values: {} };
    part = "open";
    return guard({ needsNewPassphrase: true });
  },
  lock: async () => ((part = "locked"), guard()),
  changePassphrase: async () => guard({ needsNewPassphrase: false }),
  keepRecoveryKey: async () => guard({ recoveryMadeAtMs: Date.now() }),
  useKeyring: async (keyring: boolean) => guard({ keyring }),
  setLockAfter: async (lockAfterMinutes: number) => guard({ lockAfterMinutes }),
  personIsActive: async () => null,
  ...desktop,
  systemLanguage: async () => "",
  shown: async () => null,
};

type Listen<T> = (callback: (event: { payload: T }) => void) => Promise<() => void>;
const quiet = <T>(): { listen: Listen<T> } => ({ listen: async () => () => undefined });

export const events = {
  contactFileRead: quiet<ContactFileRead>(), indexingChanged: quiet<Indexing | null>(), recordsChanged: quiet<null>(),
  locked: quiet<string>(), lockingSoon: quiet<number | null>(), privateIndexingChanged: quiet<Indexing | null>(), protectionChanged: quiet<null>(), workProgressed: quiet<unknown>(),
};
