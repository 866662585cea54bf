//! A look-up at work in one segment, moving from window to window.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::query::{EnableScoring, PhraseQuery, Query as _, Scorer};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, TERMINATED, Term};

use super::view::View;
use crate::error::{Error, Result};
use crate::query::plan::{Leaf, Lookup};

enum Source {
    Postings {
        postings: Box<BlockSegmentPostings>,
        /// Next place in the current block.
        at: usize,
    },
    Phrase(Box<dyn Scorer>),
}

/// One leaf in one segment.
pub(crate) struct Cursor<'a> {
    source: Source,
    /// Position of its group in the plan.
    pub(crate) group: usize,
    weight: f32,
    constant: bool,
    /// Only adds to the score of what matches otherwise.
    pub(crate) optional: bool,
    norms: Option<&'a FieldNormReader>,
    length_parts: &'a [f32; 256],
}

/// Opens the leaves of a group in a segment; those that are not there give none.
pub(crate) fn open<'a>(
    view: &'a View<'a>,
    segment_at: usize,
    group: usize,
    leaf: &Leaf,
    frequency: Option<u64>,
    scored: bool,
) -> Result<Option<Cursor<'a>>> {
    let Some((source_at, _, segment)) = view.segments.get(segment_at) else {
        return Ok(None);
    };
    let stats = view.stats(leaf.field);
    let cursor = |source, weight| Cursor {
        source,
        group,
        weight,
        constant: leaf.constant || !scored,
        optional: leaf.optional,
        norms: segment.norms(leaf.field),
        length_parts: &stats.length_parts,
    };
    match &leaf.lookup {
        Lookup::Term(term) => {
            let term = view.term(leaf.field, term)?;
            let Some(found) = term.found.iter().find(|found| found.segment == segment_at) else {
                return Ok(None);
            };
            let option = if leaf.constant || !scored {
                IndexRecordOption::Basic
            } else {
                IndexRecordOption::WithFreqs
            };
            let postings = segment
                .postings(leaf.field)
                .read_block_postings_from_terminfo(&found.info, option)
                .map_err(|source| Error::Read(source.into()))?;
            let weight = if leaf.constant {
                leaf.weight
            } else {
                leaf.weight * view.weight(leaf.field, frequency.unwrap_or(term.frequency))
            };
            let postings = Box::new(postings);
            Ok(Some(cursor(Source::Postings { postings, at: 0 }, weight)))
        }
        Lookup::Phrase(terms) => {
            for (_, term) in terms {
                let term = view.term(leaf.field, term)?;
                if !term.found.iter().any(|found| found.segment == segment_at) {
                    return Ok(None);
                }
            }
            let (Some(field), Some(searcher)) = (view.field(leaf.field), view.searcher(*source_at))
            else {
                return Ok(None);
            };
            let terms: Vec<(usize, Term)> = terms
                .iter()
                .map(|(offset, term)| (*offset as usize, Term::from_field_text(field, term)))
                .collect();
            if terms.len() < 2 {
                return Ok(None);
            }
            let scoring = EnableScoring::enabled_from_statistics_provider(view, searcher);
            let scorer = PhraseQuery::new_with_offset(terms)
                .weight(scoring)
                .and_then(|weight| weight.scorer(&segment.reader, leaf.weight))
                .map_err(Error::Read)?;
            Ok(Some(cursor(Source::Phrase(scorer), leaf.weight)))
        }
    }
}

impl Cursor<'_> {
    /// The next document, or [`TERMINATED`].
    pub(crate) fn next(&self) -> DocId {
        match &self.source {
            Source::Postings { postings, at } => {
                postings.docs().get(*at).copied().unwrap_or(TERMINATED)
            }
            Source::Phrase(scorer) => scorer.doc(),
        }
    }

    /// Goes on to the first document from `target` on.
    pub(crate) fn seek(&mut self, target: DocId) {
        if self.next() >= target {
            return;
        }
        match &mut self.source {
            Source::Postings { postings, at } => *at = postings.seek(target),
            Source::Phrase(scorer) => {
                scorer.seek(target);
            }
        }
    }

    /// Gives each document before `end` with its score, and stops there.
    pub(crate) fn drain(&mut self, end: DocId, mut give: impl FnMut(DocId, f32)) {
        match &mut self.source {
            Source::Phrase(scorer) => {
                let mut doc = scorer.doc();
                while doc < end {
                    let score = if self.constant {
                        self.weight
                    } else {
                        scorer.score()
                    };
                    give(doc, score);
                    doc = scorer.advance();
                }
            }
            Source::Postings { postings, at } => loop {
                let docs = postings.docs().get(*at..).unwrap_or(&[]);
                if docs.is_empty() {
                    return;
                }
                let count = docs.partition_point(|doc| *doc < end);
                if self.constant {
                    for doc in docs.iter().take(count) {
                        give(*doc, self.weight);
                    }
                } else {
                    // a field without frequencies gives none
                    let freqs = postings.freqs().get(*at..).unwrap_or(&[]);
                    let freqs = freqs.iter().copied().chain(std::iter::repeat(1));
                    for (doc, freq) in docs.iter().zip(freqs).take(count) {
                        let code = self.norms.map_or(0, |norms| norms.fieldnorm_id(*doc));
                        let freq = freq as f32;
                        let part = self.length_parts[code as usize];
                        give(*doc, self.weight * freq / (freq + part));
                    }
                }
                if count < docs.len() {
                    *at += count;
                    return;
                }
                postings.advance();
                *at = 0;
            },
        }
    }
}
