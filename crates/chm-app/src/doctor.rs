//! Looks at a desk without changing it: databases, index, queue, leftovers.

use std::path::Path;

use chm_index::Index;
use chm_store::{Database, Replica, RestrictedState};

use crate::error::{Doing, Error, Result};
use crate::index_view::IndexView;
use crate::indexing;
use crate::shared::INDEX;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// As it should be.
    Ok,
    /// Worth knowing.
    Note,
    /// Something has to be done.
    Fault,
}

impl Severity {
    /// `ok`, `note` or `fault`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Note => "note",
            Self::Fault => "fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// The message `cli-doctor-<code>` words it.
    pub code: &'static str,
    /// Variables of the message.
    pub values: Vec<(&'static str, String)>,
}

/// What an examination found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examination {
    /// Everything that was looked at, in order.
    pub findings: Vec<Finding>,
    next: Vec<&'static str>,
}

impl Examination {
    /// How many faults there are.
    pub fn faults(&self) -> usize {
        let faults = self.findings.iter();
        faults
            .filter(|finding| finding.severity == Severity::Fault)
            .count()
    }

    /// What to do, each worded by `cli-doctor-next-<step>`: `reindex`, `passphrase`, `copy`.
    pub fn next_steps(&self) -> Vec<&'static str> {
        self.next.clone()
    }

    fn add(&mut self, severity: Severity, code: &'static str, values: &[(&'static str, String)]) {
        self.findings.push(Finding {
            severity,
            code,
            values: values.to_vec(),
        });
    }

    fn next(&mut self, step: &'static str) {
        if !self.next.contains(&step) {
            self.next.push(step);
        }
    }
}

/// Examines the desk of a folder. The private part is examined with its passphrase only.
///
/// # Errors
/// Code `not-a-desk`, `in-use`, `newer-version`, `wrong-passphrase`. Damage is a finding.
pub fn examine(folder: &Path, passphrase: Option<&str>) -> Result<Examination> {
    let mut examination = Examination::default();
    examination.add(
        Severity::Ok,
        "folder",
        &[("folder", folder.display().to_string())],
    );
    if !crate::desk::holds_a_desk(folder) {
        return Err(Error::NotADesk {
            folder: folder.to_owned(),
        });
    }
    let opened = match Replica::open(folder) {
        Err(error) if error.code() == "read-only" => Replica::open_to_read(folder),
        other => other,
    };
    let replica = match opened {
        Err(error) if error.code() == "damaged" => {
            damaged(&mut examination, "public.db", &Error::store("open", error));
            return Ok(examination);
        }
        other => other.doing("open the desk")?,
    };
    let is_whole = database(&mut examination, "public.db", replica.public())?;
    private_part(&mut examination, &replica, passphrase)?;
    if is_whole {
        index(&mut examination, &replica)?;
    }
    leftovers(&mut examination, folder);
    Ok(examination)
}

/// Examines a desk that is open, its private part as far as it is open.
///
/// # Errors
/// Those of the disk. Damage is a finding.
pub(crate) fn of_open(replica: &Replica) -> Result<Examination> {
    let mut examination = Examination::default();
    let is_whole = database(&mut examination, "public.db", replica.public())?;
    match replica.restricted_database() {
        Some(open) => {
            if database(&mut examination, "restricted.db", &open)? {
                examination.add(Severity::Ok, "private-ok", &[]);
            }
        }
        None => private_part(&mut examination, replica, None)?,
    }
    if is_whole {
        index(&mut examination, replica)?;
    }
    Ok(examination)
}

fn damaged(examination: &mut Examination, file: &str, error: &Error) {
    let file = ("file", file.to_owned());
    examination.add(
        Severity::Fault,
        "database-damaged",
        std::slice::from_ref(&file),
    );
    examination.add(
        Severity::Note,
        "database-detail",
        &[file, ("detail", error.chain())],
    );
    examination.next("copy");
}

