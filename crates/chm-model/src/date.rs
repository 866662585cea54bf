//! Calendar days.
//!
//! Absent on purpose: instants, time zones and "today". A deadline is a day; when its last
//! hour ends is decided where the deadline is shown.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

use crate::{Error, character};

/// A calendar day, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day(Date);

impl Day {
    /// 1 January 1970.
    pub const EPOCH: Self = Self(Date::constant(1970, 1, 1));

    /// The day of a year, month (1 to 12) and day of the month; `None` when there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        let [year, month, day] = [year.try_into().ok()?, month.into(), day.into()];
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
            .ok()
            .map(Self)
    }

    /// Year.
    pub fn year(self) -> u16 {
        self.0.year().unsigned_abs()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// Day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The day so many days later, or earlier if negative; `None` beyond the calendar.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.plus(Span::new().try_days(days).ok()?)
    }

    /// The same day so many months later, or the last of that month: a period of a treaty.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        self.plus(Span::new().try_months(months).ok()?)
    }

    fn plus(self, span: Span) -> Option<Self> {
        let date = self.0.checked_add(span).ok()?;
        (date.year() >= 1).then_some(Self(date))
    }

    /// Days from this day to `other`; negative when that is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        let span = self.0.until(other.0).unwrap_or_else(|_| 0.days());
        span.get_days()
    }

    /// Year of a day, or of a text that begins with four digits of a year, 1 to 9999.
    pub fn year_of(text: &str) -> Option<u16> {
        let plain = character::plain(text);
        let plain = plain.trim();
        let (year, rest) = plain.split_at_checked(4)?;
        let ends = !rest.starts_with(|c: char| c.is_ascii_digit());
        let digits = year.bytes().all(|byte| byte.is_ascii_digit());
        (ends && digits)
            .then(|| year.parse().ok())
            .flatten()
            .filter(|year| *year > 0)
    }
}

impl FromStr for Day {
    type Err = Error;

    /// Reads `2009-08-26` in digits of any script. Of an instant (`2009-08-26T23:30:00Z`) it
    /// takes the day as written; no time zone ever shifts it.
    ///
    /// # Errors
    /// [`Error::Date`]; also for `26/08/2009`, which is another day elsewhere.
    fn from_str(text: &str) -> Result<Self, Error> {
        let refused = || Error::Date(text.chars().take(40).collect());
        let plain = character::plain(text);
        let day = plain.trim().split(['T', ' ']).next().unwrap_or_default();
        let mut parts = day.split('-').map(|part| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then_some(part).ok_or_else(refused)
        });
        let mut part = |length| match parts.next() {
            Some(Ok(part)) if part.len() == length => part.parse::<u16>().map_err(|_| refused()),
            _ => Err(refused()),
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(refused());
        }
        Self::new(year, month as u8, day as u8).ok_or_else(refused)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_read_in_any_digits_and_never_shifted_by_a_zone() {
        for text in [
            "2009-08-26",
            "٢٠٠٩-٠٨-٢٦",
            "2009‑08‑26",
            "2009-08-26T23:30:00-11:00",
            "2009-08-26 00:00",
        ] {
            assert_eq!(day(text).to_string(), "2009-08-26");
        }
    }

    #[test]
    fn days_that_are_not_or_are_unclear_are_refused() {
        for text in [
            "",
            "26/08/2009",
            "2009-8-26",
            "2009-02-29",
            "2009-13-01",
            "0000-01-01",
            "2009-08-26-01",
            "20090826",
            "+009-01-01",
        ] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_period_of_months_ends_on_the_last_day_there_is() {
        assert_eq!(day("2024-01-31").plus_months(1), Some(day("2024-02-29")));
        assert_eq!(day("2024-02-29").plus_months(12), Some(day("2025-02-28")));
        assert_eq!(day("9999-12-31").plus_days(1), None);
        assert_eq!(day("0001-01-01").plus_days(-1), None);
    }

    #[test]
    fn years_are_read_from_days_and_years() {
        assert_eq!(Day::year_of("2009"), Some(2009));
        assert_eq!(Day::year_of("٢٠٠٩-٠٨"), Some(2009));
        assert_eq!(Day::year_of("20091"), None);
        assert_eq!(Day::year_of("year"), None);
        assert_eq!(Day::year_of("年年"), None);
    }

    proptest! {
        #[test]
        fn days_count_there_and_back(a in -700_000..700_000_i32, days in -9_000..9_000_i32) {
            if let Some(from) = day("2000-01-01").plus_days(a)
                && let Some(to) = from.plus_days(days)
            {
                prop_assert_eq!(from.days_until(to), days);
                prop_assert_eq!(day(&to.to_string()), to);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}") {
            let _day: Result<Day, _> = text.parse();
            let _year: Option<u16> = Day::year_of(&text);
        }
    }
}
