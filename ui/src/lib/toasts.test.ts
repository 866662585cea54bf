import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Toasts } from "./toasts.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a toast goes after ten seconds", () => {
  const toasts = new Toasts();
  toasts.say("Moved", () => undefined);
  vi.advanceTimersByTime(9_900);
  expect(toasts.undoable).toBe(true);
  vi.advanceTimersByTime(200);
  expect(toasts.list).toEqual([]);
  expect(toasts.undoable).toBe(false);
});

test("the pointer or the focus holds it, and its time runs on afterwards", () => {
  const toasts = new Toasts();
  toasts.say("Moved");
  vi.advanceTimersByTime(6_000);
  toasts.hold();
  vi.advanceTimersByTime(60_000);
  expect(toasts.list).toHaveLength(1);
  toasts.release();
  vi.advanceTimersByTime(3_900);
  expect(toasts.list).toHaveLength(1);
  vi.advanceTimersByTime(200);
  expect(toasts.list).toEqual([]);
});

test("undo takes the newest act back once", async () => {
  const toasts = new Toasts();
  const acts: string[] = [];
  toasts.say("one", () => void acts.push("one"));
  toasts.say("two", () => void acts.push("two"));
  expect(await toasts.undo()).toBe(true);
  expect(await toasts.undo()).toBe(false);
  expect(acts).toEqual(["two"]);
});

test("an undo that fails is told", async () => {
  const toasts = new Toasts();
  toasts.say("one", () => Promise.reject(new Error("no")));
  await toasts.undo();
  expect(toasts.problem).toBeInstanceOf(Error);
});

test("a held toast that is replaced does not hold the next for ever", () => {
  const toasts = new Toasts();
  toasts.say("one");
  toasts.hold();
  toasts.say("two");
  toasts.release();
  vi.advanceTimersByTime(10_100);
  expect(toasts.list).toEqual([]);
});

test("what was taken back can be done again, once", async () => {
  const toasts = new Toasts();
  const acts: string[] = [];
  toasts.say("moved", () => toasts.say("taken back", null, () => void acts.push("again")));
  expect(toasts.redoable).toBe(false);
  await toasts.undo();
  expect([toasts.undoable, toasts.redoable]).toEqual([false, true]);
  expect(await toasts.redo()).toBe(true);
  expect(await toasts.redo()).toBe(false);
  expect(acts).toEqual(["again"]);
});
