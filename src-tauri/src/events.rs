//! What the window is told without asking.

use chm_app::Change;
use chm_app::view::Indexing;
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

/// Passes a change of the desk on to the window, and says when all can be searched.
pub fn tell(app: &AppHandle, change: &Change) {
    if matches!(change, Change::Indexing(None)) {
        say("searchable");
    }
    let told = match change {
        Change::Indexing(indexing) => IndexingChanged(*indexing).emit(app),
        Change::Records => RecordsChanged.emit(app),
    };
    if let Err(error) = told {
        warn!("The window was not told of a change: {error}");
    }
}
