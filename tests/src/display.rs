//! A virtual display.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// Width and height of the screen for which the window is designed.
pub const SCREEN: (u32, u32) = (1366, 768);

/// An X server without a screen; it ends with this value.
pub struct Display {
    server: Child,
    /// Its name, `:99`.
    pub name: String,
}

impl Display {
    /// Starts a server on a free display, with a screen of this width and height.
    ///
    /// # Errors
    /// When `Xvfb` is missing or does not start.
    pub fn start((width, height): (u32, u32)) -> Result<Self> {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &screen,
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is missing; `cargo xtask test` installs it")?;
        let mut line = String::new();
        let out = server.stdout.take().context("Xvfb has no output")?;
        BufReader::new(out).read_line(&mut line)?;
        let number: u32 = line.trim().parse().context("Xvfb named no display")?;
        Ok(Self {
            server,
            name: format!(":{number}"),
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if self.server.kill().is_ok() && self.server.wait().is_err() {
            eprintln!("Xvfb did not end");
        }
    }
}
