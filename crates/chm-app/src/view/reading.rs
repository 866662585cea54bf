//! The text of a document, a window of passages at a time.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::{Availability, Words};

/// Which passages are wanted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ReadRequest {
    /// Record id.
    pub id: String,
    /// Language of the text; empty for the best one.
    pub lang: String,
    /// Language of the interface.
    pub interface: String,
    /// First passage, from 0.
    pub from: u32,
    /// How many, 1 to 50.
    pub count: u32,
    /// Query whose words are marked; may be empty.
    pub query: String,
    /// The one language that was searched, if so.
    pub only: Option<String>,
}

/// A window of the text.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Title.
    pub title: Words,
    /// Language of this text.
    pub lang: String,
    /// Languages that have text.
    pub langs: Vec<String>,
    /// Symbol, or empty.
    pub symbol: String,
    /// Source, date and licence in one line, as data.
    pub source: Option<String>,
    /// Where the file is.
    pub availability: Availability,
    /// First passage of this window.
    pub from: u32,
    /// Passages in all.
    pub total: u32,
    /// The passages.
    pub pages: Vec<ReadingPage>,
    /// Numbers of all passages that match the query, ascending (for "2 of 7").
    pub matches: Vec<u32>,
}

/// One passage.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadingPage {
    /// Number of the passage, from 0.
    pub passage: u32,
    /// Page, where the text has pages.
    pub page: Option<u32>,
    /// Heading of the section.
    pub heading: Option<String>,
    /// Text; paragraphs are parted by line feeds.
    pub text: String,
    /// Marked parts, UTF-16 units.
    pub marks: Vec<(u32, u32)>,
}
