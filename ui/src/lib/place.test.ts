import { expect, test } from "vitest";
import { barPlaces, formatPlace, goTo, parsePlace, readPlace, unbarPlaces, visit } from "./place";

test("an address is read back as it was written", () => {
  const address = formatPlace("library", "", { q: "جرد الديوكسينات", language: ["fr", "ru"], sort: "" });
  const place = parsePlace(`#${address}`);
  expect(place.section).toBe("library");
  expect(place.params.get("q")).toBe("جرد الديوكسينات");
  expect(place.params.get("language")).toBe("fr,ru");
  expect(place.params.has("sort")).toBe(false);
});

test("an id with slashes and signs survives", () => {
  expect(parsePlace(formatPlace("read", "UNEP/POPS/COP.4/19?")).id).toBe("UNEP/POPS/COP.4/19?");
});

test("a broken address is no view, and no failure", () => {
  expect(parsePlace("#/read/%E0%A4%A").id).toBe("%E0%A4%A");
  expect(parsePlace("").section).toBe("");
});

test("the first passage is left out of an address", () => {
  expect(readPlace("x", { lang: "en", passage: 0, query: "", only: null })).toBe("/read/x?lang=en");
});

test("going somewhere tells the window and keeps the history", () => {
  const before = history.length;
  let told = 0;
  window.addEventListener("popstate", () => (told += 1));
  goTo("/library?q=pcb");
  goTo("/library?q=pcbs", "replace");
  goTo("/library?q=pcbs");
  expect(location.hash).toBe("#/library?q=pcbs");
  expect(told).toBe(2);
  expect(history.length - before).toBeLessThanOrEqual(1);
});

test("barred places show their section alone, until they may be shown again", () => {
  goTo("/library?q=Zubaydah");
  barPlaces();
  expect(location.hash).toBe("#/library");
  goTo("/library?q=pcb");
  visit();
  expect(location.hash).toBe("#/library?q=pcb");
  // As Back does, to a step from before.
  history.replaceState(1, "", "#/record/0192?q=Zubaydah");
  visit();
  expect(location.hash).toBe("#/record");
  unbarPlaces();
  history.replaceState(1, "", "#/library?q=Zubaydah");
  visit();
  expect(location.hash).toBe("#/library?q=Zubaydah");
});
