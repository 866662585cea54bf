//! Where the passphrase comes from: `CHM_PASSPHRASE`, or the person at the terminal.

use std::io::IsTerminal;

use anyhow::Result;
use chm_app::PASSPHRASE_MINIMUM;
use chm_i18n::Value;

use crate::terminal::Terminal;

/// The passphrase of an existing desk, if one was given; never asks.
pub fn given() -> Option<String> {
    std::env::var("CHM_PASSPHRASE")
        .ok()
        .filter(|text| !text.is_empty())
}

/// The passphrase of an existing desk; asks when it can.
pub fn entered(terminal: &Terminal) -> Result<Option<String>> {
    match given() {
        Some(passphrase) => Ok(Some(passphrase)),
        None if std::io::stdin().is_terminal() => {
            let prompt = format!("{} ", terminal.say("cli-passphrase-enter"));
            Ok(Some(rpassword::prompt_password(prompt)?))
        }
        None => Ok(None),
    }
}

/// A new passphrase, asked for twice; the reason in words when it cannot serve.
pub fn chosen(terminal: &Terminal) -> Result<Result<String, String>> {
    let passphrase = match given() {
        // Whoever sets up desks by a script answers for its strength.
        Some(passphrase) => return Ok(Ok(passphrase)),
        None if std::io::stdin().is_terminal() => {
            let first =
                rpassword::prompt_password(format!("{} ", terminal.say("cli-passphrase-new")))?;
            let second =
                rpassword::prompt_password(format!("{} ", terminal.say("cli-passphrase-repeat")))?;
            if first != second {
                return Ok(Err(terminal.say("cli-passphrase-mismatch")));
            }
            first
        }
        None => return Ok(Err(terminal.say("cli-passphrase-how"))),
    };
    if passphrase.chars().count() < PASSPHRASE_MINIMUM {
        let minimum = [("minimum", Value::from(PASSPHRASE_MINIMUM))];
        return Ok(Err(terminal.words.text("cli-passphrase-short", &minimum)));
    }
    Ok(Ok(passphrase))
}
