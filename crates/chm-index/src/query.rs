//! From the typed text to what is looked up.

pub(crate) mod build;
pub(crate) mod expand;
mod parse;
pub(crate) mod plan;
pub(crate) mod variants;

pub use parse::{Clause, Parsed, parse};
