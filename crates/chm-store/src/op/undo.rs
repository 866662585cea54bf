//! Taking changes back, and doing them again.

use super::{Change, OpKind};
use crate::table::record::{self, RawRecord};
use crate::table::{history, op, touched};
use crate::{Error, Result, WriteTx, state};

impl WriteTx<'_> {
    /// Takes a change back that has not left yet: the record is again as before it, or as the
    /// server has it when no other change of it waits.
    ///
    /// # Errors
    /// [`Error::NotUndoable`] when it left, was taken back already, or a later change of the
    /// same record rests on it.
    pub fn undo_op(&self, op_no: u64) -> Result<()> {
        let found = self.run("read a change", |connection| {
            op::undoable(connection, op_no)
        })?;
        let Some((row, entry)) = found else {
            return Err(Error::NotUndoable(op_no));
        };
        let (before, kept, others) = self.run("read what was before a change", |connection| {
            op::take_back(connection, op_no)?;
            Ok((
                record::by_row(connection, row)?,
                history::state(connection, entry)?,
                op::count_standing(connection, row)?,
            ))
        })?;
        let (Some(before), Some((deleted, fields))) = (before, kept) else {
            return Err(Error::NotUndoable(op_no));
        };
        let mut next = RawRecord {
            deleted,
            fields,
            ..before.clone()
        };
        if others == 0 {
            let (server, _) = state::of_server(self, &before)?;
            self.run("forget the base of a change", |connection| {
                touched::forget(connection, row)
            })?;
            next.rev = server.rev;
            next.deleted = server.deleted;
            next.fields = server.fields;
        }
        let fields = self.fields(row, &next.fields)?;
        state::put(self, Some(&before), next, fields)
    }

    /// Does a change again that was taken back; returns the number of the new op.
    ///
    /// # Errors
    /// [`Error::NotUndoable`] when it was not taken back; as [`WriteTx::write_op`].
    pub fn redo_op(&self, op_no: u64) -> Result<u64> {
        let found = self.run("read a change", |connection| op::undone(connection, op_no))?;
        let Some((kind, row, fields)) = found else {
            return Err(Error::NotUndoable(op_no));
        };
        let before = self.run("read a record", |connection| {
            record::by_row(connection, row)
        })?;
        let before = before.ok_or(Error::NotUndoable(op_no))?;
        let fields = self.fields(row, &fields)?;
        match kind {
            OpKind::Create if before.deleted => {
                self.change(kind, &before, fields.clone(), false, &fields)
            }
            OpKind::Create => Err(Error::NotUndoable(op_no)),
            OpKind::Patch => self.write_op(&Change::Patch {
                id: before.id,
                fields,
            }),
            OpKind::Delete => self.write_op(&Change::Delete { id: before.id }),
        }
    }
}
