//! Persons and offices: what they are found by, and the mandates that a person holds.

use chm_model::body::{Mandate, Office, Person};
use chm_model::{Kind, RecordId};
use chm_store::{ReadTx, Stored};

use crate::description::Description;
use crate::error::{Doing, Result};
use crate::reference::{Reference, body};

/// Mandates of one person that are read.
const MANDATES: u32 = 100;

/// The mandates of a person, in the order in which they came.
pub(crate) fn mandates(tx: &ReadTx<'_>, person: &RecordId) -> Result<Vec<Mandate>> {
    let rows = tx.referring(person, 0, MANDATES).doing("read mandates")?;
    let mut found = Vec::new();
    for row in rows {
        if let Some(record) = tx.record(row).doing("read a mandate")?
            && record.kind == Kind::MANDATE
            && !record.deleted
        {
            found.push(body(record)?);
        }
    }
    Ok(found)
}

/// The code of a Party by its id.
pub(crate) fn country(reference: &Reference, party: Option<RecordId>) -> Option<&str> {
    let party = party?;
    reference
        .of_kind(Kind::PARTY)
        .find(|(_, entry)| entry.id == party)
        .map(|(code, _)| code)
}

/// The office of a mandate.
pub(crate) fn office(tx: &ReadTx<'_>, id: Option<RecordId>) -> Result<Option<Office>> {
    let Some(id) = id else { return Ok(None) };
    let record = tx.record_by_id(&id).doing("read an office")?;
    record
        .filter(|record| !record.deleted)
        .map(body)
        .transpose()
}

/// A person with roles, offices and countries.
pub(crate) fn describe_person(
    tx: &ReadTx<'_>,
    record: Stored,
    reference: &Reference,
) -> Result<Description> {
    let id = record.id;
    let person: Person = body(record)?;
    let mut found = Description::default();
    found.titles.set("", person.name);
    found.codes.clone_from(&person.emails);
    found.common = person.emails;
    for mandate in mandates(tx, &id)? {
        found.conventions(&mandate.convention);
        if let Some(country) = country(reference, mandate.party) {
            found.country(reference, country);
            name_all(&mut found, reference, Kind::PARTY, country);
        }
        name_all(&mut found, reference, Kind::ROLE, &mandate.role);
        for (tag, position) in mandate.position.iter() {
            add(&mut found, tag, position);
        }
        if let Some(office) = office(tx, mandate.office)? {
            for (tag, name) in office.names.iter() {
                add(&mut found, tag, name);
            }
        }
    }
    Ok(found)
}

/// An office with its country.
pub(crate) fn describe_office(office: Office, reference: &Reference) -> Description {
    let mut found = Description::default();
    if let Some(country) = country(reference, office.party) {
        found.country(reference, country);
        name_all(&mut found, reference, Kind::PARTY, country);
    }
    found.codes.clone_from(&office.emails);
    found.common = office.emails;
    found.titles = office.names;
    found
}

/// Adds the name of a code in each language.
fn name_all(found: &mut Description, reference: &Reference, kind: Kind, code: &str) {
    if let Some(entry) = reference.entry(kind, code) {
        for (tag, name) in entry.names.iter() {
            add(found, tag, name);
        }
    }
}

fn add(found: &mut Description, tag: &str, name: &str) {
    let others = found.others.entry(tag.to_owned()).or_default();
    if !others.iter().any(|other| other == name) {
        others.push(name.to_owned());
    }
}
