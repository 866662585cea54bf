//! The driver of the window: a program of its own, which starts the window and speaks WebDriver.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

use super::{PATIENCE, Setting};
use crate::{Display, Programs, workspace_root};

/// Unlocks a keyring with a password that is always the same, then runs the rest.
const WITH_KEYRING: &str = r#"printf %s tests | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@""#;

/// No bus is here: no test touches the keyring of whoever runs it.
const NO_BUS: &str = "unix:path=/nowhere/bus";

/// A running driver; it ends with this value, and the window with it.
pub struct Driver {
    process: Child,
    port: u16,
    /// What the web view keeps for itself; of no interest to any other test.
    _web_data: TempDir,
}

impl Driver {
    /// Starts a driver whose windows open on a data folder.
    ///
    /// # Errors
    /// When a program is missing.
    pub async fn start(data: &Path, display: &Display, setting: Setting<'_>) -> Result<Self> {
        let web_data = tempfile::tempdir()?;
        let (port, native) = (free_port()?, free_port()?);
        let process = Self::command(setting.keyring)
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native.to_string()])
            .env("CHM_DATA", data)
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("LANG", setting.locale)
            .env_remove("LANGUAGE")
            .env_remove("LC_ALL")
            .env("XDG_DATA_HOME", setting.keyring.unwrap_or(web_data.path()))
            .envs(setting.language.map(|language| ("CHM_LANG", language)))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // The driver starts the window: as one group, both end for certain.
            .process_group(0)
            .spawn()
            .context("tauri-driver is missing; `cargo xtask test` installs it")?;
        let driver = Self {
            process,
            port,
            _web_data: web_data,
        };
        // The driver answers before the one behind it does, and then drops the first request.
        await_port(native).await?;
        await_port(port).await?;
        Ok(driver)
    }

    fn command(keyring: Option<&Path>) -> Command {
        let Some(folder) = keyring else {
            let mut command = Command::new(program());
            command.env("DBUS_SESSION_BUS_ADDRESS", NO_BUS);
            return command;
        };
        let mut command = Command::new("dbus-run-session");
        command
            .args(["--", "bash", "-c", WITH_KEYRING, "_"])
            .arg(program())
            .env("XDG_RUNTIME_DIR", folder);
        command
    }

    /// Opens a window.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn session(&self, programs: &Programs) -> Result<Client, NewSessionError> {
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("browserName".into(), json!("wry"));
        capabilities.insert(
            "tauri:options".into(),
            json!({ "application": programs.desktop }),
        );
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities).connect(&address).await
    }

    /// Ends the driver with the window that it started.
    pub fn end(&mut self) {
        let group = format!("-{}", self.process.id());
        let ended = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        if ended.is_err() || self.process.wait().is_err() {
            eprintln!("tauri-driver did not end");
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

fn program() -> PathBuf {
    workspace_root().join("target/tools/bin/tauri-driver")
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

async fn await_port(port: u16) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        ensure!(start.elapsed() < PATIENCE, "the driver does not listen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
