//! Restoring: the backup is unpacked and tested beside the data, what is there is itself backed
//! up, and one rename agrees to the exchange; after it, a stop at any moment is finished by the
//! next start, and before it, by going back.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Watch;
use super::choices::Choices;
use super::container::Backup;
use super::identity::DESK;
use super::manifest::BackupCounts;
use super::staging::{Opened, Staged, UNPACKED, clear};
use super::take::{BackupOrder, SETTINGS};
use super::unchanged::Unchanged;
use crate::folder::{self, Folder};
use crate::replica::{KEYS, PUBLIC, RESTRICTED};
use crate::{Database, Error, Replica, RestrictedState, Result};

/// Folder of a backup that takes its place; what lies there was agreed to.
const AGREED: &str = "restore";

/// What a backup was found to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestedBackup {
    /// What its private part holds; none if it has none.
    pub counts: Option<BackupCounts>,
    /// Whether the secret that was given opens the private part that is here.
    pub is_own_secret: bool,
}

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestoreOutcome {
    /// What the private part holds now; none if the backup had none.
    pub counts: Option<BackupCounts>,
    /// The backup of what was replaced; none if nothing was, or if it stands unchanged in the
    /// backup that was restored last.
    pub replaced: Option<PathBuf>,
    /// Whether the ways to unlock are now those of the backup.
    pub has_keys_of_backup: bool,
    /// Whether the secret that was given opened the private part that was here.
    pub is_own_secret: bool,
}

impl Replica {
    /// Unpacks a backup and tests it throughout, and takes it away again: what it holds.
    ///
    /// # Errors
    /// As [`Replica::restore`].
    pub fn test_backup(
        &self,
        backup: &Backup,
        secret: Option<&str>,
        watch: Watch<'_>,
    ) -> Result<TestedBackup> {
        let staged = Staged::unpack(self.folder(), backup, watch)?;
        let opened = self.open_staged(&staged, secret)?;
        Ok(
            opened.map_or_else(TestedBackup::default, |opened| TestedBackup {
                counts: Some(opened.counts),
                is_own_secret: opened.is_own_secret,
            }),
        )
    }

    /// Puts a backup in the place of the private part, after backing up what is there as
    /// `replaced` orders. The private part is open afterwards, if the backup has one; a backup
    /// without one brings its settings only.
    ///
    /// The wrapped key of the backup comes with it, unless the one that is here opens it too.
    /// What still is as the last restore left it, in this run of the program, is not backed up
    /// again as long as the backup that it came from is there.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`], [`Error::BackupNewer`]; [`Error::Locked`] when the key that is
    /// open does not fit and no passphrase was given; [`Error::WrongPassphrase`];
    /// [`Error::Busy`] while the private part is read; [`Error::Stopped`]; those of the disk.
    /// What was there before is then there still.
    pub fn restore(
        &self,
        backup: &Backup,
        secret: Option<&str>,
        replaced: &BackupOrder<'_>,
        watch: Watch<'_>,
    ) -> Result<RestoreOutcome> {
        self.finish_agreed()?;
        let staged = Staged::unpack(self.folder(), backup, watch)?;
        let opened = self.open_staged(&staged, secret)?;
        let kept = if self.is_replaced(&staged, opened.is_some())? && !self.is_unchanged() {
            Some(self.back_up_even_if_damaged(replaced)?)
        } else {
            None
        };
        let is_own_secret = opened.as_ref().is_some_and(|opened| opened.is_own_secret);
        let has_keys_of_backup = opened.as_ref().is_some_and(|opened| !opened.keeps_keys);
        let counts = if let Some(opened) = opened {
            Some(self.exchange(&staged, opened)?)
        } else {
            agree(self.data(), &staged)?;
            roll_forward(self.data())?;
            None
        };
        finish_settings(self.data(), self.public())?;
        *self.unchanged() = Unchanged::since(self, backup);
        Ok(RestoreOutcome {
            counts,
            replaced: kept.map(|backup| backup.path().to_owned()),
            has_keys_of_backup,
            is_own_secret,
        })
    }

    /// Whether something that is here would go: the private part, or a setting.
    fn is_replaced(&self, staged: &Staged, has_private_part: bool) -> Result<bool> {
        if has_private_part && self.restricted()? != RestrictedState::None {
            return Ok(true);
        }
        let file = staged.folder.join(SETTINGS);
        if !folder::exists(&file)? {
            return Ok(false);
        }
        let here = self.public().read(Choices::read)?;
        Ok(Choices::from_file(&file)?.replaces(&here))
    }

    /// Finishes a restore that was agreed to and then failed: until then nothing is opened, since
    /// key and database may be of two times.
    ///
    /// # Errors
    /// [`Error::Busy`], and those of the disk.
    pub(crate) fn finish_agreed(&self) -> Result<()> {
        if self.is_read_only() || !is_unfinished(self.data())? {
            return Ok(());
        }
        let slot = self.slot_to_change();
        if slot.is_none() {
            self.wait_until_closed()?;
            roll_forward(self.data())?;
            finish_settings(self.data(), self.public())?;
        }
        Ok(())
    }

    /// Takes in the settings and lists of a backup, and nothing else of it.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`], and those of the disk.
    pub fn restore_settings(&self, backup: &Backup) -> Result<()> {
        let choices = backup.choices()?;
        self.public().write(|tx| choices.write(tx))
    }

