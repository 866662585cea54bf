//! How the private part is protected, and what the person is asked for.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::desk::PrivatePart;
use super::search::Indexing;

/// State of protection.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Protection {
    /// The private part.
    pub part: PrivatePart,
    /// Whether the keyring of this computer opens it at the start.
    pub keyring: bool,
    /// Whether the keyring may be used: not by a desk that is carried on a drive.
    pub may_use_keyring: bool,
    /// Why the keyring did not open it when it was last asked; nothing is lost by it, the
    /// passphrase serves.
    pub keyring_problem: Option<KeyringProblem>,
    /// When the recovery key was made, milliseconds UTC; none was made otherwise.
    #[specta(type = Option<u32>)]
    pub recovery_made_at_ms: Option<f64>,
    /// Minutes without a person after which it is locked; 0 for never.
    pub lock_after_minutes: u32,
    /// Wrong tries that are left before a pause.
    pub tries_left: u32,
    /// Seconds until the next try is taken; 0 when it is taken now.
    pub pause_seconds: u32,
    /// It was opened by the recovery key, and a new passphrase can be set without the old one.
    pub needs_new_passphrase: bool,
    /// How far its search index is, if that is not complete; search answers from what is there.
    pub indexing: Option<Indexing>,
}

/// Why the keyring of this computer did not open the private part.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum KeyringProblem {
    /// This computer has none, or it does not answer.
    Unavailable,
    /// It is locked.
    Locked,
    /// Its entry of this desk is gone.
    Removed,
    /// Its entry holds another secret.
    Changed,
}

/// Why the private part was locked.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LockReason {
    /// The person asked.
    Asked,
    /// Nobody was there for the set time.
    Idle,
    /// The computer goes to sleep.
    Sleep,
}

/// How well a passphrase withstands guessing.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Too short to be taken.
    TooShort,
    /// Guessed soon.
    Weak,
    /// Withstands a person, not a computer.
    Fair,
    /// Withstands a computer for long.
    Strong,
    /// Withstands any.
    VeryStrong,
}
