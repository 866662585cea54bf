//! Arguments of the program: there are none but those that every program knows.

use std::ffi::OsString;

use chm_i18n::{Isolation, Messages, Value, negotiate};

use crate::language;

/// What is said instead of opening a window, and whether that is a failure; `None` opens it.
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> Option<(String, bool)> {
    let first = arguments.into_iter().next()?;
    let first = first.to_string_lossy();
    // macOS numbers the windows that it opens.
    if first.starts_with("-psn_") {
        return None;
    }
    let locale = negotiate(&[language::of_system()]);
    let words = Messages::load(locale, Isolation::Plain);
    let usage = words.text("shell-usage", &[]);
    match &*first {
        "-h" | "--help" => Some((usage, false)),
        "-V" | "--version" => Some((format!("CHM Desk {}", env!("CARGO_PKG_VERSION")), false)),
        unknown => {
            let shown: String = unknown.chars().take(80).collect();
            let value = [("argument", Value::from(shown))];
            let unknown = words.text("shell-unknown-argument", &value);
            Some((format!("{unknown}\n{usage}"), true))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer_to(argument: &str) -> Option<(String, bool)> {
        answer([OsString::from(argument)])
    }

    #[test]
    fn only_help_and_version_are_known() {
        assert_eq!(answer([]), None);
        assert_eq!(answer_to("--help").map(|(_, fails)| fails), Some(false));
        assert_eq!(answer_to("--version").map(|(_, fails)| fails), Some(false));
        let (text, fails) = answer_to("--data").unwrap_or_default();
        assert!(fails && text.contains("--data"), "{text}");
    }
}
