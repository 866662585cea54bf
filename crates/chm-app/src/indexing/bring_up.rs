//! Brings an index up to its database by comparing the two, whatever the queue says.

use std::collections::HashMap;

use chm_index::{Effort, Index};
use chm_store::Database;

use super::{LARGE, put, trim};
use crate::error::{Doing, Result};
use crate::reference::Reference;
use crate::view::Indexing;

/// Records after which the first are made searchable; each commit after it has twice as many.
const FIRST: u32 = 500;

/// Indexes what the index lacks or has in another version, the newest first, and takes out what
/// is gone; `step` is told how far the work is and answers whether to go on. Returns how many
/// records were read.
///
/// The index notes the number of the last change only when it holds all: what is not in it and
/// not above that number was never to be found.
pub(crate) fn bring_up(
    database: &Database,
    index: &Index,
    reference: &Reference,
    step: &mut dyn FnMut(Indexing) -> bool,
) -> Result<u32> {
    let complete_to = index.committed_seq().doing("read the index")?;
    let (last, stored) = database
        .read(|tx| Ok((tx.last_version()?, tx.index_versions()?)))
        .doing("list what the index must hold")?;
    let held = index.versions().doing("read the index")?;
    let mut held: HashMap<u32, u64> = held.into_iter().collect();
    let mut rows: Vec<u32> = Vec::new();
    for (row, version) in stored {
        let is_held = held
            .remove(&row)
            .map_or(version <= complete_to, |held| held == version);
        if !is_held {
            rows.push(row);
        }
    }
    let total = rows.len() as u32;
    if total == 0 && held.is_empty() && complete_to == last {
        return Ok(0);
    }
    let effort = if total > LARGE {
        Effort::Full
    } else {
        Effort::Live
    };
    let mut writer = index.writer(effort).doing("write to the index")?;
    for gone in held.into_keys() {
        writer.remove(gone).doing("write to the index")?;
    }
    let (mut done, mut next_commit, mut goes_on) = (0, FIRST, true);
    for row in rows.into_iter().rev() {
        if !goes_on {
            break;
        }
        put(database, &mut writer, row, reference)?;
        done += 1;
        if done == next_commit {
            writer.commit(complete_to).doing("commit the index")?;
            next_commit = done * 2;
        }
        if done % 64 == 0 || done == total {
            goes_on = step(Indexing { done, total });
        }
    }
    let is_whole = done == total;
    let seq = if is_whole { last } else { complete_to };
    writer.commit(seq).doing("commit the index")?;
    writer.close().doing("end writing to the index")?;
    if is_whole && !database.is_read_only() {
        trim(database, last, false)?;
    }
    Ok(done.max(1))
}
