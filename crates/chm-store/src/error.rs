//! What can go wrong with a replica.

use std::io;
use std::path::{Path, PathBuf};

use chm_model::{RecordId, Scope};
use rusqlite::ErrorCode;

/// An operation on the replica that failed; the replica is then as before it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another desk has this data folder open.
    #[error("another desk has {folder} open")]
    InUse {
        /// The data folder.
        folder: PathBuf,
    },
    /// The folder or file cannot be written.
    #[error("{path} cannot be written")]
    ReadOnly {
        /// Folder or file.
        path: PathBuf,
        /// Cause.
        #[source]
        source: Cause,
    },
    /// There is no space left; nothing was changed.
    #[error("no space is left for {path}")]
    DiskFull {
        /// The file that could not grow.
        path: PathBuf,
        /// Cause.
        #[source]
        source: Cause,
    },
    /// The system could not read or write.
    #[error("cannot {operation} {path}")]
    Io {
        /// What was attempted.
        operation: &'static str,
        /// File or folder.
        path: PathBuf,
        /// Cause.
        #[source]
        source: Cause,
    },
    /// Pages of a database are damaged; it was left as it is.
    #[error("{path} is damaged")]
    Damaged {
        /// The database.
        path: PathBuf,
        /// Cause.
        #[source]
        source: Cause,
    },
    /// The file is not a database of this program, or is cut off; it was left as it is.
    #[error("{path} is no database of this program")]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// A file that belongs to this replica is gone; nothing was put in its place.
    #[error("{path} is missing")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The folder went while it was open, such as with its drive; nothing was written.
    #[error("{folder} is not there any more")]
    Gone {
        /// The folder.
        folder: PathBuf,
    },
    /// What was copied differs from what was read.
    #[error("the copy {path} differs from what was copied")]
    CopyDiffers {
        /// The copy.
        path: PathBuf,
    },
    /// The folder holds other files and no desk.
    #[error("{folder} holds other files and no desk")]
    NotADesk {
        /// The folder.
        folder: PathBuf,
    },
    /// A newer version of the program wrote the file.
    #[error("{path} has version {found}; this program knows {known}")]
    NewerVersion {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// The passphrase does not open the key.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The recovery code does not open the key, or there is none.
    #[error("the recovery code is wrong")]
    WrongCode,
    /// What was typed cannot be a recovery code.
    #[error("this is no recovery code")]
    MistypedCode,
    /// What the keyring of the system gave does not open the key.
    #[error("the secret of the keyring is another one")]
    WrongKeyringSecret,
    /// An empty passphrase protects nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The file of wrapped keys cannot be understood.
    #[error("{path} cannot be understood: {problem}")]
    Keys {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A restricted database is there already.
    #[error("there is a restricted database already")]
    AlreadyProtected,
    /// The restricted database is not open.
    #[error("the restricted database is locked")]
    Locked,
    /// A backup is cut off, changed, or no backup.
    #[error("the backup {path} cannot be used: {problem}")]
    BackupDamaged {
        /// The backup.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A newer version of the program made the backup.
    #[error("the backup {path} has version {found}; this program knows {known}")]
    BackupNewer {
        /// The backup.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// The private part is in use and cannot be replaced now.
    #[error("the private part is at work")]
    Busy,
    /// Whoever watched the work asked it to stop; nothing was changed.
    #[error("the work was stopped")]
    Stopped,
    /// A block that does not continue the feed; the replica is unchanged.
    #[error("{scope} stands at {cursor}, and the block begins at {from_seq}")]
    Gap {
        /// Scope of the block.
        scope: Scope,
        /// Last number of the feed that is here.
        cursor: u64,
        /// First number of the block.
        from_seq: u64,
    },
    /// A block whose parts contradict each other; the replica is unchanged.
    #[error("a block of {scope} contradicts itself: {problem}")]
    Inconsistent {
        /// Scope of the block.
        scope: Scope,
        /// What is wrong.
        problem: &'static str,
    },
    /// Persons do not change records of this scope here.
    #[error("records of {scope} are not changed at this desk")]
    NotWritable {
        /// The scope.
        scope: Scope,
    },
    /// There is no such record, or it is deleted.
    #[error("there is no record {0}")]
    UnknownRecord(RecordId),
    /// The record exists already.
    #[error("there is a record {0} already")]
    RecordExists(RecordId),
    /// The change cannot be taken back: it left the desk, or a later one rests on it.
    #[error("change {0} cannot be taken back")]
    NotUndoable(u64),
    /// The fields stored for a record cannot be read.
    #[error("the fields of row {row} in {path} cannot be read")]
    Fields {
        /// The database.
        path: PathBuf,
        /// Row of the record.
        row: u32,
        /// Cause.
        source: chm_protocol::Error,
    },
    /// No more records fit: their numbers are used up.
    #[error("{path} holds as many records as it can")]
    TooManyRecords {
        /// The database.
        path: PathBuf,
    },
    /// The system gave no randomness.
    #[error("the system gave no random bytes")]
    Random(#[source] getrandom::Error),
    /// Another statement of SQLite failed.
    #[error("cannot {operation} in {path}")]
    Query {
        /// What was attempted.
        operation: &'static str,
        /// The database.
        path: PathBuf,
        /// Cause.
        source: rusqlite::Error,
    },
}

/// Cause of an error that the system or SQLite may have reported.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// The system.
    #[error(transparent)]
    System(io::Error),
    /// SQLite.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl Error {
    /// Whether the same call may succeed later without anybody changing the replica.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::InUse { .. }
            | Self::DiskFull { .. }
            | Self::Io { .. }
            | Self::Gone { .. }
            | Self::Busy => true,
            Self::Query { source, .. } => matches!(
                source.sqlite_error_code(),
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::OutOfMemory)
            ),
            _ => false,
        }
    }

    /// Name of the message that tells a person what happened and what to do.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse { .. } => "in-use",
            Self::ReadOnly { .. } => "read-only",
            Self::DiskFull { .. } => "disk-full",
            Self::Damaged { .. }
            | Self::NotADatabase { .. }
            | Self::Missing { .. }
            | Self::Keys { .. }
            | Self::Fields { .. } => "damaged",
            Self::Io { .. } => "io",
            Self::Gone { .. } => "folder-gone",
            Self::CopyDiffers { .. } => "copy-differs",
            Self::NotADesk { .. } => "not-a-desk",
            Self::NewerVersion { .. } => "newer-version",
            Self::WrongPassphrase | Self::EmptyPassphrase => "wrong-passphrase",
            Self::WrongCode => "wrong-recovery-key",
            Self::MistypedCode => "mistyped-recovery-key",
            Self::WrongKeyringSecret => "keyring-changed",
            Self::BackupDamaged { .. } => "backup-damaged",
            Self::BackupNewer { .. } => "backup-newer",
            Self::Busy => "busy",
            Self::Stopped => "interrupted",
            Self::AlreadyProtected => "already-exists",
            Self::Locked => "locked",
            Self::UnknownRecord(_) => "not-found",
            Self::NotUndoable(_) => "not-undoable",
            Self::Gap { .. }
            | Self::Inconsistent { .. }
            | Self::NotWritable { .. }
            | Self::RecordExists(_)
            | Self::TooManyRecords { .. }
            | Self::Random(_)
            | Self::Query { .. } => "internal",
        }
    }

    /// An error of the system on a file.
    pub(crate) fn io(operation: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly {
                path,
                source: Cause::System(source),
            },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull {
                path,
                source: Cause::System(source),
            },
            _ => Self::Io {
                operation,
                path,
                source: Cause::System(source),
            },
        }
    }

    /// An error of SQLite on a database.
    pub(crate) fn sql(operation: &'static str, path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull {
                path,
                source: Cause::Sqlite(source),
            },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly {
                path,
                source: Cause::Sqlite(source),
            },
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen)
                if path.parent().is_some_and(|folder| !folder.exists()) =>
            {
                let folder = path.parent().unwrap_or(&path).to_owned();
                Self::Gone { folder }
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Io {
                operation,
                path,
                source: Cause::Sqlite(source),
            },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged {
                path,
                source: Cause::Sqlite(source),
            },
            // The tables are strict, so only damage puts a value of another type there.
            None if is_of_another_type(&source) => Self::Damaged {
                path,
                source: Cause::Sqlite(source),
            },
            Some(ErrorCode::NotADatabase) => Self::NotADatabase { path },
            _ => Self::Query {
                operation,
                path,
                source,
            },
        }
    }
}

fn is_of_another_type(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}
