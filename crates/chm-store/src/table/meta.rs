//! Counters whose numbers are never given twice.

use rusqlite::{Connection, named_params};

const NAMES: [&str; 3] = ["last_row", "last_version", "last_op"];

pub(crate) fn counters(connection: &Connection) -> rusqlite::Result<[u64; 3]> {
    let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE name = :name")?;
    let mut values = [0; 3];
    for (value, name) in values.iter_mut().zip(NAMES) {
        *value = statement.query_row(named_params! { ":name": name }, |row| row.get(0))?;
    }
    Ok(values)
}

pub(crate) fn set_counters(connection: &Connection, values: [u64; 3]) -> rusqlite::Result<()> {
    let mut statement = connection
        .prepare_cached("UPDATE meta SET value = :value WHERE name = :name AND value <> :value")?;
    for (value, name) in values.into_iter().zip(NAMES) {
        statement.execute(named_params! { ":name": name, ":value": value })?;
    }
    Ok(())
}
