//! Copying a data folder to another place, where every file is compared with what was read.
//!
//! Absent on purpose: which of the two places is in use. Whoever calls decides that after the
//! copy is whole; until then a mark tells that it is none.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write as _};
use std::path::{Component, Path, PathBuf};

use crate::backup::{Meter, Watch};
use crate::folder::{self, HeldFolder, LOCK};
use crate::{Error, Result};

/// File in a copy that is not in use yet.
const BEGUN: &str = "copy-begun";

/// File in a place that was copied: what was, and so need not be there any more.
const COPIED: &str = "copied.json";

/// Folders in one another, at most: a link may lead back.
const DEEPEST: usize = 32;

/// What is not copied: the lock, and what is made again.
const PASSED_OVER: [&str; 7] = [
    LOCK,
    BEGUN,
    COPIED,
    "index.view",
    "restore.new",
    "public.db-shm",
    "restricted.db-shm",
];

/// What a desk leaves in a folder, by the start of its name; all else is the person's and stays.
const OF_A_DESK: [&str; 8] = [
    "backups",
    "desk.json",
    "index",
    "keys.json",
    "logs",
    "public.db",
    "restore",
    "restricted.",
];

/// Bytes that are read at once.
const PART: usize = 1 << 20;

/// Bytes of the files that a copy of a data folder would have; the folder may be in use.
///
/// # Errors
/// Those of the disk.
pub fn data_size_bytes(data: &Path) -> Result<u64> {
    Ok(files_of(data)?.iter().map(|file| file.size_bytes).sum())
}

/// Whether a folder holds a copy that is not in use.
pub fn is_copy_begun(data: &Path) -> bool {
    // A stop may have left the mark under the name that it has while it is written.
    let mark = data.join(BEGUN);
    mark.is_file() || folder::beside(&mark).is_file()
}

/// Whether nothing lies in a folder, or it is not there.
///
/// # Errors
/// Those of the disk; a file of that name is one as well.
pub fn is_free(folder: &Path) -> Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(true),
        Err(source) => Err(Error::io("read", folder, source)),
    }
}

/// Copies everything in a data folder that nobody has open into a new or empty one, and compares
/// each copy with what was read. What is there is durable when this returns, and still marked as
/// not in use until [`finish_copy`].
///
/// # Errors
/// [`Error::Stopped`], [`Error::CopyDiffers`], [`Error::InUse`], [`Error::DiskFull`] and the
/// other errors of the disk. The part that was copied is then taken away again as far as that
/// can be done; a mark in it tells that it is not whole.
pub fn copy_data(from: &HeldFolder, to: &Path, watch: Watch<'_>) -> Result<()> {
    let copied = copy_marked(from, to, watch);
    if copied.is_err()
        && let Err(error) = clear_begun_copy(to)
    {
        tracing::warn!("A part of a copy stays behind: {error}");
    }
    copied
}

fn copy_marked(from: &HeldFolder, to: &Path, watch: Watch<'_>) -> Result<()> {
    folder::create(to).map_err(|source| Error::io("create", to, source))?;
    if is_free(to)? {
        folder::make_private(to);
    }
    folder::write_whole(
        &to.join(BEGUN),
        b"This copy is not in use and may not be whole.\n",
    )?;
    let held = HeldFolder::hold(to)?;
    let files = files_of(from.path())?;
    let bytes: u64 = files.iter().map(|file| file.size_bytes).sum();
    let mut meter = Meter::new(bytes * 2, watch);
    let mut sums = Vec::new();
    for file in &files {
        sums.push(copy_file(from.path(), to, &file.name, &mut meter)?);
    }
    meter.verify();
    for (file, sum) in files.iter().zip(&sums) {
        let path = to.join(&file.name);
        if sum_of(&path, &mut meter)? != *sum {
            return Err(Error::CopyDiffers { path });
        }
    }
    write_copied(from.path(), &files, &sums)?;
    held.establish()?;
    folder::sync_folder_of(to)
}

/// Takes the mark from a copy that is in use from now on.
///
/// # Errors
/// Those of the disk.
pub fn finish_copy(data: &Path) -> Result<()> {
    folder::remove_if_there(&data.join(BEGUN))?;
    folder::sync_folder_of(&data.join(BEGUN))
}

