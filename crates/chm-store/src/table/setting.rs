//! Preferences and states of the desk.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, named_params};

use crate::{ReadTx, Result, WriteTx};

impl ReadTx<'_> {
    /// All settings.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        self.run("read the settings", |connection| {
            connection
                .prepare_cached("SELECT name, value FROM setting")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
    }

    /// Value of a setting.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        self.run("read a setting", |connection| {
            connection
                .prepare_cached("SELECT value FROM setting WHERE name = :name")?
                .query_row(named_params! { ":name": name }, |row| row.get(0))
                .optional()
        })
    }
}

impl WriteTx<'_> {
    /// Sets a setting.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        const SET: &str = "
INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.run("write a setting", |connection| {
            connection
                .prepare_cached(SET)?
                .execute(named_params! { ":name": name, ":value": value })
        })
        .map(|_| ())
    }
}
