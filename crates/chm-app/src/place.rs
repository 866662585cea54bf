//! Where the data of the desk lies: found at the start, shown, and moved.
//!
//! The choice of a person stands in a note beside the folder that the system provides, because it
//! must be known before any database is open. A move copies, compares, and then writes that note:
//! before, the old place is in use, and after, the new one. Nothing is merged between the two.

mod measure;
mod moving;
mod note;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::desk::holds_a_desk;
use crate::error::{Error, Result};
use crate::view::{DataPlace, LeftPlace, PlaceChoice};
use note::Note;

/// Folder of the desk where the system provides for data, and in a folder that the data move to.
const NAME: &str = "chm-desk";

/// File or folder beside the program that has the data lie beside it as well.
const PORTABLE: &str = "portable";

/// Folder beside a program that is carried about.
const PORTABLE_DATA: &str = "chm-desk-data";

/// What decides where the data lie.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `CHM_DATA`.
    pub wish: Option<OsString>,
    /// What the program was started from: its file, image or bundle.
    pub program: Option<PathBuf>,
    /// Folder of the system for data of this person; none without a home.
    pub system: Option<PathBuf>,
}

/// Where the data of the desk lie.
#[derive(Clone, Debug)]
pub struct Place {
    folder: PathBuf,
    chosen_by: PlaceChoice,
    /// The note, and what it says; none where no person chooses.
    note: Option<(PathBuf, Note)>,
}

impl Place {
    /// Finds it: `CHM_DATA`, else beside a program with a file or folder `portable` beside it,
    /// else where a person moved it, else where the system provides for it. `None` when there is
    /// none of these.
    ///
    /// # Errors
    /// Code `unreadable-file` when the note of a move cannot be understood: the place that the
    /// system provides would then be an empty desk.
    pub fn find(surroundings: &Surroundings) -> Result<Option<Self>> {
        let fixed = |folder, chosen_by| Self {
            folder,
            chosen_by,
            note: None,
        };
        if let Some(wish) = surroundings.wish.as_ref().filter(|wish| !wish.is_empty()) {
            return Ok(Some(fixed(wish.into(), PlaceChoice::Environment)));
        }
        if let Some(beside) = surroundings.program.as_deref().and_then(Path::parent)
            && beside.join(PORTABLE).exists()
        {
            let folder = beside.join(PORTABLE_DATA);
            return Ok(Some(fixed(folder, PlaceChoice::Portable)));
        }
        let Some(system) = &surroundings.system else {
            return Ok(None);
        };
        let file = system.join(format!("{NAME}.place"));
        let mut place = Self {
            folder: system.join(NAME),
            chosen_by: PlaceChoice::System,
            note: Some((file, Note::default())),
        };
        place.read_note_again()?;
        Ok(Some(place))
    }

    /// Takes over what the note says now.
    fn read_note_again(&mut self) -> Result<()> {
        let Some((file, note)) = &mut self.note else {
            return Ok(());
        };
        *note = Note::read(file)?;
        if let Some(moved) = &note.folder {
            self.folder.clone_from(moved);
            self.chosen_by = PlaceChoice::Moved;
        }
        Ok(())
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Who chose it.
    pub fn chosen_by(&self) -> PlaceChoice {
        self.chosen_by
    }

    /// Whether the keyring of the computer may open the private part: not on a drive that goes
    /// from one computer to another.
    pub fn may_use_keyring(&self) -> bool {
        self.chosen_by != PlaceChoice::Portable
    }

    /// Readies it before the desk is opened: takes away what a move that was cut off left, and
    /// makes sure that data that were moved are there.
    ///
    /// # Errors
    /// Code `folder-gone` when they are not; an empty desk must not take their place.
    pub fn ready(&mut self) -> Result<()> {
        self.clear_what_was_begun()?;
        if self.chosen_by != PlaceChoice::Moved {
            return Ok(());
        }
        if !holds_a_desk(&self.folder) {
            return Err(Error::FolderGone {
                folder: self.folder.clone(),
            });
        }
        if chm_store::is_copy_begun(&self.folder) {
            self.take_into_use();
        }
        Ok(())
    }

    /// What the settings show of it; it may be in use.
    ///
    /// # Errors
    /// Those of the disk; a folder that is not there, full or read-only is a state of the answer.
    pub fn shown(&self) -> Result<DataPlace> {
        let left = self.left();
        let left = left.map(|left| LeftPlace {
            folder: left.display().to_string(),
            size_bytes: measure::size(left) as f64,
        });
        let free_bytes = measure::free_bytes(&self.folder);
        Ok(DataPlace {
            folder: self.folder.display().to_string(),
            chosen_by: self.chosen_by,
            is_network_share: measure::is_network_share(&self.folder),
            sizes: measure::sizes(&self.folder),
            free_bytes: free_bytes.map(|bytes| bytes as f64),
            state: measure::state(&self.folder, free_bytes),
            left,
        })
    }

    /// The place that the data were moved from, as long as it was not removed.
    fn left(&self) -> Option<&Path> {
        let (_, note) = self.note.as_ref()?;
        note.left.as_deref().filter(|left| holds_a_desk(left))
    }
}

#[cfg(test)]
mod tests;
