//! Migrations: numbered files, each in one transaction, counted by `user_version`.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result};

/// The migrations in order; never edited after a release.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_replica.sql")];

/// Marks a file as a database of this program: "CHMD".
const APPLICATION: i32 = 0x4348_4d44;

/// Brings a database to the newest version.
///
/// # Errors
/// [`Error::NewerVersion`], and [`Error::NotADatabase`] when another program made it.
pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let failed = |source| Error::sql("upgrade", path, source);
    let found = version(connection).map_err(failed)?;
    if found > MIGRATIONS.len() {
        return Err(Error::NewerVersion {
            path: path.to_owned(),
            found: found as u32,
            known: MIGRATIONS.len() as u32,
        });
    }
    let application: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(failed)?;
    if found > 0 && application != APPLICATION {
        return Err(Error::NotADatabase {
            path: path.to_owned(),
        });
    }
    for (index, statements) in MIGRATIONS.iter().enumerate().skip(found) {
        step(connection, index + 1, statements).map_err(failed)?;
    }
    Ok(())
}

/// Version of a database; 0 when it has none of our tables.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
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
