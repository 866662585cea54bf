import { expect, test } from "vitest";
import { parsePlace } from "$lib/place";
import { countNarrowed, everybody, placeOf, railPlace, readQuestion, widened } from "./filter";

test("an address gives back the question and the contact", () => {
  const filter = { ...everybody(), families: ["focal-points"], regions: ["african-group", "202"], words: "eau, sol" };
  const place = parsePlace(placeOf({ filter, sort: "confirmed" }, "some-id"));
  expect(place.id).toBe("some-id");
  expect(readQuestion(place.params)).toEqual({ filter, sort: "confirmed" });
});

test("everybody by name needs no parameter", () => {
  expect(placeOf({ filter: everybody(), sort: "name" })).toBe("/contacts");
});

test("what an address of another version says is left out", () => {
  const { filter, sort } = readQuestion(new URLSearchParams("at=moon&sort=shoe&family="));
  expect(filter).toEqual(everybody());
  expect(sort).toBe("name");
});

test("the menus can be taken away without leaving the group", () => {
  const filter = readQuestion(parsePlace(railPlace({ groups: ["g"], countries: ["SN"], languages: ["fr"] })).params).filter;
  expect(countNarrowed(filter)).toBe(2);
  expect(countNarrowed(widened(filter))).toBe(0);
  expect(widened(filter).groups).toEqual(["g"]);
});
