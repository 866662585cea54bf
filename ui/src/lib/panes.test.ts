import { expect, test } from "vitest";
import { fitPanes, keyWidth, LEAST_LIST, readPanes, within, writePanes } from "./panes";

const plain = { shiftKey: false };

test("without a choice the panes have the widths of the design", () => {
  const normal = fitPanes({}, "normal", 1158, true);
  expect([normal.rail.width, normal.detail.width]).toEqual([208, 372]);
  const wide = fitPanes({}, "wide", 1712, true);
  expect([wide.rail.width, wide.detail.width]).toEqual([236, 480]);
  expect(fitPanes({}, "narrow", 968, false).detail.width).toBe(336);
});

test("the list keeps its least width, whatever was chosen in a larger window", () => {
  for (const room of [992, 1024, 1158, 1391]) {
    const { rail, detail } = fitPanes({ rail: 400, detail: 900 }, "normal", room, true);
    expect(room - rail.width - detail.width).toBeGreaterThanOrEqual(LEAST_LIST);
    expect(detail.width).toBeGreaterThanOrEqual(detail.least);
  }
  const narrow = fitPanes({ rail: 300, detail: 900 }, "narrow", 968, false);
  expect(narrow.detail).toEqual({ width: 628, least: 316, most: 628 });
});

test("a splitter cannot press the pane on the other side", () => {
  const { rail, detail } = fitPanes({ detail: 500 }, "normal", 1158, true);
  expect(rail.most + detail.width + LEAST_LIST).toBeLessThanOrEqual(1158);
  expect(within(5000, rail)).toBe(rail.most);
  expect(within(-3, rail)).toBe(rail.least);
});

test("arrows move the line the way they point, in both directions of writing", () => {
  const pane = { width: 200, least: 160, most: 300 };
  expect(keyWidth({ key: "ArrowRight", ...plain }, pane, "right")).toBe(216);
  expect(keyWidth({ key: "ArrowRight", ...plain }, pane, "left")).toBe(184);
  expect(keyWidth({ key: "ArrowLeft", shiftKey: true }, pane, "left")).toBe(264);
  expect(keyWidth({ key: "ArrowLeft", shiftKey: true }, pane, "right")).toBe(160);
});

test("Home and End go to the ends, other keys nowhere", () => {
  const pane = { width: 200, least: 160, most: 300 };
  expect(keyWidth({ key: "Home", ...plain }, pane, "right")).toBe(160);
  expect(keyWidth({ key: "End", ...plain }, pane, "left")).toBe(300);
  expect(keyWidth({ key: "a", ...plain }, pane, "left")).toBeNull();
});

test("widths are read as they were kept, and nonsense is none", () => {
  expect(readPanes(writePanes({ rail: 240, detail: 410 }))).toEqual({ rail: 240, detail: 410 });
  expect(writePanes({})).toBe("");
  expect(readPanes("rail=wide&detail=-3&list=9")).toEqual({});
});
