/** The sections of the window, in the order in which the navigation shows them. */
import { section as contacts } from "../features/contacts";
import { section as calendar } from "../features/events";
import { section as nodes } from "../features/nodes";
import type { IconName } from "$lib/components/icons";

/** A section that works. */
export interface Section {
  id: string;
  icon: IconName;
  /** Name: a message. */
  label: string;
  /** Stands under a line that parts it from those above. */
  apart?: boolean;
}

/** Sections of this version; one that cannot do anything yet does not stand here. */
export const SECTIONS: readonly Section[] = [
  { id: "today", icon: "light", label: "nav-today" },
  { id: "library", icon: "library", label: "nav-library" },
  contacts,
  calendar,
  { ...nodes, apart: true },
  { id: "settings", icon: "settings", label: "nav-settings", apart: true },
  { id: "help", icon: "help", label: "nav-help" },
];

/** Views that belong to a section without being its start. */
const WITHIN: Record<string, string> = { read: "library", record: "library" };

/** Returns the section to which a view belongs. */
export function sectionOf(view: string): string {
  return WITHIN[view] ?? (SECTIONS.some((section) => section.id === view) ? view : "library");
}

/** Returns the view that an address names; the Library for any that this version does not have. */
export function viewOf({ section, id }: { section: string; id: string }): string {
  if (section in WITHIN) return id ? section : "library";
  return SECTIONS.some((one) => one.id === section) ? section : "library";
}

/** Topics of the handbook for the groups of the settings. */
const GROUP_TOPICS: Record<string, string> = { data: "your-data", protection: "protection", backup: "backup", keyboard: "keyboard", reading: "languages-and-display" };

/** Returns the topic of the help page for a view, for a part of it, or for what is searched there. */
export function helpTopic(view: string, part: string, searching: boolean): string {
  const topics: Record<string, string> = {
    today: "today",
    library: searching ? "searching" : "keeping",
    read: "reading",
    record: "chemicals",
    contacts: "contacts",
    calendar: "calendar",
    nodes: "nodes",
    settings: GROUP_TOPICS[part] ?? "settings",
  };
  return topics[view] ?? "getting-started";
}
