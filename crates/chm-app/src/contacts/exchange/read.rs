//! A contact as a file tells it.

use chm_model::body::{Mandate, Office, Person};
use chm_model::{Body as _, Kind, LocalisedText, RecordId};

use crate::importing::NewRecord;
use crate::reference::Reference;
use crate::view::ContactFileProblem;

/// A role that a file tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ReadMandate {
    pub role: String,
    pub convention: String,
    pub country: String,
    pub office: String,
    pub position: String,
    pub from_on: String,
    pub until_on: String,
    pub confirmed_on: String,
}

/// A contact as a file tells it, with what was wrong in it and left out.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadContact {
    /// Line on which it begins.
    pub line: u32,
    pub person: Person,
    pub mandates: Vec<ReadMandate>,
    pub problems: Vec<ContactFileProblem>,
}

impl ReadContact {
    /// Who it is: by its identifier, else by country, office and name, as `chm import` does.
    pub(super) fn id(&self) -> RecordId {
        let person = &self.person;
        if !person.uid.is_empty() {
            return RecordId::named(Kind::PERSON, &format!("local:uid:{}", person.uid));
        }
        let first = self.mandates.first();
        let country = first.map_or("", |mandate| mandate.country.as_str());
        let office = first.map_or_else(String::new, |mandate| mandate.office.to_lowercase());
        let name = if person.name.is_empty() {
            person.emails.first().map_or("", String::as_str)
        } else {
            &person.name
        };
        let whose = format!("local:{country}/{office}/{}", name.to_lowercase());
        RecordId::named(Kind::PERSON, &whose)
    }

    /// The records: offices that are named, the person, the mandates.
    pub(super) fn records(&self, id: RecordId, reference: &Reference) -> Vec<NewRecord> {
        let language = self.person.languages.first().map_or("", String::as_str);
        let mut records = Vec::new();
        let mut mandates = Vec::new();
        for read in &self.mandates {
            let role = reference.entry(Kind::ROLE, &read.role);
            let party = reference.entry(Kind::PARTY, &read.country);
            let party = party.map(|party| party.id);
            let place = format!("local:{}/{}", read.country, read.office.to_lowercase());
            let office = (!read.office.is_empty()).then(|| RecordId::named(Kind::OFFICE, &place));
            if let Some(office) = office {
                let body = Office {
                    names: text(&read.office, language),
                    party,
                    ..Office::default()
                };
                records.push(NewRecord::new(office, Kind::OFFICE, body.into_fields()));
            }
            let convention = if read.convention.is_empty() {
                role.map_or("", |role| role.convention.as_str())
            } else {
                &read.convention
            };
            let what = format!("{id}/{}/{convention}/{}", read.role, read.country);
            let mandate = Mandate {
                person: Some(id),
                role: read.role.clone(),
                convention: convention.to_owned(),
                party,
                office,
                position: text(&read.position, language),
                from_on: read.from_on.clone(),
                until_on: read.until_on.clone(),
                confirmed_on: read.confirmed_on.clone(),
                ..Mandate::default()
            };
            let mandate_id = RecordId::named(Kind::MANDATE, &what);
            mandates.push(NewRecord::new(
                mandate_id,
                Kind::MANDATE,
                mandate.into_fields(),
            ));
        }
        let person = self.person.clone().into_fields();
        records.push(NewRecord::new(id, Kind::PERSON, person));
        records.extend(mandates);
        records
    }
}

fn text(words: &str, language: &str) -> LocalisedText {
    let mut text = LocalisedText::new();
    if !words.is_empty() {
        text.set(language, words);
    }
    text
}

/// A problem of a line.
pub(super) fn problem(line: u32, code: &str, left_out: bool) -> ContactFileProblem {
    ContactFileProblem {
        line,
        column: String::new(),
        column_number: 0,
        code: code.to_owned(),
        value: String::new(),
        left_out,
    }
}

/// A value as far as a message repeats it.
pub(super) fn shown(value: &str) -> String {
    const SHOWN: usize = 80;
    let mut letters = value.chars().filter(|letter| !letter.is_control());
    let mut short: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
