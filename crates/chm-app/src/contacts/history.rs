//! What happened to a contact: who changed what, when; and going back to an earlier state.

use chm_model::body::Mandate;
use chm_model::{Body as _, Fields, Kind, Language, RecordId, Value};
use chm_store::{Change, Earlier, ReadTx, Stored};

use super::book::Book;
use super::draft::difference;
use super::edit::record_id;
use super::parts::{self, Parts};
use crate::desk::{Desk, interface};
use crate::error::{Doing, Error, Result};
use crate::reference::Reference;
use crate::view::{ContactChange, ContactHistory, ContactHistoryEntry, ContactOrigin, FieldChange};

/// Entries that are shown.
const MOST: usize = 200;

/// Fields of [`chm_model::body::Person`] that are not shown: the trash is an entry of its own.
const TRASHED_AT: u16 = 14;

impl Desk {
    /// What happened to a contact, newest first.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `no-private-part`; those of the disk.
    pub fn contact_history(&self, id: &str, language: &str) -> Result<ContactHistory> {
        let id = record_id(id)?;
        let language = interface(language);
        let names = self.shared.names();
        let database = self.private_database()?;
        let entries = self.contacts(|book| {
            let wording = Wording {
                parts: &book.parts,
                reference: &names.reference,
                language,
            };
            let ids = records_of(book, &id);
            database.read(|tx| {
                let mut entries = Vec::new();
                for record in ids {
                    if let Some(stored) = tx.record_by_id(&record)? {
                        entries.extend(entries_of(tx, &stored, &id, &wording)?);
                    }
                }
                Ok(entries)
            })
        })?;
        let mut entries = entries.doing("read the history of a contact")?;
        if entries.is_empty() && self.origin_of(&id).is_err() {
            return Err(Error::NotFound(id.to_string()));
        }
        entries.sort_by(|one, other| other.at_ms.total_cmp(&one.at_ms));
        entries.truncate(MOST);
        Ok(ContactHistory { entries })
    }

    /// Gives an own contact the state that it had before an entry of its history.
    ///
    /// # Errors
    /// Code `not-found` for an unknown token; `shared-contact`; `locked`, `no-private-part`;
    /// those of the disk.
    pub fn restore_contact_state(&self, id: &str, before: &str) -> Result<ContactChange> {
        let person = record_id(id)?;
        let unknown = || Error::NotFound(before.chars().take(80).collect());
        let (record, entry) = before.split_once(':').ok_or_else(unknown)?;
        let record = record_id(record)?;
        let entry: i64 = entry.parse().map_err(|_| unknown())?;
        let known = self.contacts(|book| records_of(book, &person).contains(&record))?;
        if !known {
            return Err(unknown());
        }
        let found = self
            .private_database()?
            .read(|tx| {
                let Some(stored) = tx.record_by_id(&record)? else {
                    return Ok(None);
                };
                let states = tx.history(stored.row, MOST as u32)?;
                let state = states.into_iter().find(|state| state.entry == entry);
                Ok(state.map(|state| (stored, state)))
            })
            .doing("read the history of a contact")?;
        let (stored, state) = found.ok_or_else(unknown)?;
        if parts::origin(&stored) == ContactOrigin::Shared {
            return Err(Error::SharedContact);
        }
        if stored.deleted || state.deleted {
            return Err(unknown());
        }
        let mut fields = difference(&stored.fields, &state.fields);
        if stored.kind == Kind::PERSON {
            fields.remove(TRASHED_AT);
        }
        let changes: Vec<Change> = (!fields.is_empty())
            .then_some(Change::Patch { id: record, fields })
            .into_iter()
            .collect();
        self.changed(person.to_string(), 1, &changes)
    }
}

/// The records of a contact, mandates that were deleted included.
fn records_of(book: &Book, person: &RecordId) -> Vec<RecordId> {
    let parts = &book.parts;
    let mut ids = vec![*person];
    ids.extend(parts.mandates_of(person).map(|(id, _)| id));
    ids.extend(parts.annotation_of(person).map(|(id, _)| id));
    ids.extend(parts.deleted_mandates.iter().copied());
    ids
}

/// The entries of one record.
fn entries_of(
    tx: &ReadTx<'_>,
    stored: &Stored,
    person: &RecordId,
    wording: &Wording<'_>,
) -> chm_store::Result<Vec<ContactHistoryEntry>> {
    let states = tx.history(stored.row, MOST as u32)?;
    let is_theirs = |fields: &Fields| {
        Mandate::from_fields(fields.clone()).is_ok_and(|mandate| mandate.person == Some(*person))
    };
    if stored.deleted && !states.iter().any(|state| is_theirs(&state.fields)) {
        return Ok(Vec::new());
    }
    let mut entries = Vec::new();
    let mut after = (stored.deleted, &stored.fields);
    for state in &states {
        entries.extend(entry(stored, state, after, wording));
        after = (state.deleted, &state.fields);
    }
    Ok(entries)
}

