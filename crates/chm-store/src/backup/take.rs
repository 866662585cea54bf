//! Making a backup: of one moment, whole, and read again before it gets its name.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::choices::Choices;
use super::container::{self, Backup, Content};
use super::manifest::{BackupCounts, BackupManifest, BackupReason, FORMAT, Member};
use super::{BACKUP_ENDING, BACKUPS, Meter, Watch, identity};
use crate::folder::{self, Folder};
use crate::replica::{KEYS, RESTRICTED, RESTRICTED_LOG};
use crate::{Database, Error, Replica, Result, clock, migrate};

/// The settings in a backup.
pub(super) const SETTINGS: &str = "settings.json";

/// What is wanted of a backup.
#[derive(Clone, Copy, Debug)]
pub struct BackupOrder<'a> {
    /// Where it is written.
    pub to: &'a Path,
    /// Its number, above those of earlier ones.
    pub number: u64,
    /// Why it is made.
    pub reason: BackupReason,
    /// Version of the program.
    pub program: &'a str,
    /// Now, milliseconds UTC.
    pub created_at_ms: i64,
}

/// The number and place of the next backup in the folder of the desk.
pub(crate) struct Next {
    pub number: u64,
    pub path: PathBuf,
}

impl Next {
    /// Numbers rise with the names in the folder, whatever the clock says.
    pub fn of(data: &Path) -> Result<Self> {
        let backups = data.join(BACKUPS);
        let failed = |source| Error::io("read", &backups, source);
        let mut last = 0;
        if folder::exists(&backups)? {
            for entry in fs::read_dir(&backups).map_err(failed)? {
                let name = entry.map_err(failed)?.file_name();
                last = last.max(number_of(&name.to_string_lossy()).unwrap_or(0));
            }
        }
        let number = last + 1;
        let path = backups.join(format!("backup-{number:06}.{BACKUP_ENDING}"));
        Ok(Self { number, path })
    }
}

fn number_of(name: &str) -> Option<u64> {
    let number = name.strip_prefix("backup-")?.split('.').next()?;
    number.parse().ok()
}

impl Replica {
    /// Number and place of the next backup in the folder of the desk.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn next_backup(&self) -> Result<(u64, PathBuf)> {
        self.public().is_in_place()?;
        Next::of(self.folder()).map(|next| (next.number, next.path))
    }

    /// The random number by which backups name this desk.
    ///
    /// # Errors
    /// Those of the disk, when it must be drawn first.
    pub fn desk_id(&self) -> Result<String> {
        self.public().is_in_place()?;
        identity::of(self.data())
    }

    /// Makes a backup of the private part, its wrapped key and the settings.
    ///
    /// An open private part is copied while it is in use, as it is at one moment. Of a locked
    /// one the encrypted files are copied, with a log that a stop left; it stays locked.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::Damaged`] when what is there cannot be read throughout, and
    /// those of the disk. There is then no file of that name, or the one that was there before.
    pub fn back_up(&self, order: &BackupOrder<'_>, watch: Watch<'_>) -> Result<Backup> {
        self.finish_agreed()?;
        let before = Before {
            desk: self.desk_id()?,
            choices: self.public().read(Choices::read)?,
        };
        let slot = self.slot();
        let Some(database) = slot.as_ref().map(Arc::clone) else {
            self.wait_until_closed()?;
            // The slot stays held, so that nobody opens the files meanwhile.
            return back_up_files(self.data(), before, order, watch);
        };
        drop(slot);
        back_up_open(self.data(), &database, before, order, watch)
    }
}

/// What a backup says besides the private part.
struct Before {
    desk: String,
    choices: Choices,
}

/// Makes the backup that goes before a new schema; nobody has the private part open.
pub(crate) fn back_up_before_upgrade(folder: &Folder, choices: Choices) -> Result<()> {
    let next = Next::of(folder.path())?;
    let order = BackupOrder {
        to: &next.path,
        number: next.number,
        reason: BackupReason::BeforeUpgrade,
        program: env!("CARGO_PKG_VERSION"),
        created_at_ms: clock::now_ms(),
    };
    let before = Before {
        desk: identity::of(folder)?,
        choices,
    };
    if stands_already(folder, &before.choices)? {
        tracing::info!("What is here was backed up when an upgrade failed");
        return Ok(());
    }
    back_up_files(folder, before, &order, &mut |_| true).map(|_| ())
}

