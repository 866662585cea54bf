use std::path::Path;

use serde_json::Value;

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn pages_may_load_nothing_from_outside_the_program() {
    let policy = &read("tauri.conf.json")["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    let allowed = serde_json::to_string(policy).unwrap();
    for hole in ["https:", "unsafe-eval", "*"] {
        assert!(!allowed.contains(hole), "{hole} in {allowed}");
    }
}

#[test]
fn the_window_may_call_the_programs_own_commands_and_listen_only() {
    let granted = &read("capabilities/main.json")["permissions"];
    for permission in granted.as_array().unwrap() {
        let name = permission.as_str().unwrap();
        let is_command = name.starts_with("allow-");
        assert!(
            is_command || name.starts_with("core:event:allow-"),
            "{name}"
        );
    }
}

#[test]
fn the_window_opens_at_the_size_it_was_designed_for() {
    let window = &read("tauri.conf.json")["app"]["windows"][0];
    let size = |width: &str, height: &str| (window[width].as_f64(), window[height].as_f64());
    assert_eq!(size("width", "height"), (Some(1366.0), Some(768.0)));
    assert_eq!(size("minWidth", "minHeight"), (Some(1024.0), Some(600.0)));
}
