//! The starter content that ships inside the program.

use std::io::Cursor;

use chm_model::Scope;
use chm_protocol::Block;
use chm_protocol::stream::BlockReader;
use chm_store::Replica;
use tracing::{info, warn};

use crate::error::{Doing, Error, Result};

/// The blocks, as `cargo xtask seed` builds them.
pub(crate) const SHIPPED: &[u8] = include_bytes!("../starter/starter.chmblocks");

/// Setting that names the starter that was last gone through to its end, so that most starts
/// need not unpack it.
const APPLIED: &str = "starter";

/// Tells one starter from another: FNV-1a over its bytes, which end in a checksum of their own.
fn name(starter: &[u8]) -> String {
    let hash = starter
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

/// Whether a starter of any edition was applied to its end.
pub(crate) fn was_applied(replica: &Replica) -> Result<bool> {
    Ok(applied(replica)?.is_some())
}

fn applied(replica: &Replica) -> Result<Option<String>> {
    replica
        .public()
        .read(|tx| tx.setting(APPLIED))
        .doing("read which starter is here")
}

/// Brings a replica up to a starter. One that is whole stays usable as it is while the disk has
/// no space for a later edition.
pub(crate) fn bring_in(replica: &Replica, starter: &[u8]) -> Result<()> {
    match apply(replica, starter) {
        Err(error) if error.code() == "disk-full" && was_applied(replica)? => {
            warn!("Cannot take a later starter in: {}", error.chain());
            Ok(())
        }
        other => other,
    }
}

/// Applies what lies above the cursor of the replica: all of the starter to a new one, what
/// changed since to one that holds an earlier edition, and nothing to one that holds a later.
/// Goes on where a stop cut it off.
fn apply(replica: &Replica, starter: &[u8]) -> Result<()> {
    let name = name(starter);
    if applied(replica)?.is_some_and(|applied| applied == name) {
        return Ok(());
    }
    let cursor = replica
        .public()
        .read(|tx| tx.cursor(&Scope::public()))
        .doing("read which starter is here")?;
    let (mut written, mut passed_over) = (0, 0);
    let mut reader = BlockReader::new(Cursor::new(starter)).map_err(Error::Starter)?;
    while let Some(bytes) = reader.next_encoded().map_err(Error::Starter)? {
        let block = Block::decode(&bytes).map_err(Error::Starter)?;
        if block.to_seq > cursor {
            let applied = replica.apply(&block).doing("take in the starter content")?;
            written += applied.records;
            passed_over += applied.passed_over;
        }
    }
    replica
        .public()
        .write(|tx| tx.set_setting(APPLIED, &name))
        .doing("note which starter is here")?;
    info!(written, passed_over, "Took the starter content in");
    Ok(())
}

#[cfg(test)]
mod tests;
