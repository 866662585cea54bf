import { describe, expect, it } from "vitest";
import { languagesWithoutFont } from "./fonts";

const BOX = [1, 1, 1, 1];

describe("languages without a font", () => {
  it("are those whose letters all look alike", () => {
    const draw = (letter: string): number[] => (/\p{Script=Han}/u.test(letter) ? BOX : [letter.codePointAt(0) ?? 0, 0, 0, 0]);
    expect(languagesWithoutFont(draw)).toEqual(["zh"]);
    expect(languagesWithoutFont(() => BOX)).toEqual(["ar", "ru", "zh"]);
  });

  it("are not guessed where nothing can be drawn", () => {
    expect(languagesWithoutFont(() => null)).toEqual([]);
  });
});
