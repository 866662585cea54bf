//! Scores of a window of documents, one slot each.

use tantivy::{DocId, TERMINATED};

use super::cursor::Cursor;
use crate::query::plan::{Group, Mask};

/// Documents in a window: its arrays fit the processor's first caches.
pub(crate) const WIDTH: usize = 2048;
const WORDS: usize = WIDTH / 64;

/// The arrays of one window; made once for a search.
pub(crate) struct Window {
    pub(crate) scores: Box<[f32; WIDTH]>,
    pub(crate) masks: Box<[Mask; WIDTH]>,
    matched: [u64; WORDS],
    best: Box<[f32; WIDTH]>,
    sum: Box<[f32; WIDTH]>,
    touched: [u64; WORDS],
}

impl Default for Window {
    fn default() -> Self {
        Self {
            scores: Box::new([0.0; WIDTH]),
            masks: Box::new([0; WIDTH]),
            matched: [0; WORDS],
            best: Box::new([0.0; WIDTH]),
            sum: Box::new([0.0; WIDTH]),
            touched: [0; WORDS],
        }
    }
}

const fn slot(doc: DocId, base: DocId) -> usize {
    (doc - base) as usize % WIDTH
}

impl Window {
    /// Runs the cursors of the segment over all its documents in `range`, and calls `found` for
    /// each match in order.
    pub(crate) fn run(
        &mut self,
        groups: &[Group],
        cursors: &mut [Cursor<'_>],
        range: std::ops::Range<DocId>,
        mut found: impl FnMut(DocId, f32, Mask),
    ) {
        for cursor in cursors.iter_mut() {
            cursor.seek(range.start);
        }
        loop {
            let base = cursors
                .iter()
                .filter(|cursor| {
                    groups
                        .get(cursor.group)
                        .is_some_and(|group| !group.optional)
                        && !cursor.optional
                })
                .map(Cursor::next)
                .min()
                .unwrap_or(TERMINATED);
            if base >= range.end {
                return;
            }
            let end = base.saturating_add(WIDTH as u32).min(range.end);
            let mut rest: &mut [Cursor<'_>] = &mut *cursors;
            while let Some(first) = rest.first() {
                let group_at = first.group;
                let count = rest
                    .iter()
                    .take_while(|cursor| cursor.group == group_at)
                    .count();
                let (of_group, others) = rest.split_at_mut(count);
                if let Some(group) = groups.get(group_at) {
                    self.group(group, of_group, base, end);
                }
                rest = others;
            }
            self.give(base, &mut found);
        }
    }

    fn group(&mut self, group: &Group, cursors: &mut [Cursor<'_>], base: DocId, end: DocId) {
        for cursor in cursors.iter_mut() {
            cursor.seek(base);
        }
        let bit = group.bit.map_or(0, |bit| 1 << bit);
        let matched = &mut self.matched;
        if let [cursor] = cursors {
            let (scores, masks) = (&mut self.scores, &mut self.masks);
            if group.optional || cursor.optional {
                cursor.drain(end, |doc, score| {
                    let at = slot(doc, base);
                    scores[at] += score;
                    masks[at] |= bit;
                });
            } else {
                cursor.drain(end, |doc, score| {
                    let at = slot(doc, base);
                    scores[at] += score;
                    masks[at] |= bit;
                    matched[at / 64] |= 1 << (at % 64);
                });
            }
            return;
        }
        let (best, sum, touched) = (&mut self.best, &mut self.sum, &mut self.touched);
        for cursor in cursors {
            let matches = !group.optional && !cursor.optional;
            cursor.drain(end, |doc, score| {
                let at = slot(doc, base);
                best[at] = best[at].max(score);
                sum[at] += score;
                touched[at / 64] |= 1 << (at % 64);
                matched[at / 64] |= u64::from(matches) << (at % 64);
            });
        }
        for (word, touched) in touched.iter_mut().enumerate() {
            let mut bits = std::mem::take(touched);
            while bits != 0 {
                let at = word * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let score = best[at] + group.tie * (sum[at] - best[at]);
                best[at] = 0.0;
                sum[at] = 0.0;
                self.scores[at] += score;
                self.masks[at] |= bit;
            }
        }
    }

    fn give(&mut self, base: DocId, found: &mut impl FnMut(DocId, f32, Mask)) {
        for word in 0..WORDS {
            let mut bits = std::mem::take(&mut self.matched[word]);
            while bits != 0 {
                let at = word * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                found(base + at as u32, self.scores[at], self.masks[at]);
            }
        }
        self.scores.fill(0.0);
        self.masks.fill(0);
    }
}
