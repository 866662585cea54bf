import { expect, test } from "vitest";
import { LANGUAGES } from "$lib/l10n/languages";
import { helpTopic, SECTIONS } from "./sections";

const pages = Object.keys(import.meta.glob("../../../xtask/seed/help/*/*.md", { query: "?raw" })).map((path) => path.split("/").slice(-2).join("/"));

test("every screen has a page of the handbook in every language", () => {
  const places = [...SECTIONS.map((section) => [section.id, ""]), ["read", "x"], ["record", "x"], ...["data", "protection", "backup", "keyboard", "reading", "about"].map((group) => ["settings", group])];
  const topics = places.flatMap(([view, part]) => [helpTopic(view ?? "", part ?? "", false), helpTopic(view ?? "", part ?? "", true)]);
  const missing = topics.flatMap((topic) => LANGUAGES.map((language) => `${language}/${topic}.md`)).filter((page) => !pages.includes(page));
  expect(missing).toEqual([]);
});

test("a group of the settings has its own page", () => {
  expect(helpTopic("settings", "protection", false)).toBe("protection");
  expect(helpTopic("settings", "", false)).toBe("settings");
});
