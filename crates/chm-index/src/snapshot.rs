//! The index at one commit: its segments, and their columns in memory.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::{InvertedIndexReader, SegmentId};
use tantivy::{Searcher, SegmentReader};

use crate::error::{Error, Result};
use crate::record::Facet;
use crate::schema::{self, Fields};

/// Facet values by number; numbers are given once and stay.
#[derive(Clone, Debug, Default)]
pub(crate) struct FacetValues {
    numbers: HashMap<(Facet, Arc<str>), u32>,
    values: Vec<(Facet, Arc<str>)>,
}

impl FacetValues {
    fn number(&mut self, facet: Facet, value: &str) -> u32 {
        let value: Arc<str> = value.into();
        if let Some(number) = self.numbers.get(&(facet, Arc::clone(&value))) {
            return *number;
        }
        let number = self.values.len() as u32;
        self.numbers.insert((facet, Arc::clone(&value)), number);
        self.values.push((facet, value));
        number
    }

    /// All values in the order of their numbers.
    pub(crate) fn all(&self) -> &[(Facet, Arc<str>)] {
        &self.values
    }
}

/// The columns of a segment; they never change, deletions are kept apart.
pub(crate) struct Table {
    /// Row of each document.
    pub(crate) rows: Vec<u32>,
    /// Number of the passage of each document.
    pub(crate) numbers: Vec<u32>,
    /// Language number of each document.
    pub(crate) langs: Vec<u8>,
    /// Combination of facet values of each document.
    pub(crate) tuples: Vec<u32>,
    /// Where the values of each combination start in `tuple_values`, and the end of the last.
    tuple_starts: Vec<u32>,
    tuple_values: Vec<u32>,
    /// Latest year of each combination; 0 for none.
    pub(crate) tuple_years: Vec<u16>,
}

impl Table {
    /// Numbers of the facet values of a combination.
    pub(crate) fn values(&self, tuple: u32) -> &[u32] {
        let at = tuple as usize;
        match (self.tuple_starts.get(at), self.tuple_starts.get(at + 1)) {
            (Some(&from), Some(&to)) => self
                .tuple_values
                .get(from as usize..to as usize)
                .unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Number of combinations.
    pub(crate) fn tuple_count(&self) -> usize {
        self.tuple_starts.len().saturating_sub(1)
    }

    fn load(reader: &SegmentReader, values: &mut FacetValues) -> Result<Self> {
        let column = |name: &str| -> Result<Vec<u64>> {
            let column = reader
                .fast_fields()
                .column_first_or_default::<u64>(name)
                .map_err(Error::Read)?;
            let mut out = vec![0; reader.max_doc() as usize];
            column.get_range(0, &mut out);
            Ok(out)
        };
        let narrow = |wide: Vec<u64>| wide.into_iter().map(|value| value as u32).collect();
        let mut table = Self {
            rows: narrow(column(schema::ROW)?),
            numbers: narrow(column(schema::NUMBER)?),
            langs: column(schema::LANG)?
                .into_iter()
                .map(|value| value as u8)
                .collect(),
            tuples: vec![0; reader.max_doc() as usize],
            tuple_starts: vec![0],
            tuple_values: Vec::new(),
            tuple_years: Vec::new(),
        };
        let facets = reader
            .fast_fields()
            .str(schema::FACETS)
            .map_err(Error::Read)?
            .ok_or_else(|| Error::Damaged("no facets in a segment".to_owned()))?;
        let ordinals = facets.ords().clone().first_or_default_col(0);
        let mut wide = vec![0; reader.max_doc() as usize];
        ordinals.get_range(0, &mut wide);
        table.tuples = narrow(wide);
        let mut stream = facets
            .dictionary()
            .stream()
            .map_err(|source| Error::Read(source.into()))?;
        while stream.advance() {
            let tuple = std::str::from_utf8(stream.key())
                .map_err(|_| Error::Damaged("a facet value is no text".to_owned()))?;
            let mut latest = 0;
            for (facet, value) in schema::read_tuple(tuple) {
                table.tuple_values.push(values.number(facet, value));
                if facet == Facet::Year {
                    latest = value.parse().map_or(latest, |year: u16| year.max(latest));
                }
            }
            table.tuple_years.push(latest);
            table.tuple_starts.push(table.tuple_values.len() as u32);
        }
        let count = table.tuple_count() as u32;
        if table.tuples.iter().any(|tuple| *tuple >= count) {
            return Err(Error::Damaged("a facet column points nowhere".to_owned()));
        }
        Ok(table)
    }
}

/// The fields that are searched, as positions in [`Segment::postings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Searched {
    /// Stems of everything.
    Body,
    /// Stems of the title.
    Title,
    /// Folded words.
    Folded,
    /// Exact codes.
    Code,
}

impl Searched {
    pub(crate) const ALL: [Self; 4] = [Self::Body, Self::Title, Self::Folded, Self::Code];
}

/// A segment ready to be searched.
pub(crate) struct Segment {
    pub(crate) reader: SegmentReader,
    pub(crate) table: Arc<Table>,
    postings: [Arc<InvertedIndexReader>; 4],
    norms: [Option<FieldNormReader>; 4],
}

impl Segment {
    pub(crate) fn postings(&self, field: Searched) -> &InvertedIndexReader {
        let [body, title, folded, code] = &self.postings;
        match field {
            Searched::Body => body,
            Searched::Title => title,
            Searched::Folded => folded,
            Searched::Code => code,
        }
    }

    pub(crate) const fn norms(&self, field: Searched) -> Option<&FieldNormReader> {
        let [body, title, folded, code] = &self.norms;
        match field {
            Searched::Body => body.as_ref(),
            Searched::Title => title.as_ref(),
            Searched::Folded => folded.as_ref(),
            Searched::Code => code.as_ref(),
        }
    }
}

/// All segments of one commit.
pub(crate) struct Snapshot {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    pub(crate) segments: Vec<Segment>,
    pub(crate) values: Arc<FacetValues>,
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("segments", &self.segments.len())
            .finish_non_exhaustive()
    }
}

impl Snapshot {
    /// Loads what is new since `before`; the columns of segments already known are kept.
    pub(crate) fn load(searcher: Searcher, fields: Fields, before: Option<&Self>) -> Result<Self> {
        let known: HashMap<SegmentId, &Arc<Table>> = before
            .into_iter()
            .flat_map(|snapshot| &snapshot.segments)
            .map(|segment| (segment.reader.segment_id(), &segment.table))
            .collect();
        let mut values = before.map_or_else(Arc::default, |snapshot| Arc::clone(&snapshot.values));
        let mut segments = Vec::with_capacity(searcher.segment_readers().len());
        for reader in searcher.segment_readers() {
            let table = match known.get(&reader.segment_id()) {
                Some(table) => Arc::clone(table),
                None => Arc::new(Table::load(reader, Arc::make_mut(&mut values))?),
            };
            let open = |field| reader.inverted_index(field).map_err(Error::Read);
            let norms = |field| reader.get_fieldnorms_reader(field).ok();
            segments.push(Segment {
                reader: reader.clone(),
                table,
                postings: [
                    open(fields.body)?,
                    open(fields.title)?,
                    open(fields.folded)?,
                    open(fields.code)?,
                ],
                norms: [
                    norms(fields.body),
                    norms(fields.title),
                    norms(fields.folded),
                    None,
                ],
            });
        }
        Ok(Self {
            searcher,
            fields,
            segments,
            values,
        })
    }

    /// Passages in the snapshot, without deleted ones.
    pub(crate) fn passages(&self) -> u64 {
        self.searcher.num_docs()
    }
}
