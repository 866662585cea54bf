//! Gathers the matches of a plan into records: the best of them, their number, their facets.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

use tantivy::{DocId, TERMINATED};

use super::cursor::{self, Cursor};
use super::view::View;
use super::window::Window;
use crate::error::Result;
use crate::query::plan::{CODE_BIT, Leaf, Lookup, Mask, Plan, TITLE_BIT};
use crate::record::Facet;
use crate::schema::lang_number;
use crate::search::{Filters, Sort};
use crate::snapshot::{Searched, Segment};
use chm_model::Language;

/// Added for a title equal to the query: above every sum of word scores.
const EXACT_TITLE: f32 = 500.0;
/// Added for a title that has all words of the query and no others; for longer ones a part.
const WHOLE_TITLE: f32 = 8.0;
/// Added for a passage in the language of the interface.
const INTERFACE: f32 = 1.0;

/// Set where a condition of the query fails; the bits below are those of the facets.
const CONDITION: u16 = 1 << 15;

/// What is gathered.
pub(crate) struct Wanted<'a> {
    pub(crate) filters: &'a Filters,
    pub(crate) years: Option<(u32, u32)>,
    pub(crate) interface: Option<Language>,
    pub(crate) only: Option<Language>,
    pub(crate) sort: Sort,
    /// Records kept.
    pub(crate) keep: usize,
    pub(crate) facets: bool,
}

/// A record, by its best passage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) segment: u32,
    pub(crate) doc: DocId,
    pub(crate) row: u32,
    pub(crate) score: f32,
    pub(crate) mask: Mask,
    /// Orders before the score; larger first.
    order: u32,
}

impl Found {
    fn compare(&self, other: &Self) -> Ordering {
        other
            .order
            .cmp(&self.order)
            .then_with(|| other.score.total_cmp(&self.score))
            .then_with(|| self.row.cmp(&other.row))
            .then_with(|| self.segment.cmp(&other.segment))
    }
}

/// What was gathered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) total: u64,
    /// In order; at most as many as wanted.
    pub(crate) found: Vec<Found>,
    /// Records of each snapshot that match.
    pub(crate) facets: HashMap<(Facet, std::sync::Arc<str>), u32>,
}

/// The best so far, cut down whenever there are twice as many as wanted.
struct Best {
    keep: usize,
    found: Vec<Found>,
    /// The worst one kept, once enough are there.
    bar: Option<Found>,
}

impl Best {
    fn push(&mut self, found: Found) {
        if self.keep == 0
            || self
                .bar
                .is_some_and(|bar| found.compare(&bar) == Ordering::Greater)
        {
            return;
        }
        self.found.push(found);
        if self.found.len() >= self.keep.saturating_mul(2).max(64) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.found.len() > self.keep {
            let (_, bar, _) = self
                .found
                .select_nth_unstable_by(self.keep - 1, Found::compare);
            self.bar = Some(*bar);
            self.found.truncate(self.keep);
        }
    }

    fn finish(mut self) -> Vec<Found> {
        if self.keep == 0 {
            return Vec::new();
        }
        self.cut();
        self.found.sort_unstable_by(Found::compare);
        self.found
    }
}

/// For each combination of facet values in a segment, the groups whose filter it fails, and
/// [`CONDITION`].
fn failing(view: &View<'_>, source: usize, segment: &Segment, wanted: &Wanted<'_>) -> Vec<u16> {
    let mut out = vec![0u16; segment.table.tuple_count()];
    let Some(snapshot) = view.snapshot(source) else {
        return out;
    };
    let values = snapshot.values.all();
    let chosen = wanted.filters.groups();
    let chosen = chosen.map(|(facet, of)| (1 << facet.ordinal(), facet, of));
    let demanded = wanted.filters.demands();
    let demanded = demanded.map(|(facet, of)| (CONDITION, facet, of));
    for (bit, facet, chosen) in chosen.chain(demanded) {
        let accepted: Vec<bool> = values
            .iter()
            .map(|(of, value)| {
                *of == facet && chosen.iter().any(|other| other.eq_ignore_ascii_case(value))
            })
            .collect();
        fail(segment, &mut out, bit, |number| {
            accepted.get(number as usize).copied().unwrap_or(false)
        });
    }
    if let Some((first, last)) = wanted.years {
        fail(segment, &mut out, CONDITION, |number| {
            values.get(number as usize).is_some_and(|(of, value)| {
                *of == Facet::Year
                    && value
                        .parse::<u32>()
                        .is_ok_and(|year| (first..=last).contains(&year))
            })
        });
    }
    out
}

