//! Suggestions for shared contacts. They are kept beside the entry and stay when it is updated.

use chm_model::body::{Proposal, ProposedChange};
use chm_model::{Body as _, Fields, Kind, Scope, Value};
use chm_store::Change;

use super::edit::{now, record_id};
use super::history::Wording;
use super::parts::Parts;
use super::{draft, time};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::view::{ContactChange, ContactDraft, ContactOrigin, Suggestion, SuggestionState};

/// Field of [`chm_model::body::Mandate`] with its last day.
const UNTIL_ON: u16 = 8;

/// Bytes of a reason.
const MOST_REASON: usize = 4 << 10;

impl Desk {
    /// Suggests that a shared contact become what a form says.
    ///
    /// # Errors
    /// Code `bad-argument` with the name of a wrong field, or `unchanged` when the form says
    /// what the entry says; `not-found`; `locked`, `no-private-part`; those of the disk.
    pub fn suggest_contact(
        &self,
        id: &str,
        draft: &ContactDraft,
        reason: &str,
    ) -> Result<ContactChange> {
        let id = record_id(id)?;
        if let Some(problem) = self.contact_problems(draft).into_iter().next() {
            return Err(Error::BadArgument(problem.field));
        }
        if reason.len() > MOST_REASON {
            return Err(Error::BadArgument("reason".to_owned()));
        }
        if self.origin_of(&id)? != ContactOrigin::Shared {
            return Err(Error::BadArgument("own".to_owned()));
        }
        let changes = self.changes_for(id, draft, Scope::private())?;
        let parts = self.contacts(|book| {
            let changes = changes.into_iter();
            changes
                .filter_map(|change| proposed(&book.parts, change))
                .collect::<Vec<_>>()
        })?;
        if parts.is_empty() {
            return Err(Error::BadArgument("unchanged".to_owned()));
        }
        let proposal = Proposal {
            person: Some(id),
            parts,
            reason: reason.trim().to_owned(),
            suggested_at_ms: now(),
            ..Proposal::default()
        };
        let create = Change::Create {
            id: draft::new_id()?,
            scope: Scope::private(),
            kind: Kind::PROPOSAL,
            fields: proposal.into_fields(),
        };
        self.changed(id.to_string(), 1, &[create])
    }

    /// Takes a suggestion back.
    ///
    /// # Errors
    /// Code `not-found`; `locked`, `no-private-part`; those of the disk.
    pub fn withdraw_suggestion(&self, id: &str) -> Result<ContactChange> {
        let id = record_id(id)?;
        if !self.contacts(|book| book.parts.proposals.contains_key(&id))? {
            return Err(Error::NotFound(id.to_string()));
        }
        self.changed(id.to_string(), 1, &[Change::Delete { id }])
    }
}

/// A change as a part of a proposal. A shared mandate is not deleted but ended.
fn proposed(parts: &Parts, change: Change) -> Option<ProposedChange> {
    let of = |id, kind: Kind, before: Fields, after: Fields| ProposedChange {
        record: Some(id),
        kind: kind.number(),
        before,
        after,
        ..ProposedChange::default()
    };
    match change {
        Change::Create {
            id, kind, fields, ..
        } => Some(of(id, kind, Fields::new(), fields)),
        Change::Patch { id, fields } => {
            let (kind, held) = held(parts, &id)?;
            Some(of(id, kind, only(&held, &fields), fields))
        }
        Change::Delete { id } => {
            let (kind, held) = held(parts, &id)?;
            let today = Value::Text(time::today().to_string());
            let fields: Fields = [(UNTIL_ON, today)].into_iter().collect();
            Some(of(id, kind, only(&held, &fields), fields))
        }
    }
}

/// The fields of a record as it stands, with its kind.
fn held(parts: &Parts, id: &chm_model::RecordId) -> Option<(Kind, Fields)> {
    if let Some(part) = parts.persons.get(id) {
        return Some((Kind::PERSON, part.body.clone().into_fields()));
    }
    if let Some(mandate) = parts.mandates.get(id) {
        return Some((Kind::MANDATE, mandate.clone().into_fields()));
    }
    let office = parts.offices.get(id)?;
    Some((Kind::OFFICE, office.clone().into_fields()))
}

/// Of `held`, the fields that stand in `of` too.
fn only(held: &Fields, of: &Fields) -> Fields {
    of.iter()
        .filter_map(|(key, _)| Some((key, held.value(key)?.clone())))
        .collect()
}

/// Whether a proposal waits: it was not answered, and the entry does not say it already.
pub(super) fn waits(parts: &Parts, proposal: &Proposal) -> bool {
    state(parts, proposal) == SuggestionState::Waiting
}

fn state(parts: &Parts, proposal: &Proposal) -> SuggestionState {
    match proposal.state.as_str() {
        "accepted" => return SuggestionState::Accepted,
        "refused" => return SuggestionState::Refused,
        _ => {}
    }
    let is_met = |change: &ProposedChange| {
        let held = change.record.and_then(|id| held(parts, &id));
        held.is_some_and(|(_, held)| {
            change.after.iter().all(|(key, value)| match value {
                Value::Null => held.value(key).is_none(),
                value => held.value(key) == Some(value),
            })
        })
    };
    if !proposal.parts.is_empty() && proposal.parts.iter().all(is_met) {
        SuggestionState::Accepted
    } else {
        SuggestionState::Waiting
    }
}

/// A proposal as the card shows it.
pub(super) fn suggestion(
    parts: &Parts,
    id: &chm_model::RecordId,
    proposal: &Proposal,
    wording: &Wording<'_>,
) -> Suggestion {
    let mut changes = Vec::new();
    let mut changed_meanwhile = false;
    for change in &proposal.parts {
        let kind = Kind::from_number(change.kind);
        let now = change.record.and_then(|id| held(parts, &id));
        let now = now.map_or_else(Fields::new, |(_, held)| only(&held, &change.after));
        changed_meanwhile |= !change.before.is_empty() && now != change.before;
        let mut after = now.clone();
        for (key, value) in change.after.iter() {
            match value {
                Value::Null => after.remove(key),
                value => after.set(key, value.clone()),
            };
        }
        changes.extend(wording.changes(kind, &now, &after));
    }
    Suggestion {
        id: id.to_string(),
        state: state(parts, proposal),
        suggested_at_ms: proposal.suggested_at_ms as f64,
        reason: proposal.reason.clone(),
        answer: proposal.answer.clone(),
        changes,
        changed_meanwhile,
    }
}
