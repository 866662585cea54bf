//! The words of all names: which names hold a word, and how much a word says.

use std::collections::HashMap;

use chm_model::Language;

use super::Entry;
use crate::analysis::words::{Script, is_han, words};
use crate::analysis::{Folded, fold, stem::Stems, stem::analysis_language, symbol};

/// A word as names are compared: its stem and the language it was stemmed in; Chinese in pairs of
/// characters.
pub(crate) type Key = (Option<Language>, String);

/// A name, analysed.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// Position of its entry.
    pub(crate) entry: usize,
    /// Language; `None` for abbreviations and codes.
    pub(crate) lang: Option<Language>,
    pub(crate) preferred: bool,
    /// Numbers of its words, without repetition.
    pub(crate) words: Vec<u32>,
    /// Sum of the weights of its words.
    pub(crate) weight: f32,
}

/// Words and names.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    pub(crate) names: Vec<Name>,
    numbers: HashMap<Key, u32>,
    /// Names that hold each word.
    pub(crate) holders: Vec<Vec<u32>>,
    /// Weight of each word: rare words say more.
    pub(crate) weights: Vec<f32>,
    /// Folded unstemmed words, for correction and completion, with the numbers of their stems.
    surfaces: HashMap<String, (Script, Vec<u32>)>,
    /// Entries by exact code.
    codes: HashMap<String, Vec<usize>>,
    /// Chinese names in simplified characters, of three characters and more.
    pub(crate) han: Vec<(Vec<char>, u32)>,
}

/// Grammatical words: they never decide what a query is about.
const EMPTY: [&str; 61] = [
    "a", "an", "and", "for", "in", "of", "on", "the", "to", "with", "by", "how", "is", "our",
    "who", "what", "de", "des", "du", "la", "le", "les", "et", "en", "au", "aux", "un", "une",
    "pour", "par", "sur", "dans", "el", "los", "las", "y", "del", "al", "con", "por", "para",
    "una", "que", "se", "contre", "contra", "и", "в", "о", "с", "по", "на", "для", "от", "из", "к",
    "об", "من", "في", "عن", "الي",
];

/// Whether a folded word only holds a sentence together.
pub(crate) fn is_empty_word(plain: &str) -> bool {
    EMPTY.contains(&plain)
}

/// The words of a name in its language.
fn name_words(
    text: &str,
    lang: Option<Language>,
    stems: &mut Stems,
    mut give: impl FnMut(Key, &str, Script),
) {
    let mut folded = Folded::default();
    for word in words(text) {
        fold(word.raw, word.script, &mut folded);
        if word.script == Script::Han {
            for pair in pairs(&folded.plain) {
                give((Some(Language::Zh), pair.clone()), &pair, Script::Han);
            }
            continue;
        }
        if is_empty_word(&folded.plain) {
            continue;
        }
        let lang = analysis_language(word.script, lang);
        let mut stem = String::new();
        stems.stem(&folded, lang, &mut stem);
        give((lang, stem), &folded.plain, word.script);
    }
}

/// Pairs of characters of a run of Chinese; a single character is itself.
pub(crate) fn pairs(run: &str) -> Vec<String> {
    let chars: Vec<char> = run.chars().collect();
    if chars.len() < 2 {
        return vec![run.to_owned()];
    }
    chars.windows(2).map(|pair| pair.iter().collect()).collect()
}

/// The name that stands before a bracket; what goes on in a bracket, as `2-(2H-…`, is none.
fn before_bracket(text: &str) -> Option<&str> {
    let at = text.find(['(', '（'])?;
    let (head, rest) = text.split_at_checked(at)?;
    let apart = rest.starts_with('（') || head.ends_with(char::is_whitespace);
    let letters = head.chars().filter(|c| c.is_alphabetic()).count();
    (apart && letters > 1).then_some(head.trim())
}

impl Vocabulary {
    pub(crate) fn new(entries: &[Entry]) -> Self {
        let mut out = Self::default();
        let mut stems = Stems::default();
        for (at, entry) in entries.iter().enumerate() {
            for (lang, text, preferred) in &entry.names {
                out.add(at, Some(*lang), text, *preferred, &mut stems);
                // the part before a bracket is a name as well
                if let Some(head) = before_bracket(text) {
                    out.add(at, Some(*lang), head, false, &mut stems);
                }
            }
            for code in entry.codes.iter().chain([&entry.code]) {
                for key in symbol::record_keys(code) {
                    let list = out.codes.entry(key).or_default();
                    if !list.contains(&at) {
                        list.push(at);
                    }
                }
                if symbol::keys(code).is_none() {
                    out.add(at, None, code, false, &mut stems);
                }
            }
        }
        let names = out.names.len() as f32;
        out.weights = out
            .holders
            .iter()
            .map(|holders| (1.0 + names / (holders.len() as f32 + 0.5)).ln())
            .collect();
        for name in &mut out.names {
            name.weight = name
                .words
                .iter()
                .filter_map(|word| out.weights.get(*word as usize))
                .sum();
        }
        out
    }