/// Whether an earlier backup before an upgrade holds just what is here, as after one that failed:
/// tried again each day, it would fill the disk.
fn stands_already(data: &Folder, choices: &Choices) -> Result<bool> {
    let backups = data.file(BACKUPS);
    if !folder::exists(&backups)? {
        return Ok(false);
    }
    let mut here = None;
    let failed = |source| Error::io("read", &backups, source);
    for entry in fs::read_dir(&backups).map_err(failed)? {
        let Ok(backup) = Backup::open(&entry.map_err(failed)?.path()) else {
            continue;
        };
        if backup.manifest().reason != BackupReason::BeforeUpgrade {
            continue;
        }
        let here = match &here {
            Some(here) => here,
            None => here.insert(members(&files(data, choices)?)?),
        };
        if *here == backup.manifest().members && backup.verify(&mut |_| true).is_ok() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Copies the files of a private part that nobody has open.
fn back_up_files(
    folder: &Folder,
    before: Before,
    order: &BackupOrder<'_>,
    watch: Watch<'_>,
) -> Result<Backup> {
    let contents = files(folder, &before.choices)?;
    let bytes = length_of(&folder.file(RESTRICTED))? + length_of(&folder.file(RESTRICTED_LOG))?;
    let mut meter = Meter::new(bytes * 2, watch);
    pack(order, before.desk, contents, None, &mut meter)
}

fn back_up_open(
    folder: &Folder,
    database: &Database,
    before: Before,
    order: &BackupOrder<'_>,
    watch: Watch<'_>,
) -> Result<Backup> {
    make_room(order.to)?;
    let copy = Copy::beside(order.to)?;
    let size = length_of(&folder.file(RESTRICTED))? + length_of(&folder.file(RESTRICTED_LOG))?;
    let mut meter = Meter::new(size * 3, watch);
    database.snapshot(&copy.0, &mut |bytes| meter.add(bytes))?;
    let copied = Database::open_to_read(&copy.0, database.key().cloned())?;
    if !copied.is_sound()? {
        return Err(Error::NotADatabase {
            path: database.path().to_owned(),
        });
    }
    let counts = BackupCounts::of(&copied)?;
    drop(copied);
    let mut contents = small(folder, &before.choices)?;
    contents.push((RESTRICTED, Content::File(copy.0.clone())));
    pack(order, before.desk, contents, Some(counts), &mut meter)
}

/// A copy of the database that is packed; it goes with this value.
struct Copy(PathBuf);

impl Copy {
    fn beside(path: &Path) -> Result<Self> {
        let mut name = path.as_os_str().to_owned();
        name.push(".copy");
        let copy = Self(name.into());
        folder::remove_if_there(&copy.0)?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        if let Err(error) = folder::remove_if_there(&self.0) {
            tracing::warn!("A copy stays behind: {error}");
        }
    }
}

/// Settings, wrapped key, and the files of a private part that nobody has open.
fn files(folder: &Folder, choices: &Choices) -> Result<Vec<(&'static str, Content)>> {
    let mut contents = small(folder, choices)?;
    for name in [RESTRICTED, RESTRICTED_LOG] {
        let path = folder.file(name);
        // An empty log says nothing; a database always has a page.
        if length_of(&path)? > 0 {
            contents.push((name, Content::File(path)));
        }
    }
    Ok(contents)
}

fn members(contents: &[(&'static str, Content)]) -> Result<Vec<Member>> {
    let contents = contents.iter();
    contents
        .map(|(name, content)| content.member(name))
        .collect()
}

/// Settings and wrapped key.
fn small(folder: &Folder, choices: &Choices) -> Result<Vec<(&'static str, Content)>> {
    let mut contents = vec![(SETTINGS, Content::Bytes(choices.to_bytes()))];
    let keys = folder.file(KEYS);
    if folder::exists(&keys)? {
        let bytes = fs::read(&keys).map_err(|source| Error::io("read", &keys, source))?;
        contents.push((KEYS, Content::Bytes(bytes)));
    }
    Ok(contents)
}

fn pack(
    order: &BackupOrder<'_>,
    desk: String,
    contents: Vec<(&'static str, Content)>,
    counts: Option<BackupCounts>,
    meter: &mut Meter<'_>,
) -> Result<Backup> {
    make_room(order.to)?;
    let manifest = BackupManifest {
        format: FORMAT,
        number: order.number,
        created_at_ms: order.created_at_ms,
        reason: order.reason,
        program: order.program.to_owned(),
        schema: counts.as_ref().map_or(0, |_| migrate::newest()),
        desk,
        counts,
        members: members(&contents)?,
    };
    let contents: Vec<Content> = contents.into_iter().map(|(_, content)| content).collect();
    container::write(order.to, &manifest, &contents, meter)
}

/// Takes away what a stop left of backups in the folder of the desk, which is held; what cannot
/// be taken away costs room alone.
pub(crate) fn clear_unfinished(data: &Folder) {
    if let Err(error) = clear(data) {
        tracing::warn!("A part of a backup stays behind: {error}");
    }
}

fn clear(data: &Folder) -> Result<()> {
    let backups = data.file(BACKUPS);
    if !folder::exists(&backups)? {
        return Ok(());
    }
    let failed = |source| Error::io("read", &backups, source);
    for entry in fs::read_dir(&backups).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let rest = name.split_once(&format!(".{BACKUP_ENDING}."));
        let is_left = rest
            .is_some_and(|(_, rest)| rest == "new" || rest == "copy" || rest.starts_with("copy-"));
        if is_left && number_of(&name).is_some() {
            folder::remove_if_there(&entry.path())?;
        }
    }
    Ok(())
}

/// Makes the folder of a backup, and takes away what a stop left of it.
fn make_room(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        folder::create(folder).map_err(|source| Error::io("create", folder, source))?;
    }
    folder::remove_if_there(&folder::beside(path))
}

fn length_of(path: &Path) -> Result<u64> {
    match fs::metadata(path) {
        Ok(file) => Ok(file.len()),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(source) => Err(Error::io("look for", path, source)),
    }
}

#[cfg(test)]
mod tests;
