import { commands } from "$lib/ipc";
import type { CalendarRequest, EventLine, EventRequest, FacetValue, ProjectLine } from "$lib/ipc";
import { speech } from "$lib/l10n";
import { Latest } from "$lib/latest";
import { Pages } from "$lib/pages";
import { today } from "./events";
import type { EventQuestion } from "./events";

/** Rows in one page. */
const PAGE = 50;

/** A row of the list: an event or a project. */
export type Line = { event: EventLine; project: null } | { event: null; project: ProjectLine };

interface Answer {
  total: number;
  lines: Line[];
  kinds: FacetValue[];
}

/** What the section holds: the question, the rows that have come, and the chosen one. */
export class Events {
  question = $state.raw<EventQuestion>({ tab: "coming", kind: "", treaty: "" });
  total = $state(0);
  kinds = $state.raw<FacetValue[]>([]);
  active = $state(0);
  answer = $state(0);
  answered = $state(false);
  error = $state.raw<unknown>(null);
  #pages = $state.raw(new Pages<Line>([], PAGE));
  #filled = $state(0);
  #wanted = "";

  #latest = new Latest<{ question: EventQuestion }, Answer>(
    ({ question }) => this.#read(question, 0),
    (answer) => this.#accept(answer),
    (error) => (this.error = error),
  );

  /** Puts a question; `id` is the row to choose. */
  ask(question: EventQuestion, id: string): void {
    this.question = question;
    this.#wanted = id;
    this.#latest.put({ question });
  }

  /** Returns the row at a place of the list, if it has come. */
  line(index: number): Line | undefined {
    void this.#filled;
    return this.#pages.at(index);
  }

  /** The chosen row. */
  get chosen(): Line | undefined {
    return this.line(this.active);
  }

  /** What goes into a calendar file: one record, or all events of the question. */
  calendarOf(id: string | null): CalendarRequest {
    return { ids: id ? [id] : [], events: this.#events(this.question, 0), interface: speech.language };
  }

  #events({ tab, kind, treaty }: EventQuestion, offset: number): EventRequest {
    return { interface: speech.language, today: today(), past: tab === "past", treaty, eventType: kind, offset, limit: PAGE };
  }

  async #read(question: EventQuestion, offset: number): Promise<Answer> {
    if (question.tab === "projects") {
      const request = { interface: speech.language, status: question.kind, country: "", topic: "", offset, limit: PAGE };
      const page = await commands.projects(request);
      return { total: page.total, lines: page.projects.map((project) => ({ event: null, project })), kinds: page.statuses };
    }
    const page = await commands.events(this.#events(question, offset));
    return { total: page.total, lines: page.events.map((event) => ({ event, project: null })), kinds: page.types };
  }

  #accept(answer: Answer): void {
    this.error = null;
    this.answered = true;
    this.total = answer.total;
    this.kinds = answer.kinds;
    this.#pages = new Pages(answer.lines, PAGE);
    const wanted = answer.lines.findIndex((line) => idOf(line) === this.#wanted);
    this.active = Math.max(0, wanted);
    this.answer += 1;
  }

  /** Fills the rows `from` to `to`. */
  need(from: number, to: number): void {
    const pages = this.#pages;
    for (const offset of pages.missing(from, to, this.total)) {
      this.#read(this.question, offset).then(
        ({ lines }) => {
          if (pages !== this.#pages) return;
          pages.fill(offset, lines);
          this.#filled += 1;
        },
        (error: unknown) => {
          pages.release(offset);
          this.error = error;
        },
      );
    }
  }
}

/** Record id of a row. */
export function idOf(line: Line | undefined): string {
  return line?.event?.id ?? line?.project?.id ?? "";
}
