//! A document of a file becomes records: the document, and its text in parts.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use chm_model::body::{Document, Passage, Text};
use chm_model::{Body, Kind, Language, LocalisedText, RecordId};

use super::draft::DocumentDraft;
use super::fault::Problem;
use super::write::{NewRecord, Outcome, Writer};
use crate::error::{Error, Result};
use crate::reference::Reference;

/// Bytes of text in one part.
const PART_BYTES: usize = 64 << 10;

/// Passages in one part.
const PART_PASSAGES: usize = 50;

/// Bits of the number of a part; above them stands which row of the document it came from.
const PART_BITS: u32 = 16;

/// What was read of a file so far.
///
/// Several rows of one identifier are one document: in other languages, or with other titles,
/// whose texts are put behind each other.
#[derive(Default)]
pub(super) struct Seen {
    documents: HashMap<RecordId, SeenDocument>,
    titles: HashSet<u64>,
}

#[derive(Default)]
struct SeenDocument {
    /// It was not here before this file.
    is_new: bool,
    /// Rows with words in each language.
    rows: [u16; 6],
    code: String,
}

impl Seen {
    /// Notes a row; refused when the file has said the same before.
    pub(super) fn note(&mut self, draft: &DocumentDraft) -> Result<(), Problem> {
        let mut is_new = false;
        for (language, title) in &draft.titles {
            let mut hasher = DefaultHasher::new();
            (&draft.id, language, title).hash(&mut hasher);
            is_new |= self.titles.insert(hasher.finish());
        }
        if is_new {
            Ok(())
        } else {
            Err(Problem::duplicate(&draft.id))
        }
    }
}

fn document_id(code: &str) -> RecordId {
    RecordId::named(Kind::DOCUMENT, &format!("local:{code}"))
}

fn text_id(code: &str, language: Language, part: u32) -> RecordId {
    RecordId::named(Kind::TEXT, &format!("local:{code}/{language}/{part}"))
}

/// Writes a document and its text.
pub(super) fn put(
    draft: DocumentDraft,
    seen: &mut Seen,
    writer: &mut Writer<'_>,
    reference: &Reference,
) -> Result<Outcome> {
    let id = document_id(&draft.id);
    let held = writer.held(&id)?;
    let before = seen.documents.entry(id);
    let is_first = matches!(before, std::collections::hash_map::Entry::Vacant(_));
    let place = before.or_insert_with(|| SeenDocument {
        is_new: held.fields.is_none(),
        code: draft.id.clone(),
        ..SeenDocument::default()
    });
    let mut document = match held.fields {
        Some(fields) => {
            Document::from_fields(fields).map_err(|source| Error::Record { id, source })?
        }
        None => Document::default(),
    };
    let mut texts = Vec::new();
    for (row, language) in place.rows.iter_mut().zip(Language::ALL) {
        let passages = draft.texts.get(&language);
        if passages.is_none() && !draft.titles.contains_key(&language) {
            continue;
        }
        let title = draft.titles.get(&language).filter(|_| *row > 0);
        let passages = passages.cloned().unwrap_or_default();
        texts.push((language, *row, under_title(passages, title)));
        *row += 1;
    }
    let is_new = place.is_new;
    set(&mut document, draft, is_first, reference);
    let code = document.code.clone();
    let mut outcome = writer.put(NewRecord::new(id, Kind::DOCUMENT, document.into_fields()))?;
    for (language, row, passages) in texts {
        outcome = outcome.max(put_text(writer, &code, language, row, passages)?);
    }
    Ok(match outcome {
        Outcome::Unchanged => Outcome::Unchanged,
        _ if is_new => Outcome::Added,
        _ => Outcome::Changed,
    })
}

/// A further title of the same document stands as the heading of its first passage.
fn under_title(mut passages: Vec<Passage>, title: Option<&String>) -> Vec<Passage> {
    let Some(title) = title else { return passages };
    match passages.first_mut() {
        Some(first) if first.heading.is_empty() => first.heading.clone_from(title),
        _ => passages.insert(
            0,
            Passage {
                heading: title.clone(),
                ..Passage::default()
            },
        ),
    }
    passages
}

