//! A search and its answer.

use std::collections::BTreeMap;

use chm_model::Language;

use crate::error::Result;
use crate::eval::collect::{Wanted, gather};
use crate::eval::passages::gather_passages;
use crate::eval::records::Found;
use crate::eval::view::View;
use crate::guard::caught;
use crate::index::Index;
use crate::query::Parsed;
use crate::query::build::{Built, build};
use crate::query::plan::{CODE_BIT, Mask, NAME_BIT, NAME_BITS};
use crate::record::Facet;
use crate::schema::lang_of;
use crate::snapshot::Snapshot;
use crate::snippet::Highlighter;
use crate::thesaurus::{EntryKind, Thesaurus};

/// Order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Most relevant first.
    #[default]
    Best,
    /// Latest year first, then the most relevant.
    Newest,
    /// By the places of [`Search::titles`].
    Title,
}

/// Chosen facet values, and conditions of the query: "or" inside one group, "and" between groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    chosen: BTreeMap<Facet, Vec<String>>,
    demanded: BTreeMap<Facet, Vec<String>>,
}

impl Filters {
    /// Chooses one more value of a group.
    pub fn choose(&mut self, facet: Facet, value: impl Into<String>) {
        self.chosen.entry(facet).or_default().push(value.into());
    }

    /// Demands one more value of a group, as a condition of the query: unlike a choice it holds
    /// for the counts of its own group too.
    pub fn demand(&mut self, facet: Facet, value: impl Into<String>) {
        self.demanded.entry(facet).or_default().push(value.into());
    }

    /// The groups with a choice.
    pub fn groups(&self) -> impl Iterator<Item = (Facet, &[String])> {
        Self::listed(&self.chosen)
    }

    /// The groups with a demand.
    pub(crate) fn demands(&self) -> impl Iterator<Item = (Facet, &[String])> {
        Self::listed(&self.demanded)
    }

    fn listed(values: &BTreeMap<Facet, Vec<String>>) -> impl Iterator<Item = (Facet, &[String])> {
        values
            .iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(facet, values)| (*facet, values.as_slice()))
    }

    /// Whether anything is chosen or demanded.
    pub fn any(&self) -> bool {
        self.groups().chain(self.demands()).next().is_some()
    }
}

impl<S: Into<String>> FromIterator<(Facet, S)> for Filters {
    fn from_iter<T: IntoIterator<Item = (Facet, S)>>(chosen: T) -> Self {
        let mut filters = Self::default();
        for (facet, value) in chosen {
            filters.choose(facet, value);
        }
        filters
    }
}

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Search<'a> {
    /// The query; its `type:` and `country:` are the caller's to [demand](Filters::demand).
    pub query: Parsed,
    /// Language of the interface: its passages get a small advantage.
    pub interface: Option<Language>,
    /// Search passages of this language only, without other names.
    pub only: Option<Language>,
    /// Names to recognise and to widen the query by.
    pub thesaurus: Option<&'a Thesaurus>,
    /// Chosen and demanded facet values.
    pub filters: Filters,
    /// Order of hits.
    pub sort: Sort,
    /// For [`Sort::Title`]: place of each record by its row, one list for each index. A record
    /// without a place comes last; the better match goes first among equals.
    pub titles: &'a [Vec<u32>],
    /// Hits left out.
    pub offset: usize,
    /// Hits wanted.
    pub limit: usize,
    /// Count facets.
    pub facets: bool,
    /// The last word is still being typed.
    pub typing: bool,
}

/// A record that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Position of its index among those searched.
    pub source: usize,
    /// Row of the record.
    pub row: u32,
    /// Number of the passage that matches best.
    pub passage: u32,
    /// Language of the passage.
    pub lang: Option<Language>,
    /// How well it matches; comparable within one answer only.
    pub score: f32,
    /// A word of the query itself was found, not only another name of what it speaks of.
    pub direct: bool,
    /// A code of the record (symbol, CAS number, abbreviation) or its id was asked for.
    pub by_code: bool,
    /// Codes of the concepts and chemicals by whose other names it was found.
    pub names: Vec<String>,
}

/// A name that widened the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// Language of the name.
    pub lang: Language,
    /// The name.
    pub text: String,
    /// Code of the concept or chemical.
    pub code: String,
}

/// A concept or chemical the query speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// What it is.
    pub kind: EntryKind,
    /// Its data id.
    pub code: String,
    /// A whole name of it stands in the query.
    pub named: bool,
    /// How surely it is meant, 0 to 1.
    pub strength: f32,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Records that match; exact.
    pub total: u64,
    /// Records from the offset on.
    pub hits: Vec<Hit>,
    /// Values of each facet with the number of records, the most first; each group counted under
    /// the query with its conditions and the choices in the other groups.
    pub facets: BTreeMap<Facet, Vec<(String, u32)>>,
    /// Names the query was widened by: one for each language and subject.
    pub expanded: Vec<Expansion>,
    /// Concepts and chemicals the query speaks of, the surest first.
    pub subjects: Vec<Subject>,
    /// The query with its unknown words corrected, when it has any.
    pub suggestion: Option<String>,
    /// Marks the words found in a text.
    pub highlighter: Highlighter,
}

