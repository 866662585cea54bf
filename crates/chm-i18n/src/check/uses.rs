//! Which messages the sources ask for.
//!
//! The window asks by `t("id", …)`, Rust by `text("id", …)`, `say("id")` and `count("id", …)`. Ids made at run
//! time are found by their beginnings: ``t(`fact-${…}`)`` and `format!("fact-{…}")`. Any literal that equals an
//! id counts as a use of it. An id has a hyphen, which tells it from the names of fields.

use std::{collections::BTreeSet, fs, path::Path};

use super::{Catalogue, Error, Finding};
use crate::Locale;

/// Beginnings of ids that come from data and that no source puts together in one place.
const DECLARED: [&str; 7] = [
    "category-",
    "contacts-family-",
    "contacts-field-",
    "contacts-problem-",
    "direction-",
    "error-",
    "status-",
];

/// What the sources ask for.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Ids asked for by a literal, with the file.
    pub asked: BTreeSet<(String, String)>,
    /// Any literal that might be an id.
    pub literals: BTreeSet<String>,
    /// Beginnings of ids that are put together at run time.
    pub prefixes: BTreeSet<String>,
}

impl Uses {
    /// Reads the sources below some folders of a project; folders that aren't there hold none.
    ///
    /// # Errors
    /// [`Error`] if a folder or file cannot be read.
    pub fn read(root: &Path, folders: &[&str]) -> Result<Self, Error> {
        let mut uses = Self::default();
        for folder in folders.iter().map(|folder| root.join(folder)) {
            if folder.is_dir() {
                uses.folder(root, &folder)?;
            }
        }
        Ok(uses)
    }

    fn folder(&mut self, root: &Path, folder: &Path) -> Result<(), Error> {
        let label = |path: &Path| {
            path.strip_prefix(root)
                .unwrap_or(path)
                .display()
                .to_string()
        };
        let list = |source| Error::List {
            path: label(folder),
            source,
        };
        for entry in fs::read_dir(folder).map_err(list)? {
            let path = entry.map_err(list)?.path();
            if path.is_dir() {
                self.folder(root, &path)?;
            } else if path
                .extension()
                .is_some_and(|kind| kind == "rs" || kind == "ts" || kind == "svelte")
            {
                let text = fs::read_to_string(&path).map_err(|source| Error::Read {
                    path: label(&path),
                    source,
                })?;
                self.add(&label(&path), &text);
            }
        }
        Ok(())
    }

    /// Adds what one source file asks for.
    pub fn add(&mut self, file: &str, source: &str) {
        for (at, mark) in source.match_indices(['"', '\'', '`']) {
            let literal = source.get(at + 1..).unwrap_or_default();
            let length =
                literal.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '.'));
            let Some((word, rest)) = length.and_then(|length| literal.split_at_checked(length))
            else {
                continue;
            };
            let starts_like_id = word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.contains(['-', '.'])
                || word.starts_with(|c: char| c.is_ascii_lowercase()) && rest.starts_with(mark);
            if !starts_like_id {
                continue;
            }
            if rest.starts_with(mark) {
                self.literals.insert(word.to_owned());
                if word.contains('-') && is_asked(source.get(..at).unwrap_or_default()) {
                    self.asked.insert((file.to_owned(), word.to_owned()));
                }
            } else if word.ends_with('-') && (rest.starts_with("${") || rest.starts_with('{')) {
                self.prefixes.insert(word.to_owned());
            }
        }
    }
}

/// Whether a call that asks for a message stands right before.
fn is_asked(before: &str) -> bool {
    let before = before.trim_end();
    let Some(call) = before.strip_suffix('(') else {
        return false;
    };
    let name = call
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .map_or(call, |at| {
            call.get(at..)
                .unwrap_or_default()
                .trim_start_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        });
    matches!(name, "t" | "text" | "say" | "count")
}

/// Messages that nothing asks for, and ids asked for that are no message.
pub fn usage(catalogue: &Catalogue, uses: &Uses) -> Vec<Finding> {
    let ids = catalogue.ids(Locale::En);
    let mut findings = Vec::new();
    for (id, file) in &ids {
        let message = id
            .split_once('.')
            .map_or(id.as_str(), |(message, _)| message);
        let used = uses.literals.contains(id)
            || uses.literals.contains(message)
            || uses
                .prefixes
                .iter()
                .any(|prefix| id.starts_with(prefix.as_str()))
            || DECLARED.iter().any(|prefix| id.starts_with(prefix));
        if !used {
            findings.push(file.finding(id, "is not used"));
        }
    }
    for (file, id) in &uses.asked {
        if !ids.contains_key(id) {
            findings.push(Finding {
                file: file.clone(),
                id: id.clone(),
                what: "there is no such message".to_owned(),
            });
        }
    }
    findings
}