/// Takes away a copy that was begun and not finished, and an empty folder; of anything else,
/// nothing.
///
/// # Errors
/// [`Error::InUse`] while somebody copies; those of the disk.
pub fn clear_begun_copy(data: &Path) -> Result<()> {
    if !is_copy_begun(data) {
        // Before the mark, an empty folder is made.
        if data.is_dir() && is_free(data)? {
            fs::remove_dir(data).map_err(|source| Error::io("remove", data, source))?;
        }
        return Ok(());
    }
    // Whoever copies holds it, and may be about to finish.
    let held = HeldFolder::hold(data)?;
    if !is_copy_begun(data) {
        return Ok(());
    }
    // The folder was new or empty, so everything in it belongs to the copy. The mark goes last.
    let mark = folder::beside(Path::new(BEGUN));
    for name in names_in(data)? {
        if name != BEGUN && name != LOCK && name != mark.as_os_str() {
            remove(&data.join(name))?;
        }
    }
    drop(held);
    remove(&data.join(LOCK))?;
    remove(&data.join(mark))?;
    remove(&data.join(BEGUN))?;
    fs::remove_dir(data).map_err(|source| Error::io("remove", data, source))
}

/// Removes from a data folder that is used no more what is of a desk and was copied from it, and
/// the folder itself once nothing else is left there. What came later stays, and of a link only the link goes.
///
/// # Errors
/// [`Error::CopyDiffers`] when something was changed after it was copied, and [`Error::Missing`]
/// when nobody knows what was copied: then all stays. [`Error::InUse`], and those of the disk.
pub fn remove_data(data: &Path) -> Result<()> {
    let held = HeldFolder::hold(data)?;
    let copied = read_copied(data)?;
    let mut watch = |_| true;
    let mut meter = Meter::new(0, &mut watch);
    for (name, sum) in &copied {
        let path = data.join(name);
        if folder::exists(&path)? && sum_of(&path, &mut meter)?.to_hex().as_str() != sum {
            return Err(Error::CopyDiffers { path });
        }
    }
    let mut folders = BTreeSet::new();
    for (name, _) in &copied {
        remove_copied(data, Path::new(name))?;
        folders.extend(Path::new(name).ancestors().skip(1).map(Path::to_owned));
    }
    // Those within others come after them in this order.
    for folder in folders.iter().rev().filter(|it| !it.as_os_str().is_empty()) {
        remove_if_empty(&data.join(folder))?;
    }
    drop(held);
    for name in PASSED_OVER.iter().filter(|name| **name != COPIED) {
        remove(&data.join(name))?;
    }
    for log in ["public.db-wal", "restricted.db-wal"] {
        let log = data.join(log);
        if log.metadata().is_ok_and(|log| log.len() == 0) {
            remove(&log)?;
        }
    }
    remove(&data.join(COPIED))?;
    remove_if_empty(data)
}

/// Removes a file that was copied, or the link through which it was reached.
fn remove_copied(data: &Path, name: &Path) -> Result<()> {
    let mut path = data.to_owned();
    for part in name.components() {
        path.push(part);
        if path.is_symlink() {
            break;
        }
    }
    remove(&path)
}

fn remove_if_empty(folder: &Path) -> Result<()> {
    if folder.is_dir() && !folder.is_symlink() && is_free(folder)? {
        fs::remove_dir(folder).map_err(|source| Error::io("remove", folder, source))?;
    }
    Ok(())
}

/// Notes in a place what was copied from it: names and sums. A name that is not UTF-8 is not
/// noted, and its file stays there.
fn write_copied(data: &Path, files: &[DataFile], sums: &[blake3::Hash]) -> Result<()> {
    let copied: Vec<(&str, String)> = files
        .iter()
        .zip(sums)
        .filter_map(|(file, sum)| Some((file.name.to_str()?, sum.to_hex().to_string())))
        .collect();
    let bytes = serde_json::to_vec(&copied).unwrap_or_default();
    folder::write_whole(&data.join(COPIED), &bytes)
}

