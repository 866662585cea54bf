//! Giving a record another state: its row, its typed rows, its change number and its place in
//! the index queue move together.

use chm_model::{Fields, Kind};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::fingerprint::Fingerprint;
use crate::table::passage;
use crate::table::record::{self, RawRecord};
use crate::table::touched::{self, ServerState};
use crate::typed::{self, Own};
use crate::write::Counter;
use crate::{ReadTx, Result, WriteTx};

/// Puts a record into the state `next`, whose `fields` are those of its bytes. `before` is its
/// present state, if it has one. Code, change number and the typed mark are set here.
pub(crate) fn put(
    tx: &WriteTx<'_>,
    before: Option<&RawRecord>,
    mut next: RawRecord,
    fields: Fields,
) -> Result<()> {
    next.version = tx.next(Counter::Version)?;
    let typed = if next.deleted {
        None
    } else {
        typed::read(next.kind, fields)
    };
    next.typed = typed.is_some();
    next.code = typed
        .as_ref()
        .map_or_else(String::new, |typed| typed.code.clone());
    let was_typed = before.filter(|before| before.typed);
    let mut owners = Vec::new();
    tx.run("write a record", |connection| {
        if let Some(before) = was_typed {
            owners.extend(owner_of(connection, before)?);
            typed::remove(connection, before.row, before.kind)?;
        }
        match before {
            Some(_) => record::update(connection, &next)?,
            None => record::insert(connection, &next)?,
        }
        if let Some(typed) = &typed {
            typed::write(connection, next.row, next.kind, typed)?;
            if let Own::Text { document, .. } = &typed.own {
                owners.extend(record::live_row(connection, document.as_bytes())?);
            }
            if next.kind == Kind::MANDATE {
                owners.extend(holder_of(connection, next.row)?);
            }
        }
        Ok(())
    })?;
    if next.kind != Kind::TEXT && (next.typed || was_typed.is_some()) {
        tx.queue(next.row, next.version);
    }
    owners.dedup();
    owners
        .into_iter()
        .try_for_each(|owner| tx.queue_owner(owner))
}

/// Row of the document whose text a record is, or of the person whose mandate it is.
fn owner_of(connection: &Connection, part: &RawRecord) -> rusqlite::Result<Option<u32>> {
    match part.kind {
        Kind::TEXT => match passage::place_of(connection, part.row)? {
            Some((document, _)) => record::live_row(connection, &document),
            None => Ok(None),
        },
        Kind::MANDATE => holder_of(connection, part.row),
        _ => Ok(None),
    }
}

/// Row of the person who holds a mandate.
fn holder_of(connection: &Connection, mandate: u32) -> rusqlite::Result<Option<u32>> {
    const HOLDER: &str = "
SELECT p.row FROM relation l
  JOIN record p ON p.id = l.id AND p.deleted = 0
 WHERE l.row = :row AND l.relation = 'person'";
    connection
        .prepare_cached(HOLDER)?
        .query_row(named_params! { ":row": mandate }, |row| row.get(0))
        .optional()
}

/// The newest state of the server of a record, which differs from what the person sees while
/// changes wait; and whether they do.
pub(crate) fn of_server(tx: &ReadTx<'_>, record: &RawRecord) -> Result<(ServerState, bool)> {
    let waiting = tx.run("read the server's state", |connection| {
        touched::server_state(connection, record.row)
    })?;
    let touched = waiting.is_some();
    let state = waiting.unwrap_or_else(|| ServerState {
        rev: record.rev,
        deleted: record.deleted,
        fields: record.fields.clone(),
    });
    Ok((state, touched))
}

/// What a record adds to the fingerprint of its scope; nothing when the server does not have it.
pub(crate) fn share(record: &RawRecord, server: &ServerState) -> Option<Fingerprint> {
    (server.rev > 0 && !server.deleted)
        .then(|| Fingerprint::of(&record.id, server.rev, record.kind, &server.fields))
}
