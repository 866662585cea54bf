//! The commands.

mod backup;
mod doctor;
mod import;
mod init;
mod reindex;
mod search;
mod show;

use std::path::{Path, PathBuf};

use anyhow::Result;
use chm_app::Desk;
use clap::ArgMatches;

use crate::exit::Exit;
use crate::passphrase;
use crate::progress::Progress;
use crate::terminal::Terminal;

/// Runs the command that was written.
///
/// # Errors
/// What the use case reports; [`Terminal::fail`] words it.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit> {
    let Some((name, arguments)) = matches.subcommand() else {
        return Ok(Exit::Arguments);
    };
    let Some(folder) = arguments.get_one::<PathBuf>("data") else {
        return Ok(terminal.refuse("bad-argument", &terminal.say("cli-data-missing")));
    };
    match name {
        "init" => init::run(terminal, arguments, folder),
        "import" => import::run(terminal, arguments, folder),
        "search" => search::run(terminal, arguments, folder),
        "show" => show::run(terminal, arguments, folder),
        "reindex" => reindex::run(terminal, folder),
        "doctor" => doctor::run(terminal, folder),
        "backup" => backup::back_up(terminal, arguments, folder),
        "restore" => backup::restore(terminal, arguments, folder),
        _ => Ok(Exit::Arguments),
    }
}

/// Opens an existing desk with the passphrase that the environment gives, if it gives one, and
/// indexes what a stopped command left waiting; a folder that cannot be written to is read as it
/// stands.
fn open(terminal: &Terminal, folder: &Path) -> Result<Desk> {
    let desk = Desk::open_to_read(folder, passphrase::given().as_deref())?;
    catch_up(terminal, &desk);
    Ok(desk)
}

/// Indexes what waits, with progress; a full or read-only disk keeps nobody from searching.
fn catch_up(terminal: &Terminal, desk: &Desk) {
    let progress = Progress::new(terminal, "cli-progress-index");
    if let Err(error) = desk.index_now(&mut |at| progress.show(at.done.into(), at.total.into())) {
        tracing::warn!("Cannot index what waits: {}", error.chain());
    }
}
