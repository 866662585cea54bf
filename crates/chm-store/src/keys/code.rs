//! The recovery code as a person reads, prints and types it.
//!
//! Six groups of four out of 29 signs that are not taken for one another (no 0 O, 1 I L, 5 S,
//! U V): 23 random signs, 111 bits, and a last one that finds every single wrong sign and every
//! two that were exchanged.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Error, Result};

const SIGNS: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRTVWXYZ";
const LENGTH: usize = 24;
const GROUP: usize = 4;

/// A recovery code; wiped from memory when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; LENGTH]>);

impl RecoveryCode {
    /// A random one.
    ///
    /// # Errors
    /// [`Error::Random`].
    pub fn random() -> Result<Self> {
        let mut code = Zeroizing::new([0; LENGTH]);
        let mut filled = 0;
        let mut bytes = Zeroizing::new([0_u8; 64]);
        while filled < LENGTH - 1 {
            getrandom::fill(&mut *bytes).map_err(Error::Random)?;
            // Values from 232 on would make the first signs likelier than the others.
            let values = bytes
                .iter()
                .filter(|byte| usize::from(**byte) < 8 * SIGNS.len());
            for (place, byte) in code.iter_mut().skip(filled).zip(values) {
                *place = byte % SIGNS.len() as u8;
                filled += 1;
            }
        }
        if let Some((last, signs)) = code.split_last_mut() {
            *last = check(signs);
        }
        Ok(Self(code))
    }

    /// Reads a code as it was typed: with or without dashes, in small letters, with the digits
    /// of another script, or with the letters of a Russian keyboard that look the same.
    ///
    /// # Errors
    /// [`Error::MistypedCode`] when it cannot be any code.
    pub fn read(typed: &str) -> Result<Self> {
        let mut code = Zeroizing::new([0; LENGTH]);
        let mut length = 0;
        for sign in typed.nfkc().filter(|sign| !is_between(*sign)) {
            let value = value(sign).ok_or(Error::MistypedCode)?;
            *code.get_mut(length).ok_or(Error::MistypedCode)? = value;
            length += 1;
        }
        let (last, signs) = code.split_last().ok_or(Error::MistypedCode)?;
        if length != LENGTH || check(signs) != *last {
            return Err(Error::MistypedCode);
        }
        Ok(Self(code))
    }

    /// The code as it is shown and printed, such as `K7QX-2M9P-4TRD-8WHN-6CJY-3FVB`.
    pub fn shown(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for (place, value) in self.0.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(
                SIGNS
                    .get(usize::from(*value))
                    .map_or('?', |sign| char::from(*sign)),
            );
        }
        text
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &*self.0
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

/// Weighted sum; 29 is prime and no two of the weights are the same, so no single wrong sign
/// and no exchange keeps it.
fn check(signs: &[u8]) -> u8 {
    let sum: u32 = (2..)
        .zip(signs)
        .map(|(weight, value)| weight * u32::from(*value))
        .sum();
    (SIGNS.len() as u32 - sum % SIGNS.len() as u32) as u8 % SIGNS.len() as u8
}

fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(
            sign,
            '-' | '_' | '.' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_uppercase().next()? {
        digit @ '\u{660}'..='\u{669}' => char::from_digit(u32::from(digit) - 0x660, 10)?,
        digit @ '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(digit) - 0x6f0, 10)?,
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        // Not among the signs, so only these can be meant.
        'S' => '5',
        'U' => 'V',
        other => other,
    };
    let place = SIGNS.iter().position(|known| char::from(*known) == sign)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        for _ in 0..200 {
            let code = RecoveryCode::random().unwrap();
            let shown = code.shown();
            assert_eq!(shown.len(), 29);
            assert_eq!(RecoveryCode::read(&shown).unwrap(), code);
            let typed = shown.to_lowercase().replace('-', " ").replace('5', "s");
            assert_eq!(RecoveryCode::read(&typed).unwrap(), code);
            let russian = shown.replace('A', "А").replace('C', "с").replace('-', "");
            assert_eq!(RecoveryCode::read(&russian).unwrap(), code);
            let arabic = shown.replace('7', "٧").replace('-', "\u{2013}");
            assert_eq!(
                RecoveryCode::read(&format!("\u{200e}{arabic}")).unwrap(),
                code
            );
        }
    }

    #[test]
    fn every_wrong_sign_and_every_exchange_is_found() {
        let code = RecoveryCode::random().unwrap();
        let signs: Vec<char> = code.shown().replace('-', "").chars().collect();
        for place in 0..signs.len() {
            for other in SIGNS {
                let mut typed = signs.clone();
                typed[place] = char::from(*other);
                let typed: String = typed.into_iter().collect();
                let is_same = char::from(*other) == signs[place];
                assert_eq!(RecoveryCode::read(&typed).is_ok(), is_same, "{typed}");
            }
            for other in 0..place {
                let mut typed = signs.clone();
                typed.swap(place, other);
                let is_same = signs[place] == signs[other];
                let typed: String = typed.into_iter().collect();
                assert_eq!(RecoveryCode::read(&typed).is_ok(), is_same, "{typed}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let code = RecoveryCode::random().unwrap().shown();
        for typed in [
            "",
            "K7QX",
            &code[..28],
            &format!("{}A", &*code),
            "correct horse battery",
            "0000-0000",
        ] {
            assert!(
                matches!(RecoveryCode::read(typed), Err(Error::MistypedCode)),
                "{typed}"
            );
        }
    }

    #[test]
    fn all_signs_come_about_equally_often() {
        let mut counts = [0_u32; SIGNS.len()];
        for _ in 0..2_000 {
            for value in RecoveryCode::random().unwrap().bytes() {
                counts[usize::from(*value)] += 1;
            }
        }
        let expected = 2_000 * 24 / 29;
        assert!(
            counts
                .iter()
                .all(|count| count.abs_diff(expected) < expected / 4),
            "{counts:?}"
        );
    }
}
