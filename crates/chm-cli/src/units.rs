//! Sizes and times in words, in the person's language.

use std::time::Duration;

use chm_i18n::{Messages, Value};

/// A size in bytes with the unit that gives at most three digits; powers of 1000.
pub fn size(words: &Messages, bytes: u64) -> String {
    let (value, unit) = match bytes {
        0..1_000 => return words.text("cli-size-bytes", &[("value", Value::from(bytes))]),
        1_000..999_500 => (bytes as f64 / 1e3, "cli-size-kb"),
        999_500..999_500_000 => (bytes as f64 / 1e6, "cli-size-mb"),
        _ => (bytes as f64 / 1e9, "cli-size-gb"),
    };
    words.text(unit, &[("value", Value::from(three_digits(value)))])
}

/// A duration with one unit.
pub fn time(words: &Messages, duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    let (value, unit) = if seconds < 1.0 {
        ((seconds * 1e3).round(), "cli-time-milliseconds")
    } else if seconds < 90.0 {
        (three_digits(seconds), "cli-time-seconds")
    } else if seconds < 5_400.0 {
        ((seconds / 60.0).round(), "cli-time-minutes")
    } else {
        ((seconds / 3_600.0).round(), "cli-time-hours")
    };
    words.text(unit, &[("value", Value::from(value))])
}

fn three_digits(value: f64) -> f64 {
    if value >= 10.0 {
        value.round()
    } else {
        (value * 10.0).round() / 10.0
    }
}

#[cfg(test)]
mod tests {
    use chm_i18n::{Isolation, Locale, Messages};

    use super::size;

    #[test]
    fn a_size_has_at_most_three_digits() {
        let words = Messages::load(Locale::En, Isolation::Plain);
        let shown = [
            0,
            1,
            999,
            1_000,
            46_400,
            999_499,
            999_600,
            318_000_000,
            2_600_000_000,
        ];
        assert_eq!(
            shown.map(|bytes| size(&words, bytes)),
            [
                "0 bytes",
                "1 byte",
                "999 bytes",
                "1 kB",
                "46 kB",
                "999 kB",
                "1 MB",
                "318 MB",
                "2.6 GB"
            ]
        );
    }
}
