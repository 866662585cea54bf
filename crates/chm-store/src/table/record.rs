//! Records.

use chm_model::{Fields, Kind, Record, RecordId, Scope, Symbol};
use chm_protocol::codec;
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

use crate::{Error, ReadTx, Result};

/// A record as this desk shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its row, which is its number in the search index.
    pub row: u32,
    /// Identity.
    pub id: RecordId,
    /// Scope.
    pub scope: Scope,
    /// Kind.
    pub kind: Kind,
    /// Data id, first symbol, or the source's own id; may be empty.
    pub code: String,
    /// Revision of the server; 0 before it has one.
    pub rev: u64,
    /// Number of its last change in the feed.
    pub seq: u64,
    /// Change number in this database, of the record or of its text.
    pub version: u64,
    /// Whether it was deleted; then it has no fields.
    pub deleted: bool,
    /// Whether this version understood it; else it is only kept.
    pub typed: bool,
    /// Its fields.
    pub fields: Fields,
}

impl From<Stored> for Record {
    fn from(stored: Stored) -> Self {
        Self {
            id: stored.id,
            scope: stored.scope,
            kind: stored.kind,
            rev: stored.rev,
            seq: stored.seq,
            fields: stored.fields,
            deleted: stored.deleted,
        }
    }
}

/// How many live records of a kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// Records.
    pub count: u32,
}

/// A record as its row stands in the database.
#[derive(Clone, Debug)]
pub(crate) struct RawRecord {
    pub row: u32,
    pub id: RecordId,
    pub scope: i64,
    pub scope_name: String,
    pub kind: Kind,
    pub code: String,
    pub rev: u64,
    pub seq: u64,
    pub version: u64,
    pub deleted: bool,
    pub typed: bool,
    pub fields: Vec<u8>,
}

impl RawRecord {
    /// Whether it belongs to a scope that never leaves this computer.
    pub(crate) fn is_local(&self) -> bool {
        matches!(self.scope_name.parse::<Scope>(), Ok(scope) if scope.is_local())
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "
SELECT r.row, r.id, r.scope, s.name, r.kind, r.code, r.rev, r.seq, r.version, r.deleted, r.typed, r.fields
  FROM record r JOIN scope s ON s.scope = r.scope
",
            $rest
        )
    };
}

const BY_ROW: &str = select!(" WHERE r.row = :row");
const BY_ID: &str = select!(" WHERE r.id = :id");
pub(crate) const BY_CODE: &str = select!(
    " WHERE r.kind = :kind AND r.code = :code AND r.code <> '' AND r.deleted = 0
 ORDER BY r.row LIMIT 1"
);
pub(crate) const BY_SYMBOL: &str = select!(
    "  JOIN symbol y ON y.row = r.row
 WHERE y.folded = :folded AND r.kind = :kind AND r.deleted = 0
 ORDER BY y.row LIMIT 1"
);
pub(crate) const OF_KIND: &str = select!(
    " WHERE r.kind = :kind AND r.deleted = 0 AND r.row > :after
 ORDER BY r.row LIMIT :limit"
);
/// The kinds of the index `contact_by_version`.
pub(crate) const CONTACTS_CHANGED: &str = select!(
    " WHERE r.kind IN (2, 3, 4, 18, 19, 20) AND r.version > :after
 ORDER BY r.version LIMIT :limit"
);
pub(crate) const COUNTS: &str = "
SELECT kind, count(*) FROM record
 WHERE deleted = 0
 GROUP BY kind ORDER BY kind";

fn raw(row: &Row<'_>) -> rusqlite::Result<RawRecord> {
    Ok(RawRecord {
        row: row.get(0)?,
        id: RecordId::from_bytes(row.get(1)?),
        scope: row.get(2)?,
        scope_name: row.get(3)?,
        kind: Kind::from_number(row.get(4)?),
        code: row.get(5)?,
        rev: row.get(6)?,
        seq: row.get(7)?,
        version: row.get(8)?,
        deleted: row.get(9)?,
        typed: row.get(10)?,
        fields: row.get(11)?,
    })
}

