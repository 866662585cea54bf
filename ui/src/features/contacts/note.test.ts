import { expect, test, vi } from "vitest";
import { NoteKeeper } from "./note.svelte";

test("a note is kept a second after the last key, once", async () => {
  vi.useFakeTimers();
  const kept: string[] = [];
  const keeper = new NoteKeeper(async (note) => void kept.push(note));
  keeper.show("a", "", async (note) => void kept.push(note));
  keeper.type("h");
  keeper.type("he");
  expect(keeper.state).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1100);
  await keeper.keep();
  expect(kept).toEqual(["he"]);
  expect(keeper.state).toBe("kept");
  vi.useRealTimers();
});

test("what was typed for one contact is kept when another is shown, and for the former", async () => {
  const kept: string[] = [];
  const keep = (id: string) => async (note: string) => void kept.push(`${id} ${note}`);
  const keeper = new NoteKeeper(keep("a"));
  keeper.show("a", "old", keep("a"));
  keeper.type("new");
  keeper.show("b", "other", keep("b"));
  await Promise.resolve();
  expect(kept).toEqual(["a new"]);
  expect(keeper.text).toBe("other");
});

test("a card read again does not take away what is being typed", () => {
  const keeper = new NoteKeeper(async () => undefined);
  keeper.show("a", "old", async () => undefined);
  keeper.type("older and");
  keeper.show("a", "old", async () => undefined);
  expect(keeper.text).toBe("older and");
});

test("a note that cannot be kept says so and stays", async () => {
  const fail = async (): Promise<void> => Promise.reject(new Error("full"));
  const keeper = new NoteKeeper(fail);
  keeper.show("a", "", fail);
  keeper.type("words");
  await keeper.keep();
  expect(keeper.state).toBe("failed");
  expect(keeper.text).toBe("words");
});
