//! Records as lines of lists.

use std::collections::HashMap;

use chm_model::{Kind, Language, RecordId};
use chm_store::{Database, Line};

use crate::desk::Desk;
use crate::error::{Doing, Result};
use crate::reference::Reference;
use crate::searching;
use crate::view::{RecordLine, Words};

/// A record as a line.
pub(crate) fn record_line(line: &Line, reference: &Reference, language: Language) -> RecordLine {
    RecordLine {
        id: line.id.to_string(),
        kind: line.kind.name().unwrap_or_default().to_owned(),
        key: searching::key(line),
        title: title(line),
        type_label: reference
            .type_label(&line.type_code, language)
            .filter(|_| line.kind == Kind::DOCUMENT),
        year: line.year.map(u32::from),
        readable: line.has_text,
    }
}

/// The title of a line with its language.
pub(crate) fn title(line: &Line) -> Words {
    Words {
        text: line.title.clone(),
        lang: line.title_language.clone(),
    }
}

/// Lines of rows of one database, in their order.
pub(crate) fn of_rows(
    database: &Database,
    rows: &[u32],
    reference: &Reference,
    language: Language,
) -> Result<Vec<RecordLine>> {
    let lines = database
        .read(|tx| tx.lines(rows, language))
        .doing("read a list")?;
    let lines = lines.iter();
    Ok(lines
        .map(|line| record_line(line, reference, language))
        .collect())
}

impl Desk {
    /// Lines of records by id, from whichever database that is open; those that are not there
    /// are left out.
    pub(crate) fn lines_of_ids(
        &self,
        ids: &[String],
        language: Language,
    ) -> Result<HashMap<String, RecordLine>> {
        let names = self.shared.names();
        let parsed: Vec<RecordId> = ids.iter().filter_map(|id| id.parse().ok()).collect();
        let mut found = HashMap::new();
        for database in self.shared.databases() {
            let database = database.as_ref();
            let rows = database
                .read(|tx| {
                    let rows = parsed.iter().map(|id| tx.row_of(id));
                    rows.collect::<chm_store::Result<Vec<_>>>()
                })
                .doing("look records up")?;
            let rows: Vec<u32> = rows.into_iter().flatten().collect();
            for line in of_rows(database, &rows, &names.reference, language)? {
                found.insert(line.id.clone(), line);
            }
        }
        Ok(found)
    }
}
