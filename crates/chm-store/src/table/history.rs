//! Earlier states of records.

use chm_model::Fields;
use rusqlite::{Connection, OptionalExtension as _, named_params};

use super::record::RawRecord;
use crate::{ReadTx, Result, clock};

/// An earlier state of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Number of the entry.
    pub entry: i64,
    /// Revision it belonged to.
    pub rev: u64,
    /// Instant it was replaced, milliseconds UTC.
    pub replaced_at_ms: i64,
    /// Whether a person at this desk replaced it; else the feed did.
    pub by_person: bool,
    /// Whether there was no record then.
    pub deleted: bool,
    /// Its fields.
    pub fields: Fields,
}

/// What replaced a state.
#[derive(Clone, Copy)]
pub(crate) enum Origin {
    Person,
    Feed,
}

/// Keeps the present state of a record; returns the number of the entry.
pub(crate) fn keep(
    connection: &Connection,
    record: &RawRecord,
    origin: Origin,
) -> rusqlite::Result<i64> {
    const KEEP: &str = "
INSERT INTO history (row, rev, version, origin, saved_at, deleted, fields)
VALUES (:row, :rev, :version, :origin, :saved_at, :deleted, :fields)";
    connection.prepare_cached(KEEP)?.execute(named_params! {
        ":row": record.row,
        ":rev": record.rev,
        ":version": record.version,
        ":origin": match origin { Origin::Person => "person", Origin::Feed => "feed" },
        ":saved_at": clock::now_ms(),
        ":deleted": record.deleted,
        ":fields": record.fields,
    })?;
    Ok(connection.last_insert_rowid())
}

/// Whether the record was deleted in a kept state, and its fields.
pub(crate) fn state(
    connection: &Connection,
    entry: i64,
) -> rusqlite::Result<Option<(bool, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT deleted, fields FROM history WHERE entry = :entry")?
        .query_row(named_params! { ":entry": entry }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}

pub(crate) const EARLIER: &str = "
SELECT entry, rev, saved_at, origin = 'person', deleted, fields FROM history
 WHERE row = :row
 ORDER BY entry DESC LIMIT :limit";

impl ReadTx<'_> {
    /// Earlier states of a record, newest first.
    ///
    /// # Errors
    /// Those of the disk; [`crate::Error::Fields`] when one is damaged.
    pub fn history(&self, row: u32, limit: u32) -> Result<Vec<Earlier>> {
        let states: Vec<(i64, u64, i64, bool, bool, Vec<u8>)> =
            self.run("read the history", |connection| {
                connection
                    .prepare_cached(EARLIER)?
                    .query_map(named_params! { ":row": row, ":limit": limit }, |row| {
                        Ok((
                            row.get(0)?,
                            row.get(1)?,
                            row.get(2)?,
                            row.get(3)?,
                            row.get(4)?,
                            row.get(5)?,
                        ))
                    })?
                    .collect()
            })?;
        states
            .into_iter()
            .map(|(entry, rev, replaced_at_ms, by_person, deleted, fields)| {
                Ok(Earlier {
                    entry,
                    rev,
                    replaced_at_ms,
                    by_person,
                    deleted,
                    fields: self.fields(row, &fields)?,
                })
            })
            .collect()
    }
}
