//! A backup unpacked beside the data it is to replace, opened and tested there.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::container::{self, Backup};
use super::identity::{self, DESK};
use super::manifest::BackupCounts;
use super::take::SETTINGS;
use super::{Meter, Watch};
use crate::keys::{self, RawKey, RecoveryCode, Way};
use crate::replica::{KEYS, RESTRICTED, RESTRICTED_LOG};
use crate::{Database, Error, Result, folder};

/// Folder in which a backup is unpacked; what lies there has not been agreed to.
pub(super) const UNPACKED: &str = "restore.new";

/// Names that a backup may give to files; others belong to later versions and are passed over.
const NAMES: [&str; 4] = [SETTINGS, KEYS, RESTRICTED, RESTRICTED_LOG];

/// A backup that was unpacked; its folder goes with this value unless it took its place.
pub(super) struct Staged {
    pub folder: PathBuf,
    backup: PathBuf,
    has_private_part: bool,
}

/// A private part that was unpacked, opened, brought to the newest schema and tested.
pub(super) struct Opened {
    pub key: RawKey,
    pub counts: BackupCounts,
    /// The wrapped key that is here opens it as well, and may be newer.
    pub keeps_keys: bool,
    /// The secret that was given opens the wrapped key that is here.
    pub is_own_secret: bool,
}

impl Staged {
    /// Unpacks a backup into the data folder, comparing every sum.
    pub fn unpack(data: &Path, backup: &Backup, watch: Watch<'_>) -> Result<Self> {
        let folder = data.join(UNPACKED);
        clear(&folder)?;
        folder::create(&folder).map_err(|source| Error::io("create", &folder, source))?;
        let staged = Self {
            folder,
            backup: backup.path().to_owned(),
            has_private_part: backup.manifest().has_private_part(),
        };
        let mut meter = Meter::new(backup.size_bytes(), watch);
        let mut open: Option<(PathBuf, File)> = None;
        backup.read_through(&mut meter, &mut |name, part| {
            if !NAMES.contains(&name) {
                return Ok(());
            }
            let path = staged.folder.join(name);
            if part.is_empty() {
                let file = folder::create_file(&path);
                let file = file.map_err(|source| Error::io("create", &path, source))?;
                open = Some((path, file));
                return Ok(());
            }
            match &mut open {
                Some((path, file)) => file
                    .write_all(part)
                    .map_err(|source| Error::io("write", path, source)),
                None => Ok(()),
            }
        })?;
        drop(open);
        let desk = staged.folder.join(DESK);
        folder::write_whole(&desk, &identity::file_of(&backup.manifest().desk))?;
        Ok(staged)
    }

    /// Opens the private part in it: with the key that is open here, else with a passphrase or
    /// recovery code of today, else with one of the time of the backup.
    ///
    /// Of a backup without a private part the settings alone remain: the key in it would shut a
    /// person out of the private part that is here, and its number is that of another desk.
    ///
    /// # Errors
    /// [`Error::Locked`] when the key that is open does not fit and nothing else was given;
    /// [`Error::WrongPassphrase`]; [`Error::BackupDamaged`], [`Error::BackupNewer`].
    pub fn open(
        &self,
        present: Option<&RawKey>,
        present_keys: &Path,
        secret: Option<&str>,
    ) -> Result<Option<Opened>> {
        if !self.has_private_part {
            tracing::info!("The backup has no private part: only its settings are restored");
            for name in [RESTRICTED_LOG, KEYS, DESK] {
                folder::remove_if_there(&self.folder.join(name))?;
            }
            self.make_durable()?;
            return Ok(None);
        }
        let file = self.folder.join(RESTRICTED);
        let fits = |key: &RawKey| Database::is_outdated(&file, Some(key)).is_ok();
        let of_today = secret.and_then(|secret| unlock(present_keys, secret).ok());
        let is_own_secret = of_today.is_some();
        let known = present.filter(|key| fits(key)).cloned();
        let known = known.or_else(|| of_today.filter(fits));
        let (key, keeps_keys) = match (known, secret) {
            (Some(known), _) => (known, true),
            (None, None) => return Err(Error::Locked),
            (None, Some(secret)) => {
                let key = self.of_backup(unlock(&self.folder.join(KEYS), secret))?;
                (key, false)
            }
        };
        let counts = self.of_backup(tested(&file, &key))?;
        let counts = counts.ok_or_else(|| self.damaged("its database is damaged"))?;
        if keeps_keys {
            folder::remove_if_there(&self.folder.join(KEYS))?;
        }
        self.make_durable()?;
        Ok(Some(Opened {
            key,
            counts,
            keeps_keys,
            is_own_secret,
        }))
    }

    fn make_durable(&self) -> Result<()> {
        let failed = |source| Error::io("write", &self.folder, source);
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let file = fs::OpenOptions::new()
                .write(true)
                .open(entry.map_err(failed)?.path());
            file.and_then(|file| file.sync_all()).map_err(failed)?;
        }
        folder::sync_folder_of(&self.folder.join(SETTINGS))
    }

    /// What is wrong with the unpacked files is wrong with the backup.
    fn of_backup<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|error| match error {
            Error::NewerVersion { found, known, .. } => Error::BackupNewer {
                path: self.backup.clone(),
                found,
                known,
            },
            Error::Damaged { .. } | Error::NotADatabase { .. } | Error::Fields { .. } => {
                self.damaged("its database is damaged")
            }
            Error::Missing { .. } | Error::Keys { .. } => self.damaged("its key cannot be read"),
            other => other,
        })
    }

    fn damaged(&self, problem: &'static str) -> Error {
        container::damaged(&self.backup, problem)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if let Err(error) = clear(&self.folder) {
            tracing::warn!("An unpacked backup stays behind: {error}");
        }
    }
}

/// Opens by a passphrase, or by a recovery code, as which few passphrases can be read.
fn unlock(file: &Path, secret: &str) -> Result<RawKey> {
    match RecoveryCode::read(secret) {
        Ok(code) => keys::unlock(file, Way::Recovery(&code))
            .or_else(|_| keys::unlock(file, Way::Passphrase(secret))),
        Err(_) => keys::unlock(file, Way::Passphrase(secret)),
    }
}

/// Brings a database to the newest schema and checks it throughout; closed again, it is one file.
fn tested(file: &Path, key: &RawKey) -> Result<Option<BackupCounts>> {
    let database = Database::open(file, Some(key.clone()))?;
    if !database.check()?.is_clean() {
        return Ok(None);
    }
    let counts = BackupCounts::of(&database)?;
    database.checkpoint()?;
    Ok(Some(counts))
}

/// Removes a folder with all in it, if it is there.
pub(super) fn clear(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::io("remove", folder, source))
        }
        _ => Ok(()),
    }
}
