//! Edits of contacts and groups, and what was done before.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::ContactFilter;

/// A contact as a form holds it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactDraft {
    /// Name as the person writes it.
    pub name: String,
    /// Form of address.
    pub prefix: String,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers.
    pub telephones: Vec<String>,
    /// Web addresses.
    pub websites: Vec<String>,
    /// Lines of the postal address.
    pub address: Vec<String>,
    /// Languages of correspondence, BCP 47; letters are written in the first.
    pub languages: Vec<String>,
    /// Codes of concepts.
    pub expertise: Vec<String>,
    /// IANA time zone, or empty for that of the country.
    pub time_zone: String,
    /// How the person is reached mostly: `email`, `telephone`, `post`.
    pub preferred: Vec<String>,
    /// Mandates; those left out end with the entry.
    pub mandates: Vec<MandateDraft>,
}

/// A mandate as a form holds it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct MandateDraft {
    /// Record id, or empty for a new one.
    pub id: String,
    /// Code of the role, or empty.
    pub role: String,
    /// Convention, or empty for that of the role.
    pub convention: String,
    /// ISO alpha-2 code, or empty.
    pub country: String,
    /// Office by name, or empty.
    pub office: String,
    /// Position.
    pub position: String,
    /// First day, ISO 8601, or empty.
    pub from_on: String,
    /// Last day, ISO 8601, or empty while it lasts.
    pub until_on: String,
    /// Day it was last confirmed, ISO 8601, or empty.
    pub confirmed_on: String,
}

/// What is wrong in a form, worded by `contacts-problem-<code>`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftProblem {
    /// Field, worded by `contacts-field-<field>`.
    pub field: String,
    /// Which of several, from 0: item of a list, or mandate.
    pub place: u32,
    /// `missing`, `too-long`, `too-many`, `not-an-email`, `unknown`, `not-a-day`, `before-from`.
    pub code: String,
}

/// A group as a form holds it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct GroupDraft {
    /// Name.
    pub name: String,
    /// Rule; an empty one takes nobody in. `place` and `groups` play no part.
    pub rule: ContactFilter,
}

/// What was done, so that it can be taken back.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactChange {
    /// Record id of what was made or changed; the first of several.
    pub id: String,
    /// How many contacts it concerns.
    pub count: u32,
    /// Token for taking it back; empty when nothing changed.
    pub undo: Undoable,
}

/// Token of a change that can be taken back, and done again.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Undoable(pub String);

/// What happened to a contact, newest first.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactHistory {
    /// Entries, at most 200.
    pub entries: Vec<ContactHistoryEntry>,
}

/// One change of a contact.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactHistoryEntry {
    /// Token of the state before it, for [`crate::Desk::restore_contact_state`]; empty when
    /// there was none.
    pub before: String,
    /// Instant, milliseconds UTC.
    #[specta(type = u32)]
    pub at_ms: f64,
    /// Who: `you`, `file` or `directory`.
    pub by: String,
    /// What happened: `created`, `changed`, `trashed`, `restored`, `deleted`.
    pub what: String,
    /// Which record: `person`, `mandate`, `note`.
    pub record: String,
    /// Fields.
    pub changes: Vec<FieldChange>,
}

/// A field before and after.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Field, worded by `contacts-field-<field>`.
    pub field: String,
    /// Before; items are parted by line feeds.
    pub before: String,
    /// After.
    pub after: String,
}
