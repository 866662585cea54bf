//! One database: a writer, and a small pool of readers.

mod open;
mod snapshot;

use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use chm_model::Scope;
use rusqlite::{Connection, TransactionBehavior};

use crate::keys::RawKey;
use crate::{Error, ReadTx, Result, WriteTx, folder};

/// Readers kept open between reads; more are opened while more threads read at once.
const IDLE_READERS: usize = 4;

/// Version of the SQLite library in use, such as `3.53.4`.
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// One of the two databases of a replica.
///
/// Reads see one moment and never wait for a write. Writes come one after another.
pub struct Database {
    path: PathBuf,
    key: Option<RawKey>,
    /// Before the writer: the last connection to close moves the log into the main file, and
    /// only the writer can.
    readers: Mutex<Vec<Connection>>,
    /// None where nothing can be written.
    writer: Option<Mutex<Connection>>,
    /// Last: while it is alive, a connection is open.
    alive: Arc<()>,
}

impl Database {
    /// Makes a plain database; after a crash it is there whole or not at all.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        let new = open::prepare(path, None)?;
        folder::put_in_place(&new, path)?;
        Self::open(path, None)
    }

    /// Makes an encrypted database beside its later name; returns where.
    pub(crate) fn prepare(path: &Path, key: &RawKey) -> Result<PathBuf> {
        open::prepare(path, Some(key))
    }

    /// Opens a database that must exist, and brings it to the newest schema.
    pub(crate) fn open(path: &Path, key: Option<RawKey>) -> Result<Self> {
        let writer = open::writer(path, key.as_ref())?;
        Ok(Self {
            path: path.to_owned(),
            key,
            writer: Some(Mutex::new(writer)),
            readers: Mutex::new(Vec::new()),
            alive: Arc::default(),
        })
    }

    /// Opens a database that must exist, without writing anything.
    pub(crate) fn open_to_read(path: &Path, key: Option<RawKey>) -> Result<Self> {
        let reader = open::unwriting_reader(path, key.as_ref())?;
        Ok(Self {
            path: path.to_owned(),
            key,
            writer: None,
            readers: Mutex::new(vec![reader]),
            alive: Arc::default(),
        })
    }

    /// Whether it was opened to be read only.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Its file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The key of an encrypted one.
    pub(crate) fn key(&self) -> Option<&RawKey> {
        self.key.as_ref()
    }

    /// Is dead once all connections are closed.
    pub(crate) fn life(&self) -> Weak<()> {
        Arc::downgrade(&self.alive)
    }

    /// Whether a database that must exist has an earlier schema than the newest.
    pub(crate) fn is_outdated(path: &Path, key: Option<&RawKey>) -> Result<bool> {
        let version = open::version(path, key)?;
        Ok(version > 0 && !crate::migrate::is_newest(version))
    }

    /// Reads in a plain database of an earlier version.
    pub(crate) fn read_earlier<T>(
        path: &Path,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut reader = open::reader(path, None)?;
        let failed = |source| Error::sql("start reading", path, source);
        let transaction = reader.transaction().map_err(failed)?;
        work(&ReadTx::new(&transaction, path))
    }

    /// Whether it is the one for records of this scope.
    pub fn holds(&self, scope: &Scope) -> bool {
        scope.is_public() == self.key.is_none()
    }

    /// Reads; everything read is of one moment.
    ///
    /// # Errors
    /// Those of `work`, and those of starting to read.
    pub fn read<T>(&self, work: impl FnOnce(&ReadTx<'_>) -> Result<T>) -> Result<T> {
        let idle = lock(&self.readers).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None if self.is_read_only() => open::unwriting_reader(&self.path, self.key.as_ref())?,
            None => open::reader(&self.path, self.key.as_ref())?,
        };
        let outcome = self.read_on(&mut connection, work);
        let mut readers = lock(&self.readers);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        outcome
    }

    fn read_on<T>(
        &self,
        connection: &mut Connection,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = connection
            .transaction()
            .map_err(|source| Error::sql("start reading", &self.path, source))?;
        work(&ReadTx::new(&transaction, &self.path))
    }

    /// Writes in one transaction: all of `work` is kept when it succeeds, nothing when it fails.
    ///
    /// What was written is on disk when this returns.
    ///
    /// # Errors
    /// Those of `work`, and those of starting and committing; [`Error::ReadOnly`] when it was
    /// opened to be read only; [`Error::Gone`] when its file is no longer where it was.
    pub fn write<T>(&self, work: impl FnOnce(&WriteTx<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer()?;
        self.is_in_place()?;
        let transaction = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| Error::sql("start writing", &self.path, source))?;
        let value = {
            let write = WriteTx::new(&transaction, self)?;
            let value = work(&write)?;
            write.finish()?;
            value
        };
        transaction
            .commit()
            .map_err(|source| Error::sql("commit to", &self.path, source))?;
        Ok(value)
    }

    /// Moves what was written into the main file and empties the log beside it, so that the
    /// file alone can be copied; also gives space back after a large import.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn checkpoint(&self) -> Result<()> {
        let writer = self.writer()?;
        writer
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .and_then(|()| writer.execute_batch("PRAGMA shrink_memory"))
            .map_err(|source| Error::sql("checkpoint", &self.path, source))
    }

    /// Makes sure that its file is where it was: one that was taken away can still be written
    /// while it is open, and nothing of that would be found again.
    pub(crate) fn is_in_place(&self) -> Result<()> {
        match self.path.try_exists() {
            Ok(true) => Ok(()),
            _ => Err(Error::Gone {
                folder: self.path.parent().unwrap_or(&self.path).to_owned(),
            }),
        }
    }

    fn writer(&self) -> Result<MutexGuard<'_, Connection>> {
        let refused = || Error::io("write", &self.path, ErrorKind::ReadOnlyFilesystem.into());
        self.writer.as_ref().map(lock).ok_or_else(refused)
    }

    /// Limits how large the file may grow, so that tests can fill it.
    #[cfg(test)]
    pub(crate) fn limit_pages(&self, pages: i64) {
        let Ok(writer) = self.writer() else { return };
        writer
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0))
            .map(|_| ())
            .unwrap_or_default();
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A thread that panicked while it held a connection left no transaction open: dropping it
/// rolled back. So the connection is good.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
