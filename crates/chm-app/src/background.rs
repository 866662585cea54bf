//! Indexing: on the thread of a caller, or on one of its own.

use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tracing::{error, warn};

use crate::desk::Change;
use crate::error::{Error, Result};
use crate::shared::{Shared, read};
use crate::view::Indexing;
use crate::{indexing, protection};

/// Time between two tellings of progress.
const TELL: Duration = Duration::from_millis(250);

/// Time before what failed is tried again.
const RETRY: Duration = Duration::from_secs(30);

/// The threads that keep the index equal to the databases, and lock an idle desk.
pub(crate) struct Background(Vec<JoinHandle<()>>);

impl Background {
    /// Starts them.
    pub(crate) fn start(shared: Arc<Shared>) -> Result<Self> {
        let thread = std::thread::Builder::new().name("index".into());
        let indexed = Arc::clone(&shared);
        let index = thread
            .spawn(move || run(&indexed))
            .map_err(|source| Error::ReadFile {
                path: "thread".into(),
                source,
            })?;
        Ok(Self(vec![index, protection::watch(shared)?]))
    }

    /// Waits for their end.
    pub(crate) fn join(self) {
        for thread in self.0 {
            if thread.join().is_err() {
                error!("A background thread panicked");
            }
        }
    }
}

fn run(shared: &Shared) {
    while !shared.is_closing.load(Ordering::SeqCst) {
        let (flag, condition) = &shared.wake;
        let mut is_called = flag.lock().unwrap_or_else(PoisonError::into_inner);
        while !*is_called {
            is_called = condition
                .wait(is_called)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *is_called = false;
        drop(is_called);
        if shared.is_closing.load(Ordering::SeqCst) {
            return;
        }
        if let Err(error) = shared.index_what_waits(&mut |_| {}) {
            warn!("Indexing failed and is tried again: {}", error.chain());
            let guard = flag.lock().unwrap_or_else(PoisonError::into_inner);
            let waited = condition
                .wait_timeout_while(guard, RETRY, |called| !*called)
                .unwrap_or_else(PoisonError::into_inner);
            drop(waited);
            shared.call();
        }
    }
}

impl Shared {
    /// Works the queues of both databases off; returns how many records were indexed. Where
    /// nothing can be written, what waits goes on waiting.
    pub(crate) fn index_what_waits(&self, progress: &mut dyn FnMut(Indexing)) -> Result<u32> {
        if self.replica.is_read_only() {
            return Ok(0);
        }
        let _at_work = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        self.refresh_names()?;
        if self.is_unreadable.swap(false, Ordering::SeqCst) {
            self.replace_index()?;
        }
        let mut done = match self.index_public(progress) {
            Err(Error::Index { source, .. }) if source.needs_rebuild() => {
                self.replace_index()?;
                self.index_public(progress)?
            }
            other => other?,
        };
        done += self.index_private_changes()?;
        if self.progress().is_some() && !self.is_closing.load(Ordering::SeqCst) {
            self.set_progress(None);
            self.tell(Change::Indexing(None));
        }
        Ok(done)
    }

    fn index_public(&self, progress: &mut dyn FnMut(Indexing)) -> Result<u32> {
        let index = read(&self.public_index).clone();
        let names = self.names();
        let mut told = Instant::now();
        let database = self.replica.public();
        let done = indexing::catch_up(database, &index, &names.reference, &mut |at| {
            self.set_progress(Some(at));
            progress(at);
            if told.elapsed() >= TELL {
                told = Instant::now();
                self.tell(Change::Indexing(Some(at)));
            }
            !self.is_closing.load(Ordering::SeqCst)
        })?;
        Ok(done)
    }
}
