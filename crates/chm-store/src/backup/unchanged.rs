//! Whether what is here is still what the last restore put here.

use std::fs;

use super::choices::Choices;
use super::container::Backup;
use super::manifest::BackupCounts;
use crate::replica::KEYS;
use crate::{Error, Replica, RestrictedState, Result, folder};

/// What a backup left here when it was restored. Kept in memory alone: after a restart what is
/// here is backed up once more.
#[derive(Debug)]
pub(crate) struct Unchanged {
    /// The backup in which it stands as well.
    backup: Backup,
    state: blake3::Hash,
}

impl Unchanged {
    /// What is here now; none if that cannot be told.
    pub fn since(replica: &Replica, backup: &Backup) -> Option<Self> {
        let state = state_of(replica).ok()??;
        let backup = backup.clone();
        Some(Self { backup, state })
    }

    /// Whether it still is so, and stands in the backup as well.
    pub fn holds(&self, replica: &Replica) -> bool {
        let there = Backup::open(self.backup.path());
        there.is_ok_and(|there| there.manifest() == self.backup.manifest())
            && state_of(replica).is_ok_and(|state| state == Some(self.state))
    }
}

impl Replica {
    /// Whether what is here stands, as it is, in the backup that was restored last.
    pub(super) fn is_unchanged(&self) -> bool {
        let unchanged = self.unchanged();
        unchanged.as_ref().is_some_and(|since| since.holds(self))
    }
}

/// A sum over all that a person can change: the number of the last change of a record rises with
/// each. None while the private part is locked.
fn state_of(replica: &Replica) -> Result<Option<blake3::Hash>> {
    let mut sum = blake3::Hasher::new();
    if replica.restricted()? != RestrictedState::None {
        let Some(database) = replica.restricted_database() else {
            return Ok(None);
        };
        let counts = BackupCounts::of(&database)?;
        sum.update(&serde_json::to_vec(&counts).unwrap_or_default());
        for kept in database.read(|tx| tx.all_kept())? {
            let kept = (kept.list, kept.item, kept.at_ms, kept.value);
            sum.update(&serde_json::to_vec(&kept).unwrap_or_default());
        }
    }
    let keys = replica.data().file(KEYS);
    if folder::exists(&keys)? {
        let bytes = fs::read(&keys).map_err(|source| Error::io("read", &keys, source))?;
        sum.update(&bytes);
    }
    let choices = replica.public().read(Choices::read)?;
    sum.update(&choices.to_bytes());
    Ok(Some(sum.finalize()))
}
