//! About the program: versions and licences, and what the help desk may ask for.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The program and what it is made of.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Version of the program.
    pub version: String,
    /// Its licence, SPDX.
    pub licence: String,
    /// Version of the database library.
    pub sqlite: String,
    /// Operating system and processor.
    pub system: String,
    /// Number of the last change of the starter content on this computer.
    #[specta(type = u32)]
    pub content: f64,
    /// Parts by others, by name.
    pub parts: Vec<Part>,
}

/// A library that the program is made of.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
    /// Licence, an SPDX expression.
    pub licence: String,
    /// Where it comes from: `rust` or `javascript`.
    pub language: String,
}

/// A support bundle before it is written: everything in it can be read first.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SupportBundle {
    /// Proposed name of the file.
    pub name: String,
    /// The files in it.
    pub files: Vec<SupportFile>,
}

/// A file in the support bundle.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SupportFile {
    /// Name.
    pub name: String,
    /// Content.
    pub text: String,
}
