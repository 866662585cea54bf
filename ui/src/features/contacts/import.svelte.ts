/** Taking a file of contacts in: which file, what it holds, and how far it is. */
import { commands, events } from "$lib/ipc";
import type { ContactFile, ContactFilePreview, ContactFileReport } from "$lib/ipc";
import { speech } from "$lib/l10n";

/** Fields that a column of a table may hold. */
export const FIELDS = [
  "name", "family-name", "given-name", "prefix", "role", "convention", "country", "office", "position",
  "email", "telephone", "website", "address", "languages", "expertise", "from", "until", "confirmed", "note", "tags",
] as const;

/** Encodings that tables come in where they do not say; labels of the WHATWG. */
export const ENCODINGS = ["utf-8", "utf-16le", "windows-1252", "windows-1251", "windows-1256", "gb18030"] as const;

type Step = "choose" | "reading" | "preview" | "taking" | "done";

/** Taking one file in, from choosing it to the report. */
export class ContactImport {
  step = $state<Step>("choose");
  path = $state("");
  skipDoubles = $state(true);
  preview = $state.raw<ContactFilePreview | null>(null);
  report = $state.raw<ContactFileReport | null>(null);
  error = $state.raw<unknown>(null);
  /** Share of the file that is read, 0 to 100. */
  percent = $state(0);
  #columns: string[] = [];
  #encoding = "";
  #stop: (() => void) | null = null;

  /** Begins with no file. */
  begin(): void {
    Object.assign(this, { step: "choose", path: "", skipDoubles: true, preview: null, report: null, error: null, percent: 0 });
    this.#columns = [];
    this.#encoding = "";
  }

  get #file(): ContactFile {
    return { path: this.path, interface: speech.language, columns: this.#columns, encoding: this.#encoding, skipDoubles: this.skipDoubles };
  }

  /** Looks into the file without taking anything in. */
  async look(): Promise<void> {
    this.step = "reading";
    this.error = null;
    try {
      this.preview = await this.#followed(() => commands.previewContactFile(this.#file));
      this.step = "preview";
    } catch (caught) {
      this.error = caught;
      this.step = this.preview ? "preview" : "choose";
    }
  }

  /** Says which field a column holds, and looks again. */
  async setColumn(at: number, field: string): Promise<void> {
    const fields = (this.preview?.columns ?? []).map((column) => column.field);
    this.#columns = fields.map((now, index) => (index === at ? field : now));
    await this.look();
  }

  /** Says how the file is written, and looks again. */
  async setEncoding(encoding: string): Promise<void> {
    this.#encoding = encoding;
    this.#columns = [];
    await this.look();
  }

  /** Says what becomes of contacts that are here already, and looks again. */
  async setSkipDoubles(skip: boolean): Promise<void> {
    this.skipDoubles = skip;
    await this.look();
  }

  /** Takes the file in. */
  async take(): Promise<void> {
    this.step = "taking";
    this.error = null;
    try {
      this.report = await this.#followed(() => commands.importContactFile(this.#file));
      this.step = "done";
    } catch (caught) {
      this.error = caught;
      this.step = "preview";
    }
  }

  /** Stops reading; what was taken in stays. */
  cancel(): void {
    void commands.cancelContactFile();
  }

  /** Stops what still goes on, when the dialog is left. */
  leave(): void {
    if (this.step === "reading" || this.step === "taking") this.cancel();
    this.#stop?.();
    this.#stop = null;
  }

  async #followed<A>(act: () => Promise<A>): Promise<A> {
    this.percent = 0;
    this.#stop?.();
    this.#stop = await events.contactFileRead.listen(({ payload }) => {
      if (payload.totalBytes > 0) this.percent = Math.min(100, Math.floor((100 * payload.doneBytes) / payload.totalBytes));
    });
    try {
      return await act();
    } finally {
      this.#stop?.();
      this.#stop = null;
    }
  }
}
