//! What a person keeps on contacts: stars, notes and tags.
//!
//! A note on an own contact is part of it; one on a shared contact is an annotation, which
//! stays when the contact changes.

use chm_model::body::Annotation;
use chm_model::{Body as _, Kind, RecordId, Scope};
use chm_store::Change;

use super::edit::{patch, record_id, record_ids};
use super::parts::Parts;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::view::{ContactChange, ContactOrigin};

/// Bytes of a note.
const MOST_NOTE: usize = 64 << 10;

/// Tags of a contact, and bytes of one.
const MOST_TAGS: usize = 50;
const MOST_TAG: usize = 100;

impl Desk {
    /// Stars contacts, or takes their stars off.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `no-private-part`; those of the disk.
    pub fn star_contacts(&self, ids: &[String], starred: bool) -> Result<ContactChange> {
        let ids = record_ids(ids)?;
        let changes = self.contacts(|book| {
            let changes = ids.iter().map(|id| {
                present(&book.parts, id)?;
                Ok(annotated(&book.parts, id, |noted| noted.starred = starred))
            });
            changes.collect::<Result<Vec<_>>>()
        })??;
        let changes: Vec<Change> = changes.into_iter().flatten().collect();
        let first = ids.first().map_or_else(String::new, ToString::to_string);
        self.changed(first, changes.len(), &changes)
    }

    /// Keeps a private note on a contact.
    ///
    /// # Errors
    /// As [`Desk::star_contacts`]; `bad-argument` for a note of more than 64 kB.
    pub fn note_contact(&self, id: &str, note: &str) -> Result<ContactChange> {
        if note.len() > MOST_NOTE {
            return Err(Error::BadArgument("note".to_owned()));
        }
        let note = note.trim_end().to_owned();
        self.keep(
            id,
            |person| person.note.clone_from(&note),
            |noted| {
                noted.note.clone_from(&note);
            },
        )
    }

    /// Keeps private tags on a contact.
    ///
    /// # Errors
    /// As [`Desk::star_contacts`]; `bad-argument` for too many or too long ones.
    pub fn tag_contact(&self, id: &str, tags: &[String]) -> Result<ContactChange> {
        let mut kept: Vec<String> = Vec::new();
        for tag in tags.iter().map(|tag| tag.trim()) {
            if !tag.is_empty() && !kept.iter().any(|other| other == tag) {
                kept.push(tag.to_owned());
            }
        }
        if kept.len() > MOST_TAGS || kept.iter().any(|tag| tag.len() > MOST_TAG) {
            return Err(Error::BadArgument("tags".to_owned()));
        }
        self.keep(
            id,
            |person| person.tags.clone_from(&kept),
            |noted| {
                noted.tags.clone_from(&kept);
            },
        )
    }

    fn keep(
        &self,
        id: &str,
        on_person: impl FnOnce(&mut chm_model::body::Person),
        on_annotation: impl FnOnce(&mut Annotation),
    ) -> Result<ContactChange> {
        let id = record_id(id)?;
        let change = self.contacts(|book| {
            let part = present(&book.parts, &id)?;
            if part.origin == ContactOrigin::Shared {
                return Ok(annotated(&book.parts, &id, on_annotation));
            }
            let mut person = part.body.clone();
            on_person(&mut person);
            Ok::<_, Error>(patch(id, &part.body, person))
        })??;
        let changes: Vec<Change> = change.into_iter().collect();
        self.changed(id.to_string(), 1, &changes)
    }
}

fn present<'p>(parts: &'p Parts, id: &RecordId) -> Result<&'p super::parts::PersonPart> {
    parts
        .persons
        .get(id)
        .ok_or_else(|| Error::NotFound(id.to_string()))
}

/// The change of what is noted on a person; nothing when it stays the same.
fn annotated(
    parts: &Parts,
    person: &RecordId,
    change: impl FnOnce(&mut Annotation),
) -> Option<Change> {
    if let Some((id, held)) = parts.annotation_of(person) {
        let mut next = held.clone();
        change(&mut next);
        return patch(id, held, next);
    }
    let mut next = Annotation {
        person: Some(*person),
        ..Annotation::default()
    };
    let blank = next.clone();
    change(&mut next);
    if next == blank {
        return None;
    }
    Some(Change::Create {
        id: super::draft::new_id().ok()?,
        scope: Scope::private(),
        kind: Kind::ANNOTATION,
        fields: next.into_fields(),
    })
}