fn fail(segment: &Segment, out: &mut [u16], bit: u16, accepts: impl Fn(u32) -> bool) {
    for (tuple, fails) in out.iter_mut().enumerate() {
        let passes = segment
            .table
            .values(tuple as u32)
            .iter()
            .any(|number| accepts(*number));
        if !passes {
            *fails |= bit;
        }
    }
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
fn excluded(view: &View<'_>, plan: &Plan, at: usize) -> Result<Vec<u32>> {
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
fn meets(required: &[Mask], mask: Mask) -> bool {
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
    for (at, (source, local, segment)) in view.segments.iter().enumerate() {
        let filtered = wanted.filters.any() || wanted.years.is_some();
        let failing = if filtered {
            failing(view, *source, segment, wanted)
        } else {
            Vec::new()
        };
        let ranks = match (wanted.sort, view.snapshot(*source)) {
            (Sort::Title, Some(snapshot)) => snapshot.title_ranks()?.get(*local),
            _ => None,
        };
        let mut records = Records {
            segment,
            at: at as u32,
            wanted,
            failing: &failing,
            ranks: ranks.map(Vec::as_slice),
            required: &plan.required,
            excluded: excluded(view, plan, at)?,
            counts: vec![0; segment.table.tuple_count()],
            current: None,
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

/// Adds the counts of combinations to the counts of values.
fn count(
    view: &View<'_>,
    source: usize,
    segment: &Segment,
    counts: &[u32],
    failing: &[u16],
    facets: &mut HashMap<(Facet, std::sync::Arc<str>), u32>,
) {
    let Some(snapshot) = view.snapshot(source) else {
        return;
    };
    let values = snapshot.values.all();
    let mut by_value = vec![0u32; values.len()];
    for (tuple, number) in counts.iter().enumerate().filter(|(_, number)| **number > 0) {
        let fails = failing.get(tuple).copied().unwrap_or(0);
        if fails.count_ones() > 1 {
            continue;
        }
        for value in segment.table.values(tuple as u32) {
            let of = values
                .get(*value as usize)
                .map_or(0, |(facet, _)| facet.ordinal());
            // counted under the filters of the other groups
            if (fails == 0 || fails == 1 << of)
                && let Some(sum) = by_value.get_mut(*value as usize)
            {
                *sum += number;
            }
        }
    }
    for ((facet, value), number) in values.iter().zip(by_value) {
        if number > 0 {
            *facets
                .entry((*facet, std::sync::Arc::clone(value)))
                .or_default() += number;
        }
    }
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

/// Joins the passages of a record, which stand side by side.
struct Records<'a, 'b> {
    segment: &'a Segment,
    at: u32,
    wanted: &'a Wanted<'a>,
    failing: &'a [u16],
    ranks: Option<&'a [u32]>,
    required: &'a [Mask],
    /// Rows left out, ascending.
    excluded: Vec<u32>,
    counts: Vec<u32>,
    current: Option<Found>,
    /// The bits of all passages of the current record.
    passages: Mask,
    total: u64,
    best: &'b mut Best,
}

impl Records<'_, '_> {
    fn push(&mut self, doc: DocId, score: f32, mask: Mask) {
        let row = self
            .segment
            .table
            .rows
            .get(doc as usize)
            .copied()
            .unwrap_or(0);
        if let Some(current) = &mut self.current
            && current.row == row
        {
            self.passages |= mask;
            current.mask |= mask & (1 << CODE_BIT);
            if score > current.score {
                current.score = score;
                current.doc = doc;
                current.mask |= mask;
            }
            return;
        }
        self.flush();
        self.passages = mask;
        self.current = Some(Found {
            segment: self.at,
            doc,
            row,
            score,
            mask,
            order: 0,
        });
    }

    fn flush(&mut self) {
        let Some(mut found) = self.current.take() else {
            return;
        };
        if !meets(self.required, self.passages) || self.excluded.binary_search(&found.row).is_ok() {
            return;
        }
        let table = &self.segment.table;
        let tuple = table.tuples.get(found.doc as usize).copied().unwrap_or(0);
        if let Some(count) = self.counts.get_mut(tuple as usize) {
            *count += 1;
        }
        if self
            .failing
            .get(tuple as usize)
            .is_some_and(|fails| *fails != 0)
        {
            return;
        }
        self.total += 1;
        found.order = match self.wanted.sort {
            Sort::Best => 0,
            Sort::Newest => table
                .tuple_years
                .get(tuple as usize)
                .map_or(0, |year| u32::from(*year)),
            Sort::Title => {
                u32::MAX
                    - self
                        .ranks
                        .and_then(|ranks| ranks.get(found.doc as usize))
                        .copied()
                        .unwrap_or(u32::MAX)
            }
        };
        self.best.push(found);
    }
}

/// A passage of one record that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FoundPassage {
    pub(crate) number: u32,
    pub(crate) lang: u8,
    pub(crate) score: f32,
}

/// The matching passages of one record, best first; none if the record does not match.
pub(crate) fn gather_passages(
    view: &View<'_>,
    plan: &Plan,
    wanted: &Wanted<'_>,
    source: usize,
    row: u32,
) -> Result<Vec<FoundPassage>> {
    let mut out = Vec::new();
    let mut passages: Mask = 0;
    let mut window = Window::default();
    for (at, (_, _, segment)) in view
        .segments
        .iter()
        .enumerate()
        .filter(|(_, (of, _, _))| *of == source)
    {
        if excluded(view, plan, at)?.binary_search(&row).is_ok() {
            return Ok(Vec::new());
        }
        for range in runs(&segment.table.rows, row) {
            let scorer = Scorer::new(segment, plan, wanted);
            let mut cursors = cursors(view, plan, at, true)?;
            window.run(&plan.groups, &mut cursors, range, |doc, score, mask| {
                if scorer.admits(doc) {
                    passages |= mask;
                    let table = &segment.table;
                    out.push(FoundPassage {
                        number: table.numbers.get(doc as usize).copied().unwrap_or(0),
                        lang: table.langs.get(doc as usize).copied().unwrap_or(0),
                        score: scorer.score(doc, score, mask & !(Mask::MAX << TITLE_BIT)),
                    });
                }
            });
        }
    }
    if !meets(&plan.required, passages) {
        return Ok(Vec::new());
    }
    out.sort_by(|one, other| {
        other
            .score
            .total_cmp(&one.score)
            .then(one.number.cmp(&other.number))
    });
    Ok(out)
}

/// The stretches of documents of one row; one, unless an older version is still there.
fn runs(rows: &[u32], row: u32) -> Vec<Range<DocId>> {
    let mut out: Vec<Range<DocId>> = Vec::new();
    for (doc, _) in (0..).zip(rows).filter(|(_, other)| **other == row) {
        match out.last_mut() {
            Some(last) if last.end == doc => last.end = doc + 1,
            _ => out.push(doc..doc + 1),
        }
    }
    out
}
