//! Contacts: persons in roles for conventions, with what a person keeps about them.
//!
//! All of them lie in the private part. The list, the rail and the coverage are answered from a
//! [`book::Book`] in memory, which follows the database change by change and is dropped when the
//! private part is locked.

mod book;
mod card;
mod coverage;
mod described;
mod draft;
mod edit;
mod entry;
mod exchange;
mod family;
mod filter;
mod groups;
mod history;
mod keeping;
mod list;
mod parts;
mod rail;
mod suggest;
mod time;
mod trash;
mod undo;
mod unfinished;

pub(crate) use book::ContactBook;
pub(crate) use described::{country, describe_office, describe_person, mandates};
