/** How nodes are drawn and what is asked of the directory. */
import type { NodeLine, NodeSort, NodeTile } from "$lib/ipc";
import { formatPlace } from "$lib/place";

/** What is asked of the directory, as its address says. */
export interface NodeQuestion {
  topic: string;
  sort: NodeSort;
}

/** Kinds of nodes in the order of the legend, with the look of their tiles. */
export const LOOKS: Record<string, string> = { "regional-centre": "strong", national: "soft", specialised: "special", secretariat: "special" };

/** Reads the question of an address. */
export function readNodes(params: URLSearchParams): NodeQuestion {
  return { topic: params.get("topic") ?? "", sort: params.get("sort") === "name" ? "name" : "nearest" };
}

/** Writes the address of a question, with the chosen node. */
export function nodesPlace({ topic, sort }: NodeQuestion, id = ""): string {
  return formatPlace("nodes", id, { topic, sort: sort === "name" ? sort : "" });
}

/** Look of a country's tile. */
export function lookOf(tile: NodeTile): string {
  return tile.nodeType === null ? "blank" : (LOOKS[tile.nodeType] ?? "soft");
}

/** Kinds of nodes that stand in the directory, in the order of the legend. */
export function kindsIn(tiles: NodeTile[]): string[] {
  const here = new Set(tiles.flatMap((tile) => tile.nodeType ?? []));
  return Object.keys(LOOKS).filter((kind) => here.has(kind));
}

/** The node of a country that is chosen with its tile: the first of the list. */
export function nodeOf(nodes: NodeLine[], country: string): NodeLine | undefined {
  return nodes.find((node) => node.country === country);
}
