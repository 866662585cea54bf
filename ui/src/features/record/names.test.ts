import { expect, test } from "vitest";
import { documentsFacet, groupByLanguage } from "./names";

test("names are gathered by language, each once", () => {
  const words = [
    { lang: "en", text: "dioxins" },
    { lang: "fr", text: "dioxines" },
    { lang: "en", text: "PCDD" },
    { lang: "en", text: "dioxins" },
  ];
  expect(groupByLanguage(words)).toEqual([
    { lang: "en", texts: ["dioxins", "PCDD"] },
    { lang: "fr", texts: ["dioxines"] },
  ]);
});

test("only kinds that are a facet lead to documents", () => {
  expect(documentsFacet("chemical")).toBe("chemical");
  expect(documentsFacet("party")).toBe("place");
  expect(documentsFacet("letter-kind")).toBeNull();
});
