import { expect, test } from "vitest";
import type { Hit } from "$lib/ipc";
import { merged } from "./newest.svelte";

const hit = (id: string, year: number | null): Hit => ({ id, year }) as Hit;

test("a document on a chemical and on the country stands once, the newest first", () => {
  const found = merged([hit("a", 2021), hit("b", 2025), hit("a", 2021), hit("c", null), hit("d", 2026)]);
  expect(found.map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
});