/// The change from one state to the next; nothing where it was taken back.
fn entry(
    stored: &Stored,
    state: &Earlier,
    (is_deleted, after): (bool, &Fields),
    wording: &Wording<'_>,
) -> Option<ContactHistoryEntry> {
    if state.deleted == is_deleted && (is_deleted || state.fields == *after) {
        return None;
    }
    let trashed = |fields: &Fields| fields.value(TRASHED_AT).is_some();
    let is_person = stored.kind == Kind::PERSON;
    let what = match (state.deleted, is_deleted) {
        (true, _) => "created",
        (_, true) => "deleted",
        _ if is_person && !trashed(&state.fields) && trashed(after) => "trashed",
        _ if is_person && trashed(&state.fields) && !trashed(after) => "restored",
        _ => "changed",
    };
    let by = match (state.by_person, parts::origin(stored)) {
        (true, _) => "you",
        (false, ContactOrigin::Imported) => "file",
        (false, _) => "directory",
    };
    let can_go_back = !state.deleted && !is_deleted && what == "changed";
    let before = if can_go_back {
        format!("{}:{}", stored.id, state.entry)
    } else {
        String::new()
    };
    Some(ContactHistoryEntry {
        before,
        at_ms: state.replaced_at_ms as f64,
        by: by.to_owned(),
        what: what.to_owned(),
        record: match stored.kind {
            Kind::MANDATE => "mandate",
            Kind::ANNOTATION => "note",
            _ => "person",
        }
        .to_owned(),
        changes: wording.changes(stored.kind, &state.fields, after),
    })
}

/// How values of fields are worded.
pub(super) struct Wording<'w> {
    pub parts: &'w Parts,
    pub reference: &'w Reference,
    pub language: Language,
}

impl Wording<'_> {
    /// The fields that differ between two states.
    pub(super) fn changes(&self, kind: Kind, before: &Fields, after: &Fields) -> Vec<FieldChange> {
        let fields = difference(before, after);
        let named = fields
            .iter()
            .filter_map(|(key, _)| Some((key, name(kind, key)?)));
        named
            .map(|(key, field)| FieldChange {
                field: field.to_owned(),
                before: self.text(field, before.value(key)),
                after: self.text(field, after.value(key)),
            })
            .filter(|change| change.before != change.after)
            .collect()
    }

    fn text(&self, field: &str, value: Option<&Value>) -> String {
        match value {
            None | Some(Value::Null) => String::new(),
            Some(Value::Bool(flag)) => flag.to_string(),
            Some(Value::Int(number)) => number.to_string(),
            Some(Value::Bytes(bytes)) => self.record(bytes),
            Some(Value::Text(text)) => self.label(field, text),
            Some(Value::List(items)) => {
                let items = items.iter().map(|item| self.text(field, Some(item)));
                items.collect::<Vec<_>>().join("\n")
            }
            Some(Value::Map(map)) => {
                let own = map
                    .get(self.language.code())
                    .or_else(|| map.values().next());
                self.text(field, own)
            }
        }
    }

    fn label(&self, field: &str, text: &str) -> String {
        let kind = match field {
            "role" => Kind::ROLE,
            "expertise" => Kind::CONCEPT,
            _ => return text.to_owned(),
        };
        let label = self.reference.label(kind, text, self.language);
        label.unwrap_or_else(|| text.to_owned())
    }

    /// The name of a record that a field leads to.
    fn record(&self, bytes: &[u8]) -> String {
        let Ok(bytes) = <[u8; 16]>::try_from(bytes) else {
            return String::new();
        };
        let id = RecordId::from_bytes(bytes);
        if let Some(office) = self.parts.offices.get(&id) {
            let name = office.names.best(self.language);
            return name.map_or_else(String::new, |(_, name)| name.to_owned());
        }
        let mut parties = self.reference.of_kind(Kind::PARTY);
        let party = parties.find(|(_, entry)| entry.id == id);
        party
            .and_then(|(code, _)| self.reference.label(Kind::PARTY, code, self.language))
            .unwrap_or_default()
    }
}

/// The name of a field in messages; `None` for fields that say nothing to a reader.
fn name(kind: Kind, key: u16) -> Option<&'static str> {
    Some(match (kind, key) {
        (Kind::PERSON, 1) => "name",
        (Kind::PERSON, 2) => "prefix",
        (Kind::OFFICE, 5) => "email",
        (Kind::PERSON, 3) => "email",
        (Kind::PERSON, 4) => "telephone",
        (Kind::PERSON, 5) => "languages",
        (Kind::PERSON, 6) => "expertise",
        (Kind::PERSON, 7) => "address",
        (Kind::PERSON, 8) => "website",
        (Kind::PERSON, 9) => "time-zone",
        (Kind::PERSON, 10) => "preferred",
        (Kind::PERSON, 15) => "note",
        (Kind::PERSON, 16) => "tags",
        (Kind::OFFICE, 2) => "office",
        (Kind::OFFICE, 4) => "address",
        (Kind::OFFICE, 6) => "telephone",
        (Kind::OFFICE, 7) => "website",
        (Kind::MANDATE, 2) => "role",
        (Kind::MANDATE, 3) => "convention",
        (Kind::MANDATE, 4) => "country",
        (Kind::MANDATE, 5) => "office",
        (Kind::MANDATE, 6) => "position",
        (Kind::MANDATE, 7) => "from",
        (Kind::MANDATE, 8) => "until",
        (Kind::MANDATE, 9) => "confirmed",
        (Kind::ANNOTATION, 2) => "starred",
        (Kind::ANNOTATION, 3) => "note",
        (Kind::ANNOTATION, 4) => "tags",
        _ => return None,
    })
}
