import { beforeEach, expect, test, vi } from "vitest";

const { asked, answers, listeners } = vi.hoisted(() => ({
  asked: [] as { columns: string[]; encoding: string; path: string }[],
  answers: { fail: false },
  listeners: [] as ((event: { payload: { doneBytes: number; totalBytes: number } }) => void)[],
}));
vi.mock("$lib/ipc", () => ({
  commands: {
    previewContactFile: async (file: { columns: string[]; encoding: string; path: string }) => {
      if (answers.fail) throw { code: "unreadable-file", incident: "", values: {} };
      asked.push(file);
      for (const tell of listeners) tell({ payload: { doneBytes: 50, totalBytes: 200 } });
      return { columns: [{ heading: "Nom", field: "name", sample: "" }, { heading: "X", field: "", sample: "" }] };
    },
    importContactFile: async () => ({ added: 3, cancelled: false }),
    cancelContactFile: async () => null,
  },
  events: {
    contactFileRead: {
      listen: async (tell: (typeof listeners)[number]) => {
        listeners.push(tell);
        return () => void listeners.splice(listeners.indexOf(tell), 1);
      },
    },
  },
}));

import { ContactImport } from "./import.svelte";

beforeEach(() => {
  asked.splice(0);
  answers.fail = false;
});

test("a column that a person names is sent with those found by the header", async () => {
  const taking = new ContactImport();
  taking.begin();
  taking.path = "/tmp/a.csv";
  await taking.look();
  expect(taking.step).toBe("preview");
  expect(taking.percent).toBe(25);
  await taking.setColumn(1, "email");
  expect(asked[1]?.columns).toEqual(["name", "email"]);
});

test("another encoding finds the columns anew", async () => {
  const taking = new ContactImport();
  taking.begin();
  await taking.look();
  await taking.setColumn(1, "email");
  await taking.setEncoding("windows-1256");
  expect(asked[2]).toMatchObject({ columns: [], encoding: "windows-1256" });
});

test("a file that cannot be read leads back to the choice, and nothing is followed any longer", async () => {
  const taking = new ContactImport();
  taking.begin();
  answers.fail = true;
  await taking.look();
  expect(taking.step).toBe("choose");
  expect(taking.error).toMatchObject({ code: "unreadable-file" });
  expect(listeners).toHaveLength(0);
});

test("the report comes at the end", async () => {
  const taking = new ContactImport();
  taking.begin();
  await taking.look();
  await taking.take();
  expect(taking.step).toBe("done");
  expect(taking.report?.added).toBe(3);
});
