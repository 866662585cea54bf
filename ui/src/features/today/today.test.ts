import { expect, test, vi } from "vitest";

const { asked, answers } = vi.hoisted(() => ({ asked: [] as unknown[], answers: [] as unknown[] }));
vi.mock("$lib/ipc", () => ({
  commands: {
    newRecords: async (request: { after: string | null }) => {
      asked.push(request.after);
      return answers.shift();
    },
    today: async (on: string) => {
      asked.push(on);
      throw { code: "disk-full", incident: "", values: {} };
    },
  },
}));

import { dayOf, NewRecords, TodayPage } from "./today.svelte";

test("the day is that of this computer, not of Greenwich", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(dayOf(new Date(2026, 10, 30, 0, 1))).toBe("2026-11-30");
});

test("what is new is read on from where the page before ended", async () => {
  answers.push({ since: "2026-04-10", lines: [{ id: "one" }], next: "mark" }, { since: "2026-04-10", lines: [{ id: "two" }], next: null });
  const list = new NewRecords();
  await list.read("en");
  await list.more("en");
  await list.more("en");
  expect(asked).toEqual([null, "mark"]);
  expect(list.lines.map((line) => line.id)).toEqual(["one", "two"]);
  expect(list.next).toBeNull();
});

test("a page that cannot be read says why", async () => {
  const today = new TodayPage();
  await today.read("en");
  expect(today.error).toMatchObject({ code: "disk-full" });
});
