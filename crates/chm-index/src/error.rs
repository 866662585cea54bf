//! What can go wrong with an index.

use std::path::PathBuf;

/// A failed operation on an index.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder of the index cannot be made, read or renamed.
    #[error("cannot use the index folder {path}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The index files cannot be opened.
    #[error("cannot open the index")]
    Open(#[source] tantivy::TantivyError),
    /// Another writer is at work on this index.
    #[error("another writer is at work on the index")]
    Busy(#[source] tantivy::TantivyError),
    /// Records cannot be written; the index is as it was at the last commit.
    #[error("cannot write to the index")]
    Write(#[source] tantivy::TantivyError),
    /// The files of the index cannot be read; it has to be rebuilt.
    #[error("cannot read the index")]
    Read(#[source] tantivy::TantivyError),
    /// The files of the index contradict themselves; it has to be rebuilt.
    #[error("the index is damaged: {0}")]
    Damaged(String),
}

impl Error {
    /// Whether rebuilding the index is the way on.
    pub const fn needs_rebuild(&self) -> bool {
        matches!(self, Self::Read(_) | Self::Damaged(_) | Self::Open(_))
    }

    /// Whether the same call may succeed later.
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

/// Result of an operation on an index.
pub type Result<T, E = Error> = std::result::Result<T, E>;
