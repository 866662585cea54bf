//! A contact as a form holds it: read from records, checked, and turned into changes of records.

use std::collections::HashSet;

use chm_model::body::{Mandate, Office, Person};
use chm_model::{Body as _, Day, Fields, Kind, LocalisedText, RecordId, Scope, Value};
use chm_store::Change;

use super::parts::Parts;
use super::time;
use crate::error::{Error, Result};
use crate::importing::is_email;
use crate::reference::Reference;
use crate::view::{ContactDraft, DraftProblem, MandateDraft};

/// Bytes of a field.
const MOST_BYTES: usize = 512;

/// Items of a list.
const MOST_ITEMS: usize = 100;

/// What is wrong in a form; nothing when it can be kept.
pub(super) fn problems(draft: &ContactDraft, reference: &Reference) -> Vec<DraftProblem> {
    let mut found = Vec::new();
    let mut wrong = |field: &str, at: usize, code: &str| {
        found.push(DraftProblem {
            field: field.to_owned(),
            place: at as u32,
            code: code.to_owned(),
        });
    };
    let is_mailbox = draft.emails.iter().any(|email| !email.trim().is_empty());
    if draft.name.trim().is_empty() && !is_mailbox {
        wrong("name", 0, "missing");
    }
    let texts = [("name", &draft.name), ("prefix", &draft.prefix)];
    for (field, text) in texts {
        if text.len() > MOST_BYTES {
            wrong(field, 0, "too-long");
        }
    }
    let lists = [
        ("email", &draft.emails),
        ("telephone", &draft.telephones),
        ("website", &draft.websites),
        ("address", &draft.address),
        ("languages", &draft.languages),
        ("expertise", &draft.expertise),
    ];
    for (field, list) in lists {
        if list.len() > MOST_ITEMS {
            wrong(field, MOST_ITEMS, "too-many");
        }
        if let Some(at) = list.iter().position(|text| text.len() > MOST_BYTES) {
            wrong(field, at, "too-long");
        }
    }
    for (at, email) in draft.emails.iter().enumerate() {
        if !email.trim().is_empty() && !is_email(email.trim()) {
            wrong("email", at, "not-an-email");
        }
    }
    if !draft.time_zone.is_empty() && !time::is_zone(&draft.time_zone) {
        wrong("time-zone", 0, "unknown");
    }
    for (at, mandate) in draft.mandates.iter().enumerate() {
        if !mandate.role.is_empty() && reference.entry(Kind::ROLE, &mandate.role).is_none() {
            wrong("role", at, "unknown");
        }
        if !mandate.country.is_empty() && reference.entry(Kind::PARTY, &mandate.country).is_none() {
            wrong("country", at, "unknown");
        }
        let days = [
            ("from", &mandate.from_on),
            ("until", &mandate.until_on),
            ("confirmed", &mandate.confirmed_on),
        ];
        for (field, day) in days {
            if !day.is_empty() && day.parse::<Day>().is_err() {
                wrong(field, at, "not-a-day");
            }
        }
        let ends_before = !mandate.until_on.is_empty() && mandate.until_on < mandate.from_on;
        if ends_before {
            wrong("until", at, "before-from");
        }
        for (field, text) in [("office", &mandate.office), ("position", &mandate.position)] {
            if text.len() > MOST_BYTES {
                wrong(field, at, "too-long");
            }
        }
    }
    found
}

/// How a form becomes changes of records.
pub(super) struct Making<'m> {
    pub parts: &'m Parts,
    pub reference: &'m Reference,
    /// Where new records are made.
    pub scope: Scope,
}

