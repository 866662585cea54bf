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
            commands::contacts::contact_page,
            commands::contacts::contact_rail,
            commands::contacts::contact_card,
            commands::contacts::contact_draft,
            commands::contacts::kept_contact_form,
            commands::contacts::keep_contact_form,
            commands::contacts::create_contact,
            commands::contacts::edit_contact,
            commands::contacts::confirm_contact,
            commands::contacts::suggest_contact,
            commands::contacts::withdraw_suggestion,
            commands::contacts::star_contacts,
            commands::contacts::note_contact,
            commands::contacts::tag_contact,
            commands::contacts::create_group,
            commands::contacts::group_draft,
            commands::contacts::edit_group,
            commands::contacts::add_to_group,
            commands::contacts::take_from_group,
            commands::contacts::delete_group,
            commands::contacts::trash_contacts,
            commands::contacts::restore_contacts,
            commands::contacts::delete_contacts,
            commands::contacts::contact_history,
            commands::contacts::restore_contact_state,
            commands::contacts::undo_contacts,
            commands::contacts::redo_contacts,
            commands::contacts::contact_coverage,
            commands::contacts::preview_contact_file,
            commands::contacts::import_contact_file,
            commands::contacts::cancel_contact_file,
            commands::contacts::export_contacts,
            commands::contacts::contact_problems,
            commands::files::choose_path,
            commands::place::data_place,
            commands::place::preview_move,
            commands::place::move_data,
            commands::place::stop_move,
            commands::place::remove_left_data,
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
            commands::habits::kept,
            commands::habits::keep_record,
            commands::habits::release_record,
            commands::habits::clear_kept,
            commands::habits::record_marks,
            commands::habits::note_reading,
            commands::habits::saved_searches,
            commands::habits::save_search,
            commands::habits::rename_search,
            commands::habits::see_search,
            commands::habits::forget_search,
            commands::habits::notes,
            commands::habits::note,
            commands::habits::save_note,
            commands::habits::delete_note,
            commands::habits::undo_note,
            commands::habits::note_history,
            commands::habits::restore_note,
            commands::habits::cite,
            commands::habits::export_citation,
            commands::settings::settings,
            commands::settings::change_setting,
            commands::settings::undo_setting,
            commands::settings::about,
            commands::settings::support_bundle,
            commands::settings::write_support_bundle,
            commands::today::today,
            commands::today::new_records,
            commands::today::nodes,
            commands::today::events,
            commands::today::projects,
            commands::today::calendar_file,
            commands::today::export_calendar,
        ])
        .events(collect_events![
            events::ContactFileRead,
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
