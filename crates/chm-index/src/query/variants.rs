//! The words of a query, and the terms each may stand for.

use chm_model::Language;

use crate::analysis::stem::Stems;
use crate::analysis::words::{Script, words};
use crate::analysis::{Folded, chinese, fold};

/// Languages that write with Latin letters.
const LATIN: [Language; 3] = [Language::En, Language::Es, Language::Fr];

/// A word of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QueryWord {
    /// Folded, unstemmed.
    pub(crate) plain: String,
    /// Its stems in the languages of its script, without repetition.
    pub(crate) stems: Vec<(Language, String)>,
    pub(crate) script: Script,
    /// Position in its text, for phrases.
    pub(crate) position: u32,
    /// Joined by a hyphen to the word before.
    pub(crate) hyphenated: bool,
}

/// Makes the words of a query.
#[derive(Clone, Debug, Default)]
pub(crate) struct QueryAnalyzer {
    stems: Stems,
    folded: Folded,
}

impl QueryAnalyzer {
    /// The words of a text, in the analysis of one language or of all that use its script.
    pub(crate) fn words(&mut self, text: &str, only: Option<Language>) -> Vec<QueryWord> {
        let mut out = Vec::new();
        let mut position = 0;
        for word in words(text) {
            fold(word.raw, word.script, &mut self.folded);
            if word.script == Script::Han {
                let plain = self.folded.plain.clone();
                for piece in chinese::query_words(&plain) {
                    out.push(QueryWord {
                        plain: piece.word.to_owned(),
                        stems: vec![(Language::Zh, piece.word.to_owned())],
                        script: Script::Han,
                        position: position + piece.start as u32,
                        hyphenated: false,
                    });
                }
                position += plain.chars().count() as u32;
                continue;
            }
            if word.raw.len() <= 64 {
                out.push(QueryWord {
                    plain: self.folded.plain.clone(),
                    stems: self.stems_of(word.script, only),
                    script: word.script,
                    position,
                    hyphenated: word.hyphenated,
                });
            }
            position += 1;
        }
        out
    }

    /// Stems of a folded word typed without its accents, as in a correction.
    pub(crate) fn stems_of_plain(
        &mut self,
        plain: &str,
        script: Script,
        only: Option<Language>,
    ) -> Vec<(Language, String)> {
        fold(plain, script, &mut self.folded);
        self.stems_of(script, only)
    }

    fn stems_of(&mut self, script: Script, only: Option<Language>) -> Vec<(Language, String)> {
        let langs: &[Language] = match script {
            Script::Latin => match only {
                Some(Language::En) => &LATIN[..1],
                Some(Language::Es) => &LATIN[1..2],
                Some(Language::Fr) => &LATIN[2..],
                // Latin words in the other languages are analysed as English
                Some(_) => &LATIN[..1],
                None => &LATIN,
            },
            Script::Cyrillic => &[Language::Ru],
            Script::Arabic => &[Language::Ar],
            Script::Han => &[Language::Zh],
            Script::Other => return vec![(Language::En, self.folded.plain.clone())],
        };
        let mut out: Vec<(Language, String)> = Vec::with_capacity(langs.len());
        for lang in langs {
            let mut stem = String::new();
            self.stems.stem(&self.folded, Some(*lang), &mut stem);
            push(*lang, stem, &mut out);
            if *lang == Language::Es {
                self.spanish_singulars(&mut out);
            }
        }
        out
    }

    /// Plurals of words that end like verbs: `estándares` is also looked up as `estándar`.
    fn spanish_singulars(&mut self, out: &mut Vec<(Language, String)>) {
        for ending in ["es", "s"] {
            let (Some(lower), Some(plain)) = (
                self.folded.lower.strip_suffix(ending),
                self.folded.plain.strip_suffix(ending),
            ) else {
                continue;
            };
            if lower.len() < 4 {
                continue;
            }
            let singular = Folded {
                lower: lower.to_owned(),
                plain: plain.to_owned(),
            };
            let mut stem = String::new();
            self.stems.stem(&singular, Some(Language::Es), &mut stem);
            push(Language::Es, stem, out);
        }
    }
}

fn push(lang: Language, stem: String, out: &mut Vec<(Language, String)>) {
    if !stem.is_empty() && !out.iter().any(|(_, other)| *other == stem) {
        out.push((lang, stem));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_word_has_the_stems_of_three_languages() {
        let words = QueryAnalyzer::default().words("notifications", None);
        let stems: Vec<&str> = words
            .iter()
            .flat_map(|word| &word.stems)
            .map(|(_, stem)| stem.as_str())
            .collect();
        assert!(stems.contains(&"notif"), "{stems:?}");
        assert!(stems.len() >= 2, "{stems:?}");
    }

    #[test]
    fn one_language_has_one_analysis() {
        let words = QueryAnalyzer::default().words("notifications", Some(Language::Fr));
        assert!(words.iter().all(|word| word.stems.len() == 1));
        let words = QueryAnalyzer::default().words("estándares", Some(Language::Es));
        assert!(words.iter().all(|word| word.stems.len() > 1));
    }

    #[test]
    fn traditional_characters_are_cut_as_simplified_ones() {
        let words = QueryAnalyzer::default().words("電子廢物", None);
        assert!(words.iter().all(|word| !word.plain.contains('電')));
    }
}
