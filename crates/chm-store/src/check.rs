//! The check that `chm doctor` runs: whether a database is whole and agrees with itself.

use std::collections::HashMap;

use chm_protocol::codec;
use rusqlite::Connection;

use crate::fingerprint::Fingerprint;
use crate::table::record::{self, RawRecord};
use crate::table::scope::{self, StoredScope};
use crate::table::touched::{self, ServerState};
use crate::{Database, Error, ReadTx, Result, state, typed};

/// Findings kept; more would tell nothing new.
const MOST: usize = 100;

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// SQLite found damaged pages or indexes, in its own words.
    Damaged(String),
    /// A row refers to one that is not there.
    Reference {
        /// Table of the row.
        table: String,
    },
    /// Records are newer than the cursor of their scope.
    Cursor {
        /// Name of the scope.
        scope: String,
    },
    /// Fingerprint or count of a scope do not fit its records.
    Fingerprint {
        /// Name of the scope.
        scope: String,
    },
    /// Fields of a record cannot be read.
    Fields {
        /// Row of the record.
        row: u32,
    },
    /// Typed rows of a record do not fit its fields.
    Typed {
        /// Row of the record.
        row: u32,
    },
    /// Passages of a text are not numbered without gaps.
    Passages {
        /// Row of the text.
        row: u32,
    },
    /// A counter stands below a number that was given.
    Counter,
}

/// Result of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is not as it must be; at most 100.
    pub findings: Vec<Finding>,
    /// Records looked at, deleted ones included.
    pub records: u32,
    /// Texts whose document has not arrived; not a fault.
    pub waiting_texts: u32,
    /// Records kept as they came, because this version does not understand them; not a fault.
    pub not_understood: u32,
}

impl Report {
    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, finding: Finding) {
        if self.findings.len() < MOST {
            self.findings.push(finding);
        }
    }
}

impl Database {
    /// Checks pages, indexes, references, cursors, fingerprints, texts and typed rows; reads
    /// every page.
    ///
    /// # Errors
    /// Those of the disk; damage is reported, not an error.
    pub fn check(&self) -> Result<Report> {
        let mut report = Report::default();
        let checked = self.read(|tx| {
            tx.run("check", |connection| {
                check_pages(connection, &mut report)?;
                check_references(connection, &mut report)?;
                check_numbers(connection, &mut report)
            })?;
            check_records(tx, &mut report)
        });
        match checked {
            Err(Error::Damaged { source, .. }) => report.add(Finding::Damaged(source.to_string())),
            Err(Error::NotADatabase { path }) => {
                report.add(Finding::Damaged(path.display().to_string()));
            }
            other => other?,
        }
        Ok(report)
    }
}

fn check_pages(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    for pragma in [
        "PRAGMA integrity_check(100)",
        "PRAGMA cipher_integrity_check",
    ] {
        let mut statement = connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let line: String = row.get(0)?;
            if line != "ok" {
                report.add(Finding::Damaged(line));
            }
        }
    }
    Ok(())
}

fn check_references(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.add(Finding::Reference { table: row.get(0)? });
    }
    Ok(())
}

fn check_numbers(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    const AHEAD: &str = "
SELECT s.name FROM scope s
 WHERE s.cursor < (SELECT max(r.seq) FROM record r WHERE r.scope = s.scope)";
    const BEHIND: &str = "
SELECT (SELECT ifnull(max(row), 0) FROM record) >
       (SELECT value FROM meta WHERE name = 'last_row')
    OR (SELECT max(ifnull((SELECT max(version) FROM record), 0),
                   ifnull((SELECT max(seq) FROM index_queue), 0))) >
       (SELECT value FROM meta WHERE name = 'last_version')
    OR (SELECT ifnull(max(op_no), 0) FROM op) >
       (SELECT value FROM meta WHERE name = 'last_op')";
    const MISNUMBERED: &str = "
SELECT row FROM (
  SELECT row, first, passages,
         (SELECT count(*) FROM passage p WHERE p.text = text.row) AS counted,
         ifnull(sum(passages) OVER (PARTITION BY document, language ORDER BY part, row
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS due
    FROM text)
 WHERE first <> due OR passages <> counted
 LIMIT 100";
    const WAITING: &str = "
SELECT count(*) FROM text t
 WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = t.document AND r.deleted = 0)";
    let mut statement = connection.prepare(AHEAD)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.add(Finding::Cursor { scope: row.get(0)? });
    }
    if connection.query_row(BEHIND, [], |row| row.get(0))? {
        report.add(Finding::Counter);
    }
    let mut statement = connection.prepare(MISNUMBERED)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.add(Finding::Passages { row: row.get(0)? });
    }
    report.waiting_texts = connection.query_row(WAITING, [], |row| row.get(0))?;
    Ok(())
}

/// Looks at every record: its fields, its typed rows, and the fingerprints they add up to.
fn check_records(tx: &ReadTx<'_>, report: &mut Report) -> Result<()> {
    let mut sums: HashMap<i64, (Fingerprint, u64)> = HashMap::new();
    tx.run("check records", |connection| {
        record::for_each(connection, |record| {
            report.records += 1;
            check_record(&record, report);
            let server = touched::server_state(connection, record.row)?;
            let server = server.unwrap_or_else(|| ServerState {
                rev: record.rev,
                deleted: record.deleted,
                fields: record.fields.clone(),
            });
            if let Some(share) = state::share(&record, &server) {
                let (sum, count) = sums.entry(record.scope).or_default();
                sum.add(&share);
                *count += 1;
            }
            Ok(())
        })
    })?;
    for scope in tx.run("check scopes", scope::all)? {
        let StoredScope {
            number,
            name,
            fingerprint,
            records,
            ..
        } = scope;
        if sums.remove(&number).unwrap_or_default() != (fingerprint, records) {
            report.add(Finding::Fingerprint { scope: name });
        }
    }
    Ok(())
}

fn check_record(record: &RawRecord, report: &mut Report) {
    let Ok(fields) = codec::decode_fields(&record.fields) else {
        report.add(Finding::Fields { row: record.row });
        return;
    };
    let typed = if record.deleted {
        None
    } else {
        typed::read(record.kind, fields)
    };
    if !record.deleted && !record.typed {
        report.not_understood += 1;
    }
    let code = typed.as_ref().map_or("", |typed| typed.code.as_str());
    if typed.is_some() != record.typed || code != record.code {
        report.add(Finding::Typed { row: record.row });
    }
}