pub(crate) fn by_row(connection: &Connection, row: u32) -> rusqlite::Result<Option<RawRecord>> {
    connection
        .prepare_cached(BY_ROW)?
        .query_row(named_params! { ":row": row }, raw)
        .optional()
}

pub(crate) fn by_id(connection: &Connection, id: &RecordId) -> rusqlite::Result<Option<RawRecord>> {
    connection
        .prepare_cached(BY_ID)?
        .query_row(named_params! { ":id": id.as_bytes() }, raw)
        .optional()
}

pub(crate) fn live_row(connection: &Connection, id: &[u8; 16]) -> rusqlite::Result<Option<u32>> {
    connection
        .prepare_cached("SELECT row FROM record WHERE id = :id AND deleted = 0")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))
        .optional()
}

pub(crate) fn insert(connection: &Connection, record: &RawRecord) -> rusqlite::Result<()> {
    const INSERT: &str = "
INSERT INTO record (row, id, scope, kind, code, rev, seq, version, deleted, typed, fields)
VALUES (:row, :id, :scope, :kind, :code, :rev, :seq, :version, :deleted, :typed, :fields)";
    connection
        .prepare_cached(INSERT)?
        .execute(named_params! {
            ":row": record.row,
            ":id": record.id.as_bytes(),
            ":scope": record.scope,
            ":kind": record.kind.number(),
            ":code": record.code,
            ":rev": record.rev,
            ":seq": record.seq,
            ":version": record.version,
            ":deleted": record.deleted,
            ":typed": record.typed,
            ":fields": record.fields,
        })
        .map(|_| ())
}

pub(crate) fn update(connection: &Connection, record: &RawRecord) -> rusqlite::Result<()> {
    const UPDATE: &str = "
UPDATE record
   SET scope = :scope, kind = :kind, code = :code, rev = :rev, seq = :seq, version = :version,
       deleted = :deleted, typed = :typed, fields = :fields
 WHERE row = :row";
    connection
        .prepare_cached(UPDATE)?
        .execute(named_params! {
            ":row": record.row,
            ":scope": record.scope,
            ":kind": record.kind.number(),
            ":code": record.code,
            ":rev": record.rev,
            ":seq": record.seq,
            ":version": record.version,
            ":deleted": record.deleted,
            ":typed": record.typed,
            ":fields": record.fields,
        })
        .map(|_| ())
}

