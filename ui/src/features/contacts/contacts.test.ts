import { beforeEach, expect, test, vi } from "vitest";

const { asked, answers } = vi.hoisted(() => ({
  asked: [] as { offset: number; limit: number }[],
  answers: { total: 1000, before: 0, names: (index: number): string => `Name ${String(index).padStart(4, "0")}` },
}));
vi.mock("$lib/ipc", () => ({
  commands: {
    contactPage: async (request: { offset: number; limit: number; find?: string }) => {
      asked.push({ offset: request.offset, limit: request.limit });
      const count = Math.max(0, Math.min(request.limit, answers.total - request.offset));
      const rows = Array.from({ length: count }, (_, at) => ({ id: `c${request.offset + at - answers.before}`, name: answers.names(request.offset + at) }));
      const found = request.find ? Number(request.find.slice(1)) + answers.before : null;
      return { privatePart: "open", total: answers.total, offset: request.offset, found, rows };
    },
    contactRail: async () => ({ privatePart: "open" }),
    contactCard: async (id: string) => ({ id }),
  },
  events: { locked: { listen: async () => () => undefined } },
}));

import { Contacts } from "./contacts.svelte";
import { everybody } from "./filter";

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 120));
const question = { filter: everybody(), sort: "name" as const };

beforeEach(() => {
  asked.splice(0);
  answers.total = 1000;
  answers.before = 0;
});

async function opened(): Promise<Contacts> {
  const contacts = new Contacts();
  contacts.adopt(question, "");
  // As the section does when it appears: records may have changed meanwhile.
  contacts.refresh();
  await settle();
  return contacts;
}

test("the first contact is shown although the list is read twice at the start", async () => {
  const contacts = await opened();
  expect(contacts.card?.id).toBe("c0");
  expect(contacts.answer).toBe(1);
});

test("reading again keeps the row and its place", async () => {
  const contacts = await opened();
  contacts.select(7);
  contacts.firstRow = 3;
  await settle();
  contacts.refresh();
  await settle();
  expect([contacts.active, contacts.firstRow, contacts.card?.id, contacts.answer]).toEqual([7, 3, "c7", 1]);
});

test("rows chosen out of sight are read before something is done with them", async () => {
  const contacts = await opened();
  contacts.selection.begin(95);
  contacts.selection.extend(310);
  const ids = await contacts.chosenIds();
  expect(ids).toHaveLength(216);
  expect([ids[0], ids.at(-1)]).toEqual(["c95", "c310"]);
  expect(asked.filter(({ limit }) => limit === 200)).toHaveLength(2);
});

test("a name is found by halving, wherever it lies", async () => {
  const contacts = await opened();
  asked.splice(0);
  expect(await contacts.rowNamed("name 07")).toBe(700);
  expect(asked.length).toBeLessThan(14);
  expect(await contacts.rowNamed("zzz")).toBe(-1);
});

test("nothing is left in memory once the desk is locked", async () => {
  const contacts = await opened();
  contacts.forget();
  await settle();
  expect([contacts.row(0), contacts.card, contacts.rail, contacts.total]).toEqual([undefined, null, null, 0]);
});

test("a contact that moves within the list stays the present row", async () => {
  const contacts = await opened();
  contacts.select(7);
  await settle();
  answers.before = 3;
  contacts.refresh();
  await settle();
  expect([contacts.active, contacts.row(10)?.id, contacts.card?.id]).toEqual([10, "c7", "c7"]);
});

test("a contact far down the list comes into sight when its address is opened", async () => {
  const contacts = new Contacts();
  contacts.adopt(question, "c640");
  await settle();
  expect([contacts.active, contacts.firstRow, contacts.card?.id]).toEqual([640, 640, "c640"]);
});
