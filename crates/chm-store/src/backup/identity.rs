//! Which desk a data folder holds: a random number that its backups name.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::folder::{self, Folder};
use crate::{Error, Result};

/// File of the number.
pub(super) const DESK: &str = "desk.json";

#[derive(Deserialize, Serialize)]
struct Identity {
    format: u32,
    id: String,
}

/// The bytes of the file for a desk.
pub(super) fn file_of(id: &str) -> Vec<u8> {
    let identity = Identity {
        format: 1,
        id: id.to_owned(),
    };
    serde_json::to_vec(&identity).unwrap_or_default()
}

/// The number of the desk in a folder, as far as it was drawn; the folder need not be open.
pub fn desk_id_in(data: &Path) -> Option<String> {
    let bytes = fs::read(data.join(DESK)).ok()?;
    let identity: Identity = serde_json::from_slice(&bytes).ok()?;
    Some(identity.id)
}

/// The number of this desk, drawn when it is first asked for. A file that cannot be understood is
/// drawn anew: then its backups are taken for those of another desk, which costs a confirmation.
pub(super) fn of(folder: &Folder) -> Result<String> {
    let path = folder.file(DESK);
    if let Some(id) = desk_id_in(folder.path()) {
        return Ok(id);
    }
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(Error::Random)?;
    let mut id = String::with_capacity(32);
    for byte in random {
        // Writing to a string does not fail.
        write!(id, "{byte:02x}").unwrap_or_default();
    }
    folder::write_whole(&path, &file_of(&id))?;
    Ok(id)
}
