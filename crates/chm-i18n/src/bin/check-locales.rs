//! Checks the message files against each other and against the sources; prints each fault and fails if there is one.

use std::{path::Path, process::ExitCode};

use chm_i18n::check::{self, Catalogue, Uses};

fn main() -> ExitCode {
    match findings() {
        Ok(findings) if findings.is_empty() => {
            println!("The message files are complete and in order.");
            ExitCode::SUCCESS
        }
        Ok(findings) => {
            for finding in &findings {
                eprintln!("{finding}");
            }
            eprintln!("{} faults", findings.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!(
                "{error}: {:?}",
                std::error::Error::source(&error).map(ToString::to_string)
            );
            ExitCode::FAILURE
        }
    }
}

fn findings() -> Result<Vec<check::Finding>, check::Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalogue = Catalogue::read(&root.join("locales"))?;
    let uses = Uses::read(&root, &check::SOURCES)?;
    let mut findings = check::all(&catalogue);
    findings.extend(check::usage(&catalogue, &uses));
    Ok(findings)
}