/// Calls `each` for every record, deleted ones included, by row.
pub(crate) fn for_each(
    connection: &Connection,
    mut each: impl FnMut(RawRecord) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(select!(" ORDER BY r.row"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(raw(row)?)?;
    }
    Ok(())
}

/// Tries what was written, then the official form of the symbol that it is.
fn by_symbol(
    connection: &Connection,
    kind: Kind,
    code: &str,
) -> rusqlite::Result<Option<RawRecord>> {
    let official = code.parse::<Symbol>().ok().map(|symbol| symbol.to_string());
    for form in [Some(code.to_owned()), official].into_iter().flatten() {
        let found = connection
            .prepare_cached(BY_SYMBOL)?
            .query_row(
                named_params! { ":kind": kind.number(), ":folded": folded(&form) },
                raw,
            )
            .optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// A symbol or code as it is compared: upper case, without spaces.
pub(crate) fn folded(symbol: &str) -> String {
    symbol
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .flat_map(char::to_uppercase)
        .collect()
}

impl ReadTx<'_> {
    fn decoded(&self, raw: RawRecord) -> Result<Stored> {
        let fields = self.fields(raw.row, &raw.fields)?;
        let scope = raw.scope_name.parse().unwrap_or_else(|_| Scope::local());
        Ok(Stored {
            row: raw.row,
            id: raw.id,
            scope,
            kind: raw.kind,
            code: raw.code,
            rev: raw.rev,
            seq: raw.seq,
            version: raw.version,
            deleted: raw.deleted,
            typed: raw.typed,
            fields,
        })
    }

    /// Fields from their stored bytes.
    pub(crate) fn fields(&self, row: u32, bytes: &[u8]) -> Result<Fields> {
        codec::decode_fields(bytes).map_err(|source| Error::Fields {
            path: self.path().to_owned(),
            row,
            source,
        })
    }

    /// The record of a row, deleted ones included.
    ///
    /// # Errors
    /// Those of the disk; [`Error::Fields`] when its fields are damaged.
    pub fn record(&self, row: u32) -> Result<Option<Stored>> {
        let raw = self.run("read a record", |connection| by_row(connection, row))?;
        raw.map(|raw| self.decoded(raw)).transpose()
    }

    /// The record of an id, deleted ones included.
    ///
    /// # Errors
    /// As [`ReadTx::record`].
    pub fn record_by_id(&self, id: &RecordId) -> Result<Option<Stored>> {
        let raw = self.run("read a record", |connection| by_id(connection, id))?;
        raw.map(|raw| self.decoded(raw)).transpose()
    }

    /// The live record of a kind by its code: data id, symbol in any of its ways of writing, or
    /// the source's own id.
    ///
    /// # Errors
    /// As [`ReadTx::record`].
    pub fn record_by_code(&self, kind: Kind, code: &str) -> Result<Option<Stored>> {
        let raw = self.run("look a code up", |connection| {
            let exact = connection
                .prepare_cached(BY_CODE)?
                .query_row(named_params! { ":kind": kind.number(), ":code": code }, raw)
                .optional()?;
            if exact.is_some() || kind != Kind::DOCUMENT {
                return Ok(exact);
            }
            by_symbol(connection, kind, code)
        })?;
        raw.map(|raw| self.decoded(raw)).transpose()
    }

    /// Row of a live record.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn row_of(&self, id: &RecordId) -> Result<Option<u32>> {
        self.run("look a record up", |connection| {
            live_row(connection, id.as_bytes())
        })
    }

    /// Live records of a kind after a row (0 for the first), by row.
    ///
    /// # Errors
    /// As [`ReadTx::record`].
    pub fn records_of_kind(&self, kind: Kind, after: u32, limit: u32) -> Result<Vec<Stored>> {
        let raws: Vec<RawRecord> = self.run("list records", |connection| {
            connection
                .prepare_cached(OF_KIND)?
                .query_map(
                    named_params! { ":kind": kind.number(), ":after": after, ":limit": limit },
                    raw,
                )?
                .collect()
        })?;
        raws.into_iter().map(|raw| self.decoded(raw)).collect()
    }

    /// Contacts, and what a person keeps about them, that changed after a change number (0 for
    /// all), deleted ones included; in the order of their changes.
    ///
    /// # Errors
    /// As [`ReadTx::record`].
    pub fn contacts_changed(&self, after: u64, limit: u32) -> Result<Vec<Stored>> {
        let raws: Vec<RawRecord> = self.run("list changed contacts", |connection| {
            connection
                .prepare_cached(CONTACTS_CHANGED)?
                .query_map(named_params! { ":after": after, ":limit": limit }, raw)?
                .collect()
        })?;
        raws.into_iter().map(|raw| self.decoded(raw)).collect()
    }

    /// How many live records there are, texts not counted.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn count(&self) -> Result<u32> {
        Ok(self
            .counts_by_kind()?
            .into_iter()
            .filter(|count| count.kind != Kind::TEXT)
            .map(|count| count.count)
            .sum())
    }

    /// How many live records of each kind there are.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn counts_by_kind(&self) -> Result<Vec<KindCount>> {
        self.run("count records", |connection| {
            connection
                .prepare_cached(COUNTS)?
                .query_map([], |row| {
                    Ok(KindCount {
                        kind: Kind::from_number(row.get(0)?),
                        count: row.get(1)?,
                    })
                })?
                .collect()
        })
    }
}
