import { expect, test } from "vitest";
import { formatDate, timeIn } from "./names";

test("a day is that of the calendar wherever the computer stands", () => {
  expect(formatDate("2026-03-01")).toBe("1 March 2026");
  expect(formatDate("")).toBe("");
  expect(formatDate("spring")).toBe("spring");
});

test("the time there follows its own offset", () => {
  const zone = { zone: "Asia/Kathmandu", city: "Kathmandu", offsetMinutes: 345, aheadMinutes: 225 };
  expect(timeIn(zone, Date.UTC(2026, 2, 1, 6, 0))).toBe("11:45");
});
