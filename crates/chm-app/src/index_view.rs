//! A second view of the files of an index, to open it without changing anything in its folder.
//!
//! An index makes lock files where it is opened, and one that cannot be used is set aside there.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chm_index::{Index, Opened};
use tempfile::TempDir;

use crate::error::{Doing, Error, Result};
use crate::shared::INDEX;

/// The files of an index under further names, taken away with this value.
pub(crate) struct IndexView(TempDir);

impl IndexView {
    /// Views an index and opens it.
    ///
    /// # Errors
    /// Code `index-unavailable` when there is no index or it cannot be used; those of the disk.
    pub(crate) fn open(folder: &Path) -> Result<(Self, Index)> {
        let view = Self::of(folder).map_err(|source| Error::ReadFile {
            path: folder.to_owned(),
            source,
        })?;
        let (index, opened) = Index::open(&view.folder()).doing("open the index")?;
        match opened {
            Opened::Ready => Ok((view, index)),
            Opened::Created => Err(Error::IndexUnavailable(String::new())),
            Opened::Replaced { reason, .. } => Err(Error::IndexUnavailable(reason)),
        }
    }

    /// Beside the index, where files can have further names; where nothing can be written,
    /// among the temporary files of the system.
    fn of(folder: &Path) -> io::Result<Self> {
        match Self::beside(folder) {
            Ok(view) => view.fill(folder, |from, to| fs::hard_link(from, to)),
            Err(error) if is_read_only(&error) => Self::elsewhere()?.fill(folder, link),
            Err(error) => Err(error),
        }
    }

    /// Under one name, so that what a kill left behind is taken away.
    fn beside(folder: &Path) -> io::Result<Self> {
        let name = format!("{INDEX}.view");
        let left = folder.with_file_name(&name);
        if left.exists() {
            fs::remove_dir_all(&left)?;
        }
        let place = folder.parent().unwrap_or(folder);
        let mut builder = tempfile::Builder::new();
        builder
            .prefix(&name)
            .rand_bytes(0)
            .tempdir_in(place)
            .map(Self)
    }

    fn elsewhere() -> io::Result<Self> {
        tempfile::Builder::new()
            .prefix("chm-index-")
            .tempdir()
            .map(Self)
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join(INDEX)
    }

    fn fill(self, folder: &Path, link: fn(&Path, &Path) -> io::Result<()>) -> io::Result<Self> {
        fs::create_dir_all(self.folder())?;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            // Locks are not shared between the views.
            if name.to_string_lossy().ends_with(".lock") || !entry.file_type()?.is_file() {
                continue;
            }
            let (from, to) = (entry.path(), self.folder().join(&name));
            link(&from, &to).or_else(|_| fs::copy(&from, &to).map(|_| ()))?;
        }
        Ok(self)
    }
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// A name in another file system.
#[cfg(unix)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(std::path::absolute(from)?, to)
}

/// Elsewhere such names need rights that few have; the file is copied instead.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
