//! The queue of records that the search index must read again.

use std::collections::HashMap;

use rusqlite::{Connection, named_params};

use crate::{ReadTx, Result, WriteTx};

pub(crate) const QUEUED: &str = "
SELECT seq, row FROM index_queue
 WHERE seq > :after
 ORDER BY seq LIMIT :limit";

pub(crate) const INDEXED: &str = "
SELECT row, version FROM record
 WHERE deleted = 0 AND typed = 1 AND kind <> 6
 ORDER BY row";

/// A record that the index must read again, or take out if it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueEntry {
    /// Number of the change; the index notes the highest it has.
    pub seq: u64,
    /// Row of the record.
    pub row: u32,
}

/// Adds records, each under the number of its change; an older entry of a record goes.
pub(crate) fn add(connection: &Connection, queued: HashMap<u32, u64>) -> rusqlite::Result<()> {
    let mut queued: Vec<_> = queued.into_iter().map(|(row, seq)| (seq, row)).collect();
    queued.sort_unstable();
    let mut statement = connection
        .prepare_cached("INSERT OR REPLACE INTO index_queue (seq, row) VALUES (:seq, :row)")?;
    for (seq, row) in queued {
        statement.execute(named_params! { ":seq": seq, ":row": row })?;
    }
    Ok(())
}

impl ReadTx<'_> {
    /// Entries of the queue after a change number, oldest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn index_queue(&self, after_seq: u64, limit: u32) -> Result<Vec<QueueEntry>> {
        self.run("read the index queue", |connection| {
            connection
                .prepare_cached(QUEUED)?
                .query_map(
                    named_params! { ":after": after_seq, ":limit": limit },
                    |row| {
                        Ok(QueueEntry {
                            seq: row.get(0)?,
                            row: row.get(1)?,
                        })
                    },
                )?
                .collect()
        })
    }

    /// How many entries of the queue come after a change number.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn index_queue_len(&self, after_seq: u64) -> Result<u32> {
        self.run("count the index queue", |connection| {
            connection
                .prepare_cached("SELECT count(*) FROM index_queue WHERE seq > :after")?
                .query_row(named_params! { ":after": after_seq }, |row| row.get(0))
        })
    }

    /// Number of the last change that concerns the index and is still queued; 0 when the queue
    /// is empty.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn last_index_seq(&self) -> Result<u64> {
        self.run("read the index queue", |connection| {
            connection
                .prepare_cached("SELECT ifnull(max(seq), 0) FROM index_queue")?
                .query_row([], |row| row.get(0))
        })
    }

    /// Number of the last change of this database.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn last_version(&self) -> Result<u64> {
        self.run("read the last change", |connection| {
            connection
                .prepare_cached("SELECT value FROM meta WHERE name = 'last_version'")?
                .query_row([], |row| row.get(0))
        })
    }

    /// Row and change number of every record that the index must hold, by row.
    ///
    /// The change number rises with the record and with its text, so an index that keeps it can
    /// be compared with the database.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn index_versions(&self) -> Result<Vec<(u32, u64)>> {
        self.run("list what the index holds", |connection| {
            connection
                .prepare_cached(INDEXED)?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
    }
}

impl WriteTx<'_> {
    /// Forgets entries up to a change number, which the index holds durably.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn trim_index_queue(&self, up_to: u64) -> Result<()> {
        self.run("trim the index queue", |connection| {
            connection
                .prepare_cached("DELETE FROM index_queue WHERE seq <= :up_to")?
                .execute(named_params! { ":up_to": up_to })
        })
        .map(|_| ())
    }

    /// Queues every record that the index must hold, under its change number, for an index that
    /// begins with nothing. Returns how many there are.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn enqueue_all_for_index(&self) -> Result<u32> {
        const REFILL: &str = "
INSERT INTO index_queue (seq, row)
SELECT version, row FROM record
 WHERE deleted = 0 AND typed = 1 AND kind <> 6
 ORDER BY version";
        self.run("fill the index queue", |connection| {
            connection.execute("DELETE FROM index_queue", [])?;
            connection.execute(REFILL, []).map(|count| count as u32)
        })
    }
}
