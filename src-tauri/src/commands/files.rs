//! The window in which the system lets a person choose a file or folder.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use std::sync::mpsc;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt as _, FilePath};

use super::Answer;

/// What is to be chosen.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PathRequest {
    /// A file that is there, one that is written, or a folder.
    pub what: PathWanted,
    /// Name proposed for a file that is written.
    pub name: String,
    /// Endings of names that fit, without the dot; all when there are none.
    pub extensions: Vec<String>,
    /// What the file is for: the title of the system's window.
    pub label: String,
}

/// What is to be chosen.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PathWanted {
    /// A file that is there.
    #[default]
    Open,
    /// A file that is written; the system asks before one is replaced.
    Save,
    /// A folder.
    Folder,
}

/// Lets the person choose a path in a window of the system; nothing when it is closed, and where
/// the system has none.
#[tauri::command]
#[specta::specta]
pub async fn choose_path(
    app: AppHandle,
    window: WebviewWindow,
    request: PathRequest,
) -> Answer<Option<String>> {
    let (answer, answered) = mpsc::channel::<Option<FilePath>>();
    let give = move |path: Option<FilePath>| {
        // The window may have gone meanwhile: then nobody waits for the path.
        answer.send(path).ok();
    };
    let mut dialog = app.dialog().file().set_parent(&window);
    if !request.label.is_empty() {
        dialog = dialog.set_title(&request.label);
    }
    if !request.extensions.is_empty() {
        let endings: Vec<&str> = request.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(endings.join(", "), &endings);
    }
    match request.what {
        PathWanted::Open => dialog.pick_file(give),
        PathWanted::Folder => dialog.pick_folder(give),
        PathWanted::Save => dialog.set_file_name(&request.name).save_file(give),
    }
    let chosen = spawn_blocking(move || answered.recv().ok().flatten()).await;
    Ok(chosen.ok().flatten().map(|path| path.to_string()))
}
