//! Programs of other Rust projects that the checks call, kept in `target/tools`.

use std::path::PathBuf;

use anyhow::Result;

use crate::program::{cargo, root, run};

/// A program published on crates.io.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    name: &'static str,
    version: &'static str,
    purpose: &'static str,
}

/// Drives the window through WebDriver.
pub const TAURI_DRIVER: Tool = Tool {
    name: "tauri-driver",
    version: "^2",
    purpose: "drives the window in tests",
};

/// Checks licences, banned crates and sources.
pub const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "^0.20",
    purpose: "checks licences, banned crates and sources",
};

impl Tool {
    /// Where it is installed.
    pub fn path(self) -> PathBuf {
        root().join("target/tools/bin").join(format!(
            "{}{}",
            self.name,
            std::env::consts::EXE_SUFFIX
        ))
    }

    /// Installs it when it is not there.
    ///
    /// # Errors
    /// When it cannot be fetched or built.
    pub fn ensure(self) -> Result<()> {
        if self.path().is_file() {
            return Ok(());
        }
        println!("Installing {}: {} …", self.name, self.purpose);
        let into = root().join("target/tools");
        let mut call = cargo([
            "install",
            self.name,
            "--locked",
            "--debug",
            "--version",
            self.version,
            "--root",
        ]);
        // Without optimisation and debug information it builds in half the time.
        run(call.arg(into).env("CARGO_PROFILE_DEV_DEBUG", "false"))
    }
}
