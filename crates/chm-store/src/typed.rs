//! What of a record stands in columns of its own, read from its fields.
//!
//! Pure: fields in, rows out. A record whose kind or whose known field this version does not
//! understand has none, and is kept as it came.

mod contact;
mod private;
mod rows;
mod subject;

use chm_model::body::{File, Passage};
use chm_model::{Fields, Kind, LocalisedText, RecordId};

pub(crate) use rows::{remove, write};

use crate::Relation;

/// The typed rows of one record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    /// Data id, first symbol, or the source's own id.
    pub code: String,
    pub titles: Vec<(String, String)>,
    pub symbols: Vec<String>,
    pub files: Vec<File>,
    pub links: Vec<(Relation, Vec<String>)>,
    pub relations: Vec<(&'static str, Vec<RecordId>)>,
    pub emails: Vec<String>,
    pub cas: Vec<String>,
    pub own: Own,
}

/// The row of the kind's own table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Own {
    #[default]
    None,
    Document {
        document_type: String,
        year: u16,
        published_on: String,
        meeting: String,
        publisher: String,
        licence: String,
    },
    Text {
        document: RecordId,
        language: String,
        part: u32,
        passages: Vec<Passage>,
    },
    Party {
        iso3: String,
        m49: String,
        regional_group: String,
    },
    Mandate {
        role: String,
        convention: String,
        from_on: String,
        until_on: String,
        confirmed_on: String,
    },
    Happening {
        sort: String,
        from_on: String,
        until_on: String,
        country: String,
    },
    Node {
        node_type: String,
        country: String,
        regional_group: String,
    },
    Chemical {
        status: String,
        year_listed: u16,
    },
    Placed {
        place: u32,
    },
}

/// Reads the typed rows; `None` for a kind not known here or a field of another type.
pub(crate) fn read(kind: Kind, fields: Fields) -> Option<Typed> {
    let typed = match kind {
        Kind::PARTY => contact::party(fields),
        Kind::OFFICE => contact::office(fields),
        Kind::PERSON => contact::person(fields),
        Kind::MANDATE => contact::mandate(fields),
        Kind::ROLE => contact::role(fields),
        Kind::NODE => contact::node(fields),
        Kind::DOCUMENT => subject::document(fields),
        Kind::TEXT => subject::text(fields),
        Kind::CHEMICAL => subject::chemical(fields),
        Kind::CONCEPT => subject::concept(fields),
        Kind::EVENT => subject::event(fields),
        Kind::PROJECT => subject::project(fields),
        Kind::COURSE => subject::course(fields),
        Kind::LESSON => subject::lesson(fields),
        Kind::DOCUMENT_TYPE => subject::document_type(fields),
        Kind::LETTER_KIND => subject::letter_kind(fields),
        Kind::HELP => subject::help(fields),
        Kind::GROUP => private::group(fields),
        Kind::ANNOTATION => private::annotation(fields),
        Kind::PROPOSAL => private::proposal(fields),
        Kind::NOTE => subject::note(fields),
        _ => return None,
    };
    typed.ok()
}

fn titles(texts: &LocalisedText) -> Vec<(String, String)> {
    texts
        .iter()
        .map(|(language, text)| (language.to_owned(), text.to_owned()))
        .collect()
}

/// A relation to at most one record.
fn to_one(id: Option<RecordId>) -> Vec<RecordId> {
    id.into_iter().collect()
}

/// At most one code; an empty one is none.
fn code(code: String) -> Vec<String> {
    if code.is_empty() {
        Vec::new()
    } else {
        vec![code]
    }
}