    fn add(
        &mut self,
        entry: usize,
        lang: Option<Language>,
        text: &str,
        preferred: bool,
        stems: &mut Stems,
    ) {
        let number = self.names.len() as u32;
        let mut found = Vec::new();
        let mut surfaces = Vec::new();
        name_words(text, lang, stems, |key, plain, script| {
            let next = self.numbers.len() as u32;
            let word = *self.numbers.entry(key).or_insert(next);
            if word as usize == self.holders.len() {
                self.holders.push(Vec::new());
            }
            if !found.contains(&word) {
                found.push(word);
            }
            surfaces.push((plain.to_owned(), script, word));
        });
        if found.is_empty() {
            return;
        }
        for (plain, script, word) in surfaces {
            let list = &mut self.surfaces.entry(plain).or_insert((script, Vec::new())).1;
            if !list.contains(&word) {
                list.push(word);
            }
        }
        for word in &found {
            if let Some(holders) = self.holders.get_mut(*word as usize) {
                holders.push(number);
            }
        }
        let folded = crate::analysis::folded_text(text);
        if folded.chars().all(is_han) && folded.chars().count() >= 3 {
            self.han.push((folded.chars().collect(), number));
        }
        self.names.push(Name {
            entry,
            lang,
            preferred,
            words: found,
            weight: 0.0,
        });
    }

    /// Number of a word, if a name holds it.
    pub(crate) fn number(&self, lang: Option<Language>, stem: &str) -> Option<u32> {
        self.numbers.get(&(lang, stem.to_owned())).copied()
    }

    /// Entries that have exactly this code.
    pub(crate) fn by_code(&self, key: &str) -> &[usize] {
        self.codes.get(key).map_or(&[], Vec::as_slice)
    }

    /// Words spelled exactly like this, stemmed in whatever language.
    pub(crate) fn spelled(&self, plain: &str) -> &[u32] {
        self.surfaces.get(plain).map_or(&[], |(_, words)| words)
    }

    /// Words of the script spelled nearly like this.
    pub(crate) fn near(&self, plain: &str, script: Script) -> Vec<u32> {
        let word: Vec<char> = plain.chars().collect();
        if word.len() < 4 {
            return Vec::new();
        }
        let errors = if word.len() >= 9 { 2 } else { 1 };
        let mut best = errors + 1;
        let mut out: Vec<u32> = Vec::new();
        for (surface, (of, words)) in &self.surfaces {
            if *of != script {
                continue;
            }
            let Some(distance) = distance(&word, surface, best.min(errors)) else {
                continue;
            };
            if distance < best {
                best = distance;
                out.clear();
            }
            out.extend(words);
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Words of the script that begin like this.
    pub(crate) fn beginning(&self, plain: &str, script: Script) -> Vec<u32> {
        if plain.chars().count() < 3 {
            return Vec::new();
        }
        let mut out: Vec<u32> = self
            .surfaces
            .iter()
            .filter(|(surface, (of, _))| *of == script && surface.starts_with(plain))
            .flat_map(|(_, (_, words))| words.iter().copied())
            .collect();
        out.sort_unstable();
        out.dedup();
        out
    }
}

/// Errors between two words (letters left out, added, changed or swapped), if at most `most`.
pub(crate) fn distance(word: &[char], other: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = other.chars().collect();
    if word.len().abs_diff(other.len()) > most {
        return None;
    }
    let width = other.len() + 1;
    let mut before_last: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    let mut row = vec![0; width];
    for (i, c) in word.iter().enumerate() {
        let mut least = i + 1;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        for (j, d) in other.iter().enumerate() {
            let at = |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX);
            let mut cost = (at(&last, j) + usize::from(c != d))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            if i > 0 && j > 0 && word.get(i - 1) == Some(d) && other.get(j - 1) == Some(c) {
                cost = cost.min(at(&before_last, j - 1) + 1);
            }
            least = least.min(cost);
            if let Some(cell) = row.get_mut(j + 1) {
                *cell = cost;
            }
        }
        if least > most {
            return None;
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().filter(|cost| *cost <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_errors() {
        let word: Vec<char> = "endosulfan".chars().collect();
        assert_eq!(distance(&word, "endosulfan", 2), Some(0));
        assert_eq!(distance(&word, "endosulphan", 2), Some(2));
        assert_eq!(distance(&word, "endosufan", 1), Some(1));
        assert_eq!(distance(&word, "ednosulfan", 1), Some(1));
        assert_eq!(distance(&word, "aldrin", 2), None);
    }

    #[test]
    fn chinese_is_taken_in_pairs() {
        assert_eq!(pairs("多氯联苯"), ["多氯", "氯联", "联苯"]);
    }
}
