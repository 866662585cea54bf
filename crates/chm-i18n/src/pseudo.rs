//! The pseudo-locale: English made longer and accented, so that a look shows what is cut and what is not translated.

use std::borrow::Cow;

/// The words of a message with accents and two fifths more letters; what is between braces is never given here.
pub fn pseudo(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let mut missing = (letters * 2).div_ceil(5);
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        longer.push(accented(letter));
        if missing > 0 && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            longer.push(accented(letter));
            missing -= 1;
        }
    }
    let end = longer.trim_end().len();
    longer.insert_str(end, &"~".repeat(missing));
    Cow::Owned(longer)
}

const fn accented(letter: char) -> char {
    match letter {
        'a' => 'ä',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'đ',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ŕ',
        's' => 'ş',
        't' => 'ţ',
        'u' => 'ü',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'I' => 'Î',
        'L' => 'Ļ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_grows_by_two_fifths_and_spaces_stay() {
        for text in [
            "Library",
            "On this computer",
            " results",
            "x",
            "Search in six languages ",
        ] {
            let longer = pseudo(text);
            let letters = text.chars().filter(char::is_ascii_alphabetic).count();
            let grown = longer.chars().count() - text.chars().count();
            assert_eq!(grown, (letters * 2).div_ceil(5), "{longer}");
            assert_eq!(longer.starts_with(' '), text.starts_with(' '));
            assert_eq!(longer.ends_with(' '), text.ends_with(' '));
        }
        assert_eq!(pseudo("On this computer"), "Öñ ţĥîîş çöömpüüţééŕ~~");
        assert_eq!(pseudo(": "), ": ");
    }
}
