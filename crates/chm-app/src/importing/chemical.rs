//! A row of a table of chemicals, in the columns of the reference data.

use std::collections::BTreeMap;

use chm_model::body::Chemical;
use chm_model::{Body, Kind, LocalisedText, RecordId};

use super::draft::{self, name};
use super::fault::Problem;
use super::table::Cells;
use super::write::NewRecord;

/// Columns that are read; a final `_` stands for one column a language.
pub(super) const COLUMNS: &[&str] = &[
    "id",
    "status",
    "name_",
    "alt_",
    "abbreviations",
    "cas",
    "annexes",
    "types",
    "year_listed",
    "listed_at",
    "decision",
    "inchikey_skeleton",
    "source",
];

/// What a row says of a chemical.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ChemicalDraft(Chemical);

/// Reads a row.
pub(super) fn read(row: &Cells<'_>) -> Result<ChemicalDraft, Problem> {
    let names = |column: &str| -> Result<Vec<String>, Problem> {
        row.list(column).into_iter().map(name).collect()
    };
    let code = match row.text("id") {
        "" => return Err(Problem::missing("id")),
        code => name(code)?,
    };
    let mut labels = LocalisedText::new();
    for (tag, text) in row.by_language("name_") {
        labels.set(draft::language(tag)?.code(), name(text)?);
    }
    if labels.is_empty() {
        return Err(Problem::missing("name_en"));
    }
    let mut synonyms = BTreeMap::new();
    for (tag, _) in row.by_language("alt_") {
        let alternatives = names(&format!("alt_{tag}"))?;
        synonyms.insert(draft::language(tag)?.code().to_owned(), alternatives);
    }
    let cas = row.list("cas").into_iter().map(draft::cas);
    Ok(ChemicalDraft(Chemical {
        code,
        names: labels,
        synonyms,
        abbreviations: names("abbreviations")?,
        cas: cas.collect::<Result<_, _>>()?,
        annexes: names("annexes")?,
        types: names("types")?,
        status: name(row.text("status"))?,
        year_listed: draft::year(row.text("year_listed"))?,
        listed_at: name(row.text("listed_at"))?,
        decision: name(row.text("decision"))?,
        inchikey_skeleton: name(row.text("inchikey_skeleton"))?,
        source: name(row.text("source"))?,
        ..Chemical::default()
    }))
}

impl ChemicalDraft {
    /// Its data id.
    pub(super) fn code(&self) -> &str {
        &self.0.code
    }

    /// Whether a record of the shared catalogue says the same of names and CAS numbers.
    pub(super) fn agrees_with(&self, shared: &Chemical) -> bool {
        self.0.names == shared.names && self.0.cas == shared.cas
    }

    /// The record.
    pub(super) fn into_record(self) -> NewRecord {
        let id = RecordId::named(Kind::CHEMICAL, &format!("local:{}", self.0.code));
        NewRecord::new(id, Kind::CHEMICAL, self.0.into_fields())
    }
}
