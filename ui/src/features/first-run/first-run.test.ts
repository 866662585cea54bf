import { beforeEach, expect, test, vi } from "vitest";

const { kept } = vi.hoisted(() => ({ kept: [] as string[] }));
vi.mock("$lib/ipc", () => ({
  commands: {
    setPreference: async (name: string, value: string) => {
      if (value === "enrolment" && kept.includes("fail")) throw { code: "disk-full", incident: "", values: {} };
      kept.push(`${name} ${value}`);
      return null;
    },
  },
}));

import { FirstRun, stepOf } from "./first-run.svelte";

beforeEach(() => void kept.splice(0));

test("a power cut comes back to the step that was open", () => {
  expect(stepOf("")).toBe("language");
  expect(stepOf("protection")).toBe("protection");
  expect(stepOf("something of a newer version")).toBe("language");
});

test("a step is kept before it is shown", async () => {
  const run = new FirstRun("");
  await run.open(1);
  expect(kept).toEqual(["first-run content"]);
  expect(run.step).toBe("content");
});

test("a step that cannot be kept is not opened", async () => {
  const run = new FirstRun("content");
  kept.push("fail");
  await expect(run.open(2)).rejects.toMatchObject({ code: "disk-full" });
  expect(run.step).toBe("content");
});

test("the end is kept as well", async () => {
  const run = new FirstRun("ready");
  await run.open(99);
  await run.end();
  expect(kept).toEqual(["first-run ready", "first-run done"]);
});