fn read_copied(data: &Path) -> Result<Vec<(String, String)>> {
    let path = data.join(COPIED);
    if !folder::exists(&path)? {
        return Err(Error::Missing { path });
    }
    let bytes = fs::read(&path).map_err(|source| Error::io("read", &path, source))?;
    let copied: Vec<(String, String)> =
        serde_json::from_slice(&bytes).map_err(|error| Error::io("read", &path, error.into()))?;
    // Nothing outside of the folder was copied.
    let is_within = |name: &str| {
        let mut parts = Path::new(name).components();
        parts.all(|part| matches!(part, Component::Normal(_)))
    };
    let is_ours = |name: &str| OF_A_DESK.iter().any(|start| name.starts_with(start));
    Ok(copied
        .into_iter()
        .filter(|(name, _)| is_within(name) && is_ours(name))
        .collect())
}

/// A file below a data folder.
struct DataFile {
    name: PathBuf,
    size_bytes: u64,
}

/// The files to be copied; the catalogue comes last, without which nothing takes the copy for a
/// desk.
fn files_of(data: &Path) -> Result<Vec<DataFile>> {
    let mut files = Vec::new();
    for name in names_in(data)? {
        if !PASSED_OVER.iter().any(|passed| name == *passed) {
            add(data, PathBuf::from(name), &mut files)?;
        }
    }
    let is_catalogue = |file: &DataFile| file.name.to_string_lossy().starts_with("public.db");
    files.sort_by(|a, b| (is_catalogue(a), &a.name).cmp(&(is_catalogue(b), &b.name)));
    Ok(files)
}

/// Adds a file, or all below a folder. Links are followed, so that what they lead to is there on
/// another computer as well; what cannot be copied ends the copy instead of being left behind.
fn add(data: &Path, name: PathBuf, files: &mut Vec<DataFile>) -> Result<()> {
    let path = data.join(&name);
    let failed = |source| Error::io("copy", &path, source);
    let kind = match fs::metadata(&path) {
        Ok(kind) => kind,
        // What is in use may go meanwhile, such as a part of the index.
        Err(source) if source.kind() == ErrorKind::NotFound && !path.is_symlink() => return Ok(()),
        Err(source) => return Err(failed(source)),
    };
    if kind.is_dir() && name.components().count() < DEEPEST {
        for below in names_in(&path)? {
            add(data, name.join(below), files)?;
        }
    } else if kind.is_file() {
        files.push(DataFile {
            size_bytes: kind.len(),
            name,
        });
    } else {
        return Err(failed(ErrorKind::InvalidInput.into()));
    }
    Ok(())
}

fn names_in(folder: &Path) -> Result<Vec<OsString>> {
    let failed = |source| Error::io("read", folder, source);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name());
    }
    Ok(names)
}

fn copy_file(from: &Path, to: &Path, name: &Path, meter: &mut Meter<'_>) -> Result<blake3::Hash> {
    let (source, target) = (from.join(name), to.join(name));
    let not_written = |error| Error::io("write", &target, error);
    if let Some(folder) = target.parent() {
        folder::create(folder).map_err(not_written)?;
    }
    let mut written = folder::create_file(&target).map_err(not_written)?;
    let sum = read_through(&source, &mut |part| {
        written.write_all(part).map_err(not_written)?;
        meter.add(part.len() as u64)
    })?;
    written.sync_all().map_err(not_written)?;
    folder::sync_folder_of(&target)?;
    Ok(sum)
}

fn sum_of(path: &Path, meter: &mut Meter<'_>) -> Result<blake3::Hash> {
    read_through(path, &mut |part| meter.add(part.len() as u64))
}

/// Reads a file in parts, and sums it up.
fn read_through(path: &Path, each: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<blake3::Hash> {
    let failed = |source| Error::io("read", path, source);
    let mut file = File::open(path).map_err(failed)?;
    let mut sum = blake3::Hasher::new();
    let mut buffer = vec![0; PART];
    loop {
        let length = file.read(&mut buffer).map_err(failed)?;
        let Some(part) = buffer.get(..length).filter(|part| !part.is_empty()) else {
            return Ok(sum.finalize());
        };
        sum.update(part);
        each(part)?;
    }
}

fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() && !path.is_symlink() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    match removed {
        Err(source) if source.kind() != ErrorKind::NotFound => {
            Err(Error::io("remove", path, source))
        }
        _ => Ok(()),
    }
}
