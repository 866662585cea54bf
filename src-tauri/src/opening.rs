//! The desk while it opens, and after.
//!
//! The window comes up at once; what it asks waits here until the desk is open. A desk that
//! cannot be opened answers every question with the reason, so that the window can word it.

use std::io::Write;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chm_app::Desk;
use chm_app::view::IndexState;
use tracing::warn;

use crate::CommandError;

type Opened = Result<Arc<Desk>, CommandError>;

/// A desk that is being opened on another thread.
#[derive(Clone)]
pub struct Opening(Arc<Slot>);

struct Slot {
    started: Instant,
    opened: Mutex<Option<Opened>>,
    arrived: Condvar,
}

impl Opening {
    /// Starts to open a desk; `open` runs on a thread of its own.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start<F>(open: F) -> std::io::Result<Self>
    where
        F: FnOnce() -> Opened + Send + 'static,
    {
        let opening = Self(Arc::new(Slot {
            started: Instant::now(),
            opened: Mutex::new(None),
            arrived: Condvar::new(),
        }));
        let slot = Arc::clone(&opening.0);
        std::thread::Builder::new()
            .name("open desk".into())
            .spawn(move || {
                let opened = std::panic::catch_unwind(std::panic::AssertUnwindSafe(open))
                    .unwrap_or_else(|_| Err(CommandError::internal("opening the desk panicked")));
                *slot.lock() = Some(opened);
                slot.arrived.notify_all();
            })?;
        Ok(opening)
    }

    /// Runs a use case on a thread for blocking work, once the desk is open.
    ///
    /// # Errors
    /// The reason why the desk did not open, or the failure of the use case.
    pub async fn ask<T, F>(&self, question: F) -> Result<T, CommandError>
    where
        T: Send + 'static,
        F: FnOnce(&Desk) -> chm_app::Result<T> + Send + 'static,
    {
        let slot = Arc::clone(&self.0);
        tauri::async_runtime::spawn_blocking(move || Ok(question(&*slot.wait()?)?))
            .await
            .unwrap_or_else(|error| {
                Err(CommandError::internal(&format!(
                    "a use case ended early: {error}"
                )))
            })
    }

    /// Says on standard output what the window shows, and after what time.
    ///
    /// # Errors
    /// The reason why the desk did not open.
    pub async fn announce(&self) -> Result<(), CommandError> {
        let started = self.0.started;
        let state = self.ask(Desk::state).await?;
        let index = match state.index {
            IndexState::Ready => "all searchable".to_owned(),
            IndexState::Building(indexing) => {
                format!("{} of {} searchable", indexing.done, indexing.total)
            }
        };
        let line = format!(
            "shown {} records, {index}, after {} ms",
            state.records,
            started.elapsed().as_millis()
        );
        say(&line);
        Ok(())
    }
}

/// Prints a line for whoever started the desk; that may have closed its end.
pub fn say(line: &str) {
    if let Err(error) = writeln!(std::io::stdout(), "{line}") {
        warn!("Standard output is closed: {error}");
    }
}

impl Slot {
    fn lock(&self) -> MutexGuard<'_, Option<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait(&self) -> Opened {
        let mut opened = self.lock();
        loop {
            match &*opened {
                Some(opened) => return opened.clone(),
                None => {
                    opened = self
                        .arrived
                        .wait(opened)
                        .unwrap_or_else(PoisonError::into_inner)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask_state(opening: &Opening) -> Result<u32, CommandError> {
        tauri::async_runtime::block_on(opening.ask(|desk| Ok(desk.state()?.records)))
    }

    #[test]
    fn a_desk_that_does_not_open_answers_with_the_reason() {
        let reason = CommandError::internal("damaged");
        let given = reason.clone();
        let opening = Opening::start(move || Err(given)).unwrap();
        assert_eq!(ask_state(&opening).unwrap_err(), reason);
        assert_eq!(ask_state(&opening).unwrap_err(), reason, "and again");
    }

    #[test]
    fn a_panic_while_opening_is_an_internal_error() {
        let opening = Opening::start(|| panic!("on purpose")).unwrap();
        assert_eq!(ask_state(&opening).unwrap_err().code, "internal");
    }

    #[test]
    fn questions_wait_until_the_desk_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let opening = Opening::start(move || Ok(Arc::new(Desk::open(&path, None)?))).unwrap();
        assert!(ask_state(&opening).unwrap() > 0);
    }
}
