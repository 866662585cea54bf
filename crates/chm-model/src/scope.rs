//! Scopes: the units of replication, ordering, rights and protection.

use std::fmt;
use std::str::FromStr;

use crate::Error;

/// A scope by its name, `public`, `text-fr`, `party-jo` and so on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scope(String);

impl Scope {
    /// The catalogue that every desk holds.
    pub fn public() -> Self {
        Self("public".to_owned())
    }

    /// Extracted text of documents in one language.
    pub fn text(language: crate::Language) -> Self {
        Self(format!("text-{language}"))
    }

    /// Contacts, for enrolled desks.
    pub fn directory() -> Self {
        Self("directory".to_owned())
    }

    /// What was imported on this computer from files; never leaves it.
    pub fn local() -> Self {
        Self("local".to_owned())
    }

    /// Contacts imported on this computer from files; never leaves it.
    pub fn local_directory() -> Self {
        Self("local-directory".to_owned())
    }

    /// What a person keeps for themselves on this desk: own contacts, groups, notes, pins.
    ///
    /// Holds no numbers of a server. Enrolment may make it a `user-` scope of the person.
    pub fn private() -> Self {
        Self("private".to_owned())
    }

    /// Whether it was filled from files on this computer and never leaves it.
    pub fn is_local(&self) -> bool {
        self.0 == "local" || self.0 == "local-directory"
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it may lie in the plain database and index.
    pub fn is_public(&self) -> bool {
        self.0 == "public"
            || self.0 == "local"
            || self.0.starts_with("text-")
            || self.0.starts_with("collection-")
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Scope {
    type Err = Error;

    /// # Errors
    /// [`Error::Scope`] unless the name is one of the protocol's: at most 64 of `a-z 0-9 -`.
    fn from_str(name: &str) -> Result<Self, Error> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let known = matches!(
            name,
            "public" | "directory" | "admin" | "local" | "local-directory" | "private"
        ) || ["text-", "collection-", "party-", "user-", "workspace-"]
            .iter()
            .any(|prefix| name.len() > prefix.len() && name.starts_with(prefix));
        if known && name.len() <= 64 && name.bytes().all(plain) {
            Ok(Self(name.to_owned()))
        } else {
            Err(Error::Scope(name.to_owned()))
        }
    }
}
