/** Whether this computer has letters for a language; without a font each is drawn as the same box. */
import { LANGUAGES } from "./languages";

/** Two letters of each script that look different, for languages that not every computer can write. */
const LETTERS: Record<string, [string, string]> = {
  ar: ["ع", "م"],
  ru: ["ж", "ф"],
  zh: ["语", "数"],
};

/** Draws a letter; returns the picture, or nothing where pictures cannot be drawn. */
export type Draw = (letter: string) => ArrayLike<number> | null;

/** Returns the languages of the interface that this computer cannot write. */
export function languagesWithoutFont(draw: Draw = drawn): string[] {
  return LANGUAGES.filter((language) => {
    const letters = LETTERS[language];
    if (!letters) return false;
    const [one, other] = [draw(letters[0]), draw(letters[1])];
    return one !== null && other !== null && isSame(one, other);
  });
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

const SIDE = 24;

function drawn(letter: string): ArrayLike<number> | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  pen.font = `${SIDE * 0.75}px ${getComputedStyle(document.body).fontFamily || "sans-serif"}`;
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  pen.fillText(letter, SIDE / 2, SIDE / 2);
  return pen.getImageData(0, 0, SIDE, SIDE).data;
}
