/** What is being typed and not kept yet. */
const keepers = new Set<() => Promise<void>>();

/** Names how a text in work is kept; returns how to forget it. */
export function keptBy(keep: () => Promise<void>): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Keeps all that is being typed, as before the desk is locked. */
export async function keepDrafts(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}
