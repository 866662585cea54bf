//! The page of a chemical, concept, centre, Party, role and so on.

mod shown;

use chm_index::Facet;
use chm_model::{Kind, Language};

use crate::desk::{Desk, interface};
use crate::error::Result;
use crate::preview;
use crate::reference::Reference;
use crate::searching;
use crate::view::{RecordPage, Tag, Words};

pub(crate) use shown::shown;

impl Desk {
    /// The page of a record, in the language of the interface as far as there are words.
    ///
    /// # Errors
    /// Code `not-found`, and those of the disk.
    pub fn record_page(&self, id: &str, language: &str) -> Result<RecordPage> {
        let language = interface(language);
        let names = self.shared.names();
        let located = self.located(id, language)?;
        let shown = shown(&located, &names.reference, language)?;
        let line = &located.line;
        let documents = match facet(line.kind) {
            Some(facet) => self.documents(facet, &line.code)?,
            None => 0,
        };
        Ok(RecordPage {
            id: line.id.to_string(),
            kind: line.kind.name().unwrap_or_default().to_owned(),
            key: searching::key(line),
            title: Words {
                text: line.title.clone(),
                lang: line.title_language.clone(),
            },
            summary: preview::summary(&located, &names.reference, language)?,
            tags: shown.tags,
            names: shown.names,
            synonyms: shown.synonyms,
            facts: shown.facts,
            related: shown.related,
            documents,
        })
    }

    /// How many documents have a facet value.
    fn documents(&self, facet: Facet, code: &str) -> Result<u32> {
        let filters = [(Facet::Kind, "document"), (facet, code)];
        let search = chm_index::Search {
            filters: filters.into_iter().collect(),
            ..chm_index::Search::default()
        };
        Ok(searching::ask(&self.shared.indexes(), &search)?.total as u32)
    }
}

/// The facet under which documents carry records of a kind.
fn facet(kind: Kind) -> Option<Facet> {
    match kind {
        Kind::CHEMICAL => Some(Facet::Chemical),
        Kind::CONCEPT => Some(Facet::Topic),
        Kind::PARTY => Some(Facet::Place),
        Kind::DOCUMENT_TYPE => Some(Facet::Type),
        _ => None,
    }
}

/// A chip for a code that a record stands for.
pub(crate) fn tag(kind: Kind, code: &str, reference: &Reference, language: Language) -> Tag {
    Tag {
        id: reference
            .entry(kind, code)
            .map(|entry| entry.id.to_string()),
        kind: kind.name().unwrap_or_default().to_owned(),
        code: code.to_owned(),
        label: reference
            .label(kind, code, language)
            .unwrap_or_else(|| code.to_owned()),
    }
}

/// A chip that the window words.
pub(crate) fn plain_tag(kind: &str, code: &str) -> Tag {
    Tag {
        id: None,
        kind: kind.to_owned(),
        code: code.to_owned(),
        label: String::new(),
    }
}
