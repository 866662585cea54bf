//! What the window can ask about contacts.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use chm_app::Desk;
use chm_app::view::{
    ContactCard, ContactChange, ContactDraft, ContactExport, ContactFile, ContactFilePreview,
    ContactFileReport, ContactHistory, ContactPage, ContactRail, ContactRailRequest,
    ContactRequest, Coverage, DraftProblem, GroupDraft, Undoable,
};
use tauri::State;

use super::Answer;
use crate::Opening;

/// A part of the list of contacts.
#[tauri::command]
#[specta::specta]
pub async fn contact_page(
    desk: State<'_, Opening>,
    request: ContactRequest,
) -> Answer<ContactPage> {
    desk.ask(move |desk| desk.contact_page(&request)).await
}

/// The rail beside the list of contacts, and the filter menus.
#[tauri::command]
#[specta::specta]
pub async fn contact_rail(
    desk: State<'_, Opening>,
    request: ContactRailRequest,
) -> Answer<ContactRail> {
    desk.ask(move |desk| desk.contact_rail(&request)).await
}

/// The card of a contact.
#[tauri::command]
#[specta::specta]
pub async fn contact_card(
    desk: State<'_, Opening>,
    id: String,
    interface_language: String,
) -> Answer<ContactCard> {
    desk.ask(move |desk| desk.contact_card(&id, &interface_language))
        .await
}

/// The form of a contact, as it stands.
#[tauri::command]
#[specta::specta]
pub async fn contact_draft(
    desk: State<'_, Opening>,
    id: String,
    interface_language: String,
) -> Answer<ContactDraft> {
    desk.ask(move |desk| desk.contact_draft(&id, &interface_language))
        .await
}

/// The form of a contact that was put aside before it was kept, as the window wrote it.
#[tauri::command]
#[specta::specta]
pub async fn kept_contact_form(desk: State<'_, Opening>) -> Answer<Option<String>> {
    desk.ask(Desk::kept_contact_form).await
}

/// Puts the form of a contact aside; an empty one forgets it.
#[tauri::command]
#[specta::specta]
pub async fn keep_contact_form(desk: State<'_, Opening>, form: String) -> Answer<()> {
    desk.ask(move |desk| desk.keep_contact_form(&form)).await
}

/// Makes an own contact.
#[tauri::command]
#[specta::specta]
pub async fn create_contact(
    desk: State<'_, Opening>,
    draft: ContactDraft,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.create_contact(&draft)).await
}

/// Changes an own contact to what a form says.
#[tauri::command]
#[specta::specta]
pub async fn edit_contact(
    desk: State<'_, Opening>,
    id: String,
    draft: ContactDraft,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.edit_contact(&id, &draft)).await
}

/// Notes that an own contact was checked today.
#[tauri::command]
#[specta::specta]
pub async fn confirm_contact(desk: State<'_, Opening>, id: String) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.confirm_contact(&id)).await
}

/// Suggests that a shared contact become what a form says.
#[tauri::command]
#[specta::specta]
pub async fn suggest_contact(
    desk: State<'_, Opening>,
    id: String,
    draft: ContactDraft,
    reason: String,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.suggest_contact(&id, &draft, &reason))
        .await
}

/// Takes a suggestion back.
#[tauri::command]
#[specta::specta]
pub async fn withdraw_suggestion(desk: State<'_, Opening>, id: String) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.withdraw_suggestion(&id)).await
}

/// Stars contacts, or takes their stars off.
#[tauri::command]
#[specta::specta]
pub async fn star_contacts(
    desk: State<'_, Opening>,
    ids: Vec<String>,
    starred: bool,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.star_contacts(&ids, starred))
        .await
}

/// Keeps a private note on a contact.
#[tauri::command]
#[specta::specta]
pub async fn note_contact(
    desk: State<'_, Opening>,
    id: String,
    note: String,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.note_contact(&id, &note)).await
}

/// Keeps private tags on a contact.
#[tauri::command]
#[specta::specta]
pub async fn tag_contact(
    desk: State<'_, Opening>,
    id: String,
    tags: Vec<String>,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.tag_contact(&id, &tags)).await
}

/// Makes a group of contacts.
#[tauri::command]
#[specta::specta]
pub async fn create_group(
    desk: State<'_, Opening>,
    group: GroupDraft,
    members: Vec<String>,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.create_group(&group, &members))
        .await
}

/// The form of a group.
#[tauri::command]
#[specta::specta]
pub async fn group_draft(desk: State<'_, Opening>, id: String) -> Answer<GroupDraft> {
    desk.ask(move |desk| desk.group_draft(&id)).await
}

