//! Typed bodies of records.
//!
//! A body is read from [`Fields`] and written back; fields this version does not know are
//! kept in `unknown` and written back as they came, those of nested files and passages, too.
//!
//! A known field that is absent, null or empty (no text, no items, zero, false) reads as empty
//! and is left out when written: no body can tell the four apart.
//!
//! A known field of another type is an [`Error::Field`] that names kind and field, never a
//! guess. It concerns only who wants the body: the record itself stays whole, since a replica
//! stores the fields it was given and travels them on unchanged. So a desk that meets a type
//! changed by a later version shows less, and loses nothing.

mod chemical;
mod contact;
mod document;
mod event;
mod field;
mod help;
mod node;
mod note;
mod private;
mod training;
mod vocabulary;

pub use chemical::{Chemical, Concept};
pub use contact::{Mandate, Office, Party, Person};
pub use document::{Document, File, Passage, Text};
pub use event::{Event, Project};
pub use field::FieldValue;
pub use help::HelpPage;
pub use node::Node;
pub use note::Note;
pub use private::{Annotation, ContactGroup, Proposal, ProposedChange};
pub use training::{Course, Lesson};
pub use vocabulary::{DocumentType, LetterKind, Role};

use crate::{Error, Fields, Kind};

/// A typed view of the fields of one kind.
pub trait Body: Sized {
    /// Kind of the record.
    const KIND: Kind;

    /// Reads the fields.
    ///
    /// # Errors
    /// [`Error::Field`] when a known field holds a value of another type.
    fn from_fields(fields: Fields) -> Result<Self, Error>;

    /// Writes all fields, unknown ones included; fields without content are left out.
    fn into_fields(self) -> Fields;
}

/// Declares a body: a struct whose fields have numbers, with its [`Body`] implementation.
macro_rules! body {
    (
        $(#[$doc:meta])*
        $name:ident = $kind:ident {
            $($(#[$field_doc:meta])* $key:literal $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Fields that this version does not know.
            pub unknown: $crate::Fields,
        }

        impl $crate::Body for $name {
            const KIND: $crate::Kind = $crate::Kind::$kind;

            fn from_fields(mut fields: $crate::Fields) -> Result<Self, $crate::Error> {
                Ok(Self {
                    $($field: $crate::body::field::take(&mut fields, Self::KIND, $key)?,)*
                    unknown: fields,
                })
            }

            fn into_fields(self) -> $crate::Fields {
                let mut fields = self.unknown;
                $($crate::body::field::put(&mut fields, $key, self.$field);)*
                fields
            }
        }
    };
}
use body;

#[cfg(test)]
mod tests;
