//! The stem of a word in a language, with a cache because texts repeat their words.

use std::collections::HashMap;
use std::fmt;

use chm_model::Language;
use frostem::{Algorithm, Stemmer};

use super::fold::Folded;
use super::words::Script;
use super::{arabic, latin};

/// Entries kept; a text of a language has fewer distinct words than that.
const CACHE_LIMIT: usize = 60_000;

/// Stemmers of the five languages that inflect, and their cache.
#[derive(Clone)]
pub(crate) struct Stems {
    english: Stemmer,
    spanish: Stemmer,
    french: Stemmer,
    russian: Stemmer,
    caches: [HashMap<Box<str>, Box<str>>; 4],
    scratch: String,
}

impl Default for Stems {
    fn default() -> Self {
        Self {
            english: Stemmer::new(Algorithm::English),
            spanish: Stemmer::new(Algorithm::Spanish),
            french: Stemmer::new(Algorithm::French),
            russian: Stemmer::new(Algorithm::Russian),
            caches: std::array::from_fn(|_| HashMap::new()),
            scratch: String::new(),
        }
    }
}

impl fmt::Debug for Stems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stems").finish_non_exhaustive()
    }
}

/// Language in which a word of this script is analysed, in a passage of this language.
pub(crate) fn analysis_language(script: Script, passage: Option<Language>) -> Option<Language> {
    match script {
        Script::Latin => match passage {
            Some(lang @ (Language::Es | Language::Fr)) => Some(lang),
            _ => Some(Language::En),
        },
        Script::Cyrillic => Some(Language::Ru),
        Script::Arabic => Some(Language::Ar),
        Script::Han => Some(Language::Zh),
        Script::Other => None,
    }
}

impl Stems {
    /// Appends the stem of a folded word.
    pub(crate) fn stem(&mut self, word: &Folded, lang: Option<Language>, out: &mut String) {
        let (slot, key) = match lang {
            Some(Language::Ar) => {
                out.push_str(arabic::stem(&word.plain));
                return;
            }
            Some(Language::Zh) | None => {
                out.push_str(&word.plain);
                return;
            }
            Some(Language::En) => (0, &word.plain),
            Some(Language::Es) => (1, &word.lower),
            Some(Language::Fr) => (2, &word.lower),
            Some(Language::Ru) => (3, &word.plain),
        };
        if key.len() > 48 || key.bytes().any(|byte| byte.is_ascii_digit()) {
            out.push_str(&word.plain);
            return;
        }
        let Some(cache) = self.caches.get_mut(slot) else {
            return;
        };
        if let Some(stem) = cache.get(key.as_str()) {
            out.push_str(stem);
            return;
        }
        let from = out.len();
        match slot {
            0 => out.push_str(&self.english.stem(key)),
            1 => {
                latin::restore_spanish(key, &mut self.scratch);
                latin::accented(&self.spanish, &self.scratch, out);
            }
            2 => latin::accented(&self.french, key, out),
            _ => out.push_str(&self.russian.stem(key)),
        }
        if cache.len() >= CACHE_LIMIT {
            cache.clear();
        }
        if let Some(stem) = out.get(from..) {
            cache.insert(key.as_str().into(), stem.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn stem(raw: &str, script: Script, lang: Language) -> String {
        let mut folded = Folded::default();
        fold(raw, script, &mut folded);
        let mut out = String::new();
        Stems::default().stem(&folded, Some(lang), &mut out);
        out
    }

    #[test]
    fn inflections_meet() {
        let pairs = [
            ("pesticides", "pesticide", Script::Latin, Language::En),
            ("contaminés", "contaminer", Script::Latin, Language::Fr),
            ("aplicacion", "aplicaciones", Script::Latin, Language::Es),
            ("aplicación", "aplicacion", Script::Latin, Language::Es),
            ("устаревших", "устаревшие", Script::Cyrillic, Language::Ru),
            (
                "загрязнённые",
                "загрязненных",
                Script::Cyrillic,
                Language::Ru,
            ),
        ];
        for (one, other, script, lang) in pairs {
            assert_eq!(stem(one, script, lang), stem(other, script, lang), "{one}");
        }
    }

    #[test]
    fn words_with_digits_are_left_alone() {
        assert_eq!(stem("C10s", Script::Latin, Language::En), "c10s");
    }
}
