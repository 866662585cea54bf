//! A record as it is shown beside the results, and on a page of its own.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::{Availability, Marked, Words};

/// The pane beside the results.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Data id, symbol or manifest id.
    pub key: String,
    /// Title.
    pub title: Words,
    /// Type in the interface language.
    pub type_label: Option<String>,
    /// Publisher or country.
    pub source: Option<String>,
    /// Year.
    pub year: Option<u32>,
    /// Pages.
    pub pages: Option<u32>,
    /// Where it is.
    pub availability: Availability,
    /// Summary or definition.
    pub summary: Option<Words>,
    /// Whether there is text to read (then "Open" reads it; else "Open" shows the record's page).
    pub readable: bool,
    /// Files by language.
    pub files: Vec<FileLine>,
    /// Passages that match, best first, at most 20.
    pub passages: Vec<PassageHit>,
    /// How many passages match in all.
    pub passages_total: u32,
    /// Chemicals, concepts, treaties, annexes.
    pub tags: Vec<Tag>,
    /// The chief facts of a record that is not a document (CAS numbers, host, country …).
    pub facts: Vec<Fact>,
}

/// One file.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileLine {
    /// Language of the file.
    pub lang: String,
    /// Short format name: `PDF`, `DOCX`, `HTML`, `TXT`.
    pub format: String,
    /// Bytes.
    #[specta(type = u32)]
    pub bytes: f64,
    /// Where it is.
    pub availability: Availability,
}

/// A passage that matches.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageHit {
    /// Page, where the text has pages.
    pub page: Option<u32>,
    /// Number of the passage in its language, from 0.
    pub passage: u32,
    /// Language of the passage.
    pub lang: String,
    /// Text around the match.
    pub snippet: Marked,
}

/// A chip that leads to a record or a search.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tag {
    /// Record to open, if it is one.
    pub id: Option<String>,
    /// `chemical`, `concept`, `treaty`, `annex`, `centre`, `party`, …
    pub kind: String,
    /// Code (`pfos`, `stockholm`, `A`).
    pub code: String,
    /// Label in the interface language; empty when the window words it (treaties, annexes).
    pub label: String,
}

/// A labelled fact.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// Message name without its prefix: the window shows `fact-<label>`.
    pub label: String,
    /// Values.
    pub values: Vec<FactValue>,
}

/// A value of a fact.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactValue {
    /// Text as shown, or a code to be worded when `message` is set.
    pub text: String,
    /// Language of the text; empty for codes.
    pub lang: String,
    /// Full name of a Fluent message that words this value instead of `text`.
    pub message: Option<String>,
    /// Record to open.
    pub link: Option<String>,
    /// A code or number, always left to right.
    pub code: bool,
}

/// The page of a chemical, concept, centre, Party, role and so on.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordPage {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Data id.
    pub key: String,
    /// Title in the interface language, or the nearest.
    pub title: Words,
    /// Definition, mandate or summary.
    pub summary: Option<Words>,
    /// Chips under the title.
    pub tags: Vec<Tag>,
    /// Name in each language.
    pub names: Vec<Words>,
    /// Other names, synonyms and abbreviations.
    pub synonyms: Vec<Words>,
    /// Facts.
    pub facts: Vec<Fact>,
    /// Related records.
    pub related: Vec<Tag>,
    /// How many documents carry this record as a facet, and the filter that lists them.
    pub documents: u32,
}
