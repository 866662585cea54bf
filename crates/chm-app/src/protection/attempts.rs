//! Wrong passphrases are counted, and the next try waits longer each time.
//!
//! The count lies in the plain database, so that a restart does not clear it; it hinders
//! guessing at the keyboard. Whoever has the files is hindered by Argon2id alone.

use std::time::Duration;

use super::clock::{Clock, Moment};

/// Wrong tries before the first pause.
pub(super) const FREE: u32 = 5;

/// Pauses after the fifth, sixth … wrong try; the last is for all that follow.
const PAUSES: [Duration; 5] = [
    Duration::from_secs(30),
    Duration::from_mins(1),
    Duration::from_mins(2),
    Duration::from_mins(4),
    Duration::from_mins(5),
];

/// The wrong tries since the last right one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Attempts {
    pub failed: u32,
    /// When the last was made, by the date.
    last_at_ms: i64,
    /// When the last was made, if in this run of the program.
    last: Option<Duration>,
}

impl Attempts {
    /// As [`Attempts::stored`] wrote them; what cannot be read counts as none.
    pub fn read(stored: &str) -> Self {
        let mut parts = stored.split(' ').map(str::parse::<i64>);
        match (parts.next(), parts.next()) {
            (Some(Ok(failed)), Some(Ok(last_at_ms))) => Self {
                failed: u32::try_from(failed).unwrap_or(0),
                last_at_ms,
                last: None,
            },
            _ => Self::default(),
        }
    }

    /// The form that is stored.
    pub fn stored(self) -> String {
        format!("{} {}", self.failed, self.last_at_ms)
    }

    /// One more, made now.
    pub fn after_another(self, clock: &dyn Clock) -> Self {
        let now = Moment::now(clock);
        Self {
            failed: self.failed.saturating_add(1),
            last_at_ms: now.at_ms,
            last: Some(now.running),
        }
    }

    /// Tries that are left before a pause.
    pub fn left(self) -> u32 {
        FREE.saturating_sub(self.failed).max(1)
    }

    /// Time until the next try is taken.
    ///
    /// In the run of the program in which the last try was made, the date says nothing, whatever
    /// it is set to. After a restart the date is all there is: one that lies before the last try
    /// begins the pause anew, so that no clock locks a person out for longer than one pause.
    pub fn pause(&mut self, clock: &dyn Clock) -> Duration {
        let Some(longer) = self.failed.checked_sub(FREE) else {
            return Duration::ZERO;
        };
        let longest = PAUSES.len() - 1;
        let pause = PAUSES
            .get((longer as usize).min(longest))
            .copied()
            .unwrap_or_default();
        let now = Moment::now(clock);
        let passed = match self.last {
            Some(last) => now.running.saturating_sub(last),
            None if now.at_ms < self.last_at_ms => {
                self.last_at_ms = now.at_ms;
                self.last = Some(now.running);
                Duration::ZERO
            }
            None => Duration::from_millis(now.at_ms.abs_diff(self.last_at_ms)),
        };
        pause.saturating_sub(passed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protection::guard::tests::SetClock;

    fn failed(times: u32, clock: &SetClock) -> Attempts {
        (0..times).fold(Attempts::default(), |attempts, _| {
            attempts.after_another(clock)
        })
    }

    #[test]
    fn five_tries_are_free_and_pauses_grow_to_five_minutes() {
        let clock = SetClock::default();
        let pauses = (0..12).map(|times| failed(times, &clock).pause(&clock).as_secs());
        let expected = [0, 0, 0, 0, 0, 30, 60, 120, 240, 300, 300, 300];
        assert_eq!(pauses.collect::<Vec<_>>(), expected);
        assert_eq!(failed(0, &clock).left(), 5);
        assert_eq!(failed(4, &clock).left(), 1);
    }

    #[test]
    fn setting_the_clock_neither_ends_a_pause_nor_makes_one_without_end() {
        let clock = SetClock::default();
        let mut attempts = failed(6, &clock);
        clock.set_date(i64::MAX / 2);
        assert_eq!(attempts.pause(&clock).as_secs(), 60, "the same run");
        clock.set_date(0);
        assert_eq!(attempts.pause(&clock).as_secs(), 60, "the same run");
        clock.pass(Duration::from_mins(1));
        assert_eq!(attempts.pause(&clock), Duration::ZERO);

        clock.set_date(5_000_000);
        let stored = failed(6, &clock).stored();
        clock.set_date(-9_000_000_000);
        let mut restarted = Attempts::read(&stored);
        assert_eq!(restarted.pause(&clock).as_secs(), 60);
        clock.pass(Duration::from_secs(45));
        assert_eq!(restarted.pause(&clock).as_secs(), 15);
        clock.pass(Duration::from_secs(15));
        assert_eq!(restarted.pause(&clock), Duration::ZERO);
    }

    #[test]
    fn what_cannot_be_read_counts_as_no_try() {
        for stored in ["", "x", "-3 5", "7", "99999999999999999999 1"] {
            assert_eq!(Attempts::read(stored).failed, 0, "{stored}");
        }
    }
}
