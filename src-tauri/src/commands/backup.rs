//! What the window can ask about backups.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use std::path::PathBuf;

use chm_app::view::{
    BackupLine, BackupOverview, BackupPolicy, Recovery, RestorePreview, RestoreRequest, Restored,
};
use tauri::State;

use super::Answer;
use crate::Opening;

/// The backups there are, and how many are kept.
#[tauri::command]
#[specta::specta]
pub async fn backups(desk: State<'_, Opening>) -> Answer<BackupOverview> {
    desk.ask(chm_app::Desk::backups).await
}

/// Sets how many automatic backups are kept.
#[tauri::command]
#[specta::specta]
pub async fn set_backup_policy(desk: State<'_, Opening>, policy: BackupPolicy) -> Answer<()> {
    desk.ask(move |desk| desk.set_backup_policy(policy)).await
}

/// Backs private work up now; without a folder, into that of the desk. `WorkProgressed` tells how
/// far it is.
#[tauri::command]
#[specta::specta]
pub async fn back_up(desk: State<'_, Opening>, folder: Option<String>) -> Answer<BackupLine> {
    let folder = folder.map(PathBuf::from);
    desk.ask(move |desk| desk.back_up(folder.as_deref(), &mut |_| true))
        .await
}

/// Deletes a backup in the folder of the desk.
#[tauri::command]
#[specta::specta]
pub async fn delete_backup(desk: State<'_, Opening>, file: String) -> Answer<()> {
    desk.ask(move |desk| desk.delete_backup(&file)).await
}

/// Tests a backup, and says what restoring it would do.
#[tauri::command]
#[specta::specta]
pub async fn preview_restore(
    desk: State<'_, Opening>,
    request: RestoreRequest,
) -> Answer<RestorePreview> {
    desk.ask(move |desk| desk.preview_restore(&request, &mut |_| true))
        .await
}

/// Puts a backup in the place of the private part, which is itself backed up before.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(desk: State<'_, Opening>, request: RestoreRequest) -> Answer<Restored> {
    desk.ask(move |desk| desk.restore_backup(&request, &mut |_| true))
        .await
}

/// Stops the backup or restore that is under way; nothing has then changed.
#[tauri::command]
#[specta::specta]
pub async fn stop_work(desk: State<'_, Opening>) -> Answer<()> {
    desk.ask(|desk| {
        desk.stop_work();
        Ok(())
    })
    .await
}

/// What of the desk is damaged, and what can be restored; also when it does not open.
#[tauri::command]
#[specta::specta]
pub async fn recovery(desk: State<'_, Opening>) -> Answer<Recovery> {
    desk.recovery().await
}

/// Sets a catalogue that does not open aside and makes it anew from the starter.
#[tauri::command]
#[specta::specta]
pub async fn recover_catalogue(desk: State<'_, Opening>) -> Answer<()> {
    desk.recover_catalogue().await
}
