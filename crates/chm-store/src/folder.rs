//! The data folder: its lock, and files that are written whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::backup::BACKUPS;
use crate::{Error, Result};

/// Name of the lock file. Its first bytes tell whether the folder ever held a database.
pub(crate) const LOCK: &str = "lock";
const LOCK_ATTEMPTS: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(15);
const ESTABLISHED: &[u8] = b"CHM Desk data folder\n";

/// A data folder that this process has open, alone when it writes; the lock ends with the value.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    lock: File,
}

impl Folder {
    /// Opens a folder, made if it is not there, and locks it.
    pub fn open(path: &Path) -> Result<Self> {
        create(path).map_err(|source| Error::io("create", path, source))?;
        let lock_path = path.join(LOCK);
        let lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&lock_path)
            .map_err(|source| Error::io("open", &lock_path, source))?;
        let folder = Self {
            path: path.to_owned(),
            lock,
        };
        folder.take_lock(File::try_lock)?;
        Ok(folder)
    }

    /// Opens a folder to read in it, together with others that read; nothing is written.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        let lock_path = path.join(LOCK);
        let lock =
            File::open(&lock_path).map_err(|source| Error::io("open", &lock_path, source))?;
        let folder = Self {
            path: path.to_owned(),
            lock,
        };
        folder.take_lock(File::try_lock_shared)?;
        Ok(folder)
    }

    /// A process that is ending, or being started by one that closed the folder, still holds the
    /// lock for a moment; so ask more than once.
    fn take_lock(&self, lock: fn(&File) -> Result<(), TryLockError>) -> Result<()> {
        for _ in 0..LOCK_ATTEMPTS {
            match lock(&self.lock) {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
                Err(TryLockError::Error(source)) => {
                    return Err(Error::io("lock", &self.file(LOCK), source));
                }
            }
        }
        Err(Error::InUse {
            folder: self.path.clone(),
        })
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Path of a file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The error that explains why a file in it cannot be opened: SQLite does not say that it
    /// could not make the files beside a database.
    pub fn explain(&self, error: Error) -> Error {
        if !matches!(error, Error::Io { .. }) {
            return error;
        }
        let probe = self.file(".probe");
        let made = OpenOptions::new().write(true).create_new(true).open(&probe);
        match made.and_then(|_| fs::remove_file(&probe)) {
            Err(source) => match Error::io("write", &self.path, source) {
                explained @ Error::ReadOnly { .. } => explained,
                _ => error,
            },
            Ok(()) => error,
        }
    }

    /// Whether it ever held a database.
    pub fn is_established(&self) -> Result<bool> {
        let mut start = Vec::new();
        let mut lock = &self.lock;
        lock.seek(SeekFrom::Start(0))
            .and_then(|_| lock.take(ESTABLISHED.len() as u64).read_to_end(&mut start))
            .map_err(|source| Error::io("read", &self.file(LOCK), source))?;
        Ok(start == ESTABLISHED)
    }

    /// Notes that it now holds a database; through the file that holds the lock, because no
    /// other may write there on Windows.
    pub fn establish(&self) -> Result<()> {
        let mut lock = &self.lock;
        lock.seek(SeekFrom::Start(0))
            .and_then(|_| lock.write_all(ESTABLISHED))
            .and_then(|()| lock.sync_all())
            .map_err(|source| Error::io("write", &self.file(LOCK), source))
    }

    /// Removes the files in it whose names start so.
    pub fn remove_starting(&self, start: &str) -> Result<()> {
        let failed = |source| Error::io("read", &self.path, source);
        for entry in fs::read_dir(&self.path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if entry.file_name().to_string_lossy().starts_with(start) {
                remove_if_there(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Whether something else than files of a desk that was never finished lies in it.
    pub fn holds_foreign_files(&self) -> Result<bool> {
        let failed = |source| Error::io("read", &self.path, source);
        for entry in fs::read_dir(&self.path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let name = name.to_string_lossy();
            let harmless = name == LOCK
                || name.starts_with('.')
                || name.contains(".db.new")
                // The backups of an earlier desk can be restored into a new one beside them.
                || name == BACKUPS
                || matches!(&*name, "logs" | "lost+found" | "System Volume Information");
            if !harmless {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A data folder that this process holds without opening what is in it, such as to move it.
#[derive(Debug)]
pub struct HeldFolder(Folder);

impl HeldFolder {
    /// Holds a folder, made if it is not there.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::ReadOnly`], and those of the disk.
    pub fn hold(path: &Path) -> Result<Self> {
        Folder::open(path).map(Self)
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Notes that it now holds a database.
    pub(crate) fn establish(&self) -> Result<()> {
        self.0.establish()
    }
}

/// Makes a file, or empties it, for its owner alone.
pub(crate) fn create_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Closes a folder that was there to all but its owner; a drive that knows no owners stays as it
/// is.
pub(crate) fn make_private(path: &Path) {
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        if let Err(error) = fs::set_permissions(path, mode) {
            tracing::warn!("A folder can be read by others: {error}");
        }
    }
    #[cfg(not(unix))]
    let _: &Path = path;
}

/// Makes a folder, for its owner alone, and those that it lies in.
pub(crate) fn create(path: &Path) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        other => other,
    }
}

/// Writes a file whole: after a crash it holds the old bytes or the new ones.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    write_whole_in_parts(path, &[bytes])
}

/// [`write_whole`] of bytes that lie in several places.
pub(crate) fn write_whole_in_parts(path: &Path, parts: &[&[u8]]) -> Result<()> {
    let new = beside(path);
    let write = || {
        let mut file = create_file(&new)?;
        for part in parts {
            file.write_all(part)?;
        }
        file.sync_all()
    };
    write().map_err(|source| Error::io("write", &new, source))?;
    put_in_place(&new, path)
}

/// Removes a file, if there is one.
pub(crate) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => {
            Err(Error::io("remove", path, source))
        }
        _ => Ok(()),
    }
}

/// Name under which a file is prepared.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

/// Moves a finished file to its name, durably.
pub(crate) fn put_in_place(new: &Path, path: &Path) -> Result<()> {
    let failed = |source| Error::io("put in place", path, source);
    // Windows makes durable only what is open for writing.
    OpenOptions::new()
        .write(true)
        .open(new)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    fs::rename(new, path).map_err(failed)?;
    sync_folder_of(path)
}

/// Makes a rename durable; only Unix needs it and can do it.
pub(crate) fn sync_folder_of(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|source| Error::io("write", folder, source)),
        _ => Ok(()),
    }
}

/// Whether there is such a file.
pub(crate) fn exists(path: &Path) -> Result<bool> {
    path.try_exists()
        .map_err(|source| Error::io("look for", path, source))
}
