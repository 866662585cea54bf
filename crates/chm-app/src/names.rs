//! Names of concepts and chemicals, ready to widen a query.

use chm_index::{Entry, EntryKind, Thesaurus};
use chm_model::{Kind, Language};

use crate::reference::Reference;

/// The reference data with the thesaurus made from it.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub reference: Reference,
    pub thesaurus: Thesaurus,
}

impl Names {
    /// Makes the thesaurus.
    pub(crate) fn new(reference: Reference) -> Self {
        let kinds = [
            (Kind::CHEMICAL, EntryKind::Chemical),
            (Kind::CONCEPT, EntryKind::Concept),
        ];
        let mut entries = Vec::new();
        for (kind, entry_kind) in kinds {
            let of_kind = reference.of_kind(kind);
            entries.extend(of_kind.map(|(code, entry)| {
                let preferred = entry.names.iter().map(|(tag, name)| (tag, name, true));
                let others = entry.synonyms.iter();
                let others = others.map(|(tag, name)| (tag.as_str(), name.as_str(), false));
                let names = preferred
                    .chain(others)
                    .filter_map(|(tag, name, is_preferred)| {
                        Some((Language::from_code(tag)?, name.to_owned(), is_preferred))
                    });
                Entry {
                    kind: entry_kind,
                    code: code.to_owned(),
                    names: names.collect(),
                    codes: entry.codes.clone(),
                    related: entry.chemicals.clone(),
                }
            }));
        }
        // The order decides among equals; a map has none.
        entries.sort_by(|one, other| one.code.cmp(&other.code));
        Self {
            thesaurus: Thesaurus::new(entries),
            reference,
        }
    }
}
