import type { IconName } from "$lib/components/icons";
import { iconOfKind } from "$lib/components/icons";
import { commands, noFilters, plainRequest } from "$lib/ipc";
import type { Hit } from "$lib/ipc";
import { speech, t, wordOr } from "$lib/l10n";
import type { MessageValues } from "$lib/l10n/bundle";
import { Latest } from "$lib/latest";
import { hitPlace } from "$lib/place";
import { score, shares } from "./ranking";

/** Something that can be done or gone to. */
export interface Action {
  id: string;
  kind: "do" | "go";
  /** Its name: a message with its variables. */
  message: string;
  values?: MessageValues;
  icon: IconName;
  chord?: string;
  run: () => void;
}

/** Groups in the order in which they are shown. */
export type Group = "do" | "go" | "documents" | "contacts" | "library";

/** A line of the palette. */
export interface Row {
  id: string;
  group: Group;
  icon: IconName;
  label: string;
  /** Language of the label; empty for that of the interface. */
  lang: string;
  note: string;
  chord: string;
  run: () => void;
}

const GROUPS: Group[] = ["do", "go", "documents", "contacts", "library"];
/** Rows that each group is sure of when all have more. */
const SHARES = [3, 2, 2, 1, 1];
const PEOPLE = ["mandate", "person", "office", "centre", "node"];
const SUBJECTS = ["chemical", "concept"];
/** Choices that were made lately stand first; their names are no secret. */
const USED_KEY = "palette-used";
const USED = 6;

interface Found {
  documents: Hit[];
  contacts: Hit[];
  library: Hit[];
}

const NOTHING: Found = { documents: [], contacts: [], library: [] };

/** What the palette holds while it is open. */
export class Palette {
  query = $state("");
  active = $state(0);
  #actions: Action[];
  #goTo: (address: string) => void;
  #english: (id: string, values?: MessageValues) => string = () => "";
  #found = $state.raw<Found>(NOTHING);
  #worded = $state(0);
  #latest = new Latest<string, Found>(
    (query) => find(query),
    (found) => (this.#found = found),
    // What can be done stays in sight although nothing can be searched.
    () => (this.#found = NOTHING),
  );

  /** The rows in sight, best first within each group. */
  rows: Row[] = $derived.by(() => this.#rows());

  constructor(actions: Action[], onopen: (address: string) => void) {
    this.#actions = actions;
    this.#goTo = onopen;
    void speech.english().then((english) => {
      this.#english = english;
      this.#worded += 1;
    });
  }

  /** Takes what was typed. */
  type(query: string): void {
    this.query = query;
    this.active = 0;
    if (words(query) === "" || query.startsWith(">")) {
      this.#latest.forget();
      this.#found = NOTHING;
    } else this.#latest.put(query);
  }

  /** Moves the choice, round and round. */
  move(step: number): void {
    const count = this.rows.length;
    if (count > 0) this.active = (this.active + step + count) % count;
  }

  /** Does what is chosen. */
  choose(index = this.active): void {
    this.rows[index]?.run();
  }

  #rows(): Row[] {
    void this.#worded;
    const actions = this.#ranked();
    const groups: Row[][] = [
      actions.filter((row) => row.group === "do"),
      actions.filter((row) => row.group === "go"),
      ...(["documents", "contacts", "library"] as const).map((group) => this.#found[group].map((hit) => this.#hitRow(group, hit))),
    ];
    const given = shares(groups.map((rows) => rows.length), words(this.query) === "" ? [4, 5, 0, 0, 0] : SHARES);
    return groups.flatMap((rows, at) => rows.slice(0, given[at]));
  }

  #ranked(): Row[] {
    if (/^[@#]/.test(this.query)) return [];
    const used = readUsed();
    const asked = words(this.query);
    return this.#actions
      .map((action) => {
        const label = t(action.message, action.values);
        const recent = used.indexOf(action.id);
        const fit = score(asked, [label, this.#english(action.message, action.values)]);
        return { action, label, fit: fit === 0 ? 0 : fit + (recent < 0 ? 0 : (USED - recent) * (asked ? 0.05 : 1)) };
      })
      .filter(({ fit }) => fit > 0)
      .toSorted((one, other) => other.fit - one.fit)
      .map(({ action, label }) => ({
        id: action.id,
        group: action.kind,
        icon: action.icon,
        label,
        lang: "",
        note: "",
        chord: action.chord ?? "",
        run: () => {
          keepUsed(action.id);
          action.run();
        },
      }));
  }

  #hitRow(group: Group, hit: Hit): Row {
    const where = group === "documents" ? wordOr(`availability-${hit.availability.state}`, "") : "";
    const note = [hit.typeLabel ?? wordOr(`kind-${hit.kind}`, ""), hit.source, hit.year, where].filter(Boolean).join(" · ");
    return {
      id: hit.id,
      group,
      icon: iconOfKind(hit.kind),
      label: hit.title.text,
      lang: hit.titleLang,
      note,
      chord: "",
      run: () => this.#goTo(hitPlace(hit, words(this.query))),
    };
  }
}

/** The words of a query without the sign that chooses a group. */
export function words(query: string): string {
  return query.replace(/^[>@#]\s*/, "").trim();
}

/** Returns the groups of a list of rows, each with the number of its first row. */
export function grouped(rows: Row[]): { group: Group; from: number; rows: Row[] }[] {
  return GROUPS.map((group) => ({
    group,
    from: rows.findIndex((row) => row.group === group),
    rows: rows.filter((row) => row.group === group),
  })).filter(({ rows: inside }) => inside.length > 0);
}

async function find(query: string): Promise<Found> {
  const ask = async (kind: string[], limit: number): Promise<Hit[]> => {
    const request = plainRequest(speech.language, { query: words(query), filters: { ...noFilters(), kind }, limit, typing: true });
    return (await commands.search(request)).hits;
  };
  if (query.startsWith("@")) return { ...NOTHING, contacts: await ask(PEOPLE, 9) };
  if (query.startsWith("#")) return { ...NOTHING, library: await ask(SUBJECTS, 9) };
  const [documents, contacts, library] = await Promise.all([
    ask(["document"], 6),
    ask(PEOPLE, 4),
    ask([...SUBJECTS, "party", "help"], 3),
  ]);
  return { documents, contacts, library };
}

function readUsed(): string[] {
  return (localStorage.getItem(USED_KEY) ?? "").split(" ").filter(Boolean);
}

function keepUsed(id: string): void {
  const used = [id, ...readUsed().filter((other) => other !== id)].slice(0, USED);
  localStorage.setItem(USED_KEY, used.join(" "));
}
