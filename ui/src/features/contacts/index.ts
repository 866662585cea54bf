/** The section Contacts as the shell enters it: loaded on first use. */
import type { IconName } from "$lib/components/icons";

export const section = {
  id: "contacts",
  icon: "people" satisfies IconName,
  label: "nav-contacts",
  load: () => import("./Contacts.svelte"),
} as const;
