// Sample contacts, nodes and events for looking at screens without the back end. All names, figures and dates are invented.
import type {
  ContactCard, ContactChange, ContactDraft, ContactFilePreview, ContactPage, ContactRail, ContactRequest, ContactRow, Coverage, CoverageState,
  DraftProblem, EventPage, FreshnessState, NodePage, PrivatePart, ProjectPage,
} from "../bindings";

const COUNTRIES: [string, string, number, number][] = [
  ["IS", "Iceland", 7, 0], ["RU", "Russian Federation", 20, 1], ["CA", "Canada", 0, 2], ["CH", "Switzerland", 10, 5], ["US", "United States of America", 0, 7],
  ["MA", "Morocco", 9, 9], ["JO", "Jordan", 16, 10], ["EG", "Egypt", 15, 10], ["MX", "Mexico", 0, 10], ["SN", "Senegal", 8, 12], ["ML", "Mali", 9, 11],
  ["YE", "Yemen", 17, 12], ["CI", "Côte d’Ivoire", 10, 13], ["TG", "Togo", 10, 14], ["LA", "Lao People’s Democratic Republic", 22, 11],
  ["KE", "Kenya", 17, 15], ["ID", "Indonesia", 23, 15], ["BR", "Brazil", 6, 17], ["ZA", "South Africa", 14, 19], ["NZ", "New Zealand", 25, 21],
];
const OFFICES = ["Ministry responsible for environment", "Department of chemical safety", "Pollution control department", "Directorate of environmental control"];
const STATES: FreshnessState[] = ["checked", "checked", "out-of-date", "checked", "change-waiting", "unknown"];
const TOTAL = 20_000;

function row(at: number): ContactRow {
  const [country, label] = COUNTRIES[at % COUNTRIES.length] as (typeof COUNTRIES)[number];
  const state = STATES[at % STATES.length] as FreshnessState;
  return {
    id: `contact-${at}`,
    roleCode: "", name: at % 3 === 0 ? "" : `Sample Person ${String(at).padStart(5, "0")}`,
    role: "National focal point",
    line: OFFICES[at % OFFICES.length] ?? "",
    country,
    countryLabel: label,
    languages: at % 2 ? ["fr", "ar"] : ["en"],
    freshness: { state, confirmedOn: state === "unknown" ? "" : `202${4 + (at % 3)}-0${1 + (at % 9)}-12` },
    starred: at % 7 === 0,
    origin: at % 5 === 0 ? "own" : "shared",
  };
}

function page(request: ContactRequest, part: PrivatePart): ContactPage {
  const offset = request.offset ?? 0;
  const total = part !== "open" ? 0 : request.filter?.place === "trash" ? 2 : request.filter?.words ? 12 : TOTAL;
  const count = Math.max(0, Math.min(request.limit ?? 100, total - offset));
  return { privatePart: part, total, offset, found: null, rows: Array.from({ length: count }, (_, at) => row(offset + at)) };
}

function card(id: string): ContactCard {
  const of = row(Number(id.replace("contact-", "")) || 0);
  return {
    ...of, prefix: "Ms", office: of.line, source: "", trashedAtMs: null, keptUntilMs: null, months: 12,
    reach: [
      { kind: "email", value: "nfp@example.org", ofOffice: false, sharedBy: 0 },
      { kind: "telephone", value: "+221 00 000 00 00", ofOffice: true, sharedBy: 2 },
      { kind: "post", value: "BP 1000\nDakar", ofOffice: true, sharedBy: 0 },
    ],
    preferred: ["email", "telephone"],
    time: { zones: [{ zone: "Africa/Dakar", city: "Dakar", offsetMinutes: 0, aheadMinutes: -180 }], exact: true },
    letterLanguage: "fr",
    mandates: [
      { id: "m1", role: "sc-nfp", roleLabel: of.role, conventions: ["stockholm"], country: of.country, countryLabel: of.countryLabel, office: of.line, position: "Head of division", fromOn: "2023-02-01", untilOn: "", confirmedOn: "2026-03-12", state: "current", sendsForParty: "yes" },
      { id: "m2", role: "bc-fp", roleLabel: "Focal point", conventions: ["basel"], country: of.country, countryLabel: of.countryLabel, office: of.line, position: "", fromOn: "2018-01-01", untilOn: "2022-12-31", confirmedOn: "", state: "ended", sendsForParty: "no" },
    ],
    expertise: [{ id: "concept-inventories", kind: "concept", code: "inventories", label: "PCB inventories" }],
    groups: [{ id: "g1", name: "PCB network", byRule: false }, { id: "g2", name: "West Africa, French", byRule: true }],
    note: "", tags: ["speaks French"],
    suggestions: of.freshness.state === "change-waiting"
      ? [{ id: "s1", state: "waiting", suggestedAtMs: Date.UTC(2026, 3, 2), reason: "New number", answer: "", changedMeanwhile: false, changes: [{ field: "telephone", before: "+221 00 000 00 00", after: "+221 11 111 11 11" }] }]
      : [],
    doubles: [],
  };
}

