/** What is asked of events and projects, and how their days are worded. */
import { speech } from "$lib/l10n";
import { formatPlace } from "$lib/place";

/** The lists of the section. */
export type Tab = "coming" | "past" | "projects";

/** What is asked, as the address says. */
export interface EventQuestion {
  tab: Tab;
  /** Type of event, or status of project; empty for all. */
  kind: string;
  treaty: string;
}

const TABS: readonly Tab[] = ["coming", "past", "projects"];

/** Reads the question of an address. */
export function readEvents(params: URLSearchParams): EventQuestion {
  return { tab: TABS.find((tab) => tab === params.get("list")) ?? "coming", kind: params.get("kind") ?? "", treaty: params.get("treaty") ?? "" };
}

/** Writes the address of a question, with the chosen event or project. */
export function eventsPlace({ tab, kind, treaty }: EventQuestion, id = ""): string {
  return formatPlace("calendar", id, { list: tab === "coming" ? "" : tab, kind, treaty });
}

/** The day by the calendar of this computer, ISO 8601. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function dayOf(day: string): Date | null {
  const date = new Date(`${day}T12:00:00Z`);
  return day && !Number.isNaN(date.getTime()) ? date : null;
}

/** Writes the days from one to another, as short as the language allows. */
export function wordDays(fromOn: string, untilOn: string): string {
  const from = dayOf(fromOn);
  if (!from) return "";
  const until = dayOf(untilOn) ?? from;
  const format = new Intl.DateTimeFormat(speech.intl, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return until > from ? format.formatRange(from, until) : format.format(from);
}

/** The month and year of a day, as a heading; empty without one. */
export function wordMonth(fromOn: string): string {
  const from = dayOf(fromOn);
  return from ? new Intl.DateTimeFormat(speech.intl, { month: "long", year: "numeric", timeZone: "UTC" }).format(from) : "";
}
