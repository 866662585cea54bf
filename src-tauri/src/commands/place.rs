//! What the window can ask about the place of the data.
// The command attribute expands to a `let _ =` of its own.
// Commands take their arguments by value.
#![allow(clippy::let_underscore_must_use, clippy::needless_pass_by_value)]

use std::path::PathBuf;

use chm_app::Change;
use chm_app::view::{DataPlace, MovePreview};
use tauri::{AppHandle, State};

use super::Answer;
use crate::{Opening, events, folder};

/// Where the data lie, how much room they take, and what their drive is like.
#[tauri::command]
#[specta::specta]
pub async fn data_place(desk: State<'_, Opening>) -> Answer<DataPlace> {
    let place = folder::place()?;
    desk.ask(move |_| place.shown()).await
}

/// Whether the data can be moved into a folder, and what that takes.
#[tauri::command]
#[specta::specta]
pub async fn preview_move(desk: State<'_, Opening>, folder: PathBuf) -> Answer<MovePreview> {
    let place = folder::place()?;
    desk.ask(move |_| place.preview_move(&folder)).await
}

/// Moves the data into a folder. The desk is closed meanwhile, and questions wait;
/// `WorkProgressed` tells how far it is.
#[tauri::command]
#[specta::specta]
pub async fn move_data(
    app: AppHandle,
    desk: State<'_, Opening>,
    folder: PathBuf,
) -> Answer<DataPlace> {
    let tell = move |at| events::tell(&app, &Change::Work(at));
    desk.move_data(folder, tell).await
}

/// Stops a move of the data; the old place stays in use.
#[tauri::command]
#[specta::specta]
pub fn stop_move(desk: State<'_, Opening>) {
    desk.stop_move();
}

/// Removes the place that the data were moved from.
#[tauri::command]
#[specta::specta]
pub async fn remove_left_data(desk: State<'_, Opening>) -> Answer<DataPlace> {
    let mut place = folder::place()?;
    desk.ask(move |_| {
        place.remove_left()?;
        place.shown()
    })
    .await
}
