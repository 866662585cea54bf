/** The six interface languages, how they name themselves, and which way they run. */

/** Interface languages in the order in which menus show them. */
export const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"] as const;

/** A language of the interface that a person can choose. */
export type Language = (typeof LANGUAGES)[number];

/** A stretched, accented English made at run time, for finding texts that do not fit. */
export const PSEUDO = "en-XA";

/** Each language in its own words. */
export const OWN_NAMES: Record<Language, string> = {
  ar: "العربية",
  en: "English",
  es: "Español",
  fr: "Français",
  ru: "Русский",
  zh: "中文",
};

/** Returns the interface language nearest to a BCP 47 tag; English when none is near. */
export function nearestLanguage(tag: string): Language {
  const base = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === base) ?? "en";
}

/** Returns the writing direction of a language. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur)(-|$)/.test(tag) ? "rtl" : "ltr";
}

/** How Arabic writes numbers and months, where a person chose it. */
export interface Writing {
  /** `arab` for ٠-٩, else 0-9. */
  digits: string;
  /** `levant` for كانون الثاني, else يناير. */
  months: string;
}

/** Returns the tag for `Intl`: digits 0-9 everywhere, so that numbers match paper, unless chosen otherwise. */
export function intlTag(language: string, writing: Writing = { digits: "", months: "" }): string {
  const base = language === PSEUDO ? "en-GB" : language === "en" ? "en-GB" : language;
  if (base !== "ar") return `${base}-u-nu-latn`;
  return `${writing.months === "levant" ? "ar-JO" : "ar"}-u-nu-${writing.digits === "arab" ? "arab" : "latn"}`;
}
