import { beforeEach, expect, test, vi } from "vitest";

const { asked, answers } = vi.hoisted(() => ({
  asked: [] as [string, unknown][],
  answers: { problems: [] as { field: string; place: number; code: string }[], fail: false },
}));
vi.mock("$lib/ipc", () => ({
  commands: {
    contactProblems: async () => answers.problems,
    createContact: async (draft: unknown) => {
      if (answers.fail) throw { code: "disk-full", incident: "", values: {} };
      asked.push(["create", draft]);
      return { id: "new", count: 1, undo: "1" };
    },
    suggestContact: async (id: string, _draft: unknown, reason: string) => {
      asked.push(["suggest", [id, reason]]);
      return { id, count: 1, undo: "2" };
    },
    contactDraft: async () => ({ name: "A", emails: ["a@example.org"], mandates: [{ role: "sc-nfp" }] }),
  },
}));

import { ContactForm, emptyDraft, emptyMandate, trimmedDraft } from "./form.svelte";

beforeEach(() => {
  asked.splice(0);
  answers.problems = [];
  answers.fail = false;
});

test("empty lines and empty roles are not kept", () => {
  const draft = { ...emptyDraft(), name: " A ", emails: ["", " a@example.org "], mandates: [emptyMandate(), { ...emptyMandate(), position: "Head" }] };
  const kept = trimmedDraft(draft);
  expect(kept.name).toBe("A");
  expect(kept.emails).toEqual(["a@example.org"]);
  expect(kept.telephones).toEqual([]);
  expect(kept.mandates).toHaveLength(1);
});

test("a form with a problem is not kept, and says where it is", async () => {
  const form = new ContactForm();
  await form.open({ kind: "create" }, "en");
  answers.problems = [{ field: "email", place: 1, code: "not-an-email" }];
  expect(await form.keep()).toBeNull();
  expect(asked).toEqual([]);
  expect(form.problem("email", 1)).not.toBe("");
  expect(form.problem("email", 0)).toBe("");
  expect(form.problems.map((problem) => form.fieldOf(problem))).toEqual(["email-1"]);
});

test("a failure keeps what was typed", async () => {
  const form = new ContactForm();
  await form.open({ kind: "create" }, "en");
  form.draft.name = "Awa";
  answers.fail = true;
  expect(await form.keep()).toBeNull();
  expect(form.draft.name).toBe("Awa");
  expect(form.error).toMatchObject({ code: "disk-full" });
});

test("a shared contact is only suggested a change, with the reason", async () => {
  const form = new ContactForm();
  await form.open({ kind: "suggest", id: "x" }, "en");
  expect(form.draft.telephones).toEqual([""]);
  form.reason = " moved ";
  await form.keep();
  expect(asked).toEqual([["suggest", ["x", "moved"]]]);
});
