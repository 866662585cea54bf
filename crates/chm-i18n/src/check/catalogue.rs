//! The message files as they are read for the check.

use std::{collections::BTreeMap, fs, io, path::Path};

use fluent_syntax::{ast, parser};

use super::Finding;
use crate::Locale;

/// Why the files cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A folder cannot be listed.
    #[error("cannot list {path}")]
    List {
        /// The folder.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file cannot be read as UTF-8 text.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
}

/// One message file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its language.
    pub locale: Locale,
    /// Its name, `cli.ftl`.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl File {
    /// Language and name: `fr/cli.ftl`.
    pub fn label(&self) -> String {
        format!("{}/{}", self.locale, self.name)
    }

    pub(super) fn parse(&self) -> ast::Resource<&str> {
        parser::parse(self.text.as_str()).unwrap_or_else(|(resource, _)| resource)
    }

    pub(super) fn finding(&self, id: &str, what: impl Into<String>) -> Finding {
        Finding {
            file: self.label(),
            id: id.to_owned(),
            what: what.into(),
        }
    }
}

/// All message files of all languages.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The files, by language and name.
    pub files: Vec<File>,
}

impl Catalogue {
    /// Reads `<folder>/<language>/*.ftl`.
    ///
    /// # Errors
    /// [`Error`] if the folder of a language is missing or a file isn't readable UTF-8.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut files = Vec::new();
        for locale in Locale::ALL {
            let of_language = folder.join(locale.tag());
            let listed =
                fs::read_dir(&of_language).and_then(Iterator::collect::<io::Result<Vec<_>>>);
            let entries = listed.map_err(|source| Error::List {
                path: of_language.display().to_string(),
                source,
            })?;
            for path in entries
                .iter()
                .map(fs::DirEntry::path)
                .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
            {
                let text = fs::read_to_string(&path).map_err(|source| Error::Read {
                    path: path.display().to_string(),
                    source,
                })?;
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                files.push(File { locale, name, text });
            }
        }
        files.sort_by(|a, b| (a.locale, &a.name).cmp(&(b.locale, &b.name)));
        Ok(Self { files })
    }

    /// Faults of single files: what is not Fluent, ids used twice, terms.
    pub fn faults(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for locale in Locale::ALL {
            let mut seen: BTreeMap<String, String> = BTreeMap::new();
            for file in self.files.iter().filter(|file| file.locale == locale) {
                for entry in &file.parse().body {
                    match entry {
                        ast::Entry::Junk { content } => {
                            let line = content.lines().next().unwrap_or_default();
                            findings.push(file.finding("", format!("this is not Fluent: {line}")));
                        }
                        ast::Entry::Message(message) => {
                            let id = message.id.name;
                            if let Some(first) = seen.insert(id.to_owned(), file.name.clone()) {
                                findings.push(file.finding(id, format!("is in {first} already")));
                            }
                            if message.value.is_none() {
                                findings.push(file.finding(id, "has no text"));
                            }
                        }
                        ast::Entry::Term(term) => {
                            findings.push(file.finding(term.id.name, "is a term; use a message"));
                        }
                        _ => {}
                    }
                }
            }
        }
        findings
    }

    /// Ids of all messages of one language, each with its file, attributes as `id.attribute`.
    pub fn ids(&self, locale: Locale) -> BTreeMap<String, &File> {
        let mut ids = BTreeMap::new();
        for file in self.files.iter().filter(|file| file.locale == locale) {
            for_each_pattern(&file.parse(), |id, _| {
                ids.insert(id, file);
            });
        }
        ids
    }
}

/// Calls `visit` with the id and pattern of each message and attribute.
pub(super) fn for_each_pattern<'a>(
    resource: &ast::Resource<&'a str>,
    mut visit: impl FnMut(String, &ast::Pattern<&'a str>),
) {
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            if let Some(value) = &message.value {
                visit(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                visit(
                    format!("{}.{}", message.id.name, attribute.id.name),
                    &attribute.value,
                );
            }
        }
    }
}
