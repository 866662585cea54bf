//! How well a passphrase withstands guessing: an estimate for the person who chooses one.
//!
//! It counts the signs and how many kinds of them there are, takes repeated signs, runs such as
//! `1234`, and repeated words for one sign, and a word of letters for what it takes to find it
//! in a dictionary. It knows no dictionary: six languages would need six.

use std::collections::HashSet;

use crate::view::Strength;

/// Fewest characters of a new passphrase.
pub const PASSPHRASE_MINIMUM: usize = 8;

/// Bits of a word out of a dictionary, however long it is.
const WORD_BITS: f64 = 13.0;

/// How well a passphrase withstands guessing.
pub fn passphrase_strength(passphrase: &str) -> Strength {
    if passphrase.chars().count() < PASSPHRASE_MINIMUM {
        return Strength::TooShort;
    }
    match bits(passphrase) {
        bits if bits < 28.0 => Strength::Weak,
        bits if bits < 44.0 => Strength::Fair,
        bits if bits < 64.0 => Strength::Strong,
        _ => Strength::VeryStrong,
    }
}

fn bits(passphrase: &str) -> f64 {
    let mut seen = HashSet::new();
    let words = passphrase.split(|sign: char| !sign.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty() && seen.insert(word.to_lowercase()));
    let inside: f64 = words.map(word_bits).sum();
    let mut signs: Vec<char> = passphrase
        .chars()
        .filter(|sign| !sign.is_alphanumeric())
        .collect();
    signs.sort_unstable();
    signs.dedup();
    // A space between words tells little; each other sign could be one of 32.
    inside
        + signs
            .iter()
            .map(|sign| if *sign == ' ' { 1.0 } else { 5.0 })
            .sum::<f64>()
}

fn word_bits(word: &str) -> f64 {
    let mut bits = 0.0;
    let mut last: Option<char> = None;
    for sign in word.chars() {
        let follows = last.is_some_and(|last| u32::from(last).abs_diff(u32::from(sign)) <= 1);
        bits += if follows { 0.5 } else { sign_bits(sign) };
        last = Some(sign);
    }
    let is_plain = word.chars().all(char::is_alphabetic);
    // Chinese words are one to three signs, each out of some thousands.
    let is_written_in_letters = word.chars().all(|sign| u32::from(sign) < 0x2e80);
    if is_plain && is_written_in_letters {
        bits.min(WORD_BITS)
    } else {
        bits
    }
}

fn sign_bits(sign: char) -> f64 {
    match sign {
        '0'..='9' => 3.3,
        sign if u32::from(sign) >= 0x2e80 => 8.0,
        sign if sign.is_uppercase() => 5.0,
        _ => 4.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_are_stronger_than_one_with_signs() {
        let order = [
            "1234567",
            "12345678",
            "aaaaaaaaaaaaaaaa",
            "Passw0rd!",
            "correct horse battery",
            "correct horse battery staple",
        ];
        let strengths: Vec<Strength> = order.iter().map(|text| passphrase_strength(text)).collect();
        assert!(strengths.is_sorted(), "{strengths:?}");
        assert_eq!(strengths[0], Strength::TooShort);
        assert_eq!(strengths[1], Strength::Weak);
        assert_eq!(strengths[2], Strength::Weak);
        assert!(strengths[5] >= Strength::Strong);
        assert_eq!(
            passphrase_strength("horse horse horse horse"),
            Strength::Weak
        );
    }

    #[test]
    fn words_of_every_script_count() {
        for words in [
            "правильный лошадь батарея скрепка",
            "حصان بطارية دباسة صحيح",
            "正确马电池订书钉持久污染物",
        ] {
            assert!(passphrase_strength(words) >= Strength::Strong, "{words}");
        }
    }
}
