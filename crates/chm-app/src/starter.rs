//! The starter content that ships inside the program.

use std::io::Cursor;

use chm_protocol::Block;
use chm_protocol::stream::BlockReader;
use chm_store::Replica;
use tracing::info;

use crate::error::{Doing, Error, Result};

/// The blocks, as `cargo xtask seed` builds them.
const STARTER: &[u8] = include_bytes!("../starter/starter.chmblocks");

/// Setting that holds which starter was applied to its end.
const APPLIED: &str = "starter";

/// Tells one starter from another: FNV-1a over its bytes, which end in a checksum of their own.
fn edition() -> String {
    let hash = STARTER
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

/// Whether this starter, or an older one, was applied to its end.
pub(crate) fn was_applied(replica: &Replica) -> Result<bool> {
    Ok(applied(replica)?.is_some())
}

fn applied(replica: &Replica) -> Result<Option<String>> {
    replica
        .public()
        .read(|tx| tx.setting(APPLIED))
        .doing("read which starter is here")
}

/// Applies what the replica does not hold of the starter yet; goes on where a stop cut it off.
pub(crate) fn apply(replica: &Replica) -> Result<bool> {
    let edition = edition();
    if applied(replica)?.is_some_and(|applied| applied == edition) {
        return Ok(false);
    }
    let mut reader = BlockReader::new(Cursor::new(STARTER)).map_err(Error::Starter)?;
    while let Some(bytes) = reader.next_encoded().map_err(Error::Starter)? {
        let block = Block::decode(&bytes).map_err(Error::Starter)?;
        replica.apply(&block).doing("take in the starter content")?;
    }
    replica
        .public()
        .write(|tx| tx.set_setting(APPLIED, &edition))
        .doing("note which starter is here")?;
    info!(blocks = reader.blocks(), "Took the starter content in");
    Ok(true)
}
