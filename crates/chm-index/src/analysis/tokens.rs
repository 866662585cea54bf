//! The terms of a text, in one buffer that is used again and again.

use chm_model::Language;

use super::fold::{Folded, fold};
use super::stem::{Stems, analysis_language};
use super::words::{Script, words};
use super::{chinese, symbol};

/// Longest word indexed, in bytes; longer runs are data, not words.
const LONGEST_WORD: usize = 64;

/// A term of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where its letters stand in [`Tokens::letters`].
    from: u32,
    until: u32,
    /// Position for phrases: words count one, Chinese characters one each.
    pub(crate) position: u32,
    /// Bytes of the text it was made of.
    pub(crate) start: u32,
    /// One past its last byte.
    pub(crate) end: u32,
}

/// Terms in order of their position.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    letters: String,
    items: Vec<Token>,
}

impl Tokens {
    /// Forgets all terms and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.letters.clear();
        self.items.clear();
    }

    /// Number of terms.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The term at a place.
    pub(crate) fn get(&self, at: usize) -> Option<(&str, Token)> {
        let token = *self.items.get(at)?;
        let term = self
            .letters
            .get(token.from as usize..token.until as usize)?;
        Some((term, token))
    }

    /// All terms.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Token)> {
        (0..self.items.len()).filter_map(|at| self.get(at))
    }

    fn push(&mut self, from: usize, position: u32, start: usize, end: usize) {
        if self.letters.len() > from {
            self.items.push(Token {
                from: from as u32,
                until: self.letters.len() as u32,
                position,
                start: start as u32,
                end: end as u32,
            });
        }
    }

    fn push_term(&mut self, term: &str, position: u32, start: usize, end: usize) {
        let from = self.letters.len();
        self.letters.push_str(term);
        self.push(from, position, start, end);
    }
}

/// Makes terms; holds the caches, so one for each thread.
#[derive(Clone, Debug, Default)]
pub(crate) struct Analyzer {
    pub(crate) stems: Stems,
    folded: Folded,
}

impl Analyzer {
    /// Appends the stems of a text of a language, from a position on; returns the next position.
    pub(crate) fn stems(
        &mut self,
        text: &str,
        lang: Option<Language>,
        mut position: u32,
        out: &mut Tokens,
    ) -> u32 {
        for word in words(text) {
            if word.script == Script::Han {
                position = self.han(word.raw, word.start, position, out);
                continue;
            }
            if word.raw.len() <= LONGEST_WORD {
                fold(word.raw, word.script, &mut self.folded);
                let from = out.letters.len();
                let lang = analysis_language(word.script, lang);
                self.stems.stem(&self.folded, lang, &mut out.letters);
                out.push(from, position, word.start, word.start + word.raw.len());
            }
            position += 1;
        }
        position
    }

    fn han(&mut self, raw: &str, start: usize, position: u32, out: &mut Tokens) -> u32 {
        fold(raw, Script::Han, &mut self.folded);
        let offsets: Vec<usize> = raw
            .char_indices()
            .map(|(at, _)| at)
            .chain([raw.len()])
            .collect();
        let at = |index: usize| start + offsets.get(index).copied().unwrap_or(raw.len());
        let mut pieces: Vec<_> = chinese::index_words(&self.folded.plain).collect();
        pieces.sort_by_key(|piece| (piece.start, piece.end));
        for piece in pieces {
            out.push_term(
                piece.word,
                position + piece.start as u32,
                at(piece.start),
                at(piece.end),
            );
        }
        position + offsets.len() as u32 - 1
    }

    /// Appends the folded words of a text, unstemmed: for completion, spelling and exact codes.
    ///
    /// Chinese gives single characters and pairs.
    pub(crate) fn folded(&mut self, text: &str, out: &mut Tokens) {
        for word in words(text) {
            if word.raw.len() > LONGEST_WORD && word.script != Script::Han {
                continue;
            }
            fold(word.raw, word.script, &mut self.folded);
            let end = word.start + word.raw.len();
            if word.script != Script::Han {
                out.push_term(&self.folded.plain, 0, word.start, end);
                continue;
            }
            let plain = &self.folded.plain;
            let mut before: Option<usize> = None;
            for (at, c) in plain.char_indices() {
                let next = at + c.len_utf8();
                for from in [Some(at), before].into_iter().flatten() {
                    if let Some(term) = plain.get(from..next) {
                        out.push_term(term, 0, word.start, end);
                    }
                }
                before = Some(at);
            }
        }
        symbol::codes(text, |code| {
            for key in &code.keys {
                out.push_term(key, 0, code.start, code.end);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str, lang: Language) -> Vec<(String, u32)> {
        let mut out = Tokens::default();
        Analyzer::default().stems(text, Some(lang), 0, &mut out);
        out.iter()
            .map(|(term, token)| (term.to_owned(), token.position))
            .collect()
    }

    #[test]
    fn chinese_positions_count_characters() {
        let found = stems("多氯联苯清单", Language::Zh);
        assert!(found.contains(&("清单".to_owned(), 4)), "{found:?}");
    }

    #[test]
    fn words_of_another_script_get_their_own_analysis() {
        let found = stems("Отчёты о POPs", Language::Ru);
        assert_eq!(found.last(), Some(&("pop".to_owned(), 2)));
    }

    #[test]
    fn folded_terms_hold_codes_and_pairs_of_characters() {
        let mut out = Tokens::default();
        Analyzer::default().folded("二恶英 SC-4/17", &mut out);
        let terms: Vec<&str> = out.iter().map(|(term, _)| term).collect();
        assert_eq!(
            terms,
            ["二", "恶", "二恶", "英", "恶英", "sc", "4", "17", "sc4/17"]
        );
    }
}