/// Names a group anew, and sets its rule.
#[tauri::command]
#[specta::specta]
pub async fn edit_group(
    desk: State<'_, Opening>,
    id: String,
    group: GroupDraft,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.edit_group(&id, &group)).await
}

/// Adds contacts to a group by hand.
#[tauri::command]
#[specta::specta]
pub async fn add_to_group(
    desk: State<'_, Opening>,
    id: String,
    contacts: Vec<String>,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.add_to_group(&id, &contacts))
        .await
}

/// Takes contacts out of a group.
#[tauri::command]
#[specta::specta]
pub async fn take_from_group(
    desk: State<'_, Opening>,
    id: String,
    contacts: Vec<String>,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.take_from_group(&id, &contacts))
        .await
}

/// Deletes a group; its contacts stay.
#[tauri::command]
#[specta::specta]
pub async fn delete_group(desk: State<'_, Opening>, id: String) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.delete_group(&id)).await
}

/// Puts own contacts into the trash.
#[tauri::command]
#[specta::specta]
pub async fn trash_contacts(desk: State<'_, Opening>, ids: Vec<String>) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.trash_contacts(&ids)).await
}

/// Takes contacts out of the trash.
#[tauri::command]
#[specta::specta]
pub async fn restore_contacts(desk: State<'_, Opening>, ids: Vec<String>) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.restore_contacts(&ids)).await
}

/// Deletes contacts of the trash for good; returns how many.
#[tauri::command]
#[specta::specta]
pub async fn delete_contacts(desk: State<'_, Opening>, ids: Vec<String>) -> Answer<u32> {
    desk.ask(move |desk| desk.delete_contacts(&ids)).await
}

/// What happened to a contact.
#[tauri::command]
#[specta::specta]
pub async fn contact_history(
    desk: State<'_, Opening>,
    id: String,
    interface_language: String,
) -> Answer<ContactHistory> {
    desk.ask(move |desk| desk.contact_history(&id, &interface_language))
        .await
}

/// Gives an own contact the state before an entry of its history.
#[tauri::command]
#[specta::specta]
pub async fn restore_contact_state(
    desk: State<'_, Opening>,
    id: String,
    before: String,
) -> Answer<ContactChange> {
    desk.ask(move |desk| desk.restore_contact_state(&id, &before))
        .await
}

/// Takes back what an action on contacts changed.
#[tauri::command]
#[specta::specta]
pub async fn undo_contacts(desk: State<'_, Opening>, token: Undoable) -> Answer<()> {
    desk.ask(move |desk| desk.undo_contacts(&token)).await
}

/// Does again what was taken back; gives a new token.
#[tauri::command]
#[specta::specta]
pub async fn redo_contacts(desk: State<'_, Opening>, token: Undoable) -> Answer<Undoable> {
    desk.ask(move |desk| desk.redo_contacts(&token)).await
}

/// Contacts by country, with the state of one family of roles.
#[tauri::command]
#[specta::specta]
pub async fn contact_coverage(
    desk: State<'_, Opening>,
    family: String,
    interface_language: String,
) -> Answer<Coverage> {
    desk.ask(move |desk| desk.contact_coverage(&family, &interface_language))
        .await
}

/// What a file of contacts holds, before anything is taken in.
#[tauri::command]
#[specta::specta]
pub async fn preview_contact_file(
    desk: State<'_, Opening>,
    file: ContactFile,
) -> Answer<ContactFilePreview> {
    desk.ask(move |desk| desk.preview_contact_file(&file)).await
}

/// Takes a file of contacts in.
#[tauri::command]
#[specta::specta]
pub async fn import_contact_file(
    desk: State<'_, Opening>,
    file: ContactFile,
) -> Answer<ContactFileReport> {
    desk.ask(move |desk| desk.import_contact_file(&file)).await
}

/// Stops reading a file of contacts; what came before stays.
#[tauri::command]
#[specta::specta]
pub async fn cancel_contact_file(desk: State<'_, Opening>) -> Answer<()> {
    desk.ask(move |desk| desk.cancel_contact_file()).await
}

/// Writes contacts to a file; returns how many.
#[tauri::command]
#[specta::specta]
pub async fn export_contacts(desk: State<'_, Opening>, request: ContactExport) -> Answer<u32> {
    desk.ask(move |desk| desk.export_contacts(&request)).await
}

/// What is wrong in the form of a contact; nothing when it can be kept.
#[tauri::command]
#[specta::specta]
pub async fn contact_problems(
    desk: State<'_, Opening>,
    draft: ContactDraft,
) -> Answer<Vec<DraftProblem>> {
    desk.ask(move |desk| Ok(desk.contact_problems(&draft)))
        .await
}
