//! What the help desk may ask for, without anything of the person.
//!
//! Everything in the bundle is made from a list of what may stand in it: versions, sizes,
//! counts, codes. Nothing is copied and then cleaned, so no path, name, query or text can be
//! overlooked.

mod log;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::desk::Desk;
use crate::doctor;
use crate::error::{Doing, Error, Result};
use crate::keeping::now_ms;
use crate::saving;
use crate::view::{IndexState, SupportBundle, SupportFile};

pub use log::RecentLog;

/// Files and folders of a desk whose sizes are told.
const PARTS: [&str; 6] = [
    "public.db",
    "public.db-wal",
    "restricted.db",
    "restricted.db-wal",
    "keys.json",
    "index",
];

/// Settings whose values are told.
const SETTINGS: [&str; 7] = [
    "language",
    "theme",
    "zoom",
    "motion",
    "digits",
    "months",
    "lock-after",
];

impl Desk {
    /// What a support bundle would hold, to be read before it is given away.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn support_bundle(&self) -> Result<SupportBundle> {
        let files = [
            ("about.txt", self.about_text()?),
            ("desk.txt", self.desk_text()?),
            ("check.txt", self.check_text()?),
            ("log.txt", log::text()),
        ];
        Ok(SupportBundle {
            name: format!("chm-desk-support-{}.zip", now_ms() / 1_000),
            files: files
                .into_iter()
                .map(|(name, text)| SupportFile {
                    name: name.to_owned(),
                    text,
                })
                .collect(),
        })
    }

    /// Writes a support bundle; returns its bytes.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn write_support_bundle(&self, path: &Path) -> Result<u32> {
        let bundle = self.support_bundle()?;
        let bytes = zipped(&bundle).map_err(|source| Error::WriteFile {
            path: path.to_owned(),
            source,
        })?;
        saving::write_whole(path, &bytes)?;
        Ok(bytes.len() as u32)
    }

    fn about_text(&self) -> Result<String> {
        let about = self.about()?;
        let mut text = String::new();
        line(&mut text, "version", &about.version);
        line(&mut text, "system", &about.system);
        line(&mut text, "sqlite", &about.sqlite);
        line(&mut text, "content", &about.content.to_string());
        line(&mut text, "parts", &about.parts.len().to_string());
        Ok(text)
    }

    fn desk_text(&self) -> Result<String> {
        let mut text = String::new();
        let folder = self.shared.replica.folder();
        for part in PARTS {
            line(
                &mut text,
                part,
                &format!("{} bytes", size(&folder.join(part))),
            );
        }
        let state = self.state()?;
        let part = format!("{:?}", state.private_part);
        line(&mut text, "private part", &part.to_lowercase());
        let index = match state.index {
            IndexState::Ready => "ready".to_owned(),
            IndexState::Building(indexing) => format!("{} of {}", indexing.done, indexing.total),
        };
        line(&mut text, "index", &index);
        line(&mut text, "waiting", &self.waiting()?.to_string());
        for database in self.shared.databases() {
            let counts = database
                .as_ref()
                .read(|tx| tx.counts_by_kind())
                .doing("count the records")?;
            for count in counts {
                line(&mut text, &count.kind.to_string(), &count.count.to_string());
            }
        }
        for setting in SETTINGS {
            line(&mut text, setting, &self.setting_value(setting)?);
        }
        Ok(text)
    }

    fn check_text(&self) -> Result<String> {
        let mut text = String::new();
        for finding in doctor::of_open(&self.shared.replica)?.findings {
            // Of the values only numbers, which name nothing.
            let numbers = finding.values.iter().filter(|(_, value)| {
                !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
            });
            let numbers: Vec<String> = numbers
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let words = format!("{} {}", finding.code, numbers.join(" "));
            line(&mut text, finding.severity.as_str(), words.trim_end());
        }
        Ok(text)
    }
}

fn line(text: &mut String, name: &str, value: &str) {
    // Writing into a string cannot fail.
    writeln!(text, "{name}: {value}").unwrap_or_default();
}

/// Bytes of a file, or of all files of a folder; 0 where there is none.
fn size(path: &Path) -> u64 {
    let Ok(about) = std::fs::metadata(path) else {
        return 0;
    };
    if !about.is_dir() {
        return about.len();
    }
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.metadata().ok())
        .map(|about| about.len())
        .sum()
}

fn zipped(bundle: &SupportBundle) -> std::io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for file in &bundle.files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(file.text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
