//! Passages joined to records, and the best records kept.

use std::cmp::Ordering;

use tantivy::DocId;

use super::collect::{Wanted, meets};
use crate::query::plan::{BODY_BIT, CODE_BIT, Mask, TITLE_BIT, WORD_BITS};
use crate::search::Sort;
use crate::snapshot::Segment;

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

/// The best so far, cut down whenever there are twice as many as wanted.
pub(super) struct Best {
    pub(super) keep: usize,
    pub(super) found: Vec<Found>,
    /// The worst one kept, once enough are there.
    pub(super) bar: Option<Found>,
}

impl Best {
    pub(super) fn push(&mut self, found: Found) {
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

    pub(super) fn finish(mut self) -> Vec<Found> {
        if self.keep == 0 {
            return Vec::new();
        }
        self.cut();
        self.found.sort_unstable_by(Found::compare);
        self.found
    }
}

/// The best passage in a language that the person reads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spoken {
    doc: DocId,
    score: f32,
    mask: Mask,
}

impl Spoken {
    /// Whether every word typed that stands in another passage stands in this one too.
    const fn says(self, other: Mask) -> bool {
        words(other) & !words(self.mask) == 0
    }
}

/// The words typed that stand in a passage, in its title or elsewhere.
const fn words(mask: Mask) -> Mask {
    (mask >> BODY_BIT | mask >> TITLE_BIT) & ((1 << WORD_BITS) - 1)
}

/// Joins the passages of a record, which stand side by side.
pub(super) struct Records<'a, 'b> {
    pub(super) segment: &'a Segment,
    pub(super) at: u32,
    pub(super) wanted: &'a Wanted<'a>,
    pub(super) failing: &'a [u16],
    /// Places of the titles by row.
    pub(super) places: &'a [u32],
    /// Numbers of the languages in which a record is shown: the person's, else English.
    pub(super) shown: [u8; 2],
    pub(super) required: &'a [Mask],
    /// Rows left out, ascending.
    pub(super) excluded: Vec<u32>,
    pub(super) counts: Vec<u32>,
    pub(super) current: Option<Found>,
    /// The bits of the best passage of the current record alone.
    pub(super) best_passage: Mask,
    /// Its best passage in each of the languages of `shown`.
    pub(super) spoken: [Option<Spoken>; 2],
    /// The bits of all passages of the current record.
    pub(super) passages: Mask,
    pub(super) total: u64,
    pub(super) best: &'b mut Best,
}

impl Records<'_, '_> {
    pub(super) fn push(&mut self, doc: DocId, score: f32, mask: Mask) {
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
                self.best_passage = mask;
            }
            self.hear(doc, score, mask);
            return;
        }
        self.flush();
        self.passages = mask;
        self.best_passage = mask;
        self.hear(doc, score, mask);
        self.current = Some(Found {
            segment: self.at,
            doc,
            row,
            score,
            mask,
            order: 0,
        });
    }

    /// Keeps the best passage in each language of `shown`.
    fn hear(&mut self, doc: DocId, score: f32, mask: Mask) {
        let lang = self.segment.table.langs.get(doc as usize).copied();
        let kept = self.shown.iter().zip(&mut self.spoken);
        for (_, spoken) in kept.filter(|(shown, _)| **shown != 0 && lang == Some(**shown)) {
            if spoken.is_none_or(|spoken| score > spoken.score) {
                *spoken = Some(Spoken { doc, score, mask });
            }
        }
    }

    pub(super) fn flush(&mut self) {
        let spoken = std::mem::take(&mut self.spoken);
        let Some(mut found) = self.current.take() else {
            return;
        };
        // what the language of the title says as well is shown in that language
        let mut spoken = spoken.into_iter().flatten();
        if let Some(spoken) = spoken.find(|spoken| spoken.says(self.best_passage)) {
            found.doc = spoken.doc;
        }
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
                let place = self.places.get(found.row as usize).copied();
                u32::MAX - place.unwrap_or(u32::MAX)
            }
        };
        self.best.push(found);
    }
}
