//! Protecting, opening and locking the private part.
// Commands take their arguments by value.
#![allow(clippy::needless_pass_by_value)]

use chm_app::view::{LockReason, PrivatePart, Protection, Strength};
use tauri::State;

use super::Answer;
use crate::Opening;

/// State of protection.
#[tauri::command]
#[specta::specta]
pub async fn protection(desk: State<'_, Opening>) -> Answer<Protection> {
    desk.ask(chm_app::Desk::protection).await
}

/// A recovery key to be shown; it opens nothing before `protect` or `keep_recovery_key`.
#[tauri::command]
#[specta::specta]
pub async fn draft_recovery_key(desk: State<'_, Opening>) -> Answer<String> {
    desk.ask(chm_app::Desk::draft_recovery_key).await
}

/// How well a passphrase withstands guessing.
#[tauri::command]
#[specta::specta]
pub fn passphrase_strength(passphrase: &str) -> Strength {
    chm_app::passphrase_strength(passphrase)
}

/// Makes the private part, which a passphrase and a drafted recovery key open.
#[tauri::command]
#[specta::specta]
pub async fn protect(
    desk: State<'_, Opening>,
    passphrase: String,
    recovery_key: String,
) -> Answer<Protection> {
    desk.ask(move |desk| desk.protect_with(&passphrase, &recovery_key))
        .await
}

/// Opens the private part by its passphrase.
#[tauri::command]
#[specta::specta]
pub async fn unlock(desk: State<'_, Opening>, passphrase: String) -> Answer<PrivatePart> {
    desk.ask(move |desk| desk.unlock(&passphrase)).await
}

/// Opens the private part by its recovery key; a new passphrase is then asked for.
#[tauri::command]
#[specta::specta]
pub async fn unlock_with_recovery_key(
    desk: State<'_, Opening>,
    recovery_key: String,
) -> Answer<Protection> {
    desk.ask(move |desk| desk.unlock_with_recovery_key(&recovery_key))
        .await
}

/// Locks the private part at once.
#[tauri::command]
#[specta::specta]
pub async fn lock(desk: State<'_, Opening>) -> Answer<Protection> {
    desk.ask(|desk| desk.lock(LockReason::Asked)).await
}

/// Lets another passphrase open the private part; `old` is empty after the recovery key.
#[tauri::command]
#[specta::specta]
pub async fn change_passphrase(
    desk: State<'_, Opening>,
    old: String,
    renewed: String,
) -> Answer<Protection> {
    desk.ask(move |desk| desk.change_passphrase(&old, &renewed))
        .await
}

/// Lets a drafted recovery key open the private part in place of the former.
#[tauri::command]
#[specta::specta]
pub async fn keep_recovery_key(
    desk: State<'_, Opening>,
    passphrase: String,
    recovery_key: String,
) -> Answer<Protection> {
    desk.ask(move |desk| desk.keep_recovery_key(&passphrase, &recovery_key))
        .await
}

/// Has the keyring of this computer open the private part at the start, or no longer.
#[tauri::command]
#[specta::specta]
pub async fn use_keyring(desk: State<'_, Opening>, wanted: bool) -> Answer<Protection> {
    desk.ask(move |desk| desk.use_keyring(wanted)).await
}

/// Sets after how many minutes without a person the private part is locked; 0 for never.
#[tauri::command]
#[specta::specta]
pub async fn set_lock_after(desk: State<'_, Opening>, minutes: u32) -> Answer<Protection> {
    desk.ask(move |desk| desk.set_lock_after(minutes)).await
}

/// A person is there; the window says so at most every few seconds.
#[tauri::command]
#[specta::specta]
pub async fn person_is_active(desk: State<'_, Opening>) -> Answer<()> {
    desk.ask(|desk| {
        desk.person_is_active();
        Ok(())
    })
    .await
}
