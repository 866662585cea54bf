//! The desk: a data folder opened, and everything that is asked of it.

mod opening;

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

use chm_model::Language;

use crate::background::Background;
use crate::backup::Keeper;
use crate::error::{Doing, Result};
use crate::importing::{self, ImportOptions, ImportProgress, ImportReport};
use crate::index_view::IndexView;
use crate::shared::{Shared, write};
use crate::view::{DeskState, IndexState, Indexing, LockReason, SyncCard, SyncState, WorkProgress};
use crate::{indexing, preferences};

pub(crate) use opening::holds_a_desk;

/// What is told to listeners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// The index went on; `None` once it is complete.
    Indexing(Option<Indexing>),
    /// Records changed: what is shown must be read again.
    Records,
    /// The private part is being locked: what shows private words must go now.
    Locked(LockReason),
    /// Nobody was there for long, and the private part is locked in this many seconds; `None`
    /// once a person is there again.
    LockingSoon(Option<u32>),
    /// The index of the private part went on; `None` once it is complete or locked.
    PrivateIndexing(Option<Indexing>),
    /// The state of protection changed.
    Protection,
    /// A backup, a restore or a move went on; `None` once it ended.
    Work(Option<WorkProgress>),
    /// A file of contacts is being read.
    ContactFile {
        /// Bytes read.
        done_bytes: u64,
        /// Bytes of the file.
        total_bytes: u64,
    },
}

/// A data folder opened by this process alone, or by several that only read.
pub struct Desk {
    pub(crate) shared: Arc<Shared>,
    background: Mutex<Option<Background>>,
    /// Backs private work up.
    keeper: Mutex<Option<Keeper>>,
    /// Last: the index may lie in it.
    _view: Option<IndexView>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let folder = self.shared.replica.folder();
        f.debug_struct("Desk")
            .field("folder", &folder)
            .finish_non_exhaustive()
    }
}

impl Desk {
    /// What the shell of the window shows.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn state(&self) -> Result<DeskState> {
        let public = self.shared.replica.public();
        let records = public.read(|tx| tx.count()).doing("count the records")?;
        let chosen = |name: &str| self.preference(name);
        Ok(DeskState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            language: chosen("language")?.unwrap_or_else(system_language),
            theme: chosen("theme")?.unwrap_or_else(|| "system".to_owned()),
            index: self
                .shared
                .progress()
                .map_or(IndexState::Ready, IndexState::Building),
            records,
            sync: SyncCard {
                state: SyncState::NotEnrolled,
                waiting: 0,
                waiting_bytes: 0.0,
                last_at_ms: None,
            },
            private_part: self.private_part()?,
            last_place: chosen("last-place")?.unwrap_or_default(),
            panes: chosen("panes")?.unwrap_or_default(),
            first_run: chosen(preferences::FIRST_RUN)?.unwrap_or_default(),
            digits: chosen("digits")?.unwrap_or_default(),
            months: chosen("months")?.unwrap_or_default(),
            motion: chosen("motion")?.unwrap_or_default(),
        })
    }

    /// Calls `listener` at each change, on the thread that made it.
    pub fn on_change(&self, listener: Box<dyn Fn(Change) + Send + Sync>) {
        write(&self.shared.listeners).push(listener);
    }

    /// Starts to keep the index equal to the databases, to lock an idle desk, and to back private
    /// work up, on threads of their own, which end with the desk.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start_background(&self) -> Result<()> {
        let mut background = self
            .background
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if background.is_none() {
            *background = Some(Background::start(Arc::clone(&self.shared))?);
            let keeper = Keeper::start(Arc::clone(&self.shared))?;
            *self.keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(keeper);
        }
        Ok(())
    }

    pub(crate) fn has_background(&self) -> bool {
        let background = self.background.lock();
        background.unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Indexes what waits, on this thread; an index of the private part that is being built is
    /// waited for, which takes no changes of others in before.
    ///
    /// # Errors
    /// Those of the disk and the index.
    pub fn index_now(&self, progress: &mut dyn FnMut(Indexing)) -> Result<()> {
        self.shared.wait_for_private_index();
        self.shared.index_what_waits(progress).map(|_| ())
    }

    /// How many records wait to be indexed.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn waiting(&self) -> Result<u32> {
        indexing::waiting(self.shared.replica.public())
    }

    /// Builds the index anew from the database; returns how many records it holds.
    ///
    /// # Errors
    /// Those of the disk and the index.
    pub fn reindex(&self, progress: &mut dyn FnMut(Indexing)) -> Result<u64> {
        indexing::refill(self.shared.replica.public())?;
        self.shared.index_what_waits(progress).map(u64::from)
    }

    /// Imports a file, or what can be read of a folder. Call [`Desk::index_now`] afterwards, or
    /// have a background thread.
    ///
    /// # Errors
    /// Code `locked` for contacts without the private part, and those of the disk; faults of
    /// rows are in the report.
    pub fn import(
        &self,
        path: &Path,
        options: ImportOptions,
        progress: &mut dyn FnMut(ImportProgress),
    ) -> Result<ImportReport> {
        let names = self.shared.names();
        let replica = &self.shared.replica;
        let report = importing::import(replica, &names.reference, path, options, progress);
        // What was applied before a failure is there to be found as well.
        if !options.dry_run && (report.is_err() || self.shared.refresh_names().is_ok()) {
            self.shared.tell(Change::Records);
            self.shared.call();
        }
        report
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.shared.is_closing.store(true, Ordering::SeqCst);
        self.shared.call();
        self.shared.guard.wake();
        let keeper = self
            .keeper
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(keeper) = keeper.take() {
            keeper.join();
        }
        let background = self
            .background
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(background) = background.take() {
            background.join();
        }
        if let Some(database) = self.shared.replica.restricted_database() {
            self.shared.drop_private_index(&database);
        }
    }
}

/// The language of an interface; the pseudo-locale reads English.
pub(crate) fn interface(tag: &str) -> Language {
    Language::from_code(tag).unwrap_or(Language::En)
}

/// The language that the system is set to, as far as it is one of the six.
pub(crate) fn system_language() -> String {
    let wishes = chm_i18n::preferred_languages(|name| std::env::var(name).ok());
    chm_i18n::negotiate(&wishes).tag().to_owned()
}
