//! The file: a mark, the length of the manifest, the manifest, the files one after another, and
//! the BLAKE3-256 of all that.

use std::fs::File;
use std::io::{BufReader, Read, Write as _};
use std::path::{Path, PathBuf};

use super::Meter;
use super::choices::Choices;
use super::manifest::{BackupManifest, FORMAT, Member};
use super::take::SETTINGS;
use crate::{Error, Result, folder};

const MARK: &[u8; 8] = b"CHMBKUP1";

/// Bytes of the largest manifest that is read.
const MAX_MANIFEST: u32 = 1 << 20;

/// Bytes of a piece that is read at once.
const PIECE: usize = 256 << 10;

/// Bytes of the sum at the end.
const SUM: u64 = 32;

/// What a manifest of any form has.
#[derive(serde::Deserialize)]
struct Form {
    format: u32,
}

/// A backup file whose manifest was read; the rest is tested by [`Backup::verify`].
#[derive(Clone, Debug)]
pub struct Backup {
    path: PathBuf,
    manifest: BackupManifest,
    /// Where the files begin.
    start: u64,
    size_bytes: u64,
}

impl Backup {
    /// Reads the manifest of a file.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`] for a file that is cut off or no backup; [`Error::BackupNewer`];
    /// those of the disk.
    pub fn open(path: &Path) -> Result<Self> {
        let failed = |source| Error::io("read", path, source);
        let mut file = File::open(path).map_err(failed)?;
        let size_bytes = file.metadata().map_err(failed)?.len();
        let head = read_head(path, &mut file)?;
        let unreadable = |_| damaged(path, "its manifest cannot be read");
        let form: Form = serde_json::from_slice(&head).map_err(unreadable)?;
        if form.format > FORMAT {
            return Err(newer(path, form.format, FORMAT));
        }
        let manifest: BackupManifest = serde_json::from_slice(&head).map_err(unreadable)?;
        let known = crate::migrate::newest();
        if manifest.schema > known {
            return Err(newer(path, manifest.schema, known));
        }
        let start = (MARK.len() + 4 + head.len()) as u64;
        let expected = start
            .saturating_add(manifest.size_bytes())
            .saturating_add(SUM);
        if expected != size_bytes {
            return Err(damaged(path, "it is not as long as it says"));
        }
        Ok(Self {
            path: path.to_owned(),
            manifest,
            start,
            size_bytes,
        })
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &BackupManifest {
        &self.manifest
    }

    /// Bytes of the file.
    pub fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// Reads the whole file and compares every sum.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`], [`Error::Stopped`], and those of the disk.
    pub fn verify(&self, watch: super::Watch<'_>) -> Result<()> {
        let mut meter = Meter::new(self.size_bytes, watch);
        meter.verify();
        self.read_through(&mut meter, &mut |_, _| Ok(()))
    }

    /// The settings and lists in it; every sum is compared.
    pub(super) fn choices(&self) -> Result<Choices> {
        let mut bytes = Vec::new();
        let mut watch = |_| true;
        let mut meter = Meter::new(self.size_bytes, &mut watch);
        self.read_through(&mut meter, &mut |name, part| {
            if name == SETTINGS {
                bytes.extend_from_slice(part);
            }
            Ok(())
        })?;
        serde_json::from_slice(&bytes).map_err(|_| damaged(&self.path, "its settings are broken"))
    }

    /// Reads all files, compares every sum, and hands each piece with the name of its file on.
    pub(super) fn read_through(
        &self,
        meter: &mut Meter<'_>,
        take: &mut dyn FnMut(&str, &[u8]) -> Result<()>,
    ) -> Result<()> {
        let failed = |source| Error::io("read", &self.path, source);
        let mut file = File::open(&self.path).map_err(failed)?;
        let mut whole = blake3::Hasher::new();
        let head = read_exactly(&self.path, &mut file, self.start)?;
        whole.update(&head);
        let mut file = BufReader::with_capacity(PIECE, file);
        let mut piece = vec![0; PIECE];
        for member in &self.manifest.members {
            let mut sum = blake3::Hasher::new();
            let mut left = member.size_bytes;
            take(&member.name, &[])?;
            while left > 0 {
                let wanted = left.min(PIECE as u64) as usize;
                let part = piece.get_mut(..wanted).unwrap_or_default();
                file.read_exact(part)
                    .map_err(|source| cut(&self.path, source))?;
                sum.update(part);
                whole.update(part);
                take(&member.name, part)?;
                left -= wanted as u64;
                meter.add(wanted as u64)?;
            }
            if sum.finalize().to_hex().as_str() != member.blake3 {
                return Err(damaged(&self.path, "a file in it was changed"));
            }
        }
        let mut found = [0; SUM as usize];
        file.read_exact(&mut found)
            .map_err(|source| cut(&self.path, source))?;
        if whole.finalize() != blake3::Hash::from_bytes(found) {
            return Err(damaged(&self.path, "it was changed"));
        }
        Ok(())
    }
}

/// What goes into a container.
pub(super) enum Content {
    /// A file that nobody changes meanwhile.
    File(PathBuf),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Content {
    fn reader(&self) -> Result<Box<dyn Read + '_>> {
        Ok(match self {
            Self::Bytes(bytes) => Box::new(bytes.as_slice()),
            Self::File(path) => {
                let file = File::open(path).map_err(|source| Error::io("read", path, source))?;
                Box::new(file)
            }
        })
    }

