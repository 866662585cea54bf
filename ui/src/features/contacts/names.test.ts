import { expect, test } from "vitest";
import type { ContactRow } from "$lib/ipc";
import { contactName, formatDate, partRole, secondLine, timeIn } from "./names";

test("a day is that of the calendar wherever the computer stands", () => {
  expect(formatDate("2026-03-01")).toBe("1 March 2026");
  expect(formatDate("")).toBe("");
  expect(formatDate("spring")).toBe("spring");
});

test("the time there follows its own offset", () => {
  const zone = { zone: "Asia/Kathmandu", city: "Kathmandu", offsetMinutes: 345, aheadMinutes: 225 };
  expect(timeIn(zone, Date.UTC(2026, 2, 1, 6, 0))).toBe("11:45");
});

test("a mailbox is called by role and country, and its convention stands under it", () => {
  expect(contactName({ name: "", roleCode: "", role: "Focal point (Basel Convention)", countryLabel: "" })).toBe("Focal point");
  const row = { name: "", roleCode: "bc-fp", role: "Focal point (Basel Convention)", line: "Ministry", countryLabel: "Jordan" } as ContactRow;
  expect(secondLine(row)).toEqual(["Basel Convention", "Ministry"]);
  expect(secondLine({ ...row, name: "Awa" })).toEqual(["Focal point", "Basel Convention", "Ministry", "Jordan"]);
});

test("brackets part a role from its convention in every script", () => {
  expect(partRole("信息交流国家联络点（斯德哥尔摩公约）")).toEqual({ role: "信息交流国家联络点", of: "斯德哥尔摩公约" });
  expect(partRole("Researcher or university")).toEqual({ role: "Researcher or university", of: "" });
});
