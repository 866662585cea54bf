//! What the desk keeps of a person's own ways: searches, lists, places, notes.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::SearchRequest;
use super::today::RecordLine;

/// A search that was kept under a name.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedSearch {
    /// Its id.
    pub id: String,
    /// Name that the person gave.
    pub name: String,
    /// The search.
    pub request: SearchRequest,
    /// Records that it finds now.
    pub total: u32,
    /// Of these, how many came or changed since it was last looked at.
    pub new: u32,
    /// When it was last looked at, milliseconds UTC.
    #[specta(type = u32)]
    pub seen_at_ms: f64,
}

/// Lists of records that the desk keeps.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum KeptList {
    /// Starred.
    Starred,
    /// To be read later.
    ReadingList,
    /// Read or looked at; the desk adds to it by itself.
    Recent,
}

/// A record in such a list, last added first.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeptLine {
    /// The record.
    pub record: RecordLine,
    /// When it was added, or last read, milliseconds UTC.
    #[specta(type = u32)]
    pub at_ms: f64,
    /// Where reading stopped.
    pub place: Option<ReadPlace>,
}

/// A place in a text.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ReadPlace {
    /// Language of the text.
    pub lang: String,
    /// Number of the passage, from 0.
    pub passage: u32,
    /// Passages in all.
    pub total: u32,
    /// Page, where the text has pages.
    pub page: Option<u32>,
}

/// In which lists a record stands, and how many notes it has.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordMarks {
    /// Whether it is starred.
    pub starred: bool,
    /// Whether it is to be read later.
    pub reading_list: bool,
    /// Private notes on it; 0 while the private part is locked.
    pub notes: u32,
}

/// A private note on a document or another record.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Its id.
    pub id: String,
    /// The record it is on.
    pub about: String,
    /// What was written.
    pub text: String,
    /// Place in the text it belongs to.
    pub place: Option<ReadPlace>,
    /// When it was begun, milliseconds UTC.
    #[specta(type = u32)]
    pub created_at_ms: f64,
    /// When it was last changed, milliseconds UTC.
    #[specta(type = u32)]
    pub changed_at_ms: f64,
}

/// A note as it is typed; saved again and again.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct NoteDraft {
    /// The note; `None` for one that was not saved yet.
    pub id: Option<String>,
    /// The record it is on.
    pub about: String,
    /// What was written.
    pub text: String,
    /// Place in the text it belongs to.
    pub place: Option<ReadPlace>,
}

/// What a note was earlier.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoteVersion {
    /// Number by which [`restore_note`](crate::Desk::restore_note) knows it.
    pub version: u32,
    /// What was written.
    pub text: String,
    /// When it was replaced, milliseconds UTC.
    #[specta(type = u32)]
    pub replaced_at_ms: f64,
}

/// Styles of citations.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CitationStyle {
    /// A sentence.
    Plain,
    /// UN document symbol.
    Symbol,
    /// BibTeX entry.
    Bibtex,
    /// RIS entry.
    Ris,
}

/// What is cited, and how.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CitationRequest {
    /// The document.
    pub id: String,
    /// Style.
    pub style: CitationStyle,
    /// Language of the title, and of the words of the sentence.
    pub lang: String,
    /// Page that is cited.
    pub page: Option<u32>,
}

/// A citation.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// The text.
    pub text: String,
    /// Ending of a file that holds it: `txt`, `bib`, `ris`.
    pub extension: String,
}
