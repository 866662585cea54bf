//! `chm doctor`: checks the databases and the index, changes nothing.

use std::path::Path;

use anyhow::Result;
use chm_i18n::Value;
use serde_json::{Value as Json, json};

use crate::exit::Exit;
use crate::passphrase;
use crate::terminal::{Terminal, pairs};

pub fn run(terminal: &Terminal, folder: &Path) -> Result<Exit> {
    let report = chm_app::examine(folder, passphrase::given().as_deref())?;
    let exit = if report.faults() == 0 {
        Exit::Done
    } else {
        Exit::Desk
    };
    if terminal.json {
        let findings: Vec<Json> = report
            .findings
            .iter()
            .map(|finding| {
                json!({
                    "severity": finding.severity.as_str(),
                    "code": finding.code,
                    "values": pairs(&finding.values),
                })
            })
            .collect();
        terminal.json(&json!({ "clean": report.faults() == 0, "faults": report.faults(), "findings": findings }));
        return Ok(exit);
    }
    for finding in &report.findings {
        let values: Vec<(&str, Value<'_>)> = finding
            .values
            .iter()
            .map(|(name, value)| (*name, number_or_text(value)))
            .collect();
        let severity = terminal.say(&format!("cli-doctor-{}", finding.severity.as_str()));
        let words = terminal
            .words
            .text(&format!("cli-doctor-{}", finding.code), &values);
        terminal.line(&format!("{severity}: {words}"));
    }
    if report.faults() == 0 {
        terminal.line(&terminal.say("cli-doctor-clean"));
    } else {
        terminal.line(&terminal.count("cli-doctor-faults", report.faults() as u64));
        for next in report.next_steps() {
            terminal.line(&terminal.say(&format!("cli-doctor-next-{next}")));
        }
    }
    Ok(exit)
}

fn number_or_text(value: &str) -> Value<'_> {
    value
        .parse::<u64>()
        .map_or_else(|_| Value::from(value), Value::from)
}
