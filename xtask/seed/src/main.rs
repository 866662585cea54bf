//! Builds the starter content that ships inside the desk, from the tables and help pages
//! beside this program, and proves it by applying it to a fresh replica.
//!
//! The starter goes on from the one that is committed, so that desks which hold that one are
//! brought up to it; without changes in the data it stays the same to the byte. A wrong row stops
//! the build and is named with its file and line; all that is wrong is told at once.

mod centres;
mod chemicals;
mod concepts;
mod edition;
mod help;
mod languages;
mod parties;
mod problems;
mod starter;
mod table;
mod verify;
mod vocabulary;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Parser;

/// Largest starter that may ship.
const MAX_BYTES: usize = 15 << 20;

/// Builds the starter content.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Only checks that the committed starter is what the data give.
    #[arg(long)]
    check: bool,
    /// Folder with the tables and the help pages.
    #[arg(long, default_value = env!("CARGO_MANIFEST_DIR"), hide_default_value = true)]
    from: PathBuf,
    /// The starter; the edition in it is the one before.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/chm-app/starter/starter.chmblocks"), hide_default_value = true)]
    to: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let drafts = starter::read(&arguments.from)?;
    let previous = edition::read(&arguments.to)?;
    let records = edition::next(&previous, drafts);
    let bytes = starter::pack(&records)?;
    if bytes.len() > MAX_BYTES {
        bail!(
            "the starter has {} bytes, more than {MAX_BYTES}",
            bytes.len()
        );
    }
    verify::verify(&bytes, &records)?;
    if previous != records {
        verify::upgrade(&previous, &records)?;
    }
    if arguments.check {
        check(&arguments.to, &bytes)?;
    } else {
        write(&arguments.to, &bytes)?;
    }
    println!("{}", starter::summary(&records, bytes.len()));
    Ok(())
}

fn check(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let committed = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    if committed != bytes {
        bail!("{} is out of date: run `cargo xtask seed`", path.display());
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