    /// Hands all its bytes on, a piece at a time.
    fn read(&self, take: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
        let mut reader = self.reader()?;
        let mut piece = vec![0; PIECE];
        loop {
            let read = match (reader.read(&mut piece), self) {
                (Ok(read), _) => read,
                (Err(source), Self::File(path)) => return Err(Error::io("read", path, source)),
                (Err(_), Self::Bytes(_)) => 0,
            };
            match piece.get(..read).filter(|part| !part.is_empty()) {
                Some(part) => take(part)?,
                None => return Ok(()),
            }
        }
    }

    /// As the manifest names it.
    pub fn member(&self, name: &str) -> Result<Member> {
        let mut sum = blake3::Hasher::new();
        let mut size_bytes = 0;
        self.read(&mut |part| {
            sum.update(part);
            size_bytes += part.len() as u64;
            Ok(())
        })?;
        Ok(Member {
            name: name.to_owned(),
            size_bytes,
            blake3: sum.finalize().to_hex().to_string(),
        })
    }
}

/// Writes a container whole, reads it back, and gives it its name.
///
/// `contents` are those of the manifest, in its order.
pub(super) fn write(
    path: &Path,
    manifest: &BackupManifest,
    contents: &[Content],
    meter: &mut Meter<'_>,
) -> Result<Backup> {
    let new = folder::beside(path);
    let written = write_all(&new, manifest, contents, meter).and_then(|()| {
        meter.verify();
        let backup = Backup::open(&new)?;
        backup.read_through(meter, &mut |_, _| Ok(()))?;
        folder::put_in_place(&new, path)?;
        Ok(backup)
    });
    match written {
        Ok(backup) => Ok(Backup {
            path: path.to_owned(),
            ..backup
        }),
        Err(error) => {
            folder::remove_if_there(&new)?;
            Err(error)
        }
    }
}

fn write_all(
    new: &Path,
    manifest: &BackupManifest,
    contents: &[Content],
    meter: &mut Meter<'_>,
) -> Result<()> {
    let failed = |source| Error::io("write", new, source);
    let head = serde_json::to_vec(manifest).unwrap_or_default();
    let mut whole = blake3::Hasher::new();
    let mut out = folder::create_file(new).map_err(failed)?;
    let length = (head.len() as u32).to_be_bytes();
    for part in [MARK.as_slice(), &length, &head] {
        whole.update(part);
        out.write_all(part).map_err(failed)?;
    }
    for content in contents {
        content.read(&mut |part| {
            whole.update(part);
            out.write_all(part).map_err(failed)?;
            meter.add(part.len() as u64)
        })?;
    }
    out.write_all(whole.finalize().as_bytes())
        .and_then(|()| out.sync_all())
        .map_err(failed)
}

fn read_head(path: &Path, file: &mut File) -> Result<Vec<u8>> {
    let mark = read_exactly(path, file, MARK.len() as u64)?;
    if mark != MARK {
        let is_ours = mark.starts_with(MARK.get(..7).unwrap_or_default());
        return Err(if is_ours {
            let found = mark.get(7).map_or(0, |digit| u32::from(*digit) & 15);
            newer(path, found, FORMAT)
        } else {
            damaged(path, "it does not begin like a backup")
        });
    }
    let length = read_exactly(path, file, 4)?;
    let length = u32::from_be_bytes(length.try_into().unwrap_or_default());
    if length > MAX_MANIFEST {
        return Err(damaged(path, "its manifest is too long"));
    }
    read_exactly(path, file, length.into())
}

fn read_exactly(path: &Path, file: &mut File, bytes: u64) -> Result<Vec<u8>> {
    let mut read = Vec::new();
    file.take(bytes)
        .read_to_end(&mut read)
        .map_err(|source| Error::io("read", path, source))?;
    if (read.len() as u64) < bytes {
        return Err(damaged(path, "it is cut off"));
    }
    Ok(read)
}

fn cut(path: &Path, source: std::io::Error) -> Error {
    match source.kind() {
        std::io::ErrorKind::UnexpectedEof => damaged(path, "it is cut off"),
        _ => Error::io("read", path, source),
    }
}

pub(super) fn damaged(path: &Path, problem: &'static str) -> Error {
    Error::BackupDamaged {
        path: path.to_owned(),
        problem,
    }
}

fn newer(path: &Path, found: u32, known: u32) -> Error {
    Error::BackupNewer {
        path: path.to_owned(),
        found,
        known,
    }
}
