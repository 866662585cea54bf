//! Migrations: numbered files, each in one transaction, counted by `user_version`.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result};

/// The migrations in order; never edited after a release.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_replica.sql"),
    include_str!("../migrations/0002_contacts.sql"),
    include_str!("../migrations/0003_habits.sql"),
];

/// Marks a file as a database of this program: "CHMD".
const APPLICATION: i64 = 0x4348_4d44;

/// Version of a database that this program made; 0 for one without anything in it. Only reads.
///
/// # Errors
/// [`Error::NewerVersion`], and [`Error::NotADatabase`] when another program made it.
pub(crate) fn recognise(connection: &Connection, path: &Path) -> Result<usize> {
    let failed = |source| Error::sql("open", path, source);
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let found = usize::try_from(pragma("user_version").map_err(failed)?).unwrap_or(usize::MAX);
    if found > 0 && pragma("application_id").map_err(failed)? != APPLICATION {
        return Err(Error::NotADatabase {
            path: path.to_owned(),
        });
    }
    if found > MIGRATIONS.len() {
        return Err(Error::NewerVersion {
            path: path.to_owned(),
            found: found.try_into().unwrap_or(u32::MAX),
            known: MIGRATIONS.len() as u32,
        });
    }
    Ok(found)
}

/// Whether a version is the newest that is known.
pub(crate) fn is_newest(version: usize) -> bool {
    version == MIGRATIONS.len()
}

/// The newest version that is known.
pub(crate) const fn newest() -> u32 {
    MIGRATIONS.len() as u32
}

/// Brings a database to the newest version.
///
/// # Errors
/// As [`recognise`], and those of the disk.
pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let found = recognise(connection, path)?;
    for (index, statements) in MIGRATIONS.iter().enumerate().skip(found) {
        step(connection, index + 1, statements)
            .map_err(|source| Error::sql("upgrade", path, source))?;
    }
    Ok(())
}

fn step(connection: &mut Connection, version: usize, statements: &str) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(statements)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", version as i64)?;
    transaction.commit()
}

#[cfg(test)]
mod tests;
