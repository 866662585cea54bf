/** A stretch of text, marked or not. */
export interface Part {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its marks (UTF-16 offsets, ascending).
 *
 * Marks that are out of range, empty or overlap an earlier one are dropped: the text itself is
 * always whole.
 */
export function splitMarks(text: string, marks: readonly (readonly [number, number])[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Cuts a text at its line feeds and each paragraph at its marks; empty lines are left out. */
export function splitParagraphs(text: string, marks: readonly (readonly [number, number])[]): Part[][] {
  const paragraphs: Part[][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") {
      const inside = marks
        .filter(([from, to]) => to > start && from < end)
        .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const);
      paragraphs.push(splitMarks(line, inside));
    }
    start = end + 1;
  }
  return paragraphs;
}
