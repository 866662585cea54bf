//! Reading the text of a document, a window of passages at a time.

use chm_model::body::{Document, HelpPage};
use chm_model::{Body, Kind, Language, RecordId};
use chm_store::{Database, Line, ReadTx, Stored};

use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::marks::to_utf16;
use crate::names::Names;
use crate::passage::Place;
use crate::searching::{self, Question};
use crate::view::{ReadRequest, Reading, ReadingPage, SearchRequest, Words};

/// Passages in one window.
const MOST: u32 = 50;

/// Numbers of matching passages that are given.
const MATCHES: usize = 10_000;

/// A record with its database.
pub(crate) struct Located<'a> {
    /// Position among the indexes.
    pub source: usize,
    pub database: crate::shared::DatabaseRef<'a>,
    pub record: Stored,
    pub line: Line,
}

impl Desk {
    /// The record of an id, wherever it is.
    pub(crate) fn located(&self, id: &str, language: Language) -> Result<Located<'_>> {
        let missing = || Error::NotFound(id.chars().take(80).collect());
        let record_id: RecordId = id.parse().map_err(|_| missing())?;
        for (source, database) in self.shared.databases().into_iter().enumerate() {
            let found = database
                .as_ref()
                .read(|tx| {
                    let Some(record) = tx.record_by_id(&record_id)? else {
                        return Ok(None);
                    };
                    let line = tx.lines(&[record.row], language)?.into_iter().next();
                    Ok(line.map(|line| (record, line)))
                })
                .doing("read a record")?;
            if let Some((record, line)) = found {
                return Ok(Located {
                    source,
                    database,
                    record,
                    line,
                });
            }
        }
        Err(missing())
    }

    /// A window of the text of a document, with the words of a query marked.
    ///
    /// # Errors
    /// Code `not-found`, and those of the disk.
    pub fn read(&self, request: &ReadRequest) -> Result<Reading> {
        let interface = crate::desk::interface(&request.interface);
        let located = self.located(&request.id, interface)?;
        let database = located.database.as_ref();
        let names = self.shared.names();
        let languages = database
            .read(|tx| tx.text_languages(located.record.row))
            .doing("list the languages of a text")?;
        let lang = best_language(&languages, &request.lang, interface);
        let total = languages
            .iter()
            .find(|(tag, _)| *tag == lang)
            .map_or(0, |(_, count)| *count);
        let passages = database
            .read(|tx| {
                let count = request.count.clamp(1, MOST);
                tx.passage_window(located.record.row, &lang, request.from, count)
            })
            .doing("read a text")?;
        let sought = self.sought(request, &located, &names, &lang)?;
        let language = Language::from_code(&lang);
        let pages = passages.into_iter().map(|passage| {
            let marked = sought.highlighter.mark(&passage.text, language);
            ReadingPage {
                passage: passage.number,
                page: passage.page,
                heading: Some(passage.heading).filter(|heading| !heading.is_empty()),
                marks: to_utf16(&passage.text, &marked.ranges),
                text: passage.text,
            }
        });
        let line = &located.line;
        Ok(Reading {
            id: request.id.clone(),
            kind: line.kind.name().unwrap_or_default().to_owned(),
            title: title_in(database, &located, &lang)?,
            symbol: symbol(&located.record),
            source: origin(&located.record),
            availability: searching::availability(line),
            from: request.from,
            total,
            pages: pages.collect(),
            matches: sought.passages,
            langs: languages.into_iter().map(|(tag, _)| tag).collect(),
            lang,
        })
    }

    /// What the words of a query mark, and the passages of a language that hold them.
    fn sought(
        &self,
        request: &ReadRequest,
        located: &Located<'_>,
        names: &Names,
        lang: &str,
    ) -> Result<Sought> {
        if request.query.trim().is_empty() {
            return Ok(Sought::default());
        }
        let question = Question::read(
            &SearchRequest {
                query: request.query.clone(),
                interface: request.interface.clone(),
                only: request.only.clone(),
                ..SearchRequest::default()
            },
            names,
        )?;
        let mut search = question.search(names);
        // Filters of the query chose the record; here only its words count.
        search.filters = chm_index::Filters::default();
        let indexes = self.shared.indexes();
        let answer = searching::ask(&indexes, &search)?;
        let borrowed: Vec<_> = indexes.iter().collect();
        let found = chm_index::passages_of(&borrowed, &search, located.source, located.record.row)
            .doing("find passages")?;
        let language = Language::from_code(lang);
        let mut passages: Vec<u32> = found
            .into_iter()
            .map(|hit| Place::from_index(hit.passage))
            .filter(|place| place.language == language)
            .filter_map(|place| place.number)
            .collect();
        passages.sort_unstable();
        passages.truncate(MATCHES);
        Ok(Sought {
            highlighter: answer.highlighter,
            passages,
        })
    }
}

/// What is marked in a text.
#[derive(Default)]
struct Sought {
    highlighter: chm_index::Highlighter,
    passages: Vec<u32>,
}

/// The language asked for, else that of the interface, else English, else the first.
fn best_language(languages: &[(String, u32)], asked: &str, interface: Language) -> String {
    let has = |tag: &str| languages.iter().any(|(other, _)| other == tag);
    [asked, interface.code(), Language::En.code()]
        .into_iter()
        .find(|tag| has(tag))
        .map(str::to_owned)
        .or_else(|| languages.first().map(|(tag, _)| tag.clone()))
        .unwrap_or_default()
}

/// The title in the language of the text, else in that of the interface.
fn title_in(database: &Database, located: &Located<'_>, lang: &str) -> Result<Words> {
    let language = Language::from_code(lang);
    let line = match language {
        Some(language) => database
            .read(|tx: &ReadTx<'_>| tx.lines(&[located.record.row], language))
            .doing("read a title")?
            .into_iter()
            .next(),
        None => None,
    };
    let line = line.as_ref().unwrap_or(&located.line);
    Ok(Words {
        text: line.title.clone(),
        lang: line.title_language.clone(),
    })
}

/// The first symbol of a document.
pub(crate) fn symbol(record: &Stored) -> String {
    if record.kind != Kind::DOCUMENT {
        return String::new();
    }
    let document = Document::from_fields(record.fields.clone());
    let symbols = document.map(|document| document.symbols);
    symbols
        .ok()
        .and_then(|symbols| symbols.into_iter().next())
        .unwrap_or_default()
}

/// Source, day and licence of a document in one line; the topic of a page of the handbook.
fn origin(record: &Stored) -> Option<String> {
    let parts = match record.kind {
        Kind::DOCUMENT => {
            let document = Document::from_fields(record.fields.clone()).ok()?;
            vec![document.source, document.published_on, document.licence]
        }
        Kind::HELP => vec![HelpPage::from_fields(record.fields.clone()).ok()?.code],
        _ => Vec::new(),
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
