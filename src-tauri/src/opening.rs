//! The desk while it opens, and after.
//!
//! The window comes up at once; what it asks waits here until the desk is open. A desk that
//! cannot be opened answers every question with the reason, so that the window can word it.

mod moving;

use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chm_app::Desk;
use chm_app::view::{IndexState, Recovery};
use tracing::warn;

use crate::{CommandError, folder};

type Opened = Result<Arc<Desk>, CommandError>;

/// A desk that is opened on another thread.
#[derive(Clone)]
pub struct Opening(Arc<Slot>);

struct Slot {
    started: Instant,
    open: Box<dyn Fn() -> Opened + Send + Sync>,
    /// Held while the desk opens, so that questions wait.
    opened: Mutex<Option<Opened>>,
    /// The person asked to stop a move of the data.
    is_move_stopped: AtomicBool,
}

impl Opening {
    /// Starts to open a desk; `open` runs on a thread of its own, and again when a failed start
    /// is tried anew.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start<F>(open: F) -> std::io::Result<Self>
    where
        F: Fn() -> Opened + Send + Sync + 'static,
    {
        let slot = Arc::new(Slot {
            started: Instant::now(),
            open: Box::new(open),
            opened: Mutex::new(None),
            is_move_stopped: AtomicBool::new(false),
        });
        let opening = Self(Arc::clone(&slot));
        // A failure is kept, and answers the questions.
        let open = move || drop(slot.desk());
        std::thread::Builder::new()
            .name("open desk".into())
            .spawn(open)?;
        Ok(opening)
    }

    /// Forgets a failure, so that the next question opens the desk anew.
    pub fn retry(&self) {
        // Whoever holds it opens the desk or moves its data: there is no failure to forget.
        if let Ok(mut opened) = self.0.opened.try_lock()
            && opened.as_ref().is_some_and(Result::is_err)
        {
            *opened = None;
        }
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
        blocking(move || Ok(question(&*slot.desk()?)?)).await
    }

    /// What of the desk is damaged; of one that did not open as well.
    ///
    /// # Errors
    /// The reason why the desk did not open, if it is no damage.
    pub async fn recovery(&self) -> Result<Recovery, CommandError> {
        match self.ask(Desk::recovery).await {
            Err(error) if error.code == "damaged" => {
                self.while_closed(|folder| chm_app::recovery(&folder)).await
            }
            other => other,
        }
    }

    /// Makes a catalogue anew that kept the desk from opening.
    ///
    /// # Errors
    /// Those of the use case; code `bad-argument` for a desk that is open.
    pub async fn recover_catalogue(&self) -> Result<(), CommandError> {
        self.while_closed(|folder| chm_app::recover_catalogue(&folder))
            .await
    }

    /// Runs what needs the data folder of a desk that did not open; it is opened anew afterwards.
    async fn while_closed<T, F>(&self, work: F) -> Result<T, CommandError>
    where
        T: Send + 'static,
        F: FnOnce(PathBuf) -> chm_app::Result<T> + Send + 'static,
    {
        let slot = Arc::clone(&self.0);
        blocking(move || {
            let mut opened = slot.lock();
            if matches!(*opened, Some(Ok(_))) {
                return Err(chm_app::Error::BadArgument("the desk is open".to_owned()).into());
            }
            *opened = None;
            Ok(work(folder::place()?.folder().to_owned())?)
        })
        .await
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

/// Runs on a thread for blocking work.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, CommandError> + Send + 'static,
) -> Result<T, CommandError> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| {
            Err(CommandError::internal(&format!(
                "a use case ended early: {error}"
            )))
        })
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

    /// The desk, opened by whoever asks first.
    fn desk(&self) -> Opened {
        let open = std::panic::AssertUnwindSafe(&self.open);
        let panicked = |_| Err(CommandError::internal("opening the desk panicked"));
        self.lock()
            .get_or_insert_with(|| std::panic::catch_unwind(open).unwrap_or_else(panicked))
            .clone()
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
        let opening = Opening::start(move || Err(given.clone())).unwrap();
        assert_eq!(ask_state(&opening).unwrap_err(), reason);
        assert_eq!(ask_state(&opening).unwrap_err(), reason, "and again");
    }

    #[test]
    fn a_failed_start_can_be_tried_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let other = Desk::open(&path, None).unwrap();
        let opening = Opening::start(move || Ok(Arc::new(Desk::open(&path, None)?))).unwrap();
        assert_eq!(ask_state(&opening).unwrap_err().code, "in-use");
        drop(other);
        opening.retry();
        assert!(ask_state(&opening).unwrap() > 0);
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
