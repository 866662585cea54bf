//! Several snapshots seen as one index, with common statistics.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use tantivy::postings::TermInfo;
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use crate::error::{Error, Result};
use crate::snapshot::{Searched, Segment, Snapshot};

/// How soon more occurrences of a term stop to count. Lower in texts than usual: sections are
/// short, and what a section is about is said by which words it has.
const TEXT_K1: f32 = 0.7;
const TITLE_K1: f32 = 1.2;
/// How much the length of a field counts.
const B: f32 = 0.75;

const fn k1(field: Searched) -> f32 {
    match field {
        Searched::Title => TITLE_K1,
        _ => TEXT_K1,
    }
}

/// Statistics of one field.
#[derive(Clone, Debug)]
pub(crate) struct FieldStats {
    /// Part of BM25 that depends on the length of the field, for each length code.
    pub(crate) length_parts: [f32; 256],
    tokens: u64,
}

/// Where a term stands in one segment.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Position in [`View::segments`].
    pub(crate) segment: usize,
    pub(crate) info: TermInfo,
}

/// A term in all segments.
#[derive(Clone, Debug, Default)]
pub(crate) struct Posted {
    pub(crate) found: Vec<Found>,
    /// Passages that hold it, deleted ones included.
    pub(crate) frequency: u64,
}

/// All segments of the snapshots searched together.
pub(crate) struct View<'a> {
    snapshots: &'a [&'a Snapshot],
    /// Each segment with the position of its snapshot, and its position there.
    pub(crate) segments: Vec<(usize, usize, &'a Segment)>,
    passages: u64,
    stats: [FieldStats; 4],
    terms: RefCell<HashMap<(Searched, String), Rc<Posted>>>,
}

impl<'a> View<'a> {
    pub(crate) fn new(snapshots: &'a [&'a Snapshot]) -> Self {
        let segments: Vec<_> = snapshots
            .iter()
            .enumerate()
            .flat_map(|(source, snapshot)| {
                snapshot
                    .segments
                    .iter()
                    .enumerate()
                    .map(move |(at, segment)| (source, at, segment))
            })
            .collect();
        let passages: u64 = segments
            .iter()
            .map(|(_, _, segment)| u64::from(segment.reader.max_doc()))
            .sum();
        let stats = Searched::ALL.map(|field| {
            let tokens: u64 = segments
                .iter()
                .map(|(_, _, segment)| segment.postings(field).total_num_tokens())
                .sum();
            let average = (tokens as f32 / passages.max(1) as f32).max(1.0);
            FieldStats {
                length_parts: std::array::from_fn(|code| {
                    let length = tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm(code as u8);
                    k1(field) * (1.0 - B + B * length as f32 / average)
                }),
                tokens,
            }
        });
        Self {
            snapshots,
            segments,
            passages,
            stats,
            terms: RefCell::default(),
        }
    }

    pub(crate) fn snapshot(&self, source: usize) -> Option<&'a Snapshot> {
        self.snapshots.get(source).copied()
    }

    pub(crate) fn stats(&self, field: Searched) -> &FieldStats {
        let [body, title, folded, code] = &self.stats;
        match field {
            Searched::Body => body,
            Searched::Title => title,
            Searched::Folded => folded,
            Searched::Code => code,
        }
    }

    /// Looks a term up in all segments; remembered for the time of one search.
    pub(crate) fn term(&self, field: Searched, term: &str) -> Result<Rc<Posted>> {
        let key = (field, term.to_owned());
        if let Some(known) = self.terms.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let mut out = Posted::default();
        for (at, (_, _, segment)) in self.segments.iter().enumerate() {
            let info = segment
                .postings(field)
                .terms()
                .get(term.as_bytes())
                .map_err(|source| Error::Read(source.into()))?;
            if let Some(info) = info {
                out.frequency += u64::from(info.doc_freq);
                out.found.push(Found { segment: at, info });
            }
        }
        let out = Rc::new(out);
        self.terms.borrow_mut().insert(key, Rc::clone(&out));
        Ok(out)
    }

    /// Number of passages that hold a term, without remembering it.
    pub(crate) fn frequency(&self, field: Searched, term: &str) -> u64 {
        self.segments
            .iter()
            .filter_map(|(_, _, segment)| segment.postings(field).terms().get(term).ok().flatten())
            .map(|info| u64::from(info.doc_freq))
            .sum()
    }

    /// Inverse document frequency of BM25.
    pub(crate) fn idf(&self, frequency: u64) -> f32 {
        let (n, all) = (frequency as f32, self.passages as f32);
        (1.0 + (all - n + 0.5) / (n + 0.5)).ln()
    }

    /// What a term of a field weighs at most.
    pub(crate) fn weight(&self, field: Searched, frequency: u64) -> f32 {
        self.idf(frequency) * (1.0 + k1(field))
    }

    pub(crate) fn searcher(&self, source: usize) -> Option<&'a Searcher> {
        self.snapshot(source).map(|snapshot| &snapshot.searcher)
    }

    pub(crate) fn field(&self, field: Searched) -> Option<Field> {
        let fields = self.snapshots.first()?.fields;
        Some(match field {
            Searched::Body => fields.body,
            Searched::Title => fields.title,
            Searched::Folded => fields.folded,
            Searched::Code => fields.code,
        })
    }

    fn searched(&self, field: Field) -> Option<Searched> {
        Searched::ALL
            .into_iter()
            .find(|searched| self.field(*searched) == Some(field))
    }
}

impl Bm25StatisticsProvider for View<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        Ok(self
            .searched(field)
            .map_or(0, |searched| self.stats(searched).tokens))
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.passages)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        let text = term.value().as_str().unwrap_or("").to_owned();
        Ok(self
            .searched(term.field())
            .map_or(0, |searched| self.frequency(searched, &text)))
    }
}
