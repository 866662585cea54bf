//! The concepts and chemicals a query names, and their names in other languages.

use chm_model::Language;

use super::Builder;
use super::words::phrase_leaf;
use crate::error::Result;
use crate::query::plan::{Group, Leaf, NAME_BIT, NAME_BITS, SUBJECT_BIT};
use crate::query::variants::QueryWord;
use crate::schema::id_key;
use crate::search::{Expansion, Search};
use crate::snapshot::Searched;
use crate::thesaurus::{Thesaurus, recognise};

/// Weight of the names a query is widened by.
const NAME: f32 = 0.4;
/// Score of a concept or chemical that the query names, besides that of its words.
const NAMED_AT_ALL: f32 = 15.0;
/// The same for each part of the query that the name covers.
const NAMED_WHOLLY: f32 = 65.0;
/// Score of one that the query comes near to, or that is related to a named one.
const RELATED: f32 = 20.0;

impl Builder<'_> {
    pub(super) fn thesaurus(&mut self, thesaurus: &Thesaurus, search: &Search<'_>) -> Result<()> {
        let text = search.query.plain_text();
        if text.is_empty() {
            return Ok(());
        }
        let recognised = recognise(
            thesaurus,
            &mut self.analyzer,
            &text,
            self.only,
            search.typing,
        );
        for found in &recognised {
            let Some(entry) = thesaurus.entries().get(found.entry) else {
                continue;
            };
            // a name that is the query comes first, one among many words counts as one
            let weight = if found.named {
                found.strength * (NAMED_AT_ALL + NAMED_WHOLLY * found.share)
            } else {
                found.strength * RELATED * (0.5 + 0.5 * found.share)
            };
            self.push(Group {
                leaves: vec![Leaf::constant(
                    Searched::Code,
                    id_key(entry.kind.record_kind(), &entry.code),
                    weight,
                )],
                bit: Some(SUBJECT_BIT),
                ..Group::default()
            });
        }
        let quoted = search
            .query
            .clauses
            .iter()
            .any(|clause| clause.phrase || clause.required || clause.title);
        if self.only.is_none() && !quoted {
            for found in recognised.iter().filter(|found| found.named) {
                if self.built.named.len() >= NAME_BITS as usize {
                    break;
                }
                self.widen(thesaurus, found.entry, &text)?;
            }
        }
        self.built.recognised = recognised;
        Ok(())
    }

    /// Adds the other names of an entry.
    pub(super) fn widen(&mut self, thesaurus: &Thesaurus, entry: usize, text: &str) -> Result<()> {
        let Some(of) = thesaurus.entries().get(entry) else {
            return Ok(());
        };
        let asked = format!(" {} ", crate::analysis::folded_text(text));
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut told: Vec<Language> = Vec::new();
        for (lang, name, _) in &of.names {
            let words = self.analyzer.words(name, Some(*lang));
            if words.is_empty() {
                continue;
            }
            let folded = crate::analysis::folded_text(name);
            if asked.contains(&format!(" {folded} ")) {
                told.push(*lang);
                continue;
            }
            let Some(leaf) = self.name_leaf(&words)? else {
                continue;
            };
            if !leaves.contains(&leaf) {
                leaves.push(leaf);
            }
            if !told.contains(lang) {
                told.push(*lang);
                self.built.expanded.push(Expansion {
                    lang: *lang,
                    text: name.clone(),
                    code: of.code.clone(),
                });
            }
        }
        if leaves.is_empty() {
            return Ok(());
        }
        let bit = NAME_BIT + self.built.named.len() as u32;
        self.built.named.push(entry);
        self.push(Group {
            leaves,
            bit: Some(bit),
            ..Group::default()
        });
        Ok(())
    }

    /// The look-up of a name, if the index holds all its words.
    fn name_leaf(&self, words: &[QueryWord]) -> Result<Option<Leaf>> {
        let mut terms = Vec::with_capacity(words.len());
        let first = words.first().map_or(0, |word| word.position);
        for word in words {
            let Some((_, stem)) = word.stems.first() else {
                return Ok(None);
            };
            if self.view.term(Searched::Body, stem)?.frequency == 0 {
                return Ok(None);
            }
            terms.push((word.position - first, stem.clone()));
        }
        Ok(match terms.as_slice() {
            [] => None,
            [(_, term)] => Some(Leaf::term(Searched::Body, term, NAME)),
            _ => Some(phrase_leaf(terms, NAME)),
        })
    }
}
