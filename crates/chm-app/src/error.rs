//! What can go wrong in a use case.

use std::io;
use std::path::{Path, PathBuf};

use crate::protection::{PASSPHRASE_MINIMUM, VaultError};

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
    /// Private words, and no private part to keep them in.
    #[error("protection was not set up")]
    Unprotected,
    /// A value that the use case cannot take.
    #[error("{0:?} cannot be taken here")]
    BadArgument(String),
    /// A new passphrase with too few characters.
    #[error("the passphrase is too short")]
    ShortPassphrase,
    /// Too many wrong passphrases; the next is taken after a pause.
    #[error("too many wrong tries; the next is taken in {seconds} s")]
    TooManyTries {
        /// Time to wait.
        seconds: u32,
    },
    /// The keyring of the system cannot be asked.
    #[error("cannot use the keyring")]
    Vault(#[source] crate::protection::VaultError),
    /// The index cannot be read, and is not rebuilt by a reader.
    #[error("the index is not available: {0}")]
    IndexUnavailable(String),
    /// There is no private part yet, where contacts and private words lie.
    #[error("there is no private part yet")]
    NoPrivatePart,
    /// A contact of the shared directory, to which changes are suggested.
    #[error("the contact belongs to the shared directory")]
    SharedContact,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {reason}")]
    Random {
        /// What it says.
        reason: String,
    },
    /// Another desk made the backup, and the person has not agreed to that.
    #[error("another desk made the backup {file}")]
    OtherDesk {
        /// The backup.
        file: PathBuf,
    },
    /// The folder of the data is not there, such as when its drive was taken out.
    #[error("the data folder {folder} is not there")]
    FolderGone {
        /// The folder.
        folder: PathBuf,
    },
    /// A folder that must be empty holds files.
    #[error("{folder} is not empty")]
    FolderNotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// There is not enough space for what is to be written.
    #[error("{folder} has {free_bytes} bytes free and {needed_bytes} are needed")]
    TooLittleSpace {
        /// The folder.
        folder: PathBuf,
        /// Bytes that are needed.
        needed_bytes: u64,
        /// Bytes that are free.
        free_bytes: u64,
    },
    /// The place of the data is given by the marker beside the program or by the environment.
    #[error("the place of the data cannot be changed in the program")]
    PlaceFixed,
    /// A place that the data were moved from was changed since, or nobody knows what was copied.
    #[error("{folder} was changed after the data were moved")]
    LeftChanged {
        /// The folder.
        folder: PathBuf,
    },
    /// The data cannot be moved to a place within themselves.
    #[error("{folder} lies within the data")]
    FolderInside {
        /// The folder.
        folder: PathBuf,
    },
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
            Self::Unprotected => "unprotected",
            Self::BadArgument(_) | Self::UnknownLanguage(_) => "bad-argument",
            Self::ShortPassphrase => "short-passphrase",
            Self::TooManyTries { .. } => "too-many-tries",
            Self::Vault(VaultError::Locked) => "keyring-locked",
            Self::Vault(VaultError::Unavailable(_)) => "keyring-unavailable",
            Self::IndexUnavailable(_) => "index-unavailable",
            Self::NoPrivatePart => "no-private-part",
            Self::SharedContact => "shared-contact",
            Self::OtherDesk { .. } => "backup-other-desk",
            Self::FolderGone { .. } => "folder-gone",
            Self::FolderNotEmpty { .. } => "folder-not-empty",
            Self::TooLittleSpace { .. } => "too-little-space",
            Self::PlaceFixed => "place-fixed",
            Self::LeftChanged { .. } => "left-changed",
            Self::FolderInside { .. } => "folder-inside",
            Self::Interrupted => "interrupted",
            Self::Record { .. } | Self::Starter(_) | Self::Random { .. } => "internal",
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
            Self::OtherDesk { file: path } => vec![("file", shown(path))],
            Self::FolderGone { folder }
            | Self::FolderNotEmpty { folder }
            | Self::LeftChanged { folder }
            | Self::FolderInside { folder } => {
                vec![("folder", shown(folder))]
            }
            Self::TooLittleSpace {
                folder,
                needed_bytes,
                free_bytes,
            } => vec![
                ("folder", shown(folder)),
                ("needed", needed_bytes.div_ceil(1_000_000).to_string()),
                ("free", (free_bytes / 1_000_000).to_string()),
            ],
            Self::Store { source, .. } => match source.as_ref() {
                chm_store::Error::BackupDamaged { path, .. }
                | chm_store::Error::BackupNewer { path, .. } => vec![("file", shown(path))],
                chm_store::Error::Io { path, .. } | chm_store::Error::CopyDiffers { path } => {
                    vec![("file", shown(path))]
                }
                chm_store::Error::Gone { folder } => vec![("folder", shown(folder))],
                chm_store::Error::UnknownRecord(id) => vec![("id", id.to_string())],
                _ => Vec::new(),
            },
            Self::NotFound(id) => vec![("id", id.clone())],
            Self::BadArgument(value) | Self::UnknownLanguage(value) => {
                vec![("value", value.clone())]
            }
            Self::ShortPassphrase => vec![("minimum", PASSPHRASE_MINIMUM.to_string())],
            Self::TooManyTries { seconds } => vec![("seconds", seconds.to_string())],
            _ => Vec::new(),
        }
    }

    /// Whether the same call may succeed later without anybody changing the desk.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Store { source, .. } => source.is_temporary(),
            Self::Index { source, .. } => source.is_temporary(),
            Self::TooManyTries { .. } | Self::Vault(_) => true,
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

    /// The desk is being asked and cannot be closed now.
    pub fn busy() -> Self {
        Self::store("close the desk", chm_store::Error::Busy)
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

/// Whether the system refuses to write at all.
pub(crate) fn is_read_only(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
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
