//! The note of where a person moved the data.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// What the note says; without one, nothing was moved.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default)]
pub(super) struct Note {
    /// Where the data lie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<PathBuf>,
    /// Where they lay before, until that is removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<PathBuf>,
    /// Where a copy is being made that is not in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<PathBuf>,
}

impl Note {
    pub fn read(file: &Path) -> Result<Self> {
        let failed = |source| Error::ReadFile {
            path: file.to_owned(),
            source,
        };
        match std::fs::read(file) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| failed(error.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(failed(error)),
        }
    }

    /// Writes it whole: after a stop it says what it said, or this.
    pub fn write(&self, file: &Path) -> Result<()> {
        let failed = |source| Error::WriteFile {
            path: file.to_owned(),
            source,
        };
        let bytes = serde_json::to_vec(self).map_err(|error| failed(error.into()))?;
        let folder = file.parent().unwrap_or(file);
        std::fs::create_dir_all(folder).map_err(failed)?;
        let mut new = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        new.write_all(&bytes)
            .and_then(|()| new.as_file().sync_all())
            .map_err(failed)?;
        new.persist(file).map_err(|error| failed(error.error))?;
        if cfg!(unix) {
            let folder = std::fs::File::open(folder);
            folder.and_then(|it| it.sync_all()).map_err(failed)?;
        }
        Ok(())
    }
}
