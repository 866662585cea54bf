//! An index in memory as one run of bytes, and back.
//!
//! The bytes are the files of the last commit, one after another; the caller keeps them where
//! and how it likes, such as encrypted on disk. They hold every word of the records.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tantivy::Directory;
use tantivy::directory::RamDirectory;

use crate::error::{Error, Result};
use crate::guard::caught;
use crate::index::Index;

/// Begins every image; ends in the number of its form.
const START: &[u8; 8] = b"CHMINDX1";

/// Files that tantivy replaces in place.
const LISTS: [&str; 2] = [".managed.json", "meta.json"];

impl Index {
    /// The index at its last commit. No writer may be at work.
    ///
    /// # Errors
    /// [`Error::Read`] if a file of the index cannot be read.
    pub fn image(&self) -> Result<Vec<u8>> {
        caught(|| self.write_image())
    }

    /// The index of an image, in memory.
    ///
    /// # Errors
    /// [`Error::Damaged`] for bytes that are no image, or one of another version of the analysis.
    pub fn from_image(image: &[u8]) -> Result<Self> {
        let directory = RamDirectory::create();
        let mut rest = image
            .strip_prefix(START)
            .ok_or_else(|| Error::Damaged("this is no image of an index".into()))?;
        while !rest.is_empty() {
            let name = std::str::from_utf8(take(&mut rest)?).map_err(|_| cut_off())?;
            let content = take(&mut rest)?;
            directory
                .atomic_write(Path::new(name), content)
                .map_err(|source| Error::Read(source.into()))?;
        }
        caught(|| Self::of_directory(directory.clone(), None))
    }

    fn write_image(&self) -> Result<Vec<u8>> {
        let index = self.tantivy();
        let directory = index.directory();
        let mut names: BTreeSet<PathBuf> = LISTS.iter().map(PathBuf::from).collect();
        names.extend(
            index
                .load_metas()
                .map_err(Error::Read)?
                .list_segment_files(),
        );
        let mut image = START.to_vec();
        for name in names {
            if !directory
                .exists(&name)
                .map_err(|error| Error::Read(error.into()))?
            {
                continue;
            }
            // What is kept beside a file by tantivy (a checksum at its end) belongs to it.
            let content = directory
                .atomic_read(&name)
                .map_err(|error| Error::Read(error.into()))?;
            put(&mut image, name.to_string_lossy().as_bytes());
            put(&mut image, &content);
        }
        Ok(image)
    }
}

fn put(image: &mut Vec<u8>, part: &[u8]) {
    image.extend((part.len() as u64).to_le_bytes());
    image.extend(part);
}

fn take<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<8>().ok_or_else(cut_off)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| cut_off())?;
    let (part, after) = after.split_at_checked(length).ok_or_else(cut_off)?;
    *rest = after;
    Ok(part)
}

fn cut_off() -> Error {
    Error::Damaged("the image is cut off".into())
}
