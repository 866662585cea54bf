//! What can be wrong with a record.

use crate::{FieldKey, Kind};

/// A record, id or code that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// A typed field holds a value of another type.
    #[error("field {field} of a {kind} should hold {expected}")]
    Field {
        /// Kind of the record.
        kind: Kind,
        /// Key of the field.
        field: FieldKey,
        /// What it should hold.
        expected: &'static str,
    },
    /// The record is of another kind than asked.
    #[error("expected a {expected}, found a {found}")]
    WrongKind {
        /// Kind asked for.
        expected: Kind,
        /// Kind found.
        found: Kind,
    },
    /// Text that names no known language.
    #[error("unknown language {0:?}")]
    Language(String),
    /// Text that is no record id.
    #[error("{0:?} is no record id")]
    Id(String),
    /// Text that names no scope.
    #[error("{0:?} is no scope")]
    Scope(String),
    /// Text that is no symbol of a paper or decision.
    #[error("{0:?} is no symbol of a paper or decision")]
    Symbol(String),
    /// Text that has not the form of a CAS registry number.
    #[error("{0:?} is no CAS registry number")]
    Cas(String),
    /// A CAS registry number with a wrong last digit.
    #[error("the check digit of CAS registry number {text} should be {expected}")]
    CasCheckDigit {
        /// The number as read.
        text: String,
        /// The digit that its other digits call for.
        expected: u8,
    },
    /// Text that is no calendar day.
    #[error("{0:?} is no date of the form 2009-08-26")]
    Date(String),
}
