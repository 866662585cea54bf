//! The commands.

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
use crate::terminal::Terminal;
use crate::passphrase;

/// Runs the command that was written.
///
/// # Errors
/// What the use case reports; [`Terminal::fail`] words it.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit> {
    let Some((name, arguments)) = matches.subcommand() else {
        return Ok(Exit::Arguments);
    };
    let Some(folder) = arguments.get_one::<PathBuf>("data") else {
        eprintln!("{}: {}", terminal.say("cli-error"), terminal.say("cli-data-missing"));
        return Ok(Exit::Arguments);
    };
    match name {
        "init" => init::run(terminal, arguments, folder),
        "import" => import::run(terminal, arguments, folder),
        "search" => search::run(terminal, arguments, folder),
        "show" => show::run(terminal, arguments, folder),
        "reindex" => reindex::run(terminal, folder),
        "doctor" => doctor::run(terminal, folder),
        _ => Ok(Exit::Arguments),
    }
}

/// Records that are indexed before a command answers; a longer queue is left to `chm reindex`.
const FEW: u32 = 20_000;

/// Opens an existing desk with the passphrase that the environment gives, if it gives one, and
/// indexes what a stopped command left waiting.
fn open(folder: &Path) -> Result<Desk> {
    let desk = Desk::open_existing(folder, passphrase::given().as_deref())?;
    let waiting = desk.waiting()?;
    if waiting > 0
        && waiting <= FEW
        && let Err(error) = desk.index_now(&mut |_| {})
    {
        // A read-only or full disk does not keep anyone from searching.
        tracing::warn!("Cannot index what waits: {}", error.chain());
    }
    Ok(desk)
}
