//! Reads the configuration of the window into the program.

fn main() {
    // Only these commands exist for the window; each needs its permission in `capabilities`.
    let commands = tauri_build::AppManifest::new().commands(&[
        "desk_state",
        "search",
        "preview",
        "read",
        "record_page",
        "help_page",
        "set_preference",
        "protection",
        "draft_recovery_key",
        "passphrase_strength",
        "protect",
        "unlock",
        "unlock_with_recovery_key",
        "lock",
        "change_passphrase",
        "keep_recovery_key",
        "use_keyring",
        "set_lock_after",
        "person_is_active",
        "system_language",
        "shown",
        "backups",
        "set_backup_policy",
        "back_up",
        "delete_backup",
        "preview_restore",
        "restore_backup",
        "stop_work",
        "recovery",
        "recover_catalogue",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).unwrap_or_else(
        |error| {
            println!("cargo::error={error:#}");
        },
    );
}
