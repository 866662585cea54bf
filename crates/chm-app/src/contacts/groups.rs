//! Groups of contacts: by a rule, by hand, or both.

use chm_model::body::ContactGroup;
use chm_model::{Body as _, Kind, RecordId, Scope};
use chm_store::Change;

use super::draft;
use super::edit::{patch, record_id, record_ids};
use super::filter::{self, Membership};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::view::{ContactChange, GroupDraft};

/// Bytes of the name of a group.
const MOST_NAME: usize = 200;

impl Desk {
    /// Makes a group; `members` belong to it by hand.
    ///
    /// # Errors
    /// Code `bad-argument` for a missing or overlong name; `locked`, `no-private-part`; those of
    /// the disk.
    pub fn create_group(&self, group: &GroupDraft, members: &[String]) -> Result<ContactChange> {
        let mut made = drafted(ContactGroup::default(), group)?;
        made.members = record_ids(members)?;
        let id = draft::new_id()?;
        let create = Change::Create {
            id,
            scope: Scope::private(),
            kind: Kind::GROUP,
            fields: made.into_fields(),
        };
        self.changed(id.to_string(), members.len(), &[create])
    }

    /// Names a group anew, and sets its rule.
    ///
    /// # Errors
    /// As [`Desk::create_group`]; `not-found`.
    pub fn edit_group(&self, id: &str, group: &GroupDraft) -> Result<ContactChange> {
        self.change_group(id, |held, _| drafted(held, group))
    }

    /// The form of a group.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `no-private-part`; those of the disk.
    pub fn group_draft(&self, id: &str) -> Result<GroupDraft> {
        let id = record_id(id)?;
        let found = self.contacts(|book| {
            book.parts.groups.get(&id).map(|group| GroupDraft {
                name: group.name.clone(),
                rule: filter::rule(group),
            })
        })?;
        found.ok_or_else(|| Error::NotFound(id.to_string()))
    }

    /// Adds contacts to a group by hand.
    ///
    /// # Errors
    /// As [`Desk::edit_group`].
    pub fn add_to_group(&self, id: &str, contacts: &[String]) -> Result<ContactChange> {
        let contacts = record_ids(contacts)?;
        self.change_group(id, |mut held, _| {
            held.left_out.retain(|one| !contacts.contains(one));
            for contact in &contacts {
                if !held.members.contains(contact) {
                    held.members.push(*contact);
                }
            }
            Ok(held)
        })
    }

    /// Takes contacts out of a group; those whom its rule takes in are left out by hand.
    ///
    /// # Errors
    /// As [`Desk::edit_group`].
    pub fn take_from_group(&self, id: &str, contacts: &[String]) -> Result<ContactChange> {
        let contacts = record_ids(contacts)?;
        self.change_group(id, |mut held, by_rule| {
            held.members.retain(|one| !contacts.contains(one));
            for contact in &contacts {
                if by_rule(&held, contact) && !held.left_out.contains(contact) {
                    held.left_out.push(*contact);
                }
            }
            Ok(held)
        })
    }

    /// Deletes a group; its contacts stay.
    ///
    /// # Errors
    /// As [`Desk::edit_group`].
    pub fn delete_group(&self, id: &str) -> Result<ContactChange> {
        let id = record_id(id)?;
        if !self.contacts(|book| book.parts.groups.contains_key(&id))? {
            return Err(Error::NotFound(id.to_string()));
        }
        self.changed(id.to_string(), 0, &[Change::Delete { id }])
    }

    fn change_group(
        &self,
        id: &str,
        change: impl FnOnce(
            ContactGroup,
            &dyn Fn(&ContactGroup, &RecordId) -> bool,
        ) -> Result<ContactGroup>,
    ) -> Result<ContactChange> {
        let id = record_id(id)?;
        let names = self.shared.names();
        let change = self.contacts(|book| {
            let held = book.parts.groups.get(&id);
            let held = held.ok_or_else(|| Error::NotFound(id.to_string()))?;
            let by_rule = |group: &ContactGroup, contact: &RecordId| {
                let membership = Membership::new(group, &names.reference, &book.parts);
                let entry = book.entries.get(contact);
                entry.is_some_and(|entry| membership.holds(entry) == Some(true))
            };
            let next = change(held.clone(), &by_rule)?;
            Ok::<_, Error>(patch(id, held, next))
        })??;
        let changes: Vec<Change> = change.into_iter().collect();
        self.changed(id.to_string(), changes.len(), &changes)
    }
}

fn drafted(held: ContactGroup, draft: &GroupDraft) -> Result<ContactGroup> {
    let name = draft.name.trim();
    if name.is_empty() || name.len() > MOST_NAME {
        return Err(Error::BadArgument("name".to_owned()));
    }
    let rule = draft.rule.clone();
    Ok(ContactGroup {
        name: name.to_owned(),
        families: rule.families,
        roles: rule.roles,
        countries: rule.countries,
        regions: rule.regions,
        conventions: rule.conventions,
        languages: rule.languages,
        expertise: rule.expertise,
        tags: rule.tags,
        words: rule.words,
        ..held
    })
}
