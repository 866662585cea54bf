// Sample answers of stars, lists, searches, notes and citations. Invented: sample-answers-marker.
import type {
  Citation, CitationRequest, KeptLine, KeptList, Note, NoteDraft, NoteVersion, PrivatePart, RecordMarks, SavedSearch, SearchRequest, Setting, SettingsPage, SupportBundle,
} from "../bindings";

const lists: Record<KeptList, Set<string>> = { starred: new Set(), "reading-list": new Set(["document-guide"]), recent: new Set(["document-guide", "n2"]) };
const line = (id: string): KeptLine => ({
  record: { id, kind: "document", key: id, title: { text: "Building a dioxin and furan inventory: a worked example", lang: "en" }, typeLabel: "Guidance", year: 2025, readable: true },
  atMs: Date.now(),
  place: { lang: "en", passage: 13, total: 48, page: 14 },
});
let searches: SavedSearch[] = [];
let notes: Note[] = [];

export const habits = (part: () => PrivatePart) => {
  const guard = (): void => {
    if (part() === "locked") throw { code: "locked", incident: "", values: {} };
  };
  const marks = (id: string): RecordMarks => ({ starred: lists.starred.has(id), readingList: lists["reading-list"].has(id), notes: notes.filter((note) => note.about === id).length });
  const save = (name: string, request: SearchRequest): SavedSearch => ({ id: String(Date.now()), name, request, total: 128, new: 3, seenAtMs: Date.now() });
  return {
    kept: async (list: KeptList) => (guard(), [...lists[list]].map(line)),
    keepRecord: async (list: KeptList, id: string) => (guard(), lists[list].add(id), marks(id)),
    releaseRecord: async (list: KeptList, id: string) => (guard(), lists[list].delete(id), marks(id)),
    recordMarks: async (id: string) => marks(id),
    noteReading: async (id: string) => (lists.recent.add(id), null),
    savedSearches: async () => (guard(), searches),
    saveSearch: async (name: string, request: SearchRequest) => (guard(), (searches = [save(name, request), ...searches])[0] as SavedSearch),
    renameSearch: async (id: string, name: string) => ((searches = searches.map((one) => (one.id === id ? { ...one, name } : one))), null),
    seeSearch: async () => null,
    forgetSearch: async (id: string) => ((searches = searches.filter((one) => one.id !== id)), null),
    notes: async (about: string) => (guard(), notes.filter((note) => note.about === about)),
    note: async (id: string) => notes.find((note) => note.id === id) as Note,
    saveNote: async (draft: NoteDraft): Promise<Note> => {
      const before = notes.find((note) => note.id === draft.id);
      const note: Note = { id: before?.id ?? String(Date.now()), about: draft.about ?? "", text: draft.text ?? "", place: draft.place ?? null, createdAtMs: Date.now(), changedAtMs: Date.now() };
      notes = [...notes.filter((one) => one.id !== note.id), note];
      return note;
    },
    deleteNote: async (id: string) => ((notes = notes.filter((note) => note.id !== id)), 1),
    undoNote: async () => null,
    noteHistory: async (): Promise<NoteVersion[]> => [{ version: 1, text: "Ask the node in Dakar", replacedAtMs: Date.now() - 3_600_000 }],
    restoreNote: async (id: string) => notes.find((note) => note.id === id) as Note,
    cite: async ({ style }: CitationRequest): Promise<Citation> => ({ text: style === "bibtex" ? "@techreport{x,\n  title = {Guide}\n}" : "Secretariat, “Guide”, 2025, p. 14.", extension: style === "bibtex" ? "bib" : "txt" }),
    exportCitation: async () => null,
    settings: async (): Promise<SettingsPage> => ({ sections: [], undoable: null }),
    changeSetting: async (id: string, value: string): Promise<Setting> => ({ id, control: { type: "switch" }, value, default: "on" }),
    undoSetting: async () => null,
    supportBundle: async (): Promise<SupportBundle> => ({ name: "chm-desk-support.zip", files: [{ name: "about.txt", text: "version: 0.1.0" }, { name: "log.txt", text: "opened" }] }),
    writeSupportBundle: async () => 4_200,
  };
};
