//! A copy of one moment of a database that is in use, under the same key.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};

use super::{Database, open};
use crate::{Error, Result};

/// Pages copied at once.
const PAGES: std::ffi::c_int = 256;

/// Bytes of a page, in every database of this program.
const PAGE_BYTES: u64 = 4096;

impl Database {
    /// Copies what it holds now into a new file, while others read and write. `copied` is told
    /// the bytes of each step.
    ///
    /// The copy is not made durable: whoever packs it reads it again.
    ///
    /// # Errors
    /// Those of the disk, and what `copied` returns.
    pub(crate) fn snapshot(
        &self,
        to: &Path,
        copied: &mut dyn FnMut(u64) -> Result<()>,
    ) -> Result<()> {
        let failed = |source| Error::sql("copy", &self.path, source);
        let key = self.key.as_ref();
        let mut reader = open::reader(&self.path, key)?;
        // One moment: without it, each write of another connection would begin the copy anew.
        let moment = reader.transaction().map_err(failed)?;
        moment
            .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
            .map_err(failed)?;
        let mut target = open::blank(to, key)?;
        let written = |source| Error::sql("write", to, source);
        target
            .execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")
            .map_err(written)?;
        let copy = Backup::new(&moment, &mut target).map_err(failed)?;
        loop {
            let before = copy.progress();
            let step = copy.step(PAGES).map_err(written)?;
            let left = if before.pagecount == 0 {
                copy.progress().pagecount
            } else {
                before.remaining
            };
            let pages = left.saturating_sub(copy.progress().remaining);
            copied(u64::try_from(pages).unwrap_or_default() * PAGE_BYTES)?;
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                // Nothing here writes to the copy, and the moment is fixed.
                _ => return Err(written(busy())),
            }
        }
        drop(copy);
        target.close().map_err(|(_, source)| written(source))
    }

    /// Whether SQLite finds every page and index as it must be; cheaper than [`Database::check`].
    pub(crate) fn is_sound(&self) -> Result<bool> {
        self.read(|tx| {
            tx.run("check", |connection| {
                connection.pragma_query_value(None, "quick_check", |row| {
                    Ok(row.get::<_, String>(0)? == "ok")
                })
            })
        })
    }
}

fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)
}