/// Searches several indexes as one: common scores, one order, summed counts.
///
/// # Errors
/// [`Error::Read`](crate::Error::Read) or [`Error::Damaged`](crate::Error::Damaged) if an index cannot be read; it has to be rebuilt then.
pub fn search(indexes: &[&Index], search: &Search<'_>) -> Result<Answer> {
    guarded(indexes, |view| {
        let built = build(view, search)?;
        let wanted = Wanted {
            filters: &search.filters,
            years: search.query.years,
            interface: search.interface,
            only: search.only,
            sort: search.sort,
            titles: search.titles,
            keep: search
                .offset
                .saturating_add(search.limit)
                .min(u32::MAX as usize),
            facets: search.facets,
        };
        let gathered = if search.query.only_operators() {
            crate::eval::collect::Gathered::default()
        } else {
            gather(view, &built.plan, &wanted)?
        };
        let hits = gathered
            .found
            .iter()
            .skip(search.offset)
            .take(search.limit)
            .map(|found| hit(view, search, &built, found))
            .collect();
        let mut facets: BTreeMap<Facet, Vec<(String, u32)>> = BTreeMap::new();
        for ((facet, value), count) in gathered.facets {
            facets
                .entry(facet)
                .or_default()
                .push((value.to_string(), count));
        }
        for values in facets.values_mut() {
            values.sort_unstable_by(|one, other| {
                other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0))
            });
        }
        Ok(Answer {
            total: gathered.total,
            hits,
            facets,
            subjects: subjects(search, &built),
            suggestion: suggestion(search, &built),
            highlighter: Highlighter::new(&built.plan),
            expanded: built.expanded,
        })
    })
}

/// A passage of a record that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PassageHit {
    /// Number of the passage.
    pub passage: u32,
    /// Its language.
    pub lang: Option<Language>,
    /// How well it matches.
    pub score: f32,
}

/// The passages of one record that match a query, the best first.
///
/// `source` is the position of its index in `indexes`, as in [`Hit::source`].
///
/// # Errors
/// As for [`search`].
pub fn passages_of(
    indexes: &[&Index],
    search: &Search<'_>,
    source: usize,
    row: u32,
) -> Result<Vec<PassageHit>> {
    guarded(indexes, |view| {
        if search.query.only_operators() {
            return Ok(Vec::new());
        }
        let built = build(view, search)?;
        let wanted = Wanted {
            filters: &search.filters,
            years: None,
            interface: search.interface,
            only: search.only,
            sort: Sort::Best,
            titles: &[],
            keep: 0,
            facets: false,
        };
        let found = gather_passages(view, &built.plan, &wanted, source, row)?;
        Ok(found
            .into_iter()
            .map(|found| PassageHit {
                passage: found.number,
                lang: lang_of(found.lang),
                score: found.score,
            })
            .collect())
    })
}

/// Runs over the snapshots; a panic inside, as damaged files may cause, becomes an error.
fn guarded<T>(indexes: &[&Index], run: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
    let snapshots: Vec<std::sync::Arc<Snapshot>> =
        indexes.iter().map(|index| index.snapshot()).collect();
    let borrowed: Vec<&Snapshot> = snapshots.iter().map(AsRef::as_ref).collect();
    caught(|| run(&View::new(&borrowed)))
}

fn hit(view: &View<'_>, search: &Search<'_>, built: &Built, found: &Found) -> Hit {
    let doc = found.doc as usize;
    let segment = view.segments.get(found.segment as usize);
    let table = segment.map(|(_, _, segment)| &segment.table);
    let names = search.thesaurus.map_or_else(Vec::new, |thesaurus| {
        (0..)
            .zip(&built.named)
            .filter(|(at, _)| found.mask & (1 << (NAME_BIT + at)) != 0)
            .filter_map(|(_, entry)| thesaurus.entries().get(*entry))
            .map(|entry| entry.code.clone())
            .collect()
    });
    let name_bits: Mask = ((1 << NAME_BITS) - 1) << NAME_BIT;
    Hit {
        source: segment.map_or(0, |(source, _, _)| *source),
        row: found.row,
        passage: table
            .and_then(|table| table.numbers.get(doc))
            .copied()
            .unwrap_or(0),
        lang: table
            .and_then(|table| table.langs.get(doc))
            .and_then(|number| lang_of(*number)),
        score: found.score,
        direct: found.mask & !name_bits & !(1 << CODE_BIT) != 0,
        by_code: found.mask & (1 << CODE_BIT) != 0,
        names,
    }
}

fn subjects(search: &Search<'_>, built: &Built) -> Vec<Subject> {
    let Some(thesaurus) = search.thesaurus else {
        return Vec::new();
    };
    built
        .recognised
        .iter()
        .filter_map(|found| {
            let entry = thesaurus.entries().get(found.entry)?;
            Some(Subject {
                kind: entry.kind,
                code: entry.code.clone(),
                named: found.named,
                strength: found.strength,
            })
        })
        .collect()
}

/// The query with each unknown word replaced by the commonest one near it.
fn suggestion(search: &Search<'_>, built: &Built) -> Option<String> {
    let mut text = search.query.plain_text();
    let mut changed = false;
    for (word, found) in &built.corrected {
        let Some(best) = found.first() else {
            continue;
        };
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for part in crate::analysis::words::words(&text) {
            let mut folded = crate::analysis::Folded::default();
            crate::analysis::fold(part.raw, part.script, &mut folded);
            if folded.plain == *word {
                out.push_str(text.get(done..part.start).unwrap_or(""));
                out.push_str(&best.plain);
                done = part.start + part.raw.len();
                changed = true;
            }
        }
        out.push_str(text.get(done..).unwrap_or(""));
        text = out;
    }
    changed.then_some(text)
}
