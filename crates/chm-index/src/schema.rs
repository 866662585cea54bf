//! The fields of the index, and how passages are written into them.
//!
//! A passage is one document of the index. The text itself is kept nowhere: only its terms.

use chm_model::Language;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{TantivyDocument, Term};

use crate::analysis::{detect, symbol};
use crate::record::{Facet, IndexRecord};
use crate::tokenizer::{FieldTokenizer, Part};

/// Raised whenever terms are made or stored in another way: an older index is then rebuilt.
pub(crate) const VERSION: u32 = 3;

/// Separates the facet values of one record; no value may hold it.
const SEPARATOR: char = '\u{1f}';

/// The fields.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    /// Stems of title (three times), names (twice) and text, with positions.
    pub(crate) body: Field,
    /// Stems of the title.
    pub(crate) title: Field,
    /// Folded words, unstemmed, and codes in the text.
    pub(crate) folded: Field,
    /// Exact codes of the record.
    pub(crate) code: Field,
    /// Row of the record.
    pub(crate) row: Field,
    /// Number of the passage.
    pub(crate) number: Field,
    /// Version of the record.
    pub(crate) version: Field,
    /// Language of the passage.
    pub(crate) lang: Field,
    /// All facet values of the record in one string.
    pub(crate) facets: Field,
}

pub(crate) const ROW: &str = "row";
pub(crate) const NUMBER: &str = "number";
pub(crate) const VERSION_FIELD: &str = "version";
pub(crate) const LANG: &str = "lang";
pub(crate) const FACETS: &str = "facets";

fn text(tokenizer: &str, option: IndexRecordOption) -> TextOptions {
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(tokenizer)
            .set_index_option(option),
    )
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let fast_text = TextOptions::default().set_fast("raw");
    let fields = Fields {
        body: builder.add_text_field(
            "body",
            text(Part::Body.name(), IndexRecordOption::WithFreqsAndPositions),
        ),
        title: builder.add_text_field(
            "title",
            text(Part::Title.name(), IndexRecordOption::WithFreqs),
        ),
        folded: builder.add_text_field(
            "folded",
            text(Part::Folded.name(), IndexRecordOption::Basic),
        ),
        code: builder.add_text_field("code", STRING),
        row: builder.add_u64_field(ROW, FAST | INDEXED),
        number: builder.add_u64_field(NUMBER, FAST),
        version: builder.add_u64_field(VERSION_FIELD, FAST),
        lang: builder.add_u64_field(LANG, FAST),
        facets: builder.add_text_field(FACETS, fast_text),
    };
    (builder.build(), fields)
}

/// The tokenizers the schema names.
pub(crate) fn tokenizers() -> TokenizerManager {
    let manager = TokenizerManager::default();
    for part in [Part::Body, Part::Title, Part::Folded] {
        manager.register(part.name(), FieldTokenizer::new(part));
    }
    manager
}

/// The number that stands for a language in the index; 0 for none.
pub(crate) fn lang_number(lang: Option<Language>) -> u8 {
    lang.and_then(|lang| Language::ALL.iter().position(|other| *other == lang))
        .map_or(0, |at| at as u8 + 1)
}

/// Reads [`lang_number`].
pub(crate) fn lang_of(number: u8) -> Option<Language> {
    usize::from(number)
        .checked_sub(1)
        .and_then(|at| Language::ALL.get(at).copied())
}

impl Fields {
    /// The term that all passages of a row have.
    pub(crate) fn row_term(&self, row: u32) -> Term {
        Term::from_field_u64(self.row, u64::from(row))
    }

    /// The documents of a record.
    pub(crate) fn documents(&self, record: &IndexRecord) -> Vec<TantivyDocument> {
        let facets = facet_tuple(record);
        let codes = code_keys(record);
        let mut with_codes: Vec<Option<Language>> = Vec::new();
        record
            .passages
            .iter()
            .map(|passage| {
                let lang = passage
                    .lang
                    .or_else(|| detect(&passage.text))
                    .or_else(|| detect(&passage.title));
                let mut document = TantivyDocument::default();
                let value = Part::encode(lang, &passage.title, &passage.extra, &passage.text);
                document.add_text(self.title, &value);
                document.add_text(self.folded, &value);
                document.add_text(self.body, value);
                document.add_u64(self.row, u64::from(record.row));
                document.add_u64(self.number, u64::from(passage.number));
                document.add_u64(self.version, record.version);
                document.add_u64(self.lang, u64::from(lang_number(lang)));
                document.add_text(self.facets, &facets);
                // codes lead to the first passage in each language
                if !with_codes.contains(&lang) {
                    with_codes.push(lang);
                    for code in &codes {
                        document.add_text(self.code, code);
                    }
                    for name in &passage.extra {
                        if let Some(key) = symbol::whole_key(name) {
                            document.add_text(self.code, key);
                        }
                    }
                }
                document
            })
            .collect()
    }
}

/// Key under which a record is found by its data id.
pub(crate) fn id_key(kind: &str, code: &str) -> String {
    format!("{kind}{SEPARATOR}{}", code.to_lowercase())
}

fn code_keys(record: &IndexRecord) -> Vec<String> {
    let mut keys: Vec<String> = record
        .codes
        .iter()
        .flat_map(|code| {
            let mut keys = symbol::record_keys(code);
            keys.push(id_key(&record.kind, code));
            keys
        })
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// All facet values of a record as one string, in one order.
fn facet_tuple(record: &IndexRecord) -> String {
    let mut values: Vec<(Facet, String)> = record
        .facets
        .iter()
        .map(|(facet, value)| (*facet, value.replace(SEPARATOR, " ")))
        .chain([(Facet::Kind, record.kind.clone())])
        .chain(record.year.map(|year| (Facet::Year, year.to_string())))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    values.sort_unstable();
    values.dedup();
    let mut out = String::new();
    for (facet, value) in values {
        if !out.is_empty() {
            out.push(SEPARATOR);
        }
        out.push(facet.letter());
        out.push_str(&value);
    }
    out
}

/// Reads a string of [`facet_tuple`].
pub(crate) fn read_tuple(tuple: &str) -> impl Iterator<Item = (Facet, &str)> {
    tuple.split(SEPARATOR).filter_map(|part| {
        let mut chars = part.chars();
        let facet = Facet::from_letter(chars.next()?)?;
        Some((facet, chars.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facets_survive_their_string() {
        let record = IndexRecord {
            kind: "document".into(),
            facets: vec![
                (Facet::Place, "KE".into()),
                (Facet::Chemical, "ddt".into()),
                (Facet::Chemical, "ddt".into()),
            ],
            year: Some(2009),
            ..IndexRecord::default()
        };
        let tuple = facet_tuple(&record);
        let values: Vec<_> = read_tuple(&tuple).collect();
        assert_eq!(
            values,
            [
                (Facet::Kind, "document"),
                (Facet::Chemical, "ddt"),
                (Facet::Year, "2009"),
                (Facet::Place, "KE"),
            ]
        );
    }

    #[test]
    fn languages_survive_their_number() {
        for lang in Language::ALL.into_iter().map(Some).chain([None]) {
            assert_eq!(lang_of(lang_number(lang)), lang);
        }
    }
}
