//! What a person chose for this desk.
//!
//! Preferences are no secrets and lie in the plain database, so that a locked desk knows its
//! language; but the place that was open last may hold a query, and lies in the private part
//! where there is one.

use chm_store::{Database, Replica};

use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::keeping;
use crate::protection::LOCK_AFTER;
use crate::view::PrivatePart;

/// Settings that a person may change.
const PREFERENCES: [&str; 11] = [
    "language",
    "theme",
    LAST_PLACE,
    "zoom",
    "panes",
    LOCK_AFTER,
    FIRST_RUN,
    "digits",
    "months",
    "motion",
    "contact-months",
];

/// The step of the first run that was reached, or `done`.
pub(crate) const FIRST_RUN: &str = "first-run";

/// The address of the view that was open last.
const LAST_PLACE: &str = "last-place";

/// Bytes of a preference.
const MAX_PREFERENCE: usize = 8 << 10;

impl Desk {
    /// Value of a preference, if it was set.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn preference(&self, name: &str) -> Result<Option<String>> {
        let replica = &self.shared.replica;
        if name == LAST_PLACE
            && let Some(database) = replica.restricted_database()
        {
            return read(&database, name);
        }
        read(replica.public(), name)
    }

    /// Sets a preference: `language`, `theme`, `last-place`, `zoom`, `panes`, `first-run`,
    /// `digits`, `months` or `motion`.
    ///
    /// # Errors
    /// Code `bad-argument` for other names and overlong values; those of the disk.
    pub fn set_preference(&self, name: &str, value: &str) -> Result<()> {
        if !PREFERENCES.contains(&name) || value.len() > MAX_PREFERENCE {
            return Err(Error::BadArgument(name.chars().take(80).collect()));
        }
        let replica = &self.shared.replica;
        if name != LAST_PLACE {
            return write(replica.public(), name, value);
        }
        match replica.restricted_database() {
            Some(database) => write(&database, name, value),
            None if self.private_part()? == PrivatePart::None => {
                write(replica.public(), name, value)
            }
            None => write(replica.public(), name, section(value)),
        }
    }
}

/// The section of an address, without query and record.
fn section(place: &str) -> &str {
    let end = place
        .char_indices()
        .skip(1)
        .find(|(_, c)| matches!(c, '/' | '?'));
    end.map_or(place, |(at, _)| place.get(..at).unwrap_or_default())
}

/// Takes the last place and what the person keeps out of the plain database, once there is a
/// private part for them.
pub(crate) fn forget_place(replica: &Replica) -> Result<()> {
    write(replica.public(), LAST_PLACE, "")?;
    keeping::move_to_private(replica)
}

pub(crate) fn read(database: &Database, name: &str) -> Result<Option<String>> {
    database
        .read(|tx| tx.setting(name))
        .doing("read a preference")
}

/// Keeps a preference in a database.
pub(crate) fn write(database: &Database, name: &str, value: &str) -> Result<()> {
    database
        .write(|tx| tx.set_setting(name, value))
        .doing("keep a preference")
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_locked_desk_remembers_the_section_alone() {
        assert_eq!(section("/library?q=Zubaydah"), "/library");
        assert_eq!(section("/read/0192-77"), "/read");
        assert_eq!(section(""), "");
    }
}
