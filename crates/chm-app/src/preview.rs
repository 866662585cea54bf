//! The pane beside the results.

use chm_model::body::{Document, File};
use chm_model::{Kind, Language};
use chm_store::ReadTx;

use crate::description::describe;
use crate::desk::Desk;
use crate::error::{Doing, Result};
use crate::marks::marked;
use crate::names::Names;
use crate::passage::{self, Place};
use crate::reading::Located;
use crate::record_page;
use crate::reference::{Reference, body};
use crate::searching::{self, Question};
use crate::view::{Availability, FileLine, PassageHit, Preview, SearchRequest, Words};

/// Passages that are shown.
const MOST: usize = 20;

/// Characters of a passage.
const SNIPPET: usize = 160;

impl Desk {
    /// A record beside the results of a question.
    ///
    /// # Errors
    /// Code `not-found`, and those of the disk.
    pub fn preview(&self, id: &str, request: &SearchRequest) -> Result<Preview> {
        let names = self.shared.names();
        let question = Question::read(request, &names)?;
        let language = question.language;
        let located = self.located(id, language)?;
        let reference = &names.reference;
        let (passages, passages_total) = self.passages(&located, &question, &names)?;
        let line = &located.line;
        let shown = record_page::shown(&located, reference, language)?;
        let summary = match summary(&located, reference, language)? {
            None => first_words(&located, language)?,
            found => found,
        };
        let files = files(&located)?;
        Ok(Preview {
            id: line.id.to_string(),
            kind: line.kind.name().unwrap_or_default().to_owned(),
            key: searching::key(line),
            title: Words {
                text: line.title.clone(),
                lang: line.title_language.clone(),
            },
            type_label: reference
                .type_label(&line.type_code, language)
                .filter(|_| line.kind == Kind::DOCUMENT),
            source: searching::source(line, &located.record, reference, language),
            year: line.year.map(u32::from),
            pages: line.pages,
            availability: searching::availability(line),
            summary,
            readable: line.has_text,
            files,
            passages,
            passages_total,
            tags: shown.tags,
            facts: shown.facts,
        })
    }

    /// The passages that match, best first, and how many there are.
    fn passages(
        &self,
        located: &Located<'_>,
        question: &Question,
        names: &Names,
    ) -> Result<(Vec<PassageHit>, u32)> {
        if question.parsed.is_blank() || question.parsed.only_operators() || !located.line.has_text
        {
            return Ok((Vec::new(), 0));
        }
        let mut search = question.search(names);
        search.filters = chm_index::Filters::default();
        let indexes = self.shared.indexes();
        let borrowed: Vec<_> = indexes.iter().collect();
        let found = chm_index::passages_of(&borrowed, &search, located.source, located.record.row)
            .doing("find passages")?;
        let highlighter = searching::ask(&indexes, &search)?.highlighter;
        let places: Vec<Place> = found
            .into_iter()
            .map(|hit| Place::from_index(hit.passage))
            .filter(|place| place.number.is_some())
            .collect();
        let total = places.len() as u32;
        let mut outcome = Ok(Vec::new());
        located
            .database
            .as_ref()
            .read(|tx| {
                let shown = places.iter().take(MOST);
                outcome = shown
                    .map(|place| {
                        let words = passage::words(tx, &located.record, *place, &names.reference)?;
                        let part = highlighter.highlight(&words.text, place.language, SNIPPET);
                        Ok(PassageHit {
                            page: words.page,
                            passage: words.number,
                            lang: words.language,
                            snippet: marked(part),
                        })
                    })
                    .collect();
                Ok(())
            })
            .doing("read passages")?;
        Ok((outcome?, total))
    }
}

/// Summary or definition, in the language of the interface or the nearest.
pub(crate) fn summary(
    located: &Located<'_>,
    reference: &Reference,
    language: Language,
) -> Result<Option<Words>> {
    let mut outcome = Ok(None);
    located
        .database
        .as_ref()
        .read(|tx: &ReadTx<'_>| {
            outcome = describe(tx, located.record.clone(), reference);
            Ok(())
        })
        .doing("read a record")?;
    let found = outcome?;
    let summary = found
        .as_ref()
        .and_then(|found| found.summaries.best(language));
    Ok(summary.map(|(tag, text)| Words {
        text: text.to_owned(),
        lang: tag.to_owned(),
    }))
}

/// The first words of a text, where there is no summary.
fn first_words(located: &Located<'_>, language: Language) -> Result<Option<Words>> {
    const LENGTH: usize = 300;
    let languages = located.line.languages.iter().map(String::as_str);
    let tag = [language.code(), "en"]
        .into_iter()
        .find(|tag| located.line.languages.iter().any(|other| other == tag))
        .or_else(|| languages.into_iter().next());
    let Some(tag) = tag.filter(|_| located.line.has_text) else {
        return Ok(None);
    };
    let passage = located
        .database
        .as_ref()
        .read(|tx| tx.passage_text(located.record.row, tag, 0))
        .doing("read a passage")?;
    Ok(passage
        .filter(|passage| !passage.text.is_empty())
        .map(|passage| {
            let mut text: String = passage.text.chars().take(LENGTH).collect();
            if text.len() < passage.text.len() {
                let end = text.rfind(char::is_whitespace).unwrap_or(text.len());
                text.truncate(end);
                text.push('…');
            }
            Words {
                text,
                lang: passage.language,
            }
        }))
}

fn files(located: &Located<'_>) -> Result<Vec<FileLine>> {
    if located.record.kind != Kind::DOCUMENT {
        return Ok(Vec::new());
    }
    let document: Document = body(located.record.clone())?;
    let files = document.files.into_iter();
    Ok(files
        .filter(|file| file.size_bytes > 0 || !file.name.is_empty())
        .map(|file| FileLine {
            format: format(&file),
            bytes: file.size_bytes as f64,
            // Files themselves are not kept on this computer yet, only their text.
            availability: if located.line.has_text && file.size_bytes == 0 {
                Availability::Here
            } else {
                Availability::Request {
                    bytes: file.size_bytes as f64,
                }
            },
            lang: file.language,
        })
        .collect())
}

/// Short name of a format, by MIME type or the ending of the name.
fn format(file: &File) -> String {
    let known = match file.mime.as_str() {
        "application/pdf" => "PDF",
        "application/msword" => "DOC",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "DOCX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "XLSX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "PPTX",
        "text/html" | "application/xhtml+xml" => "HTML",
        "text/plain" => "TXT",
        "text/csv" => "CSV",
        "application/xml" | "text/xml" => "XML",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let ending = file.name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if (1..=5).contains(&ending.len()) {
        ending.to_uppercase()
    } else {
        String::new()
    }
}
