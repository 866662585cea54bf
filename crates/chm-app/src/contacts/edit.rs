//! Own contacts: made and edited here.

use chm_model::{RecordId, Scope, Value};
use chm_store::Change;

use super::book::Book;
use super::draft::{self, Making};
use super::{entry, time};
use crate::desk::{Desk, interface};
use crate::error::{Doing, Error, Result};
use crate::view::{
    ContactChange, ContactDraft, ContactOrigin, DraftProblem, MandateDraft, MandateState,
};

/// Field of [`chm_model::body::Mandate`] with the day of the last confirmation.
const CONFIRMED_ON: u16 = 9;

impl Desk {
    /// What is wrong in a form; nothing when it can be kept.
    pub fn contact_problems(&self, draft: &ContactDraft) -> Vec<DraftProblem> {
        draft::problems(draft, &self.shared.names().reference)
    }

    /// The form of a contact, as it stands.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `no-private-part`; those of the disk.
    pub fn contact_draft(&self, id: &str, language: &str) -> Result<ContactDraft> {
        let language = interface(language);
        let id = record_id(id)?;
        let found = self.contacts(|book| {
            let person = &book.parts.persons.get(&id)?.body;
            let deriving = book.deriving();
            let best = |text: &chm_model::LocalisedText| {
                text.best(language)
                    .map_or_else(String::new, |(_, t)| t.to_owned())
            };
            let mandates = book.parts.mandates_of(&id).map(|(id, mandate)| {
                let office = mandate.office.and_then(|id| book.parts.offices.get(&id));
                MandateDraft {
                    id: id.to_string(),
                    role: mandate.role.clone(),
                    convention: mandate.convention.clone(),
                    country: deriving.country(mandate),
                    office: office.map_or_else(String::new, |office| best(&office.names)),
                    position: best(&mandate.position),
                    from_on: mandate.from_on.clone(),
                    until_on: mandate.until_on.clone(),
                    confirmed_on: mandate.confirmed_on.clone(),
                }
            });
            Some(ContactDraft {
                name: person.name.clone(),
                prefix: person.prefix.clone(),
                emails: person.emails.clone(),
                telephones: person.telephones.clone(),
                websites: person.websites.clone(),
                address: person.address.clone(),
                languages: person.languages.clone(),
                expertise: person.expertise.clone(),
                time_zone: person.time_zone.clone(),
                preferred: person.reach.clone(),
                mandates: mandates.collect(),
            })
        })?;
        found.ok_or_else(|| Error::NotFound(id.to_string()))
    }

    /// Makes an own contact.
    ///
    /// # Errors
    /// Code `bad-argument` with the name of a field that [`Desk::contact_problems`] finds wrong;
    /// `locked`, `no-private-part`; those of the disk.
    pub fn create_contact(&self, draft: &ContactDraft) -> Result<ContactChange> {
        self.check(draft)?;
        let id = draft::new_id()?;
        let changes = self.changes_for(id, draft, Scope::private())?;
        self.changed(id.to_string(), 1, &changes)
    }

    /// Changes an own contact, or one imported here, to what a form says.
    ///
    /// # Errors
    /// As [`Desk::create_contact`]; `not-found`; `shared-contact` for one of the directory, to
    /// which changes are suggested.
    pub fn edit_contact(&self, id: &str, draft: &ContactDraft) -> Result<ContactChange> {
        self.check(draft)?;
        let id = record_id(id)?;
        let origin = self.origin_of(&id)?;
        let scope = match origin {
            ContactOrigin::Shared => return Err(Error::SharedContact),
            ContactOrigin::Own => Scope::private(),
            ContactOrigin::Imported => Scope::local_directory(),
        };
        let changes = self.changes_for(id, draft, scope)?;
        self.changed(id.to_string(), 1, &changes)
    }

    /// Notes that an own contact was checked today, in all its mandates that last.
    ///
    /// # Errors
    /// As [`Desk::edit_contact`].
    pub fn confirm_contact(&self, id: &str) -> Result<ContactChange> {
        let id = record_id(id)?;
        if self.origin_of(&id)? == ContactOrigin::Shared {
            return Err(Error::SharedContact);
        }
        let changes = self.contacts(|book| {
            let today = book.today();
            let lasting = book.parts.mandates_of(&id);
            let lasting = lasting
                .filter(|(_, mandate)| entry::state(mandate, today) == MandateState::Current);
            let day = Value::Text(today.to_string());
            lasting
                .map(|(id, _)| Change::Patch {
                    id,
                    fields: [(CONFIRMED_ON, day.clone())].into_iter().collect(),
                })
                .collect::<Vec<_>>()
        })?;
        self.changed(id.to_string(), 1, &changes)
    }

    fn check(&self, draft: &ContactDraft) -> Result<()> {
        let problem = self.contact_problems(draft).into_iter().next();
        problem.map_or(Ok(()), |problem| Err(Error::BadArgument(problem.field)))
    }

    pub(super) fn changes_for(
        &self,
        id: RecordId,
        draft: &ContactDraft,
        scope: Scope,
    ) -> Result<Vec<Change>> {
        let names = self.shared.names();
        self.contacts(|book| {
            Making {
                parts: &book.parts,
                reference: &names.reference,
                scope,
            }
            .changes(id, draft)
        })?
    }

    /// Asks the contacts of a private part that must be open.
    pub(super) fn contacts<T>(&self, ask: impl FnOnce(&mut Book) -> T) -> Result<T> {
        self.private_database()?;
        self.shared
            .with_contacts(ask)?
            .ok_or(chm_store::Error::Locked)
            .doing("read contacts")
    }

    /// Where a contact is from.
    pub(super) fn origin_of(&self, id: &RecordId) -> Result<ContactOrigin> {
        let origin = self.contacts(|book| book.parts.persons.get(id).map(|part| part.origin))?;
        origin.ok_or_else(|| Error::NotFound(id.to_string()))
    }
}

/// Reads an id.
pub(super) fn record_id(id: &str) -> Result<RecordId> {
    id.parse()
        .map_err(|_| Error::NotFound(id.chars().take(80).collect()))
}

/// Reads ids.
pub(super) fn record_ids(ids: &[String]) -> Result<Vec<RecordId>> {
    ids.iter().map(|id| record_id(id)).collect()
}

/// A body as a patch of the fields that differ from what is held.
pub(super) fn patch<B: chm_model::Body + Clone>(id: RecordId, held: &B, next: B) -> Option<Change> {
    let fields = draft::difference(&held.clone().into_fields(), &next.into_fields());
    (!fields.is_empty()).then_some(Change::Patch { id, fields })
}

/// Now, for fields that keep an instant.
pub(super) fn now() -> i64 {
    time::now_ms().max(1)
}
