//! The commands and events as one typed interface.

use std::path::Path;

use specta_typescript::Typescript;
use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::{commands, events};

/// Everything that the window can ask and hear.
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .commands(collect_commands![
            commands::desk_state,
            commands::search,
            commands::preview,
            commands::read,
            commands::record_page,
            commands::help_page,
            commands::set_preference,
            commands::protection::protection,
            commands::protection::draft_recovery_key,
            commands::protection::passphrase_strength,
            commands::protection::protect,
            commands::protection::unlock,
            commands::protection::unlock_with_recovery_key,
            commands::protection::lock,
            commands::protection::change_passphrase,
            commands::protection::keep_recovery_key,
            commands::protection::use_keyring,
            commands::protection::set_lock_after,
            commands::protection::person_is_active,
            commands::system_language,
            commands::shown,
            commands::backup::backups,
            commands::backup::set_backup_policy,
            commands::backup::back_up,
            commands::backup::delete_backup,
            commands::backup::preview_restore,
            commands::backup::restore_backup,
            commands::backup::stop_work,
            commands::backup::recovery,
            commands::backup::recover_catalogue,
        ])
        .events(collect_events![
            events::IndexingChanged,
            events::RecordsChanged,
            events::Locked,
            events::LockingSoon,
            events::PrivateIndexingChanged,
            events::ProtectionChanged,
            events::WorkProgressed
        ])
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
}

/// Writes the TypeScript side of the interface.
///
/// # Errors
/// When a type has no counterpart in TypeScript, or the file cannot be written.
pub fn write_bindings(file: &Path) -> anyhow::Result<()> {
    let header = "// Written by `cargo xtask bindings`; not to be edited.\n";
    builder().export(Typescript::default().header(header), file)?;
    Ok(())
}
