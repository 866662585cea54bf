#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use super::*;

/// Everything that makes up a schema, comments included.
fn schema(connection: &Connection) -> Vec<String> {
    let mut statement = connection
        .prepare("SELECT type || ' ' || name || char(10) || ifnull(sql, '') FROM sqlite_schema ORDER BY type, name")
        .unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// Statements that make the database again, its first rows included.
fn dump(connection: &Connection) -> String {
    let mut out = String::new();
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
        .unwrap();
    let all: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for sql in all {
        out.push_str(&sql);
        out.push_str(";\n");
    }
    let mut statement = connection
        .prepare("SELECT name, value FROM meta ORDER BY name")
        .unwrap();
    let meta: Vec<(String, i64)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for (name, value) in meta {
        writeln!(
            out,
            "INSERT INTO meta (name, value) VALUES ('{name}', {value});"
        )
        .unwrap();
    }
    let version = recognise(connection, Path::new("memory")).unwrap();
    out + &format!("PRAGMA application_id = {APPLICATION};\nPRAGMA user_version = {version};\n")
}

fn fresh() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrate(&mut connection, Path::new("memory")).unwrap();
    connection
}

fn dumps() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas")
}

#[test]
fn the_newest_schema_has_its_dump() {
    let path = dumps().join(format!("{:04}.sql", MIGRATIONS.len()));
    let now = dump(&fresh());
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, &now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == now,
        "write a new migration, or the dump of a new one with UPDATE_SCHEMAS=1"
    );
}

#[test]
fn every_older_database_upgrades_to_the_schema_of_a_fresh_one() {
    let newest = schema(&fresh());
    let mut upgraded = 0;
    for entry in fs::read_dir(dumps()).unwrap() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(&fs::read_to_string(entry.unwrap().path()).unwrap())
            .unwrap();
        migrate(&mut connection, Path::new("memory")).unwrap();
        assert_eq!(schema(&connection), newest);
        upgraded += 1;
    }
    assert_eq!(upgraded, MIGRATIONS.len());
}

#[test]
fn every_table_is_strict_and_every_column_has_a_comment() {
    for sql in schema(&fresh()) {
        if !sql.starts_with("table ") || sql.contains("sqlite_") {
            continue;
        }
        assert!(sql.contains("STRICT"), "{sql}");
        for line in sql.lines().skip(2) {
            let word = line.trim().split(' ').next().unwrap_or_default();
            let is_column = line.starts_with("  ")
                && !line.starts_with("   ")
                && word.chars().all(|letter| {
                    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
                });
            let next = sql
                .lines()
                .skip_while(|other| *other != line)
                .nth(1)
                .unwrap_or_default();
            assert!(
                !is_column || line.contains("--") || next.contains("--"),
                "{line}"
            );
        }
    }
}

#[test]
fn a_newer_or_foreign_database_is_refused() {
    let mut connection = fresh();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let error = migrate(&mut connection, Path::new("memory")).unwrap_err();
    assert!(matches!(error, Error::NewerVersion { found: 99, .. }));
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection.pragma_update(None, "application_id", 7).unwrap();
    let error = migrate(&mut connection, Path::new("memory")).unwrap_err();
    assert!(matches!(error, Error::NotADatabase { .. }));
}
