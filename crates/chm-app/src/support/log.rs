//! The last lines of the log as the help desk gets them: where in the program something was
//! said, and numbers and codes; never the words, which may hold paths, names and queries.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

use crate::keeping::now_ms;

/// Lines that are remembered.
const MOST: usize = 1_000;

/// Characters of a code.
const CODE: usize = 40;

static LINES: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// Remembers the last lines of the log for the support bundle; a layer for the window's log.
#[derive(Clone, Copy, Debug, Default)]
pub struct RecentLog;

impl<S: Subscriber> Layer<S> for RecentLog {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let about = event.metadata();
        // What is finer is too much, and says less.
        if *about.level() > Level::INFO || !about.target().starts_with("chm_") {
            return;
        }
        let mut line = format!(
            "{} {} {}:{}",
            now_ms(),
            about.level(),
            about.target(),
            about.line().unwrap_or_default()
        );
        event.record(&mut Numbers(&mut line));
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == MOST {
            lines.pop_front();
        }
        lines.push_back(line);
    }
}

/// What is remembered, oldest first.
pub(super) fn text() -> String {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    lines.join("\n")
}

/// Takes numbers, and of texts only a code and the number of an incident.
struct Numbers<'a>(&'a mut String);

impl Numbers<'_> {
    fn add(&mut self, field: &Field, value: &dyn std::fmt::Display) {
        // Writing into a string cannot fail.
        write!(self.0, " {}={value}", field.name()).unwrap_or_default();
    }
}

impl Visit for Numbers<'_> {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, &value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, &value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let is_plain =
            |allowed: fn(&u8) -> bool| value.len() <= CODE && value.as_bytes().iter().all(allowed);
        let is_told = match field.name() {
            "code" => is_plain(|byte| byte.is_ascii_lowercase() || *byte == b'-'),
            "incident" => is_plain(|byte| byte.is_ascii_hexdigit() || *byte == b'-'),
            _ => false,
        };
        if is_told {
            self.add(field, &value);
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::layer::SubscriberExt as _;

    use super::*;

    #[test]
    fn only_numbers_and_codes_of_a_line_are_remembered() {
        let subscriber = tracing_subscriber::registry().with(RecentLog);
        tracing::subscriber::with_default(subscriber, || {
            let (incident, code) = ("6723A-1", "not-found");
            tracing::error!(target: "chm_test", incident, code, row = 77, name = "Zubaydah", "Incident: no record Zubaydah in /home/zubaydah");
            tracing::error!(target: "chm_test", code = "Zubaydah was here", "x");
            tracing::error!(target: "other", row = 1, "Zubaydah");
        });
        let text = text();
        assert!(
            text.contains("incident=6723A-1 code=not-found row=77"),
            "{text}"
        );
        assert!(!text.to_lowercase().contains("zubaydah"), "{text}");
        assert!(!text.contains("other"), "{text}");
    }
}