function rail(part: PrivatePart): ContactRail {
  const open = part === "open";
  return {
    privatePart: part, months: 12, all: open ? TOTAL : 0, starred: 2858, outOfDate: 3334, changeWaiting: 3333, own: 4000, trash: 2,
    families: [
      { code: "focal-points", count: 214, roles: [{ code: "sc-nfp", label: "Stockholm Convention focal point", count: 180 }, { code: "bc-fp", label: "Basel Convention focal point", count: 120 }] },
      { code: "official-contact-points", count: 193, roles: [] }, { code: "regional-centres", count: 16, roles: [] }, { code: "un-bodies", count: 58, roles: [] },
      { code: "researchers", count: 312, roles: [] },
    ],
    groups: [{ id: "g1", name: "PCB network", count: 14, byRule: false }, { id: "g2", name: "West Africa, French", count: 9, byRule: true }],
    countries: COUNTRIES.map(([code, label]) => ({ code, label, count: 1000 })),
    regions: [{ code: "african-group", label: "African Group", count: 54 }], conventions: [{ code: "stockholm", label: "", count: 214 }],
    languages: [{ code: "fr", label: "", count: 80 }], expertise: [{ code: "pcb", label: "PCB inventories", count: 9 }], tags: [{ code: "speaks French", label: "speaks French", count: 1 }],
  };
}

function coverage(part: PrivatePart): Coverage {
  const states: CoverageState[] = ["checked", "out-of-date", "change-waiting", "none", "checked"];
  return {
    privatePart: part, family: "focal-points", months: 12, families: ["focal-points", "official-contact-points", "researchers"],
    rows: COUNTRIES.map(([code, label, column, at], index) => {
      const state = states[index % states.length] as CoverageState;
      return { code, label, region: "african-group", column, row: at, state, confirmedOn: state === "none" ? "" : "2026-03-12", counts: state === "none" ? [0, 0, 0] : [1, 1, 4], all: state === "none" ? 0 : 6 };
    }),
    totals: { checked: 125, outOfDate: 40, changeWaiting: 16, none: 16 },
    regions: [{ code: "african-group", label: "African Group", checked: 36, countries: 54 }, { code: "grulac", label: "Latin American and Caribbean Group", checked: 22, countries: 33 }],
  };
}

function nodes(topic: string): NodePage {
  const kinds = ["regional-centre", "national", "specialised"];
  const here = COUNTRIES.filter((_, at) => at % 2 === 1);
  const lines = here.map(([country, label], at) => ({
    id: `node-${country}`, code: country, name: { text: `Regional centre, ${label}`, lang: "en" }, shortName: country, nodeType: kinds[at % 3] ?? "national",
    country, countryLabel: label, city: "Sample City", host: "Sample Institute", conventions: ["stockholm"], languages: ["en", "fr"],
    expertise: { text: "PCBs, training, laboratory network", lang: "en" }, topics: [], nearness: (["here", "serves", "region", "far"] as const)[Math.min(at, 3)] ?? null,
  }));
  return {
    from: "JO", total: lines.length, nodes: topic ? lines.slice(0, 4) : lines,
    topics: ["PCBs", "Monitoring", "Training", "Public awareness", "Laboratory", "Customs"].map((label) => ({ value: label.toLowerCase(), label, count: 4 })),
    tiles: COUNTRIES.map(([country, label, column, at], index) => ({ country, label, column, row: at, nodeType: index % 2 ? (kinds[((index - 1) / 2) % 3] ?? null) : null, helps: index < 8, nodes: [`node-${country}`] })),
    beside: [],
  };
}

