//! Files of contacts: vCard and CSV, in and out.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::ContactFilter;
use crate::view::PrivatePart;

/// A file that is to be taken in.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactFile {
    /// Path.
    pub path: String,
    /// Language of the interface.
    pub interface: String,
    /// For CSV: field of each column as the person set it; empty to find them by the header.
    pub columns: Vec<String>,
    /// Encoding as the person set it (a label of the WHATWG), or empty to find it.
    pub encoding: String,
    /// Leave out contacts that are here already by name and address.
    pub skip_doubles: bool,
}

/// What a file holds, before anything is taken in.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFilePreview {
    /// Whether contacts can be taken in.
    pub private_part: PrivatePart,
    /// `vcard` or `csv`.
    pub format: String,
    /// Encoding it was read in.
    pub encoding: String,
    /// Whether the encoding is a guess.
    pub guessed: bool,
    /// Bytes.
    #[specta(type = u32)]
    pub size_bytes: f64,
    /// Columns of a CSV file.
    pub columns: Vec<ContactFileColumn>,
    /// Contacts that can be taken in.
    pub good: u32,
    /// Of these, new ones.
    pub new: u32,
    /// Of these, ones that change an imported contact.
    pub changed: u32,
    /// Of these, ones that are here as they are.
    pub unchanged: u32,
    /// Of these, ones that are probably here under another entry.
    pub doubles: u32,
    /// Contacts that cannot be taken in.
    pub bad: u32,
    /// The first contacts, at most 50.
    pub rows: Vec<ContactFileRow>,
    /// Problems, at most 200; `bad` counts all.
    pub problems: Vec<ContactFileProblem>,
}

/// A column of a CSV file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFileColumn {
    /// Heading as written.
    pub heading: String,
    /// Field, worded by `contacts-field-<field>`; empty for a column that is left out.
    pub field: String,
    /// A value of it.
    pub sample: String,
}

/// A contact of a file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFileRow {
    /// Line on which it begins.
    pub line: u32,
    /// Name.
    pub name: String,
    /// Role in the interface language, or position.
    pub role: String,
    /// Office.
    pub office: String,
    /// Country in the interface language.
    pub country: String,
    /// First e-mail address.
    pub email: String,
    /// `new`, `changed`, `unchanged` or `double`.
    pub outcome: String,
}

/// What is wrong in a file, worded by `contacts-problem-<code>`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFileProblem {
    /// Line, from 1.
    pub line: u32,
    /// Heading of the column or name of the property; empty when the whole entry is meant.
    pub column: String,
    /// Number of the column, from 1; 0 when the whole entry is meant.
    pub column_number: u32,
    /// What is wrong.
    pub code: String,
    /// The value, shortened.
    pub value: String,
    /// Whether the entry was left out for it; else only the value was.
    pub left_out: bool,
}

/// What taking a file in did.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactFileReport {
    /// New contacts.
    pub added: u32,
    /// Contacts changed.
    pub changed: u32,
    /// Contacts that were here as they are, doubles left out included.
    pub unchanged: u32,
    /// Contacts that could not be taken in.
    pub bad: u32,
    /// Whether it was cancelled; what came before it stays.
    pub cancelled: bool,
    /// Problems, at most 200.
    pub problems: Vec<ContactFileProblem>,
}

/// What is to be written to a file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactExport {
    /// Path; a file that is there is replaced whole or not at all.
    pub path: String,
    /// Format.
    pub format: ContactExportFormat,
    /// Language of the interface, for headings and labels.
    pub interface: String,
    /// Ids of contacts; if there are none, all that `filter` takes.
    pub ids: Vec<String>,
    /// Filter.
    pub filter: ContactFilter,
    /// Whether private notes and tags go with it.
    pub with_notes: bool,
}

/// Format of a file of contacts.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ContactExportFormat {
    /// vCard 4.0 (RFC 6350).
    #[default]
    Vcard,
    /// CSV in UTF-8, headings in the interface language.
    Csv,
}
