//! `chm reindex`: the index anew from the databases.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use chm_app::Desk;
use chm_i18n::Value;
use serde_json::json;

use crate::exit::Exit;
use crate::passphrase;
use crate::progress::Progress;
use crate::terminal::Terminal;
use crate::units;

pub fn run(terminal: &Terminal, folder: &Path) -> Result<Exit> {
    let desk = Desk::open_existing(folder, passphrase::given().as_deref())?;
    let start = Instant::now();
    let progress = Progress::new(terminal, "cli-progress-index");
    let records =
        desk.reindex(&mut |indexing| progress.show(indexing.done.into(), indexing.total.into()))?;
    drop(progress);
    let took = start.elapsed();
    if terminal.json {
        terminal.json(&json!({ "records": records, "took_ms": took.as_millis() as u64 }));
    } else {
        let values = [
            ("count", Value::from(records)),
            ("time", Value::from(units::time(&terminal.words, took))),
        ];
        terminal.line(&terminal.words.text("cli-reindex-done", &values));
    }
    Ok(Exit::Done)
}
