//! Going on with a change, so that what is typed over minutes leaves as one.

use chm_model::{Fields, RecordId};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use chm_protocol::codec;

use super::set;
use crate::state;
use crate::table::op as table;
use crate::table::record::{self, RawRecord};
use crate::{Error, OpKind, ReadTx, Result, WriteTx};

/// The last change of a record that was not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastOp {
    /// Its number.
    pub op_no: u64,
    /// What it did.
    pub kind: OpKind,
    /// Instant it was begun, milliseconds UTC.
    pub created_at_ms: i64,
}

const LAST: &str = "
SELECT op_no, kind, created_at FROM op
 WHERE record = :record AND undone = 0
 ORDER BY op_no DESC LIMIT 1";

fn fields_of(connection: &Connection, op_no: u64) -> rusqlite::Result<(OpKind, Vec<u8>)> {
    connection
        .prepare_cached("SELECT kind, fields FROM op WHERE op_no = :op_no")?
        .query_row(named_params! { ":op_no": op_no }, |row| {
            let kind = OpKind::from_name(&row.get::<_, String>(0)?).unwrap_or(OpKind::Delete);
            Ok((kind, row.get(1)?))
        })
}

fn set_fields(connection: &Connection, op_no: u64, fields: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE op SET fields = :fields WHERE op_no = :op_no")?
        .execute(named_params! { ":op_no": op_no, ":fields": fields })?;
    connection
        .prepare_cached("UPDATE outbox SET size_bytes = :size WHERE op_no = :op_no")?
        .execute(named_params! { ":op_no": op_no, ":size": fields.len() })
        .map(|_| ())
}

impl ReadTx<'_> {
    /// The last change of a record by the person at this desk.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn last_op(&self, record: &RecordId) -> Result<Option<LastOp>> {
        self.run("read the last change of a record", |connection| {
            let Some(found) = record::by_id(connection, record)? else {
                return Ok(None);
            };
            connection
                .prepare_cached(LAST)?
                .query_row(named_params! { ":record": found.row }, |row| {
                    Ok(LastOp {
                        op_no: row.get(0)?,
                        kind: OpKind::from_name(&row.get::<_, String>(1)?).unwrap_or(OpKind::Patch),
                        created_at_ms: row.get(2)?,
                    })
                })
                .optional()
        })
    }
}

impl WriteTx<'_> {
    /// Goes on with a change that made or patched a record and has not left: sets further
    /// fields, as if they had been set at once. What was before it stays the earlier state.
    ///
    /// # Errors
    /// [`Error::NotUndoable`] when it left, was taken back, deleted the record, or a later
    /// change of the same record rests on it; those of the disk.
    pub fn amend_op(&self, op_no: u64, fields: &Fields) -> Result<()> {
        let found = self.run("read a change", |connection| {
            let Some((row, _)) = table::undoable(connection, op_no)? else {
                return Ok(None);
            };
            let (kind, own) = fields_of(connection, op_no)?;
            Ok(record::by_row(connection, row)?.map(|before| (before, kind, own)))
        })?;
        let Some((before, kind, own)) = found.filter(|(_, kind, _)| *kind != OpKind::Delete) else {
            return Err(Error::NotUndoable(op_no));
        };
        let mut own = self.fields(before.row, &own)?;
        let mut patched = self.fields(before.row, &before.fields)?;
        for (key, value) in fields.iter() {
            set(&mut patched, key, value);
            if kind == OpKind::Create {
                set(&mut own, key, value);
            } else {
                own.set(key, value.clone());
            }
        }
        self.run("go on with a change", |connection| {
            set_fields(connection, op_no, &codec::encode_fields(&own))
        })?;
        let next = RawRecord {
            fields: codec::encode_fields(&patched),
            ..before.clone()
        };
        state::put(self, Some(&before), next, patched)
    }
}
