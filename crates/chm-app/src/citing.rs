//! Citations of documents: a sentence, the UN document symbol, BibTeX, RIS.

mod entry;

use chm_i18n::{Isolation, Locale, Messages};
use chm_model::body::Document;
use chm_model::{Kind, LocalisedText};

use crate::desk::{Desk, interface};
use crate::error::{Error, Result};
use crate::events::words;
use crate::reference::body;
use crate::view::{Citation, CitationRequest, CitationStyle};

/// What is cited, in plain words.
#[derive(Clone, Debug, Default)]
struct Cited {
    /// Who answers for it.
    author: String,
    title: String,
    /// Language of the title.
    lang: String,
    symbols: Vec<String>,
    /// Day of publication, or the year, or empty.
    on: String,
    year: String,
    address: String,
    page: Option<u32>,
    /// Data id or record id, for the key of an entry.
    key: String,
}

impl Desk {
    /// A citation of a document. The symbol of one that has none is the id of its source, else
    /// the sentence.
    ///
    /// # Errors
    /// Code `not-found`; `bad-argument` for a record that is no document; those of the disk.
    pub fn cite(&self, request: &CitationRequest) -> Result<Citation> {
        let language = interface(&request.lang);
        let located = self.located(&request.id, language)?;
        if located.record.kind != Kind::DOCUMENT {
            return Err(Error::BadArgument(located.record.id.to_string()));
        }
        let id = located.record.id.to_string();
        let cited = cited(body(located.record)?, id, request);
        let locale: Locale = request.lang.parse().unwrap_or(Locale::En);
        let text = match request.style {
            CitationStyle::Plain => plain(&cited, locale),
            CitationStyle::Symbol => symbol(&cited, locale),
            CitationStyle::Bibtex => entry::bibtex(&cited),
            CitationStyle::Ris => entry::ris(&cited),
        };
        let extension = match request.style {
            CitationStyle::Plain | CitationStyle::Symbol => "txt",
            CitationStyle::Bibtex => "bib",
            CitationStyle::Ris => "ris",
        };
        Ok(Citation {
            text,
            extension: extension.to_owned(),
        })
    }
}

fn cited(document: Document, id: String, request: &CitationRequest) -> Cited {
    let title = title(&document.titles, &request.lang);
    let year = if document.year > 0 {
        document.year.to_string()
    } else {
        let year = chm_model::Day::year_of(&document.published_on);
        year.map(|year| year.to_string()).unwrap_or_default()
    };
    Cited {
        author: if document.publisher.is_empty() {
            document.source
        } else {
            document.publisher
        },
        title: title.0,
        lang: title.1,
        key: if document.code.is_empty() {
            id
        } else {
            document.code
        },
        symbols: document.symbols,
        on: document.published_on,
        year,
        address: document.address,
        page: request.page.filter(|page| *page > 0),
    }
}

/// The title in a language with its tag, else in the nearest.
fn title(titles: &LocalisedText, lang: &str) -> (String, String) {
    if let Some(title) = titles.exact(lang) {
        (title.to_owned(), lang.to_owned())
    } else {
        let words = words(titles, interface(lang));
        (words.text, words.lang)
    }
}

fn plain(cited: &Cited, locale: Locale) -> String {
    let messages = Messages::load(locale, Isolation::Plain);
    let date = if cited.year.is_empty() {
        messages.text("cite-no-date", &[])
    } else {
        cited.year.clone()
    };
    let page = page(cited, &messages);
    let parts = [
        cited.author.clone(),
        messages.text("cite-title", &[("title", cited.title.as_str().into())]),
        joined(&cited.symbols),
        date,
        page.unwrap_or_default(),
        cited.address.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut text = parts.join(&messages.text("cite-separator", &[]));
    let end = messages.text("cite-end", &[]);
    if !text.ends_with(&end) {
        text.push_str(&end);
    }
    text
}

fn symbol(cited: &Cited, locale: Locale) -> String {
    let symbols = joined(&cited.symbols);
    if symbols.is_empty() {
        return plain(cited, locale);
    }
    let messages = Messages::load(locale, Isolation::Plain);
    match page(cited, &messages) {
        Some(page) => symbols + &messages.text("cite-separator", &[]) + &page,
        None => symbols,
    }
}

/// Joint papers carry several symbols.
fn joined(symbols: &[String]) -> String {
    symbols.join("–")
}

fn page(cited: &Cited, messages: &Messages) -> Option<String> {
    let page = cited.page?.to_string();
    Some(messages.text("cite-page", &[("page", page.into())]))
}

#[cfg(test)]
mod tests;
