//! Document symbols and CAS numbers inside texts, each as one exact term.
//!
//! `UNEP/POPS/COP.4/19`, `SC-4/17`, `SC1/15`, `СК-4/10` and `50-29-3` (also in Arabic-Indic
//! digits) are normalised so that every way of writing one meets the others. A symbol is found by
//! each of its tails that still names its body: `COP.4/19`.

use super::fold::digit;
use super::words::is_han;

/// Longest symbol read, in characters.
const LONGEST: usize = 64;

/// An exact code in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// Byte offset in the text.
    pub(crate) start: usize,
    /// One past its last byte.
    pub(crate) end: usize,
    /// The normalised form, longest first, then its tails.
    pub(crate) keys: Vec<String>,
}

fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'..='\u{2014}' | '\u{2212}' | '\u{ff0d}' | '\u{00ad}'
    )
}

fn is_inner(c: char) -> bool {
    c == '.' || c == '/' || is_hyphen(c) || c == '\u{ff0f}' || (c.is_alphanumeric() && !is_han(c))
}

/// Calls `found` for each code in the text.
pub(crate) fn codes(text: &str, mut found: impl FnMut(Code)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // a chunk: letters, digits and the joints of codes
        let (mut digits, mut joints, mut end) = (false, false, at);
        let mut chars = 0;
        while let Some(&byte) = bytes.get(end) {
            if byte < 0x80 {
                match byte {
                    b'0'..=b'9' => digits = true,
                    b'/' | b'-' => joints = true,
                    b'a'..=b'z' | b'A'..=b'Z' | b'.' => {}
                    _ => break,
                }
                end += 1;
            } else {
                let Some(c) = text.get(end..).and_then(|rest| rest.chars().next()) else {
                    break;
                };
                if !is_inner(c) {
                    break;
                }
                digits |= digit(c).is_some();
                joints |= is_hyphen(c) || c == '\u{ff0f}';
                end += c.len_utf8();
            }
            chars += 1;
        }
        if digits
            && joints
            && chars <= LONGEST
            && let Some(chunk) = text.get(at..end)
            && let Some(keys) = keys(chunk)
        {
            found(Code {
                start: at,
                end,
                keys,
            });
        }
        at = end.max(at) + step(text, end);
    }
}

fn step(text: &str, at: usize) -> usize {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .map_or(1, char::len_utf8)
}

/// The exact terms of a chunk of text that is a CAS number or a symbol.
pub(crate) fn keys(chunk: &str) -> Option<Vec<String>> {
    let plain: String = chunk
        .chars()
        .map(|c| match c {
            _ if is_hyphen(c) => '-',
            '\u{ff0f}' => '/',
            _ => digit(c).unwrap_or(c),
        })
        .collect();
    let plain = plain.trim_matches(|c: char| matches!(c, '.' | '-' | '/'));
    if let Some(cas) = cas(plain) {
        return Some(vec![cas]);
    }
    symbol(plain)
}

/// The number if it is a CAS number with a right check digit; typed from right to left also.
fn cas(plain: &str) -> Option<String> {
    let parts: Vec<&str> = plain.split('-').collect();
    let [first, middle, last] = parts.as_slice() else {
        return None;
    };
    let read = |first: &str, middle: &str, last: &str| -> Option<String> {
        if !(2..=7).contains(&first.len()) || middle.len() != 2 || last.len() != 1 {
            return None;
        }
        let check = last.parse::<u32>().ok()?;
        let mut sum = 0;
        for (at, c) in middle.chars().rev().chain(first.chars().rev()).enumerate() {
            sum += c.to_digit(10)? * (at as u32 + 1);
        }
        let significant = first.trim_start_matches('0');
        (sum % 10 == check && significant.len() >= 2)
            .then(|| format!("{significant}-{middle}-{last}"))
    };
    read(first, middle, last).or_else(|| read(last, middle, first))
}

/// The key of a CAS number typed without its hyphens, if the check digit is right: `1763231`.
pub(crate) fn undivided_cas(word: &str) -> Option<Vec<String>> {
    let plain: String = word.chars().map(|c| digit(c).unwrap_or(c)).collect();
    if !(5..=10).contains(&plain.len()) || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (rest, check) = plain.split_at(plain.len() - 1);
    let (first, middle) = rest.split_at(rest.len() - 2);
    cas(&format!("{first}-{middle}-{check}")).map(|key| vec![key])
}

/// Names of bodies in other scripts and languages, in the form symbols use.
const BODIES: [(&str, &str); 12] = [
    ("ск", "sc"),
    ("бк", "bc"),
    ("рк", "rc"),
    ("крсоз", "poprc"),
    ("кс", "cop"),
    ("юнеп", "unep"),
    ("соз", "pops"),
    ("cepop", "poprc"),
    ("cdp", "cop"),
    ("ковоз", "crc"),
    ("крхв", "crc"),
    ("рог", "oewg"),
];

