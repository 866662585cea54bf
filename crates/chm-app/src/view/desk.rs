//! The state of the desk that is always in sight.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::Indexing;

/// What the shell of the window shows.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskState {
    /// Version of the program.
    pub version: String,
    /// Language of the interface: `ar en es fr ru zh`, or the pseudo-locale `en-XA`.
    pub language: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// The index.
    pub index: IndexState,
    /// Records on this computer.
    pub records: u32,
    /// The sync card.
    pub sync: SyncCard,
    /// The private part.
    pub private_part: PrivatePart,
    /// Address of the view that was open last (`/library?q=…`), or empty.
    pub last_place: String,
    /// Widths of the panes as the window keeps them, or empty.
    pub panes: String,
    /// The step of the first run that was reached; `done` after the last, empty before any.
    pub first_run: String,
    /// Digits of the interface in Arabic: `arab` for ٠-٩, else 0-9.
    pub digits: String,
    /// Names of months in Arabic: `levant` for كانون الثاني, else يناير.
    pub months: String,
    /// `calm` for no motion at all, else as the system says.
    pub motion: String,
}

/// The index.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", tag = "state")]
pub enum IndexState {
    /// Every record is searchable.
    Ready,
    /// Records are being indexed; search answers meanwhile from what is there.
    Building(Indexing),
}

/// The sync card at the foot of the navigation.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SyncCard {
    /// State.
    pub state: SyncState,
    /// Changes that wait to be sent.
    pub waiting: u32,
    /// Their size, bytes.
    #[specta(type = u32)]
    pub waiting_bytes: f64,
    /// Instant of the last sync, milliseconds UTC.
    #[specta(type = Option<u32>)]
    pub last_at_ms: Option<f64>,
}

/// State of synchronisation.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SyncState {
    /// This desk does not belong to an office yet.
    NotEnrolled,
    /// Enrolled, no connection now.
    Offline,
}

/// The private part of the replica.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PrivatePart {
    /// None was made yet.
    None,
    /// Protected by a passphrase that was not given yet.
    Locked,
    /// Open.
    Open,
}
