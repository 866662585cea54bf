//! The passages of one record that match.

use std::ops::Range;

use tantivy::DocId;

use super::collect::{Scorer, Wanted, cursors, excluded, meets};
use super::view::View;
use super::window::Window;
use crate::error::Result;
use crate::query::plan::{Mask, Plan, TITLE_BIT};

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
