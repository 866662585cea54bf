//! Opening connections. Nothing here ever truncates or replaces an existing file.

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::keys::RawKey;
use crate::{Error, Result, folder, migrate};

/// How long a statement waits for a lock of another connection.
const BUSY: Duration = Duration::from_secs(10);

/// Statements kept compiled per connection.
const STATEMENTS: usize = 160;

/// First bytes of every plain SQLite database.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Bytes of the smallest file that can be a database.
const SMALLEST: u64 = 512;

/// Settings of every connection. Memory mapping stays off: a read error on a removable drive
/// would end the process instead of being reported.
const COMMON: &str = "
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;";

const WRITER: &str = "
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -32768;
PRAGMA wal_autocheckpoint = 4000;
PRAGMA journal_size_limit = 33554432;";

const READER: &str = "
PRAGMA query_only = ON;
PRAGMA cache_size = -4096;";

/// Makes an empty database beside its later name; returns where.
pub(super) fn prepare(path: &Path, key: Option<&RawKey>) -> Result<PathBuf> {
    let new = folder::beside(path);
    let mut connection = blank(&new, key)?;
    migrate::migrate(&mut connection, &new)?;
    connection
        .close()
        .map_err(|(_, source)| Error::sql("close", &new, source))?;
    Ok(new)
}

/// A connection to a new, empty file, in place of one that a stop left behind.
pub(super) fn blank(path: &Path, key: Option<&RawKey>) -> Result<Connection> {
    for leftover in [path.to_owned(), beside(path, "-journal")] {
        folder::remove_if_there(&leftover)?;
    }
    // SQLite would let others read it; its log takes the same rights.
    folder::create_file(path).map_err(|source| Error::io("create", path, source))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    connect(path, key, flags)
}

/// Version of a database that must exist; nothing is written but the files beside it.
pub(super) fn version(path: &Path, key: Option<&RawKey>) -> Result<usize> {
    look_at(path, key.is_none())?;
    let connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrate::recognise(&connection, path)
}

/// The writing connection to a database that must exist.
pub(super) fn writer(path: &Path, key: Option<&RawKey>) -> Result<Connection> {
    look_at(path, key.is_none())?;
    let mut connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let failed = |source| Error::sql("open", path, source);
    if migrate::recognise(&connection, path)? == 0 {
        return Err(Error::NotADatabase {
            path: path.to_owned(),
        });
    }
    if connection.is_readonly("main").map_err(failed)? {
        let source = std::io::Error::from(ErrorKind::PermissionDenied);
        return Err(Error::io("open", path, source));
    }
    connection
        .pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .and_then(|()| connection.execute_batch(WRITER))
        .and_then(|()| connection.pragma_update(None, "secure_delete", true))
        .map_err(failed)?;
    migrate::migrate(&mut connection, path)?;
    Ok(connection)
}

/// A reading connection.
pub(super) fn reader(path: &Path, key: Option<&RawKey>) -> Result<Connection> {
    let connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    read_only(connection, path)
}

/// A reading connection that writes no file at all, not even beside the database.
///
/// A file without a log is whole, and is opened as one that nobody changes. With a log, SQLite
/// needs the index of the log as it was left (`-shm`), and otherwise refuses.
pub(super) fn unwriting_reader(path: &Path, key: Option<&RawKey>) -> Result<Connection> {
    look_at(path, key.is_none())?;
    let refused = || Error::io("open", path, ErrorKind::ReadOnlyFilesystem.into());
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let log = fs::metadata(beside(path, "-wal"));
    let connection = if log.is_ok_and(|log| log.len() > 0) {
        connect(path, key, flags).map_err(|error| match error {
            Error::Io { .. } => refused(),
            other => other,
        })?
    } else {
        let name = PathBuf::from(unchanging(path)?);
        connect_as(&name, path, key, flags | OpenFlags::SQLITE_OPEN_URI)?
    };
    let version = migrate::recognise(&connection, path)?;
    if version == 0 {
        return Err(Error::NotADatabase {
            path: path.to_owned(),
        });
    }
    if !migrate::is_newest(version) {
        return Err(refused());
    }
    read_only(connection, path)
}

fn read_only(connection: Connection, path: &Path) -> Result<Connection> {
    connection
        .execute_batch(READER)
        .map_err(|source| Error::sql("open", path, source))?;
    Ok(connection)
}

/// The name by which SQLite opens a file that nobody changes, and needs no files beside it.
fn unchanging(path: &Path) -> Result<String> {
    let path = std::path::absolute(path).map_err(|source| Error::io("open", path, source))?;
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    let name: String = bytes
        .map(|byte| match byte {
            b'\\' if cfg!(windows) => "/".to_owned(),
            b'/' | b':' | b'-' | b'.' | b'_' => char::from(*byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(*byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    let root = if name.starts_with('/') { "" } else { "/" };
    Ok(format!("file://{root}{name}?immutable=1"))
}

/// Refuses what SQLite would take for a new, empty database.
fn look_at(path: &Path, plain: bool) -> Result<()> {
    let failed = |source: std::io::Error| match source.kind() {
        ErrorKind::NotFound => Error::Missing {
            path: path.to_owned(),
        },
        _ => Error::io("open", path, source),
    };
    let mut file = fs::File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut start = Vec::new();
    file.by_ref()
        .take(16)
        .read_to_end(&mut start)
        .map_err(failed)?;
    if length < SMALLEST || (plain && start != MAGIC) {
        return Err(Error::NotADatabase {
            path: path.to_owned(),
        });
    }
    Ok(())
}

fn connect(path: &Path, key: Option<&RawKey>, flags: OpenFlags) -> Result<Connection> {
    connect_as(path, path, key, flags)
}

/// Opens the file at `path` by the name that SQLite is to know it by.
fn connect_as(
    name: &Path,
    path: &Path,
    key: Option<&RawKey>,
    flags: OpenFlags,
) -> Result<Connection> {
    let failed = |source| Error::sql("open", path, source);
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(name, flags).map_err(failed)?;
    if let Some(key) = key {
        let literal = key.literal();
        // What goes wrong is returned, so the library need not write it to the terminal.
        connection
            .execute_batch("PRAGMA cipher_log_level = NONE")
            .and_then(|()| connection.pragma_update(None, "key", literal.as_str()))
            .map_err(failed)?;
    }
    connection.busy_timeout(BUSY).map_err(failed)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)
        .map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Reads the first page, and so tells a wrong key or a damaged file at once.
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .and_then(|()| connection.execute_batch(COMMON))
        .map_err(failed)?;
    Ok(connection)
}

/// A file that SQLite keeps beside a database.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
