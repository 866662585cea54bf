//! Proof that the starter can be used.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use chm_model::{Body, Kind, Record, body};
use chm_protocol::stream::BlockReader;
use chm_store::{Replica, ScopeState};
use tempfile::TempDir;

use crate::edition;
use crate::starter::{counts, pack};

/// Reads the starter back, every record of it as its type, and applies it to a fresh replica.
pub fn verify(bytes: &[u8], records: &[Record]) -> anyhow::Result<()> {
    let back = edition::records(bytes).context("cannot read the starter back")?;
    ensure!(
        back == records,
        "the starter does not read as it was written"
    );
    let mut live = records.iter().filter(|record| !record.deleted);
    live.try_for_each(read_typed)?;
    let (_folder, replica) = replica_of(&[bytes])?;
    holds(&replica, records)
}

/// Applies an edition to a replica that holds an earlier one; it must end like a fresh one.
pub fn upgrade(previous: &[Record], records: &[Record]) -> anyhow::Result<()> {
    let bytes = pack(records)?;
    let (_fresh_folder, fresh) = replica_of(&[&bytes])?;
    let (_folder, upgraded) = replica_of(&[&pack(previous)?, &bytes])?;
    holds(&upgraded, records)?;
    ensure!(
        scopes(&upgraded)? == scopes(&fresh)?,
        "a replica of the earlier edition does not end like a fresh one"
    );
    Ok(())
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

/// A replica to which starters were applied one after the other.
fn replica_of(starters: &[&[u8]]) -> anyhow::Result<(TempDir, Replica)> {
    let folder = tempfile::tempdir().context("cannot make a folder for the proof")?;
    let replica = Replica::open(folder.path())?;
    for starter in starters {
        for block in BlockReader::new(*starter)? {
            replica.apply(&block?).context("cannot apply the starter")?;
        }
    }
    Ok((folder, replica))
}

fn scopes(replica: &Replica) -> anyhow::Result<Vec<ScopeState>> {
    Ok(replica.public().read(|tx| tx.scopes())?)
}

fn holds(replica: &Replica, records: &[Record]) -> anyhow::Result<()> {
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
