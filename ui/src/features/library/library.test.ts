import { beforeEach, expect, test, vi } from "vitest";
import { noFilters } from "$lib/ipc";
import type { Hit, SearchPage, SearchRequest } from "$lib/ipc";

const search = vi.hoisted(() => vi.fn());
vi.mock("../../lib/ipc/bindings", () => ({ commands: { search, preview: vi.fn(async () => null) }, events: {} }));

const { Library } = await import("./library.svelte");

function hit(index: number): Hit {
  return {
    id: `id-${index}`, kind: "document", key: `key-${index}`, title: { text: "t", marks: [] }, titleLang: "en",
    typeLabel: null, source: null, year: null, langs: ["en"], availability: { state: "here" },
    snippet: { text: "", marks: [] }, snippetLang: "en", matched: null, page: null, passage: 0, passageLang: "en",
  };
}

function page(request: SearchRequest, total = 128): SearchPage {
  const count = Math.max(0, Math.min(request.limit, total - request.offset));
  return {
    query: request.query, total, totalHere: 41, tookMs: 1, indexing: null, expanded: [],
    hits: Array.from({ length: count }, (_, at) => hit(request.offset + at)), tabs: [], facets: [], empty: null,
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

beforeEach(() => {
  search.mockReset();
  search.mockImplementation(async (request: SearchRequest) => page(request));
});

test("typing asks with the last word open and shows the question as an address", async () => {
  const library = new Library();
  const addresses: string[] = [];
  library.onaddress = (address, how) => addresses.push(`${how} ${address}`);
  library.type("dio", null);
  await settled();
  expect(search.mock.calls[0]?.[0]).toMatchObject({ query: "dio", typing: true, offset: 0 });
  expect(addresses).toEqual(["replace /library?q=dio"]);
  expect(library.total).toBe(128);
});

test("an address with filters is adopted once", async () => {
  const library = new Library();
  const params = new URLSearchParams("q=pcb&kind=document&language=fr,ru&sort=newest&only=fr");
  library.adopt(params);
  library.adopt(params);
  await settled();
  expect(search).toHaveBeenCalledTimes(1);
  expect(search.mock.calls[0]?.[0]).toMatchObject({
    query: "pcb", only: "fr", sort: "newest", filters: { ...noFilters(), kind: ["document"], language: ["fr", "ru"] },
  });
});

test("values join inside a group and a second press takes a value away", async () => {
  const library = new Library();
  library.toggle("language", "fr");
  library.toggle("language", "ru");
  library.toggle("language", "fr");
  expect(library.filters.language).toEqual(["ru"]);
  library.clearFilters();
  expect(library.filters).toEqual(noFilters());
});

test("a deep place is filled by its own page, asked for once", async () => {
  const library = new Library();
  library.submit("pcb");
  await settled();
  library.need(110, 128);
  library.need(112, 128);
  await settled();
  expect(search).toHaveBeenCalledTimes(2);
  expect(search.mock.calls[1]?.[0]).toMatchObject({ offset: 100, limit: 50 });
  expect(library.hit(127)?.id).toBe("id-127");
  expect(library.hit(60)).toBeUndefined();
});

test("further rows of an answer that has been replaced are dropped", async () => {
  const library = new Library();
  library.submit("pcb");
  await settled();
  const late: { come: (page: SearchPage) => void }[] = [];
  search.mockImplementationOnce(() => new Promise((come) => late.push({ come })));
  library.need(60, 70);
  library.submit("ddt");
  await settled();
  late[0]?.come({ ...page({ ...(search.mock.calls[1]?.[0] as SearchRequest) }), hits: [hit(999)] });
  await settled();
  expect(library.hit(50)?.id).not.toBe("id-999");
});

test("the selection stays inside the results", async () => {
  const library = new Library();
  library.submit("pcb");
  await settled();
  library.select(500);
  expect(library.active).toBe(127);
  library.select(-3);
  expect(library.active).toBe(0);
});

test("a failed search keeps the last answer in sight", async () => {
  const library = new Library();
  library.submit("pcb");
  await settled();
  search.mockRejectedValueOnce({ code: "index-unavailable", incident: "7", values: {} });
  library.submit("ddt");
  await settled();
  expect(library.error).toMatchObject({ code: "index-unavailable" });
  expect(library.page?.query).toBe("pcb");
});
