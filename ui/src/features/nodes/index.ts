/** The node directory as the shell enters it: loaded on first use. */
import type { IconName } from "$lib/components/icons";

export const section = {
  id: "nodes",
  icon: "network" satisfies IconName,
  label: "nav-nodes",
  load: () => import("./Nodes.svelte"),
} as const;
