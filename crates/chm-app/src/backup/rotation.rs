//! Which automatic backups are kept, and when the next is due.
//!
//! Backups are ordered by their numbers, and the clock is asked only which of them are of the
//! same day, week or month. So a clock that is moved by years neither ends the backups nor lets
//! one be deleted for being old: each is deleted only when newer ones fill its place.
//!
//! What was lost on the disk must not push out the backups that still have it: one without a
//! private part takes no place after one with it, and the newest that was made of an open
//! private part, and so checked, stays.

use std::collections::BTreeSet;

use crate::view::BackupPolicy;

const DAY_MS: i64 = 86_400_000;

/// Time after which an automatic backup is due; less than a day, so that a desk that is opened
/// each morning, a little earlier or later, has one each day.
const DUE_MS: i64 = 20 * 3_600_000;

/// Time for which what was here before an upgrade or a restore is kept at least.
const BEFORE_MS: i64 = 30 * DAY_MS;

/// Backups that must have been made since as well: a clock that is moved ahead makes none.
const BEFORE_NUMBERS: u64 = 30;

/// An automatic backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Its number; a higher one is newer.
    pub number: u64,
    /// What the clock said, milliseconds UTC.
    pub created_at_ms: i64,
    /// There is a private part in it.
    pub has_private_part: bool,
    /// It was made of an open private part, which was checked.
    pub is_checked: bool,
}

/// The number of the day, week or month of an instant.
type Span = fn(i64) -> i64;

/// Whether an automatic backup is due. A newest one from the future tells that the clock was
/// moved back, and then nobody knows how long ago it was.
pub(super) fn is_due(taken: &[Taken], now_ms: i64) -> bool {
    let Some(newest) = taken.iter().max_by_key(|taken| taken.number) else {
        return true;
    };
    let passed = now_ms.saturating_sub(newest.created_at_ms);
    !(0..DUE_MS).contains(&passed)
}

/// Whether what was here before an upgrade or a restore need not be kept any more, as far as its
/// age says; `newest` is the highest number of all backups.
pub(super) fn is_past(taken: Taken, newest: u64, now_ms: i64) -> bool {
    now_ms.saturating_sub(taken.created_at_ms) >= BEFORE_MS
        && newest.saturating_sub(taken.number) >= BEFORE_NUMBERS
}

/// The places in `taken` of those that need not be kept any more.
pub(super) fn superfluous(taken: &[Taken], policy: BackupPolicy) -> Vec<usize> {
    let mut newest_first: Vec<(usize, Taken)> = taken.iter().copied().enumerate().collect();
    newest_first.sort_by_key(|(_, taken)| std::cmp::Reverse(taken.number));
    let private = taken.iter().filter(|taken| taken.has_private_part);
    let first_private = private.map(|taken| taken.number).min();
    let has_lost =
        |taken: Taken| !taken.has_private_part && first_private.is_some_and(|n| n < taken.number);
    // The newest of all tells when the next is due.
    let newest = newest_first.first();
    let newest_checked = newest_first.iter().find(|(_, taken)| taken.is_checked);
    let mut kept: BTreeSet<usize> = newest
        .into_iter()
        .chain(newest_checked)
        .map(|(place, _)| *place)
        .collect();
    let spans: [(u32, Span); 3] = [
        (policy.daily.max(1), day),
        (policy.weekly, week),
        (policy.monthly, month),
    ];
    for (most, span_of) in spans {
        let mut spans = BTreeSet::new();
        for (place, taken) in &newest_first {
            if has_lost(*taken) {
                continue;
            }
            if spans.len() == most as usize {
                break;
            }
            if spans.insert(span_of(taken.created_at_ms)) {
                kept.insert(*place);
            }
        }
    }
    (0..taken.len())
        .filter(|place| !kept.contains(place))
        .collect()
}

fn day(at_ms: i64) -> i64 {
    at_ms.div_euclid(DAY_MS)
}

/// Weeks begin on Monday; 1 January 1970 was a Thursday.
fn week(at_ms: i64) -> i64 {
    (day(at_ms) + 3).div_euclid(7)
}

fn month(at_ms: i64) -> i64 {
    let (year, month, _) = civil(at_ms);
    year * 12 + month
}

/// The day as `2026-11-23`, UTC.
pub(super) fn civil_day(at_ms: i64) -> String {
    let (year, month, day) = civil(at_ms);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month from 1 and day from 1 (H. Hinnant, `civil_from_days`).
fn civil(at_ms: i64) -> (i64, i64, i64) {
    let days = day(at_ms) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests;
