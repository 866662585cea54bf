//! What can go wrong with an index.

use std::io;
use std::path::PathBuf;

use tantivy::TantivyError;
use tantivy::directory::error::{OpenDirectoryError, OpenReadError, OpenWriteError};

/// A failed operation on an index.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder of the index cannot be made, read or renamed.
    #[error("cannot use the index folder {path}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The index files cannot be opened.
    #[error("cannot open the index")]
    Open(#[source] TantivyError),
    /// Another writer is at work on this index.
    #[error("another writer is at work on the index")]
    Busy(#[source] TantivyError),
    /// Records cannot be written; the index is as it was at the last commit.
    #[error("cannot write to the index")]
    Write(#[source] TantivyError),
    /// The files of the index cannot be read; it has to be rebuilt.
    #[error("cannot read the index")]
    Read(#[source] TantivyError),
    /// The files of the index contradict themselves; it has to be rebuilt.
    #[error("the index is damaged: {0}")]
    Damaged(String),
}

impl Error {
    /// Whether rebuilding the index is the way on.
    pub const fn needs_rebuild(&self) -> bool {
        matches!(self, Self::Read(_) | Self::Damaged(_) | Self::Open(_))
    }

    /// What kind of failure of the disk it was, if it was one.
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        let inner = match self {
            Self::Folder { source, .. } => return Some(source.kind()),
            Self::Open(inner) | Self::Busy(inner) | Self::Write(inner) | Self::Read(inner) => inner,
            Self::Damaged(_) => return None,
        };
        match inner {
            TantivyError::IoError(source)
            | TantivyError::OpenDirectoryError(
                OpenDirectoryError::IoError {
                    io_error: source, ..
                }
                | OpenDirectoryError::FailedToCreateTempDir(source),
            )
            | TantivyError::OpenReadError(OpenReadError::IoError {
                io_error: source, ..
            })
            | TantivyError::OpenWriteError(OpenWriteError::IoError {
                io_error: source, ..
            }) => Some(source.kind()),
            _ => None,
        }
    }

    /// Whether the same call may succeed later.
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

/// Result of an operation on an index.
pub type Result<T, E = Error> = std::result::Result<T, E>;
