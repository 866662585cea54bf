//! The reference data that words codes: chemicals, concepts, Parties, types and roles.
//!
//! A few hundred records, read once and kept in memory; read anew when records change.

use std::collections::HashMap;

use chm_model::body::{Chemical, Concept, DocumentType, LetterKind, Node, Party, Role};
use chm_model::{Body, Kind, Language, LocalisedText, RecordId};
use chm_store::{ReadTx, Stored};

use crate::error::{Doing, Error, Result};
use crate::regions;

/// Records read at a time.
const BATCH: u32 = 500;

/// Kinds whose records word codes.
const KINDS: [Kind; 7] = [
    Kind::CHEMICAL,
    Kind::CONCEPT,
    Kind::PARTY,
    Kind::NODE,
    Kind::ROLE,
    Kind::DOCUMENT_TYPE,
    Kind::LETTER_KIND,
];

/// One record that a code stands for.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub id: RecordId,
    pub names: LocalisedText,
    /// Further names by language.
    pub synonyms: Vec<(String, String)>,
    /// Names that belong to no language: abbreviations, CAS numbers.
    pub codes: Vec<String>,
    /// Codes of broader concepts.
    pub broader: Vec<String>,
    /// Codes of related chemicals.
    pub chemicals: Vec<String>,
    /// Regions of a Party; countries of a centre.
    pub regions: Vec<String>,
    /// Convention of a role or kind of letters.
    pub convention: String,
}

/// The reference data of a desk.
#[derive(Debug, Default)]
pub(crate) struct Reference {
    entries: HashMap<(Kind, String), Entry>,
    /// Change number of the database when this was read.
    pub version: u64,
}

impl Reference {
    /// Reads it.
    pub(crate) fn read(tx: &ReadTx<'_>) -> Result<Self, chm_store::Error> {
        let mut reference = Self {
            entries: HashMap::new(),
            version: tx.last_version()?,
        };
        for kind in KINDS {
            let mut after = 0;
            loop {
                let records = tx.records_of_kind(kind, after, BATCH)?;
                let Some(last) = records.last() else { break };
                after = last.row;
                for record in records {
                    let code = record.code.clone();
                    if let Ok(entry) = entry(record) {
                        // The first row wins: shared data before what was imported.
                        reference.entries.entry((kind, code)).or_insert(entry);
                    }
                }
            }
        }
        Ok(reference)
    }

    /// The record of a code.
    pub(crate) fn entry(&self, kind: Kind, code: &str) -> Option<&Entry> {
        self.entries.get(&(kind, code.to_owned()))
    }

    /// All entries of a kind, with their codes.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&str, &Entry)> {
        let entries = self.entries.iter();
        entries
            .filter(move |((one, _), _)| *one == kind)
            .map(|((_, code), entry)| (code.as_str(), entry))
    }

    /// The name of a code in a language, else in English, else in the first there is.
    pub(crate) fn label(&self, kind: Kind, code: &str, language: Language) -> Option<String> {
        let entry = self.entry(kind, code)?;
        entry.names.best(language).map(|(_, text)| text.to_owned())
    }

    /// The name of a chemical where there is little room: its abbreviation when the name is long.
    pub(crate) fn short_label(&self, code: &str, language: Language) -> String {
        const ROOM: usize = 16;
        let Some(name) = self.label(Kind::CHEMICAL, code, language) else {
            return code.to_owned();
        };
        if name.chars().count() <= ROOM {
            return name;
        }
        let codes = self
            .entry(Kind::CHEMICAL, code)
            .map_or(&[][..], |entry| &entry.codes);
        let is_own = |code: &&String| {
            let holders = self.of_kind(Kind::CHEMICAL);
            let holders = holders.filter(|(_, entry)| entry.codes.contains(code));
            code.contains(|c: char| c.is_alphabetic()) && holders.count() == 1
        };
        codes.iter().find(is_own).cloned().unwrap_or(name)
    }

    /// The name of a document type; an unknown code stands for itself.
    pub(crate) fn type_label(&self, code: &str, language: Language) -> Option<String> {
        if code.is_empty() {
            return None;
        }
        let label = self.label(Kind::DOCUMENT_TYPE, code, language);
        Some(label.unwrap_or_else(|| code.to_owned()))
    }

    /// The name of a country, region or regional group; an unknown code stands for itself.
    pub(crate) fn place_label(&self, code: &str, language: Language) -> String {
        self.label(Kind::PARTY, code, language)
            .or_else(|| regions::name(code, language).map(str::to_owned))
            .unwrap_or_else(|| code.to_owned())
    }

    /// A country with the regions it lies in.
    pub(crate) fn places(&self, country: &str) -> Vec<String> {
        let mut places = vec![country.to_owned()];
        if let Some(entry) = self.entry(Kind::PARTY, country) {
            places.extend(entry.regions.iter().cloned());
        }
        places
    }

    /// The chemical with a CAS number.
    pub(crate) fn chemical_by_cas(&self, cas: &str) -> Option<&str> {
        self.of_kind(Kind::CHEMICAL)
            .find(|(_, entry)| entry.codes.iter().any(|code| code == cas))
            .map(|(code, _)| code)
    }
}

