//! `chm backup` and `chm restore`: private work into a file, and back.

use std::path::{Path, PathBuf};

use anyhow::Result;
use chm_app::Desk;
use chm_app::view::{RestoreRequest, WorkProgress};
use chm_i18n::Value;
use clap::ArgMatches;
use serde_json::json;

use crate::exit::Exit;
use crate::progress::Progress;
use crate::terminal::Terminal;
use crate::{passphrase, units};

pub fn back_up(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let to = arguments.get_one::<PathBuf>("to");
    let desk = Desk::open_existing(folder, passphrase::given().as_deref())?;
    let progress = Progress::new(terminal, "cli-progress-backup");
    let made = desk.back_up(to.map(PathBuf::as_path), &mut |at| shown(&progress, at))?;
    drop(progress);
    if terminal.json {
        terminal.json(&json!(made));
        return Ok(Exit::Done);
    }
    let size = units::size(&terminal.words, made.size_bytes as u64);
    let values = [
        ("file", Value::from(made.file)),
        ("size", Value::from(size)),
    ];
    terminal.line(&terminal.words.text("cli-backup-done", &values));
    Ok(Exit::Done)
}

/// In a new or empty folder a desk is made first, so that a backup can be brought to another
/// computer.
pub fn restore(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let Some(file) = arguments.get_one::<PathBuf>("file") else {
        return Ok(Exit::Arguments);
    };
    let passphrase = passphrase::entered(terminal)?.unwrap_or_default();
    let desk = Desk::open(folder, None)?;
    let request = RestoreRequest {
        file: file.display().to_string(),
        passphrase,
        allow_other_desk: arguments.get_flag("other-desk"),
    };
    let progress = Progress::new(terminal, "cli-progress-restore");
    let restored = desk.restore_backup(&request, &mut |at| shown(&progress, at))?;
    drop(progress);
    desk.set_preference("first-run", "done")?;
    let indexing = Progress::new(terminal, "cli-progress-index");
    desk.index_now(&mut |at| indexing.show(at.done.into(), at.total.into()))?;
    drop(indexing);
    if terminal.json {
        terminal.json(&json!(restored));
        return Ok(Exit::Done);
    }
    terminal.line(&terminal.say("cli-restore-done"));
    if let Some(replaced) = restored.replaced {
        let file = [("file", Value::from(replaced))];
        terminal.line(&terminal.words.text("cli-restore-replaced", &file));
    }
    if restored.is_older_passphrase {
        terminal.line(&terminal.say("cli-restore-passphrase"));
    }
    Ok(Exit::Done)
}

fn shown(progress: &Progress, at: WorkProgress) -> bool {
    const MEGABYTE: f64 = 1_000_000.0;
    let megabytes = |bytes: f64| (bytes / MEGABYTE).ceil() as u64;
    progress.show(megabytes(at.done_bytes), megabytes(at.total_bytes));
    true
}
