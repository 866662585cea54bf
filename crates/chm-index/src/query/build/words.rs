//! Words and phrases of a query.

use chm_model::Language;

use super::Builder;
use crate::analysis::function;
use crate::analysis::symbol;
use crate::analysis::translit;
use crate::analysis::words::Script;
use crate::error::Result;
use crate::query::expand::{Correction, completions, corrections};
use crate::query::parse::Clause;
use crate::query::plan::{BODY_BIT, Group, Leaf, Lookup, TITLE_BIT, WORD_BITS};
use crate::query::variants::QueryWord;
use crate::snapshot::Searched;

/// Weight of the title field beside the body, which holds the title three times.
const TITLE: f32 = 1.2;
/// Part of the score of other stems of a word added to the best.
const TIE: f32 = 0.3;
/// Weight of the unstemmed word beside its stems.
const PLAIN: f32 = 0.7;
/// Weight of a corrected word.
const CORRECTED: f32 = 0.8;
/// Weight of a completed word.
const COMPLETED: f32 = 0.9;
/// Weight of a completed word beside the word itself.
const OPTIONAL: f32 = 0.7;
/// Letters of a word that has only been begun.
const BEGUN: usize = 2;

impl Builder<'_> {
    pub(super) fn exclude(&mut self, clause: &Clause, words: &[QueryWord]) {
        let field = if clause.title {
            Searched::Title
        } else {
            Searched::Body
        };
        let mut leaves: Vec<Leaf> = if words.len() > 1 && !clause.title {
            phrases(words)
                .into_iter()
                .map(|terms| phrase_leaf(terms, 1.0))
                .collect()
        } else {
            words
                .iter()
                .flat_map(|word| &word.stems)
                .map(|(_, stem)| Leaf::constant(field, stem, 0.0))
                .collect()
        };
        if !clause.phrase && !clause.title {
            let keys = symbol::keys(&clause.text).into_iter().flatten();
            for key in keys.take(1) {
                leaves.push(Leaf::constant(Searched::Code, &key, 0.0));
                leaves.push(Leaf::constant(Searched::Folded, key, 0.0));
            }
        }
        self.push(Group {
            leaves,
            excludes: true,
            ..Group::default()
        });
    }

    pub(super) fn phrase(&mut self, words: &[QueryWord]) {
        let bit = self.next_bit();
        self.telling |= 1 << (BODY_BIT + bit);
        let leaves = phrases(words)
            .into_iter()
            .map(|terms| phrase_leaf(terms, 1.0))
            .collect();
        self.push(Group {
            leaves,
            tie: TIE,
            bit: Some(BODY_BIT + bit),
            ..Group::default()
        });
        self.built.plan.required.push(1 << (BODY_BIT + bit));
        for word in words {
            let bit = self.next_bit();
            self.title(word, bit);
        }
    }

    /// Bit of the next word; all words beyond the last bit share it.
    pub(super) fn next_bit(&mut self) -> u32 {
        let bit = self.words.min(WORD_BITS - 1);
        self.words += 1;
        bit
    }

    pub(super) fn title(&mut self, word: &QueryWord, bit: u32) {
        self.title_mask |= 1 << (TITLE_BIT + bit);
        let leaves = word
            .stems
            .iter()
            .map(|(_, stem)| Leaf::term(Searched::Title, stem, TITLE))
            .collect();
        self.push(Group {
            leaves,
            tie: TIE,
            bit: Some(TITLE_BIT + bit),
            optional: true,
            ..Group::default()
        });
    }

    pub(super) fn word(
        &mut self,
        word: &QueryWord,
        typing: bool,
        last: bool,
        required: bool,
        in_title: bool,
    ) -> Result<()> {
        let bit = self.next_bit();
        let begun = typing && word.plain.chars().count() <= BEGUN;
        if !required && !in_title && (begun || function::is_function_word(&word.plain)) {
            self.has_function_words = true;
        } else {
            self.telling |= (1 << (BODY_BIT + bit)) | (1 << (TITLE_BIT + bit));
        }
        if in_title {
            self.plain_words = false;
            self.title_only(word, bit);
            return Ok(());
        }
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut titles: Vec<Leaf> = Vec::new();
        let mut held = 0;
        for (_, stem) in &word.stems {
            held += self.view.term(Searched::Body, stem)?.frequency;
            leaves.push(Leaf::term(Searched::Body, stem, 1.0));
            titles.push(Leaf::term(Searched::Title, stem, TITLE));
        }
        if word.script == Script::Latin {
            leaves.push(Leaf::term(Searched::Folded, &word.plain, PLAIN));
        }
        // a word that may go on: its completions count as the word itself while it is typed or
        // when nothing holds it, else they only help to rank
        if last {
            let own = !typing && held > 0;
            let factor = if own { OPTIONAL } else { COMPLETED };
            for (plain, _) in completions(self.view, &word.plain)? {
                if plain == word.plain {
                    continue;
                }
                let stems = self.analyzer.stems_of_plain(&plain, word.script, self.only);
                for (_, stem) in stems {
                    let title = Leaf::term(Searched::Title, stem, factor * TITLE);
                    if !titles.iter().any(|other| other.lookup == title.lookup) {
                        titles.push(title);
                    }
                }
                leaves.push(Leaf {
                    optional: own,
                    ..Leaf::term(Searched::Folded, plain, factor)
                });
                held += 1;
            }
        }
        if held == 0 || (typing && leaves.len() <= word.stems.len()) {
            let found = self.near(word)?;
            for correction in &found {
                let stems =
                    self.analyzer
                        .stems_of_plain(&correction.plain, correction.script, self.only);
                for (_, stem) in stems {
                    leaves.push(Leaf::term(Searched::Body, &stem, CORRECTED));
                    titles.push(Leaf::term(Searched::Title, stem, TITLE * CORRECTED));
                }
            }
            if found.is_empty() && word.script == Script::Han {
                leaves.extend(han_pieces(&word.plain));
            }
            self.built.corrected.push((word.plain.clone(), found));
        }
        if required {
            self.built
                .plan
                .required
                .push((1 << (BODY_BIT + bit)) | (1 << (TITLE_BIT + bit)));
        }
        self.title_mask |= 1 << (TITLE_BIT + bit);
        self.push(Group {
            leaves,
            tie: TIE,
            bit: Some(BODY_BIT + bit),
            one_word: true,
            ..Group::default()
        });
        self.push(Group {
            leaves: titles,
            tie: TIE,
            one_word: true,
            bit: Some(TITLE_BIT + bit),
            optional: true,
            ..Group::default()
        });
        Ok(())
    }

    pub(super) fn title_only(&mut self, word: &QueryWord, bit: u32) {
        let leaves = word
            .stems
            .iter()
            .map(|(_, stem)| Leaf::term(Searched::Title, stem, TITLE))
            .collect();
        self.built.plan.required.push(1 << (TITLE_BIT + bit));
        self.push(Group {
            leaves,
            tie: TIE,
            bit: Some(TITLE_BIT + bit),
            ..Group::default()
        });
    }

    /// What a word may be that the index does not hold.
    pub(super) fn near(&mut self, word: &QueryWord) -> Result<Vec<Correction>> {
        if word.script == Script::Latin {
            for spelling in translit::russian(&word.plain) {
                let stems = self
                    .analyzer
                    .stems_of_plain(&spelling, Script::Cyrillic, None);
                for (_, stem) in stems {
                    let frequency = self.view.term(Searched::Body, &stem)?.frequency;
                    if frequency > 0 {
                        return Ok(vec![Correction {
                            plain: spelling,
                            script: Script::Cyrillic,
                            frequency,
                        }]);
                    }
                }
            }
        }
        Ok(corrections(self.view, &word.plain, word.script))
    }
}

