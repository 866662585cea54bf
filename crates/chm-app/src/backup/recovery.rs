//! A desk that does not open: what is damaged, and what can be done.

use std::path::Path;

use chm_store::{Backup, Replica, renew_public};
use tracing::info;

use super::line;
use crate::error::{Doing, Error, Result};
use crate::starter;
use crate::view::{Damage, Recovery};

/// Bytes of a page of every database.
const PAGE: u64 = 4096;

/// What of the desk in a folder is damaged, as far as can be seen without a passphrase, and
/// which backups there are. The desk is not open.
///
/// # Errors
/// Those that are no damage, such as `in-use`, `newer-version` or `read-only`.
pub fn recovery(folder: &Path) -> Result<Recovery> {
    let is_catalogue_damaged = match Replica::open(folder) {
        Ok(_) => false,
        Err(error) if error.code() == "damaged" => true,
        Err(error) => return Err(Error::store("open the desk", error)),
    };
    Ok(Recovery {
        damage: damage(is_catalogue_damaged, is_private_part_damaged(folder)),
        backups: line::all_in(folder)?,
    })
}

impl crate::Desk {
    /// The same of an open desk, whose catalogue is therefore whole.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn recovery(&self) -> Result<Recovery> {
        let folder = self.shared.replica.folder();
        let is_open = self.shared.replica.restricted_database().is_some();
        Ok(Recovery {
            damage: damage(false, !is_open && is_private_part_damaged(folder)),
            backups: line::all_in(folder)?,
        })
    }
}

const fn damage(catalogue: bool, private_part: bool) -> Damage {
    match (catalogue, private_part) {
        (false, false) => Damage::None,
        (true, false) => Damage::Catalogue,
        (false, true) => Damage::PrivatePart,
        (true, true) => Damage::Both,
    }
}

/// Sets a catalogue that does not open aside and makes it anew from the starter, with the
/// settings of the newest backup. Private work is not touched.
///
/// # Errors
/// Code `bad-argument` when the catalogue opens; as [`crate::Desk::open`].
pub fn recover_catalogue(folder: &Path) -> Result<()> {
    match Replica::open(folder) {
        Ok(_) => return Err(Error::BadArgument(folder.display().to_string())),
        Err(error) if error.code() == "damaged" => {}
        Err(error) => return Err(Error::store("open the desk", error)),
    }
    let aside = renew_public(folder).doing("make the catalogue anew")?;
    let replica = Replica::open(folder).doing("open the desk")?;
    starter::bring_in(&replica, starter::SHIPPED)?;
    let backups = line::files_in(folder)?;
    let mut backups: Vec<Backup> = backups
        .iter()
        .filter_map(|file| Backup::open(file).ok())
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.manifest().number));
    // The newest that is whole; without any, the settings are those of a new desk.
    let of = backups
        .iter()
        .find(|backup| replica.restore_settings(backup).is_ok());
    let settings_of = of.map(|backup| backup.manifest().number);
    info!(?aside, ?settings_of, "Made the catalogue anew");
    Ok(())
}

/// Whether the private part can be seen to be damaged, without a passphrase.
pub(super) fn is_private_part_damaged(folder: &Path) -> bool {
    let database = folder.join("restricted.db");
    let keys = folder.join("keys.json");
    match (database.metadata(), std::fs::read(&keys)) {
        (Err(_), Err(_)) => false,
        (Ok(database), Ok(keys)) => {
            database.len() == 0
                || database.len() % PAGE != 0
                || serde_json::from_slice::<serde_json::Value>(&keys).is_err()
        }
        // A making that was cut off is finished by the next start.
        (Err(_), Ok(_)) => !folder.join("restricted.db.new").exists(),
        (Ok(_), Err(_)) => true,
    }
}
