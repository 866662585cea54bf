import { beforeEach, expect, test, vi } from "vitest";
import type { Note, NoteDraft } from "$lib/ipc";

const drafts: NoteDraft[] = [];
const refuse = { now: false };
vi.mock("$lib/ipc", () => ({
  plainRequest: () => ({}),
  commands: {
    saveNote: async (draft: NoteDraft): Promise<Note> => {
      if (refuse.now) throw { code: "locked", incident: "", values: {} };
      drafts.push(draft);
      return { id: "n1", about: draft.about ?? "", text: draft.text ?? "", place: draft.place ?? null, createdAtMs: 1, changedAtMs: drafts.length };
    },
  },
}));

const { NotePad } = await import("./notes.svelte");

beforeEach(() => {
  vi.useFakeTimers();
  drafts.length = 0;
  refuse.now = false;
});

test("a note is kept a second after the last key, and made once", async () => {
  const pad = new NotePad("d1", null, { lang: "en", passage: 3 });
  pad.type("Ask");
  pad.type("Ask Geneva");
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts.map((draft) => [draft.id, draft.text])).toEqual([[null, "Ask Geneva"]]);
  expect(pad.state).toBe("kept");
  pad.type("Ask Geneva first");
  void pad.keep();
  await pad.keep();
  expect(drafts.map((draft) => draft.id)).toEqual([null, "n1"]);
});

test("a note without a word is never made", async () => {
  const pad = new NotePad("d1", null);
  pad.type("  ");
  await pad.keep();
  expect(drafts).toEqual([]);
});

test("what the disk refused stays in the field and is tried again", async () => {
  const pad = new NotePad("d1", null);
  refuse.now = true;
  pad.type("Keep me");
  await pad.keep();
  expect([pad.state, pad.text]).toEqual(["failed", "Keep me"]);
  refuse.now = false;
  await pad.keep();
  expect(pad.state).toBe("kept");
});
