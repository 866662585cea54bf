//! A document as a row of a file describes it, checked but not yet a record.

use std::collections::BTreeMap;

use chm_model::body::{File, Passage};
use chm_model::{CasNumber, Day, Error, Language, Symbol};

use super::fault::Problem;
use super::passages::clean;

/// Bytes of an identifier, symbol, code or name.
pub(super) const MAX_NAME: usize = 512;

/// Bytes of a title or heading.
pub(super) const MAX_TITLE: usize = 8 << 10;

/// Bytes of a summary.
const MAX_SUMMARY: usize = 256 << 10;

/// Entries of a list.
pub(super) const MAX_ENTRIES: usize = 1_000;

/// What one row says of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DocumentDraft {
    /// Identifier in its source; the first symbol when the row has none.
    pub id: String,
    pub symbols: Vec<String>,
    pub document_type: String,
    pub titles: BTreeMap<Language, String>,
    pub summaries: BTreeMap<Language, String>,
    pub texts: BTreeMap<Language, Vec<Passage>>,
    pub files: Vec<File>,
    pub chemicals: Vec<String>,
    pub concepts: Vec<String>,
    pub treaties: Vec<String>,
    pub parties: Vec<String>,
    pub meeting: String,
    pub year: u16,
    pub published_on: String,
    pub publisher: String,
    pub licence: String,
    pub source: String,
    pub address: String,
}

impl DocumentDraft {
    /// Checks what the fields must hold together.
    pub(super) fn checked(mut self) -> Result<Self, Problem> {
        if self.id.is_empty() {
            let symbol = self.symbols.first().ok_or_else(|| Problem::missing("id"))?;
            self.id.clone_from(symbol);
        }
        if self.titles.is_empty() {
            return Err(Problem::missing("title"));
        }
        if self.year == 0 {
            self.year = self
                .published_on
                .get(..4)
                .and_then(|y| y.parse().ok())
                .unwrap_or(0);
        }
        Ok(self)
    }

    /// Languages in which the row has words.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        Language::ALL.into_iter().filter(|language| {
            self.titles.contains_key(language) || self.texts.contains_key(language)
        })
    }

    /// Bytes of its text.
    pub(super) fn text_bytes(&self) -> u64 {
        let passages = self.texts.values().flatten();
        passages.map(|passage| passage.text.len() as u64).sum()
    }
}

/// A short text on one line, cleaned.
pub(super) fn line(text: &str, limit: usize) -> Result<String, Problem> {
    if text.len() > limit {
        return Err(Problem::too_large(text.len() as u64, limit as u64));
    }
    let cleaned = clean(text);
    if cleaned.contains(['\n', '\t', '\u{c}']) || cleaned.contains("  ") {
        return Ok(cleaned.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Ok(cleaned)
}

pub(super) fn name(text: &str) -> Result<String, Problem> {
    line(text, MAX_NAME)
}

pub(super) fn title(text: &str) -> Result<String, Problem> {
    line(text, MAX_TITLE)
}

pub(super) fn summary(text: &str) -> Result<String, Problem> {
    if text.len() > MAX_SUMMARY {
        return Err(Problem::too_large(text.len() as u64, MAX_SUMMARY as u64));
    }
    Ok(clean(text))
}

/// One of the six languages by its tag; regional forms are understood.
pub(super) fn language(tag: &str) -> Result<Language, Problem> {
    let well_formed = tag.len() <= 35
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    Language::from_code(tag.trim())
        .filter(|_| well_formed)
        .ok_or_else(|| Problem::unknown_language(tag))
}

/// A year from 1900 to 2100; empty text is no year.
pub(super) fn year(text: &str) -> Result<u16, Problem> {
    match text.trim() {
        "" => Ok(0),
        digits => digits
            .parse()
            .ok()
            .filter(|year| (1900..=2100).contains(year))
            .ok_or_else(|| Problem::bad_value("year", digits)),
    }
}

/// A day in ISO 8601; empty text is no day.
pub(super) fn day(field: &str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    text.parse::<Day>()
        .map(|day| day.to_string())
        .map_err(|_| Problem::bad_value(field, text))
}

/// Symbols in their official form, each of a joint paper on its own; others stay as given.
pub(super) fn symbols(given: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in given {
        let official = Symbol::joint(text).map_or_else(
            |_| vec![text.clone()],
            |symbols| symbols.iter().map(ToString::to_string).collect(),
        );
        for symbol in official {
            if !symbol.is_empty() && !found.contains(&symbol) {
                found.push(symbol);
            }
        }
    }
    found
}

/// A CAS number in its usual form.
pub(super) fn cas(text: &str) -> Result<String, Problem> {
    match text.parse::<CasNumber>() {
        Ok(number) => Ok(number.to_string()),
        Err(Error::CasCheckDigit { .. }) => Err(Problem::wrong_cas(text)),
        Err(_) => Err(Problem::bad_value("cas", text)),
    }
}

/// Codes of chemicals, or their CAS numbers.
pub(super) fn chemicals(given: Vec<String>) -> Result<Vec<String>, Problem> {
    given
        .into_iter()
        .map(|text| match text.parse::<CasNumber>() {
            Ok(number) => Ok(number.to_string()),
            Err(Error::CasCheckDigit { .. }) => Err(Problem::wrong_cas(&text)),
            Err(_) => Ok(text),
        })
        .collect()
}

/// Codes of treaties, in lower case.
pub(super) fn treaties(codes: Vec<String>) -> Result<Vec<String>, Problem> {
    const KNOWN: [&str; 5] = ["stockholm", "basel", "rotterdam", "minamata", "montreal"];
    codes
        .into_iter()
        .map(|code| {
            let lower = code.to_lowercase();
            match lower.as_str() {
                known if KNOWN.contains(&known) => Ok(lower),
                _ => Err(Problem::bad_value("treaties", &code)),
            }
        })
        .collect()
}

/// Country codes, in capitals.
pub(super) fn countries(field: &str, codes: Vec<String>) -> Result<Vec<String>, Problem> {
    codes
        .into_iter()
        .map(|code| {
            if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                Ok(code.to_ascii_uppercase())
            } else {
                Err(Problem::bad_value(field, &code))
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_by_their_primary_subtag_and_others_are_refused() {
        assert_eq!(language("zh-Hant"), Ok(Language::Zh));
        assert_eq!(
            language("klingon"),
            Err(Problem::unknown_language("klingon"))
        );
        assert_eq!(language(""), Err(Problem::unknown_language("")));
        assert_eq!(
            language("en-\u{202e}"),
            Err(Problem::unknown_language("en-\u{202e}"))
        );
    }

    #[test]
    fn days_and_years_out_of_the_calendar_are_refused() {
        assert_eq!(day("from", "2026-02-28"), Ok("2026-02-28".to_owned()));
        assert!(day("from", "2026-02-30").is_err());
        assert!(year("12024").is_err());
        assert_eq!(year(""), Ok(0));
    }

    #[test]
    fn a_document_without_title_or_id_is_refused() {
        let draft = DocumentDraft {
            id: "a".to_owned(),
            ..DocumentDraft::default()
        };
        assert_eq!(draft.checked(), Err(Problem::missing("title")));
        assert_eq!(
            DocumentDraft::default().checked(),
            Err(Problem::missing("id"))
        );
    }
}
