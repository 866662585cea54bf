//! What can go wrong in a use case.

use std::io;
use std::path::{Path, PathBuf};

/// A use case that failed; what was saved before is kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder holds other things than a desk.
    #[error("{folder} holds no desk")]
    NotADesk {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder holds a desk already.
    #[error("{folder} holds a desk already")]
    AlreadyADesk {
        /// The folder.
        folder: PathBuf,
    },
    /// An operation on the databases failed.
    #[error("cannot {doing}")]
    Store {
        /// What was attempted.
        doing: &'static str,
        /// Cause.
        source: Box<chm_store::Error>,
    },
    /// An operation on the search index failed.
    #[error("cannot {doing}")]
    Index {
        /// What was attempted.
        doing: &'static str,
        /// Cause.
        source: Box<chm_index::Error>,
    },
    /// A record cannot be understood.
    #[error("cannot understand record {id}")]
    Record {
        /// Its id.
        id: chm_model::RecordId,
        /// Cause.
        source: chm_model::Error,
    },
    /// The starter content inside the program cannot be read.
    #[error("cannot read the starter content")]
    Starter(#[source] chm_protocol::Error),
    /// There is no such file or folder.
    #[error("there is no file {path}")]
    NoSuchFile {
        /// The file.
        path: PathBuf,
    },
    /// A file cannot be read.
    #[error("cannot read {path}")]
    ReadFile {
        /// The file.
        path: PathBuf,
        /// Cause.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {path}")]
    WriteFile {
        /// The file.
        path: PathBuf,
        /// Cause.
        source: io::Error,
    },
    /// Nothing on this computer has this identifier, symbol or code.
    #[error("there is no record {0:?}")]
    NotFound(String),
    /// A language that is none of the six.
    #[error("{0:?} is none of the six languages")]
    UnknownLanguage(String),
    /// A value that the use case cannot take.
    #[error("{0:?} cannot be taken here")]
    BadArgument(String),
    /// The index cannot be read, and is not rebuilt by a reader.
    #[error("the index is not available: {0}")]
    IndexUnavailable(String),
    /// The person or the system asked to stop.
    #[error("stopped before the end")]
    Interrupted,
}

/// Result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The message `error-<code>` that words it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotADesk { .. } => "not-a-desk",
            Self::AlreadyADesk { .. } => "already-exists",
            Self::Store { source, .. } => match source.code() {
                "io" => "unreadable-file",
                code => code,
            },
            Self::Index { source, .. } => index_code(source),
            Self::NoSuchFile { .. } => "no-such-file",
            Self::ReadFile { .. } => "unreadable-file",
            Self::WriteFile { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "read-only",
                _ => "unreadable-file",
            },
            Self::NotFound(_) => "not-found",
            Self::BadArgument(_) | Self::UnknownLanguage(_) => "bad-argument",
            Self::IndexUnavailable(_) => "index-unavailable",
            Self::Interrupted => "interrupted",
            Self::Record { .. } | Self::Starter(_) => "internal",
        }
    }

    /// Variables of its message.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoSuchFile { path }
            | Self::ReadFile { path, .. }
            | Self::WriteFile { path, .. } => {
                vec![("file", shown(path))]
            }
            Self::Store { source, .. } => match source.as_ref() {
                chm_store::Error::Io { path, .. } => vec![("file", shown(path))],
                chm_store::Error::UnknownRecord(id) => vec![("id", id.to_string())],
                _ => Vec::new(),
            },
            Self::NotFound(id) => vec![("id", id.clone())],
            Self::BadArgument(value) | Self::UnknownLanguage(value) => {
                vec![("value", value.clone())]
            }
            _ => Vec::new(),
        }
    }

    /// Whether the same call may succeed later without anybody changing the desk.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Store { source, .. } => source.is_temporary(),
            Self::Index { source, .. } => source.is_temporary(),
            _ => false,
        }
    }

    /// The error with all its causes in one line, for the log and `--json`.
    pub fn chain(&self) -> String {
        let mut text = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            text.push_str(": ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        text
    }

    pub(crate) fn store(doing: &'static str, source: chm_store::Error) -> Self {
        Self::Store {
            doing,
            source: Box::new(source),
        }
    }

    pub(crate) fn read_file(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        if source.kind() == io::ErrorKind::NotFound {
            Self::NoSuchFile { path }
        } else {
            Self::ReadFile { path, source }
        }
    }
}

/// Tells a full or read-only disk from an index that is not to be read.
fn index_code(error: &chm_index::Error) -> &'static str {
    match error.io_kind() {
        Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) => "disk-full",
        Some(io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) => "read-only",
        _ => "index-unavailable",
    }
}

/// Names what was attempted when a lower part fails.
pub(crate) trait Doing<T> {
    /// Adds what was attempted.
    fn doing(self, doing: &'static str) -> Result<T>;
}

impl<T> Doing<T> for Result<T, chm_store::Error> {
    fn doing(self, doing: &'static str) -> Result<T> {
        self.map_err(|source| Error::store(doing, source))
    }
}

impl<T> Doing<T> for Result<T, chm_index::Error> {
    fn doing(self, doing: &'static str) -> Result<T> {
        self.map_err(|source| Error::Index {
            doing,
            source: Box::new(source),
        })
    }
}
