//! Backups of private work, and where the data of the desk lies.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Everything that the backup section of the settings shows.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupOverview {
    /// Folder in which backups are kept by the desk.
    pub folder: String,
    /// How many automatic ones are kept.
    pub policy: BackupPolicy,
    /// Newest first; those that cannot be used are among them and say so.
    pub backups: Vec<BackupLine>,
    /// Code of the error that ended the last automatic backup, until one succeeds.
    pub failed: Option<String>,
}

/// How many automatic backups are kept: the newest of each of so many days, weeks and months.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupPolicy {
    /// Days, 1 to 60.
    pub daily: u32,
    /// Weeks, 0 to 60.
    pub weekly: u32,
    /// Months, 0 to 60.
    pub monthly: u32,
}

/// One backup file.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    /// Its path.
    pub file: String,
    /// Whether it can be restored.
    pub state: BackupState,
    /// Bytes.
    #[specta(type = u32)]
    pub size_bytes: f64,
    /// When it was made, milliseconds UTC by the clock of that moment; none if it cannot be read.
    #[specta(type = Option<u32>)]
    pub created_at_ms: Option<f64>,
    /// Why it was made; none if it cannot be read.
    pub reason: Option<BackupReason>,
    /// Version of the program that made it.
    pub version: String,
    /// Whether it was made by this desk; restoring another's needs a confirmation.
    pub is_of_this_desk: bool,
    /// Whether it holds a private part; without one it holds settings only.
    pub has_private_part: bool,
    /// What the private part holds; none if it was locked when the backup was made.
    pub counts: Option<BackupCounts>,
}

/// Whether a backup can be restored.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BackupState {
    /// It can be read; whether it is whole is tested when it is looked at.
    Readable,
    /// It is cut off, changed, or something else.
    Damaged,
    /// A newer version of the program made it.
    Newer,
    /// It is there and cannot be read now.
    Unreadable,
}

/// Why a backup was made.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// By the desk, once a day.
    Automatic,
    /// By the person.
    Asked,
    /// Before a newer version changed the databases.
    BeforeUpgrade,
    /// Before another backup was restored over it.
    BeforeRestore,
}

/// What a private part holds.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupCounts {
    /// Records that are not deleted, by kind (`person`, `mandate`, …), most first.
    pub kinds: Vec<BackupKindCount>,
    /// Changes that wait to be sent.
    pub waiting: u32,
}

/// How many records of one kind there are.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupKindCount {
    /// Name of the kind.
    pub kind: String,
    /// Records.
    pub count: u32,
}

/// How far a backup, a restore or a move is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkProgress {
    /// Which part of it.
    pub stage: WorkStage,
    /// Bytes done of the whole work, all stages together.
    #[specta(type = u32)]
    pub done_bytes: f64,
    /// Bytes of the whole work.
    #[specta(type = u32)]
    pub total_bytes: f64,
}

/// A part of a backup, a restore or a move.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum WorkStage {
    /// Files are copied.
    Copying,
    /// What was copied is read again and compared.
    Verifying,
    /// The copy takes the place of what was there.
    Switching,
}

/// What is asked of a backup file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct RestoreRequest {
    /// The file.
    pub file: String,
    /// The passphrase or recovery code at the time of the backup; empty to try the key that is
    /// open now.
    pub passphrase: String,
    /// The person agreed to take in the backup of another desk.
    pub allow_other_desk: bool,
}

/// What restoring a backup would do.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RestorePreview {
    /// The backup, tested whole.
    pub backup: BackupLine,
    /// What the private part holds now and would be replaced; none when it is locked, cannot be
    /// opened, or was not made.
    pub present: Option<BackupCounts>,
    /// Whether the passphrase of the backup must be given: the key that is open now is another.
    pub needs_passphrase: bool,
    /// Whether the person has to agree because another desk made it.
    pub needs_agreement: bool,
}

/// What was restored.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// What the private part holds now; none if the backup had none.
    pub counts: Option<BackupCounts>,
    /// File of the backup that was made of what was there before; none if nothing was.
    pub replaced: Option<String>,
    /// Whether the passphrase is now that of the backup.
    pub is_older_passphrase: bool,
}

/// Why the desk of a folder does not open, and what can be done; asked without an open desk.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
    /// What is damaged.
    pub damage: Damage,
    /// What can be restored, newest first.
    pub backups: Vec<BackupLine>,
}

/// What of a desk is damaged.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Damage {
    /// Nothing that can be seen without a passphrase.
    None,
    /// The catalogue; it can be made anew from the starter, private work is not touched.
    Catalogue,
    /// The private part or its key; a backup can be restored.
    PrivatePart,
    /// Both.
    Both,
}

/// Where the data of the desk lies.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DataPlace {
    /// The folder.
    pub folder: String,
    /// Who chose it.
    pub chosen_by: PlaceChoice,
    /// Whether it lies on a network share, where databases can be damaged by a bad line.
    pub is_network_share: bool,
    /// What lies in it.
    pub sizes: DataSizes,
    /// Bytes free on its drive; none if the system does not say.
    #[specta(type = Option<u32>)]
    pub free_bytes: Option<f64>,
    /// Whether it can be written to now.
    pub state: PlaceState,
    /// The place that they were moved from, until it is removed.
    pub left: Option<LeftPlace>,
}

/// A place that the data were moved from.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftPlace {
    /// The folder.
    pub folder: String,
    /// Bytes of what lies in it.
    #[specta(type = u32)]
    pub size_bytes: f64,
}

/// Who chose the data folder.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceChoice {
    /// Nobody: the place that the system provides.
    System,
    /// The person, by moving it.
    Moved,
    /// A `portable` marker beside the program.
    Portable,
    /// `CHM_DATA`.
    Environment,
}

/// Sizes by kind, bytes.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DataSizes {
    /// The catalogue.
    #[specta(type = u32)]
    pub catalogue: f64,
    /// The private part.
    #[specta(type = u32)]
    pub private_part: f64,
    /// The search index.
    #[specta(type = u32)]
    pub index: f64,
    /// Backups.
    #[specta(type = u32)]
    pub backups: f64,
    /// All else.
    #[specta(type = u32)]
    pub other: f64,
}

/// Whether a folder can be written to.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceState {
    /// It can.
    Writable,
    /// Less than 200 MB are free.
    NearlyFull,
    /// Nothing is free.
    Full,
    /// It is read-only.
    ReadOnly,
    /// It is not there: the drive was taken out.
    Gone,
}

/// Whether the data can be moved to a folder.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MovePreview {
    /// The folder that the data would lie in.
    pub folder: String,
    /// Bytes that must be free there.
    #[specta(type = u32)]
    pub needed_bytes: f64,
    /// Bytes free there; none if the system does not say.
    #[specta(type = Option<u32>)]
    pub free_bytes: Option<f64>,
    /// Whether it lies on a network share.
    pub is_network_share: bool,
    /// Whether an earlier attempt left a part of a copy there, which is replaced.
    pub is_begun: bool,
    /// Code of the error that a move would end with, such as `too-little-space`.
    pub obstacle: Option<String>,
}
