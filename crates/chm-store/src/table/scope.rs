//! Scopes and how far they are applied here.

use chm_model::Scope;
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

use crate::fingerprint::Fingerprint;
use crate::{ReadTx, Result};

/// How far a scope is applied here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeState {
    /// The scope.
    pub scope: Scope,
    /// Last number of its feed applied here.
    pub cursor: u64,
    /// Epoch of the server that gave it.
    pub epoch: u64,
    /// Records that are not deleted, as the server has them.
    pub records: u64,
    /// Fingerprint of these records, little end first.
    pub fingerprint: [u8; 32],
    /// Last signed head, as it came.
    pub head: Option<Vec<u8>>,
}

/// A scope as stored.
#[derive(Clone, Debug, Default)]
pub(crate) struct StoredScope {
    pub number: i64,
    pub name: String,
    pub cursor: u64,
    pub epoch: u64,
    pub records: u64,
    pub fingerprint: Fingerprint,
    pub head: Option<Vec<u8>>,
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredScope> {
    Ok(StoredScope {
        number: row.get(0)?,
        name: row.get(1)?,
        cursor: row.get(2)?,
        epoch: row.get(3)?,
        records: row.get(4)?,
        fingerprint: Fingerprint(row.get(5)?),
        head: row.get(6)?,
    })
}

pub(crate) fn by_name(
    connection: &Connection,
    name: &str,
) -> rusqlite::Result<Option<StoredScope>> {
    const BY_NAME: &str = "
SELECT scope, name, cursor, epoch, records, fingerprint, head FROM scope
 WHERE name = :name";
    connection
        .prepare_cached(BY_NAME)?
        .query_row(named_params! { ":name": name }, stored)
        .optional()
}

pub(crate) fn by_number(connection: &Connection, number: i64) -> rusqlite::Result<StoredScope> {
    const BY_NUMBER: &str = "
SELECT scope, name, cursor, epoch, records, fingerprint, head FROM scope
 WHERE scope = :scope";
    connection
        .prepare_cached(BY_NUMBER)?
        .query_row(named_params! { ":scope": number }, stored)
}

/// The scope, made if it is not there.
pub(crate) fn ensure(connection: &Connection, scope: &Scope) -> rusqlite::Result<StoredScope> {
    if let Some(found) = by_name(connection, scope.as_str())? {
        return Ok(found);
    }
    connection
        .prepare_cached("INSERT INTO scope (name) VALUES (:name)")?
        .execute(named_params! { ":name": scope.as_str() })?;
    by_number(connection, connection.last_insert_rowid())
}

pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<StoredScope>> {
    const ALL: &str = "
SELECT scope, name, cursor, epoch, records, fingerprint, head FROM scope
 ORDER BY name";
    connection
        .prepare_cached(ALL)?
        .query_map([], stored)?
        .collect()
}

pub(crate) fn save(connection: &Connection, scope: &StoredScope) -> rusqlite::Result<()> {
    const SAVE: &str = "
UPDATE scope
   SET cursor = :cursor, records = :records, fingerprint = :fingerprint, head = :head
 WHERE scope = :scope";
    connection
        .prepare_cached(SAVE)?
        .execute(named_params! {
            ":cursor": scope.cursor,
            ":records": scope.records,
            ":fingerprint": scope.fingerprint.0,
            ":head": scope.head,
            ":scope": scope.number,
        })
        .map(|_| ())
}

impl ReadTx<'_> {
    /// Every scope held here, by name.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn scopes(&self) -> Result<Vec<ScopeState>> {
        let stored = self.run("read scopes", all)?;
        Ok(stored
            .into_iter()
            .filter_map(|scope| {
                Some(ScopeState {
                    scope: scope.name.parse().ok()?,
                    cursor: scope.cursor,
                    epoch: scope.epoch,
                    records: scope.records,
                    fingerprint: scope.fingerprint.0,
                    head: scope.head,
                })
            })
            .collect())
    }

    /// Last number of the feed of a scope applied here; 0 before the first.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn cursor(&self, scope: &Scope) -> Result<u64> {
        let stored = self.run("read a cursor", |connection| {
            by_name(connection, scope.as_str())
        })?;
        Ok(stored.map_or(0, |scope| scope.cursor))
    }

    /// Number with which the next block of a scope must begin, for who cuts blocks here.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn next_seq(&self, scope: &Scope) -> Result<u64> {
        Ok(self.cursor(scope)? + 1)
    }
}
