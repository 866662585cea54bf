//! Lists that the desk keeps for a person: stars, the reading list, what was read.
//!
//! They tell what somebody is interested in. So they lie in the private part as soon as there
//! is one; before, in the plain database, from where they are moved when protection is set up
//! (`docs/decisions/0014-habits-before-protection.md`).

use std::time::{SystemTime, UNIX_EPOCH};

use chm_model::{Kind, Language};
use chm_store::{Kept, Replica};

use crate::desk::{Desk, interface};
use crate::error::{Doing, Error, Result};
use crate::shared::DatabaseRef;
use crate::view::{KeptLine, KeptList, PrivatePart, ReadPlace, RecordMarks};

/// Records that one list shows.
const MOST: u32 = 500;

/// Records kept as read.
const RECENT: u32 = 200;

impl KeptList {
    const fn name(self) -> &'static str {
        match self {
            Self::Starred => "starred",
            Self::ReadingList => "reading-list",
            Self::Recent => "recent",
        }
    }
}

impl Desk {
    /// What is in a list, last added first; records that are not on this computer are left out.
    ///
    /// # Errors
    /// Code `locked` while the private part is; those of the disk.
    pub fn kept(&self, list: KeptList, language: &str) -> Result<Vec<KeptLine>> {
        self.kept_lines(list, interface(language))
    }

    /// Puts a record into a list; `at_ms` gives it the place it had when a removal is undone.
    ///
    /// # Errors
    /// Code `locked`, `not-found`, `read-only`; those of the disk.
    pub fn keep_record(&self, list: KeptList, id: &str, at_ms: Option<f64>) -> Result<RecordMarks> {
        let id = self.located(id, Language::En)?.line.id.to_string();
        self.keep_item(list.name(), &id, at_ms.map(|at| at as i64), None)?;
        self.record_marks(&id)
    }

    /// Takes a record out of a list.
    ///
    /// # Errors
    /// Code `locked`, `read-only`; those of the disk.
    pub fn release_record(&self, list: KeptList, id: &str) -> Result<RecordMarks> {
        self.habits()?
            .as_ref()
            .write(|tx| tx.release(list.name(), id))
            .doing("take out of a list")?;
        self.record_marks(id)
    }

    /// Empties a list.
    ///
    /// # Errors
    /// Code `locked`, `read-only`; those of the disk.
    pub fn clear_kept(&self, list: KeptList) -> Result<()> {
        self.habits()?
            .as_ref()
            .write(|tx| tx.shorten(list.name(), 0))
            .doing("empty a list")
    }

    /// Takes out what was read, and gives it back; nothing while the private part is locked.
    pub(crate) fn take_what_was_read(&self) -> Result<Vec<Kept>> {
        let habits = match self.habits() {
            Err(error) if error.code() == "locked" => return Ok(Vec::new()),
            other => other?,
        };
        let recent = KeptList::Recent.name();
        habits
            .as_ref()
            .write(|tx| {
                let read = tx.kept(recent, RECENT)?;
                tx.shorten(recent, 0)?;
                Ok(read)
            })
            .doing("empty a list")
    }

    /// Puts back what was taken out, unless it was read again since.
    pub(crate) fn put_back_what_was_read(&self, read: &[Kept]) -> Result<()> {
        if read.is_empty() {
            return Ok(());
        }
        self.habits()?
            .as_ref()
            .write(|tx| {
                read.iter()
                    .try_for_each(|kept| match tx.kept_item(&kept.list, &kept.item)? {
                        Some(_) => Ok(()),
                        None => tx.keep(kept),
                    })
            })
            .doing("put back into a list")
    }

