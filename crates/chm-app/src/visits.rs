//! Since when something is new: the last day before today on which the desk was looked at.
//!
//! Each database counts its own changes and remembers its own visits, so a private part that
//! was locked for days still tells what came meanwhile.

use chm_store::Database;
use serde::{Deserialize, Serialize};

use crate::error::{Doing, Result};

/// Name of the setting.
const VISITS: &str = "visits";

/// What is remembered of visits.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(crate) struct Visits {
    /// The last day of a visit.
    on: String,
    /// Number of the last change that was there at the last visit of that day.
    last: u64,
    /// The day of visits before it.
    pub since: Option<String>,
    /// Number of the last change that was there at the end of that one.
    pub version: u64,
}

impl Visits {
    /// What is remembered after a visit on a day. The clock may stand anywhere: another day is
    /// another day.
    fn entered(stored: Option<Self>, today: &str, now: u64) -> Self {
        match stored {
            // A database put back from a backup counts from an earlier number again.
            Some(same) if same.on == today => Self {
                last: now,
                version: same.version.min(now),
                ..same
            },
            Some(earlier) => Self {
                on: today.to_owned(),
                last: now,
                since: Some(earlier.on),
                version: earlier.last.min(now),
            },
            None => Self {
                on: today.to_owned(),
                last: now,
                since: None,
                version: now,
            },
        }
    }

    /// Remembers a visit on a day.
    pub(crate) fn enter(database: &Database, today: &str) -> Result<Self> {
        let (stored, now) = database
            .read(|tx| Ok((tx.setting(VISITS)?, tx.last_version()?)))
            .doing("read the last visit")?;
        let stored: Option<Self> = stored.and_then(|text| serde_json::from_str(&text).ok());
        let visits = Self::entered(stored.clone(), today, now);
        if stored.as_ref() != Some(&visits)
            && !database.is_read_only()
            && let Ok(text) = serde_json::to_string(&visits)
        {
            database
                .write(|tx| tx.set_setting(VISITS, &text))
                .doing("remember a visit")?;
        }
        Ok(visits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(visits: &[(&str, u64)]) -> (Option<String>, u64) {
        let last = visits.iter().fold(None, |stored, (day, now)| {
            Some(Visits::entered(stored, day, *now))
        });
        let last = last.unwrap();
        (last.since, last.version)
    }

    #[test]
    fn nothing_is_new_on_the_first_day_but_what_comes_in_it() {
        assert_eq!(days(&[("2026-04-10", 50), ("2026-04-10", 60)]), (None, 50));
    }

    #[test]
    fn what_came_after_the_end_of_the_last_day_stays_new_all_day() {
        let (since, version) = days(&[
            ("2026-04-10", 50),
            ("2026-04-10", 60),
            ("2026-04-14", 75),
            ("2026-04-14", 80),
        ]);
        assert_eq!((since.as_deref(), version), (Some("2026-04-10"), 60));
    }

    #[test]
    fn a_clock_moved_by_years_makes_another_day_and_no_fault() {
        let (since, version) = days(&[("2026-04-10", 50), ("1999-01-01", 52)]);
        assert_eq!((since.as_deref(), version), (Some("2026-04-10"), 50));
    }

    #[test]
    fn a_database_put_back_counts_from_its_own_number() {
        let (_, version) = days(&[("2026-04-10", 50), ("2026-04-11", 20)]);
        assert_eq!(version, 20);
    }
}
