//! Base and remote states of records that a person changed.

use rusqlite::{Connection, OptionalExtension as _, named_params};

/// What the server has of a record that was changed here.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServerState {
    /// 0 when the server does not have it.
    pub rev: u64,
    pub deleted: bool,
    pub fields: Vec<u8>,
}

/// The newest state of the server, or `None` when the record is not touched.
pub(crate) fn server_state(
    connection: &Connection,
    row: u32,
) -> rusqlite::Result<Option<ServerState>> {
    const STATE: &str = "
SELECT iif(remote IS NULL, base_rev, remote_rev),
       iif(remote IS NULL, base_deleted, remote_deleted),
       ifnull(remote, base)
  FROM touched
 WHERE row = :row";
    connection
        .prepare_cached(STATE)?
        .query_row(named_params! { ":row": row }, |row| {
            Ok(ServerState {
                rev: row.get(0)?,
                deleted: row.get(1)?,
                fields: row.get(2)?,
            })
        })
        .optional()
}

/// Keeps the state a person's first change starts from.
pub(crate) fn keep_base(
    connection: &Connection,
    row: u32,
    base: &ServerState,
) -> rusqlite::Result<()> {
    const KEEP: &str = "
INSERT INTO touched (row, base_rev, base_deleted, base)
VALUES (:row, :rev, :deleted, :fields)
    ON CONFLICT (row) DO NOTHING";
    connection
        .prepare_cached(KEEP)?
        .execute(named_params! {
            ":row": row, ":rev": base.rev, ":deleted": base.deleted, ":fields": base.fields,
        })
        .map(|_| ())
}

/// Keeps the state that arrived while the person's changes wait.
pub(crate) fn keep_remote(
    connection: &Connection,
    row: u32,
    remote: &ServerState,
) -> rusqlite::Result<()> {
    const KEEP: &str = "
UPDATE touched SET remote_rev = :rev, remote_deleted = :deleted, remote = :fields
 WHERE row = :row";
    connection
        .prepare_cached(KEEP)?
        .execute(named_params! {
            ":row": row, ":rev": remote.rev, ":deleted": remote.deleted, ":fields": remote.fields,
        })
        .map(|_| ())
}

pub(crate) fn forget(connection: &Connection, row: u32) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM touched WHERE row = :row")?
        .execute(named_params! { ":row": row })
        .map(|_| ())
}
