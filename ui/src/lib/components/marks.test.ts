import { expect, test } from "vitest";
import { splitMarks, splitParagraphs } from "./marks";

const whole = (parts: { text: string }[]): string => parts.map((part) => part.text).join("");

test("a text is cut at its marks", () => {
  expect(splitMarks("a dioxin b", [[2, 8]])).toEqual([
    { text: "a ", marked: false },
    { text: "dioxin", marked: true },
    { text: " b", marked: false },
  ]);
});

test("offsets count UTF-16 units, so letters outside the plane stay whole", () => {
  expect(splitMarks("𠮷 二恶英", [[3, 6]])[1]).toEqual({ text: "二恶英", marked: true });
});

test("marks that overlap, are empty or out of range leave the text whole", () => {
  const parts = splitMarks("abcdef", [[1, 3], [2, 5], [4, 4], [5, 99], [3, 1]]);
  expect(whole(parts)).toBe("abcdef");
  expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(["bc"]);
});

test("paragraphs take their own part of a mark that crosses them", () => {
  const paragraphs = splitParagraphs("one two\n\nthree", [[4, 12]]);
  expect(paragraphs.map(whole)).toEqual(["one two", "three"]);
  expect(paragraphs.map((parts) => parts.filter((part) => part.marked).map((part) => part.text))).toEqual([["two"], ["thr"]]);
});
