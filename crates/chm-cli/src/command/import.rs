//! `chm import`: documents and contacts from files.

use std::path::{Path, PathBuf};

use anyhow::Result;
use chm_app::{Fault, ImportOptions, ImportReport};
use chm_i18n::Value;
use clap::ArgMatches;
use serde_json::json;

use crate::exit::Exit;
use crate::progress::Progress;
use crate::terminal::Terminal;
use crate::{passphrase, units};

/// How many faults are listed; JSON has them all.
const LISTED: usize = 50;

pub fn run(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let Some(path) = arguments.get_one::<PathBuf>("path") else {
        return Ok(Exit::Arguments);
    };
    let options = ImportOptions {
        dry_run: arguments.get_flag("dry-run"),
        strict: arguments.get_flag("strict"),
    };
    let desk = chm_app::Desk::open_existing(folder, passphrase::entered(terminal)?.as_deref())?;
    let reading = Progress::new(terminal, "cli-progress-import");
    let report = desk.import(path, options, &mut |at| reading.show(at.done, at.total))?;
    drop(reading);
    if !options.dry_run {
        let indexing = Progress::new(terminal, "cli-progress-index");
        desk.index_now(&mut |at| indexing.show(at.done.into(), at.total.into()))?;
    }
    if terminal.json {
        let mut answer = json!(report);
        answer["dry_run"] = json!(options.dry_run);
        terminal.json(&answer);
    } else {
        tell(terminal, &report, options.dry_run);
    }
    let is_refused = path.is_file() && !report.skipped.is_empty();
    Ok(if is_refused || !report.faults.is_empty() {
        Exit::Input
    } else {
        Exit::Done
    })
}

fn tell(terminal: &Terminal, report: &ImportReport, dry_run: bool) {
    let preview = if dry_run { "preview-" } else { "" };
    terminal.line(&terminal.say(if dry_run {
        "cli-import-preview"
    } else {
        "cli-import-done"
    }));
    for (what, count) in [
        ("added", report.added),
        ("changed", report.changed),
        ("unchanged", report.unchanged),
        ("rejected", report.rejected),
    ] {
        if count > 0 || what == "added" {
            terminal.line(&terminal.count(&format!("cli-import-{preview}{what}"), count));
        }
    }
    if dry_run {
        let size = units::size(&terminal.words, report.text_bytes);
        terminal.line(
            &terminal
                .words
                .text("cli-import-preview-size", &[("size", Value::from(size))]),
        );
    }
    for file in &report.skipped {
        let values = [("file", Value::from(file.as_str()))];
        terminal.line(&terminal.words.text("cli-import-skipped", &values));
    }
    for fault in report.faults.iter().take(LISTED) {
        terminal.line(&format!("  {}", worded(terminal, fault)));
    }
    if report.faults.len() > LISTED {
        let more = (report.faults.len() - LISTED) as u64;
        terminal.line(&format!(
            "  {}",
            terminal.count("cli-import-more-faults", more)
        ));
    }
}

/// A fault in one line: file and row, what is wrong, what to do.
fn worded(terminal: &Terminal, fault: &Fault) -> String {
    let mut values: Vec<(&str, Value<'_>)> = vec![
        ("file", Value::from(fault.file.as_str())),
        ("row", Value::from(fault.row)),
    ];
    values.extend(
        fault
            .problem
            .values
            .iter()
            .map(|(name, value)| (*name, Value::from(value.as_str()))),
    );
    if let Some(reason) = fault.problem.reason {
        let reason = terminal.words.text(&format!("reason-{reason}"), &values);
        values.push(("reason", Value::from(reason)));
    }
    let id = format!("error-{}", fault.problem.code);
    let next = terminal.words.text(&format!("{id}.next"), &values);
    format!("{} {next}", terminal.words.text(&id, &values))
}
