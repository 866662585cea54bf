//! Proof that the starter can be used.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use chm_model::{Body, Kind, Record, body};
use chm_protocol::stream::BlockReader;
use chm_store::Replica;

use crate::starter::counts;

/// Reads the starter back, every record of it as its type, and applies it to a fresh replica.
pub fn verify(bytes: &[u8], records: &[Record]) -> anyhow::Result<()> {
    let mut back = Vec::new();
    for block in BlockReader::new(bytes)? {
        back.extend(block.context("cannot read the starter back")?.records);
    }
    ensure!(
        back == records,
        "the starter does not read as it was written"
    );
    records.iter().try_for_each(read_typed)?;
    apply(bytes, records)
}

fn read_typed(record: &Record) -> anyhow::Result<()> {
    match record.kind {
        Kind::PARTY => typed::<body::Party>(record),
        Kind::CHEMICAL => typed::<body::Chemical>(record),
        Kind::CONCEPT => typed::<body::Concept>(record),
        Kind::NODE => typed::<body::Node>(record),
        Kind::ROLE => typed::<body::Role>(record),
        Kind::DOCUMENT_TYPE => typed::<body::DocumentType>(record),
        Kind::LETTER_KIND => typed::<body::LetterKind>(record),
        Kind::HELP => typed::<body::HelpPage>(record),
        Kind::TEXT => typed::<body::Text>(record),
        other => anyhow::bail!("{other} has no place in the starter"),
    }
}

fn typed<B: Body>(record: &Record) -> anyhow::Result<()> {
    let fields = B::from_fields(record.fields.clone())?.into_fields();
    ensure!(
        fields == record.fields,
        "{} {} does not come back",
        record.kind,
        record.id
    );
    Ok(())
}

fn apply(bytes: &[u8], records: &[Record]) -> anyhow::Result<()> {
    let folder = tempfile::tempdir().context("cannot make a folder for the proof")?;
    let replica = Replica::open(folder.path())?;
    for block in BlockReader::new(bytes)? {
        replica.apply(&block?).context("cannot apply the starter")?;
    }
    let found: BTreeMap<_, _> = replica.public().read(|tx| {
        let counts = tx.counts_by_kind()?.into_iter();
        Ok(counts
            .map(|count| (count.kind, count.count as usize))
            .collect())
    })?;
    ensure!(found == counts(records), "the replica holds {found:?}");
    let report = replica.public().check()?;
    ensure!(
        report.is_clean(),
        "the replica is not sound: {:?}",
        report.findings
    );
    ensure!(
        report.not_understood == 0 && report.waiting_texts == 0,
        "the replica holds {} records it does not understand and {} texts without a document",
        report.not_understood,
        report.waiting_texts
    );
    Ok(())
}
