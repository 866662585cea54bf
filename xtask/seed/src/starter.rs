//! What the starter says, from its tables and pages, and its bytes.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use chm_model::{Body, Fields, Kind, Record, RecordId, Scope};
use chm_protocol::stream::{BlockWriter, LEVEL_PACKED};
use chm_protocol::{BlockSize, blocks_of};

use crate::problems::Problems;
use crate::table::Table;
use crate::{centres, chemicals, concepts, help, parties, vocabulary};

/// What becomes a record.
#[derive(Clone, Debug)]
pub struct Draft {
    kind: Kind,
    code: String,
    fields: Fields,
}

impl Draft {
    /// A draft of a body.
    pub fn new<B: Body>(code: String, body: B) -> Self {
        Self {
            kind: B::KIND,
            code,
            fields: body.into_fields(),
        }
    }

    /// The id of its record: from kind and code alone.
    pub fn id(&self) -> RecordId {
        RecordId::named(self.kind, &self.code)
    }

    /// Whether a record says the same.
    pub fn is_said_by(&self, record: &Record) -> bool {
        !record.deleted && record.kind == self.kind && record.fields == self.fields
    }

    /// The record, in its place in the feed.
    pub fn into_record(self, rev: u64, seq: u64) -> Record {
        Record {
            id: self.id(),
            scope: Scope::public(),
            kind: self.kind,
            rev,
            seq,
            fields: self.fields,
            deleted: false,
        }
    }
}

/// Reads all tables and pages.
pub fn read(folder: &Path) -> anyhow::Result<Vec<Draft>> {
    let problems = Problems::default();
    let drafts = read_drafts(folder, &problems)?;
    problems.into_result()?;
    Ok(drafts)
}

fn read_drafts(folder: &Path, problems: &Problems) -> anyhow::Result<Vec<Draft>> {
    let data = folder.join("data");
    let table = |file| Table::read(&data, file, problems);
    let countries = table("countries.csv")?;
    let un_names = table("countries_un_names.csv")?;
    let chemicals = table("chemicals.csv")?;
    let thesaurus = table("thesaurus.csv")?;
    let centres = table("regional_centres.csv")?;
    let centre_names = table("regional_centres_names.csv")?;
    let roles = table("contact_roles.csv")?;
    let role_mandates = table("contact_roles_translations.csv")?;
    let types = table("doc_types.csv")?;
    let letters = table("correspondence_kinds.csv")?;
    let letter_deadlines = table("correspondence_kinds_translations.csv")?;

    let country_codes = countries.codes("iso2");
    let chemical_codes = chemicals.codes("id");
    let concept_codes = thesaurus.codes("id");
    let role_codes = roles.codes("id");
    Ok([
        parties::drafts(&countries, &un_names),
        chemicals::drafts(&chemicals),
        concepts::drafts(&thesaurus, &chemical_codes),
        centres::drafts(&centres, &centre_names, &country_codes, &concept_codes),
        vocabulary::roles(&roles, &role_mandates),
        vocabulary::document_types(&types),
        vocabulary::letter_kinds(&letters, &letter_deadlines, &role_codes),
        help::drafts(&folder.join("help"), problems)?,
    ]
    .concat())
}

/// The bytes of the starter.
pub fn pack(records: &[Record]) -> anyhow::Result<Vec<u8>> {
    let mut writer = BlockWriter::new(Vec::new(), LEVEL_PACKED)?;
    for block in blocks_of(
        Scope::public(),
        1,
        records.iter().cloned(),
        BlockSize::LOCAL,
    ) {
        writer.write(&block)?;
    }
    writer.finish().context("cannot pack the starter")
}

/// How many records of each kind, those that were removed left out.
pub fn counts(records: &[Record]) -> BTreeMap<Kind, usize> {
    let mut counts = BTreeMap::new();
    for record in records.iter().filter(|record| !record.deleted) {
        *counts.entry(record.kind).or_default() += 1;
    }
    counts
}

/// What the starter holds, in one line.
pub fn summary(records: &[Record], bytes: usize) -> String {
    let counts = counts(records);
    let total: usize = counts.values().sum();
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(kind, count)| format!("{count} {kind}"))
        .collect();
    format!(
        "{total} records ({}), {} removed, in {bytes} bytes",
        counts.join(", "),
        records.len() - total
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::edition;

    fn shipped() -> Vec<Record> {
        let drafts = read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        edition::next(&[], drafts)
    }

    #[test]
    fn the_same_data_give_the_same_bytes() {
        assert_eq!(pack(&shipped()).unwrap(), pack(&shipped()).unwrap());
    }

    #[test]
    fn records_are_numbered_without_gaps_and_have_ids_of_their_own() {
        let records = shipped();
        assert!(
            (1..)
                .zip(&records)
                .all(|(seq, record)| record.seq == seq && record.rev == 1)
        );
        let ids: BTreeSet<_> = records.iter().map(|record| record.id).collect();
        assert_eq!(ids.len(), records.len());
    }

    #[test]
    fn the_starter_holds_what_the_desk_needs_at_first() {
        let counts = counts(&shipped());
        let least = [
            (Kind::PARTY, 250),
            (Kind::CHEMICAL, 38),
            (Kind::CONCEPT, 200),
            (Kind::NODE, 23),
            (Kind::ROLE, 25),
            (Kind::DOCUMENT_TYPE, 46),
            (Kind::LETTER_KIND, 46),
            (Kind::HELP, 10),
        ];
        for (kind, least) in least {
            assert!(
                counts.get(&kind).is_some_and(|count| *count >= least),
                "{kind}"
            );
        }
    }

    #[test]
    fn all_wrong_rows_are_told_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        std::fs::create_dir(folder.path().join("data")).unwrap();
        for entry in std::fs::read_dir(&data).unwrap() {
            let entry = entry.unwrap();
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let broken = text
                .replace("1763-23-1", "1763-23-2")
                .replace(",DZ,Algiers", ",QQ,Algiers");
            std::fs::write(folder.path().join("data").join(entry.file_name()), broken).unwrap();
        }
        for tag in crate::languages::TAGS {
            std::fs::create_dir_all(folder.path().join("help").join(tag)).unwrap();
        }
        let told = read(folder.path()).unwrap_err().to_string();
        for part in [
            ": the check digit of CAS registry number 1763-23-2 should be 1",
            "regional_centres.csv, line 2: host_country names unknown QQ",
            "help, line 0: has no pages",
        ] {
            assert!(told.contains(part), "{part} is not in {told}");
        }
    }

    #[test]
    fn a_table_that_is_no_text_is_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.csv"), b"id\n\xff\n").unwrap();
        let problems = Problems::default();
        let error = Table::read(folder.path(), "a.csv", &problems)
            .err()
            .unwrap();
        assert!(format!("{error:#}").contains("a.csv"), "{error:#}");
    }
}
