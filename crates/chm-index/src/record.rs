//! What is put into the index: records and their passages.

use chm_model::Language;
use serde::{Deserialize, Serialize};

/// A group of facet values.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// Kind of record.
    Kind,
    /// Type of document.
    Type,
    /// Languages with text.
    Language,
    /// Chemicals.
    Chemical,
    /// Concepts.
    Topic,
    /// Treaties.
    Treaty,
    /// Years.
    Year,
    /// Countries and regions.
    Place,
    /// Whether it can be read on this computer.
    Availability,
}

impl Facet {
    /// All groups.
    pub const ALL: [Self; 9] = [
        Self::Kind,
        Self::Type,
        Self::Language,
        Self::Chemical,
        Self::Topic,
        Self::Treaty,
        Self::Year,
        Self::Place,
        Self::Availability,
    ];

    /// Position in [`Self::ALL`].
    pub(crate) const fn ordinal(self) -> usize {
        self as usize
    }

    /// The letter that stands for the group in the index.
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::Kind => 'k',
            Self::Type => 't',
            Self::Language => 'l',
            Self::Chemical => 'c',
            Self::Topic => 'o',
            Self::Treaty => 'y',
            Self::Year => 'a',
            Self::Place => 'p',
            Self::Availability => 'v',
        }
    }

    /// Reads [`Self::letter`].
    pub(crate) fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.letter() == letter)
    }
}

/// One record as the index sees it; its text is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndexRecord {
    /// Row of the record in its database: passages of one row are one hit.
    pub row: u32,
    /// Number of its last change, to compare the index with the database.
    pub version: u64,
    /// Kind of record, also its value of [`Facet::Kind`].
    pub kind: String,
    /// Exact keys: symbols, CAS numbers, abbreviations, data ids.
    pub codes: Vec<String>,
    /// Facet values besides kind and year.
    pub facets: Vec<(Facet, String)>,
    /// Year, also its value of [`Facet::Year`].
    pub year: Option<u32>,
    /// The passages, in reading order.
    pub passages: Vec<Passage>,
}

/// One passage (a page, a section, or the whole text in one language) of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Number of the passage, unique in its record.
    pub number: u32,
    /// Language; `None` to have it detected.
    pub lang: Option<Language>,
    /// Title of the record or section in the language of the passage.
    pub title: String,
    /// Further names: alternative names, symbols, abbreviations.
    pub extra: Vec<String>,
    /// The text.
    pub text: String,
}
