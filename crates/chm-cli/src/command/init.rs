//! `chm init`: a desk with the starter content.

use std::path::Path;

use anyhow::Result;
use chm_app::Desk;
use chm_i18n::Value;
use clap::ArgMatches;
use serde_json::json;

use crate::exit::Exit;
use crate::passphrase;
use crate::progress::Progress;
use crate::terminal::Terminal;

pub fn run(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let private = !arguments.get_flag("no-private");
    let passphrase = match private.then(|| passphrase::chosen(terminal)).transpose()? {
        Some(Err(reason)) => {
            return Ok(terminal.refuse("locked", &reason));
        }
        Some(Ok(passphrase)) => Some(passphrase),
        None => None,
    };
    let progress = Progress::new(terminal, "cli-progress-index");
    let (desk, recovery_key) = match passphrase {
        None => (Desk::init(folder, None)?, None),
        Some(passphrase) => {
            let (desk, key) = Desk::init_protected(folder, &passphrase)?;
            (desk, Some(key))
        }
    };
    // Whoever made it here has answered what the window would ask at its first start.
    desk.set_preference("first-run", "done")?;
    desk.index_now(&mut |indexing| progress.show(indexing.done.into(), indexing.total.into()))?;
    drop(progress);
    let records = desk.state()?.records;
    if terminal.json {
        terminal.json(&json!({
            "folder": folder,
            "records": records,
            "private": private,
            "recovery_key": recovery_key,
        }));
        return Ok(Exit::Done);
    }
    let shown = folder.display().to_string();
    let said = |id: &str, name: &str, value: String| {
        terminal.words.text(id, &[(name, Value::from(value))])
    };
    terminal.line(&said("cli-init-done", "folder", shown.clone()));
    terminal.line(&terminal.count("cli-init-records", records.into()));
    terminal.line(&terminal.say(if private {
        "cli-init-private"
    } else {
        "cli-init-no-private"
    }));
    if let Some(key) = recovery_key {
        terminal.line(&said("cli-init-recovery", "key", key));
        terminal.line(&terminal.say("cli-init-recovery-keep"));
    }
    let next = format!("chm --data {shown} search PFOS");
    terminal.line(&said("cli-init-next", "command", next));
    Ok(Exit::Done)
}
