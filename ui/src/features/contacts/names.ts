/** How contacts, dates and times are worded. */
import type { ContactRow, ContactZone } from "$lib/ipc";
import { formatNumber, speech, t, wordOr } from "$lib/l10n";

/** A role and, apart, the convention that its name carries in brackets. */
export function partRole(role: string): { role: string; of: string } {
  const parts = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/.exec(role);
  return parts?.[1] && parts[2] ? { role: parts[1], of: parts[2] } : { role, of: "" };
}

/** What a contact is called by: its name, else role and country. */
interface Called {
  name: string;
  /** Code of the role: a long title has a shorter one. */
  roleCode: string;
  role: string;
  countryLabel: string;
}

/** The name of a contact; a mailbox without one is called by its role and country. */
export function contactName(contact: Called): string {
  if (contact.name) return contact.name;
  const role = wordOr(`contacts-title-${contact.roleCode}`, partRole(contact.role).role);
  if (role && contact.countryLabel) return t("contacts-role-of", { role, country: contact.countryLabel });
  return role || contact.countryLabel || t("contacts-nameless");
}

/** The parts of the second line of a row: the role where the first line is a name, else its convention; then the office. */
export function secondLine(row: ContactRow): string[] {
  const { role: long, of } = partRole(row.role);
  const role = wordOr(`contacts-title-${row.roleCode}`, long);
  const parts = row.name ? [role, of, row.line, row.countryLabel] : [of, row.line];
  return parts.filter(Boolean);
}

function dayOf(day: string): Date | null {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Writes a day of the calendar; empty stays empty. */
export function formatDate(day: string): string {
  const date = dayOf(day);
  return date ? new Intl.DateTimeFormat(speech.intl, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date) : day;
}

/** Writes the month of a day, `short` for columns. */
export function formatMonth(day: string, month: "short" | "long" = "long"): string {
  const date = dayOf(day);
  // The Russian sign of the year never stands alone on a line.
  return date ? new Intl.DateTimeFormat(speech.intl, { month, year: "numeric", timeZone: "UTC" }).format(date).replace(" г.", "\u00a0г.") : day;
}

/** Writes the time of day in a zone, so many minutes ahead of UTC. */
export function timeIn(zone: ContactZone, now: number): string {
  const there = new Date(now + zone.offsetMinutes * 60_000);
  return new Intl.DateTimeFormat(speech.intl, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" }).format(there);
}

/** Words the time in a zone and how far it is from the time here. */
export function wordZone(zone: ContactZone, now: number): string {
  const minutes = Math.abs(zone.aheadMinutes);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const difference = rest === 0
    ? t("contacts-hours", { count: hours })
    : t("contacts-hours-minutes", { hours: formatNumber(hours), minutes: formatNumber(rest) });
  const way = zone.aheadMinutes === 0 ? "same" : zone.aheadMinutes > 0 ? "ahead" : "behind";
  return t(`contacts-time-${way}`, { time: timeIn(zone, now), city: zone.city, difference });
}
