//! From a fresh computer to the open window.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::display::Display;
use crate::program::{self, Workspace, cargo, root};
use crate::{apt, npm};

/// How long the first window may take on a slow computer.
const PATIENCE: Duration = Duration::from_mins(2);

/// What the desk prints once its first view is painted.
const SHOWN: &str = "shown ";

/// What the desk prints once every record can be searched.
const SEARCHABLE: &str = "searchable";

/// Options of `cargo xtask desk`.
#[derive(Args)]
pub struct Options {
    /// Folder of the desk; by default the one that an installed desk uses.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Language of the window, from this start on.
    #[arg(long, value_name = "LANGUAGE", value_parser = ["ar", "en", "es", "fr", "ru", "zh", "en-XA"])]
    lang: Option<String>,
    /// Open with a search for these words.
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// Build with all optimisations: starts faster, builds several minutes longer.
    #[arg(long)]
    release: bool,
    /// Use a virtual display even where there is a screen.
    #[arg(long)]
    headless: bool,
}

/// Installs what is missing, builds the desk and opens its window.
///
/// Without a display it takes a picture of the window on a virtual one and ends.
///
/// # Errors
/// When something cannot be installed, built or shown.
pub fn open(options: &Options) -> Result<()> {
    let headless = options.headless || !has_display();
    let start = Instant::now();
    if headless {
        apt::ensure(&[apt::BUILD, apt::FONTS, apt::HEADLESS])?;
    } else {
        apt::ensure(&[apt::BUILD, apt::FONTS])?;
    }
    npm::ensure()?;
    println!("Building the window …");
    program::run(&mut npm::npm(["run", "build"]))?;
    let desk = build(options.release)?;
    println!("Built in {:.0} s.", start.elapsed().as_secs_f64());

    let mut command = program::program(&desk);
    if let Some(data) = &options.data {
        std::fs::create_dir_all(data)
            .with_context(|| format!("cannot create {}", data.display()))?;
        command.env("CHM_DATA", std::path::absolute(data)?);
    }
    if let Some(lang) = &options.lang {
        command.env("CHM_LANG", lang);
    }
    if let Some(words) = &options.search {
        command.env("CHM_PLACE", format!("/library?q={}", encoded(words)));
    }
    if headless {
        picture(&mut command)
    } else {
        println!("Opening the window; close it to end.");
        program::run(&mut command)
    }
}

fn build(release: bool) -> Result<PathBuf> {
    let workspace = Workspace::read()?;
    let desk = workspace.built("chm-desktop", release);
    if !desk.is_file() {
        println!("Building the desk; the first time this takes several minutes …");
    }
    let mut command = cargo(["build", "--package", "chm-desktop"]);
    if release {
        command.arg("--release");
    }
    program::run(&mut command)?;
    Ok(desk)
}

/// Words as a part of an address.
fn encoded(words: &str) -> String {
    words
        .bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

/// Whether windows can be shown here.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn picture(command: &mut Command) -> Result<()> {
    println!("No display here: opening the window on a virtual one …");
    let display = Display::start()?;
    let mut desk = Running::start(display.show(command))?;
    let shown = desk.shown()?;
    println!("Painted: {shown}.");
    desk.searchable(&shown)?;
    let file = root().join("artifacts/desk.png");
    std::fs::create_dir_all(root().join("artifacts"))?;
    display.picture(&file)?;
    println!("The window shows “{}”.", display.title());
    println!("Its picture: {}", file.display());
    Ok(())
}

/// The desk in its window; it ends with this value.
struct Running {
    desk: Child,
    lines: mpsc::Receiver<String>,
    is_searchable: bool,
}

impl Running {
    fn start(command: &mut Command) -> Result<Self> {
        let mut desk = command
            .stdout(Stdio::piped())
            .spawn()
            .context("the desk does not start")?;
        let out = desk.stdout.take().context("the desk has no output")?;
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self {
            desk,
            lines,
            is_searchable: false,
        })
    }

    /// Waits until the desk says that its first view is painted, and gives its words.
    fn shown(&mut self) -> Result<String> {
        loop {
            let line = self.line("its window was painted")?;
            if let Some(words) = line.strip_prefix(SHOWN) {
                return Ok(words.to_owned());
            }
        }
    }

    /// Waits, when the desk was still indexing as it was shown, until it has finished.
    fn searchable(&mut self, shown: &str) -> Result<()> {
        if shown.contains(" of ") && !self.is_searchable {
            println!("Waiting until all can be searched …");
        }
        while shown.contains(" of ") && !self.is_searchable {
            self.line("all could be searched")?;
        }
        Ok(())
    }

    /// The next line that the desk prints.
    fn line(&mut self, awaited: &str) -> Result<String> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => {
                self.is_searchable |= line == SEARCHABLE;
                Ok(line)
            }
            Err(mpsc::RecvTimeoutError::Timeout) => bail!("{PATIENCE:?} passed before {awaited}"),
            Err(mpsc::RecvTimeoutError::Disconnected) => bail!("the desk ended before {awaited}"),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.desk.kill().is_ok() && self.desk.wait().is_err() {
            eprintln!("the desk did not end");
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn says(script: &str) -> Result<String> {
        Running::start(program::program("sh").args(["-c", script]))?.shown()
    }

    #[test]
    fn the_words_after_the_mark_are_what_the_window_shows() {
        let words = says("echo starting; echo shown 12 records; exec sleep 60");
        assert_eq!(words.ok().as_deref(), Some("12 records"));
    }

    #[test]
    fn the_picture_waits_until_all_can_be_searched() {
        let script = "echo shown 1 of 2; echo searchable; exec sleep 60";
        let mut desk = Running::start(program::program("sh").args(["-c", script])).unwrap();
        let words = desk.shown().unwrap();
        assert!(desk.searchable(&words).is_ok());
    }

    #[test]
    fn words_of_any_language_fit_an_address() {
        assert_eq!(encoded("PCB 50-29-3 é"), "PCB%2050%2D29%2D3%20%C3%A9");
    }

    #[test]
    fn a_desk_that_ends_early_is_an_error() {
        assert!(says("echo starting").is_err());
    }
}
