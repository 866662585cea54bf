//! Changes by the person at this desk: op, outbox, history and what the person sees move in one
//! transaction.

mod amend;
mod undo;

use chm_model::{FieldKey, Fields, Kind, RecordId, Scope, Value};
use chm_protocol::codec;

use crate::state;
use crate::table::history::{self, Origin};
use crate::table::op::{self as table, NewOp};
use crate::table::record::{self, RawRecord};
use crate::table::scope;
use crate::table::touched::{self, ServerState};
use crate::write::Counter;
use crate::{Error, Result, WriteTx};

pub use amend::LastOp;

/// A change that a person makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new record.
    Create {
        /// Its id, drawn by the caller.
        id: RecordId,
        /// Its scope.
        scope: Scope,
        /// Its kind.
        kind: Kind,
        /// Its fields.
        fields: Fields,
    },
    /// Fields of a record set, or taken out by [`Value::Null`].
    Patch {
        /// The record.
        id: RecordId,
        /// The fields.
        fields: Fields,
    },
    /// A record deleted.
    Delete {
        /// The record.
        id: RecordId,
    },
}

/// What an op does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpKind {
    /// Makes a record.
    Create,
    /// Sets fields.
    Patch,
    /// Deletes a record.
    Delete,
}

impl OpKind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::Create, Self::Patch, Self::Delete]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Where an op is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpState {
    /// Not sent yet, or sent without an answer.
    Waiting,
    /// In a file that was carried away, not confirmed.
    Carried,
    /// The server kept another value; the person decides.
    Conflict,
    /// The server refused it.
    Refused,
}

impl OpState {
    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "carried" => Self::Carried,
            "conflict" => Self::Conflict,
            "refused" => Self::Refused,
            _ => Self::Waiting,
        }
    }
}

/// A change that waits to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingOp {
    /// Its number at this desk.
    pub op_no: u64,
    /// What it does.
    pub kind: OpKind,
    /// The record.
    pub record: RecordId,
    /// Revision of the server that the person saw; 0 for a new record.
    pub base_rev: u64,
    /// Fields set; [`Value::Null`] takes one out.
    pub fields: Fields,
    /// Instant, milliseconds UTC.
    pub created_at_ms: i64,
    /// Where it is.
    pub state: OpState,
}

impl WriteTx<'_> {
    /// Makes a person's change: what the person sees changes at once, and an op waits to leave.
    /// Returns the number of the op.
    ///
    /// # Errors
    /// [`Error::NotWritable`] for records of public scopes (a person proposes changes to them in
    /// a scope of their own), [`Error::UnknownRecord`], [`Error::RecordExists`], and those of
    /// the disk.
    pub fn write_op(&self, change: &Change) -> Result<u64> {
        match change {
            Change::Create {
                id,
                scope,
                kind,
                fields,
            } => self.create(*id, scope, *kind, fields),
            Change::Patch { id, fields } => {
                let before = self.changeable(id)?;
                let mut patched = self.fields(before.row, &before.fields)?;
                for (key, value) in fields.iter() {
                    set(&mut patched, key, value);
                }
                self.change(OpKind::Patch, &before, patched, false, fields)
            }
            Change::Delete { id } => {
                let before = self.changeable(id)?;
                self.change(OpKind::Delete, &before, Fields::new(), true, &Fields::new())
            }
        }
    }

    fn create(&self, id: RecordId, scope: &Scope, kind: Kind, fields: &Fields) -> Result<u64> {
        if scope.is_public() || !self.holds(scope) {
            return Err(Error::NotWritable {
                scope: scope.clone(),
            });
        }
        let (known, stored_scope) = self.run("read a record", |connection| {
            Ok((
                record::by_id(connection, &id)?,
                scope::ensure(connection, scope)?,
            ))
        })?;
        if known.is_some() {
            return Err(Error::RecordExists(id));
        }
        let nothing = codec::encode_fields(&Fields::new());
        let unborn = RawRecord {
            row: self.next(Counter::Row)? as u32,
            id,
            scope: stored_scope.number,
            scope_name: stored_scope.name,
            kind,
            code: String::new(),
            rev: 0,
            seq: 0,
            version: 0,
            deleted: true,
            typed: false,
            fields: nothing,
        };
        self.run("make a record", |connection| {
            record::insert(connection, &unborn)
        })?;
        self.change(OpKind::Create, &unborn, fields.clone(), false, fields)
    }

    fn changeable(&self, id: &RecordId) -> Result<RawRecord> {
        let found = self.run("read a record", |connection| record::by_id(connection, id))?;
        let before = found
            .filter(|record| !record.deleted)
            .ok_or(Error::UnknownRecord(*id))?;
        match before.scope_name.parse::<Scope>() {
            Ok(scope) if scope.is_public() => Err(Error::NotWritable { scope }),
            _ => Ok(before),
        }
    }

    fn change(
        &self,
        kind: OpKind,
        before: &RawRecord,
        fields: Fields,
        deleted: bool,
        patch: &Fields,
    ) -> Result<u64> {
        let op_no = self.next(Counter::Op)?;
        let leaves = !before.is_local();
        self.run("write a change", |connection| {
            let base = ServerState {
                rev: before.rev,
                deleted: before.deleted,
                fields: before.fields.clone(),
            };
            touched::keep_base(connection, before.row, &base)?;
            let entry = history::keep(connection, before, Origin::Person)?;
            table::insert(
                connection,
                &NewOp {
                    op_no,
                    kind,
                    row: before.row,
                    base_rev: before.rev,
                    fields: codec::encode_fields(patch),
                    history: entry,
                    leaves,
                },
            )
        })?;
        let next = RawRecord {
            deleted,
            fields: codec::encode_fields(&fields),
            ..before.clone()
        };
        state::put(self, Some(before), next, fields)?;
        Ok(op_no)
    }
}

fn set(fields: &mut Fields, key: FieldKey, value: &Value) {
    if *value == Value::Null {
        fields.remove(key);
    } else {
        fields.set(key, value.clone());
    }
}