/// Replaces a list, or adds to it what it lacks.
fn list<T: PartialEq>(field: &mut Vec<T>, new: Vec<T>, is_first: bool) {
    if is_first {
        *field = new;
    } else {
        for item in new {
            if !field.contains(&item) {
                field.push(item);
            }
        }
    }
}

/// Takes over what the row says; a later row of the same file only adds.
fn set(document: &mut Document, draft: DocumentDraft, is_first: bool, reference: &Reference) {
    let chemicals = draft.chemicals.into_iter().map(|code| {
        let known = reference.chemical_by_cas(&code);
        known.map_or(code.clone(), str::to_owned)
    });
    let chemicals: Vec<String> = chemicals.collect();
    let text = |field: &mut String, new: String| {
        if is_first || field.is_empty() {
            *field = new;
        }
    };
    document.code = draft.id;
    text(&mut document.document_type, draft.document_type);
    text(&mut document.meeting, draft.meeting);
    text(&mut document.published_on, draft.published_on);
    text(&mut document.publisher, draft.publisher);
    text(&mut document.licence, draft.licence);
    text(&mut document.source, draft.source);
    text(&mut document.address, draft.address);
    if is_first || document.year == 0 {
        document.year = draft.year;
    }
    list(&mut document.symbols, draft.symbols, is_first);
    list(&mut document.chemicals, chemicals, is_first);
    list(&mut document.concepts, draft.concepts, is_first);
    list(&mut document.treaties, draft.treaties, is_first);
    list(&mut document.parties, draft.parties, is_first);
    list(&mut document.files, draft.files, is_first);
    let words = |field: &mut LocalisedText, new: std::collections::BTreeMap<Language, String>| {
        for (language, words) in new {
            if is_first || field.exact(language.code()).is_none() {
                field.set(language.code(), words);
            }
        }
    };
    words(&mut document.titles, draft.titles);
    words(&mut document.summaries, draft.summaries);
}

/// Writes the text that one row has in one language, and deletes what is left of a longer one.
fn put_text(
    writer: &mut Writer<'_>,
    code: &str,
    language: Language,
    row: u16,
    passages: Vec<Passage>,
) -> Result<Outcome> {
    let mut outcome = Outcome::Unchanged;
    let first = u32::from(row) << PART_BITS;
    let mut part = first;
    for passages in parts(passages) {
        let text = Text {
            document: Some(document_id(code)),
            language: language.code().to_owned(),
            part,
            passages,
            ..Text::default()
        };
        let id = text_id(code, language, part);
        let put = writer.put(NewRecord::new(id, Kind::TEXT, text.into_fields()))?;
        outcome = outcome.max(put);
        part += 1;
    }
    Ok(outcome.max(delete_from(writer, code, language, part)?))
}

/// Deletes the parts from one on; they were numbered without gaps.
fn delete_from(
    writer: &mut Writer<'_>,
    code: &str,
    language: Language,
    mut part: u32,
) -> Result<Outcome> {
    let mut outcome = Outcome::Unchanged;
    loop {
        let id = text_id(code, language, part);
        if writer.held(&id)?.fields.is_none() {
            return Ok(outcome);
        }
        let gone = NewRecord {
            id,
            kind: Kind::TEXT,
            fields: None,
        };
        outcome = outcome.max(writer.put(gone)?);
        part += 1;
    }
}

/// Deletes the texts of rows that a former version of the file had beyond those of this one.
pub(super) fn finish(seen: &Seen, writer: &mut Writer<'_>) -> Result<()> {
    for document in seen.documents.values().filter(|document| !document.is_new) {
        for (rows, language) in document.rows.iter().zip(Language::ALL) {
            let mut row = u32::from(*rows);
            while row > 0
                && delete_from(writer, &document.code, language, row << PART_BITS)?
                    != Outcome::Unchanged
            {
                row += 1;
            }
        }
    }
    Ok(())
}

/// Passages in parts of bearable size.
fn parts(passages: Vec<Passage>) -> Vec<Vec<Passage>> {
    let mut parts: Vec<Vec<Passage>> = Vec::new();
    let mut bytes = 0;
    for passage in passages {
        bytes += passage.text.len();
        let is_full = parts
            .last()
            .is_none_or(|part| bytes > PART_BYTES || part.len() >= PART_PASSAGES);
        if is_full {
            bytes = passage.text.len();
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(passage);
        }
    }
    parts
}