/// Parts that follow the number of a meeting besides numbers.
const SERIES: [&str; 9] = [
    "inf", "crp", "l", "add", "rev", "corr", "conf", "prsm", "na",
];

fn symbol(plain: &str) -> Option<Vec<String>> {
    if !plain.contains('/') {
        return None;
    }
    let parts: Vec<String> = plain.split('/').map(part).collect();
    if parts.len() > 9 || parts.iter().any(|part| part.is_empty() || part.len() > 14) {
        return None;
    }
    let body = parts
        .iter()
        .zip(parts.iter().skip(1))
        .position(|(body, next)| is_body(body) && is_number(next))?;
    Some(
        (0..=body)
            .filter_map(|from| parts.get(from..))
            .map(|tail| tail.join("/"))
            .collect(),
    )
}

/// A part in lower case, its points and hyphens left out, its body in Latin letters.
fn part(raw: &str) -> String {
    let bare: String = raw
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let letters = bare
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(bare.len());
    let (head, number) = bare.split_at(letters);
    match BODIES.iter().find(|(name, _)| *name == head) {
        Some((_, latin)) => format!("{latin}{number}"),
        None => bare,
    }
}

/// Letters, then the number of a meeting: `cop4`, `sc1`, `poprc13`.
fn is_body(part: &str) -> bool {
    let letters = part.chars().take_while(|c| c.is_alphabetic()).count();
    let digits = part.chars().filter(char::is_ascii_digit).count();
    (2..=8).contains(&letters)
        && (1..=3).contains(&digits)
        && part.chars().count() == letters + digits
}

fn is_number(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit())
        || SERIES.iter().any(|series| {
            part.strip_prefix(series)
                .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
        })
}

/// Prefix, so that a whole text as code never meets a word.
const WHOLE: char = '=';

/// The exact terms of a code given with a record: a symbol with its tails, a CAS number, or the
/// whole text folded.
pub(crate) fn record_keys(code: &str) -> Vec<String> {
    let mut out = keys(code.trim()).unwrap_or_default();
    if let Some(whole) = whole_key(code) {
        out.push(whole);
    }
    out
}

/// The key of a whole text, to be met by the same text typed as the whole query.
pub(crate) fn whole_key(text: &str) -> Option<String> {
    let folded = super::folded_text(text);
    (!folded.is_empty() && folded.len() <= 120).then(|| format!("{WHOLE}{folded}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(chunk: &str) -> Option<String> {
        keys(chunk).and_then(|keys| keys.into_iter().next())
    }

    #[test]
    fn ways_of_writing_a_symbol_are_one() {
        for written in [
            "SC-4/17",
            "SC4/17",
            "sc‑4/17",
            "СК-4/17",
            "SC.4/17",
            "SC-4／17",
        ] {
            assert_eq!(first(written).as_deref(), Some("sc4/17"), "{written}");
        }
        assert_eq!(first("КРСОЗ-13/2"), first("POPRC-13/2"));
        assert_eq!(first("CEPOP-13/2"), first("POPRC-13/2"));
    }

    #[test]
    fn a_cas_number_needs_no_hyphens() {
        let first = |word| undivided_cas(word).and_then(|keys| keys.into_iter().next());
        assert_eq!(first("1763231").as_deref(), Some("1763-23-1"));
        assert_eq!(first("٥٠٢٩٣").as_deref(), Some("50-29-3"));
        for other in ["1763232", "2015", "12345678901", "17632-1", ""] {
            assert_eq!(first(other), None, "{other}");
        }
    }

    #[test]
    fn a_symbol_is_found_by_its_tail() {
        let keys = keys("UNEP/POPS/COP.4/19").unwrap_or_default();
        assert_eq!(keys, ["unep/pops/cop4/19", "pops/cop4/19", "cop4/19"]);
    }

    #[test]
    fn chinese_words_beside_a_symbol_are_not_of_it() {
        let mut found = Vec::new();
        codes("见UNEP/POPS/COP.4/19号文件", |code| {
            found.extend(code.keys);
        });
        assert!(found.contains(&"cop4/19".to_owned()), "{found:?}");
    }

    #[test]
    fn cas_numbers_need_their_check_digit() {
        assert_eq!(first("50-29-3").as_deref(), Some("50-29-3"));
        assert_eq!(first("٥٠-٢٩-٣").as_deref(), Some("50-29-3"));
        assert_eq!(first("٣-٢٩-٥٠").as_deref(), Some("50-29-3"));
        assert_eq!(first("50-29-4"), None);
    }

    #[test]
    fn paths_and_dates_are_no_symbols() {
        for other in [
            "/usr/share/doc",
            "2024-10-12",
            "and/or",
            "10/12/2024",
            "c/o",
        ] {
            assert_eq!(first(other), None, "{other}");
        }
    }

    #[test]
    fn codes_are_found_in_running_text() {
        let mut found = Vec::new();
        codes("see decision SC-4/17, (CAS 1763-23-1).", |code| {
            found.extend(code.keys);
        });
        assert_eq!(found, ["sc4/17", "1763-23-1"]);
    }
}
