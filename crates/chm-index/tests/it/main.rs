//! The index from outside: what a caller writes is what a search finds.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod damage;
mod facets;
mod finding;
mod library;
mod opening;
mod operators;
