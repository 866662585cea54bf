//! Moving the data while the window stays.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use chm_app::view::{DataPlace, WorkProgress};

use super::{Opened, Opening, blocking};
use crate::{CommandError, folder};

/// How long questions that are being answered may take to end.
const CLOSING: Duration = Duration::from_secs(20);

/// Time between two looks whether they ended.
const LOOK: Duration = Duration::from_millis(10);

impl Opening {
    /// Closes the desk, moves its data into a folder, and opens it there. Questions wait until
    /// that ended; the private part is then locked, unless the keyring opens it.
    ///
    /// # Errors
    /// Those of [`chm_app::Place::move_into`], and those of opening the desk in its new place;
    /// the old place is then in use as before.
    pub async fn move_data(
        &self,
        chosen: PathBuf,
        mut tell: impl FnMut(Option<WorkProgress>) + Send + 'static,
    ) -> Result<DataPlace, CommandError> {
        let slot = Arc::clone(&self.0);
        blocking(move || {
            let mut place = folder::place()?;
            // What is known to hinder it is said without closing the desk.
            place.check_move(&chosen)?;
            let mut opened = slot.lock();
            slot.is_move_stopped.store(false, Ordering::SeqCst);
            close(&mut opened)?;
            let moved = place.move_into(&chosen, &mut |at| {
                tell(Some(at));
                !slot.is_move_stopped.load(Ordering::SeqCst)
            });
            let mut fresh = (slot.open)();
            let failed = fresh.as_ref().err().cloned();
            if let (Ok(()), Some(_)) = (&moved, &failed) {
                place.move_back()?;
                fresh = (slot.open)();
            }
            *opened = Some(fresh);
            drop(opened);
            tell(None);
            moved?;
            failed.map_or(Ok(()), Err)?;
            Ok(place.shown()?)
        })
        .await
    }

    /// Stops a move of the data; the old place stays in use.
    pub fn stop_move(&self) {
        self.0.is_move_stopped.store(true, Ordering::SeqCst);
    }
}

/// Closes the desk once nobody asks it any more.
fn close(opened: &mut Option<Opened>) -> Result<(), CommandError> {
    let mut desk = match opened.take() {
        Some(Ok(desk)) => desk,
        Some(Err(error)) => {
            *opened = Some(Err(error.clone()));
            return Err(error);
        }
        None => return Ok(()),
    };
    let began = Instant::now();
    loop {
        match Arc::try_unwrap(desk) {
            Ok(alone) => {
                drop(alone);
                return Ok(());
            }
            Err(shared) => desk = shared,
        }
        if began.elapsed() > CLOSING {
            *opened = Some(Ok(desk));
            return Err(chm_app::Error::busy().into());
        }
        std::thread::sleep(LOOK);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use chm_app::Desk;

    use super::*;

    #[test]
    fn a_desk_is_closed_once_its_last_question_was_answered() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Arc::new(Desk::open(folder.path(), None).unwrap());
        let asking = Arc::clone(&desk);
        let (answer, answered) = mpsc::channel::<()>();
        let question = std::thread::spawn(move || {
            answered.recv().unwrap();
            asking.state().unwrap().records
        });
        let mut opened = Some(Ok(desk));
        let closing = std::thread::spawn(move || {
            close(&mut opened).unwrap();
            opened.is_none()
        });
        answer.send(()).unwrap();
        assert!(question.join().unwrap() > 0);
        assert!(closing.join().unwrap());
        Desk::open(folder.path(), None).unwrap();
    }
}
