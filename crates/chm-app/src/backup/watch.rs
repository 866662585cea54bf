//! Telling listeners how far a work is, a few times a second.

use std::time::{Duration, Instant};

use chm_store::Progress;

use crate::desk::Change;
use crate::shared::Shared;
use crate::view::{WorkProgress, WorkStage};

/// Time between two tellings.
const TELL: Duration = Duration::from_millis(250);

/// Tells of a work until it ends, which is told as well.
pub(crate) struct Telling<'a> {
    shared: &'a Shared,
    progress: &'a mut dyn FnMut(WorkProgress) -> bool,
    told: Option<Instant>,
}

impl<'a> Telling<'a> {
    pub fn new(shared: &'a Shared, progress: &'a mut dyn FnMut(WorkProgress) -> bool) -> Self {
        Self {
            shared,
            progress,
            told: None,
        }
    }

    /// Whether to go on.
    pub fn tell(&mut self, at: Progress) -> bool {
        let at = WorkProgress {
            stage: if at.is_verifying {
                WorkStage::Verifying
            } else {
                WorkStage::Copying
            },
            done_bytes: at.done_bytes as f64,
            total_bytes: at.total_bytes as f64,
        };
        if self.told.is_none_or(|told| told.elapsed() >= TELL) {
            self.told = Some(Instant::now());
            self.shared.tell(Change::Work(Some(at)));
        }
        (self.progress)(at) && !self.shared.work.is_stopped()
    }
}

impl Drop for Telling<'_> {
    fn drop(&mut self) {
        self.shared.tell(Change::Work(None));
    }
}
