import { expect, test } from "vitest";
import { parsePlace } from "$lib/place";
import { eventsPlace, readEvents, today, wordDays, wordMonth } from "./events";

test("an address gives back the question", () => {
  const question = { tab: "projects" as const, kind: "running", treaty: "" };
  const place = parsePlace(eventsPlace(question, "some"));
  expect(place.id).toBe("some");
  expect(readEvents(place.params)).toEqual(question);
  expect(readEvents(new URLSearchParams("list=dreams"))).toEqual({ tab: "coming", kind: "", treaty: "" });
});

test("today is the day of this computer, not of Greenwich", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

test("days are written once where they are the same", () => {
  expect(wordDays("2026-04-14", "2026-04-14")).toBe("14 April 2026");
  expect(wordDays("2026-04-14", "2026-04-17").replace(/[\u2009\u202f]/g, " ")).toMatch(/^14.17 April 2026$|^14 – 17 April 2026$/);
  expect(wordDays("", "")).toBe("");
  expect(wordMonth("2026-04-14")).toBe("April 2026");
});
