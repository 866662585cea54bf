//! Runs a plan over the segments and gathers records, counts and facets.
//!
//! The look-ups are run term by term over windows of documents, with scores in arrays: every
//! match is scored and counted, and it is still several times faster than a tree of iterators.

pub(crate) mod collect;
pub(crate) mod cursor;
mod facets;
pub(crate) mod passages;
pub(crate) mod records;
pub(crate) mod view;
pub(crate) mod window;
