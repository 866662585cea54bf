//! Lists that a person keeps, and searches under a name.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{ReadTx, Result, WriteTx};

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The list.
    pub list: String,
    /// Id of the record, or of the search.
    pub item: String,
    /// Instant it was added or last used, milliseconds UTC.
    pub at_ms: i64,
    /// What belongs to it, as the desk writes it.
    pub value: String,
}

pub(crate) const KEPT: &str = "
SELECT list, item, at, value FROM kept
 WHERE list = :list
 ORDER BY at DESC, item DESC LIMIT :limit";

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        list: row.get(0)?,
        item: row.get(1)?,
        at_ms: row.get(2)?,
        value: row.get(3)?,
    })
}

impl ReadTx<'_> {
    /// What is in a list, last added first.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn kept(&self, list: &str, limit: u32) -> Result<Vec<Kept>> {
        self.run("read a list", |connection| {
            connection
                .prepare_cached(KEPT)?
                .query_map(named_params! { ":list": list, ":limit": limit }, kept)?
                .collect()
        })
    }

    /// One thing in a list.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn kept_item(&self, list: &str, item: &str) -> Result<Option<Kept>> {
        const ITEM: &str = "
SELECT list, item, at, value FROM kept
 WHERE list = :list AND item = :item";
        self.run("look into a list", |connection| {
            connection
                .prepare_cached(ITEM)?
                .query_row(named_params! { ":list": list, ":item": item }, kept)
                .optional()
        })
    }

    /// Everything in all lists.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn all_kept(&self) -> Result<Vec<Kept>> {
        self.run("read all lists", |connection| {
            connection
                .prepare("SELECT list, item, at, value FROM kept ORDER BY list, item")?
                .query_map([], kept)?
                .collect()
        })
    }
}

impl WriteTx<'_> {
    /// Puts something into a list, in place of what was there under the same id.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn keep(&self, kept: &Kept) -> Result<()> {
        const KEEP: &str = "
INSERT INTO kept (list, item, at, value) VALUES (:list, :item, :at, :value)
    ON CONFLICT (list, item) DO UPDATE SET at = excluded.at, value = excluded.value";
        self.run("add to a list", |connection| {
            connection.prepare_cached(KEEP)?.execute(named_params! {
                ":list": kept.list, ":item": kept.item, ":at": kept.at_ms, ":value": kept.value,
            })
        })
        .map(|_| ())
    }

    /// Takes something out of a list; returns whether it was there.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn release(&self, list: &str, item: &str) -> Result<bool> {
        self.run("take out of a list", |connection| {
            connection
                .prepare_cached("DELETE FROM kept WHERE list = :list AND item = :item")?
                .execute(named_params! { ":list": list, ":item": item })
        })
        .map(|count| count > 0)
    }

    /// Keeps only the last added of a list.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn shorten(&self, list: &str, most: u32) -> Result<()> {
        const SHORTEN: &str = "
DELETE FROM kept
 WHERE list = :list
   AND item IN (SELECT item FROM kept WHERE list = :list
                 ORDER BY at DESC, item DESC LIMIT -1 OFFSET :most)";
        self.run("shorten a list", |connection| {
            connection
                .prepare_cached(SHORTEN)?
                .execute(named_params! { ":list": list, ":most": most })
        })
        .map(|_| ())
    }

    /// Empties all lists.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn release_all(&self) -> Result<()> {
        self.run("empty all lists", |connection| {
            connection.execute("DELETE FROM kept", [])
        })
        .map(|_| ())
    }
}
