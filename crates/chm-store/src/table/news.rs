//! What came or changed after a moment, and what happens when.

use chm_model::Kind;
use rusqlite::{Connection, named_params};

use crate::{ReadTx, Result};

/// A record that came or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Number of its last change.
    pub version: u64,
    /// Row.
    pub row: u32,
    /// Kind.
    pub kind: Kind,
}

/// Days of an event or project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Row.
    pub row: u32,
    /// Event type, or state of the project.
    pub sort: String,
    /// First day, ISO 8601; may be empty.
    pub from_on: String,
    /// Last day, ISO 8601; may be empty.
    pub until_on: String,
    /// ISO alpha-2 code of the place; may be empty.
    pub country: String,
}

pub(crate) const CHANGED: &str = "
SELECT version, row, kind FROM record
 WHERE deleted = 0 AND typed = 1 AND kind <> 6 AND version > :after AND version < :before
   AND (:kind = 0 OR kind = :kind)
 ORDER BY version DESC LIMIT :limit";

pub(crate) const HAPPENINGS: &str = "
SELECT h.row, h.sort, h.from_on, h.until_on, h.country
  FROM happening h CROSS JOIN record r ON r.row = h.row
 WHERE h.from_on >= :from AND h.from_on < :before AND r.kind = :kind AND r.deleted = 0
 ORDER BY h.from_on, h.row LIMIT :limit";

pub(crate) const BY_CODE: &str = "
SELECT row FROM record
 WHERE kind = :kind AND code = :code AND code <> '' AND deleted = 0
 ORDER BY row LIMIT :limit";

/// Persons whose mandates lasted on a day and were not confirmed since another.
const UNCONFIRMED: &str = "
SELECT count(DISTINCT p.id)
  FROM mandate m
  JOIN relation p ON p.row = m.row AND p.relation = 'person'
  JOIN record r ON r.id = p.id AND r.deleted = 0
 WHERE m.confirmed_on < :since AND (m.until_on = '' OR m.until_on >= :today)";

fn all_changed(
    connection: &Connection,
    versions: (u64, u64),
    kind: u16,
    limit: i64,
) -> rusqlite::Result<Vec<Changed>> {
    connection
        .prepare_cached(CHANGED)?
        .query_map(
            named_params! {
                ":after": versions.0 as i64,
                ":before": i64::try_from(versions.1).unwrap_or(i64::MAX),
                ":kind": kind,
                ":limit": limit,
            },
            |row| {
                Ok(Changed {
                    version: row.get(0)?,
                    row: row.get(1)?,
                    kind: Kind::from_number(row.get(2)?),
                })
            },
        )?
        .collect()
}

impl ReadTx<'_> {
    /// Live records changed after one number and before another, last first, of one kind or all;
    /// at most `limit`.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn changed(
        &self,
        after: u64,
        before: u64,
        kind: Option<Kind>,
        limit: u32,
    ) -> Result<Vec<Changed>> {
        self.run("list what is new", |connection| {
            let kind = kind.map_or(0, Kind::number);
            all_changed(connection, (after, before), kind, limit.into())
        })
    }

    /// Events or projects that begin on a day or later and before another, by first day.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn happenings(
        &self,
        kind: Kind,
        from: &str,
        before: &str,
        limit: u32,
    ) -> Result<Vec<Happening>> {
        self.run("list days", |connection| {
            connection
                .prepare_cached(HAPPENINGS)?
                .query_map(
                    named_params! {
                        ":kind": kind.number(), ":from": from, ":before": before, ":limit": limit,
                    },
                    |row| {
                        Ok(Happening {
                            row: row.get(0)?,
                            sort: row.get(1)?,
                            from_on: row.get(2)?,
                            until_on: row.get(3)?,
                            country: row.get(4)?,
                        })
                    },
                )?
                .collect()
        })
    }

    /// Rows of all live records of a kind that have a code.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn rows_by_code(&self, kind: Kind, code: &str, limit: u32) -> Result<Vec<u32>> {
        self.run("list records of a code", |connection| {
            connection
                .prepare_cached(BY_CODE)?
                .query_map(
                    named_params! { ":kind": kind.number(), ":code": code, ":limit": limit },
                    |row| row.get(0),
                )?
                .collect()
        })
    }

    /// How many persons hold a mandate on a day that was not confirmed since another, both ISO
    /// 8601.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn count_unconfirmed(&self, since: &str, today: &str) -> Result<u32> {
        self.run("count contacts to confirm", |connection| {
            connection
                .prepare_cached(UNCONFIRMED)?
                .query_row(named_params! { ":since": since, ":today": today }, |row| {
                    row.get(0)
                })
        })
    }
}
