import { expect, test } from "vitest";
import { TypeAhead } from "./type-ahead";

test("letters typed in a row are one beginning, a rest begins anew", () => {
  const typed = new TypeAhead();
  expect(typed.add("n", 0)).toBe("n");
  expect(typed.add("g", 400)).toBe("ng");
  expect(typed.goesOn(900)).toBe(true);
  expect(typed.add(" ", 900)).toBe("ng ");
  expect(typed.goesOn(2000)).toBe(false);
  expect(typed.add("d", 2000)).toBe("d");
  expect(typed.is("ng ")).toBe(false);
});
