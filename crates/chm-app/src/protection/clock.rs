//! The clock by which tries are paused and an idle desk is locked.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Tells the time; tests have one of their own.
pub trait Clock: Send + Sync {
    /// Milliseconds UTC; a person may set it to any time.
    fn now_ms(&self) -> i64;

    /// Time since the program started; never goes back, and may stand still while the computer
    /// sleeps.
    fn running(&self) -> Duration;
}

/// The clock of the system.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self {
            started: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |passed| passed.as_millis() as i64)
    }

    fn running(&self) -> Duration {
        self.started.elapsed()
    }
}

/// One moment by both of its measures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub at_ms: i64,
    pub running: Duration,
}

impl Moment {
    pub fn now(clock: &dyn Clock) -> Self {
        Self {
            at_ms: clock.now_ms(),
            running: clock.running(),
        }
    }

    /// Time from an earlier moment, the longer of both measures: the one stands still while the
    /// computer sleeps, the other may be set back.
    pub fn since(self, earlier: Self) -> Duration {
        let by_date = self.at_ms.saturating_sub(earlier.at_ms);
        let by_date = Duration::from_millis(u64::try_from(by_date).unwrap_or(0));
        by_date.max(self.running.saturating_sub(earlier.running))
    }
}
