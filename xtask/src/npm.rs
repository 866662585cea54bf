//! The web part of the window: its packages and its build.

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Result, bail};

use crate::program::{exists, program, read, root, run};

/// The oldest Node that the build tools accept.
const NODE: u32 = 20;

/// A call of npm in `ui`.
pub fn npm<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = program("npm");
    command.args(["--prefix", "ui"]).args(arguments);
    if !std::io::stdout().is_terminal() {
        command.env("NO_COLOR", "1");
    }
    command
}

/// Installs the packages of `ui` when they are not those of its lock file.
///
/// # Errors
/// When Node is missing or too old, or the packages cannot be installed.
pub fn ensure() -> Result<()> {
    if !exists("node") || !exists("npm") {
        bail!(
            "Node.js {NODE} or newer, with npm, is needed to build the window: https://nodejs.org"
        );
    }
    let version = read(program("node").arg("--version"))?;
    if major(&version).is_none_or(|major| major < NODE) {
        bail!(
            "Node.js {NODE} or newer is needed to build the window; here is {}",
            version.trim()
        );
    }
    let folder = root().join("ui");
    if written(&folder.join("node_modules/.package-lock.json"))
        < written(&folder.join("package-lock.json"))
    {
        println!("Installing the packages of ui …");
        run(&mut npm(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

fn written(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|file| file.modified()).ok()
}

fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.0\n"), Some(20));
        assert_eq!(major("unknown"), None);
    }
}
