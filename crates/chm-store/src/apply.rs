//! Applying blocks: the only way in for content from elsewhere, be it the wire, a pack, a
//! mirror, or a file imported here.

use chm_model::{Kind, Record};
use chm_protocol::{Block, codec};

use crate::state;
use crate::table::history::{self, Origin};
use crate::table::record::{self, RawRecord};
use crate::table::scope::{self, StoredScope};
use crate::table::touched::{self, ServerState};
use crate::write::Counter;
use crate::{Error, Result, WriteTx};

/// What a block changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Records written.
    pub records: u32,
    /// Records passed over, because the replica has them as new or newer.
    pub passed_over: u32,
    /// Records kept beside changes of the person that wait.
    pub beside_changes: u32,
    /// The cursor afterwards.
    pub cursor: u64,
}

impl WriteTx<'_> {
    /// Applies a block within this transaction; see [`crate::Replica::apply`].
    pub(crate) fn apply(&self, block: &Block) -> Result<Applied> {
        check(self, block)?;
        let mut scope = self.run("read a scope", |connection| {
            scope::ensure(connection, &block.scope)
        })?;
        let mut applied = Applied {
            cursor: scope.cursor,
            ..Applied::default()
        };
        if block.to_seq <= scope.cursor {
            applied.passed_over = block.records.len() as u32;
            return Ok(applied);
        }
        if block.from_seq > scope.cursor + 1 {
            return Err(Error::Gap {
                scope: block.scope.clone(),
                cursor: scope.cursor,
                from_seq: block.from_seq,
            });
        }
        for record in &block.records {
            self.apply_record(record, &mut scope, &mut applied)?;
        }
        scope.cursor = block.to_seq;
        applied.cursor = block.to_seq;
        if block.head.is_some() {
            scope.head.clone_from(&block.head);
        }
        self.run("write a scope", |connection| {
            scope::save(connection, &scope)
        })?;
        Ok(applied)
    }

    fn apply_record(
        &self,
        incoming: &Record,
        scope: &mut StoredScope,
        applied: &mut Applied,
    ) -> Result<()> {
        let bytes = codec::encode_fields(&incoming.fields);
        let before = self.run("read a record", |connection| {
            record::by_id(connection, &incoming.id)
        })?;
        let mut next = RawRecord {
            row: 0,
            id: incoming.id,
            scope: scope.number,
            scope_name: scope.name.clone(),
            kind: incoming.kind,
            code: String::new(),
            rev: incoming.rev,
            seq: incoming.seq,
            version: 0,
            deleted: incoming.deleted,
            typed: false,
            fields: bytes,
        };
        let arrived = ServerState {
            rev: incoming.rev,
            deleted: incoming.deleted,
            fields: next.fields.clone(),
        };
        let Some(before) = before else {
            next.row = self.next(Counter::Row)? as u32;
            add(scope, &next, &arrived);
            applied.records += 1;
            return state::put(self, None, next, incoming.fields.clone());
        };
        let (server, is_touched) = state::of_server(self, &before)?;
        if incoming.rev <= server.rev {
            applied.passed_over += 1;
            return Ok(());
        }
        self.take_away(scope, &before, &server)?;
        next.row = before.row;
        add(scope, &next, &arrived);
        if is_touched {
            applied.beside_changes += 1;
            return self.keep_beside(before, &next, &arrived);
        }
        applied.records += 1;
        if !incoming.scope.is_public() && incoming.kind != Kind::TEXT {
            self.run("keep a revision", |connection| {
                history::keep(connection, &before, Origin::Feed)
            })?;
        }
        state::put(self, Some(&before), next, incoming.fields.clone())
    }

    /// Keeps what arrived for a record that the person changed: what the person sees stays.
    fn keep_beside(
        &self,
        before: RawRecord,
        next: &RawRecord,
        arrived: &ServerState,
    ) -> Result<()> {
        let moved = RawRecord {
            scope: next.scope,
            seq: next.seq,
            ..before
        };
        self.run("keep a revision beside changes", |connection| {
            touched::keep_remote(connection, moved.row, arrived)?;
            record::update(connection, &moved)
        })
    }

    /// Takes a record's former share away from its scope, which may be another one.
    fn take_away(
        &self,
        scope: &mut StoredScope,
        before: &RawRecord,
        server: &ServerState,
    ) -> Result<()> {
        let Some(share) = state::share(before, server) else {
            return Ok(());
        };
        let take = |scope: &mut StoredScope| {
            scope.fingerprint.subtract(&share);
            scope.records = scope.records.saturating_sub(1);
        };
        if before.scope == scope.number {
            take(scope);
            return Ok(());
        }
        self.run("move a record between scopes", |connection| {
            let mut former = scope::by_number(connection, before.scope)?;
            take(&mut former);
            scope::save(connection, &former)
        })
    }
}

fn add(scope: &mut StoredScope, next: &RawRecord, arrived: &ServerState) {
    if let Some(share) = state::share(next, arrived) {
        scope.fingerprint.add(&share);
        scope.records += 1;
    }
}

/// Refuses blocks that contradict themselves; those from bytes were checked when decoded.
fn check(tx: &WriteTx<'_>, block: &Block) -> Result<()> {
    let mut last = block.from_seq.saturating_sub(1);
    let mut problem = None;
    if block.from_seq == 0 || block.to_seq < block.from_seq {
        problem = Some("its range is empty");
    }
    if !tx.holds(&block.scope) {
        problem = Some("its scope belongs into the other database");
    }
    for record in &block.records {
        if record.scope != block.scope {
            problem = Some("a record is of another scope");
        }
        if record.seq <= last || record.seq > block.to_seq {
            problem = Some("records are out of range or order");
        }
        if record.rev == 0 {
            problem = Some("a record has no revision");
        }
        if record.deleted && !record.fields.is_empty() {
            problem = Some("a tombstone has fields");
        }
        last = record.seq;
    }
    match problem {
        Some(problem) => Err(Error::Inconsistent {
            scope: block.scope.clone(),
            problem,
        }),
        None => Ok(()),
    }
}
