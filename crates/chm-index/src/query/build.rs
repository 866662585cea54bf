//! Makes the plan of a query: its words in every analysis, near words where needed, the names of
//! the concepts and chemicals it speaks of, and exact codes.

mod names;
mod words;

use chm_model::Language;

use super::expand::Correction;
use super::parse::{Clause, Parsed};
use super::plan::{CODE_BIT, Group, Leaf, Mask, NAME_BIT, NAME_BITS, Plan, SUBJECT_BIT, WORD_BITS};
use super::variants::{QueryAnalyzer, QueryWord};
use crate::analysis::symbol;
use crate::analysis::tokens::{Analyzer, Tokens};
use crate::error::Result;
use crate::eval::view::View;
use crate::search::{Expansion, Search};
use crate::snapshot::Searched;
use crate::thesaurus::Recognised;

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
    /// Entries in the order of their bits from [`super::plan::NAME_BIT`] on.
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
        telling: 0,
        has_function_words: false,
    };
    let clauses = &search.query.clauses;
    let last = clauses.iter().rposition(|clause| !clause.excluded);
    for (at, clause) in clauses.iter().enumerate() {
        let open = Some(at) == last && !search.query.text.ends_with([' ', '"']);
        builder.clause(clause, open && search.typing, open)?;
    }
    builder.tell();
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
    /// Bits of the words that say something.
    telling: Mask,
    /// Some word says nothing by itself.
    has_function_words: bool,
}

impl Builder<'_> {
    fn push(&mut self, group: Group) {
        if !group.leaves.is_empty() {
            self.built.plan.groups.push(group);
        }
    }

    /// Beside words that say something, those that do not only help to rank.
    fn tell(&mut self) {
        if self.has_function_words && self.telling != 0 {
            let names = ((1 << NAME_BITS) - 1) << NAME_BIT;
            let others = names | 1 << CODE_BIT | 1 << SUBJECT_BIT;
            self.built.plan.required.push(self.telling | others);
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
            && let Some(keys) =
                symbol::keys(&clause.text).or_else(|| symbol::undivided_cas(&clause.text))
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
        self.telling |= 1 << CODE_BIT;
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
}
