//! The records of the clearing-house: their ids, languages, rules and the merge.
//!
//! Absent on purpose: I/O, clocks and randomness. Whoever needs an id or the time hands it in.

pub mod body;
mod cas;
pub mod character;
mod date;
mod error;
mod id;
mod kind;
mod language;
pub mod merge;
mod record;
mod scope;
pub mod symbol;
mod text;
mod value;

pub use body::Body;
pub use cas::CasNumber;
pub use date::Day;
pub use error::Error;
pub use id::RecordId;
pub use kind::Kind;
pub use language::Language;
pub use record::Record;
pub use scope::Scope;
pub use symbol::Symbol;
pub use text::LocalisedText;
pub use value::{FieldKey, Fields, Value};
