//! Documents, their files and their text.

use std::collections::BTreeMap;

use super::body;
use super::field::{FieldValue, ListItem};
use crate::{LocalisedText, RecordId, Value};

body! {
    /// A paper, decision, report or other publication.
    Document = DOCUMENT {
        /// Identifier in its source when it has no symbol; may be empty.
        1 code: String,
        /// UN symbols; joint papers carry several.
        2 symbols: Vec<String>,
        /// Code of the document type, such as `guidance`.
        3 document_type: String,
        /// Title in each language.
        4 titles: LocalisedText,
        /// Summary in each language.
        5 summaries: LocalisedText,
        /// Files.
        6 files: Vec<File>,
        /// Codes of chemicals.
        7 chemicals: Vec<String>,
        /// Codes of concepts.
        8 concepts: Vec<String>,
        /// Treaties: `stockholm`, `basel`, `rotterdam`.
        9 treaties: Vec<String>,
        /// ISO alpha-2 codes of Parties concerned.
        10 parties: Vec<String>,
        /// Meeting, such as `COP-4`.
        11 meeting: String,
        /// Year; 0 if unknown.
        12 year: u16,
        /// Day of publication, ISO 8601, or empty.
        13 published_on: String,
        /// Who published it.
        14 publisher: String,
        /// Licence, as the source words it.
        15 licence: String,
        /// Source from which the record came.
        16 source: String,
        /// Web address of the original.
        17 address: String,
        /// Record that this one replaces.
        18 replaces: Option<RecordId>,
    }
}

body! {
    /// Text of a document in one language; long texts come in several parts.
    Text = TEXT {
        /// The document (or help page, or lesson) whose text it is.
        1 document: Option<RecordId>,
        /// BCP 47 tag.
        2 language: String,
        /// Number of the part, from 0.
        3 part: u32,
        /// Passages in reading order.
        4 passages: Vec<Passage>,
        /// Name and version of the extractor, or of the source.
        5 extractor: String,
    }
}

/// A file of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// BCP 47 tag.
    pub language: String,
    /// MIME type.
    pub mime: String,
    /// BLAKE3-256 content address, 32 bytes; empty when not known.
    pub address: Vec<u8>,
    /// Bytes.
    pub size_bytes: u64,
    /// Pages; 0 if not known.
    pub pages: u32,
    /// File name as published.
    pub name: String,
    /// Parts that this version does not know.
    pub unknown: BTreeMap<String, Value>,
}

/// One passage: a page, or a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Page number as printed order, from 1; 0 where the text has no pages.
    pub page: u32,
    /// Heading; may be empty.
    pub heading: String,
    /// Text; paragraphs are parted by line feeds.
    pub text: String,
    /// Parts that this version does not know.
    pub unknown: BTreeMap<String, Value>,
}

fn take<T: FieldValue>(map: &mut BTreeMap<String, Value>, key: &str) -> Option<T> {
    match map.remove(key) {
        None | Some(Value::Null) => Some(T::default()),
        Some(value) => T::from_value(value),
    }
}

fn put<T: FieldValue>(map: &mut BTreeMap<String, Value>, key: &str, value: T) {
    if let Some(value) = value.into_value() {
        map.insert(key.to_owned(), value);
    }
}

impl ListItem for File {
    const EXPECTED_LIST: &'static str = "a list of files";

    fn from_item(value: Value) -> Option<Self> {
        let Value::Map(mut map) = value else {
            return None;
        };
        let address = match map.remove("a") {
            Some(Value::Bytes(bytes)) => bytes,
            None | Some(Value::Null) => Vec::new(),
            Some(_) => return None,
        };
        Some(Self {
            language: take(&mut map, "l")?,
            mime: take(&mut map, "m")?,
            address,
            size_bytes: take(&mut map, "s")?,
            pages: take(&mut map, "p")?,
            name: take(&mut map, "n")?,
            unknown: map,
        })
    }

    fn into_item(self) -> Value {
        let mut map = self.unknown;
        if !self.address.is_empty() {
            map.insert("a".to_owned(), Value::Bytes(self.address));
        }
        put(&mut map, "l", self.language);
        put(&mut map, "m", self.mime);
        put(&mut map, "s", self.size_bytes);
        put(&mut map, "p", self.pages);
        put(&mut map, "n", self.name);
        Value::Map(map)
    }
}

impl ListItem for Passage {
    const EXPECTED_LIST: &'static str = "a list of passages";

    fn from_item(value: Value) -> Option<Self> {
        let Value::Map(mut map) = value else {
            return None;
        };
        Some(Self {
            page: take(&mut map, "p")?,
            heading: take(&mut map, "h")?,
            text: take(&mut map, "t")?,
            unknown: map,
        })
    }

    fn into_item(self) -> Value {
        let mut map = self.unknown;
        put(&mut map, "p", self.page);
        put(&mut map, "h", self.heading);
        put(&mut map, "t", self.text);
        Value::Map(map)
    }
}