/// Checks a database; says whether it can be read throughout.
fn database(
    examination: &mut Examination,
    file: &'static str,
    database: &Database,
) -> Result<bool> {
    let named = ("file", file.to_owned());
    let report = match database.check() {
        Err(error) if error.code() == "damaged" => {
            damaged(examination, file, &Error::store("check", error));
            return Ok(false);
        }
        other => other.doing("check a database")?,
    };
    if report.is_clean() {
        examination.add(Severity::Ok, "database-ok", &[named]);
    } else {
        examination.add(
            Severity::Fault,
            "database-damaged",
            std::slice::from_ref(&named),
        );
        for finding in report.findings.iter().take(20) {
            let detail = ("detail", format!("{finding:?}"));
            examination.add(Severity::Note, "database-detail", &[named.clone(), detail]);
        }
        examination.next("copy");
    }
    examination.add(
        Severity::Ok,
        "records",
        &[("count", report.records.to_string())],
    );
    if report.waiting_texts > 0 {
        let count = ("count", report.waiting_texts.to_string());
        examination.add(Severity::Note, "references", &[count]);
    }
    Ok(report.is_clean())
}

fn private_part(
    examination: &mut Examination,
    replica: &Replica,
    passphrase: Option<&str>,
) -> Result<()> {
    let state = replica.restricted().doing("look at the private part")?;
    match (state, passphrase) {
        (RestrictedState::None, _) => examination.add(Severity::Note, "private-none", &[]),
        (RestrictedState::Locked, None) => {
            examination.add(Severity::Note, "private-locked", &[]);
        }
        (_, passphrase) => match replica.unlock(passphrase.unwrap_or_default()) {
            Err(error) if error.code() == "damaged" => {
                damaged(examination, "restricted.db", &Error::store("open", error));
                examination.add(Severity::Fault, "private-damaged", &[]);
            }
            Err(error) => return Err(Error::store("open the private part", error)),
            Ok(opened) => {
                if database(examination, "restricted.db", &opened)? {
                    examination.add(Severity::Ok, "private-ok", &[]);
                }
            }
        },
    }
    Ok(())
}

fn index(examination: &mut Examination, replica: &Replica) -> Result<()> {
    let folder = replica.folder().join(INDEX);
    let has_files = std::fs::read_dir(&folder).is_ok_and(|mut files| files.next().is_some());
    if !has_files {
        let waiting = indexing::waiting(replica.public())?;
        examination.add(
            Severity::Fault,
            "index-none",
            &[("count", waiting.to_string())],
        );
        examination.next("reindex");
        return Ok(());
    }
    let (_view, index) = match look_at(&folder) {
        Ok(seen) => seen,
        Err(detail) => {
            examination.add(Severity::Fault, "index-unreadable", &[]);
            let file = ("file", INDEX.to_owned());
            examination.add(
                Severity::Note,
                "database-detail",
                &[file, ("detail", detail)],
            );
            examination.next("reindex");
            return Ok(());
        }
    };
    let compared = indexing::compare(replica.public(), &index);
    let difference = match compared {
        Err(error @ Error::Index { .. }) => {
            examination.add(Severity::Fault, "index-unreadable", &[]);
            let values = [("file", INDEX.to_owned()), ("detail", error.chain())];
            examination.add(Severity::Note, "database-detail", &values);
            examination.next("reindex");
            return Ok(());
        }
        other => other?,
    };
    for (code, count) in [
        ("index-missing", difference.missing),
        ("index-extra", difference.extra),
    ] {
        if count > 0 {
            examination.add(Severity::Fault, code, &[("count", count.to_string())]);
            examination.next("reindex");
        }
    }
    if difference.waiting > 0 {
        let count = ("count", difference.waiting.to_string());
        examination.add(Severity::Note, "index-waiting", &[count]);
    }
    if difference.missing == 0 && difference.extra == 0 && difference.waiting == 0 {
        examination.add(Severity::Ok, "index-ok", &[]);
    }
    Ok(())
}

/// Opens an index to look at it; what is wrong is only told.
fn look_at(folder: &Path) -> std::result::Result<(IndexView, Index), String> {
    let (view, index) = IndexView::open(folder).map_err(|error| error.chain())?;
    index.verify().map_err(|error| error.to_string())?;
    Ok((view, index))
}

/// Names what was set aside and can be deleted.
fn leftovers(examination: &mut Examination, folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{INDEX}.damaged-")) {
            examination.add(Severity::Note, "index-aside", &[("file", name)]);
        }
    }
}
