//! Writing contacts to a file, whole or not at all.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::csv_out;
use super::vcard_out::Writing;
use crate::contacts::book::Book;
use crate::contacts::entry::Entry;
use crate::contacts::list::{sifted, since};
use crate::desk::{Desk, interface};
use crate::error::{Error, Result};
use crate::reference::Reference;
use crate::view::{ContactExport, ContactExportFormat, ContactRequest};

impl Desk {
    /// Writes contacts to a file, one, several, or all that a filter takes; returns how many.
    ///
    /// # Errors
    /// Code `no-private-part`, `locked`, `read-only`, `disk-full`, `unreadable-file`; a file that
    /// was there is then as it was.
    pub fn export_contacts(&self, export: &ContactExport) -> Result<u32> {
        let names = self.shared.names();
        let months = self.contact_months()?;
        let path = PathBuf::from(&export.path);
        self.contacts(|book| {
            let since = since(book.today(), months);
            let entries = chosen(book, export, &since, &names.reference);
            let written = write_whole(&path, |out| {
                write(out, book, &entries, export, &names.reference)
            });
            written.map_err(|source| Error::WriteFile {
                path: path.clone(),
                source,
            })?;
            Ok(entries.len() as u32)
        })?
    }

    /// The vCard of one contact as text, for the clipboard or a letter.
    ///
    /// # Errors
    /// Code `not-found`, `no-private-part`, `locked`; those of the disk.
    pub fn contact_vcard(&self, id: &str, language: &str) -> Result<String> {
        let id = crate::contacts::edit::record_id(id)?;
        let names = self.shared.names();
        let card = self.contacts(|book| {
            let writing = Writing {
                book,
                reference: &names.reference,
                language: interface(language),
                with_notes: false,
            };
            writing.card(&id)
        })?;
        card.ok_or_else(|| Error::NotFound(id.to_string()))
    }
}

fn chosen(
    book: &mut Book,
    export: &ContactExport,
    since: &str,
    reference: &Reference,
) -> Vec<Arc<Entry>> {
    let language = interface(&export.interface);
    if export.ids.is_empty() {
        let request = ContactRequest {
            interface: export.interface.clone(),
            filter: export.filter.clone(),
            ..ContactRequest::default()
        };
        return sifted(book, &request, since, reference, language);
    }
    let wanted: HashSet<chm_model::RecordId> =
        export.ids.iter().filter_map(|id| id.parse().ok()).collect();
    let sorted = book.by_name(language, reference);
    let entries = sorted.iter().filter(|entry| wanted.contains(&entry.id));
    entries.cloned().collect()
}

fn write(
    out: &mut dyn Write,
    book: &Book,
    entries: &[Arc<Entry>],
    export: &ContactExport,
    reference: &Reference,
) -> io::Result<()> {
    let language = interface(&export.interface);
    match export.format {
        ContactExportFormat::Csv => csv_out::write(out, book, entries, language, export.with_notes),
        ContactExportFormat::Vcard => {
            let writing = Writing {
                book,
                reference,
                language,
                with_notes: export.with_notes,
            };
            for entry in entries {
                if let Some(card) = writing.card(&entry.id) {
                    out.write_all(card.as_bytes())?;
                }
            }
            Ok(())
        }
    }
}

/// Writes a file under another name beside its own, and gives it its own when it is whole.
fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let new = tempfile::Builder::new()
        .prefix(".chm-export-")
        .tempfile_in(folder.unwrap_or(Path::new(".")))?;
    let mut out = BufWriter::new(new);
    write(&mut out)?;
    let new = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|error| error.error)?;
    Ok(())
}
