/** What the window says: messages, and numbers, sizes, dates and names by `Intl`. */
export { LANGUAGES, OWN_NAMES, PSEUDO, directionOf } from "./languages";
export type { Language } from "./languages";
export { speech, t } from "./l10n.svelte";
export { formatDay, formatInstant, formatIsoDay, formatList, formatNumber, formatPercent, formatSize, languageName, ownName, sizeParts, wordOr } from "./format";
