//! What the window is told without asking.

use chm_app::Change;
use chm_app::view::{Indexing, LockReason, WorkProgress};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;
use tracing::warn;

use crate::opening::say;

/// The index went on; nothing once it is complete.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct IndexingChanged(pub Option<Indexing>);

/// Records changed: what is shown must be read again.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct RecordsChanged;

/// The private part is being locked: what shows private words goes at once, titles included.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct Locked(pub LockReason);

/// Nobody was there for long, and the private part is locked in this many seconds; nothing once
/// a person is there again.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct LockingSoon(pub Option<u32>);

/// The search index of the private part went on; nothing once it is complete.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct PrivateIndexingChanged(pub Option<Indexing>);

/// The state of protection changed and must be read again.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct ProtectionChanged;

/// A file of contacts is being read: bytes read, and bytes of the file.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFileRead {
    /// Bytes read.
    #[specta(type = u32)]
    pub done_bytes: f64,
    /// Bytes of the file.
    #[specta(type = u32)]
    pub total_bytes: f64,
}

/// A backup, a restore or a move of the data went on; nothing once it ended.
#[derive(Clone, Debug, Deserialize, Event, Serialize, Type)]
pub struct WorkProgressed(pub Option<WorkProgress>);

/// Passes a change of the desk on to the window, and says when all can be searched.
pub fn tell(app: &AppHandle, change: &Change) {
    if matches!(change, Change::Indexing(None)) {
        say("searchable");
    }
    let told = match change {
        Change::Indexing(indexing) => IndexingChanged(*indexing).emit(app),
        Change::Records => RecordsChanged.emit(app),
        Change::Locked(reason) => Locked(*reason).emit(app),
        Change::LockingSoon(seconds) => LockingSoon(*seconds).emit(app),
        Change::PrivateIndexing(indexing) => PrivateIndexingChanged(*indexing).emit(app),
        Change::Protection => ProtectionChanged.emit(app),
        Change::Work(progress) => WorkProgressed(*progress).emit(app),
        Change::ContactFile {
            done_bytes,
            total_bytes,
        } => ContactFileRead {
            done_bytes: *done_bytes as f64,
            total_bytes: *total_bytes as f64,
        }
        .emit(app),
    };
    if let Err(error) = told {
        warn!("The window was not told of a change: {error}");
    }
}
