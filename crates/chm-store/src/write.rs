//! Writing: one transaction, which numbers its changes and queues them for the index.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Deref;

use chm_model::Scope;
use rusqlite::{Connection, named_params};

use crate::table::{meta, queue};
use crate::{Database, Error, ReadTx, Result};

/// A write transaction; reads through it see what it wrote.
pub struct WriteTx<'c> {
    read: ReadTx<'c>,
    database: &'c Database,
    last: [Cell<u64>; 3],
    /// Records that the index must read again, with the change number of each.
    queued: RefCell<HashMap<u32, u64>>,
}

impl<'c> Deref for WriteTx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.read
    }
}

/// What is counted.
#[derive(Clone, Copy)]
pub(crate) enum Counter {
    Row,
    Version,
    Op,
}

impl<'c> WriteTx<'c> {
    pub(crate) fn new(connection: &'c Connection, database: &'c Database) -> Result<Self> {
        let read = ReadTx::new(connection, database.path());
        let [row, version, op] = read.run("read counters", meta::counters)?;
        Ok(Self {
            read,
            database,
            last: [Cell::new(row), Cell::new(version), Cell::new(op)],
            queued: RefCell::default(),
        })
    }

    /// The next number of a counter, never given before.
    pub(crate) fn next(&self, counter: Counter) -> Result<u64> {
        let [row, version, op] = &self.last;
        let (cell, limit) = match counter {
            Counter::Row => (row, u64::from(u32::MAX)),
            Counter::Version => (version, i64::MAX as u64),
            Counter::Op => (op, i64::MAX as u64),
        };
        let next = cell.get() + 1;
        if next > limit {
            return Err(Error::TooManyRecords {
                path: self.path().to_owned(),
            });
        }
        cell.set(next);
        Ok(next)
    }

    /// Whether records of this scope belong into this database.
    pub(crate) fn holds(&self, scope: &Scope) -> bool {
        self.database.holds(scope)
    }

    /// Queues a record that was changed under this number.
    pub(crate) fn queue(&self, row: u32, version: u64) {
        self.queued.borrow_mut().insert(row, version);
    }

    /// Queues a record whose text changed; it gets a new number unless it has one of this
    /// transaction already.
    pub(crate) fn queue_owner(&self, row: u32) -> Result<()> {
        if self.queued.borrow().contains_key(&row) {
            return Ok(());
        }
        let version = self.next(Counter::Version)?;
        self.run("number a change", |connection| {
            connection
                .prepare_cached("UPDATE record SET version = :version WHERE row = :row")?
                .execute(named_params! { ":version": version as i64, ":row": row })
        })?;
        self.queue(row, version);
        Ok(())
    }

    /// Writes counters and queue; the last step before the commit.
    pub(crate) fn finish(self) -> Result<()> {
        let last = self.last.each_ref().map(Cell::get);
        let queued = self.queued.take();
        self.read.run("write counters and queue", |connection| {
            queue::add(connection, queued)?;
            meta::set_counters(connection, last)
        })
    }
}
