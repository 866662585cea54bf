//! CAS registry numbers.

use std::fmt;
use std::str::FromStr;

use crate::{Error, character};

/// A CAS registry number with a right check digit, such as `1763-23-1`.
///
/// Two to seven digits, two digits and the check digit: the sum of the others, each times its
/// place counted from the right, modulo ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CasNumber(u32);

impl CasNumber {
    /// The valid numbers that stand in a text, in reading order.
    pub fn all_in(text: &str) -> Vec<Self> {
        character::plain(text)
            .split(|c: char| !c.is_ascii_digit() && c != '-')
            .filter_map(|word| word.trim_matches('-').parse().ok())
            .collect()
    }
}

impl FromStr for CasNumber {
    type Err = Error;

    /// Reads digits of any script and dashes of any kind; blanks around are left out.
    ///
    /// # Errors
    /// [`Error::Cas`] when the form is wrong, [`Error::CasCheckDigit`] when the last digit is.
    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || Error::Cas(text.chars().take(40).collect());
        let plain = character::plain(text);
        let mut parts = plain.trim().split('-');
        let (Some(first), Some(second), Some(check), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(malformed());
        };
        let right_lengths = (2..=7).contains(&first.len()) && second.len() == 2 && check.len() == 1;
        let digits = || first.bytes().chain(second.bytes());
        let all_digits = digits()
            .chain(check.bytes())
            .all(|byte| byte.is_ascii_digit());
        if !right_lengths || !all_digits || first.starts_with('0') {
            return Err(malformed());
        }
        let number = digits().fold(0, |number, byte| number * 10 + u32::from(byte - b'0'));
        let expected = check_digit(number);
        if check.parse() == Ok(expected) {
            Ok(Self(number))
        } else {
            Err(Error::CasCheckDigit {
                text: plain.trim().to_owned(),
                expected,
            })
        }
    }
}

impl fmt::Display for CasNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = (self.0 / 100, self.0 % 100);
        write!(f, "{first}-{second:02}-{}", check_digit(self.0))
    }
}

/// Check digit of a number written without it.
fn check_digit(mut number: u32) -> u8 {
    let mut sum = 0;
    let mut place = 1;
    while number > 0 {
        sum += place * (number % 10);
        number /= 10;
        place += 1;
    }
    (sum % 10) as u8
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_in_any_digits_and_with_any_dash() {
        for text in [
            "1763-23-1",
            " 1763–23–1 ",
            "١٧٦٣-٢٣-١",
            "\u{200f}۱۷۶۳−۲۳−۱",
            "１７６３－２３－１",
        ] {
            assert_eq!(text.parse::<CasNumber>().unwrap().to_string(), "1763-23-1");
        }
        assert_eq!(
            "50-00-0".parse::<CasNumber>().unwrap().to_string(),
            "50-00-0"
        );
    }

    #[test]
    fn a_wrong_check_digit_names_the_right_one() {
        assert_eq!(
            "1763-23-2".parse::<CasNumber>(),
            Err(Error::CasCheckDigit {
                text: "1763-23-2".to_owned(),
                expected: 1
            })
        );
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "1763231",
            "1-23-1",
            "12345678-23-1",
            "0763-23-1",
            "1763-2-31",
            "1763-23-1-1",
            "a763-23-1",
        ] {
            assert!(
                matches!(text.parse::<CasNumber>(), Err(Error::Cas(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn valid_numbers_are_found_in_running_text() {
        let text = "ПФОС (КАС № 1763-23-1), 全氟辛酸335-67-1；2009-08-26, 1763-23-2";
        let found: Vec<_> = CasNumber::all_in(text)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, ["1763-23-1", "335-67-1"]);
    }

    proptest! {
        #[test]
        fn every_number_reads_what_it_writes(number in 1000_u32..999_999_999) {
            let number = CasNumber(number);
            prop_assert_eq!(number.to_string().parse::<CasNumber>(), Ok(number));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9-]{0,14}|\\PC{0,20}") {
            if let Ok(number) = text.parse::<CasNumber>() {
                prop_assert_eq!(character::plain(&text).trim().to_owned(), number.to_string());
            }
        }
    }
}
