//! The files that are read in, and their rows; never a whole file in memory.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::error::{Error, Result};

/// Bytes of a row.
pub(super) const MAX_ROW: u64 = 32 << 20;

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Manifest,
    Table,
    Plain,
    Markdown,
}

/// A file to be read.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub path: PathBuf,
    /// As shown: the path below the folder that was given.
    pub name: String,
    pub format: Format,
    pub bytes: u64,
}

/// The files of a path, in the order of their names, and the names of those left out.
pub(super) fn sources(path: &Path) -> Result<(Vec<Source>, Vec<String>)> {
    let about = std::fs::metadata(path).map_err(|source| Error::read_file(path, source))?;
    let mut found = (Vec::new(), Vec::new());
    if about.is_dir() {
        walk(path, "", &mut found)?;
    } else {
        let name = path.file_name().unwrap_or(path.as_os_str());
        add(path, name.to_string_lossy().into_owned(), &mut found)?;
    }
    Ok(found)
}

fn walk(folder: &Path, below: &str, found: &mut (Vec<Source>, Vec<String>)) -> Result<()> {
    let failed = |source| Error::read_file(folder, source);
    let mut entries = std::fs::read_dir(folder)
        .map_err(failed)?
        .collect::<io::Result<Vec<_>>>()
        .map_err(failed)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let plain = entry.file_name().to_string_lossy().into_owned();
        if plain.starts_with('.') {
            continue;
        }
        let name = if below.is_empty() {
            plain
        } else {
            format!("{below}/{plain}")
        };
        // Links are not followed: they may lead round in a circle or out of the folder.
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            walk(&entry.path(), &name, found)?;
        } else if kind.is_file() {
            add(&entry.path(), name, found)?;
        } else {
            found.1.push(name);
        }
    }
    Ok(())
}

fn add(path: &Path, name: String, found: &mut (Vec<Source>, Vec<String>)) -> Result<()> {
    let extension = path
        .extension()
        .and_then(|text| text.to_str())
        .unwrap_or_default();
    let format = match extension.to_ascii_lowercase().as_str() {
        "jsonl" | "ndjson" => Format::Manifest,
        "csv" => Format::Table,
        "txt" => Format::Plain,
        "md" => Format::Markdown,
        _ => {
            found.1.push(name);
            return Ok(());
        }
    };
    let about = std::fs::metadata(path).map_err(|source| Error::read_file(path, source))?;
    found.0.push(Source {
        path: path.to_owned(),
        name,
        format,
        bytes: about.len(),
    });
    Ok(())
}

/// Counts the bytes that were read, and stops at the end of the largest row allowed.
pub(super) struct Counted {
    inner: File,
    read: Rc<Cell<u64>>,
    /// Position at which the current row becomes too large.
    end: Rc<Cell<u64>>,
}

/// What a reader has consumed; shared with its [`Counted`].
#[derive(Clone)]
pub(super) struct Meter {
    read: Rc<Cell<u64>>,
    end: Rc<Cell<u64>>,
}

impl Meter {
    /// Tells that a row begins at this position.
    pub(super) fn row_at(&self, position: u64) {
        // Readers fill a buffer in advance; it does not count against the row.
        self.end.set(position + MAX_ROW + (1 << 20));
    }

    /// Whether the last read was refused because of the row's size.
    pub(super) fn is_exceeded(&self) -> bool {
        self.read.get() >= self.end.get()
    }
}

impl Counted {
    /// Opens a file.
    pub(super) fn open(path: &Path) -> Result<(Self, Meter)> {
        let inner = File::open(path).map_err(|source| Error::read_file(path, source))?;
        let meter = Meter {
            read: Rc::default(),
            end: Rc::new(Cell::new(u64::MAX)),
        };
        let counted = Self {
            inner,
            read: meter.read.clone(),
            end: meter.end.clone(),
        };
        Ok((counted, meter))
    }
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.read.get() >= self.end.get() {
            return Err(io::Error::other("the row is too large"));
        }
        let count = self.inner.read(buffer)?;
        self.read.set(self.read.get() + count as u64);
        Ok(count)
    }
}

/// A line of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// The bytes without the line feed.
    Whole(Vec<u8>),
    /// A line of this many bytes, too many to be kept.
    TooLong(u64),
}

/// The lines of a file, each bounded by [`MAX_ROW`].
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    limit: u64,
    first: bool,
}

impl<R: Read> Lines<R> {
    /// Reads lines of at most `limit` bytes.
    pub(super) fn new(reader: R, limit: u64) -> Self {
        Self {
            reader: BufReader::with_capacity(1 << 17, reader),
            limit,
            first: true,
        }
    }

    /// The next line; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<Line>> {
        let mut line = Vec::new();
        let mut length = 0_u64;
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.unwrap_or(buffer.len());
            length += taken as u64;
            if length <= self.limit {
                line.extend(buffer.iter().take(taken));
            } else {
                line = Vec::new();
            }
            self.reader.consume(taken + usize::from(end.is_some()));
            if end.is_some() {
                return Ok(Some(self.made(line, length)));
            }
        }
        Ok((length > 0).then(|| self.made(line, length)))
    }

    fn made(&mut self, mut line: Vec<u8>, length: u64) -> Line {
        if length > self.limit {
            return Line::TooLong(length);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        if std::mem::take(&mut self.first) && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        Line::Whole(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_parted_bounded_and_freed_of_the_byte_order_mark() {
        let mut lines = Lines::new(&b"\xef\xbb\xbfone\r\n\nlong line\nlast"[..], 7);
        let mut next = || lines.next().unwrap();
        assert_eq!(next(), Some(Line::Whole(b"one".to_vec())));
        assert_eq!(next(), Some(Line::Whole(Vec::new())));
        assert_eq!(next(), Some(Line::TooLong(9)));
        assert_eq!(next(), Some(Line::Whole(b"last".to_vec())));
        assert_eq!(next(), None);
    }

    #[test]
    fn a_folder_gives_its_readable_files_by_name_and_names_the_others() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.csv", "a.jsonl", "c.pdf", ".hidden.csv"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let (found, skipped) = sources(folder.path()).unwrap();
        let names: Vec<_> = found.iter().map(|source| source.name.as_str()).collect();
        assert_eq!(names, ["a.jsonl", "b.csv"]);
        assert_eq!(skipped, ["c.pdf"]);
    }
}
