//! Numbers of passages in the index, and the words that stand behind a number.

use chm_model::Language;
use chm_store::{ReadTx, Stored};

use crate::description::describe;
use crate::error::{Doing, Result};
use crate::reference::Reference;

/// A passage of a record: which language, and where in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Language; `None` for texts in other languages than the six.
    pub language: Option<Language>,
    /// Number of the passage in the text of its language; `None` when the words are the
    /// record's own: title, summary, other names.
    pub number: Option<u32>,
}

/// Bits of the number in its language.
const BITS: u32 = 24;
const OWN: u32 = (1 << BITS) - 1;
const OTHER: u32 = 7;

impl Place {
    /// The record's own words in a language.
    pub(crate) fn own(language: Option<Language>) -> Self {
        Self {
            language,
            number: None,
        }
    }

    /// The number of this passage in the index, unique in its record.
    pub(crate) fn to_index(self) -> u32 {
        let at = self
            .language
            .and_then(|language| Language::ALL.iter().position(|one| *one == language));
        let language = at.map_or(OTHER, |at| at as u32);
        (language << BITS) | self.number.map_or(OWN, |number| number.min(OWN - 1))
    }

    /// The passage that a number of the index stands for.
    pub(crate) fn from_index(number: u32) -> Self {
        Self {
            language: Language::ALL.get((number >> BITS) as usize).copied(),
            number: Some(number & OWN).filter(|number| *number != OWN),
        }
    }
}

/// Words of a passage.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    pub language: String,
    pub page: Option<u32>,
    pub number: u32,
    pub text: String,
}

/// The words of a passage; empty when they are gone since it was indexed.
pub(crate) fn words(
    tx: &ReadTx<'_>,
    record: &Stored,
    place: Place,
    reference: &Reference,
) -> Result<Words> {
    let language = place.language.map_or("", Language::code);
    let Some(number) = place.number else {
        let description = describe(tx, record.clone(), reference)?.unwrap_or_default();
        return Ok(Words {
            language: language.to_owned(),
            text: description.words(language),
            ..Words::default()
        });
    };
    let found = if language.is_empty() {
        None
    } else {
        tx.passage_text(record.row, language, number)
            .doing("read a passage")?
    };
    Ok(found.map_or_else(Words::default, |passage| Words {
        language: passage.language,
        page: passage.page,
        number: passage.number,
        text: passage.text,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_a_number_of_its_own() {
        let mut numbers = std::collections::BTreeSet::new();
        for language in Language::ALL.into_iter().map(Some).chain([None]) {
            for number in [None, Some(0), Some(1), Some(1_000_000)] {
                let place = Place { language, number };
                assert_eq!(Place::from_index(place.to_index()), place);
                assert!(numbers.insert(place.to_index()));
            }
        }
    }
}
