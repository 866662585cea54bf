//! Changes by the person, and the outbox.

use chm_model::RecordId;
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::{OpKind, OpState, PendingOp, ReadTx, Result, clock};

/// An op to be written.
pub(crate) struct NewOp {
    pub op_no: u64,
    pub kind: OpKind,
    pub row: u32,
    pub base_rev: u64,
    pub fields: Vec<u8>,
    pub history: i64,
    /// Whether it waits in the outbox; what is of a local scope never leaves.
    pub leaves: bool,
}

/// Writes an op and puts it into the outbox if it leaves.
pub(crate) fn insert(connection: &Connection, op: &NewOp) -> rusqlite::Result<()> {
    const OP: &str = "
INSERT INTO op (op_no, kind, record, base_rev, fields, created_at, history)
VALUES (:op_no, :kind, :record, :base_rev, :fields, :created_at, :history)";
    const OUTBOX: &str = "INSERT INTO outbox (op_no, size_bytes) VALUES (:op_no, :size_bytes)";
    connection.prepare_cached(OP)?.execute(named_params! {
        ":op_no": op.op_no,
        ":kind": op.kind.name(),
        ":record": op.row,
        ":base_rev": op.base_rev,
        ":fields": op.fields,
        ":created_at": clock::now_ms(),
        ":history": op.history,
    })?;
    if !op.leaves {
        return Ok(());
    }
    connection
        .prepare_cached(OUTBOX)?
        .execute(named_params! { ":op_no": op.op_no, ":size_bytes": op.fields.len() })
        .map(|_| ())
}

/// Record and history entry of an op that has not left, or never will, and on which no other
/// rests.
pub(crate) fn undoable(
    connection: &Connection,
    op_no: u64,
) -> rusqlite::Result<Option<(u32, i64)>> {
    const UNDOABLE: &str = "
SELECT o.record, o.history FROM op o
  JOIN record r ON r.row = o.record
  JOIN scope s ON s.scope = r.scope
  LEFT JOIN outbox b ON b.op_no = o.op_no
 WHERE o.op_no = :op_no AND o.undone = 0
   AND (s.name IN ('local', 'local-directory') OR (b.state = 'waiting' AND b.attempts = 0))
   AND NOT EXISTS (SELECT 1 FROM op l
                    WHERE l.record = o.record AND l.op_no > o.op_no AND l.undone = 0)";
    connection
        .prepare_cached(UNDOABLE)?
        .query_row(named_params! { ":op_no": op_no }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}

/// What an op did that was taken back: its kind, record and fields.
pub(crate) fn undone(
    connection: &Connection,
    op_no: u64,
) -> rusqlite::Result<Option<(OpKind, u32, Vec<u8>)>> {
    const UNDONE: &str = "
SELECT kind, record, fields FROM op
 WHERE op_no = :op_no AND undone = 1";
    connection
        .prepare_cached(UNDONE)?
        .query_row(named_params! { ":op_no": op_no }, |row| {
            let kind = OpKind::from_name(&row.get::<_, String>(0)?).unwrap_or(OpKind::Patch);
            Ok((kind, row.get(1)?, row.get(2)?))
        })
        .optional()
}

/// Marks an op as taken back and takes it out of the outbox.
pub(crate) fn take_back(connection: &Connection, op_no: u64) -> rusqlite::Result<()> {
    for statement in [
        "DELETE FROM outbox WHERE op_no = :op_no",
        "UPDATE op SET undone = 1 WHERE op_no = :op_no",
    ] {
        connection
            .prepare_cached(statement)?
            .execute(named_params! { ":op_no": op_no })?;
    }
    Ok(())
}

/// How many ops of a record are in the outbox, or stand in a scope that never leaves.
pub(crate) fn count_standing(connection: &Connection, row: u32) -> rusqlite::Result<u32> {
    const COUNT: &str = "
SELECT count(*) FROM op o
  JOIN record r ON r.row = o.record
  JOIN scope s ON s.scope = r.scope
  LEFT JOIN outbox b ON b.op_no = o.op_no
 WHERE o.record = :record
   AND (b.op_no IS NOT NULL OR (o.undone = 0 AND s.name IN ('local', 'local-directory')))";
    connection
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":record": row }, |row| row.get(0))
}

pub(crate) const PENDING: &str = "
SELECT o.op_no, o.kind, o.record, r.id, o.base_rev, o.fields, o.created_at, b.state
  FROM outbox b
  JOIN op o ON o.op_no = b.op_no
  JOIN record r ON r.row = o.record
 WHERE b.op_no > :after
 ORDER BY b.op_no LIMIT :limit";

type RawOp = (PendingOp, u32, Vec<u8>);

impl ReadTx<'_> {
    /// Changes in the outbox after a number (0 for the first), oldest first.
    ///
    /// # Errors
    /// Those of the disk; [`crate::Error::Fields`] when one is damaged.
    pub fn pending_ops(&self, after: u64, limit: u32) -> Result<Vec<PendingOp>> {
        let raws: Vec<RawOp> = self.run("read the outbox", |connection| {
            connection
                .prepare_cached(PENDING)?
                .query_map(named_params! { ":after": after, ":limit": limit }, |row| {
                    let op = PendingOp {
                        op_no: row.get(0)?,
                        kind: OpKind::from_name(&row.get::<_, String>(1)?).unwrap_or(OpKind::Patch),
                        record: RecordId::from_bytes(row.get(3)?),
                        base_rev: row.get(4)?,
                        fields: chm_model::Fields::new(),
                        created_at_ms: row.get(6)?,
                        state: OpState::from_name(&row.get::<_, String>(7)?),
                    };
                    Ok((op, row.get(2)?, row.get(5)?))
                })?
                .collect()
        })?;
        raws.into_iter()
            .map(|(op, row, fields)| {
                Ok(PendingOp {
                    fields: self.fields(row, &fields)?,
                    ..op
                })
            })
            .collect()
    }

    /// How many changes wait in the outbox, and their bytes.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn outbox_size(&self) -> Result<(u32, u64)> {
        self.run("measure the outbox", |connection| {
            connection
                .prepare_cached("SELECT count(*), ifnull(sum(size_bytes), 0) FROM outbox")?
                .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        })
    }
}
