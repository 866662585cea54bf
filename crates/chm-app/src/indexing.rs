//! Keeps an index equal to its database: from the queue, or from all records.
//!
//! The queue is trimmed only up to what the index has committed, so a stop at any moment costs
//! repeated work and nothing else.

mod bring_up;
mod entry;
pub(crate) mod sealed;

use chm_index::{Effort, Index, Opened};
use chm_store::Database;
use tracing::info;

use crate::error::{Doing, Result};
use crate::reference::Reference;
use crate::view::Indexing;

pub(crate) use bring_up::bring_up;

/// Setting that holds the change number up to which the queue was last trimmed.
const TRIMMED: &str = "index-trimmed";

/// Setting that holds `1` while the index must be emptied before the queue is worked off. It is
/// stored, so that a stop between the two leaves no foreign or deleted record in the index.
const CLEAR: &str = "index-clear";

/// Entries of the queue read at a time.
const BATCH: u32 = 500;

/// Entries between two commits of a large build; a commit waits for the disk.
const COMMIT: u32 = 20_000;

/// Entries from which a build takes the whole machine.
const LARGE: u32 = 2_000;

/// Brings queue and index into step after opening.
pub(crate) fn prepare(database: &Database, index: &Index, opened: &Opened) -> Result<()> {
    let committed = index.committed_seq().doing("read the index")?;
    if is_stranger(database, index)? || opened.needs_rebuild() && committed == 0 {
        info!(committed, "All records have to be indexed");
        refill(database)?;
    }
    Ok(())
}

/// Whether an index is of another time than its database: one of them was copied back from
/// elsewhere, and the queue does not tell what differs.
pub(crate) fn is_stranger(database: &Database, index: &Index) -> Result<bool> {
    let committed = index.committed_seq().doing("read the index")?;
    let (last, trimmed) = database
        .read(|tx| {
            let trimmed = tx.setting(TRIMMED)?.and_then(|text| text.parse().ok());
            Ok((tx.last_version()?, trimmed.unwrap_or(0)))
        })
        .doing("read the state of the index")?;
    Ok(committed < trimmed || committed > last)
}

/// Whether the index must be emptied before the queue is worked off.
fn must_clear(database: &Database) -> Result<bool> {
    let clear = database
        .read(|tx| tx.setting(CLEAR))
        .doing("read the state of the index")?;
    Ok(clear.as_deref() == Some("1"))
}

/// Queues every record for an index that will be emptied first.
pub(crate) fn refill(database: &Database) -> Result<u32> {
    database
        .write(|tx| {
            tx.set_setting(CLEAR, "1")?;
            tx.enqueue_all_for_index()
        })
        .doing("queue all records for the index")
}

/// How many records wait.
pub(crate) fn waiting(database: &Database) -> Result<u32> {
    database
        .read(|tx| tx.index_queue_len(0))
        .doing("count what waits to be indexed")
}

/// Works the queue off; `step` is told how far the work is and answers whether to go on. Returns
/// how many records were read.
pub(crate) fn catch_up(
    database: &Database,
    index: &Index,
    reference: &Reference,
    step: &mut dyn FnMut(Indexing) -> bool,
) -> Result<u32> {
    let mut total = waiting(database)?;
    let clear = must_clear(database)?;
    if total == 0 && !clear {
        return Ok(0);
    }
    let effort = if total > LARGE {
        Effort::Full
    } else {
        Effort::Live
    };
    let mut writer = index.writer(effort).doing("write to the index")?;
    if clear {
        writer.clear().doing("empty the index")?;
    }
    let (mut done, mut after, mut uncommitted) = (0, 0, 0);
    let mut goes_on = true;
    loop {
        let entries = database
            .read(|tx| tx.index_queue(after, BATCH))
            .doing("read the index queue")?;
        let is_last = entries.is_empty() || !goes_on;
        if is_last && (uncommitted > 0 || clear && done == 0) || uncommitted >= COMMIT {
            writer.commit(after).doing("commit the index")?;
            trim(database, after, clear)?;
            uncommitted = 0;
        }
        if is_last {
            break;
        }
        for row in entries.iter().map(|entry| entry.row) {
            put(database, &mut writer, row, reference)?;
        }
        after = entries.last().map_or(after, |entry| entry.seq);
        done += entries.len() as u32;
        uncommitted += entries.len() as u32;
        total = total.max(done);
        goes_on = step(Indexing { done, total });
    }
    writer.close().doing("end writing to the index")?;
    Ok(done)
}

fn put(
    database: &Database,
    writer: &mut chm_index::Writer,
    row: u32,
    reference: &Reference,
) -> Result<()> {
    let record = entry::read(database, row, reference)?;
    match record {
        Some(record) => writer.replace(&record),
        None => writer.remove(row),
    }
    .doing("write to the index")
}

fn trim(database: &Database, seq: u64, cleared: bool) -> Result<()> {
    database
        .write(|tx| {
            tx.trim_index_queue(seq)?;
            if cleared {
                tx.set_setting(CLEAR, "0")?;
            }
            tx.set_setting(TRIMMED, &seq.to_string())
        })
        .doing("trim the index queue")
}

/// Difference between an index and its database, what waits in the queue left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Records that the index lacks or has in another version.
    pub missing: u64,
    /// Records that only the index has.
    pub extra: u64,
    /// Records in the queue.
    pub waiting: u32,
    /// Records in the database.
    pub records: u64,
}

/// Compares an index with its database, record by record.
pub(crate) fn compare(database: &Database, index: &Index) -> Result<Difference> {
    let mut held = index.versions().doing("read the index")?;
    held.sort_unstable();
    let clear = must_clear(database)?;
    let mut difference = Difference::default();
    database
        .read(|tx| {
            let mut queued = std::collections::HashSet::new();
            let mut after = 0;
            while let Some(last) = {
                let entries = tx.index_queue(after, 10_000)?;
                queued.extend(entries.iter().map(|entry| entry.row));
                entries.last().map(|entry| entry.seq)
            } {
                after = last;
            }
            let stored = tx.index_versions()?;
            let is_same = |entry: &(u32, u64)| held.binary_search(entry).is_ok();
            for entry in &stored {
                if !is_same(entry) && !queued.contains(&entry.0) && entry::is_found(tx, entry.0)? {
                    difference.missing += 1;
                }
            }
            let rows: std::collections::HashSet<u32> = stored.iter().map(|(row, _)| *row).collect();
            // An index that waits to be emptied holds what has gone, and nothing queues that.
            let is_extra = |row| !clear && !rows.contains(row) && !queued.contains(row);
            difference.extra = held.iter().filter(|(row, _)| is_extra(row)).count() as u64;
            difference.waiting = queued.len() as u32;
            difference.records = stored.len() as u64;
            Ok(())
        })
        .doing("compare the index with the database")?;
    Ok(difference)
}
