//! What goes to the terminal: words in the person's language, or JSON.

use std::io::{self, Write};

use chm_i18n::{Messages, Value};
use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::exit::Exit;

/// The person's language and how answers are printed.
pub struct Terminal {
    /// Messages.
    pub words: Messages,
    /// Print JSON.
    pub json: bool,
    /// Print results only.
    pub quiet: bool,
}

impl Terminal {
    /// From the command line.
    pub fn new(words: Messages, matches: &ArgMatches) -> Self {
        let leaf = matches.subcommand().map_or(matches, |(_, leaf)| leaf);
        Self {
            words,
            json: leaf.get_flag("json"),
            quiet: leaf.get_flag("quiet"),
        }
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    /// A message that counts.
    pub fn count(&self, id: &str, count: u64) -> String {
        self.words.text(id, &[("count", Value::from(count))])
    }

    /// Prints a line of the answer. A reader that went away ends the program quietly.
    #[expect(
        clippy::unused_self,
        reason = "lines go to a terminal, wherever that is"
    )]
    pub fn line(&self, text: &str) {
        if writeln!(io::stdout(), "{text}").is_err() {
            std::process::exit(i32::from(Exit::Interrupted.code()));
        }
    }

    /// Prints JSON on one line.
    pub fn json(&self, value: &Json) {
        self.line(&value.to_string());
    }

    /// Says what failed, what is safe and what to do, and gives the exit that fits.
    pub fn fail(&self, failure: &anyhow::Error) -> Exit {
        let (code, values, detail) = failure.downcast_ref::<chm_app::Error>().map_or_else(
            || ("internal", Vec::new(), format!("{failure:#}")),
            |error| (error.code(), error.values(), error.chain()),
        );
        if self.json {
            self.json(
                &json!({ "error": { "code": code, "values": pairs(&values), "detail": detail } }),
            );
        }
        self.explain(code, &values, &detail);
        Exit::of_error(code)
    }

    /// Says why the command cannot begin, and gives the exit that fits the code.
    pub fn refuse(&self, code: &str, reason: &str) -> Exit {
        if self.json {
            self.json(&json!({ "error": { "code": code, "values": {}, "detail": reason } }));
        }
        eprintln!("{}: {reason}", self.say("cli-error"));
        Exit::of_error(code)
    }

    fn explain(&self, code: &str, values: &[(&'static str, String)], detail: &str) {
        let mut values: Vec<(&str, Value<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, Value::from(value.as_str())))
            .collect();
        if code == "internal" {
            values.push(("incident", Value::from(detail)));
        }
        let id = format!("error-{code}");
        eprintln!(
            "{}: {}",
            self.say("cli-error"),
            self.words.text(&id, &values)
        );
        for part in ["safe", "next"] {
            let id = format!("{id}.{part}");
            if self.words.has(&id) {
                eprintln!("{}", self.words.text(&id, &values));
            }
        }
        let number = self.words.text(&format!("{id}.code"), &[]);
        let number = [("code", Value::from(number.as_str()))];
        eprintln!("{}", self.words.text("cli-error-code", &number));
    }
}

/// Variables as a JSON object.
pub fn pairs(values: &[(&'static str, String)]) -> Json {
    values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
