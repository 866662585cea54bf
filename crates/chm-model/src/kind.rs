//! Kinds of records.

use std::fmt;

/// What a record is; kinds this version does not know keep their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kind(u16);

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $text:literal;)*) => {
        impl Kind {
            $($(#[$doc])* pub const $name: Self = Self($number);)*

            /// Every kind this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$name),*];

            /// Name used in filters, exports and the command line; `None` if unknown here.
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($text),)*
                    _ => None,
                }
            }

            /// Reads such a name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($text => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// A State or regional organisation, Party or not.
    PARTY = 1, "party";
    /// An office of a Party or organisation.
    OFFICE = 2, "office";
    /// A person.
    PERSON = 3, "person";
    /// A person in a role for a convention, with dates.
    MANDATE = 4, "mandate";
    /// A paper, decision, report or other publication.
    DOCUMENT = 5, "document";
    /// Text of a document in one language, or a part of it.
    TEXT = 6, "text";
    /// A persistent organic pollutant.
    CHEMICAL = 7, "chemical";
    /// A concept of the thesaurus.
    CONCEPT = 8, "concept";
    /// A clearing-house node, regional centres included.
    NODE = 9, "centre";
    /// A meeting, workshop or other event.
    EVENT = 10, "event";
    /// A project.
    PROJECT = 11, "project";
    /// A course.
    COURSE = 12, "course";
    /// A lesson of a course.
    LESSON = 13, "lesson";
    /// A role of contacts.
    ROLE = 14, "role";
    /// A type of documents.
    DOCUMENT_TYPE = 15, "document-type";
    /// A kind of correspondence.
    LETTER_KIND = 16, "letter-kind";
    /// A page of the help handbook.
    HELP = 17, "help";
    /// A group of contacts, of one person.
    GROUP = 18, "group";
    /// What a person notes on a record of somebody else.
    ANNOTATION = 19, "annotation";
    /// A suggestion for a shared contact.
    PROPOSAL = 20, "proposal";
    /// A private note on a record.
    NOTE = 21, "note";
}

impl Kind {
    /// Wraps a number from disk or wire.
    pub const fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// Its number on disk and wire.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "kind {}", self.0),
        }
    }
}
