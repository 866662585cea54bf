//! A record as the index takes it.

use std::collections::BTreeSet;

use chm_index::{Facet, IndexRecord};
use chm_model::{Kind, Language, RecordId};
use chm_store::{Database, ReadTx};

use crate::description::{Description, describe};
use crate::error::{Doing, Result};
use crate::passage::Place;
use crate::reference::Reference;

/// Whether records of a row's kind are found on their own. Mandates are found as persons; what
/// a person keeps for themselves is not found.
pub(super) fn is_found(tx: &ReadTx<'_>, row: u32) -> Result<bool, chm_store::Error> {
    let record = tx.record(row)?;
    Ok(record.is_some_and(|record| {
        !matches!(
            record.kind,
            Kind::TEXT | Kind::MANDATE | Kind::GROUP | Kind::ANNOTATION | Kind::PROPOSAL
        )
    }))
}

/// Reads a row for the index; `None` when the index must not hold it.
pub(super) fn read(
    database: &Database,
    row: u32,
    reference: &Reference,
) -> Result<Option<IndexRecord>> {
    let mut outcome = Ok(None);
    database
        .read(|tx| {
            outcome = index_record(tx, row, reference);
            Ok(())
        })
        .doing("read a record")?;
    outcome
}

fn index_record(tx: &ReadTx<'_>, row: u32, reference: &Reference) -> Result<Option<IndexRecord>> {
    let Some(record) = tx.record(row).doing("read a record")? else {
        return Ok(None);
    };
    if record.deleted || !record.typed {
        return Ok(None);
    }
    let (id, version, kind) = (record.id, record.version, record.kind);
    let Some(description) = describe(tx, record, reference)? else {
        return Ok(None);
    };
    let texts = tx.full_text(row).doing("read a text")?;
    let mut passages: Vec<chm_index::Passage> = texts
        .iter()
        .map(|passage| text_passage(passage, &description))
        .collect();
    let text_languages: BTreeSet<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    passages.extend(own_passages(&description, &text_languages));
    Ok(Some(IndexRecord {
        row,
        version,
        kind: kind.name().unwrap_or_default().to_owned(),
        codes: codes(&description, &id),
        facets: facets(&description, &text_languages),
        year: description.year,
        passages,
    }))
}

fn text_passage(passage: &chm_store::Passage, description: &Description) -> chm_index::Passage {
    let language = Language::from_code(&passage.language);
    let heading = (!passage.heading.is_empty()).then(|| passage.heading.clone());
    let place = Place {
        language,
        number: Some(passage.number),
    };
    let title = description.titles.exact(&passage.language);
    chm_index::Passage {
        number: place.to_index(),
        lang: language,
        title: title.unwrap_or_default().to_owned(),
        extra: heading
            .into_iter()
            .chain(description.common.iter().cloned())
            .collect(),
        text: passage.text.clone(),
    }
}

/// The record's own words, one passage a language; where there is text, only if they say more
/// than the title, which stands on each passage.
fn own_passages<'a>(
    description: &'a Description,
    texts: &'a BTreeSet<&str>,
) -> impl Iterator<Item = chm_index::Passage> + 'a {
    let languages = description.languages().into_iter();
    languages
        .filter(|tag| {
            !texts.contains(tag.as_str())
                || description.summaries.exact(tag).is_some()
                || description.others.contains_key(tag)
        })
        .map(|tag| {
            let others = description.others.get(&tag).into_iter().flatten();
            let language = Language::from_code(&tag);
            chm_index::Passage {
                number: Place::own(language).to_index(),
                lang: language,
                title: description
                    .titles
                    .exact(&tag)
                    .unwrap_or_default()
                    .to_owned(),
                extra: others.chain(&description.common).cloned().collect(),
                text: description
                    .summaries
                    .exact(&tag)
                    .unwrap_or_default()
                    .to_owned(),
            }
        })
}

fn codes(description: &Description, id: &RecordId) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in description.codes.iter().chain([&id.to_string()]) {
        if !code.is_empty() && !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    codes
}

fn facets(description: &Description, texts: &BTreeSet<&str>) -> Vec<(Facet, String)> {
    let mut facets = description.facets.clone();
    let files = description.files.as_deref().unwrap_or_default();
    let mut languages: BTreeSet<&str> = texts.iter().copied().collect();
    languages.extend(files.iter().map(String::as_str));
    // What has no text is read by its names, unless it says in which languages it works.
    let says = facets.iter().any(|(facet, _)| *facet == Facet::Language);
    if languages.is_empty() && !says {
        languages.extend(description.titles.iter().map(|(tag, _)| tag));
    }
    facets.extend(
        languages
            .into_iter()
            .map(|tag| (Facet::Language, tag.to_owned())),
    );
    let where_it_is = if texts.is_empty() && !files.is_empty() {
        "request"
    } else {
        "here"
    };
    facets.insert((Facet::Availability, where_it_is.to_owned()));
    facets.into_iter().collect()
}
