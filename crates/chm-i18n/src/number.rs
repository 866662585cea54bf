//! Numbers as a language writes them. Own code: six rows of the CLDR's symbols need no library with data for hundreds.
//! The results are those of `Intl.NumberFormat` in the window for the tags `en es fr ru zh ar-u-nu-latn`.

use crate::Locale;

/// How a language writes numbers.
struct Symbols {
    group: &'static str,
    decimal: &'static str,
    minus: &'static str,
    /// Fewest digits before the decimal mark that are grouped.
    grouped_from: usize,
}

const fn symbols(locale: Locale) -> Symbols {
    let (group, decimal, minus, grouped_from) = match locale {
        Locale::Ar => (",", ".", "\u{200e}-", 4),
        Locale::En | Locale::Pseudo | Locale::Zh => (",", ".", "-", 4),
        Locale::Es => (".", ",", "-", 5),
        Locale::Fr => ("\u{202f}", ",", "-", 4),
        Locale::Ru => ("\u{a0}", ",", "-", 4),
    };
    Symbols {
        group,
        decimal,
        minus,
        grouped_from,
    }
}

/// A number with the marks of a language and digits 0-9, rounded to at most `digits.1` decimals, at least `digits.0`.
///
/// Infinity and what is not a number are written as Rust does.
pub fn format_number(locale: Locale, value: f64, digits: (usize, usize)) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let (least, most) = (digits.0.min(20), digits.1.clamp(digits.0, 20));
    let plain = format!("{:.most$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let kept = fraction
        .trim_end_matches('0')
        .len()
        .max(least)
        .min(fraction.len());
    let fraction = fraction.get(..kept).unwrap_or_default();

    let Symbols {
        group,
        decimal,
        minus,
        grouped_from,
    } = symbols(locale);
    let zero = whole
        .chars()
        .chain(fraction.chars())
        .all(|digit| digit == '0');
    let mut text = if value < 0.0 && !zero {
        minus.to_owned()
    } else {
        String::new()
    };
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len() >= grouped_from && (whole.len() - index).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push_str(decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_carry_the_marks_of_the_language() {
        for (locale, value, expected) in [
            (Locale::En, 1_234.0, "1,234"),
            (Locale::En, 160_527.0, "160,527"),
            (Locale::En, 1_234_567.891, "1,234,567.891"),
            (Locale::Fr, 1_234.0, "1\u{202f}234"),
            (Locale::Fr, 12_345.5, "12\u{202f}345,5"),
            (Locale::Es, 1_234.0, "1234"),
            (Locale::Es, 12_345.5, "12.345,5"),
            (Locale::Ru, 1_234_567.891, "1\u{a0}234\u{a0}567,891"),
            (Locale::Zh, 12_345.5, "12,345.5"),
            (Locale::Ar, 12_345.5, "12,345.5"),
            (Locale::Ar, -1_234.0, "\u{200e}-1,234"),
            (Locale::En, 0.0, "0"),
            (Locale::En, -0.0001, "0"),
            (Locale::En, 999.0, "999"),
            (Locale::En, 0.123_456, "0.123"),
        ] {
            assert_eq!(
                format_number(locale, value, (0, 3)),
                expected,
                "{locale} {value}"
            );
        }
    }

    #[test]
    fn decimals_keep_between_least_and_most() {
        assert_eq!(format_number(Locale::Fr, 1.0, (2, 2)), "1,00");
        assert_eq!(format_number(Locale::En, 1.256, (0, 1)), "1.3");
        assert_eq!(format_number(Locale::En, 2.0, (1, 0)), "2.0");
        assert_eq!(format_number(Locale::En, f64::NAN, (0, 3)), "NaN");
    }
}
