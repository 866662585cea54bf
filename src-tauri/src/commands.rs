//! What the window can ask. Each command waits for the desk and runs off the main thread.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

pub mod backup;
pub mod contacts;
pub mod files;
pub mod habits;
pub mod place;
pub mod protection;
pub mod settings;
pub mod today;

use chm_app::view::{
    DeskState, Preview, ReadRequest, Reading, RecordPage, SearchPage, SearchRequest,
};
use tauri::State;

use crate::{CommandError, Opening, language};

pub(crate) type Answer<T> = Result<T, CommandError>;

/// The state that is always in sight; asking for it tries a failed start anew.
#[tauri::command]
#[specta::specta]
pub async fn desk_state(desk: State<'_, Opening>) -> Answer<DeskState> {
    desk.retry();
    desk.ask(chm_app::Desk::state).await
}

/// One page of the answer to a search.
#[tauri::command]
#[specta::specta]
pub async fn search(desk: State<'_, Opening>, request: SearchRequest) -> Answer<SearchPage> {
    desk.ask(move |desk| desk.search(&request)).await
}

/// The pane beside the results.
#[tauri::command]
#[specta::specta]
pub async fn preview(
    desk: State<'_, Opening>,
    id: String,
    request: SearchRequest,
) -> Answer<Preview> {
    desk.ask(move |desk| desk.preview(&id, &request)).await
}

/// A window of the text of a document.
#[tauri::command]
#[specta::specta]
pub async fn read(desk: State<'_, Opening>, request: ReadRequest) -> Answer<Reading> {
    desk.ask(move |desk| desk.read(&request)).await
}

/// The page of a record.
#[tauri::command]
#[specta::specta]
pub async fn record_page(
    desk: State<'_, Opening>,
    id: String,
    interface_language: String,
) -> Answer<RecordPage> {
    desk.ask(move |desk| desk.record_page(&id, &interface_language))
        .await
}

/// Id of the help page on a topic, if there is one.
#[tauri::command]
#[specta::specta]
pub async fn help_page(
    desk: State<'_, Opening>,
    topic: String,
    interface_language: String,
) -> Answer<Option<String>> {
    desk.ask(move |desk| desk.help_page(&topic, &interface_language))
        .await
}

/// Keeps a choice of the person, such as `language` or `theme`.
#[tauri::command]
#[specta::specta]
pub async fn set_preference(desk: State<'_, Opening>, name: String, value: String) -> Answer<()> {
    desk.ask(move |desk| desk.set_preference(&name, &value))
        .await
}

/// The language that the system wishes for, or nothing; known before the desk is open.
#[tauri::command]
#[specta::specta]
pub fn system_language() -> String {
    language::of_system()
}

/// The window has painted its first view; says so on standard output.
#[tauri::command]
#[specta::specta]
pub async fn shown(desk: State<'_, Opening>) -> Answer<()> {
    desk.announce().await
}
