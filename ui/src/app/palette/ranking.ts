/** How well names fit what was typed, and which rows fit the palette. */

/** The most rows that the palette shows. */
export const ROWS = 9;

const ALIKE: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ё: "е" };

/** Writes a name as it is compared: small letters, no accents, letters alike made the same. */
export function plain(text: string): string {
  return text
    .replace(/[أإآىةё]/g, (letter) => ALIKE[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim();
}

/**
 * Scores names against a query: 0 when a word of it is in none of them.
 *
 * The start of a name counts more than the start of a word, and that more than a part of a word;
 * a name earlier in the list counts more than a later one.
 */
export function score(query: string, names: string[]): number {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  let best = 0;
  names.forEach((name, at) => {
    const text = plain(name);
    let sum = 0;
    for (const word of words) {
      const place = text.indexOf(word);
      if (place < 0) return;
      const starts = place === 0 || text.includes(` ${word}`);
      sum += place === 0 ? 4 : starts ? 3 : [...word].length > 1 ? 1 : 0;
      if (sum === 0) return;
    }
    best = Math.max(best, sum / words.length - at * 0.1);
  });
  return best;
}

/**
 * Returns how many rows each group gets: its share first, then what others leave, in the order of
 * the groups; never more than the palette shows.
 */
export function shares(found: number[], shared: number[], room = ROWS): number[] {
  const given = found.map((count, at) => Math.min(count, shared[at] ?? 0));
  let left = room - given.reduce((sum, count) => sum + count, 0);
  for (let at = 0; at < found.length && left > 0; at += 1) {
    const more = Math.min(left, (found[at] ?? 0) - (given[at] ?? 0));
    given[at] = (given[at] ?? 0) + more;
    left -= more;
  }
  for (let at = given.length - 1; left < 0 && at >= 0; at -= 1) {
    const less = Math.min(-left, given[at] ?? 0);
    given[at] = (given[at] ?? 0) - less;
    left += less;
  }
  return given;
}
