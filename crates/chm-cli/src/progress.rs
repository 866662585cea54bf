//! A progress bar on a terminal; nothing elsewhere.

use std::io::IsTerminal;

use chm_i18n::Value;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::terminal::Terminal;

/// A bar with a sentence of the person's language.
pub struct Progress<'a> {
    terminal: &'a Terminal,
    message: &'static str,
    bar: ProgressBar,
}

impl<'a> Progress<'a> {
    /// A bar for the message `cli-progress-…`, which takes `$done` and `$total`.
    pub fn new(terminal: &'a Terminal, message: &'static str) -> Self {
        let shown = !terminal.json && !terminal.quiet && std::io::stderr().is_terminal();
        let target = if shown {
            ProgressDrawTarget::stderr_with_hz(4)
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
            bar.set_style(style);
        }
        Self {
            terminal,
            message,
            bar,
        }
    }

    /// Shows where the work is; counts are records or rows, bytes drive the bar when given.
    pub fn show(&self, done: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(done);
        let values = [("done", Value::from(done)), ("total", Value::from(total))];
        self.bar
            .set_message(self.terminal.words.text(self.message, &values));
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
