//! Cheap checks of each language's typography. Code inside a message stands in a string literal, `{ "--help" }`
//! or between quotation marks, where these rules don't look at literals.

use unicode_normalization::is_nfc;

use super::{Catalogue, Finding, catalogue::for_each_pattern, pattern::Parts};
use crate::Locale;

/// Faults in the writing of the messages.
pub fn typography(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &catalogue.files {
        for what in whole(&file.text) {
            findings.push(file.finding("", what));
        }
        for_each_pattern(&file.parse(), |id, pattern| {
            let parts = Parts::of(pattern);
            if parts.texts.iter().any(|text| text.contains('\n')) {
                findings.push(file.finding(&id, "runs over several lines"));
            }
            for sentence in &parts.sentences {
                for what in sentence_faults(file.locale, sentence) {
                    findings.push(file.finding(&id, what));
                }
            }
        });
    }
    findings
}

/// Faults in one sentence or paragraph of a language.
pub fn sentence_faults(locale: Locale, sentence: &str) -> Vec<&'static str> {
    let mut faults = every(sentence);
    faults.extend(of_language(locale, sentence));
    faults
}

/// Faults of a file as text.
fn whole(text: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if !is_nfc(text) {
        faults.push("is not in Unicode form NFC");
    }
    if text.contains('\r') {
        faults.push("has carriage returns");
    }
    if text.contains('\t') {
        faults.push("has tabs");
    }
    if text.starts_with('\u{feff}') {
        faults.push("begins with a byte order mark");
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        faults.push("does not end with one line feed");
    }
    if text.lines().any(|line| line.ends_with(' ')) {
        faults.push("has blanks at the end of a line");
    }
    faults
}

/// Faults in any language.
fn every(sentence: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if sentence.contains("  ") {
        faults.push("has two blanks in a row");
    }
    if sentence.contains("...") {
        faults.push("has three full stops; use …");
    }
    if sentence.replace("{\"\"}", "").contains('"') {
        faults.push("has straight quotation marks");
    }
    if sentence.contains('\'') {
        faults.push("has a straight apostrophe; use ’");
    }
    if sentence.chars().any(|letter| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')) {
        faults.push("has invisible marks");
    }
    faults
}

fn of_language(locale: Locale, sentence: &str) -> Vec<&'static str> {
    let letters: Vec<char> = sentence.chars().collect();
    match locale {
        Locale::Ar => arabic(&letters),
        Locale::Es => spanish(sentence),
        Locale::Fr => french(&letters),
        Locale::Ru if sentence.contains(['“', '”']) => {
            vec!["has English quotation marks; use « »"]
        }
        Locale::Zh => chinese(&letters),
        Locale::En if sentence.contains(['«', '»']) => {
            vec!["has French quotation marks; use “ ”"]
        }
        Locale::En | Locale::Ru | Locale::Pseudo => Vec::new(),
    }
}

/// Each letter with the one before and the one after.
fn around(letters: &[char]) -> impl Iterator<Item = (Option<char>, char, Option<char>)> + '_ {
    letters.iter().enumerate().map(|(index, letter)| {
        let before = index
            .checked_sub(1)
            .and_then(|index| letters.get(index))
            .copied();
        (before, *letter, letters.get(index + 1).copied())
    })
}

fn arabic(letters: &[char]) -> Vec<&'static str> {
    let mut faults = Vec::new();
    for (before, letter, after) in around(letters) {
        let beside_latin =
            before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit());
        match letter {
            ',' if !beside_latin => faults.push("has a Latin comma; use ،"),
            ';' => faults.push("has a Latin semicolon; use ؛"),
            '?' => faults.push("has a Latin question mark; use ؟"),
            'ـ' => faults.push("has a tatweel"),
            '٠'..='٩' | '۰'..='۹' => faults.push("has Arabic-Indic digits; use 0-9"),
            'ی' | 'ک' => faults.push("has a Persian letter"),
            _ => {}
        }
    }
    faults
}

fn spanish(sentence: &str) -> Vec<&'static str> {
    let count = |mark: char| sentence.matches(mark).count();
    let mut faults = Vec::new();
    if count('?') != count('¿') {
        faults.push("has a question without ¿");
    }
    if count('!') != count('¡') {
        faults.push("has an exclamation without ¡");
    }
    faults
}

fn french(letters: &[char]) -> Vec<&'static str> {
    let mut faults = Vec::new();
    for (before, letter, after) in around(letters) {
        match letter {
            ';' | '!' | '?' if before != Some('\u{202f}') => {
                faults.push("lacks a no-break narrow space before ; ! ?");
            }
            ':' if before != Some('\u{a0}') => faults.push("lacks a no-break space before :"),
            '«' if after != Some('\u{a0}') => faults.push("lacks a no-break space after «"),
            '»' if before != Some('\u{a0}') => faults.push("lacks a no-break space before »"),
            '“' | '”' => faults.push("has English quotation marks; use « »"),
            _ => {}
        }
    }
    faults
}

fn chinese(letters: &[char]) -> Vec<&'static str> {
    let han = |letter: Option<char>| {
        letter.is_some_and(|c| matches!(c, '\u{3400}'..='\u{9fff}' | '，' | '。' | '；' | '：'))
    };
    let mut faults = Vec::new();
    for (before, letter, after) in around(letters) {
        let beside_han = han(before) || han(after);
        match letter {
            ',' | ';' | ':' | '?' | '!' | '(' | ')' if beside_han => {
                faults.push("has half-width punctuation");
            }
            '.' if han(before) => faults.push("has a Latin full stop; use 。"),
            ' ' if beside_han => faults.push("has a typed space beside a Chinese character"),
            '\u{3000}' => faults.push("has an ideographic space"),
            '«' | '»' => faults.push("has French quotation marks"),
            _ => {}
        }
    }
    faults
}
