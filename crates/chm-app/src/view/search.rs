//! The question typed into the search box, and one page of its answer.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A search as a person asked it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchRequest {
    /// The words as typed; at most 2 000 characters are read.
    pub query: String,
    /// Language of the interface, of labels, and of the small boost: `ar en es fr ru zh`.
    pub interface: String,
    /// Search this language only, without expansion.
    pub only: Option<String>,
    /// Chosen facet values.
    pub filters: Filters,
    /// Order of the hits.
    pub sort: Sort,
    /// Number of hits to skip.
    pub offset: u32,
    /// Number of hits wanted, 1 to 200.
    pub limit: u32,
    /// The person is still typing: the last word is a prefix.
    pub typing: bool,
}

/// Chosen facet values: "or" inside one group, "and" between groups.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Filters {
    /// Tabs: `document`, `chemical`, `concept`, `centre`, `party`, `help`, …
    pub kind: Vec<String>,
    /// Codes of document types (`guidance`) or of other kinds' types.
    pub r#type: Vec<String>,
    /// Languages in which the record has text.
    pub language: Vec<String>,
    /// Codes of chemicals.
    pub chemical: Vec<String>,
    /// Codes of concepts.
    pub topic: Vec<String>,
    /// `stockholm`, `basel`, `rotterdam`, …
    pub treaty: Vec<String>,
    /// Years.
    pub year: Vec<String>,
    /// ISO 3166 alpha-2 codes, and M49 region codes.
    pub place: Vec<String>,
    /// `here` or `request`.
    pub availability: Vec<String>,
}

/// Order of hits.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Most relevant first.
    #[default]
    BestMatch,
    /// Newest year first.
    Newest,
    /// By title.
    Title,
}

/// One page of an answer.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchPage {
    /// The query as it was read.
    pub query: String,
    /// Records that match; exact.
    pub total: u32,
    /// Of these, how many can be read on this computer now.
    pub total_here: u32,
    /// Time spent, milliseconds.
    #[specta(type = u32)]
    pub took_ms: f64,
    /// Set while the index is being built: the answer may lack records.
    pub indexing: Option<Indexing>,
    /// Names in other languages that were searched as well.
    pub expanded: Vec<Expansion>,
    /// Hits from `offset`.
    pub hits: Vec<Hit>,
    /// Counts by kind, under the query and all filters but the kind.
    pub tabs: Vec<FacetValue>,
    /// Facets, each counted under the query and all filters of other groups.
    pub facets: Vec<FacetGroup>,
    /// Why nothing was found; only when `total` is 0.
    pub empty: Option<EmptyReason>,
}

/// Progress of building the index, in records.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Indexing {
    /// Records done.
    pub done: u32,
    /// Records in all.
    pub total: u32,
}

/// A name that widened the query.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Expansion {
    /// Language of the name.
    pub lang: String,
    /// The name.
    pub text: String,
}

/// Text with the parts that matched.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// The text.
    pub text: String,
    /// Start and end of each highlighted part, UTF-16 units, ascending, not overlapping.
    pub marks: Vec<(u32, u32)>,
}

/// Words in a named language.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language, BCP 47; empty when they belong to none (codes, numbers).
    pub lang: String,
}

/// Where a thing is.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase", tag = "state")]
pub enum Availability {
    /// On this computer.
    #[default]
    Here,
    /// Known, but its file must be fetched.
    Request {
        /// Size of the file, bytes.
        #[specta(type = u32)]
        bytes: f64,
    },
}

/// One record found.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// Record id (UUID).
    pub id: String,
    /// Kind: `document`, `chemical`, `concept`, `centre`, `party`, `help`, …
    pub kind: String,
    /// Data id (`pfos`), symbol (`UNEP/POPS/COP.4/19`), or the manifest's id.
    pub key: String,
    /// Title with matches.
    pub title: Marked,
    /// Language of the title.
    pub title_lang: String,
    /// Type in the interface language ("Guidance"), where the kind has types.
    pub type_label: Option<String>,
    /// Who published it, or its country.
    pub source: Option<String>,
    /// Year.
    pub year: Option<u32>,
    /// Languages in which it has text or files.
    pub langs: Vec<String>,
    /// Where it is.
    pub availability: Availability,
    /// Two lines around the match.
    pub snippet: Marked,
    /// Language of the snippet.
    pub snippet_lang: String,
    /// Set when words of another language matched.
    pub matched: Option<Matched>,
    /// Page of the passage.
    pub page: Option<u32>,
    /// Number of the passage in its language, from 0: where reading starts.
    pub passage: u32,
    /// Language of the passage.
    pub passage_lang: String,
}

/// Why a record in another language was found.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Matched {
    /// Words of the record that matched, as written there.
    pub terms: Vec<String>,
    /// Their language.
    pub lang: String,
}

/// A group of filters.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// `here` or `request`.
    Availability,
    /// Document types and the like.
    Type,
    /// Languages with text.
    Language,
    /// Chemicals.
    Chemical,
    /// Concepts.
    Topic,
    /// Treaties.
    Treaty,
    /// Years.
    Year,
    /// Countries and regions.
    Place,
}

/// One facet with its values, most frequent first.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FacetGroup {
    /// Which facet.
    pub facet: Facet,
    /// Values; a chosen value is present even when its count is 0.
    pub values: Vec<FacetValue>,
}

/// A value and how many records have it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FacetValue {
    /// Code sent back in a filter.
    pub value: String,
    /// Label in the interface language; empty when the window words it (`here`, languages, kinds, treaties).
    pub label: String,
    /// Records.
    pub count: u32,
}

/// Why nothing was found, and the ways on.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmptyReason {
    /// A spelling that finds something.
    pub spelling: Option<String>,
    /// How many there are without the chosen filters, when filters are chosen.
    pub without_filters: Option<u32>,
    /// How many there are in all languages, when one language was asked.
    pub in_all_languages: Option<u32>,
    /// The query held only operators or punctuation.
    pub only_operators: bool,
    /// Records still waiting to be indexed.
    pub indexing: Option<Indexing>,
    /// The private part is locked and was not searched.
    pub private_part_locked: bool,
}
