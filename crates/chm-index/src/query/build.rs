//! Makes the plan of a query: its words in every analysis, near words where needed, the names of
//! the concepts and chemicals it speaks of, and exact codes.

use chm_model::Language;

use super::expand::{Correction, completions, corrections};
use super::parse::{Clause, Parsed};
use super::plan::{
    BODY_BIT, CODE_BIT, Group, Leaf, Lookup, Mask, NAME_BIT, NAME_BITS, Plan, TITLE_BIT, WORD_BITS,
};
use super::variants::{QueryAnalyzer, QueryWord};
use crate::analysis::symbol;
use crate::analysis::tokens::{Analyzer, Tokens};
use crate::analysis::translit;
use crate::analysis::words::Script;
use crate::error::Result;
use crate::eval::view::View;
use crate::schema::id_key;
use crate::search::{Expansion, Search};
use crate::snapshot::Searched;
use crate::thesaurus::{Recognised, Thesaurus, recognise};

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
/// Weight of the names a query is widened by.
const NAME: f32 = 0.4;
/// Score of a concept or chemical that the query names, besides that of its words.
const NAMED_AT_ALL: f32 = 15.0;
/// The same for each part of the query that the name covers.
const NAMED_WHOLLY: f32 = 65.0;
/// Score of one that the query comes near to, or that is related to a named one.
const RELATED: f32 = 20.0;
/// Score of a record whose code or name is the whole query.
const WHOLE_CODE: f32 = 400.0;
/// Score of a record whose code stands in the query.
const CODE: f32 = 200.0;

/// A plan with what has to be told about it.
#[derive(Debug, Default)]
pub(crate) struct Built {
    pub(crate) plan: Plan,
    pub(crate) expanded: Vec<Expansion>,
    pub(crate) recognised: Vec<Recognised>,
    /// Entries in the order of their bits from [`NAME_BIT`] on.
    pub(crate) named: Vec<usize>,
    /// Words that the index does not hold, with what they were taken for.
    pub(crate) corrected: Vec<(String, Vec<Correction>)>,
}

/// Builds the plan of a search.
pub(crate) fn build(view: &View<'_>, search: &Search<'_>) -> Result<Built> {
    let mut analyzer = QueryAnalyzer::default();
    let asked = search;
    let consistent;
    let search = if asked.query.clauses.iter().any(|clause| clause.excluded) {
        consistent = Search {
            query: without_contradictions(&mut analyzer, asked),
            ..asked.clone()
        };
        &consistent
    } else {
        asked
    };
    let mut builder = Builder {
        view,
        only: search.only,
        analyzer,
        built: Built::default(),
        words: 0,
        title_mask: 0,
        plain_words: true,
    };
    let clauses = &search.query.clauses;
    let last = clauses.iter().rposition(|clause| !clause.excluded);
    for (at, clause) in clauses.iter().enumerate() {
        let open = Some(at) == last && !search.query.text.ends_with([' ', '"']);
        builder.clause(clause, open && search.typing, open)?;
    }
    builder.exact(&search.query);
    if let Some(thesaurus) = search.thesaurus {
        builder.thesaurus(thesaurus, search)?;
    }
    let mut built = builder.built;
    // what was asked for and is not in the index, or cannot be, matches nothing
    built.plan.everything =
        asked.query.clauses.iter().all(|clause| clause.excluded) && !asked.query.only_operators();
    Ok(built)
}

/// The query without the plain words it also excludes: no record can match by these, not even
/// by another name of what they say.
fn without_contradictions(analyzer: &mut QueryAnalyzer, search: &Search<'_>) -> Parsed {
    let mut query = search.query.clone();
    let excluded: Vec<Vec<QueryWord>> = query
        .clauses
        .iter()
        .filter(|clause| clause.excluded && !clause.title)
        .map(|clause| analyzer.words(&clause.text, search.only))
        .collect();
    query.clauses.retain(|clause| {
        if clause.excluded || clause.required || clause.phrase || clause.title {
            return true;
        }
        let words = analyzer.words(&clause.text, search.only);
        words.is_empty() || !excluded.iter().any(|other| same(&words, other))
    });
    query
}

