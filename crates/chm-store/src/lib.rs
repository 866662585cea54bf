//! The replica: two SQLite databases of one schema, and every read and write of them.
//!
//! `public.db` lies plain on disk; `restricted.db` is encrypted with a random key that a
//! passphrase, a recovery code and a secret in the keyring of the system wrap. Content from elsewhere enters through [`Replica::apply`] alone, changes
//! by the person at this desk through [`WriteTx::write_op`] alone.
//!
//! Absent on purpose: the network, the search index (the queue for it is here), and any way
//! to replace or delete a database that cannot be opened.

mod apply;
mod backup;
mod check;
mod clock;
mod database;
mod error;
mod fingerprint;
mod folder;
mod forget;
mod keys;
mod migrate;
mod op;
mod read;
mod relocate;
mod replica;
mod sealed;
mod sort_key;
mod state;
mod table;
mod typed;
mod write;

pub use apply::Applied;
pub use backup::{
    BACKUP_ENDING, BACKUPS, Backup, BackupCounts, BackupManifest, BackupOrder, BackupReason,
    Progress, RestoreOutcome, TestedBackup, Watch, desk_id_in, renew_public,
};
pub use check::{Finding, Report};
pub use database::{Database, sqlite_version};
pub use error::{Cause, Error};
pub use folder::HeldFolder;
pub use keys::{KeyringSecret, RecoveryCode, Way, Ways};
pub use op::{Change, LastOp, OpKind, OpState, PendingOp};
pub use read::ReadTx;
pub use relocate::{
    clear_begun_copy, copy_data, data_size_bytes, finish_copy, is_copy_begun, is_free, remove_data,
};
pub use replica::{Replica, RestrictedState};
pub use sealed::Sealed;
pub use sort_key::{sort_key, without_article};
pub use table::history::Earlier;
pub use table::kept::Kept;
pub use table::line::Line;
pub use table::link::{Link, Relation};
pub use table::news::{Changed, Happening};
pub use table::passage::{Passage, PassageRow};
pub use table::queue::QueueEntry;
pub use table::record::{KindCount, Stored};
pub use table::scope::ScopeState;
pub use write::WriteTx;

/// Outcome of an operation on the replica.
pub type Result<T, E = Error> = std::result::Result<T, E>;
