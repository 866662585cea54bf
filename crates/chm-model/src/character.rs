//! Characters that stand for the same thing in symbols, numbers and dates.
//!
//! Not here: the folding of letters for search, which is the index's.

/// The text with digits of any of our scripts as ASCII, every dash as `-`, every blank as a
/// space, and marks that show nothing (direction, joiners) taken out.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !is_invisible(*c))
        .map(plain_char)
        .collect()
}

/// One character of [`plain`].
pub fn plain_char(character: char) -> char {
    if let Some(digit) = digit(character) {
        char::from(b'0' + digit)
    } else if is_dash(character) {
        '-'
    } else if character.is_whitespace() {
        ' '
    } else if matches!(character, '\u{2044}' | '\u{2215}' | '\u{ff0f}') {
        '/'
    } else if character == '\u{ff0e}' {
        '.'
    } else {
        character
    }
}

/// Value of a decimal digit: ASCII, Arabic-Indic, extended Arabic-Indic or full-width.
pub fn digit(character: char) -> Option<u8> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(u32::from(character) - u32::from(zero)).ok()
}

/// Whether it is a hyphen, dash or minus of any kind.
pub const fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// Whether it shows nothing: direction marks, joiners, soft hyphen, byte order mark.
pub const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_dashes_and_blanks_of_all_scripts_become_ascii() {
        assert_eq!(plain("\u{200f}٣٦٣٥٥−٠١–٨"), "36355-01-8");
        assert_eq!(plain("۱۷۶۳\u{2011}２３\u{a0}／１"), "1763-23 /1");
    }
}
