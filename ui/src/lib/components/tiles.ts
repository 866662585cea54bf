/** Moves between country tiles by the arrow keys: to the nearest tile the way the key points. */

/** Where a tile stands: from the left and from the top, from 0. */
export interface TilePlace {
  column: number;
  row: number;
}

const WAYS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much a step aside counts against a step along. */
const ASIDE = 3;

/**
 * Returns the index of the tile to which a key leads, or -1 for other keys and at the edge. The
 * grid is the same in every direction of writing, so the keys are physical.
 */
export function tileAfter(tiles: readonly TilePlace[], from: number, key: string): number {
  if (key === "Home") return tiles.length > 0 ? 0 : -1;
  if (key === "End") return tiles.length - 1;
  const way = WAYS[key];
  const start = tiles[from];
  if (!way || !start) return -1;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  tiles.forEach((tile, index) => {
    const columns = tile.column - start.column;
    const rows = tile.row - start.row;
    const along = columns * way[0] + rows * way[1];
    if (along <= 0) return;
    const cost = along + ASIDE * Math.abs(way[0] === 0 ? columns : rows);
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
