//! Files that a person asked for.

use std::io::Write as _;
use std::path::Path;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::view::{CalendarRequest, CitationRequest};

impl Desk {
    /// Writes events and projects into an iCalendar file; returns how many it holds.
    ///
    /// # Errors
    /// As [`Desk::calendar_file`], and those of writing.
    pub fn export_calendar(&self, request: &CalendarRequest, path: &Path) -> Result<u32> {
        let file = self.calendar_file(request)?;
        write_whole(path, file.text.as_bytes())?;
        Ok(file.entries)
    }

    /// Writes a citation into a file, for a program that keeps references.
    ///
    /// # Errors
    /// As [`Desk::cite`], and those of writing.
    pub fn export_citation(&self, request: &CitationRequest, path: &Path) -> Result<()> {
        let citation = self.cite(request)?;
        let end = if citation.text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        write_whole(path, format!("{}{end}", citation.text).as_bytes())
    }
}

/// Writes a file so that it is there whole, or as it was before.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    let failed = |source| Error::WriteFile {
        path: path.to_owned(),
        source,
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(content)
        .and_then(|()| file.as_file().sync_all())
        .map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
