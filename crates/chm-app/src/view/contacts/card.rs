//! The card of a contact.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ContactFreshness, ContactOrigin, FieldChange};
use crate::view::Tag;

/// The card of a contact.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactCard {
    /// Record id of the person.
    pub id: String,
    /// Name; empty for a mailbox without one.
    pub name: String,
    /// Form of address, such as `Ms`.
    pub prefix: String,
    /// ISO alpha-2 code, or empty.
    pub country: String,
    /// Name of the country in the interface language.
    pub country_label: String,
    /// Office of the first mandate that lasts.
    pub office: String,
    /// Where it is from.
    pub origin: ContactOrigin,
    /// File that it was imported from, or empty.
    pub source: String,
    /// Starred.
    pub starred: bool,
    /// Instant it was put into the trash, milliseconds UTC; none while it is not there.
    #[specta(type = Option<u32>)]
    pub trashed_at_ms: Option<f64>,
    /// Instant from which it may be deleted for good, milliseconds UTC.
    #[specta(type = Option<u32>)]
    pub kept_until_ms: Option<f64>,
    /// Whether it is up to date.
    pub freshness: ContactFreshness,
    /// Months after which an entry is out of date.
    pub months: u32,
    /// Ways to reach the person, best first.
    pub reach: Vec<Reach>,
    /// How the person is reached mostly, first choice first; empty if not known.
    pub preferred: Vec<ReachKind>,
    /// The time there; none without a country or a zone.
    pub time: Option<LocalTime>,
    /// Languages of correspondence, BCP 47.
    pub languages: Vec<String>,
    /// Language in which letters to this contact are written, BCP 47.
    pub letter_language: String,
    /// Mandates: those that last first, then later ones, then ended ones.
    pub mandates: Vec<MandateEntry>,
    /// What the contact can help with.
    pub expertise: Vec<Tag>,
    /// Groups it belongs to.
    pub groups: Vec<ContactGroupChip>,
    /// Private note.
    pub note: String,
    /// Private tags.
    pub tags: Vec<String>,
    /// Suggestions for this contact, newest first.
    pub suggestions: Vec<Suggestion>,
    /// Other contacts that are probably the same person.
    pub doubles: Vec<Tag>,
}

/// A way to reach a contact.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// Which.
    pub kind: ReachKind,
    /// Address or number as written; lines of a postal address are parted by line feeds.
    pub value: String,
    /// Whether it is that of the office.
    pub of_office: bool,
    /// Other contacts on this computer with the same one.
    pub shared_by: u32,
}

/// A way to reach a contact.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReachKind {
    /// E-mail.
    Email,
    /// Telephone.
    Telephone,
    /// Web page.
    Website,
    /// Postal address.
    Post,
}

/// The time at a contact's place.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LocalTime {
    /// Times there now, from west to east, one for each that differs.
    pub zones: Vec<ContactZone>,
    /// Whether the contact or its office names its zone; else the zones are those of the country.
    pub exact: bool,
}

/// A time zone.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactZone {
    /// IANA name.
    pub zone: String,
    /// City that it is named after, in Latin letters.
    pub city: String,
    /// Minutes ahead of UTC now.
    pub offset_minutes: i32,
    /// Minutes ahead of this computer now; negative behind.
    pub ahead_minutes: i32,
}

/// A role that a person holds or held.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MandateEntry {
    /// Record id.
    pub id: String,
    /// Code of the role, or empty.
    pub role: String,
    /// Role in the interface language.
    pub role_label: String,
    /// Conventions; worded by the window.
    pub conventions: Vec<String>,
    /// ISO alpha-2 code, or empty.
    pub country: String,
    /// Country in the interface language.
    pub country_label: String,
    /// Office.
    pub office: String,
    /// Position.
    pub position: String,
    /// First day, or empty.
    pub from_on: String,
    /// Last day, or empty.
    pub until_on: String,
    /// Day it was last confirmed, or empty.
    pub confirmed_on: String,
    /// Whether it lasts.
    pub state: MandateState,
    /// What the role may send for its Party: `yes`, `no` …, as the role table words it.
    pub sends_for_party: String,
}

/// Whether a mandate lasts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MandateState {
    /// It lasts.
    Current,
    /// It begins later.
    Future,
    /// It ended.
    Ended,
}

/// A group that a contact belongs to.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactGroupChip {
    /// Record id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether the rule took it in; else it was added by hand.
    pub by_rule: bool,
}

/// A suggestion for a shared contact.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Record id.
    pub id: String,
    /// Where it is.
    pub state: SuggestionState,
    /// Instant it was made, milliseconds UTC.
    #[specta(type = u32)]
    pub suggested_at_ms: f64,
    /// Why.
    pub reason: String,
    /// Answer of the keeper, or empty.
    pub answer: String,
    /// What it would change: `before` is what the entry says now.
    pub changes: Vec<FieldChange>,
    /// Whether the entry changed since in a field that it concerns.
    pub changed_meanwhile: bool,
}

/// Where a suggestion is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SuggestionState {
    /// It waits to be sent or answered.
    Waiting,
    /// The entry now says what was suggested.
    Accepted,
    /// The keeper refused it.
    Refused,
}
