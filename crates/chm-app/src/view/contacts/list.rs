//! The list of contacts and the rail beside it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::view::PrivatePart;

/// Which contacts are asked for: "or" inside one list, "and" between lists.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactFilter {
    /// Entry of the rail above the roles.
    pub place: ContactPlace,
    /// Families of roles: `focal-points`, `official-contact-points` …
    pub families: Vec<String>,
    /// Codes of roles: `sc-nfp` …
    pub roles: Vec<String>,
    /// ISO alpha-2 codes.
    pub countries: Vec<String>,
    /// Codes of M49 regions (`202`) and regional groups (`african-group`).
    pub regions: Vec<String>,
    /// Ids of groups.
    pub groups: Vec<String>,
    /// `stockholm`, `basel`, `rotterdam`, `minamata` …
    pub conventions: Vec<String>,
    /// Languages of correspondence, BCP 47.
    pub languages: Vec<String>,
    /// Codes of concepts in which they are expert.
    pub expertise: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Words of "Filter this list"; each must begin a word of the entry.
    pub words: String,
}

/// Entries of the rail above the roles.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ContactPlace {
    /// Everybody but those in the trash.
    #[default]
    All,
    /// Starred.
    Starred,
    /// Not confirmed for longer than the chosen months, or never.
    OutOfDate,
    /// With a suggestion that waits.
    ChangeWaiting,
    /// Own contacts: made or imported on this computer.
    Own,
    /// Own contacts in the trash.
    Trash,
}

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ContactSort {
    /// By name, in the order of the interface language.
    #[default]
    Name,
    /// By country in the interface language, then by name.
    Country,
    /// Confirmed longest ago first.
    Confirmed,
}

/// A part of the list.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactRequest {
    /// Language of the interface: `ar en es fr ru zh`.
    pub interface: String,
    /// Which contacts.
    pub filter: ContactFilter,
    /// Order.
    pub sort: ContactSort,
    /// Rows to skip.
    pub offset: u32,
    /// Rows wanted, 1 to 200; fewer come where they would exceed 64 kB.
    pub limit: u32,
    /// Record id of a contact whose place in the list is asked for, or empty.
    pub find: String,
}

/// A part of the list.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactPage {
    /// Whether contacts can be shown.
    pub private_part: PrivatePart,
    /// Contacts that the filter takes; exact.
    pub total: u32,
    /// Number of the first row.
    pub offset: u32,
    /// Number of the row of the contact that was to be found; none when the list is without it.
    pub found: Option<u32>,
    /// Rows from `offset`.
    pub rows: Vec<ContactRow>,
}

/// A row of the list: one person.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactRow {
    /// Record id of the person.
    pub id: String,
    /// Name; empty for a mailbox without one, which is worded by role and country.
    pub name: String,
    /// Code of the role that the filter asked for, else of the first that lasts; or empty.
    pub role_code: String,
    /// That role in the interface language.
    pub role: String,
    /// Office, else position.
    pub line: String,
    /// ISO alpha-2 code, or empty.
    pub country: String,
    /// Name of the country in the interface language.
    pub country_label: String,
    /// Languages of correspondence, BCP 47.
    pub languages: Vec<String>,
    /// Whether the entry is up to date.
    pub freshness: ContactFreshness,
    /// Starred.
    pub starred: bool,
    /// Where it is from.
    pub origin: ContactOrigin,
}

/// Whether an entry is up to date.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFreshness {
    /// State.
    pub state: FreshnessState,
    /// Day it was last confirmed, ISO 8601, or empty.
    pub confirmed_on: String,
}

/// Whether an entry is up to date; what waits comes before what is out of date.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FreshnessState {
    /// Confirmed within the chosen months.
    Checked,
    /// Confirmed longer ago.
    OutOfDate,
    /// Never confirmed.
    Unknown,
    /// A suggestion waits for an answer.
    ChangeWaiting,
}

/// Where a contact is from, which says what may be done with it.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ContactOrigin {
    /// The shared directory: changes are suggested.
    Shared,
    /// Made here by the person.
    Own,
    /// Imported here from a file; edited like an own one.
    Imported,
}

/// What the rail and the filter menus show.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactRailRequest {
    /// Language of the interface.
    pub interface: String,
    /// Filter under which the menus count; each list without its own choice.
    pub filter: ContactFilter,
}

/// The rail, whose counts are those of the whole list, and the filter menus, whose counts follow
/// the other filters.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactRail {
    /// Whether contacts can be shown.
    pub private_part: PrivatePart,
    /// Months after which an entry is out of date.
    pub months: u32,
    /// Contacts but those in the trash.
    pub all: u32,
    /// Starred.
    pub starred: u32,
    /// Out of date, or never confirmed.
    pub out_of_date: u32,
    /// With a suggestion that waits.
    pub change_waiting: u32,
    /// Own contacts.
    pub own: u32,
    /// In the trash.
    pub trash: u32,
    /// Families of roles in their fixed order; those without contacts are left out.
    pub families: Vec<RoleFamily>,
    /// Groups by name.
    pub groups: Vec<ContactGroupEntry>,
    /// Menu of countries, by label.
    pub countries: Vec<Counted>,
    /// Menu of regional groups and M49 regions, by label.
    pub regions: Vec<Counted>,
    /// Menu of conventions; worded by the window.
    pub conventions: Vec<Counted>,
    /// Menu of languages; worded by the window.
    pub languages: Vec<Counted>,
    /// Menu of subjects in which they are expert, by label.
    pub expertise: Vec<Counted>,
    /// Menu of tags.
    pub tags: Vec<Counted>,
}

/// A family of roles in the rail, worded by `contacts-family-<code>`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleFamily {
    /// Code.
    pub code: String,
    /// Contacts.
    pub count: u32,
    /// Its roles that have contacts, by label.
    pub roles: Vec<Counted>,
}

/// A value with the number of contacts that have it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// Code.
    pub code: String,
    /// Name in the interface language; empty where the window words the code.
    pub label: String,
    /// Contacts.
    pub count: u32,
}

/// A group in the rail.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactGroupEntry {
    /// Record id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Members.
    pub count: u32,
    /// Whether a rule finds members.
    pub by_rule: bool,
}
