//! The tables: each file holds the queries of one concept beside their row mapping.

pub(crate) mod history;
pub(crate) mod kept;
pub(crate) mod line;
pub(crate) mod link;
pub(crate) mod meta;
pub(crate) mod news;
pub(crate) mod op;
pub(crate) mod passage;
pub(crate) mod queue;
pub(crate) mod record;
pub(crate) mod scope;
pub(crate) mod setting;
pub(crate) mod touched;

#[cfg(test)]
mod tests;
