// Sample answers of Today, backups and settings. Invented: sample-answers-marker.
import type { About, BackupLine, BackupOverview, DataPlace, NewPage, Recovery, RestorePreview, Restored, Today } from "../bindings";

const asked = new URLSearchParams(location.search);
const en = (text: string): { text: string; lang: string } => ({ text, lang: "en" });
const record = (id: string, text: string) => ({ id, kind: "document", key: id, title: en(text), typeLabel: "Guidance", year: 2025, readable: true });

const event = (id: string, text: string, fromOn: string, online: boolean, days: number) => ({
  id, code: id, title: en(text), eventType: "meeting", fromOn, untilOn: fromOn, days, city: online ? "" : "Amman", country: "JO", countryLabel: "Jordan",
  online, treaties: ["stockholm"], organiser: "Secretariat",
});

const empty = asked.has("empty");
const today = (on: string): Today => ({
  on,
  privatePart: "open",
  needsYou: empty ? [] : [
    { kind: "reminder", title: en("Name a contact for PCB matters"), count: 1, urgency: { is: "overdue", days: 5 }, dueOn: "2026-04-09", place: "/library" },
    { kind: "confirm-contacts", title: { text: "", lang: "" }, count: 3, urgency: { is: "review" }, dueOn: null, place: "/library" },
    { kind: "report", title: en("Article 15 national report"), count: 1, urgency: { is: "due", days: 3 }, dueOn: "2026-08-31", place: "/library" },
  ],
  needsYouTotal: empty ? 0 : 3,
  dueThisWeek: empty ? 0 : 2,
  nextOn: "2026-04-22",
  new: {
    since: empty ? null : "2026-04-10",
    counts: empty ? [] : [{ kind: "document", count: 7, title: null, id: null }, { kind: "mandate", count: 11, title: null, id: null }, { kind: "event", count: 1, title: en("Webinar on PFOS in foams"), id: "e1" }],
    total: empty ? 0 : 19,
  },
  continueReading: empty ? [] : [{ record: record("document-guide", "Building a dioxin and furan inventory: a worked example"), at: { lang: "en", passage: 13, total: 48, page: 14 } }],
  nextDates: empty ? [] : [event("e1", "Webinar: PFOS in fire-fighting foam", "2026-04-22", true, 1), event("e2", "Regional meeting of focal points", "2026-05-05", false, 3)],
});

const backup = (file: string, createdAtMs: number): BackupLine => ({
  file, state: "readable", sizeBytes: 88_000_000, createdAtMs, reason: "automatic", version: "0.1.0", isOfThisDesk: true, hasPrivatePart: true,
  counts: { kinds: [{ kind: "mandate", count: 214 }, { kind: "person", count: 180 }], waiting: 0 },
});
const DAY = 86_400_000;
const backups = (): BackupLine[] => (asked.has("backups") ? [backup("a", Date.now() - DAY), backup("b", Date.now() - 8 * DAY)] : []);

export const desktop = {
  today: async (on: string): Promise<Today> => today(on),
  newRecords: async (): Promise<NewPage> => ({ since: "2026-04-10", lines: Array.from({ length: 8 }, (_, at) => record(`n${at}`, `Sampling PCB oil safely, part ${at + 1}`)), next: null }),
  about: async (): Promise<About> => ({
    version: "0.1.0", licence: "Apache-2.0", sqlite: "3.54.1", system: "Linux x86_64", content: 583,
    parts: [{ name: "tauri", version: "2.12.5", licence: "Apache-2.0 OR MIT", language: "rust" }, { name: "svelte", version: "5.57.3", licence: "MIT", language: "javascript" }],
  }),
  dataPlace: async (): Promise<DataPlace> => ({
    folder: "/home/person/.local/share/chm-desk",
    chosenBy: asked.has("portable") ? "portable" : "system",
    isNetworkShare: false,
    sizes: { catalogue: 48_200_000, privatePart: 3_100_000, index: 31_000_000, backups: 12_400_000, other: 400 },
    freeBytes: 21_000_000_000,
    state: "writable",
    left: null,
  }),
  backups: async (): Promise<BackupOverview> => ({ folder: "/home/person/.local/share/chm-desk/backups", policy: { daily: 7, weekly: 4, monthly: 6 }, backups: backups(), failed: null }),
  setBackupPolicy: async () => null,
  backUp: async () => backup("c", Date.now()),
  previewRestore: async (request: { file?: string }): Promise<RestorePreview> => ({ backup: backup(request.file ?? "", Date.now()), present: backup("", 0).counts, needsPassphrase: true, needsAgreement: false }),
  restoreBackup: async (): Promise<Restored> => ({ counts: backup("", 0).counts, replaced: null, isOlderPassphrase: false }),
  recovery: async (): Promise<Recovery> => ({ damage: asked.has("damaged") ? "private-part" : "none", backups: backups() }),
  recoverCatalogue: async () => null,
};
