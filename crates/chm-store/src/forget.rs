//! Forgetting records for good that nobody else knows of.

use chm_model::RecordId;
use rusqlite::named_params;

use crate::table::record::{self, RawRecord};
use crate::table::scope;
use crate::write::Counter;
use crate::{Change, Result, WriteTx, state, typed};

impl WriteTx<'_> {
    /// Removes a record with its history and its ops, if it never left this computer; else
    /// deletes it by an op. One that is not there is passed over.
    ///
    /// # Errors
    /// As [`WriteTx::write_op`].
    pub fn forget(&self, id: &RecordId) -> Result<()> {
        let found = self.run("read a record", |connection| record::by_id(connection, id))?;
        let Some(found) = found else { return Ok(()) };
        if !self.is_known_here_only(&found)? {
            if found.deleted {
                return Ok(());
            }
            return self.write_op(&Change::Delete { id: *id }).map(|_| ());
        }
        let (server, _) = state::of_server(self, &found)?;
        let share = state::share(&found, &server);
        let version = self.next(Counter::Version)?;
        self.run("forget a record", |connection| {
            if let Some(share) = share {
                let mut held = scope::by_number(connection, found.scope)?;
                held.fingerprint.subtract(&share);
                held.records = held.records.saturating_sub(1);
                scope::save(connection, &held)?;
            }
            if found.typed {
                typed::remove(connection, found.row, found.kind)?;
            }
            connection
                .prepare_cached("DELETE FROM record WHERE row = :row")?
                .execute(named_params! { ":row": found.row })
        })?;
        self.queue(found.row, version);
        Ok(())
    }

    /// Whether no server and no file that was carried away has it.
    fn is_known_here_only(&self, found: &RawRecord) -> Result<bool> {
        const LEFT: &str = "
SELECT count(*) FROM op o
  LEFT JOIN outbox b ON b.op_no = o.op_no
 WHERE o.record = :row AND o.undone = 0
   AND (b.op_no IS NULL OR b.state <> 'waiting' OR b.attempts > 0)";
        if found.is_local() {
            return Ok(true);
        }
        if found.rev > 0 {
            return Ok(false);
        }
        let left: u32 = self.run("look at the ways of a change", |connection| {
            connection
                .prepare_cached(LEFT)?
                .query_row(named_params! { ":row": found.row }, |row| row.get(0))
        })?;
        Ok(left == 0)
    }
}