/// Whether two texts are the same words, inflections aside.
fn same(one: &[QueryWord], other: &[QueryWord]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.stems
                .iter()
                .any(|(_, stem)| other.stems.iter().any(|(_, of)| of == stem))
        })
}

struct Builder<'a> {
    view: &'a View<'a>,
    only: Option<Language>,
    analyzer: QueryAnalyzer,
    built: Built,
    /// Words so far, for their bits.
    words: u32,
    title_mask: Mask,
    /// No word was excluded or asked for in the title only.
    plain_words: bool,
}

impl Builder<'_> {
    fn push(&mut self, group: Group) {
        if !group.leaves.is_empty() {
            self.built.plan.groups.push(group);
        }
    }

    fn clause(&mut self, clause: &Clause, typing: bool, last: bool) -> Result<()> {
        let words = self.analyzer.words(&clause.text, self.only);
        if clause.excluded {
            self.plain_words = false;
            self.exclude(clause, &words);
            return Ok(());
        }
        if !clause.phrase
            && !clause.title
            && let Some(keys) = symbol::keys(&clause.text)
            && self.code(&keys, clause)?
        {
            return Ok(());
        }
        if clause.phrase && !clause.title && words.len() > 1 {
            self.phrase(&words);
            return Ok(());
        }
        if words.is_empty() && (clause.required || clause.phrase || clause.title) {
            // a word no index holds was demanded
            self.built.plan.required.push(0);
        }
        let count = words.len();
        for (at, word) in words.iter().enumerate() {
            let ends = at + 1 == count;
            self.word(
                word,
                typing && ends,
                last && ends,
                clause.required || clause.phrase,
                clause.title,
            )?;
        }
        Ok(())
    }

    /// Looks a code up; `false` if the index does not hold it.
    fn code(&mut self, keys: &[String], clause: &Clause) -> Result<bool> {
        let Some(key) = keys.first() else {
            return Ok(false);
        };
        let held = self.view.term(Searched::Code, key)?.frequency
            + self.view.term(Searched::Folded, key)?.frequency;
        if held == 0 {
            return Ok(false);
        }
        if clause.required {
            self.built.plan.required.push(1 << CODE_BIT);
        }
        self.plain_words = false;
        self.push(Group {
            leaves: vec![
                Leaf::constant(Searched::Code, key, CODE),
                Leaf::term(Searched::Folded, key, 2.0),
            ],
            tie: 1.0,
            bit: Some(CODE_BIT),
            ..Group::default()
        });
        Ok(true)
    }

    fn exclude(&mut self, clause: &Clause, words: &[QueryWord]) {
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

    fn phrase(&mut self, words: &[QueryWord]) {
        let bit = self.next_bit();
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
    fn next_bit(&mut self) -> u32 {
        let bit = self.words.min(WORD_BITS - 1);
        self.words += 1;
        bit
    }

    fn title(&mut self, word: &QueryWord, bit: u32) {
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

    fn word(
        &mut self,
        word: &QueryWord,
        typing: bool,
        last: bool,
        required: bool,
        in_title: bool,
    ) -> Result<()> {
        let bit = self.next_bit();
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

    fn title_only(&mut self, word: &QueryWord, bit: u32) {
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
    fn near(&mut self, word: &QueryWord) -> Result<Vec<Correction>> {
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

    /// The whole query as a code, a name or a title.
    fn exact(&mut self, query: &Parsed) {
        if query.clauses.iter().any(|clause| clause.excluded) {
            return;
        }
        let text = query.plain_text();
        if let Some(key) = symbol::whole_key(&text) {
            self.push(Group {
                leaves: vec![Leaf::constant(Searched::Code, key, WHOLE_CODE)],
                bit: Some(CODE_BIT),
                ..Group::default()
            });
        }
        if self.plain_words && self.words > 0 && self.words <= WORD_BITS {
            let mut tokens = Tokens::default();
            Analyzer::default().stems(&text, self.only, 0, &mut tokens);
            self.built.plan.exact_lengths = vec![tokens.len() as u32];
            self.built.plan.exact_mask = self.title_mask;
        }
    }

    fn thesaurus(&mut self, thesaurus: &Thesaurus, search: &Search<'_>) -> Result<()> {
        let text = search.query.plain_text();
        if text.is_empty() {
            return Ok(());
        }
        let recognised = recognise(
            thesaurus,
            &mut self.analyzer,
            &text,
            self.only,
            search.typing,
        );
        for found in &recognised {
            let Some(entry) = thesaurus.entries().get(found.entry) else {
                continue;
            };
            // a name that is the query comes first, one among many words counts as one
            let weight = if found.named {
                found.strength * (NAMED_AT_ALL + NAMED_WHOLLY * found.share)
            } else {
                found.strength * RELATED * (0.5 + 0.5 * found.share)
            };
            self.push(Group {
                leaves: vec![Leaf::constant(
                    Searched::Code,
                    id_key(entry.kind.record_kind(), &entry.code),
                    weight,
                )],
                ..Group::default()
            });
        }
        let quoted = search
            .query
            .clauses
            .iter()
            .any(|clause| clause.phrase || clause.required || clause.title);
        if self.only.is_none() && !quoted {
            for found in recognised.iter().filter(|found| found.named) {
                if self.built.named.len() >= NAME_BITS as usize {
                    break;
                }
                self.widen(thesaurus, found.entry, &text)?;
            }
        }
        self.built.recognised = recognised;
        Ok(())
    }

    /// Adds the other names of an entry.
    fn widen(&mut self, thesaurus: &Thesaurus, entry: usize, text: &str) -> Result<()> {
        let Some(of) = thesaurus.entries().get(entry) else {
            return Ok(());
        };
        let asked = format!(" {} ", crate::analysis::folded_text(text));
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut told: Vec<Language> = Vec::new();
        for (lang, name, _) in &of.names {
            let words = self.analyzer.words(name, Some(*lang));
            if words.is_empty() {
                continue;
            }
            let folded = crate::analysis::folded_text(name);
            if asked.contains(&format!(" {folded} ")) {
                told.push(*lang);
                continue;
            }
            let Some(leaf) = self.name_leaf(&words)? else {
                continue;
            };
            if !leaves.contains(&leaf) {
                leaves.push(leaf);
            }
            if !told.contains(lang) {
                told.push(*lang);
                self.built.expanded.push(Expansion {
                    lang: *lang,
                    text: name.clone(),
                    code: of.code.clone(),
                });
            }
        }
        if leaves.is_empty() {
            return Ok(());
        }
        let bit = NAME_BIT + self.built.named.len() as u32;
        self.built.named.push(entry);
        self.push(Group {
            leaves,
            bit: Some(bit),
            ..Group::default()
        });
        Ok(())
    }

    /// The look-up of a name, if the index holds all its words.
    fn name_leaf(&self, words: &[QueryWord]) -> Result<Option<Leaf>> {
        let mut terms = Vec::with_capacity(words.len());
        let first = words.first().map_or(0, |word| word.position);
        for word in words {
            let Some((_, stem)) = word.stems.first() else {
                return Ok(None);
            };
            if self.view.term(Searched::Body, stem)?.frequency == 0 {
                return Ok(None);
            }
            terms.push((word.position - first, stem.clone()));
        }
        Ok(match terms.as_slice() {
            [] => None,
            [(_, term)] => Some(Leaf::term(Searched::Body, term, NAME)),
            _ => Some(phrase_leaf(terms, NAME)),
        })
    }
}

fn phrase_leaf(terms: Vec<(u32, String)>, weight: f32) -> Leaf {
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
