//! Proof that the starter can be used.

use anyhow::{Context, ensure};
use chm_model::{Body, Kind, Record, body};
use chm_protocol::stream::BlockReader;

/// Reads the starter back, and every record of it as its type.
pub fn verify(bytes: &[u8], records: &[Record]) -> anyhow::Result<()> {
    let mut back = Vec::new();
    for block in BlockReader::new(bytes)? {
        back.extend(block.context("cannot read the starter back")?.records);
    }
    ensure!(
        back == records,
        "the starter does not read as it was written"
    );
    records.iter().try_for_each(read_typed)
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
