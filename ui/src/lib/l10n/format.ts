import { OWN_NAMES } from "./languages";
import type { Language } from "./languages";
import { speech, t } from "./l10n.svelte";

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Writes a whole number in the digits and grouping of the interface. */
export function formatNumber(value: number): string {
  // Making a format costs more than using it, and counts change with every key.
  let format = numberFormats.get(speech.intl);
  if (!format) {
    format = new Intl.NumberFormat(speech.intl);
    numberFormats.set(speech.intl, format);
  }
  return format.format(value);
}

/** Writes a share, in per cent. */
export function formatPercent(percent: number): string {
  return new Intl.NumberFormat(speech.intl, { style: "percent" }).format(percent / 100);
}

/** A size in the unit in which it is written, with its rounded amount. */
export interface SizeParts {
  unit: "bytes" | "kilobytes" | "megabytes" | "gigabytes";
  amount: number;
}

/** Chooses unit and rounding: powers of 1000, one decimal under ten, never under 0.1 kB. */
export function sizeParts(bytes: number): SizeParts {
  if (!(bytes > 0)) return { unit: "bytes", amount: 0 };
  const units = ["kilobytes", "megabytes", "gigabytes"] as const;
  let amount = bytes / 1000;
  for (const unit of units) {
    const rounded = amount < 9.95 ? Math.max(0.1, Math.round(amount * 10) / 10) : Math.round(amount);
    if (rounded < 1000 || unit === "gigabytes") return { unit, amount: rounded };
    amount /= 1000;
  }
  return { unit: "gigabytes", amount };
}

/** Writes a size with the unit words of the interface; sizes from data may be absent. */
export function formatSize(bytes: number | null): string {
  const { unit, amount } = sizeParts(bytes ?? 0);
  return t(`size-${unit}`, { amount });
}

/** Writes an instant as a date and time of this computer. */
export function formatInstant(milliseconds: number): string {
  return new Intl.DateTimeFormat(speech.intl, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(milliseconds);
}

/** Writes an instant as a day of this computer, with the name of the month. */
export function formatDay(milliseconds: number): string {
  return new Intl.DateTimeFormat(speech.intl, { day: "numeric", month: "long", year: "numeric" }).format(milliseconds);
}

const DAYS: Record<"weekday" | "day" | "short" | "date" | "month", Intl.DateTimeFormatOptions> = {
  weekday: { weekday: "long", day: "numeric", month: "long" },
  day: { day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "long" },
  date: { day: "numeric" },
  month: { month: "short" },
};

/** Writes a calendar day (ISO 8601, without time or zone) or a part of it; what is no day stays as it is. */
export function formatIsoDay(iso: string, form: keyof typeof DAYS): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const date = new Date(year, month - 1, day, 12);
  return year > 0 && !Number.isNaN(date.getTime()) ? new Intl.DateTimeFormat(speech.intl, DAYS[form]).format(date) : iso;
}

/** Writes several things one after the other, as the language does. */
export function formatList(parts: string[]): string {
  return new Intl.ListFormat(speech.intl, { type: "unit", style: "short" }).format(parts);
}

/** Names a language in the interface language. */
export function languageName(code: string): string {
  if (speech.has(`language-${code}`)) return t(`language-${code}`);
  try {
    return new Intl.DisplayNames(speech.intl, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Names a language in its own words. */
export function ownName(code: string): string {
  return code in OWN_NAMES ? OWN_NAMES[code as Language] : languageName(code);
}

/** Words a message whose name comes from data; without such a message the fallback shows. */
export function wordOr(id: string, fallback: string): string {
  return speech.has(id) ? t(id) : fallback;
}
