//! What a backup says of itself; it stands in the clear and names nothing private.

use serde::{Deserialize, Serialize};

use crate::{Database, Result};

/// Newest form of backups that is known here.
pub(super) const FORMAT: u32 = 1;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// By the desk, from time to time.
    Automatic,
    /// By the person.
    Asked,
    /// Before a newer version changed a database.
    BeforeUpgrade,
    /// Before another backup took its place.
    BeforeRestore,
}

/// What a private part holds.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct BackupCounts {
    /// Number of a kind, and how many records of it are not deleted.
    pub kinds: Vec<(u16, u32)>,
    /// Changes in the outbox.
    pub waiting: u32,
    /// Number of the last change of a record.
    pub last_version: u64,
}

impl BackupCounts {
    /// Counts what a database holds.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn of(database: &Database) -> Result<Self> {
        database.read(|tx| {
            let kinds = tx.counts_by_kind()?.into_iter();
            Ok(Self {
                kinds: kinds
                    .map(|count| (count.kind.number(), count.count))
                    .collect(),
                waiting: tx.outbox_size()?.0,
                last_version: tx.last_version()?,
            })
        })
    }
}

/// What a backup says of itself.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct BackupManifest {
    /// Form of the file.
    pub format: u32,
    /// Counts the backups of a desk; the order in which they were made, whatever the clock said.
    pub number: u64,
    /// Instant by the clock of the computer, milliseconds UTC.
    pub created_at_ms: i64,
    /// Why it was made.
    pub reason: BackupReason,
    /// Version of the program that made it.
    pub program: String,
    /// Version of the schema of its database; 0 if it was locked or there is none.
    pub schema: u32,
    /// Id of the desk.
    pub desk: String,
    /// What the private part holds; none if it was locked.
    pub counts: Option<BackupCounts>,
    /// The files in it, in their order.
    pub members: Vec<Member>,
}

/// A file in a backup.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Member {
    /// Its name in the data folder.
    pub name: String,
    /// Bytes.
    pub size_bytes: u64,
    /// BLAKE3-256, hexadecimal.
    pub blake3: String,
}

impl BackupManifest {
    /// Whether there is a private part in it.
    pub fn has_private_part(&self) -> bool {
        let mut members = self.members.iter();
        members.any(|member| member.name == crate::replica::RESTRICTED)
    }

    /// Bytes of its files together.
    pub(super) fn size_bytes(&self) -> u64 {
        let sizes = self.members.iter().map(|member| member.size_bytes);
        sizes.fold(0, u64::saturating_add)
    }
}
