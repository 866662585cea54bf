/** The section Calendar as the shell enters it: events and projects to read; loaded on first use. */
import type { IconName } from "$lib/components/icons";

export const section = {
  id: "calendar",
  icon: "event" satisfies IconName,
  label: "nav-calendar",
  load: () => import("./Events.svelte"),
} as const;
