//! Words of files that stand for codes: countries, roles, conventions, languages, days.

use std::collections::HashMap;

use chm_model::{Day, Kind, Language, character};

use crate::contacts::entry::fold;
use crate::reference::Reference;

/// What words stand for, in the six languages.
pub(super) struct Known {
    countries: HashMap<String, String>,
    roles: HashMap<String, String>,
    concepts: HashMap<String, String>,
}

impl Known {
    pub(super) fn new(reference: &Reference) -> Self {
        Self {
            countries: by_name(reference, Kind::PARTY),
            roles: by_name(reference, Kind::ROLE),
            concepts: by_name(reference, Kind::CONCEPT),
        }
    }

    /// The ISO alpha-2 code of a country.
    pub(super) fn country(&self, words: &str) -> Option<&str> {
        self.countries.get(&folded(words)).map(String::as_str)
    }

    /// The code of a role.
    pub(super) fn role(&self, words: &str) -> Option<&str> {
        self.roles.get(&folded(words)).map(String::as_str)
    }

    /// The code of a concept.
    pub(super) fn concept(&self, words: &str) -> Option<&str> {
        self.concepts.get(&folded(words)).map(String::as_str)
    }
}

fn by_name(reference: &Reference, kind: Kind) -> HashMap<String, String> {
    let mut found: HashMap<String, String> = HashMap::new();
    let mut entries: Vec<_> = reference.of_kind(kind).collect();
    entries.sort_by_key(|(code, _)| *code);
    let mut add = |name: &str, code: &str| {
        let name = folded(name);
        if !name.is_empty() {
            found.entry(name).or_insert_with(|| code.to_owned());
        }
    };
    // Codes before names, names before other names: what is exact wins.
    for (code, _) in &entries {
        add(code, code);
    }
    for (code, entry) in &entries {
        entry.names.iter().for_each(|(_, name)| add(name, code));
    }
    for (code, entry) in &entries {
        entry.synonyms.iter().for_each(|(_, name)| add(name, code));
        if kind == Kind::PARTY {
            entry.codes.iter().for_each(|name| add(name, code));
        }
    }
    found
}

/// Words as they are compared: without case, marks and signs.
pub(super) fn folded(words: &str) -> String {
    let mut folded = String::new();
    fold(&mut folded, words);
    folded
}

/// The code of a convention.
pub(super) fn convention(words: &str) -> Option<&'static str> {
    const STEMS: [(&str, &[&str]); 4] = [
        (
            "stockholm",
            &[
                "stockholm",
                "estocolmo",
                "стокгольм",
                "ستوكهولم",
                "استكهولم",
                "斯德哥尔摩",
            ],
        ),
        (
            "basel",
            &["basel", "bale", "basilea", "базел", "بازل", "巴塞尔"],
        ),
        (
            "rotterdam",
            &["rotterdam", "роттердам", "روتردام", "鹿特丹"],
        ),
        ("minamata", &["minamata", "минамат", "ميناماتا", "水俣"]),
    ];
    let words = folded(words);
    let known = STEMS.iter().find(|(_, stems)| {
        stems
            .iter()
            .any(|stem| words.contains(folded(stem).trim_start()))
    });
    known.map(|(code, _)| *code)
}

/// The BCP 47 tag of a language, by its tag or its name in one of the six.
pub(super) fn language(words: &str) -> Option<String> {
    const NAMES: [(&str, &[&str]); 6] = [
        (
            "ar",
            &[
                "arabic",
                "arabe",
                "árabe",
                "арабский",
                "العربية",
                "阿拉伯文",
                "阿拉伯语",
            ],
        ),
        (
            "en",
            &[
                "english",
                "anglais",
                "inglés",
                "английский",
                "الإنكليزية",
                "الإنجليزية",
                "英文",
                "英语",
            ],
        ),
        (
            "es",
            &[
                "spanish",
                "espagnol",
                "español",
                "испанский",
                "الإسبانية",
                "西班牙文",
                "西班牙语",
            ],
        ),
        (
            "fr",
            &[
                "french",
                "français",
                "francés",
                "французский",
                "الفرنسية",
                "法文",
                "法语",
            ],
        ),
        (
            "ru",
            &[
                "russian",
                "russe",
                "ruso",
                "русский",
                "الروسية",
                "俄文",
                "俄语",
            ],
        ),
        (
            "zh",
            &[
                "chinese",
                "chinois",
                "chino",
                "китайский",
                "الصينية",
                "中文",
                "汉语",
            ],
        ),
    ];
    let words = words.trim();
    if let Some(language) = Language::from_code(words) {
        return Some(language.code().to_owned());
    }
    let wanted = folded(words);
    let named = NAMES
        .iter()
        .find(|(_, names)| names.iter().any(|name| folded(name) == wanted));
    if let Some((tag, _)) = named {
        return Some((*tag).to_owned());
    }
    // Other languages are kept by their tags.
    let mut parts = words.split(['-', '_']);
    let primary = parts.next().unwrap_or_default();
    let is_primary =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    let is_tag = is_primary
        && words.len() <= 35
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
    is_tag.then(|| words.to_lowercase())
}

/// A day in ISO 8601, with or without hyphens, or as day, month and year with dots.
pub(super) fn day(words: &str) -> Option<String> {
    let plain = character::plain(words);
    let plain = plain.trim();
    if let Ok(day) = plain.parse::<Day>() {
        return Some(day.to_string());
    }
    let of = |year: &str, month: &str, day: &str| {
        let day = Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        Some(day.to_string())
    };
    if plain.len() == 8 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return of(plain.get(..4)?, plain.get(4..6)?, plain.get(6..)?);
    }
    let mut parts = plain.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    (parts.next().is_none() && year.len() == 4)
        .then(|| of(year, month, day))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conventions_and_languages_are_known_by_names_in_six_languages() {
        assert_eq!(convention("Convention de Bâle"), Some("basel"));
        assert_eq!(convention("Стокгольмская конвенция"), Some("stockholm"));
        assert_eq!(convention("اتفاقية ستوكهولم"), Some("stockholm"));
        assert_eq!(convention("Kyoto"), None);
        assert_eq!(language("Français").as_deref(), Some("fr"));
        assert_eq!(language("pt-BR").as_deref(), Some("pt-br"));
        assert_eq!(language("two words"), None);
    }

    #[test]
    fn days_are_read_where_they_can_be_meant_in_one_way_only() {
        assert_eq!(day("20260228").as_deref(), Some("2026-02-28"));
        assert_eq!(day("28.2.2026").as_deref(), Some("2026-02-28"));
        assert_eq!(day("٢٠٢٦-٠٢-٢٨").as_deref(), Some("2026-02-28"));
        assert_eq!(day("30.2.2026"), None);
        assert_eq!(day("3/4/2026"), None, "March or April");
    }
}
