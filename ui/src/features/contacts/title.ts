/** The heading over the list of contacts. */
import type { ContactRail } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { Filter } from "./filter";

/** Names what the rail chose: a group, a role, a family of roles, or one of the lists above them. */
export function titleOf(filter: Filter, rail: ContactRail | null): string {
  const group = rail?.groups.find((one) => one.id === filter.groups[0]);
  if (group) return group.name;
  const role = rail?.families.flatMap((family) => family.roles).find((one) => one.code === filter.roles[0]);
  if (role) return role.label;
  const [family] = filter.families;
  return t(family ? `contacts-family-${family}` : `contacts-place-${filter.place}`);
}