const events = (past: boolean): EventPage => ({
  total: past ? 3 : 6,
  types: [{ value: "meeting", label: "", count: 3 }, { value: "workshop", label: "", count: 3 }],
  events: Array.from({ length: past ? 3 : 6 }, (_, at) => ({
    id: `event-${at}`, code: `POPRC-2${at}`, title: { text: `Sample meeting ${at + 1} of the review committee`, lang: "en" }, eventType: at % 2 ? "workshop" : "meeting",
    fromOn: `2026-0${4 + at}-14`, untilOn: `2026-0${4 + at}-17`, days: 4, city: "Geneva", country: "CH", countryLabel: "Switzerland", online: at % 2 === 0, treaties: ["stockholm"], organiser: "Secretariat",
  })),
});

const projects: ProjectPage = {
  total: 1,
  statuses: [{ value: "running", label: "", count: 1 }],
  projects: [{
    id: "project-1", code: "GEF-0000", title: { text: "Sample project on PCB management", lang: "en" }, summary: { text: "Inventories, storage and disposal.", lang: "en" }, status: "running",
    fromOn: "2024-01-01", untilOn: "2027-12-31", countries: [{ id: null, kind: "party", code: "SN", label: "Senegal" }], topics: [], donors: ["Global Environment Facility"], executing: ["Sample ministry"], budgetUsd: 2_500_000,
  }],
};

const preview: ContactFilePreview = {
  privatePart: "open", format: "csv", encoding: "windows-1252", guessed: true, sizeBytes: 48_200,
  columns: [{ heading: "Nom", field: "name", sample: "Awa Sample" }, { heading: "Courriel", field: "email", sample: "awa@example.org" }, { heading: "Remarque", field: "", sample: "–" }],
  good: 118, new: 100, changed: 12, unchanged: 6, doubles: 2, bad: 2,
  rows: Array.from({ length: 6 }, (_, at) => ({ line: at + 2, name: `Sample ${at}`, role: "National focal point", office: "Ministry", country: "Senegal", email: `s${at}@example.org`, outcome: at % 2 ? "new" : "double" })),
  problems: [{ line: 7, column: "Courriel", columnNumber: 2, code: "not-an-email", value: "awa(at)example.org", leftOut: false }, { line: 9, column: "", columnNumber: 0, code: "missing", value: "", leftOut: true }],
};

/** The sample answers; `part` tells the state of the private part. */
export function people(part: () => PrivatePart, wait: () => Promise<void>) {
  const change = async (): Promise<ContactChange> => (await wait(), { id: "contact-1", count: 1, undo: "1" });
  return {
    contactPage: async (request: ContactRequest) => (await wait(), page(request, part())),
    contactRail: async () => (await wait(), rail(part())),
    contactCard: async (id: string) => (await wait(), card(id)),
    keptContactForm: async () => null,
    keepContactForm: async () => null,
    contactDraft: async (): Promise<ContactDraft> => (await wait(), { name: "Awa Sample", emails: ["awa@example.org"], mandates: [{ role: "sc-nfp", country: "SN" }] }),
    contactProblems: async (draft: ContactDraft): Promise<DraftProblem[]> => (draft.name ? [] : [{ field: "name", place: 0, code: "missing" }]),
    createContact: change, editContact: change, confirmContact: change, suggestContact: change, withdrawSuggestion: change, starContacts: change,
    noteContact: change, tagContact: change, createGroup: change, editGroup: change, addToGroup: change, takeFromGroup: change, deleteGroup: change,
    trashContacts: change, restoreContacts: change, restoreContactState: change,
    groupDraft: async () => ({ name: "PCB network", rule: {} }),
    deleteContacts: async () => 1,
    contactHistory: async () => ({ entries: [{ before: "1", atMs: Date.UTC(2026, 2, 12), by: "you", what: "changed", record: "person", changes: [{ field: "telephone", before: "+1", after: "+2" }] }] }),
    undoContacts: async () => null,
    redoContacts: async () => "2",
    contactCoverage: async () => (await wait(), coverage(part())),
    previewContactFile: async () => (await wait(), preview),
    importContactFile: async () => (await wait(), { added: 100, changed: 12, unchanged: 6, bad: 2, cancelled: false, problems: preview.problems }),
    cancelContactFile: async () => null,
    exportContacts: async () => 14,
    nodes: async (request: { topic?: string }) => (await wait(), nodes(request.topic ?? "")),
    events: async (request: { past?: boolean }) => (await wait(), events(request.past ?? false)),
    projects: async () => (await wait(), projects),
    calendarFile: async () => ({ name: "calendar.ics", mime: "text/calendar", text: "", entries: 1 }),
    exportCalendar: async () => 1,
    choosePath: async () => "/tmp/contacts.vcf",
  };
}
