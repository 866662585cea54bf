//! Takes documents, contacts and chemicals in from files: manifests, tables, plain texts.
//!
//! Files are read row by row. A row with a fault is named and left out, all others are taken.
//! The extraction of text from PDF and Office files is absent on purpose.

mod chemical;
mod contact;
mod document;
mod draft;
mod fault;
mod manifest;
mod passages;
mod plain;
mod reader;
mod source;
mod table;
mod write;

use std::collections::BTreeSet;
use std::path::Path;

use chm_model::body::Chemical;
use chm_model::{Body, Kind, Scope};
use chm_store::{Replica, RestrictedState};
use serde::Serialize;

pub(crate) use contact::is_email;
pub use fault::{Fault, Problem};
pub(crate) use table::delimiter;
pub(crate) use write::{NewRecord, Outcome, Writer};

use crate::error::{Doing, Error, Result};
use crate::reference::Reference;
use source::{Format, Source};
use table::Item;

/// Faults that are kept; more are counted only.
const MAX_FAULTS: usize = 10_000;

/// Titles that a report repeats.
const FIRST: usize = 5;

/// Names of unknown fields that a report repeats.
const MAX_IGNORED: usize = 50;

/// How an import goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Count and check only; write nothing.
    pub dry_run: bool,
    /// Write nothing when any row has a fault.
    pub strict: bool,
}

/// How far an import is, in rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportProgress {
    /// Rows read.
    pub done: u64,
    /// Rows in all files.
    pub total: u64,
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Rows that brought something new.
    pub added: u64,
    /// Rows that changed what was here.
    pub changed: u64,
    /// Rows that were here already.
    pub unchanged: u64,
    /// Rows that were not taken.
    pub rejected: u64,
    /// Bytes of text in the rows that are new or changed.
    pub text_bytes: u64,
    /// Files that were read.
    pub files: u32,
    /// Languages of the rows taken.
    pub languages: BTreeSet<String>,
    /// The first titles.
    pub first: Vec<String>,
    /// Names of files of other formats, which were left out.
    pub skipped: Vec<String>,
    /// Names of fields and columns that nothing is known of, which were left out.
    pub ignored: BTreeSet<String>,
    /// Rows that were not taken, and why; at most 10 000.
    pub faults: Vec<Fault>,
}

impl ImportReport {
    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Added => self.added += 1,
            Outcome::Changed => self.changed += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
    }

    fn fault(&mut self, file: &str, row: u64, problem: Problem) {
        self.rejected += 1;
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(Fault {
                file: file.to_owned(),
                row,
                problem,
            });
        }
    }

    fn ignore(&mut self, names: BTreeSet<String>) {
        for name in names {
            if self.ignored.len() < MAX_IGNORED {
                self.ignored.insert(name.chars().take(80).collect());
            }
        }
    }
}

/// Imports a file, or all files of a folder that can be read.
pub(crate) fn import(
    replica: &Replica,
    reference: &Reference,
    path: &Path,
    options: ImportOptions,
    progress: &mut dyn FnMut(ImportProgress),
) -> Result<ImportReport> {
    let (sources, skipped) = source::sources(path)?;
    let total = reader::rows(&sources)?;
    let mut run = |dry: bool| -> Result<ImportReport> {
        let mut import = Import {
            replica,
            reference,
            dry,
            local: Writer::new(replica, Scope::local(), dry)?,
            directory: None,
            seen: document::Seen::default(),
            report: ImportReport {
                skipped: skipped.clone(),
                ..ImportReport::default()
            },
            done: 0,
        };
        for source in &sources {
            import.read(source, &mut |done| progress(ImportProgress { done, total }))?;
        }
        Ok(import.report)
    };
    if options.strict && !options.dry_run {
        let preview = run(true)?;
        if preview.rejected > 0 {
            return Ok(ImportReport {
                added: 0,
                changed: 0,
                unchanged: 0,
                text_bytes: 0,
                ..preview
            });
        }
    }
    run(options.dry_run)
}

/// An import at work.
struct Import<'a> {
    replica: &'a Replica,
    reference: &'a Reference,
    dry: bool,
    local: Writer<'a>,
    /// Contacts are restricted; opened when the first comes.
    directory: Option<Writer<'a>>,
    seen: document::Seen,
    report: ImportReport,
    done: u64,
}

