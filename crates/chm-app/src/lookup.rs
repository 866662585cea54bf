//! Finding one record by what a person calls it.

use chm_model::{Kind, RecordId};
use chm_store::Database;

use crate::desk::Desk;
use crate::error::{Doing, Result};

impl Desk {
    /// The record with this id, symbol, or code of a chemical, concept, centre and so on.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn find(&self, asked: &str) -> Result<Option<String>> {
        const KINDS: [Kind; 10] = [
            Kind::DOCUMENT,
            Kind::CHEMICAL,
            Kind::CONCEPT,
            Kind::NODE,
            Kind::PARTY,
            Kind::ROLE,
            Kind::DOCUMENT_TYPE,
            Kind::LETTER_KIND,
            Kind::HELP,
            Kind::EVENT,
        ];
        let asked = asked.trim();
        let find = |database: &Database| {
            database.read(|tx| {
                if let Ok(id) = asked.parse::<RecordId>() {
                    let record = tx.record_by_id(&id)?;
                    return Ok(record
                        .filter(|record| !record.deleted)
                        .map(|record| record.id));
                }
                for kind in KINDS {
                    if let Some(record) = tx.record_by_code(kind, asked)? {
                        return Ok(Some(record.id));
                    }
                }
                let row = tx.chemical_by_cas(asked)?;
                let record = row.map(|row| tx.record(row)).transpose()?.flatten();
                Ok(record.map(|record| record.id))
            })
        };
        for database in self.shared.databases() {
            if let Some(id) = find(database.as_ref()).doing("look a record up")? {
                return Ok(Some(id.to_string()));
            }
        }
        Ok(None)
    }

    /// The page of the handbook on a topic.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn help_page(&self, topic: &str, _interface: &str) -> Result<Option<String>> {
        let public = self.shared.replica.public();
        let page = public
            .read(|tx| tx.record_by_code(Kind::HELP, topic))
            .doing("look a page of the handbook up")?;
        Ok(page.map(|page| page.id.to_string()))
    }
}
