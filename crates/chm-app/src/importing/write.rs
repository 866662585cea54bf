//! Puts what was read into blocks of one scope, and says what each row changed.
//!
//! Blocks are applied as they fill, so a stop at any moment keeps all before it, and the same
//! import goes on from there: what is the same already is not written again.

use std::collections::HashMap;

use chm_model::{Fields, Kind, Record, RecordId, Scope};
use chm_protocol::{Block, BlockSize, codec};
use chm_store::Replica;

use crate::error::{Doing, Result};

/// A record to be written, without its place in a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewRecord {
    pub id: RecordId,
    pub kind: Kind,
    /// `None` to delete it.
    pub fields: Option<Fields>,
}

impl NewRecord {
    pub(crate) fn new(id: RecordId, kind: Kind, fields: Fields) -> Self {
        Self {
            id,
            kind,
            fields: Some(fields),
        }
    }
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Unchanged,
    Changed,
    Added,
}

/// What the replica holds of a record, or will hold after the block that is being filled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Held {
    pub rev: u64,
    /// `None` when there is no such record or it is deleted.
    pub fields: Option<Fields>,
}

/// Writes records of one scope.
pub(crate) struct Writer<'a> {
    replica: &'a Replica,
    scope: Scope,
    /// Nothing is applied.
    dry: bool,
    records: Vec<Record>,
    /// Places in `records`.
    places: HashMap<RecordId, usize>,
    bytes: usize,
    from_seq: u64,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(replica: &'a Replica, scope: Scope, dry: bool) -> Result<Self> {
        let from_seq = replica
            .with_database_of(&scope, |database| database.read(|tx| tx.next_seq(&scope)))
            .doing("read the place in the feed")?;
        Ok(Self {
            replica,
            scope,
            dry,
            records: Vec::new(),
            places: HashMap::new(),
            bytes: 0,
            from_seq,
        })
    }

    /// What is held of a record.
    pub(crate) fn held(&self, id: &RecordId) -> Result<Held> {
        if let Some(record) = self
            .places
            .get(id)
            .and_then(|place| self.records.get(*place))
        {
            return Ok(Held {
                rev: record.rev,
                fields: (!record.deleted).then(|| record.fields.clone()),
            });
        }
        let stored = self
            .replica
            .with_database_of(&self.scope, |database| {
                database.read(|tx| tx.record_by_id(id))
            })
            .doing("look a record up")?;
        Ok(stored.map_or_else(Held::default, |stored| Held {
            rev: stored.rev,
            fields: (!stored.deleted).then_some(stored.fields),
        }))
    }

    /// Writes a record unless it is held as it is.
    pub(crate) fn put(&mut self, record: NewRecord) -> Result<Outcome> {
        let held = self.held(&record.id)?;
        if held.fields == record.fields {
            return Ok(Outcome::Unchanged);
        }
        let outcome = if held.fields.is_none() {
            Outcome::Added
        } else {
            Outcome::Changed
        };
        if self.dry {
            return Ok(outcome);
        }
        // A record stands in a block once; a further change of it begins the next.
        if self.places.contains_key(&record.id) {
            self.flush()?;
        }
        let deleted = record.fields.is_none();
        let fields = record.fields.unwrap_or_default();
        self.bytes += codec::encode_fields(&fields).len();
        self.places.insert(record.id, self.records.len());
        self.records.push(Record {
            id: record.id,
            scope: self.scope.clone(),
            kind: record.kind,
            rev: held.rev + 1,
            seq: self.from_seq + self.records.len() as u64,
            deleted,
            fields,
        });
        let BlockSize { records, bytes } = BlockSize::LOCAL;
        if self.records.len() >= records || self.bytes >= bytes {
            self.flush()?;
        }
        Ok(outcome)
    }

    /// Applies what was written so far.
    pub(crate) fn flush(&mut self) -> Result<()> {
        if self.records.is_empty() {
            return Ok(());
        }
        let records = std::mem::take(&mut self.records);
        let to_seq = self.from_seq + records.len() as u64 - 1;
        let block = Block {
            scope: self.scope.clone(),
            from_seq: self.from_seq,
            to_seq,
            records,
            head: None,
        };
        self.replica.apply(&block).doing("take in records")?;
        self.from_seq = to_seq + 1;
        self.places.clear();
        self.bytes = 0;
        Ok(())
    }
}
