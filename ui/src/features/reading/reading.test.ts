import { beforeEach, expect, test, vi } from "vitest";
import type { ReadRequest, Reading } from "$lib/ipc";

const read = vi.hoisted(() => vi.fn());
vi.mock("../../lib/ipc/bindings", () => ({ commands: { read, preview: vi.fn(async () => null) }, events: {} }));

const { ReadingText } = await import("./reading.svelte");

function answer(request: ReadRequest, total = 48): Reading {
  return {
    id: request.id, kind: "document", title: { text: "Guide", lang: "en" }, lang: request.lang || "en", langs: ["en", "fr"],
    symbol: "UNEP/POPS/COP.4/19", source: null, availability: { state: "here" }, from: request.from, total,
    pages: Array.from({ length: Math.min(request.count, total - request.from) }, (_, at) => ({
      passage: request.from + at, page: request.from + at + 1, heading: null, text: "text", marks: [],
    })),
    matches: request.query ? [5, 13, 20] : [],
  };
}

const start = { id: "x", lang: "en", passage: 13, query: "dioxin", only: null };

beforeEach(() => {
  read.mockReset();
  read.mockImplementation(async (request: ReadRequest) => answer(request));
});

test("a text opens at its passage with only the window around it", async () => {
  const text = new ReadingText();
  await text.open(start);
  expect(read).toHaveBeenCalledTimes(1);
  expect(read.mock.calls[0]?.[0]).toMatchObject({ from: 10, count: 10 });
  expect(text.current).toBe(13);
  expect(text.match).toBe(1);
  expect(text.page(13)?.page).toBe(14);
  expect(text.page(25)).toBeUndefined();
});

test("passages that come into sight are asked for once", async () => {
  const text = new ReadingText();
  await text.open(start);
  text.need(18, 24);
  text.need(19, 25);
  await vi.waitFor(() => expect(text.page(24)).toBeDefined());
  expect(read).toHaveBeenCalledTimes(2);
});

test("stepping goes round the matches in both directions", async () => {
  const text = new ReadingText();
  await text.open({ ...start, passage: 14 });
  expect(text.match).toBe(-1);
  expect(text.step(1)).toBe(20);
  expect(text.step(1)).toBe(5);
  expect(text.step(-1)).toBe(20);
  await text.find("");
  expect(text.step(1)).toBeNull();
});

test("another language opens as far along as this one", async () => {
  const text = new ReadingText();
  await text.open({ ...start, passage: 24 });
  read.mockImplementation(async (request: ReadRequest) => answer(request, 24));
  await text.switchLanguage("fr");
  expect(text.head?.lang).toBe("fr");
  expect(text.current).toBe(12);
});

test("an answer for a text that was left is dropped", async () => {
  const text = new ReadingText();
  let come: (reading: Reading) => void = () => undefined;
  read.mockImplementationOnce(() => new Promise((done) => (come = done)));
  const first = text.open(start);
  await text.open({ ...start, id: "y", passage: 0 });
  come({ ...answer({ id: "x", lang: "en", interface: "en", from: 10, count: 10, query: "", only: null }), id: "x" });
  await first;
  expect(text.head?.id).toBe("y");
});
