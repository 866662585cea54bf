//! Plural categories of the CLDR. The ones inside fluent-bundle are not used: they are wrong for Arabic from 103 up
//! and lack `many` for millions in French and Spanish.

use fixed_decimal::Decimal;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use icu_provider::prelude::icu_locale_core;

use crate::Locale;

/// The category of a decimal number such as `3` or `1.50`: `zero`, `one`, `two`, `few`, `many` or `other`.
///
/// What is not a number is `other`.
pub fn plural_category(locale: Locale, number: &str) -> &'static str {
    rules(locale).map_or("other", |rules| category(&rules, number))
}

/// All categories that a language has, in the order of the CLDR; a message with a plural has a form for each.
pub fn categories(locale: Locale) -> Vec<&'static str> {
    let found: Vec<PluralCategory> = rules(locale)
        .iter()
        .flat_map(|rules| rules.categories().collect::<Vec<_>>())
        .collect();
    let order = [
        PluralCategory::Zero,
        PluralCategory::One,
        PluralCategory::Two,
        PluralCategory::Few,
        PluralCategory::Many,
        PluralCategory::Other,
    ];
    order
        .into_iter()
        .filter(|category| found.contains(category))
        .map(name)
        .collect()
}

pub(crate) fn rules(locale: Locale) -> Option<PluralRules> {
    let tag: icu_locale_core::Locale = locale.base().tag().parse().ok()?;
    PluralRules::try_new(
        (&tag).into(),
        PluralRulesOptions::default().with_type(PluralRuleType::Cardinal),
    )
    .ok()
}

pub(crate) fn category(rules: &PluralRules, number: &str) -> &'static str {
    let decimal: Result<Decimal, _> = number.parse();
    decimal.map_or("other", |decimal| name(rules.category_for(&decimal)))
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests;
