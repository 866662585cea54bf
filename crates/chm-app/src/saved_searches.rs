//! Searches kept under a name, with how many records are new since they were last looked at.

use std::collections::HashSet;

use chm_store::Kept;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::keeping::now_ms;
use crate::notes::new_id;
use crate::searching::{self, Question};
use crate::view::{SavedSearch, SearchRequest};

/// The list in which they are kept.
const LIST: &str = "search";

/// Searches that are kept.
const MOST: u32 = 100;

/// Characters of a name.
const NAME: usize = 120;

/// Best hits among which new ones are counted, and new records that are looked at.
const COUNTED: usize = 20_000;

/// A search as it is stored.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Stored {
    name: String,
    request: SearchRequest,
    /// Number of the last change of each database when it was last looked at.
    seen: Vec<u64>,
    seen_at_ms: i64,
}

impl Desk {
    /// The searches that were kept, last kept first.
    ///
    /// # Errors
    /// Code `locked` while the private part is; those of the disk and the index.
    pub fn saved_searches(&self) -> Result<Vec<SavedSearch>> {
        let kept = self
            .habits()?
            .as_ref()
            .read(|tx| tx.kept(LIST, MOST))
            .doing("read the kept searches")?;
        let stored = kept.into_iter().filter_map(|kept| {
            Some((kept.item, serde_json::from_str::<Stored>(&kept.value).ok()?))
        });
        stored
            .map(|(id, stored)| self.with_count(id, stored))
            .collect()
    }

    /// Keeps a search under a name; all that it finds now counts as seen.
    ///
    /// # Errors
    /// Code `bad-argument` without a name; `locked`, `read-only`; those of the disk.
    pub fn save_search(&self, name: &str, request: &SearchRequest) -> Result<SavedSearch> {
        let id = new_id()?.to_string();
        let stored = Stored {
            name: named(name)?,
            request: SearchRequest {
                offset: 0,
                typing: false,
                ..request.clone()
            },
            seen: self.versions()?,
            seen_at_ms: now_ms(),
        };
        self.put(&id, &stored, now_ms())?;
        self.with_count(id, stored)
    }

    /// Gives a kept search another name.
    ///
    /// # Errors
    /// Code `not-found`, `bad-argument`, `locked`, `read-only`; those of the disk.
    pub fn rename_search(&self, id: &str, name: &str) -> Result<()> {
        let (mut stored, at_ms) = self.stored(id)?;
        stored.name = named(name)?;
        self.put(id, &stored, at_ms)
    }

    /// Says that a kept search was looked at: nothing of it is new any more.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `read-only`; those of the disk.
    pub fn see_search(&self, id: &str) -> Result<()> {
        let (mut stored, at_ms) = self.stored(id)?;
        stored.seen = self.versions()?;
        stored.seen_at_ms = now_ms();
        self.put(id, &stored, at_ms)
    }

    /// Forgets a kept search.
    ///
    /// # Errors
    /// Code `locked`, `read-only`; those of the disk.
    pub fn forget_search(&self, id: &str) -> Result<()> {
        self.habits()?
            .as_ref()
            .write(|tx| tx.release(LIST, id))
            .doing("forget a search")
            .map(|_| ())
    }

    fn stored(&self, id: &str) -> Result<(Stored, i64)> {
        let kept = self
            .habits()?
            .as_ref()
            .read(|tx| tx.kept_item(LIST, id))
            .doing("read a kept search")?;
        kept.and_then(|kept| Some((serde_json::from_str(&kept.value).ok()?, kept.at_ms)))
            .ok_or_else(|| Error::NotFound(id.chars().take(80).collect()))
    }

    fn put(&self, id: &str, stored: &Stored, at_ms: i64) -> Result<()> {
        let value =
            serde_json::to_string(stored).map_err(|_| Error::BadArgument(stored.name.clone()))?;
        self.habits()?
            .as_ref()
            .write(|tx| {
                tx.keep(&Kept {
                    list: LIST.to_owned(),
                    item: id.to_owned(),
                    at_ms,
                    value,
                })?;
                tx.shorten(LIST, MOST)
            })
            .doing("keep a search")
    }

    /// Number of the last change of each open database.
    fn versions(&self) -> Result<Vec<u64>> {
        let databases = self.shared.databases();
        let versions = databases
            .iter()
            .map(|database| database.as_ref().read(|tx| tx.last_version()));
        versions
            .collect::<chm_store::Result<_>>()
            .doing("read the last change")
    }

    fn with_count(&self, id: String, stored: Stored) -> Result<SavedSearch> {
        let mut new = HashSet::new();
        for (source, database) in self.shared.databases().iter().enumerate() {
            // A database that was locked when the search was looked at is new as a whole.
            let seen = stored.seen.get(source).copied().unwrap_or_default();
            let changed = database
                .as_ref()
                .read(|tx| tx.changed(seen, u64::MAX, None, COUNTED as u32))
                .doing("list what is new")?;
            new.extend(changed.into_iter().map(|found| (source, found.row)));
        }
        let names = self.shared.names();
        let question = Question::read(&stored.request, &names)?;
        let mut search = question.search(&names);
        search.limit = if new.is_empty() { 1 } else { COUNTED };
        let answer = searching::ask(&self.shared.indexes(), &search)?;
        let hits = answer.hits.iter();
        let new = hits.filter(|hit| new.contains(&(hit.source, hit.row)));
        Ok(SavedSearch {
            new: new.count() as u32,
            total: answer.total as u32,
            id,
            name: stored.name,
            request: stored.request,
            seen_at_ms: stored.seen_at_ms as f64,
        })
    }
}

fn named(name: &str) -> Result<String> {
    let name: String = name.trim().chars().take(NAME).collect();
    if name.is_empty() {
        return Err(Error::BadArgument(name));
    }
    Ok(name)
}
