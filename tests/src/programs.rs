//! The programs under test.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Paths of the built programs.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The command line `chm`.
    pub chm: PathBuf,
    /// The window.
    pub desktop: PathBuf,
}

/// The folder of the workspace.
pub fn workspace_root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

impl Programs {
    /// Builds the programs once per test process, in the profile of the tests, and finds them.
    ///
    /// # Errors
    /// When the build fails; the window needs `ui/dist`.
    pub fn built() -> Result<Self> {
        static BUILT: OnceLock<std::result::Result<Programs, String>> = OnceLock::new();
        once(&BUILT, || build(&["chm-cli", "chm-desktop"]))
    }

    /// Builds the command line alone, once per test process.
    ///
    /// # Errors
    /// When the build fails.
    pub fn command_line() -> Result<Self> {
        static BUILT: OnceLock<std::result::Result<Programs, String>> = OnceLock::new();
        once(&BUILT, || build(&["chm-cli"]))
    }

    fn of(folder: &Path) -> Self {
        Self {
            chm: folder.join("chm"),
            desktop: folder.join("chm-desktop"),
        }
    }

    /// A `chm` call on a data folder, in English, with the passphrase of the tests.
    pub fn chm(&self, data: &Path) -> Command {
        let mut command = Command::new(&self.chm);
        command
            .env("CHM_DATA", data)
            .env("CHM_PASSPHRASE", PASSPHRASE)
            .env("LANG", "en_GB.UTF-8")
            .env_remove("LC_ALL");
        command
    }

    /// Runs `chm … --json` and reads its answer.
    ///
    /// # Errors
    /// When it fails or does not print JSON.
    pub fn chm_json(&self, data: &Path, arguments: &[&str]) -> Result<Value> {
        let output = self.chm(data).args(arguments).arg("--json").output()?;
        ensure!(
            output.status.success(),
            "chm {arguments:?}: {}",
            said(&output)
        );
        serde_json::from_slice(&output.stdout)
            .with_context(|| format!("chm {arguments:?} printed no JSON: {}", said(&output)))
    }
}

fn once(
    built: &OnceLock<std::result::Result<Programs, String>>,
    build: impl FnOnce() -> Result<Programs>,
) -> Result<Programs> {
    built
        .get_or_init(|| build().map_err(|error| format!("{error:#}")))
        .clone()
        .map_err(anyhow::Error::msg)
}

/// Builds packages, unless `CHM_PROGRAMS` names a folder in which they were built.
fn build(packages: &[&str]) -> Result<Programs> {
    if let Some(folder) = std::env::var_os("CHM_PROGRAMS") {
        return Ok(Programs::of(Path::new(&folder)));
    }
    let this = std::env::current_exe()?;
    let folder = this
        .ancestors()
        .find(|folder| folder.ends_with("debug") || folder.ends_with("release"))
        .context("the test does not run from a build folder")?;
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    cargo
        .current_dir(workspace_root())
        .args(["build", "--quiet"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    if let Some(target) = folder.parent() {
        cargo.arg("--target-dir").arg(target);
    }
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    ensure!(cargo.status()?.success(), "the programs do not build");
    Ok(Programs::of(folder))
}

/// The passphrase of the tests.
pub const PASSPHRASE: &str = "correct horse battery staple";

fn said(output: &Output) -> String {
    format!(
        "{} {} {}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
