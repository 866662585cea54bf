//! Settings, and what is said about the program.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use std::path::PathBuf;

use chm_app::view::{About, Setting, SettingsPage, SupportBundle};
use tauri::State;

use super::Answer;
use crate::Opening;

/// All settings, or those that a search finds.
#[tauri::command]
#[specta::specta]
pub async fn settings(
    desk: State<'_, Opening>,
    query: String,
    interface_language: String,
) -> Answer<SettingsPage> {
    desk.ask(move |desk| desk.settings(&query, &interface_language))
        .await
}

/// Sets a setting; it holds at once.
#[tauri::command]
#[specta::specta]
pub async fn change_setting(
    desk: State<'_, Opening>,
    id: String,
    value: String,
) -> Answer<Setting> {
    desk.ask(move |desk| desk.change_setting(&id, &value)).await
}

/// Takes the last change of a setting back.
#[tauri::command]
#[specta::specta]
pub async fn undo_setting(desk: State<'_, Opening>) -> Answer<Option<Setting>> {
    desk.ask(move |desk| desk.undo_setting()).await
}

/// The program and the parts by others that it is made of.
#[tauri::command]
#[specta::specta]
pub async fn about(desk: State<'_, Opening>) -> Answer<About> {
    desk.ask(move |desk| desk.about()).await
}

/// What a support bundle would hold.
#[tauri::command]
#[specta::specta]
pub async fn support_bundle(desk: State<'_, Opening>) -> Answer<SupportBundle> {
    desk.ask(move |desk| desk.support_bundle()).await
}

/// Writes a support bundle where the person chose; returns its bytes.
#[tauri::command]
#[specta::specta]
pub async fn write_support_bundle(desk: State<'_, Opening>, path: PathBuf) -> Answer<u32> {
    desk.ask(move |desk| desk.write_support_bundle(&path)).await
}