    fn open_staged(&self, staged: &Staged, secret: Option<&str>) -> Result<Option<Opened>> {
        let present = self.restricted_database();
        let key = present.as_ref().and_then(|database| database.key());
        staged.open(key, &self.data().file(KEYS), secret)
    }

    /// A private part that cannot be read is kept as its files are.
    fn back_up_even_if_damaged(&self, order: &BackupOrder<'_>) -> Result<Backup> {
        match self.back_up(order, &mut |_| true) {
            Err(error) if error.code() == "damaged" => {
                self.lock();
                self.back_up(order, &mut |_| true)
            }
            other => other,
        }
    }

    /// Closes the private part, puts the unpacked one in its place, and opens that.
    fn exchange(&self, staged: &Staged, opened: Opened) -> Result<BackupCounts> {
        let mut slot = self.slot_to_change();
        let file = self.data().file(RESTRICTED);
        let former = slot.as_ref().and_then(|former| former.key().cloned());
        let agreed = self
            .close(&mut slot)
            .and_then(|()| agree(self.data(), staged));
        if let Err(error) = agreed {
            // As long as nothing was agreed to, what was open is open again.
            if slot.is_none() && former.is_some() && folder::exists(&staged.folder)? {
                let database = Database::open(&file, former)?;
                *slot = Some(self.opened(Arc::new(database)));
            }
            return Err(error);
        }
        roll_forward(self.data())?;
        let database = Database::open(&file, Some(opened.key))?;
        *slot = Some(self.opened(Arc::new(database)));
        Ok(opened.counts)
    }

    /// Closes the private part; one that somebody goes on using stays in its slot.
    fn close(&self, slot: &mut Option<Arc<Database>>) -> Result<()> {
        let former = slot.take().map(|former| Arc::downgrade(&former));
        let closed = self.wait_until_closed();
        if closed.is_err() {
            *slot = former.and_then(|former| former.upgrade());
        }
        closed
    }
}

/// From here on the backup takes its place.
fn agree(folder: &Folder, staged: &Staged) -> Result<()> {
    let agreed = folder.file(AGREED);
    fs::rename(&staged.folder, &agreed)
        .map_err(|source| Error::io("put in place", &agreed, source))?;
    folder::sync_folder_of(&agreed)
}

/// Gives the files of an agreed backup their places; done again after a stop, it goes on.
///
/// The database goes last: as long as it waits, so do the key and the number that come with it,
/// and without one they take no place.
fn roll_forward(folder: &Folder) -> Result<()> {
    let agreed = folder.file(AGREED);
    if !folder::exists(&agreed.join(RESTRICTED))? {
        return Ok(());
    }
    for name in [KEYS, DESK, RESTRICTED] {
        let new = agreed.join(name);
        if !folder::exists(&new)? {
            continue;
        }
        if name == RESTRICTED {
            // The log belongs to the database that goes.
            for ending in ["-wal", "-shm"] {
                folder::remove_if_there(&folder.file(&format!("{RESTRICTED}{ending}")))?;
            }
        }
        folder::put_in_place(&new, &folder.file(name))?;
    }
    Ok(())
}

/// Finishes or takes back a restore that a stop cut off; before any database is opened.
pub(crate) fn finish_restore(folder: &Folder) -> Result<()> {
    clear(&folder.file(UNPACKED))?;
    if folder::exists(&folder.file(AGREED))? {
        roll_forward(folder)?;
    }
    Ok(())
}

/// Takes the settings of an agreed backup in; its last step.
pub(crate) fn finish_settings(folder: &Folder, public: &Database) -> Result<()> {
    let agreed = folder.file(AGREED);
    if !folder::exists(&agreed)? {
        return Ok(());
    }
    let file = agreed.join(SETTINGS);
    if folder::exists(&file)? {
        let choices = Choices::from_file(&file)?;
        public.write(|tx| choices.write(tx))?;
    }
    clear(&agreed)
}

/// Whether a restore waits to be finished.
pub(crate) fn is_unfinished(folder: &Folder) -> Result<bool> {
    folder::exists(&folder.file(AGREED))
}

/// Sets a catalogue that cannot be opened aside and makes an empty one; private work is not
/// touched. Returns where the damaged file lies, if there was one.
///
/// # Errors
/// [`Error::InUse`], and those of the disk.
pub fn renew_public(data: &Path) -> Result<Option<PathBuf>> {
    let folder = Folder::open(data)?;
    let file = folder.file(PUBLIC);
    let mut aside = None;
    if folder::exists(&file)? {
        let free = free_name(&folder)?;
        for ending in ["-wal", "-shm", ""] {
            let from = folder.file(&format!("{PUBLIC}{ending}"));
            let to = folder.file(&format!("{free}{ending}"));
            if folder::exists(&from)? {
                fs::rename(&from, &to).map_err(|source| Error::io("set aside", &from, source))?;
            }
        }
        aside = Some(folder.file(&free));
    }
    for ending in ["-wal", "-shm"] {
        folder::remove_if_there(&folder.file(&format!("{PUBLIC}{ending}")))?;
    }
    drop(Database::create(&file)?);
    folder.establish()?;
    Ok(aside)
}

fn free_name(folder: &Folder) -> Result<String> {
    let mut number = 1_u32;
    loop {
        let name = format!("{PUBLIC}.damaged-{number}");
        if !folder::exists(&folder.file(&name))? {
            return Ok(name);
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests;
