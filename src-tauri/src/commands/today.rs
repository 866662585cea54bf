//! Today, the node directory, events and projects.
// The command attribute expands to a `let _ =` of its own.
#![allow(clippy::let_underscore_must_use)]

use std::path::PathBuf;

use chm_app::view::{
    CalendarRequest, EventPage, EventRequest, NewPage, NewRequest, NodePage, NodeRequest,
    ProjectPage, ProjectRequest, TextFile, Today,
};
use tauri::State;

use super::Answer;
use crate::Opening;

/// The page Today, for a day by the calendar of the person.
#[tauri::command]
#[specta::specta]
pub async fn today(
    desk: State<'_, Opening>,
    on: String,
    interface_language: String,
) -> Answer<Today> {
    desk.ask(move |desk| desk.today(&on, &interface_language))
        .await
}

/// What is new on this computer, a page at a time.
#[tauri::command]
#[specta::specta]
pub async fn new_records(desk: State<'_, Opening>, request: NewRequest) -> Answer<NewPage> {
    desk.ask(move |desk| desk.new_records(&request)).await
}

/// The node directory.
#[tauri::command]
#[specta::specta]
pub async fn nodes(desk: State<'_, Opening>, request: NodeRequest) -> Answer<NodePage> {
    desk.ask(move |desk| desk.nodes(&request)).await
}

/// A page of events.
#[tauri::command]
#[specta::specta]
pub async fn events(desk: State<'_, Opening>, request: EventRequest) -> Answer<EventPage> {
    desk.ask(move |desk| desk.events(&request)).await
}

/// A page of projects.
#[tauri::command]
#[specta::specta]
pub async fn projects(desk: State<'_, Opening>, request: ProjectRequest) -> Answer<ProjectPage> {
    desk.ask(move |desk| desk.projects(&request)).await
}

/// Events and projects as a file for other calendars, not yet written.
#[tauri::command]
#[specta::specta]
pub async fn calendar_file(desk: State<'_, Opening>, request: CalendarRequest) -> Answer<TextFile> {
    desk.ask(move |desk| desk.calendar_file(&request)).await
}

/// Writes such a file where the person chose; returns how many entries it holds.
#[tauri::command]
#[specta::specta]
pub async fn export_calendar(
    desk: State<'_, Opening>,
    request: CalendarRequest,
    path: PathBuf,
) -> Answer<u32> {
    desk.ask(move |desk| desk.export_calendar(&request, &path))
        .await
}
