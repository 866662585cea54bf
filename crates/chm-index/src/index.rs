//! An index on disk or in memory: opening, reloading, and comparing with the database.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tantivy::directory::{Directory, MmapDirectory, RamDirectory};
use tantivy::schema::Schema;
use tantivy::{IndexReader, IndexSettings, ReloadPolicy};
use tracing::{info, warn};

use crate::error::{Error, Result};
use crate::guard::caught;
use crate::schema::{self, Fields};
use crate::snapshot::Snapshot;
use crate::writer::{Effort, Writer};

/// What was found where an index should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The index as it was at its last commit.
    Ready,
    /// There was none; an empty one was made.
    Created,
    /// What was there cannot be used; it was renamed and an empty index made in its place.
    Replaced {
        /// Where the files are now.
        aside: PathBuf,
        /// Why they cannot be used.
        reason: String,
    },
}

impl Opened {
    /// Whether all records have to be written anew.
    pub const fn needs_rebuild(&self) -> bool {
        !matches!(self, Self::Ready)
    }
}

/// A searchable index; cloning it is cheap and gives the same index.
#[derive(Clone)]
pub struct Index {
    shared: Arc<Shared>,
}

struct Shared {
    index: tantivy::Index,
    reader: IndexReader,
    fields: Fields,
    snapshot: RwLock<Arc<Snapshot>>,
    /// Held while a newer snapshot is made, so that an older one never replaces it.
    reloading: Mutex<()>,
    path: Option<PathBuf>,
    /// The files were read whole and found right since the index was opened.
    verified: AtomicBool,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("path", &self.shared.path)
            .finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index in a folder, or makes an empty one there.
    ///
    /// An index that cannot be read, or was made by another version of the analysis, is renamed
    /// `<folder>.damaged-<n>` and never deleted; [`Opened`] then asks to write all records anew.
    ///
    /// # Errors
    /// [`Error::Folder`] if the folder cannot be made or renamed; [`Error::Open`] if even an
    /// empty index cannot be opened.
    pub fn open(folder: &Path) -> Result<(Self, Opened)> {
        let exists = folder.join("meta.json").exists()
            || std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some());
        if !exists {
            return Ok((Self::create(folder)?, Opened::Created));
        }
        match caught(|| Self::open_existing(folder)) {
            Ok(index) => Ok((index, Opened::Ready)),
            Err(error) => {
                let reason = chain(&error);
                let aside = set_aside(folder)?;
                warn!(path = %aside.display(), reason, "Set an unusable search index aside");
                Ok((Self::create(folder)?, Opened::Replaced { aside, reason }))
            }
        }
    }

    /// An empty index that lives in memory only.
    ///
    /// # Errors
    /// [`Error::Open`] if it cannot be made.
    pub fn in_memory() -> Result<Self> {
        let (schema, fields) = schema::schema();
        Self::new(RamDirectory::create(), schema, fields, None)
    }

    fn create(folder: &Path) -> Result<Self> {
        let failed = |source| Error::Folder {
            path: folder.to_owned(),
            source,
        };
        std::fs::create_dir_all(folder).map_err(failed)?;
        let directory = MmapDirectory::open(folder).map_err(|error| Error::Open(error.into()))?;
        let (schema, fields) = schema::schema();
        let index = Self::new(directory, schema, fields, Some(folder.to_owned()))?;
        info!("Made an empty search index");
        Ok(index)
    }

    fn open_existing(folder: &Path) -> Result<Self> {
        let directory = MmapDirectory::open(folder).map_err(|error| Error::Open(error.into()))?;
        Self::of_directory(directory, Some(folder.to_owned()))
    }

    /// The index whose files are in a directory.
    pub(crate) fn of_directory<D: Directory + Clone>(
        directory: D,
        path: Option<PathBuf>,
    ) -> Result<Self> {
        let index = tantivy::Index::open(directory.clone()).map_err(Error::Open)?;
        let (schema, fields) = schema::schema();
        if index.schema() != schema {
            return Err(Error::Damaged("its fields are of another version".into()));
        }
        let payload = index.load_metas().map_err(Error::Open)?.payload;
        if let Some(payload) = payload
            && read_payload(&payload).is_none_or(|(_, version)| version != schema::VERSION)
        {
            return Err(Error::Damaged("its terms are of another version".into()));
        }
        Self::new(
            Box::new(directory) as Box<dyn Directory>,
            schema,
            fields,
            path,
        )
    }

    fn new(
        directory: impl Into<Box<dyn Directory>>,
        schema: Schema,
        fields: Fields,
        path: Option<PathBuf>,
    ) -> Result<Self> {
        let mut index = tantivy::Index::builder()
            .schema(schema)
            .tokenizers(schema::tokenizers())
            .settings(IndexSettings {
                docstore_compress_dedicated_thread: false,
                ..IndexSettings::default()
            })
            .open_or_create(directory)
            .map_err(Error::Open)?;
        index.set_tokenizers(schema::tokenizers());
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()
            .map_err(Error::Open)?;
        let snapshot = Snapshot::load(reader.searcher(), fields, None)?;
        Ok(Self {
            shared: Arc::new(Shared {
                index,
                reader,
                fields,
                snapshot: RwLock::new(Arc::new(snapshot)),
                reloading: Mutex::new(()),
                path,
                verified: AtomicBool::new(false),
            }),
        })
    }

    /// Starts writing; only one writer at a time.
    ///
    /// # Errors
    /// [`Error::Busy`] while another writer is at work, [`Error::Read`] or [`Error::Damaged`] if
    /// the files are damaged, [`Error::Write`] otherwise.
    pub fn writer(&self, effort: Effort) -> Result<Writer> {
        Writer::open(self.clone(), effort)
    }

    /// Sequence number given with the last commit; 0 before the first.
    ///
    /// # Errors
    /// [`Error::Read`] if the index cannot be read.
    pub fn committed_seq(&self) -> Result<u64> {
        let metas = caught(|| self.shared.index.load_metas().map_err(Error::Read))?;
        Ok(metas
            .payload
            .as_deref()
            .and_then(read_payload)
            .map_or(0, |(seq, _)| seq))
    }

    /// Makes the last commit searchable; a writer does so after each commit of its own.
    ///
    /// # Errors
    /// [`Error::Read`] or [`Error::Damaged`] if the new files cannot be read; the older state is
    /// then still searched.
    pub fn reload(&self) -> Result<()> {
        let _reloading = self
            .shared
            .reloading
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let before = self.snapshot();
        let after = caught(|| {
            self.shared.reader.reload().map_err(Error::Read)?;
            Snapshot::load(
                self.shared.reader.searcher(),
                self.shared.fields,
                Some(&before),
            )
        })?;
        *self
            .shared
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }

    /// Number of passages.
    pub fn passages(&self) -> u64 {
        self.snapshot().passages()
    }

    /// Row and version of every record in the index, in no order; to compare with the database.
    ///
    /// # Errors
    /// [`Error::Read`] or [`Error::Damaged`] if the index cannot be read.
    pub fn versions(&self) -> Result<Vec<(u32, u64)>> {
        caught(|| self.read_versions())
    }

    fn read_versions(&self) -> Result<Vec<(u32, u64)>> {
        let snapshot = self.snapshot();
        let mut out = Vec::new();
        for segment in &snapshot.segments {
            let versions = segment
                .reader
                .fast_fields()
                .column_first_or_default::<u64>(schema::VERSION_FIELD)
                .map_err(Error::Read)?;
            let mut last = None;
            for (doc, row) in (0..).zip(&segment.table.rows) {
                if segment.reader.is_deleted(doc) || last == Some(*row) {
                    continue;
                }
                last = Some(*row);
                out.push((*row, versions.get_val(doc)));
            }
        }
        Ok(out)
    }

    /// Reads every file of the index and compares its checksum.
    ///
    /// # Errors
    /// [`Error::Damaged`] naming the first bad file; [`Error::Read`] if one cannot be read.
    pub fn verify(&self) -> Result<()> {
        let damaged = caught(|| self.shared.index.validate_checksum().map_err(Error::Read))?;
        match damaged.into_iter().min() {
            None => Ok(()),
            Some(file) => Err(Error::Damaged(format!(
                "the checksum of {} is wrong",
                file.display()
            ))),
        }
    }

    /// Verifies the files once: a writer reads them in threads of its own, where damage would
    /// end the whole program.
    pub(crate) fn verify_once(&self) -> Result<()> {
        if !self.shared.verified.load(Ordering::Acquire) {
            self.verify()?;
            self.shared.verified.store(true, Ordering::Release);
        }
        Ok(())
    }

    /// Folder of an index on disk.
    pub fn path(&self) -> Option<&Path> {
        self.shared.path.as_deref()
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(
            &self
                .shared
                .snapshot
                .read()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    pub(crate) fn fields(&self) -> Fields {
        self.shared.fields
    }

    pub(crate) fn tantivy(&self) -> &tantivy::Index {
        &self.shared.index
    }
}

/// Payload of a commit: the caller's sequence number and the version of the schema.
pub(crate) fn payload(seq: u64) -> String {
    format!("{seq};{}", schema::VERSION)
}

fn read_payload(payload: &str) -> Option<(u64, u32)> {
    let (seq, version) = payload.split_once(';')?;
    Some((seq.parse().ok()?, version.parse().ok()?))
}

fn set_aside(folder: &Path) -> Result<PathBuf> {
    let name = folder
        .file_name()
        .map_or_else(|| "index".into(), |name| name.to_string_lossy());
    let mut n = 1u32;
    loop {
        let aside = folder.with_file_name(format!("{name}.damaged-{n}"));
        if aside.symlink_metadata().is_err() {
            return std::fs::rename(folder, &aside)
                .map(|()| aside)
                .map_err(|source| Error::Folder {
                    path: folder.to_owned(),
                    source,
                });
        }
        n += 1;
    }
}

/// An error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut out = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        out.push_str(": ");
        out.push_str(&cause.to_string());
        source = cause.source();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_is_read_back() {
        assert_eq!(read_payload(&payload(42)), Some((42, schema::VERSION)));
        assert_eq!(read_payload("42"), None);
    }
}