impl Making<'_> {
    /// The changes that make a person what the form says; `id` is new or held.
    pub(super) fn changes(&self, id: RecordId, draft: &ContactDraft) -> Result<Vec<Change>> {
        let held = self.parts.persons.get(&id).map(|part| &part.body);
        let mut changes = Vec::new();
        let person = person(held.cloned().unwrap_or_default(), draft);
        let before = held.map(|person| person.clone().into_fields());
        self.put(&mut changes, id, Kind::PERSON, before, person.into_fields());
        let mut kept: HashSet<RecordId> = HashSet::new();
        for mandate in &draft.mandates {
            if is_blank(mandate) {
                continue;
            }
            let held = mandate.id.parse::<RecordId>().ok();
            let held = held.filter(|held| self.parts.mandates.contains_key(held));
            let mandate_id = match held {
                Some(held) => held,
                None => new_id()?,
            };
            kept.insert(mandate_id);
            let before = held.and_then(|held| self.parts.mandates.get(&held));
            let office = self.office(&mut changes, mandate, before)?;
            let after = self.mandate(
                before.cloned().unwrap_or_default(),
                id,
                mandate,
                office,
                draft,
            );
            let before = before.map(|mandate| mandate.clone().into_fields());
            self.put(
                &mut changes,
                mandate_id,
                Kind::MANDATE,
                before,
                after.into_fields(),
            );
        }
        for (mandate, _) in self.parts.mandates_of(&id) {
            if !kept.contains(&mandate) {
                changes.push(Change::Delete { id: mandate });
            }
        }
        Ok(changes)
    }

    fn put(
        &self,
        changes: &mut Vec<Change>,
        id: RecordId,
        kind: Kind,
        before: Option<Fields>,
        after: Fields,
    ) {
        match before {
            None => changes.push(Change::Create {
                id,
                scope: self.scope.clone(),
                kind,
                fields: after,
            }),
            Some(before) => {
                let fields = difference(&before, &after);
                if !fields.is_empty() {
                    changes.push(Change::Patch { id, fields });
                }
            }
        }
    }

    /// The office that a form names: the one it has, one of that name and country, or a new one.
    fn office(
        &self,
        changes: &mut Vec<Change>,
        draft: &MandateDraft,
        held: Option<&Mandate>,
    ) -> Result<Option<RecordId>> {
        let name = draft.office.trim();
        if name.is_empty() {
            return Ok(None);
        }
        let is_named = |office: &Office| office.names.iter().any(|(_, own)| own == name);
        if let Some(id) = held.and_then(|held| held.office)
            && self.parts.offices.get(&id).is_some_and(is_named)
        {
            return Ok(Some(id));
        }
        let party = self.party(&draft.country);
        let mut same: Vec<RecordId> = self
            .parts
            .offices
            .iter()
            .filter(|(_, office)| office.party == party && is_named(office))
            .map(|(id, _)| *id)
            .collect();
        same.sort_unstable();
        if let Some(id) = same.first() {
            return Ok(Some(*id));
        }
        let made = changes.iter().find_map(|change| match change {
            Change::Create {
                id, kind, fields, ..
            } if *kind == Kind::OFFICE => {
                let office = Office::from_fields(fields.clone()).ok()?;
                (office.party == party && is_named(&office)).then_some(*id)
            }
            _ => None,
        });
        if made.is_some() {
            return Ok(made);
        }
        let id = new_id()?;
        let office = Office {
            names: text(&LocalisedText::new(), name, ""),
            party,
            ..Office::default()
        };
        self.put(changes, id, Kind::OFFICE, None, office.into_fields());
        Ok(Some(id))
    }

    fn mandate(
        &self,
        held: Mandate,
        person: RecordId,
        draft: &MandateDraft,
        office: Option<RecordId>,
        contact: &ContactDraft,
    ) -> Mandate {
        let role = self.reference.entry(Kind::ROLE, &draft.role);
        let convention = if draft.convention.is_empty() {
            role.map_or_else(String::new, |role| role.convention.clone())
        } else {
            draft.convention.clone()
        };
        let language = contact.languages.first().map_or("", String::as_str);
        Mandate {
            person: Some(person),
            role: draft.role.clone(),
            convention,
            party: self.party(&draft.country),
            office,
            position: text(&held.position, draft.position.trim(), language),
            from_on: draft.from_on.clone(),
            until_on: draft.until_on.clone(),
            confirmed_on: draft.confirmed_on.clone(),
            unknown: held.unknown,
        }
    }

    fn party(&self, country: &str) -> Option<RecordId> {
        let entry = self.reference.entry(Kind::PARTY, country);
        entry.map(|entry| entry.id)
    }
}

/// A text in several languages with new words; where a form shows the words that it has, they
/// stay.
fn text(held: &LocalisedText, words: &str, language: &str) -> LocalisedText {
    if words.is_empty() {
        return LocalisedText::new();
    }
    if held.iter().any(|(_, own)| own == words) {
        return held.clone();
    }
    let mut text = LocalisedText::new();
    text.set(language, words);
    text
}

fn is_blank(draft: &MandateDraft) -> bool {
    let MandateDraft {
        id: _,
        role,
        convention: _,
        country,
        office,
        position,
        from_on: _,
        until_on: _,
        confirmed_on: _,
    } = draft;
    [role, country, office, position]
        .into_iter()
        .all(|text| text.trim().is_empty())
}

fn person(held: Person, draft: &ContactDraft) -> Person {
    let clean = |list: &[String]| -> Vec<String> {
        let texts = list.iter().map(|text| text.trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect()
    };
    let name = draft.name.trim().to_owned();
    let mut properties = held.properties;
    // The parts of a name that was changed are those of the former one.
    if name != held.name {
        properties.retain(|line| !super::exchange::is_property(line, "N"));
    }
    let address = clean(&draft.address);
    if address != held.address {
        properties.retain(|line| !super::exchange::is_property(line, "ADR"));
    }
    Person {
        name,
        prefix: draft.prefix.trim().to_owned(),
        emails: clean(&draft.emails),
        telephones: clean(&draft.telephones),
        languages: clean(&draft.languages),
        expertise: clean(&draft.expertise),
        address,
        websites: clean(&draft.websites),
        time_zone: draft.time_zone.clone(),
        reach: clean(&draft.preferred),
        properties,
        ..held
    }
}

/// The fields that differ; [`Value::Null`] for those that are gone.
pub(super) fn difference(before: &Fields, after: &Fields) -> Fields {
    let changed = after
        .iter()
        .filter(|(key, value)| before.value(*key) != Some(*value))
        .map(|(key, value)| (key, value.clone()));
    let gone = before
        .iter()
        .filter(|(key, _)| after.value(*key).is_none())
        .map(|(key, _)| (key, Value::Null));
    changed.chain(gone).collect()
}

/// A new id.
pub(super) fn new_id() -> Result<RecordId> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|source| Error::Random {
        reason: source.to_string(),
    })?;
    Ok(RecordId::new(time::now_ms().unsigned_abs(), &random))
}
