import { expect, test } from "vitest";
import type { NodeTile } from "$lib/ipc";
import { parsePlace } from "$lib/place";
import { kindsIn, lookOf, nodesPlace, readNodes } from "./nodes";

const tile = (nodeType: string | null): NodeTile => ({ country: "SN", label: "Senegal", column: 0, row: 0, nodeType, helps: false, nodes: [] });

test("an address gives back the question and the node", () => {
  const place = parsePlace(nodesPlace({ topic: "pcb", sort: "name" }, "some"));
  expect(place.id).toBe("some");
  expect(readNodes(place.params)).toEqual({ topic: "pcb", sort: "name" });
  expect(readNodes(new URLSearchParams("sort=colour"))).toEqual({ topic: "", sort: "nearest" });
});

test("a kind of a later version is drawn all the same", () => {
  expect(lookOf(tile(null))).toBe("blank");
  expect(lookOf(tile("regional-centre"))).toBe("strong");
  expect(lookOf(tile("moon-base"))).toBe("soft");
  expect(kindsIn([tile("national"), tile(null), tile("regional-centre")])).toEqual(["regional-centre", "national"]);
});
