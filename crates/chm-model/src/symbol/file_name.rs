//! Symbols and languages in the names of files, as the Secretariat gives them:
//! `UNEP-POPS-COP.2-SC-2-16.Arabic.docx`.

use super::scanner::Scanner;
use super::{Decision, Paper, Symbol};
use crate::{Language, character};

/// What the name of a file says of its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName {
    /// Symbols; joint papers have several.
    pub symbols: Vec<Symbol>,
    /// Language, if named.
    pub language: Option<Language>,
}

const LANGUAGES: [(&str, Language); 18] = [
    ("arabic", Language::Ar),
    ("chinese", Language::Zh),
    ("english", Language::En),
    ("french", Language::Fr),
    ("russian", Language::Ru),
    ("spanish", Language::Es),
    ("ar", Language::Ar),
    ("zh", Language::Zh),
    ("en", Language::En),
    ("fr", Language::Fr),
    ("ru", Language::Ru),
    ("es", Language::Es),
    ("a", Language::Ar),
    ("c", Language::Zh),
    ("e", Language::En),
    ("f", Language::Fr),
    ("r", Language::Ru),
    ("s", Language::Es),
];

const EXTENSIONS: [&str; 14] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "htm", "html", "ppt", "pptx", "xls", "xlsx", "zip",
    "md",
];

/// Reads the name of a file; `None` unless it begins with the symbol of a paper, or with the
/// meeting and the symbol of a decision.
pub fn read_file_name(name: &str) -> Option<FileName> {
    let plain = character::plain(name).replace(['_', ' '], "-");
    let mut stem = plain.as_str();
    while let Some((rest, last)) = stem.rsplit_once('.')
        && EXTENSIONS
            .iter()
            .any(|extension| extension.eq_ignore_ascii_case(last))
    {
        stem = rest;
    }
    let mut language = None;
    if let Some((rest, last)) = stem.rsplit_once(['.', '-'])
        && let Some((_, found)) = LANGUAGES
            .iter()
            .find(|(word, _)| word.eq_ignore_ascii_case(last))
    {
        (stem, language) = (rest, Some(*found));
    }
    let mut symbols = Vec::new();
    let mut rest = stem;
    while let Some((symbol, after)) = read_paper(rest).or_else(|| read_decision(rest)) {
        symbols.push(symbol);
        rest = after.trim_start_matches(['-', '.']);
    }
    (!symbols.is_empty()).then_some(FileName { symbols, language })
}

fn read_paper(text: &str) -> Option<(Symbol, &str)> {
    let mut scanner = Scanner::new(text, &['-', '.']);
    let paper = Paper::read(&mut scanner)?;
    Some((Symbol::Paper(paper), scanner.rest()))
}

/// Reads the symbol of a decision behind its meeting, `UNEP-POPS-COP.2-`, or without it.
fn read_decision(text: &str) -> Option<(Symbol, &str)> {
    let behind_meeting = text
        .match_indices('-')
        .filter_map(|(at, dash)| text.get(at + dash.len()..));
    let starts_with_meeting = text
        .get(..5)
        .is_some_and(|start| start.eq_ignore_ascii_case("UNEP-"));
    std::iter::once(text)
        .chain(behind_meeting.take_while(|_| starts_with_meeting).take(7))
        .find_map(|rest| Decision::read(rest, '-'))
        .map(|(decision, rest)| (Symbol::Decision(decision), rest))
}
