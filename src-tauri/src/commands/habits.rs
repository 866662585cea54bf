//! What the desk keeps of a person's own ways: lists, searches, notes, citations.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use std::path::PathBuf;

use chm_app::view::{
    Citation, CitationRequest, KeptLine, KeptList, Note, NoteDraft, NoteVersion, ReadPlace,
    RecordMarks, SavedSearch, SearchRequest,
};
use tauri::State;

use super::Answer;
use crate::Opening;

/// What is in a list, last added first.
#[tauri::command]
#[specta::specta]
pub async fn kept(
    desk: State<'_, Opening>,
    list: KeptList,
    interface_language: String,
) -> Answer<Vec<KeptLine>> {
    desk.ask(move |desk| desk.kept(list, &interface_language))
        .await
}

/// Puts a record into a list; `at_ms` gives it its former place when a removal is undone.
#[tauri::command]
#[specta::specta]
pub async fn keep_record(
    desk: State<'_, Opening>,
    list: KeptList,
    id: String,
    at_ms: Option<f64>,
) -> Answer<RecordMarks> {
    desk.ask(move |desk| desk.keep_record(list, &id, at_ms))
        .await
}

/// Takes a record out of a list.
#[tauri::command]
#[specta::specta]
pub async fn release_record(
    desk: State<'_, Opening>,
    list: KeptList,
    id: String,
) -> Answer<RecordMarks> {
    desk.ask(move |desk| desk.release_record(list, &id)).await
}

/// Empties a list.
#[tauri::command]
#[specta::specta]
pub async fn clear_kept(desk: State<'_, Opening>, list: KeptList) -> Answer<()> {
    desk.ask(move |desk| desk.clear_kept(list)).await
}

/// In which lists a record stands, and how many notes it has.
#[tauri::command]
#[specta::specta]
pub async fn record_marks(desk: State<'_, Opening>, id: String) -> Answer<RecordMarks> {
    desk.ask(move |desk| desk.record_marks(&id)).await
}

/// Remembers that a record was looked at, and where reading stands.
#[tauri::command]
#[specta::specta]
pub async fn note_reading(
    desk: State<'_, Opening>,
    id: String,
    place: Option<ReadPlace>,
) -> Answer<()> {
    desk.ask(move |desk| desk.note_reading(&id, place)).await
}

/// The searches that were kept.
#[tauri::command]
#[specta::specta]
pub async fn saved_searches(desk: State<'_, Opening>) -> Answer<Vec<SavedSearch>> {
    desk.ask(move |desk| desk.saved_searches()).await
}

/// Keeps a search under a name.
#[tauri::command]
#[specta::specta]
pub async fn save_search(
    desk: State<'_, Opening>,
    name: String,
    request: SearchRequest,
) -> Answer<SavedSearch> {
    desk.ask(move |desk| desk.save_search(&name, &request))
        .await
}

/// Gives a kept search another name.
#[tauri::command]
#[specta::specta]
pub async fn rename_search(desk: State<'_, Opening>, id: String, name: String) -> Answer<()> {
    desk.ask(move |desk| desk.rename_search(&id, &name)).await
}

/// Says that a kept search was looked at.
#[tauri::command]
#[specta::specta]
pub async fn see_search(desk: State<'_, Opening>, id: String) -> Answer<()> {
    desk.ask(move |desk| desk.see_search(&id)).await
}

/// Forgets a kept search.
#[tauri::command]
#[specta::specta]
pub async fn forget_search(desk: State<'_, Opening>, id: String) -> Answer<()> {
    desk.ask(move |desk| desk.forget_search(&id)).await
}

/// The private notes on a record.
#[tauri::command]
#[specta::specta]
pub async fn notes(desk: State<'_, Opening>, about: String) -> Answer<Vec<Note>> {
    desk.ask(move |desk| desk.notes(&about)).await
}

/// One private note.
#[tauri::command]
#[specta::specta]
pub async fn note(desk: State<'_, Opening>, id: String) -> Answer<Note> {
    desk.ask(move |desk| desk.note(&id)).await
}

/// Keeps a note as it stands.
#[tauri::command]
#[specta::specta]
pub async fn save_note(desk: State<'_, Opening>, draft: NoteDraft) -> Answer<Note> {
    desk.ask(move |desk| desk.save_note(&draft)).await
}

/// Deletes a note; the number takes it back.
#[tauri::command]
#[specta::specta]
pub async fn delete_note(desk: State<'_, Opening>, id: String) -> Answer<u32> {
    desk.ask(move |desk| desk.delete_note(&id)).await
}

/// Takes the deletion of a note back.
#[tauri::command]
#[specta::specta]
pub async fn undo_note(desk: State<'_, Opening>, number: u32) -> Answer<()> {
    desk.ask(move |desk| desk.undo_note(number)).await
}

/// What a note was earlier.
#[tauri::command]
#[specta::specta]
pub async fn note_history(desk: State<'_, Opening>, id: String) -> Answer<Vec<NoteVersion>> {
    desk.ask(move |desk| desk.note_history(&id)).await
}

/// Makes a note again what it was.
#[tauri::command]
#[specta::specta]
pub async fn restore_note(desk: State<'_, Opening>, id: String, version: u32) -> Answer<Note> {
    desk.ask(move |desk| desk.restore_note(&id, version)).await
}

/// A citation of a document.
#[tauri::command]
#[specta::specta]
pub async fn cite(desk: State<'_, Opening>, request: CitationRequest) -> Answer<Citation> {
    desk.ask(move |desk| desk.cite(&request)).await
}

/// Writes a citation where the person chose.
#[tauri::command]
#[specta::specta]
pub async fn export_citation(
    desk: State<'_, Opening>,
    request: CitationRequest,
    path: PathBuf,
) -> Answer<()> {
    desk.ask(move |desk| desk.export_citation(&request, &path))
        .await
}
