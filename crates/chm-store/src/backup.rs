//! Backups: one file that holds the private part, its wrapped key and the settings of the desk.
//!
//! The database stays encrypted under its own key, so a backup needs no passphrase of its own.
//! Absent on purpose: the catalogue, files of documents and indexes, which can be had again.

mod choices;
mod container;
mod identity;
mod manifest;
mod restore;
mod staging;
mod take;
mod unchanged;

pub use container::Backup;
pub use identity::desk_id_in;
pub use manifest::{BackupCounts, BackupManifest, BackupReason};
pub use restore::{RestoreOutcome, TestedBackup, renew_public};
pub use take::BackupOrder;

pub(crate) use choices::Choices;
pub(crate) use restore::{finish_restore, finish_settings, is_unfinished};
pub(crate) use take::{back_up_before_upgrade, clear_unfinished};
pub(crate) use unchanged::Unchanged;

use crate::{Error, Result};

/// Ending of the names of backups.
pub const BACKUP_ENDING: &str = "chmbackup";

/// Folder of backups within the data folder.
pub const BACKUPS: &str = "backups";

/// How far a backup or a restore is, bytes; all its steps are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Whether it copies, or reads again what it copied.
    pub is_verifying: bool,
    /// Bytes done.
    pub done_bytes: u64,
    /// Bytes of the whole.
    pub total_bytes: u64,
}

/// Is told how far the work is, and says whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(Progress) -> bool;

/// Counts bytes towards the whole, and stops when the watcher says so.
pub(crate) struct Meter<'a> {
    watch: Watch<'a>,
    progress: Progress,
}

impl<'a> Meter<'a> {
    pub fn new(total_bytes: u64, watch: Watch<'a>) -> Self {
        let progress = Progress {
            is_verifying: false,
            done_bytes: 0,
            total_bytes,
        };
        Self { watch, progress }
    }

    pub fn verify(&mut self) {
        self.progress.is_verifying = true;
    }

    pub fn add(&mut self, bytes: u64) -> Result<()> {
        let at = &mut self.progress;
        at.done_bytes = (at.done_bytes + bytes).min(at.total_bytes);
        if (self.watch)(*at) {
            Ok(())
        } else {
            Err(Error::Stopped)
        }
    }
}
