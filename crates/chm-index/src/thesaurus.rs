//! Names of concepts and chemicals in six languages: what a query is about, and how others say it.

mod recognise;
mod vocabulary;

use chm_model::Language;

pub(crate) use recognise::{Recognised, recognise};
use vocabulary::Vocabulary;

/// What an entry names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// A concept of the thesaurus.
    Concept,
    /// A chemical.
    Chemical,
}

impl EntryKind {
    /// Kind of the record the entry stands for.
    pub const fn record_kind(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Chemical => "chemical",
        }
    }
}

/// A concept or chemical.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Data id: `pfos`, `open-burning`.
    pub code: String,
    /// Names with their language; `true` for the preferred one.
    pub names: Vec<(Language, String, bool)>,
    /// Names of no language: abbreviations, CAS numbers, decisions.
    pub codes: Vec<String>,
    /// Data ids of related entries: chemicals of a concept, concepts of a chemical.
    pub related: Vec<String>,
}

/// All concepts and chemicals, ready to be recognised in a query.
#[derive(Debug, Default)]
pub struct Thesaurus {
    entries: Vec<Entry>,
    vocabulary: Vocabulary,
    /// Positions of the related entries of each.
    related: Vec<Vec<usize>>,
}

impl Thesaurus {
    /// Analyses the names; a few milliseconds for hundreds of entries.
    pub fn new(entries: Vec<Entry>) -> Self {
        let vocabulary = Vocabulary::new(&entries);
        let mut related: Vec<Vec<usize>> = vec![Vec::new(); entries.len()];
        for (at, entry) in entries.iter().enumerate() {
            for code in &entry.related {
                let others = entries
                    .iter()
                    .enumerate()
                    .filter(|(other, of)| *other != at && of.code == *code)
                    .map(|(other, _)| other);
                for other in others {
                    for (from, to) in [(at, other), (other, at)] {
                        if let Some(list) = related.get_mut(from)
                            && !list.contains(&to)
                        {
                            list.push(to);
                        }
                    }
                }
            }
        }
        Self {
            entries,
            vocabulary,
            related,
        }
    }

    /// The entries.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    pub(crate) fn related(&self, entry: usize) -> &[usize] {
        self.related.get(entry).map_or(&[], Vec::as_slice)
    }

    /// Whether two entries are related, or one is.
    pub(crate) fn are_related(&self, one: usize, other: usize) -> bool {
        self.related(one).contains(&other)
    }
}
