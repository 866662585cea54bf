//! Moving the data to another place.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chm_store::HeldFolder;
use tracing::{info, warn};

use super::note::Note;
use super::{NAME, Place, holds_a_desk, measure};
use crate::error::{Doing, Error, Result};
use crate::view::{MovePreview, PlaceChoice, WorkProgress, WorkStage};

/// Space that the desk needs beyond its files, to go on working there.
const SPARE: u64 = 32_000_000;

/// Time between two tellings.
const TELL: Duration = Duration::from_millis(250);

impl Place {
    /// Whether the data can be moved into a folder that a person chose, and what that takes. The
    /// desk may be in use; nothing is written.
    ///
    /// # Errors
    /// Those of the disk here; what is wrong there stands in the answer.
    pub fn preview_move(&self, chosen: &Path) -> Result<MovePreview> {
        let to = within(chosen);
        let needed = self.needed_bytes()?;
        let free = free_for(&to);
        let obstacle = self.check(&to, needed, free).err();
        Ok(MovePreview {
            folder: to.display().to_string(),
            needed_bytes: needed as f64,
            free_bytes: free.map(|bytes| bytes as f64),
            is_network_share: measure::is_network_share(&to),
            is_begun: chm_store::is_copy_begun(&to),
            obstacle: obstacle.map(|error| error.code().to_owned()),
        })
    }

    /// Whether the data can be moved into a folder that a person chose; nothing is written.
    ///
    /// # Errors
    /// Those of [`Place::move_into`] that are known before.
    pub fn check_move(&self, chosen: &Path) -> Result<()> {
        let to = within(chosen);
        self.check(&to, self.needed_bytes()?, free_for(&to))
    }

