//! Reads the rows of a file one after another.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};

use csv::{ByteRecord, ReaderBuilder};

use super::fault::Problem;
use super::manifest;
use super::source::{Counted, Format, Line, Lines, MAX_ROW, Source};
use super::table::{Header, Item, delimiter};
use crate::error::{Error, Result};

/// What is done with each row: its line, and what it says or what is wrong with it.
pub(super) type Each<'a> =
    dyn FnMut(u64, Result<(Item, BTreeSet<String>), Problem>) -> Result<()> + 'a;

/// Lines of all files, to measure progress by.
pub(super) fn rows(sources: &[Source]) -> Result<u64> {
    let mut rows = 0;
    for source in sources {
        if matches!(source.format, Format::Plain | Format::Markdown) {
            rows += 1;
            continue;
        }
        let (mut file, _) = Counted::open(&source.path)?;
        let mut buffer = vec![0; 1 << 17];
        loop {
            let count = file
                .read(&mut buffer)
                .map_err(|cause| Error::read_file(&source.path, cause))?;
            if count == 0 {
                break;
            }
            let lines = buffer.iter().take(count).filter(|byte| **byte == b'\n');
            rows += lines.count() as u64;
        }
    }
    Ok(rows)
}

/// Reads a manifest.
pub(super) fn manifest(source: &Source, each: &mut Each<'_>) -> Result<()> {
    let (file, _) = Counted::open(&source.path)?;
    let mut lines = Lines::new(file, MAX_ROW);
    let mut row = 0;
    loop {
        let line = lines
            .next()
            .map_err(|cause| Error::read_file(&source.path, cause))?;
        row += 1;
        match line {
            None => return Ok(()),
            Some(Line::TooLong(bytes)) => each(row, Err(Problem::too_large(bytes, MAX_ROW)))?,
            Some(Line::Whole(line)) if line.trim_ascii().is_empty() => {}
            Some(Line::Whole(line)) => {
                let read = manifest::read(&line);
                each(
                    row,
                    read.map(|row| (Item::Document(Box::new(row.draft)), row.ignored)),
                )?;
            }
        }
    }
}

/// Reads a table.
pub(super) fn table(source: &Source, each: &mut Each<'_>) -> Result<()> {
    let failed = |cause| Error::read_file(&source.path, cause);
    let (file, meter) = Counted::open(&source.path)?;
    let mut file = BufReader::with_capacity(1 << 17, file);
    let start = file.fill_buf().map_err(failed)?;
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(line))
        .from_reader(file);
    let mut record = ByteRecord::new();
    let mut header = None;
    loop {
        meter.row_at(reader.position().byte());
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            // The end of such a row cannot be found, so nothing after it can be read.
            Err(_) if meter.is_exceeded() => {
                return each(
                    reader.position().line(),
                    Err(Problem::too_large(MAX_ROW, MAX_ROW)),
                );
            }
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(cause) => return Err(failed(cause)),
                _ => return each(reader.position().line(), Err(Problem::bad_csv())),
            },
        }
        let row = record.position().map_or(0, csv::Position::line);
        if record.iter().all(|field| field.trim_ascii().is_empty()) {
            continue;
        }
        match &header {
            None => match Header::read(&record) {
                Ok(read) => header = Some(read),
                Err(problem) => return each(row, Err(problem)),
            },
            Some(header) => each(row, header.row(&record))?,
        }
    }
}