/// Reads the body of a stored record.
pub(crate) fn body<B: Body>(record: Stored) -> Result<B> {
    let id = record.id;
    B::from_fields(record.fields).map_err(|source| Error::Record { id, source })
}

fn entry(record: Stored) -> Result<Entry> {
    let id = record.id;
    let mut entry = Entry {
        id,
        names: LocalisedText::new(),
        synonyms: Vec::new(),
        codes: Vec::new(),
        broader: Vec::new(),
        chemicals: Vec::new(),
        regions: Vec::new(),
        convention: String::new(),
    };
    let pairs = |synonyms: std::collections::BTreeMap<String, Vec<String>>| {
        synonyms
            .into_iter()
            .flat_map(|(tag, names)| names.into_iter().map(move |name| (tag.clone(), name)))
            .collect()
    };
    match record.kind {
        Kind::CHEMICAL => {
            let chemical: Chemical = body(record)?;
            entry.names = chemical.names;
            entry.synonyms = pairs(chemical.synonyms);
            entry.codes = chemical.abbreviations;
            entry.codes.extend(chemical.cas);
            entry
                .codes
                .extend((!chemical.decision.is_empty()).then_some(chemical.decision));
        }
        Kind::CONCEPT => {
            let concept: Concept = body(record)?;
            entry.names = concept.labels;
            entry.synonyms = pairs(concept.synonyms);
            entry.broader = concept.broader;
            entry.chemicals = concept.chemicals;
        }
        Kind::PARTY => {
            let party: Party = body(record)?;
            entry.names = party.names;
            entry.synonyms = pairs(party.synonyms);
            entry.regions = party_regions(&party.regions, &party.regional_group);
            entry.codes = vec![party.iso3];
        }
        Kind::NODE => {
            let node: Node = body(record)?;
            entry.names = node.names;
            entry.codes = vec![node.short_name];
            entry.regions = node.countries_served;
            entry.regions.push(node.country);
        }
        Kind::ROLE => {
            let role: Role = body(record)?;
            entry.names = role.labels;
            entry.convention = role.convention;
        }
        Kind::DOCUMENT_TYPE => {
            let document_type: DocumentType = body(record)?;
            entry.names = document_type.labels;
            entry.broader = vec![document_type.parent];
        }
        _ => {
            let letter: LetterKind = body(record)?;
            entry.names = letter.labels;
            entry.convention = letter.convention;
        }
    }
    Ok(entry)
}

/// Numbers of the M49 regions of a Party, and its regional group.
fn party_regions(regions: &[String], group: &str) -> Vec<String> {
    let numbers = regions
        .iter()
        .filter(|text| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()));
    numbers
        .cloned()
        .chain(regions::group(group).map(str::to_owned))
        .collect()
}

/// Reads the reference data of a database.
pub(crate) fn read(database: &chm_store::Database) -> Result<Reference> {
    database
        .read(Reference::read)
        .doing("read the reference data")
}
