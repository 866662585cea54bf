//! The trash of own contacts: put in, taken out, and deleted for good after 30 days.
//!
//! No clock decides alone what is deleted: after a leap of the clock nothing goes for another
//! 30 days, so that a wrong date costs no contact.

use chm_model::{RecordId, Value};
use chm_store::Change;
use tracing::info;

use super::edit::{now, record_ids};
use super::parts::Parts;
use super::time::{self, DAY_MS};
use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::view::{ContactChange, ContactOrigin};

/// How long the trash keeps a contact.
pub(super) const KEPT_MS: i64 = 30 * DAY_MS;

/// Field of [`chm_model::body::Person`] with the instant it was put into the trash.
const TRASHED_AT: u16 = 14;

/// Settings of the private part: the instant of the last look, and the first instant at which
/// anything may go.
const LOOKED_AT: &str = "contact-trash-looked-at";
const NOT_BEFORE: &str = "contact-trash-not-before";

impl Desk {
    /// Puts own contacts into the trash; those of the shared directory among them stay.
    ///
    /// # Errors
    /// Code `not-found`, `shared-contact` when all are shared, `locked`, `no-private-part`; those
    /// of the disk.
    pub fn trash_contacts(&self, ids: &[String]) -> Result<ContactChange> {
        let concerned = record_ids(ids)?;
        let shared = self.contacts(|book| {
            let persons = &book.parts.persons;
            let is_shared = |id| {
                persons
                    .get(id)
                    .is_some_and(|part| part.origin == ContactOrigin::Shared)
            };
            !concerned.is_empty() && concerned.iter().all(is_shared)
        })?;
        if shared {
            return Err(Error::SharedContact);
        }
        self.set_trashed(ids, Value::Int(now()), |parts, id| match own(parts, id) {
            Err(Error::SharedContact) => Ok(false),
            answer => answer.map(|trashed| !trashed),
        })
    }

    /// Takes contacts out of the trash.
    ///
    /// # Errors
    /// As [`Desk::trash_contacts`].
    pub fn restore_contacts(&self, ids: &[String]) -> Result<ContactChange> {
        self.set_trashed(ids, Value::Null, own)
    }

    /// Deletes contacts of the trash for good, with their history; this cannot be taken back.
    /// Returns how many.
    ///
    /// # Errors
    /// As [`Desk::trash_contacts`]; contacts that are not in the trash are passed over.
    pub fn delete_contacts(&self, ids: &[String]) -> Result<u32> {
        let ids = record_ids(ids)?;
        let trashed = self.contacts(|book| {
            let parts = &book.parts;
            let wanted = ids.into_iter();
            wanted
                .filter(|id| own(parts, id).is_ok_and(|trashed| trashed))
                .collect::<Vec<_>>()
        })?;
        self.forget_contacts(&trashed)
    }

    /// Deletes what has been in the trash for 30 days; looks once a day at most.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn empty_old_trash(&self) -> Result<u32> {
        let Some(database) = self.shared.replica.restricted_database() else {
            return Ok(0);
        };
        let now = time::now_ms();
        let (looked_at, not_before) = database
            .read(|tx| Ok((tx.setting(LOOKED_AT)?, tx.setting(NOT_BEFORE)?)))
            .doing("read when the trash was looked at")?;
        let instant = |text: Option<String>| text.and_then(|text| text.parse::<i64>().ok());
        let looked_at = instant(looked_at);
        if looked_at.is_some_and(|last| (0..DAY_MS).contains(&(now - last))) {
            return Ok(0);
        }
        let leapt = looked_at.is_some_and(|last| (now - last).abs() > KEPT_MS);
        let not_before = if leapt {
            now.saturating_add(KEPT_MS)
        } else {
            // A wait that was begun under a clock far ahead would never end.
            instant(not_before)
                .unwrap_or(0)
                .min(now.saturating_add(KEPT_MS))
        };
        database
            .write(|tx| {
                tx.set_setting(LOOKED_AT, &now.to_string())?;
                tx.set_setting(NOT_BEFORE, &not_before.to_string())
            })
            .doing("note when the trash was looked at")?;
        if now < not_before {
            return Ok(0);
        }
        let old = self.contacts(|book| {
            let persons = book.parts.persons.iter();
            let old = persons.filter(|(_, part)| {
                let at = part.body.trashed_at_ms;
                part.origin != ContactOrigin::Shared && at > 0 && now - at >= KEPT_MS
            });
            old.map(|(id, _)| *id).collect::<Vec<_>>()
        })?;
        let gone = self.forget_contacts(&old)?;
        if gone > 0 {
            info!(gone, "Emptied the trash of {gone} old contacts");
        }
        Ok(gone)
    }

    fn set_trashed(
        &self,
        ids: &[String],
        at: Value,
        is_concerned: impl Fn(&Parts, &RecordId) -> Result<bool>,
    ) -> Result<ContactChange> {
        let ids = record_ids(ids)?;
        let fields: chm_model::Fields = [(TRASHED_AT, at)].into_iter().collect();
        let changes = self.contacts(|book| {
            let mut changes = Vec::new();
            for id in &ids {
                if is_concerned(&book.parts, id)? {
                    changes.push(Change::Patch {
                        id: *id,
                        fields: fields.clone(),
                    });
                }
            }
            Ok::<_, Error>(changes)
        })??;
        let first = ids.first().map_or_else(String::new, ToString::to_string);
        self.changed(first, changes.len(), &changes)
    }

    fn forget_contacts(&self, persons: &[RecordId]) -> Result<u32> {
        if persons.is_empty() {
            return Ok(0);
        }
        let records = self.contacts(|book| {
            let parts = &book.parts;
            let mut records = Vec::new();
            for id in persons {
                records.extend(parts.mandates_of(id).map(|(id, _)| id));
                records.extend(parts.annotation_of(id).map(|(id, _)| id));
                records.extend(parts.proposals_of(id).map(|(id, _)| id));
                records.push(*id);
            }
            records
        })?;
        self.private_database()?
            .write(|tx| records.iter().try_for_each(|id| tx.forget(id)))
            .doing("delete contacts for good")?;
        // What is forgotten leaves no change to follow.
        self.shared.contacts.forget();
        self.contacts_changed();
        Ok(persons.len() as u32)
    }
}

/// Whether an own contact is in the trash.
fn own(parts: &Parts, id: &RecordId) -> Result<bool> {
    let part = parts.persons.get(id);
    let part = part.ok_or_else(|| Error::NotFound(id.to_string()))?;
    if part.origin == ContactOrigin::Shared {
        return Err(Error::SharedContact);
    }
    Ok(part.body.trashed_at_ms != 0)
}
