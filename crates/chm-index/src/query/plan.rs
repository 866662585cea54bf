//! What is looked up in the index: clauses of weighted terms and phrases.

use crate::snapshot::Searched;

/// Bits of a match, one for each clause that is asked about afterwards.
pub(crate) type Mask = u64;

/// First bit of the words of the query in the body.
pub(crate) const BODY_BIT: u32 = 0;
/// First bit of the words in the title.
pub(crate) const TITLE_BIT: u32 = 24;
/// Words of a query that have bits of their own.
pub(crate) const WORD_BITS: u32 = 24;
/// First bit of the names the query was widened by.
pub(crate) const NAME_BIT: u32 = 48;
/// Names (concepts and chemicals) that have bits of their own.
pub(crate) const NAME_BITS: u32 = 14;
/// The bit of an exact code.
pub(crate) const CODE_BIT: u32 = 62;
/// The bit of a concept or chemical that the query speaks of.
pub(crate) const SUBJECT_BIT: u32 = 63;

/// What is looked up.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Lookup {
    /// One term.
    Term(String),
    /// Terms at distances from the first.
    Phrase(Vec<(u32, String)>),
}

/// A weighted look-up in a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Leaf {
    pub(crate) field: Searched,
    pub(crate) lookup: Lookup,
    pub(crate) weight: f32,
    /// The score is the weight, whatever the frequencies.
    pub(crate) constant: bool,
    /// Adds to the score of what matches otherwise, and is no match by itself.
    pub(crate) optional: bool,
}

impl Leaf {
    pub(crate) fn term(field: Searched, term: impl Into<String>, weight: f32) -> Self {
        Self {
            field,
            lookup: Lookup::Term(term.into()),
            weight,
            constant: false,
            optional: false,
        }
    }

    pub(crate) fn constant(field: Searched, term: impl Into<String>, weight: f32) -> Self {
        Self {
            constant: true,
            ..Self::term(field, term, weight)
        }
    }
}

/// Leaves of which the best counts, plus a part of the others.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Group {
    pub(crate) leaves: Vec<Leaf>,
    /// Part of the others' scores added to the best.
    pub(crate) tie: f32,
    /// Bit set where it matches.
    pub(crate) bit: Option<u32>,
    /// Records where it matches are left out; the score does not count.
    pub(crate) excludes: bool,
    /// Counts only where another group matches as well; used for the title and for names of
    /// records, which the body holds too.
    pub(crate) optional: bool,
    /// The leaves are ways of saying one word: they share the frequency of the word.
    pub(crate) one_word: bool,
}

/// A whole query.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    pub(crate) groups: Vec<Group>,
    /// Bits of which one at least must be set in some passage of the record, each.
    pub(crate) required: Vec<Mask>,
    /// Every document matches, with no score.
    pub(crate) everything: bool,
    /// Lengths in words that an equal title has, and the bits of all words in the title.
    pub(crate) exact_lengths: Vec<u32>,
    pub(crate) exact_mask: Mask,
}
