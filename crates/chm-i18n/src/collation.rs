//! The order of titles as readers of a language expect it: by the CLDR, in which the language's own script comes first,
//! Chinese follows its sounds, and accents and case decide only between words that are otherwise the same.

use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu_provider::prelude::icu_locale_core;

use crate::Locale;

/// Makes keys that compare byte by byte in the order of a language; numbers come by their size.
#[derive(Debug)]
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of a language; the pseudo-locale has that of English.
    pub fn of(locale: Locale) -> Self {
        let tag = format!("{}-u-kn", locale.base().tag());
        let preferences = tag
            .parse()
            .map(|tag: icu_locale_core::Locale| CollatorPreferences::from(&tag))
            .unwrap_or_default();
        Self(CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Key of a text.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let Some(collator) = &self.0 else {
            return text.to_lowercase().into_bytes();
        };
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = collator.write_sort_key_to(text, &mut key);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'t>(locale: Locale, titles: &[&'t str]) -> Vec<&'t str> {
        let collation = Collation::of(locale);
        let mut titles = titles.to_vec();
        titles.sort_by_cached_key(|title| collation.key(title));
        titles
    }

    #[test]
    fn numbers_come_by_their_size_and_case_and_accents_last() {
        let order = ["COP-4", "COP-12", "etude", "Étude", "étude bis", "Zinc"];
        let mut mixed = order;
        mixed.reverse();
        assert_eq!(
            sorted(Locale::Fr, &mixed),
            ["COP-4", "COP-12", "etude", "Étude", "étude bis", "Zinc"]
        );
    }

    #[test]
    fn the_letters_of_a_language_have_their_own_places() {
        assert_eq!(
            sorted(Locale::Es, &["ozono", "ñame", "nube"]),
            ["nube", "ñame", "ozono"]
        );
        assert_eq!(
            sorted(Locale::Ru, &["жизнь", "ёлка", "ель"]),
            ["ёлка", "ель", "жизнь"]
        );
    }

    #[test]
    fn chinese_follows_its_sounds() {
        // bàogào, duō, qīngdān, zhǐnán
        assert_eq!(
            sorted(Locale::Zh, &["指南", "清单", "报告", "多氯联苯"]),
            ["报告", "多氯联苯", "清单", "指南"]
        );
    }

    #[test]
    fn the_script_of_the_language_comes_first() {
        let titles = ["Annex", "Отчёт", "تقرير", "报告"];
        for (locale, first) in [
            (Locale::En, "Annex"),
            (Locale::Ru, "Отчёт"),
            (Locale::Ar, "تقرير"),
            (Locale::Zh, "报告"),
        ] {
            assert_eq!(sorted(locale, &titles).first(), Some(&first));
        }
    }
}
