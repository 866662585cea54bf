//! The check of the message files: complete in six languages, the same variables everywhere, plural forms as the
//! language has them, plain typography, nothing unused and nothing unknown.
//!
//! Run by the tests, by `cargo run -p chm-i18n --bin check-locales` and through it by `cargo xtask locales`.

mod catalogue;
mod parity;
mod pattern;
mod typography;
mod uses;

use std::fmt;

pub use catalogue::{Catalogue, Error, File};
pub use parity::parity;
pub use typography::{sentence_faults, typography};
pub use uses::{Uses, usage};

/// Folders of the project whose sources ask for messages.
pub const SOURCES: [&str; 4] = [
    "ui/src",
    "src-tauri/src",
    "crates/chm-app/src",
    "crates/chm-cli/src",
];

/// One fault, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, as `fr/cli.ftl` or the path of a source file.
    pub file: String,
    /// Id of the message, or of the attribute as `id.attribute`; empty for the whole file.
    pub id: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id.as_str() {
            "" => write!(formatter, "{}: {}", self.file, self.what),
            id => write!(formatter, "{}: {id}: {}", self.file, self.what),
        }
    }
}

/// Every fault of the message files by themselves, in order.
pub fn all(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = catalogue.faults();
    findings.extend(parity(catalogue));
    findings.extend(typography(catalogue));
    findings.sort();
    findings.dedup();
    findings
}
