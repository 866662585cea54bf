//! What the desk and its background thread share.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, RwLock};

use chm_index::{Index, Opened};
use chm_store::{Database, Replica};
use tracing::warn;

use crate::backup::Work;
use crate::contacts::ContactBook;
use crate::desk::Change;
use crate::error::{Doing, Error, Result};
use crate::names::Names;
use crate::private_index::PrivateIndex;
use crate::protection::Guard;
use crate::title_order::LastTitleOrder;
use crate::view::Indexing;
use crate::{indexing, reference};

/// Folder of the index within the data folder.
pub(crate) const INDEX: &str = "index";

/// What is called at each change.
pub(crate) type Listener = Box<dyn Fn(Change) + Send + Sync>;

/// What the desk and its background thread share.
pub(crate) struct Shared {
    pub replica: Replica,
    pub public_index: RwLock<Index>,
    pub restricted_index: RwLock<Option<Index>>,
    pub private_index: PrivateIndex,
    pub guard: Guard,
    pub names: RwLock<Arc<Names>>,
    pub title_order: LastTitleOrder,
    pub contacts: ContactBook,
    /// A search found that the index cannot be read: whoever indexes next begins a new one.
    pub is_unreadable: AtomicBool,
    pub progress: Mutex<Option<Indexing>>,
    pub listeners: RwLock<Vec<Listener>>,
    /// Held while records are indexed.
    pub at_work: Mutex<()>,
    /// Set when there may be something to index, or when the desk closes.
    pub wake: (Mutex<bool>, Condvar),
    pub is_closing: AtomicBool,
    /// Backups that are made or restored.
    pub work: Work,
    /// Settings as they were before the last changes of them, the last at the end.
    pub settings_before: Mutex<Vec<crate::settings::Before>>,
}

impl Shared {
    /// Names and reference data as they stand.
    pub(crate) fn names(&self) -> Arc<Names> {
        Arc::clone(&read(&self.names))
    }

    /// Reads the reference data again if records changed since.
    pub(crate) fn refresh_names(&self) -> Result<()> {
        let public = self.replica.public();
        let version = public
            .read(|tx| tx.last_version())
            .doing("read the last change")?;
        if self.names().reference.version != version {
            let names = Names::new(reference::read(public)?);
            *write(&self.names) = Arc::new(names);
        }
        Ok(())
    }

    /// The databases in the order of [`Self::indexes`].
    pub(crate) fn databases(&self) -> Vec<DatabaseRef<'_>> {
        let mut databases = vec![DatabaseRef::Public(self.replica.public())];
        databases.extend(
            self.replica
                .restricted_database()
                .map(DatabaseRef::Restricted),
        );
        databases
    }

    /// The indexes that are searched together.
    pub(crate) fn indexes(&self) -> Vec<Index> {
        let mut indexes = vec![read(&self.public_index).clone()];
        indexes.extend(read(&self.restricted_index).clone());
        indexes
    }

    /// How far indexing is, if it is not complete.
    pub(crate) fn progress(&self) -> Option<Indexing> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_progress(&self, progress: Option<Indexing>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }

    pub(crate) fn tell(&self, change: Change) {
        for listener in read(&self.listeners).iter() {
            listener(change);
        }
    }

    /// Wakes the background thread.
    pub(crate) fn call(&self) {
        let (flag, condition) = &self.wake;
        *flag.lock().unwrap_or_else(PoisonError::into_inner) = true;
        condition.notify_all();
    }

    /// Sets the index on disk aside and begins a new one, after it could not be read.
    pub(crate) fn replace_index(&self) -> Result<()> {
        warn!("The search index cannot be read and is built anew");
        self.is_unreadable.store(true, Ordering::SeqCst);
        let folder = self.replica.folder();
        let (index, opened) = open_index(folder)?;
        let index = if opened.needs_rebuild() {
            index
        } else {
            // It opens, yet cannot be read throughout. Nothing may hold its files while the
            // folder is renamed.
            drop(index);
            let stand_in = Index::in_memory().doing("make an index in memory")?;
            *write(&self.public_index) = stand_in;
            set_aside(&folder.join(INDEX))?;
            open_index(folder)?.0
        };
        indexing::refill(self.replica.public())?;
        *write(&self.public_index) = index;
        self.is_unreadable.store(false, Ordering::SeqCst);
        Ok(())
    }
}

/// A database of the replica.
pub(crate) enum DatabaseRef<'a> {
    Public(&'a Database),
    Restricted(Arc<Database>),
}

impl AsRef<Database> for DatabaseRef<'_> {
    fn as_ref(&self) -> &Database {
        match self {
            Self::Public(database) => database,
            Self::Restricted(database) => database,
        }
    }
}

pub(crate) fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn write<T>(lock: &RwLock<T>) -> std::sync::RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn open_index(folder: &Path) -> Result<(Index, Opened)> {
    Index::open(&folder.join(INDEX)).doing("open the index")
}

fn set_aside(folder: &Path) -> Result<()> {
    let mut number = 1_u32;
    loop {
        let aside = folder.with_file_name(format!("{INDEX}.damaged-{number}"));
        if !aside.exists() {
            return std::fs::rename(folder, &aside).map_err(|source| Error::WriteFile {
                path: folder.to_owned(),
                source,
            });
        }
        number += 1;
    }
}
