import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Latest, REST_MS } from "./latest";

interface Asked {
  question: string;
  answer: (text: string) => void;
  fail: (error: Error) => void;
}

let asked: Asked[] = [];
let accepted: string[] = [];
let refused: string[] = [];

function subject(): Latest<string, string> {
  return new Latest(
    (question) => new Promise((answer, fail) => asked.push({ question, answer, fail })),
    (answer, question) => accepted.push(`${question}: ${answer}`),
    (error, question) => refused.push(`${question}: ${(error as Error).message}`),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  accepted = [];
  refused = [];
});
afterEach(() => void vi.useRealTimers());

test("the first question is asked at once", () => {
  subject().put("d");
  expect(asked.map(({ question }) => question)).toEqual(["d"]);
});

test("an answer that is older than the last question is dropped", async () => {
  const latest = subject();
  latest.put("d");
  latest.put("di");
  await vi.advanceTimersByTimeAsync(REST_MS);
  asked[1]?.answer("new");
  asked[0]?.answer("old");
  await vi.runAllTimersAsync();
  expect(accepted).toEqual(["di: new"]);
});

test("a fast answer lets the waiting question go without the rest", async () => {
  const latest = subject();
  latest.put("d");
  latest.put("di");
  latest.put("dio");
  asked[0]?.answer("old");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ question }) => question)).toEqual(["d", "dio"]);
});

test("a slow answer holds the next question back no longer than the rest", async () => {
  const latest = subject();
  latest.put("d");
  latest.put("di");
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.map(({ question }) => question)).toEqual(["d", "di"]);
});

test("a failure of an older question is not shown", async () => {
  const latest = subject();
  latest.put("d");
  latest.put("di");
  asked[0]?.fail(new Error("lost"));
  await vi.advanceTimersByTimeAsync(REST_MS);
  asked[1]?.fail(new Error("broken"));
  await vi.runAllTimersAsync();
  expect(refused).toEqual(["di: broken"]);
});

test("after forgetting nothing is accepted", async () => {
  const latest = subject();
  latest.put("d");
  latest.forget();
  asked[0]?.answer("late");
  await vi.runAllTimersAsync();
  expect(accepted).toEqual([]);
});
