//! A desk in a folder of its own, used through the command line.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use crate::{Programs, workspace_root};

/// A desk whose folder is deleted with this value.
pub struct Desk {
    folder: TempDir,
    programs: Programs,
}

/// What one call of `chm` did.
#[derive(Clone, Debug)]
pub struct Run {
    /// Exit code; -1 when a signal ended it.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Desk {
    /// A desk with the starter content.
    ///
    /// # Errors
    /// When `chm init` fails.
    pub fn with_starter() -> Result<Self> {
        static MODEL: OnceLock<std::result::Result<TempDir, String>> = OnceLock::new();
        Self::copied_from(&MODEL, |desk| desk.done(&["init"]).map(drop))
    }

    /// A desk with the starter and the sample papers.
    ///
    /// # Errors
    /// When `chm init` or `chm import` fails.
    pub fn with_papers() -> Result<Self> {
        static MODEL: OnceLock<std::result::Result<TempDir, String>> = OnceLock::new();
        Self::copied_from(&MODEL, |desk| {
            desk.done(&["init"])?;
            let papers = sample_papers();
            desk.done(&["import", &papers.to_string_lossy()]).map(drop)
        })
    }

    /// A desk with a private part, the sample papers and invented contacts.
    ///
    /// # Errors
    /// When `chm init` or `chm import` fails.
    pub fn with_people() -> Result<Self> {
        static MODEL: OnceLock<std::result::Result<TempDir, String>> = OnceLock::new();
        Self::copied_from(&MODEL, |desk| {
            desk.done(&["init"])?;
            for file in [sample_papers(), sample_contacts()] {
                desk.done(&["import", &file.to_string_lossy()])?;
            }
            Ok(())
        })
    }

    /// The sample papers on a desk without a private part.
    ///
    /// # Errors
    /// When `chm init` or `chm import` fails.
    pub fn with_unprotected_papers() -> Result<Self> {
        static MODEL: OnceLock<std::result::Result<TempDir, String>> = OnceLock::new();
        Self::copied_from(&MODEL, |desk| {
            desk.done(&["init", "--no-private"])?;
            let papers = sample_papers();
            desk.done(&["import", &papers.to_string_lossy()]).map(drop)
        })
    }

    /// A folder in which no desk was made yet.
    ///
    /// # Errors
    /// When `chm` does not build or no folder can be made.
    pub fn unmade() -> Result<Self> {
        Ok(Self {
            folder: tempfile::tempdir()?,
            programs: Programs::command_line()?,
        })
    }

    fn copied_from(
        model: &OnceLock<std::result::Result<TempDir, String>>,
        make: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<Self> {
        let model = model
            .get_or_init(|| {
                let desk = Self::unmade().map_err(|error| format!("{error:#}"))?;
                make(&desk).map_err(|error| format!("{error:#}"))?;
                Ok(desk.folder)
            })
            .as_ref()
            .map_err(|error| anyhow::Error::msg(error.clone()))?;
        let desk = Self::unmade()?;
        copy_folder(model.path(), desk.path())?;
        Ok(desk)
    }

    /// The data folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A call of `chm` on this desk, in English, with the passphrase of the tests.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.programs.chm(self.path());
        command.args(arguments).stdin(Stdio::null());
        command
    }

    /// Calls `chm` and gives what it did.
    ///
    /// # Errors
    /// When it cannot be started, or speaks of a panic.
    pub fn run(&self, arguments: &[&str]) -> Result<Run> {
        Run::of(&mut self.command(arguments))
    }

    /// Calls `chm`, which must succeed.
    ///
    /// # Errors
    /// When its exit code is not 0.
    pub fn done(&self, arguments: &[&str]) -> Result<Run> {
        let run = self.run(arguments)?;
        ensure!(run.code == 0, "chm {arguments:?}: {run:?}");
        Ok(run)
    }

    /// Calls `chm … --json`, which must succeed, and reads its answer.
    ///
    /// # Errors
    /// When its exit code is not 0 or it prints no JSON.
    pub fn json(&self, arguments: &[&str]) -> Result<Value> {
        let mut all = arguments.to_vec();
        all.push("--json");
        self.done(&all)?.json()
    }

    /// Searches and gives the keys of the hits, at most 200, in order.
    ///
    /// # Errors
    /// When the search fails.
    pub fn keys(&self, query: &str, options: &[&str]) -> Result<Vec<String>> {
        let mut arguments = vec!["search", query, "--limit", "200"];
        arguments.extend(options);
        // Exit code 4 says that nothing was found.
        arguments.push("--json");
        let answer = self.run(&arguments)?.json()?;
        let hits = answer["hits"].as_array().context("no hits in the answer")?;
        Ok(hits.iter().map(|hit| text(&hit["key"])).collect())
    }
}

impl Run {
    /// Runs a command to its end.
    ///
    /// # Errors
    /// When it cannot be started, or speaks of a panic.
    pub fn of(command: &mut Command) -> Result<Self> {
        let output = command
            .output()
            .with_context(|| format!("cannot start {command:?}"))?;
        let run = Self::from(output);
        ensure!(
            !run.said().contains("panicked"),
            "{command:?} panicked: {run:?}"
        );
        Ok(run)
    }

    /// Standard output as JSON.
    ///
    /// # Errors
    /// When it is not.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.out).with_context(|| format!("no JSON: {self:?}"))
    }

    /// All that was printed.
    pub fn said(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The manifest of sample papers.
pub fn sample_papers() -> PathBuf {
    workspace_root().join("tests/fixtures/papers.jsonl")
}

/// The table of invented contacts.
pub fn sample_contacts() -> PathBuf {
    workspace_root().join("tests/fixtures/contacts.csv")
}

/// A JSON string as text; empty for anything else.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Copies a folder with all it holds.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
