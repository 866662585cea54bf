//! A virtual display, for a computer without a screen.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::program::{program, read};

/// A picture with fewer colours than this shows nothing yet.
const COLOURS: u32 = 16;

/// How long the picture may take to come to rest.
const PATIENCE: Duration = Duration::from_secs(20);

/// An X server without a screen; it ends with this value.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server of 1366 × 768 on a free display.
    ///
    /// # Errors
    /// When `Xvfb` does not start.
    pub fn start() -> Result<Self> {
        let mut server = program("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let mut line = String::new();
        let out = server.stdout.take().context("Xvfb has no output")?;
        BufReader::new(out).read_line(&mut line)?;
        let number: u32 = line.trim().parse().context("Xvfb named no display")?;
        let name = format!(":{number}");
        Ok(Self { server, name })
    }

    /// Puts a program onto this display.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
    }

    /// Title of the first visible window, or nothing.
    pub fn title(&self) -> String {
        let mut search = program("xdotool");
        search.args(["search", "--onlyvisible", "--name", ".", "getwindowname"]);
        read(self.show(&mut search))
            .map(|title| title.trim().to_owned())
            .unwrap_or_default()
    }

    /// Takes a picture of the screen once it shows something and has come to rest.
    ///
    /// # Errors
    /// When the screen stays empty, or the picture cannot be written.
    pub fn picture(&self, file: &Path) -> Result<()> {
        let start = Instant::now();
        let mut before = String::new();
        loop {
            read(self.show(program("import").args(["-window", "root"]).arg(file)))?;
            let seen = read(program("identify").args(["-format", "%k %#"]).arg(file))?;
            if seen == before && colours(&seen) >= COLOURS {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                bail!(
                    "the screen did not come to rest; the last picture is {}",
                    file.display()
                );
            }
            before = seen;
        }
    }
}

/// The number of colours in an answer such as `183 9f86d0…`.
fn colours(seen: &str) -> u32 {
    seen.split(' ')
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

impl Drop for Display {
    fn drop(&mut self) {
        if self.server.kill().is_ok() && self.server.wait().is_err() {
            eprintln!("Xvfb did not end");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_colours_leads_the_answer() {
        assert_eq!(colours("183 9f86d081884c7d65"), 183);
        assert_eq!(colours(""), 0);
    }
}