impl<'a> Import<'a> {
    fn read(&mut self, source: &Source, progress: &mut dyn FnMut(u64)) -> Result<()> {
        self.seen = document::Seen::default();
        self.report.files += 1;
        let before = self.done;
        match source.format {
            Format::Manifest => reader::manifest(source, &mut |row, item| {
                progress(before + row);
                self.take(source, row, item)
            })?,
            Format::Table => reader::table(source, &mut |row, item| {
                progress(before + row);
                self.take(source, row, item)
            })?,
            Format::Plain | Format::Markdown => {
                let item = plain::read(source)?;
                self.take(source, 1, item)?;
            }
        }
        self.done = before + reader::rows(std::slice::from_ref(source))?;
        progress(self.done);
        document::finish(&self.seen, &mut self.local)?;
        self.local.flush()?;
        match &mut self.directory {
            Some(directory) => directory.flush(),
            None => Ok(()),
        }
    }

    fn take(
        &mut self,
        source: &Source,
        row: u64,
        item: Result<(Item, BTreeSet<String>), Problem>,
    ) -> Result<()> {
        let taken = match item {
            Ok((item, ignored)) => {
                self.report.ignore(ignored);
                self.put(item)?
            }
            Err(problem) => Err(problem),
        };
        match taken {
            Ok(outcome) => self.report.count(outcome),
            Err(problem) => self.report.fault(&source.name, row, problem),
        }
        Ok(())
    }

    fn put(&mut self, item: Item) -> Result<Result<Outcome, Problem>> {
        match item {
            Item::Document(draft) => {
                if let Err(problem) = self.seen.note(&draft) {
                    return Ok(Err(problem));
                }
                self.put_document(*draft).map(Ok)
            }
            Item::Contact(draft) => self.put_contact(*draft),
            Item::Chemical(draft) => self.put_chemical(*draft),
        }
    }

    fn put_document(&mut self, draft: draft::DocumentDraft) -> Result<Outcome> {
        let languages: Vec<_> = draft.languages().collect();
        let title = draft.titles.values().next().cloned().unwrap_or_default();
        let bytes = draft.text_bytes();
        let outcome = document::put(draft, &mut self.seen, &mut self.local, self.reference)?;
        for language in languages {
            if !self.report.languages.contains(language.code()) {
                self.report.languages.insert(language.code().to_owned());
            }
        }
        if outcome != Outcome::Unchanged {
            self.report.text_bytes += bytes;
            if self.report.first.len() < FIRST {
                self.report.first.push(title);
            }
        }
        Ok(outcome)
    }

    fn put_contact(&mut self, draft: contact::ContactDraft) -> Result<Result<Outcome, Problem>> {
        let Some(role) = self.reference.entry(Kind::ROLE, &draft.role) else {
            return Ok(Err(Problem::bad_value("role", &draft.role)));
        };
        let Some(party) = self.reference.entry(Kind::PARTY, &draft.country) else {
            return Ok(Err(Problem::bad_value("country", &draft.country)));
        };
        let name = draft.name.clone();
        let records = draft.into_records(&role.convention, party.id);
        let directory = self.directory()?;
        let mut outcomes = Vec::new();
        for record in records {
            outcomes.push(directory.put(record)?);
        }
        let outcome = outcomes.into_iter().max().unwrap_or(Outcome::Unchanged);
        if outcome != Outcome::Unchanged && self.report.first.len() < FIRST {
            self.report.first.push(name);
        }
        Ok(Ok(outcome))
    }

    fn put_chemical(&mut self, draft: chemical::ChemicalDraft) -> Result<Result<Outcome, Problem>> {
        let code = draft.code().to_owned();
        let shared = self
            .replica
            .public()
            .read(|tx| tx.record_by_code(Kind::CHEMICAL, &code))
            .doing("look a chemical up")?
            .filter(|record| record.scope != Scope::local());
        if let Some(record) = shared {
            let id = record.id;
            let shared = Chemical::from_fields(record.fields)
                .map_err(|source| Error::Record { id, source })?;
            return Ok(if draft.agrees_with(&shared) {
                Ok(Outcome::Unchanged)
            } else {
                Err(Problem::shared_record(&code))
            });
        }
        self.local.put(draft.into_record()).map(Ok)
    }

    fn directory(&mut self) -> Result<&mut Writer<'a>> {
        if self.directory.is_none() {
            if self
                .replica
                .restricted()
                .doing("look at the private part")?
                != RestrictedState::Open
            {
                return Err(chm_store::Error::Locked).doing("take in contacts");
            }
            self.directory = Some(Writer::new(
                self.replica,
                Scope::local_directory(),
                self.dry,
            )?);
        }
        self.directory
            .as_mut()
            .ok_or(chm_store::Error::Locked)
            .doing("take in contacts")
    }
}
