import { expect, test } from "vitest";
import { SettingsSearch } from "./search.svelte";

test("a setting is found by any of its words, without accents", () => {
  const search = new SettingsSearch();
  search.query = "theme";
  expect(search.fits(["Thème", "Clair ou sombre"])).toBe(true);
  search.query = "clair theme";
  expect(search.fits(["Thème", "Clair ou sombre"])).toBe(true);
  search.query = "zoom";
  expect(search.fits(["Thème", "Clair ou sombre"])).toBe(false);
});

test("the page knows when nothing fits", () => {
  const search = new SettingsSearch();
  expect(search.nothing).toBe(false);
  search.query = "zzz";
  const forget = search.note("one", false);
  expect(search.nothing).toBe(true);
  search.note("two", true);
  expect(search.nothing).toBe(false);
  forget();
});
