//! Full-text search in six languages, on tantivy.
//!
//! One field holds the terms of all languages, each passage analysed in its own language; a query
//! is analysed in every language of its script. Concepts and chemicals are recognised in the query
//! and searched by their names in the other languages. The text is kept nowhere in the index:
//! callers give it back to have the words found marked.
//!
//! - [`Index`] opens, [`Writer`] writes [`IndexRecord`]s, [`search`] answers over several indexes.
//! - Hits, totals and facet counts are of records; passages of one record are one hit.
//!
//! Deliberately absent: the database, the file system beyond the index folder, the network.

mod analysis;
mod error;
mod eval;
mod guard;
mod image;
mod index;
mod query;
mod record;
mod schema;
mod search;
mod snapshot;
mod snippet;
mod thesaurus;
mod tokenizer;
mod writer;

pub use analysis::{chinese::warm_up, detect};
pub use error::{Error, Result};
pub use index::{Index, Opened};
pub use query::{Clause, Parsed, parse};
pub use record::{Facet, IndexRecord, Passage};
pub use search::{
    Answer, Expansion, Filters, Hit, PassageHit, Search, Sort, Subject, passages_of, search,
};
pub use snippet::{Highlighted, Highlighter};
pub use thesaurus::{Entry, EntryKind, Thesaurus};
pub use writer::{Effort, Writer};
