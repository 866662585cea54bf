import { beforeEach, expect, test, vi } from "vitest";

const noted: unknown[] = [];
vi.mock("$lib/ipc", () => ({ commands: { noteReading: async (...parts: unknown[]) => void noted.push(parts) } }));

const { Visit } = await import("./visit");

beforeEach(() => {
  vi.useFakeTimers();
  noted.length = 0;
});

test("a place is remembered when a person rests on it, and once", async () => {
  const visit = new Visit();
  visit.at("d1", { lang: "en", passage: 3, total: 48 });
  visit.at("d1", { lang: "en", passage: 7, total: 48 });
  await vi.advanceTimersByTimeAsync(2000);
  visit.at("d1", { lang: "en", passage: 7, total: 48 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(noted).toEqual([["d1", { lang: "en", passage: 7, total: 48 }]]);
});

test("a text that was only passed is not remembered", async () => {
  const visit = new Visit();
  visit.at("d1", { lang: "en", passage: 0, total: 48 });
  visit.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(noted).toEqual([]);
});
