//! Symbols of papers and decisions.
//!
//! Whatever way a symbol is written (`SC1/15`, `СК-4/10`, Arabic digits, as a file name), it
//! becomes one value with one official form, so that all of them find the same paper.

mod decision;
mod file_name;
mod paper;
mod scanner;

use std::fmt;
use std::str::FromStr;

pub use decision::Decision;
pub use file_name::{FileName, read_file_name};
pub use paper::{Class, Paper, Relation};

use crate::{Error, character};
use scanner::Scanner;

/// Symbol of a paper or decision; its text is the official form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Symbol {
    /// A paper, such as `UNEP/POPS/COP.4/19/Add.1`.
    Paper(Paper),
    /// A decision, such as `SC-4/17`.
    Decision(Decision),
}

impl Symbol {
    /// The symbols that stand in a text, in reading order. Joint papers give several.
    pub fn all_in(text: &str) -> Vec<Self> {
        let plain = character::plain(text);
        let mut found = Vec::new();
        let mut before = None;
        let mut rest = plain.as_str();
        while let Some(next) = rest.chars().next() {
            // Symbols begin with a letter at the start of a word.
            if next.is_alphabetic()
                && starts_word(before, next)
                && let Some((symbol, after)) = Self::read(rest)
            {
                found.push(symbol);
                // A symbol ends in a digit.
                before = Some('0');
                rest = after;
            } else {
                before = Some(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
        found
    }

    /// Reads the symbol, or the symbols of a joint paper, that make up a whole text.
    ///
    /// # Errors
    /// [`Error::Symbol`] when something else stands there, too.
    pub fn joint(text: &str) -> Result<Vec<Self>, Error> {
        let refused = || Error::Symbol(text.chars().take(80).collect());
        let plain = character::plain(text);
        let mut rest = plain.trim();
        let mut symbols = Vec::new();
        loop {
            let (symbol, after) = Self::read(rest).ok_or_else(refused)?;
            symbols.push(symbol);
            let after = after.trim_start();
            if after.is_empty() {
                return Ok(symbols);
            }
            rest = after
                .strip_prefix(['-', ',', ';'])
                .ok_or_else(refused)?
                .trim_start();
        }
    }

    /// Treaties it belongs to, among `stockholm`, `basel` and `rotterdam`.
    pub fn treaties(&self) -> Vec<&'static str> {
        match self {
            Self::Paper(paper) => paper.treaties(),
            Self::Decision(decision) => vec![decision.treaty()],
        }
    }

    /// Meeting, such as `COP-4`, `POPRC-13` or `ExCOPs-2`.
    pub fn meeting(&self) -> Option<String> {
        match self {
            Self::Paper(paper) => paper.meeting(),
            Self::Decision(decision) => Some(decision.meeting()),
        }
    }

    /// The paper that this addendum, revision or corrigendum belongs to, and what it is to it.
    pub fn related(&self) -> Option<(Self, Relation, u16)> {
        match self {
            Self::Paper(paper) => paper
                .related()
                .map(|(paper, relation, number)| (Self::Paper(paper), relation, number)),
            Self::Decision(_) => None,
        }
    }

    /// Reads a symbol at the start of plain text; gives what follows it.
    fn read(plain: &str) -> Option<(Self, &str)> {
        let mut scanner = Scanner::new(plain, &['/', '.']);
        if let Some(paper) = Paper::read(&mut scanner) {
            return Some((Self::Paper(paper), scanner.rest()));
        }
        let (decision, rest) = Decision::read(plain, '/')?;
        Some((Self::Decision(decision), rest))
    }
}

impl FromStr for Symbol {
    type Err = Error;

    /// # Errors
    /// [`Error::Symbol`] unless the text is one symbol and nothing else.
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut symbols = Self::joint(text)?;
        match (symbols.pop(), symbols.is_empty()) {
            (Some(symbol), true) => Ok(symbol),
            _ => Err(Error::Symbol(text.chars().take(80).collect())),
        }
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Paper(paper) => paper.fmt(f),
            Self::Decision(decision) => decision.fmt(f),
        }
    }
}

/// Whether a letter after another character begins a word. Chinese has no blanks, and Arabic
/// joins prefixes, so only letters and digits of the same script hold it back.
fn starts_word(before: Option<char>, letter: char) -> bool {
    let script = |c: char| match c {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => 1,
        '\u{400}'..='\u{52f}' => 2,
        '\u{600}'..='\u{6ff}' => 3,
        _ => 0,
    };
    before.is_none_or(|before| script(before) == 0 || script(before) != script(letter))
}

#[cfg(test)]
mod tests;
