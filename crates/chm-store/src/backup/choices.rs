//! What a person chose and kept in the catalogue's database: settings, and the lists that lie
//! there while there is no private part.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::table::kept::Kept;
use crate::{Database, Error, ReadTx, Result, WriteTx};

/// Settings that belong to this copy of the catalogue, or are no choice of the person.
const NOT_KEPT: [&str; 4] = ["starter", "last-place", "unlock-tries", "private-locked"];

/// Everything of that in a backup.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Choices {
    /// Settings by name.
    pub settings: BTreeMap<String, String>,
    lists: Vec<Listed>,
}

/// A thing in a list.
#[derive(Debug, Deserialize, Serialize)]
struct Listed {
    list: String,
    item: String,
    at_ms: i64,
    value: String,
}

impl Choices {
    /// Those of the newest schema.
    pub fn read(tx: &ReadTx<'_>) -> Result<Self> {
        let lists = tx.all_kept()?.into_iter().map(|kept| Listed {
            list: kept.list,
            item: kept.item,
            at_ms: kept.at_ms,
            value: kept.value,
        });
        Ok(Self {
            lists: lists.collect(),
            ..Self::of_settings(tx.settings()?)
        })
    }

    /// Those in a catalogue of an earlier schema, which may have no lists.
    pub fn of_earlier(file: &Path) -> Result<Self> {
        Database::read_earlier(file, |tx| {
            if tx.has_table("kept")? {
                Self::read(tx)
            } else {
                Ok(Self::of_settings(tx.settings()?))
            }
        })
    }

    fn of_settings(mut settings: BTreeMap<String, String>) -> Self {
        settings.retain(|name, _| !NOT_KEPT.contains(&name.as_str()));
        Self {
            settings,
            lists: Vec::new(),
        }
    }

    /// Adds them to what is there; what has the same name is replaced.
    pub fn write(&self, tx: &WriteTx<'_>) -> Result<()> {
        for (name, value) in &self.settings {
            tx.set_setting(name, value)?;
        }
        for item in &self.lists {
            tx.keep(&Kept {
                list: item.list.clone(),
                item: item.item.clone(),
                at_ms: item.at_ms,
                value: item.value.clone(),
            })?;
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
