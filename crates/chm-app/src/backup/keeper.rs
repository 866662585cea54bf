//! The thread that backs private work up when that is due; it ends with the desk.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tracing::{error, warn};

use super::now_ms;
use crate::error::{Error, Result};
use crate::shared::Shared;

/// Time after the start: first the desk opens and is searched.
const FIRST: Duration = Duration::from_mins(1);

/// Time between two looks; also that before what failed is tried again.
const LOOK: Duration = Duration::from_mins(15);

/// The thread, and what ends it.
pub(crate) struct Keeper {
    thread: JoinHandle<()>,
    end: Arc<(Mutex<bool>, Condvar)>,
}

impl Keeper {
    /// Starts it.
    pub(crate) fn start(shared: Arc<Shared>) -> Result<Self> {
        let end = Arc::new((Mutex::new(false), Condvar::new()));
        let its_end = Arc::clone(&end);
        let thread = std::thread::Builder::new()
            .name("backup".into())
            .spawn(move || run(&shared, &its_end))
            .map_err(|source| Error::ReadFile {
                path: "thread".into(),
                source,
            })?;
        Ok(Self { thread, end })
    }

    /// Ends it, and a backup that it is making.
    pub(crate) fn join(self) {
        let (flag, condition) = &*self.end;
        *flag.lock().unwrap_or_else(PoisonError::into_inner) = true;
        condition.notify_all();
        if self.thread.join().is_err() {
            error!("The thread of backups panicked");
        }
    }
}

fn run(shared: &Shared, (flag, condition): &(Mutex<bool>, Condvar)) {
    let mut wait = FIRST;
    loop {
        let guard = flag.lock().unwrap_or_else(PoisonError::into_inner);
        let (is_over, _) = condition
            .wait_timeout_while(guard, wait, |is_over| !*is_over)
            .unwrap_or_else(PoisonError::into_inner);
        if *is_over {
            return;
        }
        drop(is_over);
        wait = LOOK;
        if let Err(error) = shared.back_up_if_due(now_ms()) {
            warn!(
                "The automatic backup failed and is tried again: {}",
                error.chain()
            );
        }
    }
}
