//! `chm`: the desk of the clearing-house from the command line, for operators and scripts.
//!
//! The same use cases as the window; nothing here decides anything that the window does not.

mod arguments;
mod command;
mod exit;
mod passphrase;
mod progress;
mod terminal;
mod units;

use std::process::ExitCode;

use chm_i18n::{Isolation, Locale, Messages, negotiate, preferred_languages};
use tracing_subscriber::EnvFilter;

use crate::exit::Exit;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            EnvFilter::try_from_env("CHM_LOG").unwrap_or_else(|_| EnvFilter::new("off")),
        )
        .with_writer(std::io::stderr)
        .init();
    let words = Messages::load(interface(), Isolation::Plain);
    let matches = match arguments::read(&words, std::env::args_os()) {
        Ok(matches) => matches,
        Err(exit) => return exit.into(),
    };
    let terminal = Terminal::new(words, &matches);
    let exit = match command::run(&terminal, &matches) {
        Ok(exit) => exit,
        Err(failure) => terminal.fail(&failure),
    };
    exit.into()
}

/// `--ui-lang`, else what the environment wishes.
fn interface() -> Locale {
    let mut wishes = Vec::new();
    let mut arguments = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next() {
        if let Some(tag) = argument.strip_prefix("--ui-lang=") {
            wishes.push(tag.to_owned());
        } else if argument == "--ui-lang" {
            wishes.extend(arguments.next());
        }
    }
    wishes.extend(preferred_languages(|name| std::env::var(name).ok()));
    negotiate(&wishes)
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
