//! Documents, texts, chemicals, concepts, events, projects, courses, vocabularies and help.

use chm_model::body::{
    Chemical, Concept, Course, Document, DocumentType, Event, HelpPage, Lesson, LetterKind, Note,
    Project, Text,
};
use chm_model::{Body as _, Error, Fields};

use super::{Own, Typed, code, titles, to_one};
use crate::Relation;

pub(super) fn document(fields: Fields) -> Result<Typed, Error> {
    let document = Document::from_fields(fields)?;
    let mut symbols = document.symbols;
    let first = symbols.first().cloned();
    if first.is_some() && !document.code.is_empty() {
        symbols.push(document.code.clone());
    }
    Ok(Typed {
        code: first.unwrap_or(document.code),
        titles: titles(&document.titles),
        symbols,
        files: document.files,
        links: vec![
            (Relation::Chemical, document.chemicals),
            (Relation::Concept, document.concepts),
            (Relation::Treaty, document.treaties),
            (Relation::Party, document.parties),
        ],
        relations: vec![("replaces", to_one(document.replaces))],
        own: Own::Document {
            document_type: document.document_type,
            year: document.year,
            published_on: document.published_on,
            meeting: document.meeting,
            publisher: document.publisher,
            licence: document.licence,
        },
        ..Typed::default()
    })
}

/// A text of no document has nowhere to be shown, so it has no typed rows of its own.
pub(super) fn text(fields: Fields) -> Result<Typed, Error> {
    let text = Text::from_fields(fields)?;
    Ok(Typed {
        own: text.document.map_or(Own::None, |document| Own::Text {
            document,
            language: text.language,
            part: text.part,
            passages: text.passages,
        }),
        ..Typed::default()
    })
}

pub(super) fn chemical(fields: Fields) -> Result<Typed, Error> {
    let chemical = Chemical::from_fields(fields)?;
    Ok(Typed {
        code: chemical.code,
        titles: titles(&chemical.names),
        links: vec![(Relation::Annex, chemical.annexes)],
        cas: chemical.cas,
        own: Own::Chemical {
            status: chemical.status,
            year_listed: chemical.year_listed,
        },
        ..Typed::default()
    })
}

pub(super) fn concept(fields: Fields) -> Result<Typed, Error> {
    let concept = Concept::from_fields(fields)?;
    Ok(Typed {
        code: concept.code,
        titles: titles(&concept.labels),
        links: vec![
            (Relation::Broader, concept.broader),
            (Relation::Chemical, concept.chemicals),
        ],
        ..Typed::default()
    })
}

pub(super) fn event(fields: Fields) -> Result<Typed, Error> {
    let event = Event::from_fields(fields)?;
    Ok(Typed {
        code: event.code,
        titles: titles(&event.titles),
        links: vec![
            (Relation::Treaty, event.treaties),
            (Relation::Party, code(event.country.clone())),
        ],
        own: Own::Happening {
            sort: event.event_type,
            from_on: event.from_on,
            until_on: event.until_on,
            country: event.country,
        },
        ..Typed::default()
    })
}

pub(super) fn project(fields: Fields) -> Result<Typed, Error> {
    let project = Project::from_fields(fields)?;
    Ok(Typed {
        code: project.code,
        titles: titles(&project.titles),
        links: vec![
            (Relation::Party, project.countries),
            (Relation::Chemical, project.chemicals),
            (Relation::Concept, project.concepts),
        ],
        relations: vec![("node", to_one(project.node))],
        own: Own::Happening {
            sort: project.status,
            from_on: project.from_on,
            until_on: project.until_on,
            country: String::new(),
        },
        ..Typed::default()
    })
}

pub(super) fn course(fields: Fields) -> Result<Typed, Error> {
    let course = Course::from_fields(fields)?;
    Ok(Typed {
        code: course.code,
        titles: titles(&course.titles),
        links: vec![
            (Relation::Chemical, course.chemicals),
            (Relation::Concept, course.concepts),
            (Relation::Language, course.languages),
        ],
        relations: vec![("lesson", course.lessons), ("node", to_one(course.node))],
        ..Typed::default()
    })
}

pub(super) fn lesson(fields: Fields) -> Result<Typed, Error> {
    let lesson = Lesson::from_fields(fields)?;
    Ok(Typed {
        code: lesson.code,
        titles: titles(&lesson.titles),
        relations: vec![("course", to_one(lesson.course))],
        own: Own::Placed {
            place: lesson.place,
        },
        ..Typed::default()
    })
}

pub(super) fn document_type(fields: Fields) -> Result<Typed, Error> {
    let document_type = DocumentType::from_fields(fields)?;
    Ok(Typed {
        code: document_type.code,
        titles: titles(&document_type.labels),
        ..Typed::default()
    })
}

pub(super) fn letter_kind(fields: Fields) -> Result<Typed, Error> {
    let kind = LetterKind::from_fields(fields)?;
    Ok(Typed {
        code: kind.code,
        titles: titles(&kind.labels),
        links: vec![(Relation::Treaty, code(kind.convention))],
        ..Typed::default()
    })
}

pub(super) fn help(fields: Fields) -> Result<Typed, Error> {
    let page = HelpPage::from_fields(fields)?;
    Ok(Typed {
        code: page.code,
        titles: titles(&page.titles),
        own: Own::Placed { place: page.place },
        ..Typed::default()
    })
}

pub(super) fn note(fields: Fields) -> Result<Typed, Error> {
    let note = Note::from_fields(fields)?;
    let first = note
        .text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty());
    Ok(Typed {
        code: note.about.map(|id| id.to_string()).unwrap_or_default(),
        titles: first
            .map(|line| (String::new(), line.to_owned()))
            .into_iter()
            .collect(),
        ..Typed::default()
    })
}
