//! From the start of the program to the open window.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use chm_app::Desk;
use tauri::utils::config::WindowConfig;
use tauri::{App, AppHandle, Manager, Monitor, WebviewWindowBuilder};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

use crate::system::{self, SystemKeyring};
use crate::{CommandError, Opening, arguments, events, folder, interface};

/// The smallest window that can still be used, logical pixels.
const SMALLEST: (f64, f64) = (640.0, 360.0);

/// Variables of the environment that set a preference at the start.
const PREFERENCES: [(&str, &str); 2] = [("CHM_LANG", "language"), ("CHM_PLACE", "last-place")];

/// Opens the window and returns once it is closed.
///
/// # Errors
/// When the system cannot show a window at all; a desk that cannot be opened is shown in the
/// window instead.
pub fn run() -> Result<()> {
    if let Some((text, fails)) = arguments::answer(std::env::args_os().skip(1)) {
        println!("{text}");
        ensure!(!fails, "nothing was opened");
        return Ok(());
    }
    draw_without_dmabuf();
    log_to_standard_error();
    let interface = interface::builder();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(interface.invoke_handler())
        .setup(move |app| {
            interface.mount_events(app);
            let handle = app.handle().clone();
            app.manage(Opening::start(move || open(&handle))?);
            show(app)
        })
        .run(tauri::generate_context!())
        .context("cannot show a window")
}

/// Without it the web view needs a third more memory and starts later.
#[cfg(target_os = "linux")]
fn draw_without_dmabuf() {
    use std::os::unix::process::CommandExt;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SWITCH).is_some() {
        return;
    }
    // Setting a variable of the running process is not safe; starting anew with it is.
    if let Ok(program) = std::env::current_exe() {
        let mut anew = std::process::Command::new(program);
        let error = anew
            .args(std::env::args_os().skip(1))
            .env(SWITCH, "1")
            .exec();
        eprintln!("Going on without {SWITCH}: {error}");
    }
}

#[cfg(not(target_os = "linux"))]
fn draw_without_dmabuf() {}

/// The whole log goes to standard error as far as `CHM_LOG` wishes; numbers and codes of its last
/// lines are remembered for the help desk.
fn log_to_standard_error() {
    let filter = EnvFilter::try_from_env("CHM_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let written = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_filter(filter);
    tracing_subscriber::registry()
        .with(chm_app::RecentLog.with_filter(LevelFilter::INFO))
        .with(written)
        .init();
}

fn open(app: &AppHandle) -> Result<Arc<Desk>, CommandError> {
    let mut place = folder::place()?;
    place.ready()?;
    let desk = Desk::open(place.folder(), None)?;
    for (variable, preference) in PREFERENCES {
        if let Ok(value) = std::env::var(variable) {
            desk.set_preference(preference, &value)?;
        }
    }
    let app = app.clone();
    desk.on_change(Box::new(move |change| events::tell(&app, &change)));
    if place.may_use_keyring() {
        desk.set_key_vault(Arc::new(SystemKeyring));
    }
    desk.start_background()?;
    let desk = Arc::new(desk);
    system::lock_at_sleep(&desk);
    system::unlock_at_start(&desk);
    Ok(desk)
}

fn show(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let window = app
        .config()
        .app
        .windows
        .first()
        .ok_or("no window is configured")?;
    let window = fitted(window.clone(), app.primary_monitor()?.as_ref());
    WebviewWindowBuilder::from_config(app.handle(), &window)?
        .on_navigation(|address| is_own(address.scheme(), address.host_str()))
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::warn!("The title of the window cannot be set: {error}");
            }
        })
        .build()?;
    Ok(())
}

/// The window made no larger than a small or much magnified screen.
fn fitted(mut window: WindowConfig, monitor: Option<&Monitor>) -> WindowConfig {
    if let Some(monitor) = monitor {
        let screen = monitor.size().to_logical::<f64>(monitor.scale_factor());
        let (width, height) = (screen.width.max(SMALLEST.0), screen.height.max(SMALLEST.1));
        window.width = window.width.min(width);
        window.height = window.height.min(height);
        window.min_width = window.min_width.map(|least| least.min(width));
        window.min_height = window.min_height.map(|least| least.min(height));
    }
    window
}

/// Whether an address lies inside the program; the window never leaves it.
fn is_own(scheme: &str, host: Option<&str>) -> bool {
    matches!(
        (scheme, host),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_program() {
        assert!(is_own("tauri", Some("localhost")));
        assert!(
            is_own("http", Some("tauri.localhost")),
            "the same on Windows"
        );
        assert!(!is_own("https", Some("example.org")));
        assert!(!is_own("file", None));
    }
}
