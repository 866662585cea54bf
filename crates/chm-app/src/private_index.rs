//! The search index of the private part: in memory while it is open, and gone when it is locked.
//!
//! Between two openings it lies on disk sealed with a key made from that of the database, so
//! that opening need not read every record: only those that changed since are indexed, in the
//! background, the newest first. A sealed index that is gone, damaged or of another time is
//! built anew.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use chm_index::Index;
use chm_store::Database;
use tracing::{info, warn};

use crate::desk::{Change, Desk};
use crate::error::{Doing, Result};
use crate::indexing::{self, sealed};
use crate::shared::{Shared, write};
use crate::view::Indexing;

/// Time between two tellings of progress.
const TELL: Duration = Duration::from_millis(250);

/// The work on the index of the private part.
#[derive(Default)]
pub(crate) struct PrivateIndex {
    /// Rises at each lock; work for an earlier one ends.
    locks: AtomicU64,
    builder: Mutex<Option<JoinHandle<()>>>,
    /// How far the work is, while it is not complete.
    progress: Mutex<Option<Indexing>>,
    /// Held while the index is written.
    at_work: Mutex<()>,
    /// The index holds changes that the sealed one lacks.
    has_changed: AtomicBool,
}

impl PrivateIndex {
    /// How far the index is, if it is not complete.
    pub(crate) fn progress(&self) -> Option<Indexing> {
        *lock(&self.progress)
    }
}

impl Desk {
    /// Makes the open private part searchable: on a thread of its own where the desk has
    /// background threads, else before this returns.
    pub(crate) fn index_private_part(&self) -> Result<()> {
        let shared = &self.shared;
        let Some(database) = shared.replica.restricted_database() else {
            return Ok(());
        };
        if crate::shared::read(&shared.restricted_index).is_some() {
            return Ok(());
        }
        let locks = shared.private_index.locks.load(Ordering::SeqCst);
        if !self.has_background() {
            return shared.build_private_index(&database, locks);
        }
        let worker = Arc::clone(shared);
        let thread = std::thread::Builder::new().name("private index".into());
        let spawned = thread.spawn(move || {
            let outcome = worker.build_private_index(&database, locks);
            drop(database);
            if let Err(error) = outcome {
                warn!("The private part cannot be searched: {}", error.chain());
            }
            lock(&worker.private_index.progress).take();
            // Told although a small part shows no progress: who searched meanwhile asks again.
            worker.tell(Change::PrivateIndexing(None));
        });
        match spawned {
            Ok(handle) => {
                let former = lock(&shared.private_index.builder).replace(handle);
                join(former);
                Ok(())
            }
            Err(source) => Err(crate::Error::ReadFile {
                path: "thread".into(),
                source,
            }),
        }
    }
}

impl Shared {
    fn build_private_index(&self, database: &Arc<Database>, locks: u64) -> Result<()> {
        let _at_work = lock(&self.private_index.at_work);
        let start = Instant::now();
        let is_current = || {
            locks == self.private_index.locks.load(Ordering::SeqCst)
                && !self.is_closing.load(Ordering::SeqCst)
        };
        let index = match sealed::load(&self.replica, database) {
            Some(index) => index,
            None => Index::in_memory().doing("make an index in memory")?,
        };
        {
            let mut shown = write(&self.restricted_index);
            if !is_current() {
                return Ok(());
            }
            *shown = Some(index.clone());
        }
        info!(
            ms = start.elapsed().as_millis() as u64,
            "The private part can be searched"
        );
        let names = self.names();
        let mut told = Instant::now();
        let done = indexing::bring_up(database, &index, &names.reference, &mut |at| {
            if told.elapsed() >= TELL {
                told = Instant::now();
                self.set_private_progress(Some(at));
            }
            is_current()
        })?;
        if done > 0 {
            self.private_index.has_changed.store(true, Ordering::SeqCst);
            self.seal_private_index(database, &index);
        }
        info!(
            done,
            ms = start.elapsed().as_millis() as u64,
            "The private part is indexed"
        );
        // What changed meanwhile waits in the queue.
        self.call();
        Ok(())
    }

    /// Indexes what changed in the open private part; returns how many records were read. While
    /// its index is built, that takes them in.
    pub(crate) fn index_private_changes(&self) -> Result<u32> {
        let Ok(_at_work) = self.private_index.at_work.try_lock() else {
            return Ok(0);
        };
        let index = crate::shared::read(&self.restricted_index).clone();
        let (Some(index), Some(database)) = (index, self.replica.restricted_database()) else {
            return Ok(0);
        };
        let names = self.names();
        let done = indexing::catch_up(&database, &index, &names.reference, &mut |_| true)?;
        if done > 0 {
            self.private_index.has_changed.store(true, Ordering::SeqCst);
        }
        Ok(done)
    }

    /// Waits until the index that is being built is complete.
    pub(crate) fn wait_for_private_index(&self) {
        let builder = lock(&self.private_index.builder).take();
        join(builder);
    }

    /// Takes the index out of use and out of memory, once it is sealed; the work on it ends.
    pub(crate) fn drop_private_index(&self, database: &Arc<Database>) {
        self.private_index.locks.fetch_add(1, Ordering::SeqCst);
        let index = write(&self.restricted_index).take();
        join(lock(&self.private_index.builder).take());
        let _at_work = lock(&self.private_index.at_work);
        if let Some(index) = index {
            self.seal_private_index(database, &index);
        }
        self.set_private_progress(None);
    }

    fn seal_private_index(&self, database: &Database, index: &Index) {
        if !self.private_index.has_changed.swap(false, Ordering::SeqCst) {
            return;
        }
        // Without it the next opening reads more records; nothing is lost.
        if let Err(error) = sealed::save(&self.replica, database, index) {
            warn!(
                "The index of the private part was not kept: {}",
                error.chain()
            );
        }
    }

    fn set_private_progress(&self, progress: Option<Indexing>) {
        let former = std::mem::replace(&mut *lock(&self.private_index.progress), progress);
        if former != progress {
            self.tell(Change::PrivateIndexing(progress));
        }
    }
}

fn join(thread: Option<JoinHandle<()>>) {
    if thread.is_some_and(|thread| thread.join().is_err()) {
        warn!("The thread that indexes the private part panicked");
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
