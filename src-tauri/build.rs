//! Reads the configuration of the window into the program.

fn main() {
    // Only these commands exist for the window; each needs its permission in `capabilities`.
    let commands = tauri_build::AppManifest::new().commands(&[
        "desk_state",
        "search",
        "preview",
        "read",
        "record_page",
        "help_page",
        "set_preference",
        "unlock",
        "system_language",
        "shown",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).unwrap_or_else(
        |error| {
            println!("cargo::error={error:#}");
        },
    );
}
