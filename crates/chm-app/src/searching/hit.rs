//! A record found, as a line of the results.

use chm_index::{Answer, Highlighted, Highlighter};
use chm_model::body::Document;
use chm_model::{Body, Kind, Language};
use chm_store::{Line, ReadTx, Stored};

use super::Question;
use crate::desk::Desk;
use crate::error::{Doing, Result};
use crate::marks::marked;
use crate::names::Names;
use crate::passage::{self, Place, Words};
use crate::reference::Reference;
use crate::view::{Availability, Hit, Matched};

/// Characters of a snippet: two lines.
const SNIPPET: usize = 220;

impl Desk {
    /// The hits of an answer; records deleted since it was made are left out.
    pub(super) fn hits(
        &self,
        answer: &Answer,
        question: &Question,
        names: &Names,
    ) -> Result<Vec<Hit>> {
        let databases = self.shared.databases();
        let mut hits = Vec::new();
        for found in &answer.hits {
            let Some(database) = databases.get(found.source) else {
                continue;
            };
            let mut outcome = Ok(None);
            database
                .as_ref()
                .read(|tx| {
                    let place = Place::from_index(found.passage);
                    let reader = Reader {
                        tx,
                        question,
                        reference: &names.reference,
                        highlighter: &answer.highlighter,
                    };
                    outcome = reader.hit(found.row, Some(place), found.direct);
                    Ok(())
                })
                .doing("read a result")?;
            hits.extend(outcome?);
        }
        Ok(hits)
    }

    /// Hits of rows that were found by their titles.
    pub(super) fn plain_hits(
        &self,
        rows: &[u32],
        question: &Question,
        names: &Names,
    ) -> Result<Vec<Hit>> {
        let highlighter = Highlighter::default();
        let mut outcome = Ok(Vec::new());
        self.shared
            .replica
            .public()
            .read(|tx| {
                let reader = Reader {
                    tx,
                    question,
                    reference: &names.reference,
                    highlighter: &highlighter,
                };
                outcome = rows
                    .iter()
                    .filter_map(|row| reader.hit(*row, None, true).transpose())
                    .collect();
                Ok(())
            })
            .doing("read results")?;
        outcome
    }
}

/// Where a record is, by its line.
pub(crate) fn availability(line: &Line) -> Availability {
    match line.file_bytes {
        Some(bytes) if !line.has_text => Availability::Request {
            bytes: bytes as f64,
        },
        _ => Availability::Here,
    }
}

/// Who published a record, or its country.
pub(crate) fn source(
    line: &Line,
    record: &Stored,
    reference: &Reference,
    language: Language,
) -> Option<String> {
    if !line.publisher.is_empty() {
        return Some(line.publisher.clone());
    }
    if !line.country.is_empty() {
        return Some(reference.place_label(&line.country, language));
    }
    if record.kind != Kind::DOCUMENT {
        return None;
    }
    let document = Document::from_fields(record.fields.clone()).ok()?;
    let party = document.parties.first();
    party
        .map(|code| reference.place_label(code, language))
        .or_else(|| Some(document.source).filter(|source| !source.is_empty()))
}

struct Reader<'a> {
    tx: &'a ReadTx<'a>,
    question: &'a Question,
    reference: &'a Reference,
    highlighter: &'a Highlighter,
}

impl Reader<'_> {
    fn hit(&self, row: u32, place: Option<Place>, direct: bool) -> Result<Option<Hit>> {
        let language = self.question.language;
        let lines = self.tx.lines(&[row], language).doing("read a result")?;
        let record = self.tx.record(row).doing("read a result")?;
        let (Some(line), Some(record)) = (lines.into_iter().next(), record) else {
            return Ok(None);
        };
        let titled = Language::from_code(&line.title_language);
        let title = self.highlighter.mark(&line.title, titled);
        let place = place.unwrap_or(Place::own(titled));
        let (words, snippet) = self.snippet(&record, place, titled, !title.ranges.is_empty())?;
        Ok(Some(Hit {
            id: line.id.to_string(),
            kind: line.kind.name().unwrap_or_default().to_owned(),
            key: key(&line),
            matched: self.matched(&title, &snippet, &words, &line, direct),
            type_label: self
                .reference
                .type_label(&line.type_code, language)
                .filter(|_| line.kind == Kind::DOCUMENT),
            source: source(&line, &record, self.reference, language),
            year: line.year.map(u32::from),
            availability: availability(&line),
            title: marked(title),
            snippet: marked(snippet),
            snippet_lang: words.language.clone(),
            page: words.page,
            passage: words.number,
            passage_lang: if words.language.is_empty() {
                line.title_language.clone()
            } else {
                words.language
            },
            langs: line.languages,
            title_lang: line.title_language,
        }))
    }

    /// The part of the passage around what was found. A record's own words are shown in the
    /// language of the interface, else in that of the title, when something of the query stands
    /// there or in the title; rather none than those of another language under such a title.
    fn snippet(
        &self,
        record: &Stored,
        place: Place,
        titled: Option<Language>,
        title_says: bool,
    ) -> Result<(Words, Highlighted)> {
        let read = |place: Place| -> Result<(Words, Highlighted)> {
            let words = passage::words(self.tx, record, place, self.reference)?;
            let part = self
                .highlighter
                .highlight(&words.text, place.language, SNIPPET);
            Ok((words, part))
        };
        for language in [Some(self.question.language), titled].into_iter().flatten() {
            if place.number.is_some() || place.language == Some(language) {
                break;
            }
            let (words, part) = read(Place::own(Some(language)))?;
            if title_says && titled == Some(language) || !part.ranges.is_empty() {
                return Ok((words, part));
            }
        }
        read(place)
    }

    /// The words that were found, when they are not those that were typed.
    fn matched(
        &self,
        title: &Highlighted,
        snippet: &Highlighted,
        words: &Words,
        line: &Line,
        direct: bool,
    ) -> Option<Matched> {
        let typed = self.question.parsed.text.to_lowercase();
        let parts = [
            (title, line.title_language.as_str()),
            (snippet, words.language.as_str()),
        ];
        let of_passage = if words.language.is_empty() {
            line.title_language.as_str()
        } else {
            words.language.as_str()
        };
        let is_foreign = of_passage != self.question.language.code();
        if !is_foreign && direct && !snippet.by_names {
            return None;
        }
        let mut terms: Vec<String> = Vec::new();
        for (part, language) in parts {
            let forms = part.forms.iter().filter(|_| language == of_passage);
            for form in forms {
                let lower = form.to_lowercase();
                if !typed.contains(&lower) && !terms.iter().any(|term| term.to_lowercase() == lower)
                {
                    terms.push(form.clone());
                }
            }
        }
        (!terms.is_empty()).then(|| Matched {
            terms,
            lang: of_passage.to_owned(),
        })
    }
}

/// Data id, symbol, or the source's own id.
pub(crate) fn key(line: &Line) -> String {
    if line.code.is_empty() {
        line.id.to_string()
    } else {
        line.code.clone()
    }
}