    /// Moves the data into a folder that a person chose: copies, compares every file with what
    /// was read, and then has the new place be in use. The desk must be closed, and is opened
    /// there afterwards; the old place stays as it is until [`Place::remove_left`].
    ///
    /// `progress` says whether to go on.
    ///
    /// # Errors
    /// Codes `place-fixed`, `folder-not-empty`, `folder-inside`, `too-little-space`,
    /// `interrupted`, `copy-differs`, `in-use`, `read-only`, `disk-full`. The old place is then
    /// in use as before, and what was copied is taken away.
    pub fn move_into(
        &mut self,
        chosen: &Path,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<()> {
        self.check_move(chosen)?;
        let to = within(chosen);
        let held = HeldFolder::hold(&self.folder).doing("hold the data")?;
        chm_store::clear_begun_copy(&to).doing("clear an earlier copy")?;
        self.note_down(|note| note.begun = Some(to.clone()))?;
        let mut told: Option<Instant> = None;
        let copied = chm_store::copy_data(&held, &to, &mut |at| {
            let is_whole = at.done_bytes == at.total_bytes;
            if !is_whole && told.is_some_and(|told| told.elapsed() < TELL) {
                return true;
            }
            told = Some(Instant::now());
            progress(shown(at))
        });
        if let Err(error) = copied {
            // What stays of it is taken away at the next start.
            if !chm_store::is_copy_begun(&to)
                && let Err(error) = self.note_down(|note| note.begun = None)
            {
                warn!("The note of a move stays: {}", error.chain());
            }
            return Err(Error::store("copy the data", error));
        }
        let former = self.folder.clone();
        self.note_down(|note| {
            *note = Note {
                folder: Some(to.clone()),
                left: Some(former),
                begun: None,
            };
        })?;
        self.folder = to;
        self.chosen_by = PlaceChoice::Moved;
        self.take_into_use();
        info!("Moved the data");
        Ok(())
    }

    /// Has the former place be in use again, when the desk does not open in the new one; what was
    /// copied stays there.
    ///
    /// # Errors
    /// Those of the disk; code `not-found` when nothing was moved.
    pub fn move_back(&mut self) -> Result<()> {
        let left = self.left().map(Path::to_owned);
        let left = left.ok_or_else(|| Error::NotFound("left".to_owned()))?;
        self.note_down(|note| {
            *note = Note {
                folder: Some(left.clone()),
                left: None,
                begun: None,
            };
        })?;
        self.folder = left;
        Ok(())
    }

    /// Removes the place that the data were moved from.
    ///
    /// # Errors
    /// Code `not-found` when there is none; `left-changed` when it was changed since, and all of
    /// it stays; `in-use`; those of the disk.
    pub fn remove_left(&mut self) -> Result<()> {
        let left = self.left().map(Path::to_owned);
        let left = left.ok_or_else(|| Error::NotFound("left".to_owned()))?;
        let is_same =
            |one: &Path, other: &Path| one.canonicalize().ok() == other.canonicalize().ok();
        if is_same(&left, &self.folder) || self.folder.starts_with(&left) {
            return Err(Error::FolderInside { folder: left });
        }
        match chm_store::remove_data(&left) {
            Err(chm_store::Error::CopyDiffers { .. } | chm_store::Error::Missing { .. }) => {
                return Err(Error::LeftChanged { folder: left });
            }
            other => other.doing("remove the former data")?,
        }
        self.note_down(|note| note.left = None)
    }

    /// Takes the mark of a copy away; one that stays does no harm.
    pub(super) fn take_into_use(&self) {
        if let Err(error) = chm_store::finish_copy(&self.folder) {
            warn!("The mark of a copy stays: {error}");
        }
    }

    /// Takes away a copy that was cut off, as far as its drive is there. While another program
    /// moves the data, which holds them, the copy is that one's.
    ///
    /// # Errors
    /// When the note of a move can no longer be understood.
    pub(super) fn clear_what_was_begun(&mut self) -> Result<()> {
        if self.begun().is_none() || !holds_a_desk(&self.folder) {
            return Ok(());
        }
        let Ok(_held) = HeldFolder::hold(&self.folder) else {
            return Ok(());
        };
        // The move may have ended until the data could be held.
        self.read_note_again()?;
        if let Some(begun) = self.begun() {
            self.clear(&begun);
        }
        Ok(())
    }

    fn begun(&self) -> Option<PathBuf> {
        self.note.as_ref()?.1.begun.clone()
    }

    fn clear(&mut self, begun: &Path) {
        if begun == self.folder || !begun.parent().is_some_and(Path::is_dir) {
            return;
        }
        let cleared = chm_store::clear_begun_copy(begun).doing("clear a copy that was cut off");
        if let Err(error) = cleared.and_then(|()| self.note_down(|note| note.begun = None)) {
            warn!("A part of a copy stays: {}", error.chain());
        }
    }

    fn needed_bytes(&self) -> Result<u64> {
        let size = chm_store::data_size_bytes(&self.folder).doing("measure the data")?;
        Ok(size + SPARE)
    }

    fn check(&self, to: &Path, needed_bytes: u64, free_bytes: Option<u64>) -> Result<()> {
        if self.note.is_none() {
            return Err(Error::PlaceFixed);
        }
        let folder = to.to_owned();
        let Some(above) = to.is_absolute().then(|| measure::nearest(to)).flatten() else {
            return Err(Error::BadArgument(folder.display().to_string()));
        };
        let here = self.folder.canonicalize();
        if let (Ok(here), Ok(above)) = (here, above.canonicalize())
            && above.starts_with(here)
        {
            return Err(Error::FolderInside { folder });
        }
        let is_free = chm_store::is_free(to).doing("look into the folder")?;
        if !is_free && !chm_store::is_copy_begun(to) {
            return Err(Error::FolderNotEmpty { folder });
        }
        if let Err(source) = tempfile::tempfile_in(&above) {
            return Err(Error::WriteFile {
                path: above,
                source,
            });
        }
        match free_bytes {
            Some(free_bytes) if free_bytes < needed_bytes => Err(Error::TooLittleSpace {
                folder,
                needed_bytes,
                free_bytes,
            }),
            _ => Ok(()),
        }
    }

    fn note_down(&mut self, change: impl FnOnce(&mut Note)) -> Result<()> {
        let (file, note) = self.note.as_mut().ok_or(Error::PlaceFixed)?;
        let mut changed = note.clone();
        change(&mut changed);
        changed.write(file)?;
        *note = changed;
        Ok(())
    }
}

/// The data get a folder of their own in the chosen one.
fn within(chosen: &Path) -> PathBuf {
    if chosen.ends_with(NAME) {
        chosen.to_owned()
    } else {
        chosen.join(NAME)
    }
}

/// Bytes free for the data; what an earlier copy takes there is given back before.
fn free_for(to: &Path) -> Option<u64> {
    let begun = if chm_store::is_copy_begun(to) {
        measure::size(to)
    } else {
        0
    };
    measure::free_bytes(to).map(|free| free + begun)
}

fn shown(at: chm_store::Progress) -> WorkProgress {
    let stage = match at {
        at if at.done_bytes == at.total_bytes => WorkStage::Switching,
        at if at.is_verifying => WorkStage::Verifying,
        _ => WorkStage::Copying,
    };
    WorkProgress {
        stage,
        done_bytes: at.done_bytes as f64,
        total_bytes: at.total_bytes as f64,
    }
}
