import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { FluentValue, FluentVariable } from "@fluent/bundle";
import { intlTag, PSEUDO } from "./languages";
import type { Writing } from "./languages";
import { pseudo } from "./pseudo";

/** Values that a message may take. */
export type MessageValues = Record<string, FluentVariable>;

function numberOf(value: FluentValue | undefined): number {
  if (value instanceof FluentNumber) return value.value;
  return typeof value === "number" ? value : Number.NaN;
}

/**
 * Builds the bundle of one language from its `.ftl` texts.
 *
 * `PLURAL($n)` answers with the plural category by the browser's own rules: the same answer as
 * the Rust side, which Fluent's built-in selector is not. `NUMBER($n)` writes the digits 0-9, or
 * those that the person chose.
 */
export function buildBundle(language: string, texts: string[], writing?: Writing): FluentBundle {
  const tag = intlTag(language, writing);
  const rules = new Intl.PluralRules(tag);
  const bundle = new FluentBundle(tag, {
    functions: {
      PLURAL: (positional) => rules.select(numberOf(positional[0])),
      NUMBER: (positional) => new FluentNumber(numberOf(positional[0])),
    },
    ...(language === PSEUDO ? { transform: pseudo } : {}),
  });
  for (const text of texts) bundle.addResource(new FluentResource(text), { allowOverrides: false });
  return bundle;
}

/** Words a message; a missing message shows its name, so that nothing is ever empty. */
export function formatMessage(bundle: FluentBundle | null, id: string, values?: MessageValues): string {
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return id;
  const errors: Error[] = [];
  return bundle.formatPattern(pattern, values ?? null, errors);
}

/** Words an attribute of a message; empty when there is none. */
export function formatPart(bundle: FluentBundle | null, id: string, name: string, values?: MessageValues): string {
  const pattern = bundle?.getMessage(id)?.attributes[name];
  return bundle && pattern ? bundle.formatPattern(pattern, values ?? null, []) : "";
}
