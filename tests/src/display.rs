//! A virtual display.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

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

impl Display {
    /// Writes a picture of the screen once two in a row are the same.
    ///
    /// The driver's own pictures are not used: it waits for a new frame, which a window at
    /// rest never paints.
    ///
    /// # Errors
    /// When `import` of ImageMagick is missing, or the screen does not come to rest.
    pub fn picture(&self, file: &Path) -> Result<()> {
        let mut before = Vec::new();
        for _ in 0..20 {
            let taken = Command::new("import")
                .args([
                    "-window",
                    "root",
                    "+dither",
                    "-colors",
                    "128",
                    "-depth",
                    "8",
                    "-define",
                    "png:compression-level=9",
                ])
                .arg(file)
                .env("DISPLAY", &self.name)
                .status()
                .context("`import` is missing; `cargo xtask screenshots` installs it")?;
            ensure!(taken.success(), "no picture of the screen could be taken");
            let now = std::fs::read(file)?;
            if now == before {
                return Ok(());
            }
            before = now;
        }
        bail!("the screen does not come to rest")
    }
}

impl Display {
    /// Titles of all windows, as the system lists them.
    ///
    /// # Errors
    /// When `xdotool` is missing.
    pub fn titles(&self) -> Result<String> {
        let output = self
            .tool("xdotool")
            .args(["search", "--name", "", "getwindowname", "%@"])
            .output()
            .context("xdotool is missing; `cargo xtask test` installs it")?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Gives the keyboard the letters of a language, and presses keys by their names.
    ///
    /// # Errors
    /// When `setxkbmap` or `xdotool` is missing or fails.
    pub fn press_on_keyboard(&self, layout: &str, keys: &str) -> Result<()> {
        let set = self.tool("setxkbmap").arg(layout).status()?;
        ensure!(set.success(), "no keyboard {layout}");
        let pressed = self.tool("xdotool").args(["key", keys]).status()?;
        ensure!(pressed.success(), "the keys {keys} cannot be pressed");
        Ok(())
    }

    fn tool(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("DISPLAY", &self.name);
        command
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if self.server.kill().is_ok() && self.server.wait().is_err() {
            eprintln!("Xvfb did not end");
        }
    }
}
