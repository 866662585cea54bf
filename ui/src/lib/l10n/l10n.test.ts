import { expect, test } from "vitest";
import { buildBundle, formatMessage } from "./bundle";
import { sizeParts } from "./format";
import { directionOf, intlTag, LANGUAGES, nearestLanguage, PSEUDO } from "./languages";
import { pseudo } from "./pseudo";

const sources = import.meta.glob<string>("../../../../locales/*/{common,library,reader,record,shell}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundleOf(language: string) {
  const folder = language === PSEUDO ? "en" : language;
  const texts = Object.entries(sources).filter(([path]) => path.includes(`/${folder}/`));
  return buildBundle(language, texts.map(([, text]) => text));
}

function words(language: string, id: string, values: Record<string, string | number> = {}): string {
  return formatMessage(bundleOf(language), id, values).replace(/[\u2066-\u2069]/g, "");
}

const results = (language: string, counts: number[]): string[] =>
  counts.map((count) => words(language, "library-results-count", { count }));

test("Arabic has six forms, and they return in the hundreds", () => {
  expect(results("ar", [0, 1, 2, 3, 11, 100, 103, 111])).toEqual([
    "لا نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة", "103 نتائج", "111 نتيجة",
  ]);
});

test("Russian has one, few and many", () => {
  expect(results("ru", [1, 2, 5, 11, 21, 22, 112])).toEqual([
    "1 результат", "2 результата", "5 результатов", "11 результатов", "21 результат", "22 результата", "112 результатов",
  ]);
});

test("French and Spanish take a preposition in the millions, French counts nought as one", () => {
  expect(results("fr", [0, 1, 2, 1_000_000])).toEqual([
    "0 résultat", "1 résultat", "2 résultats", "1\u202f000\u202f000 de résultats",
  ]);
  expect(results("es", [0, 1, 2, 1_000_000])).toEqual(["0 resultados", "1 resultado", "2 resultados", "1.000.000 de resultados"]);
});

test("English has two forms and Chinese one", () => {
  expect(results("en", [1, 128])).toEqual(["1 result", "128 results"]);
  expect(results("zh", [1, 128])).toEqual(["1条结果", "128条结果"]);
});

test("digits are 0-9 in every language", () => {
  for (const language of LANGUAGES) expect(words(language, "reader-page-label", { page: 14 })).toContain("14");
  expect(intlTag("ar")).toBe("ar-u-nu-latn");
});

test("every language words every message of the window", () => {
  const ids = (language: string): string[] => [...bundleOf(language)._messages.keys()].toSorted();
  for (const language of LANGUAGES) expect(ids(language)).toEqual(ids("en"));
});

test("every locale folder holds the files of the window", () => {
  expect(Object.keys(sources)).toHaveLength(LANGUAGES.length * 5);
});

test("a missing message shows its name", () => {
  expect(words("en", "library-of-alexandria")).toBe("library-of-alexandria");
});

test("the pseudo-locale is accented and two fifths longer, and leaves values alone", () => {
  expect(pseudo("On this computer")).toBe("Öñ ţĥîîş çöömpüüţééŕ~~");
  expect(words(PSEUDO, "library-chip-remove", { name: "Annex C" })).toContain("Annex C");
  expect(words(PSEUDO, "availability-here")).toBe("Öñ ţĥîîş çöömpüüţééŕ~~");
});

test("languages are found by their base, and run their own way", () => {
  expect(nearestLanguage("fr-CA")).toBe("fr");
  expect(nearestLanguage("de")).toBe("en");
  expect(nearestLanguage(PSEUDO)).toBe("en");
  expect([directionOf("ar"), directionOf("zh")]).toEqual(["rtl", "ltr"]);
});

test("sizes go by powers of 1000 with one decimal under ten", () => {
  expect([0, 40, 400, 46_000, 999_600, 1_800_000, 9_960_000, 318_000_000, 2_600_000_000].map(sizeParts)).toEqual([
    { unit: "bytes", amount: 0 },
    { unit: "kilobytes", amount: 0.1 },
    { unit: "kilobytes", amount: 0.4 },
    { unit: "kilobytes", amount: 46 },
    { unit: "megabytes", amount: 1 },
    { unit: "megabytes", amount: 1.8 },
    { unit: "megabytes", amount: 10 },
    { unit: "megabytes", amount: 318 },
    { unit: "gigabytes", amount: 2.6 },
  ]);
  expect(words("fr", "size-megabytes", { amount: 1.8 })).toBe("1,8\u00a0Mo");
  expect(words("ar", "size-kilobytes", { amount: 38 })).toBe("38 ك.ب");
});