pub(super) fn phrase_leaf(terms: Vec<(u32, String)>, weight: f32) -> Leaf {
    Leaf {
        field: Searched::Body,
        lookup: Lookup::Phrase(terms),
        weight,
        constant: false,
        optional: false,
    }
}

/// The stems of the words in each language, side by side.
fn phrases(words: &[QueryWord]) -> Vec<Vec<(u32, String)>> {
    let first = words.first().map_or(0, |word| word.position);
    let mut out: Vec<Vec<(u32, String)>> = Vec::new();
    for lang in Language::ALL {
        if !words
            .iter()
            .any(|word| word.stems.iter().any(|(of, _)| *of == lang))
        {
            continue;
        }
        let terms: Vec<(u32, String)> = words
            .iter()
            .filter_map(|word| {
                let stem = word
                    .stems
                    .iter()
                    .find(|(of, _)| *of == lang)
                    .or_else(|| word.stems.first())?;
                Some((word.position - first, stem.1.clone()))
            })
            .collect();
        if terms.len() > 1 && !out.contains(&terms) {
            out.push(terms);
        }
    }
    out
}

/// A Chinese word that is no word of the index: its pairs of characters.
fn han_pieces(word: &str) -> Vec<Leaf> {
    let chars: Vec<char> = word.chars().collect();
    chars
        .windows(2)
        .map(|pair| Leaf::term(Searched::Folded, pair.iter().collect::<String>(), 0.7))
        .collect()
}
