// Same shape as the file that `cargo xtask bindings` writes over this one.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { EventCallback, UnlistenFn } from "@tauri-apps/api/event";

export const commands = {
  deskState: () => invoke<DeskState>("desk_state"),
  search: (request: SearchRequest) => invoke<SearchPage>("search", { request }),
  preview: (id: string, request: SearchRequest) => invoke<Preview>("preview", { id, request }),
  read: (request: ReadRequest) => invoke<Reading>("read", { request }),
  recordPage: (id: string, interfaceLanguage: string) =>
    invoke<RecordPage>("record_page", { id, interfaceLanguage }),
  helpPage: (topic: string, interfaceLanguage: string) =>
    invoke<string | null>("help_page", { topic, interfaceLanguage }),
  setPreference: (name: string, value: string) => invoke<null>("set_preference", { name, value }),
  unlock: (passphrase: string) => invoke<null>("unlock", { passphrase }),
};

function makeEvent<T>(name: string) {
  return { listen: (callback: EventCallback<T>): Promise<UnlistenFn> => listen<T>(name, callback) };
}

export const events = {
  indexingChanged: makeEvent<Indexing | null>("indexing-changed"),
  recordsChanged: makeEvent<null>("records-changed"),
};

export type Availability = { state: "here" } | { state: "request"; bytes: number };
export type CommandError = { code: string; incident: string };
export type DeskState = {
  version: string;
  language: string;
  theme: string;
  index: IndexState;
  records: number;
  sync: SyncCard;
  privatePart: PrivatePart;
  lastPlace: string;
};
export type EmptyReason = {
  spelling: string | null;
  withoutFilters: number | null;
  inAllLanguages: number | null;
  onlyOperators: boolean;
  indexing: Indexing | null;
};
export type Expansion = { lang: string; text: string };
export type Facet = "availability" | "type" | "language" | "chemical" | "topic" | "treaty" | "year" | "place";
export type FacetGroup = { facet: Facet; values: FacetValue[] };
export type FacetValue = { value: string; label: string; count: number };
export type Fact = { label: string; values: FactValue[] };
export type FactValue = { text: string; lang: string; message: string | null; link: string | null; code: boolean };
export type FileLine = { lang: string; format: string; bytes: number; availability: Availability };
export type Filters = {
  kind: string[];
  type: string[];
  language: string[];
  chemical: string[];
  topic: string[];
  treaty: string[];
  year: string[];
  place: string[];
  availability: string[];
};
export type Hit = {
  id: string;
  kind: string;
  key: string;
  title: Marked;
  titleLang: string;
  typeLabel: string | null;
  source: string | null;
  year: number | null;
  langs: string[];
  availability: Availability;
  snippet: Marked;
  snippetLang: string;
  matched: Matched | null;
  page: number | null;
  passage: number;
  passageLang: string;
};
export type IndexState = { state: "ready" } | ({ state: "building" } & Indexing);
export type Indexing = { done: number; total: number };
export type Marked = { text: string; marks: [number, number][] };
export type Matched = { terms: string[]; lang: string };
export type PassageHit = { page: number | null; passage: number; lang: string; snippet: Marked };
export type Preview = {
  id: string;
  kind: string;
  key: string;
  title: Words;
  typeLabel: string | null;
  source: string | null;
  year: number | null;
  pages: number | null;
  availability: Availability;
  summary: Words | null;
  readable: boolean;
  files: FileLine[];
  passages: PassageHit[];
  passagesTotal: number;
  tags: Tag[];
  facts: Fact[];
};
export type PrivatePart = "none" | "locked" | "open";
export type ReadRequest = {
  id: string;
  lang: string;
  interface: string;
  from: number;
  count: number;
  query: string;
  only: string | null;
};
export type Reading = {
  id: string;
  kind: string;
  title: Words;
  lang: string;
  langs: string[];
  symbol: string;
  source: string | null;
  availability: Availability;
  from: number;
  total: number;
  pages: ReadingPage[];
  matches: number[];
};
export type ReadingPage = {
  passage: number;
  page: number | null;
  heading: string | null;
  text: string;
  marks: [number, number][];
};
export type RecordPage = {
  id: string;
  kind: string;
  key: string;
  title: Words;
  summary: Words | null;
  tags: Tag[];
  names: Words[];
  synonyms: Words[];
  facts: Fact[];
  related: Tag[];
  documents: number;
};
export type SearchPage = {
  query: string;
  total: number;
  totalHere: number;
  tookMs: number;
  indexing: Indexing | null;
  expanded: Expansion[];
  hits: Hit[];
  tabs: FacetValue[];
  facets: FacetGroup[];
  empty: EmptyReason | null;
};
export type SearchRequest = {
  query: string;
  interface: string;
  only: string | null;
  filters: Filters;
  sort: Sort;
  offset: number;
  limit: number;
  typing: boolean;
};
export type Sort = "best-match" | "newest" | "title";
export type SyncCard = { state: SyncState; waiting: number; waitingBytes: number; lastAtMs: number | null };
export type SyncState = "not-enrolled" | "offline";
export type Tag = { id: string | null; kind: string; code: string; label: string };
export type Words = { text: string; lang: string };