    /// In which lists a record stands, and how many notes it has; none while the private part is
    /// locked.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn record_marks(&self, id: &str) -> Result<RecordMarks> {
        let habits = match self.habits() {
            Err(error) if error.code() == "locked" => return Ok(RecordMarks::default()),
            other => other?,
        };
        let database = habits.as_ref();
        let (starred, reading_list, notes) = database
            .read(|tx| {
                Ok((
                    tx.kept_item(KeptList::Starred.name(), id)?.is_some(),
                    tx.kept_item(KeptList::ReadingList.name(), id)?.is_some(),
                    tx.rows_by_code(Kind::NOTE, id, MOST)?.len(),
                ))
            })
            .doing("read the marks of a record")?;
        Ok(RecordMarks {
            starred,
            reading_list,
            notes: notes as u32,
        })
    }

    /// Remembers that a record was looked at, and where reading stands; not while the private
    /// part is locked, when nothing can be written, or when the settings say no.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn note_reading(&self, id: &str, place: Option<ReadPlace>) -> Result<()> {
        let may = self.shared.replica.public();
        if may.is_read_only()
            || self.private_part()? == PrivatePart::Locked
            || !self.is_on("keep-recent")?
        {
            return Ok(());
        }
        let id = self.located(id, Language::En)?.line.id.to_string();
        let value = place.and_then(|place| serde_json::to_string(&place).ok());
        self.keep_item(KeptList::Recent.name(), &id, None, value)?;
        self.habits()?
            .as_ref()
            .write(|tx| tx.shorten(KeptList::Recent.name(), RECENT))
            .doing("shorten a list")
    }

    pub(crate) fn kept_lines(&self, list: KeptList, language: Language) -> Result<Vec<KeptLine>> {
        let kept = self
            .habits()?
            .as_ref()
            .read(|tx| tx.kept(list.name(), MOST))
            .doing("read a list")?;
        let ids: Vec<String> = kept.iter().map(|kept| kept.item.clone()).collect();
        let mut lines = self.lines_of_ids(&ids, language)?;
        let lines = kept.into_iter().filter_map(|kept| {
            Some(KeptLine {
                record: lines.remove(&kept.item)?,
                at_ms: kept.at_ms as f64,
                place: serde_json::from_str(&kept.value).ok(),
            })
        });
        Ok(lines.collect())
    }

    /// Puts something into a list; a value that is not given stays as it was.
    pub(crate) fn keep_item(
        &self,
        list: &str,
        item: &str,
        at_ms: Option<i64>,
        value: Option<String>,
    ) -> Result<()> {
        self.habits()?
            .as_ref()
            .write(|tx| {
                let before = tx.kept_item(list, item)?;
                tx.keep(&Kept {
                    list: list.to_owned(),
                    item: item.to_owned(),
                    at_ms: at_ms.unwrap_or_else(now_ms),
                    value: value
                        .or_else(|| before.map(|before| before.value))
                        .unwrap_or_default(),
                })
            })
            .doing("add to a list")
    }

    /// The database that holds what a person keeps.
    ///
    /// # Errors
    /// Code `locked` while the private part is.
    pub(crate) fn habits(&self) -> Result<DatabaseRef<'_>> {
        let replica = &self.shared.replica;
        if let Some(restricted) = replica.restricted_database() {
            // A stop between the two steps of a move left them in both.
            move_to_private(replica)?;
            return Ok(DatabaseRef::Restricted(restricted));
        }
        match self.private_part()? {
            PrivatePart::None => Ok(DatabaseRef::Public(replica.public())),
            _ => Err(Error::store(
                "look into the private part",
                chm_store::Error::Locked,
            )),
        }
    }
}

/// Moves what is kept from the plain database into the private part, and wipes it there.
pub(crate) fn move_to_private(replica: &Replica) -> Result<()> {
    let public = replica.public();
    let Some(restricted) = replica.restricted_database() else {
        return Ok(());
    };
    if public.is_read_only() || restricted.is_read_only() {
        return Ok(());
    }
    let plain = public.read(|tx| tx.all_kept()).doing("read all lists")?;
    if plain.is_empty() {
        return Ok(());
    }
    restricted
        .write(|tx| {
            plain.iter().try_for_each(|kept| {
                let held = tx.kept_item(&kept.list, &kept.item)?;
                match held {
                    Some(held) if held.at_ms >= kept.at_ms => Ok(()),
                    _ => tx.keep(kept),
                }
            })
        })
        .doing("move lists into the private part")?;
    public
        .write(|tx| tx.release_all())
        .and_then(|()| public.checkpoint())
        .doing("wipe lists that were moved")
}

/// Now, milliseconds UTC.
pub(crate) fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_millis() as i64)
}
