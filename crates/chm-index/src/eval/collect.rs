//! Gathers the matches of a plan into records: the best of them, their number, their facets.

use std::collections::HashMap;
use std::sync::Arc;

use chm_model::Language;
use tantivy::{DocId, TERMINATED};

use super::cursor::{self, Cursor};
use super::facets::{count, failing};
use super::records::{Best, Found, Records};
use super::view::View;
use super::window::Window;
use crate::error::Result;
use crate::query::plan::{Leaf, Lookup, Mask, Plan};
use crate::record::Facet;
use crate::schema::lang_number;
use crate::search::{Filters, Sort};
use crate::snapshot::{Searched, Segment};
/// Added for a title equal to the query: above every sum of word scores.
const EXACT_TITLE: f32 = 500.0;
/// Added for a title that has all words of the query and no others; for longer ones a part.
const WHOLE_TITLE: f32 = 8.0;
/// Added for a passage in the language of the interface.
const INTERFACE: f32 = 1.0;

/// What is gathered.
pub(crate) struct Wanted<'a> {
    pub(crate) filters: &'a Filters,
    pub(crate) years: Option<(u32, u32)>,
    pub(crate) interface: Option<Language>,
    pub(crate) only: Option<Language>,
    pub(crate) sort: Sort,
    /// Places by row for each snapshot.
    pub(crate) titles: &'a [Vec<u32>],
    /// Records kept.
    pub(crate) keep: usize,
    pub(crate) facets: bool,
}

/// What was gathered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) total: u64,
    /// In order; at most as many as wanted.
    pub(crate) found: Vec<Found>,
    /// Records of each snapshot that match.
    pub(crate) facets: HashMap<(Facet, Arc<str>), u32>,
}

/// Opens the cursors of the groups in a segment, in their order, without those that exclude.
pub(crate) fn cursors<'a>(
    view: &'a View<'a>,
    plan: &Plan,
    segment: usize,
    scored: bool,
) -> Result<Vec<Cursor<'a>>> {
    let mut out = Vec::new();
    let groups = plan.groups.iter().enumerate();
    for (at, group) in groups.filter(|(_, group)| !group.excludes) {
        let shared = if group.one_word {
            Some(word_frequency(view, &group.leaves)?)
        } else {
            None
        };
        for leaf in &group.leaves {
            out.extend(cursor::open(view, segment, at, leaf, shared, scored)?);
        }
    }
    Ok(out)
}

/// How often a word stands in the index, in all its forms.
fn word_frequency(view: &View<'_>, leaves: &[Leaf]) -> Result<u64> {
    let mut most = 0;
    let mut stems = 0;
    for leaf in leaves {
        if let Lookup::Term(term) = &leaf.lookup {
            let frequency = view.term(leaf.field, term)?.frequency;
            most = most.max(frequency);
            if leaf.field != Searched::Folded {
                stems += frequency;
            }
        }
    }
    Ok(stems.max(most))
}

/// Rows of a segment that the plan leaves out, ascending; one passage is enough.
pub(super) fn excluded(view: &View<'_>, plan: &Plan, at: usize) -> Result<Vec<u32>> {
    let mut out = Vec::new();
    let Some((_, _, segment)) = view.segments.get(at) else {
        return Ok(out);
    };
    let groups = plan.groups.iter().filter(|group| group.excludes);
    for leaf in groups.flat_map(|group| &group.leaves) {
        if let Some(mut cursor) = cursor::open(view, at, 0, leaf, None, false)? {
            cursor.drain(TERMINATED, |doc, _| {
                if !segment.reader.is_deleted(doc) {
                    out.extend(segment.table.rows.get(doc as usize));
                }
            });
        }
    }
    out.sort_unstable();
    out.dedup();
    Ok(out)
}

/// The passages of a record must have one bit of each of these.
pub(super) fn meets(required: &[Mask], mask: Mask) -> bool {
    required.iter().all(|bits| mask & bits != 0)
}

/// Runs the plan over all segments.
pub(crate) fn gather(view: &View<'_>, plan: &Plan, wanted: &Wanted<'_>) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    let mut best = Best {
        keep: wanted.keep,
        found: Vec::new(),
        bar: None,
    };
    let mut window = Window::default();
    for (at, (source, _, segment)) in view.segments.iter().enumerate() {
        let filtered = wanted.filters.any() || wanted.years.is_some();
        let failing = if filtered {
            failing(view, *source, segment, wanted)
        } else {
            Vec::new()
        };
        let mut records = Records {
            segment,
            at: at as u32,
            wanted,
            failing: &failing,
            places: wanted.titles.get(*source).map_or(&[], Vec::as_slice),
            shown: match wanted.interface {
                Some(interface) => [interface, Language::En].map(|lang| lang_number(Some(lang))),
                None => [0; 2],
            },
            required: &plan.required,
            excluded: excluded(view, plan, at)?,
            counts: vec![0; segment.table.tuple_count()],
            current: None,
            best_passage: 0,
            spoken: [None; 2],
            passages: 0,
            total: 0,
            best: &mut best,
        };
        let scorer = Scorer::new(segment, plan, wanted);
        let range = 0..segment.reader.max_doc();
        if plan.everything {
            for doc in range {
                if scorer.admits(doc) {
                    records.push(doc, 0.0, 0);
                }
            }
        } else {
            let mut cursors = cursors(view, plan, at, true)?;
            if cursors.is_empty() {
                continue;
            }
            window.run(&plan.groups, &mut cursors, range, |doc, score, mask| {
                if scorer.admits(doc) {
                    records.push(doc, scorer.score(doc, score, mask), mask);
                }
            });
        }
        records.flush();
        gathered.total += records.total;
        if wanted.facets {
            count(
                view,
                *source,
                segment,
                &records.counts,
                &failing,
                &mut gathered.facets,
            );
        }
    }
    gathered.found = best.finish();
    Ok(gathered)
}

/// What is added to the score of a passage besides its words.
pub(crate) struct Scorer<'a> {
    segment: &'a Segment,
    interface: u8,
    only: u8,
    exact_mask: Mask,
    exact_codes: Vec<u8>,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(segment: &'a Segment, plan: &Plan, wanted: &Wanted<'_>) -> Self {
        Self {
            segment,
            interface: lang_number(wanted.interface),
            only: lang_number(wanted.only),
            exact_mask: plan.exact_mask,
            exact_codes: plan
                .exact_lengths
                .iter()
                .map(|length| tantivy::fieldnorm::FieldNormReader::fieldnorm_to_id(*length))
                .collect(),
        }
    }

    /// Whether the passage is there and in the wanted language.
    pub(crate) fn admits(&self, doc: DocId) -> bool {
        if self.segment.reader.is_deleted(doc) {
            return false;
        }
        self.only == 0 || self.segment.table.langs.get(doc as usize) == Some(&self.only)
    }

    pub(crate) fn score(&self, doc: DocId, score: f32, mask: Mask) -> f32 {
        let mut score = score;
        if self.interface != 0
            && self.segment.table.langs.get(doc as usize) == Some(&self.interface)
        {
            score += INTERFACE;
        }
        if self.exact_mask != 0 && mask & self.exact_mask == self.exact_mask {
            let code = self
                .segment
                .norms(Searched::Title)
                .map(|norms| norms.fieldnorm_id(doc));
            if code.is_some_and(|code| self.exact_codes.contains(&code)) {
                score += EXACT_TITLE;
            } else if let Some(code) = code {
                let length = tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm(code);
                let words = self.exact_mask.count_ones();
                score += WHOLE_TITLE * (words as f32 / length.max(1) as f32).min(1.0);
            }
        }
        score
    }
}
