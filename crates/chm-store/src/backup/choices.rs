//! What a person chose, in the catalogue's database: settings.
//!
//! Absent on purpose: the lists that lie there while there is no private part. A backup would
//! keep them in the clear after they were moved into the private part.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::{Database, Error, ReadTx, Result, WriteTx};

/// Settings that belong to this copy of the catalogue, or are no choice of the person.
const NOT_KEPT: [&str; 4] = ["starter", "last-place", "unlock-tries", "private-locked"];

/// Everything of that in a backup.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Choices {
    /// Settings by name.
    pub settings: BTreeMap<String, String>,
}

impl Choices {
    /// Those of a catalogue of any schema.
    pub fn read(tx: &ReadTx<'_>) -> Result<Self> {
        let mut settings = tx.settings()?;
        settings.retain(|name, _| !NOT_KEPT.contains(&name.as_str()));
        Ok(Self { settings })
    }

    /// Those in a catalogue of an earlier schema.
    pub fn of_earlier(file: &Path) -> Result<Self> {
        Database::read_earlier(file, Self::read)
    }

    /// Whether writing them would replace others that are here.
    pub fn replaces(&self, here: &Self) -> bool {
        let mut settings = self.settings.iter();
        settings.any(|(name, value)| {
            let here = here.settings.get(name);
            here.is_some_and(|here| here != value)
        })
    }

    /// Adds them to what is there; what has the same name is replaced.
    pub fn write(&self, tx: &WriteTx<'_>) -> Result<()> {
        for (name, value) in &self.settings {
            tx.set_setting(name, value)?;
        }
        Ok(())
    }

    /// As they stand in a backup.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Those in a file; one that cannot be understood is not worth a private part.
    pub fn from_file(path: &Path) -> Result<Self> {
        let bytes = fs::read(path).map_err(|source| Error::io("read", path, source))?;
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }
}
