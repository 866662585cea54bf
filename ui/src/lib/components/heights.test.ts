import { expect, test } from "vitest";
import { RowHeights } from "./heights";

test("unseen rows count with the estimate, seen ones with their height", () => {
  const heights = new RowHeights(100);
  expect(heights.measure(2, 150)).toBe(50);
  expect(heights.measure(2, 130)).toBe(-20);
  expect(heights.measure(200, 60)).toBe(-40);
  expect(heights.offset(2)).toBe(200);
  expect(heights.offset(3)).toBe(330);
  expect(heights.offset(201)).toBe(20_090);
});

test("the row at a distance is found by halving", () => {
  const heights = new RowHeights(100);
  heights.measure(0, 40);
  heights.measure(1, 300);
  expect(heights.at(0, 10)).toBe(0);
  expect(heights.at(39, 10)).toBe(0);
  expect(heights.at(40, 10)).toBe(1);
  expect(heights.at(339, 10)).toBe(1);
  expect(heights.at(340, 10)).toBe(2);
  expect(heights.at(1e9, 10)).toBe(9);
  expect(heights.at(5, 0)).toBe(0);
});

test("offsets agree with a plain sum over a long list", () => {
  const heights = new RowHeights(108);
  const plain = Array.from({ length: 1000 }, () => 108);
  for (let row = 0; row < 1000; row += 7) {
    plain[row] = 84 + (row % 40);
    heights.measure(row, plain[row] ?? 0);
  }
  let sum = 0;
  plain.forEach((height, row) => {
    expect(heights.offset(row)).toBe(sum);
    sum += height;
  });
});
