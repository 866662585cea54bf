//! SQLite FTS5 with its own tokenizer over the same texts.

use std::path::Path;
use std::time::Instant;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::corpus::{self, Timed};
use crate::figures::{Latencies, cpu_seconds};

const TABLES: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE section (id INTEGER PRIMARY KEY, kind TEXT, lang TEXT, source TEXT);
CREATE VIRTUAL TABLE words USING fts5(title, text, tokenize = 'unicode61');
";

pub(crate) fn run(manifest: &Path, queries: &Path, home: &Path) -> anyhow::Result<()> {
    let path = home.join("fts5.db");
    if path.exists() {
        std::fs::remove_file(&path)?;
    }
    let (started, cpu) = (Instant::now(), cpu_seconds());
    let mut connection = Connection::open(&path)?;
    connection.execute_batch(TABLES)?;
    let transaction = connection.transaction()?;
    {
        let mut section_row = transaction.prepare("INSERT INTO section VALUES (?1, ?2, ?3, ?4)")?;
        let mut words_row =
            transaction.prepare("INSERT INTO words (rowid, title, text) VALUES (?1, ?2, ?3)")?;
        for (row, section) in (0i64..).zip(corpus::sections(manifest)?) {
            let section = section?;
            section_row.execute(params![row, section.kind, section.lang, section.source])?;
            words_row.execute(params![row, section.title, section.text])?;
        }
    }
    transaction.commit()?;
    let text_bytes: f64 = std::fs::read_to_string(home.join("text-bytes"))?.parse()?;
    println!(
        "\nFTS5 build: {:.1} s, {:.1} s CPU; database {:.3} of the text (with the text)",
        started.elapsed().as_secs_f64(),
        cpu_seconds() - cpu,
        std::fs::metadata(&path)?.len() as f64 / text_bytes,
    );
    let timed = corpus::timing(queries)?;
    let mut latencies = Latencies::default();
    for pass in 0..2 {
        for query in &timed {
            let Some(expression) = expression(query) else {
                continue;
            };
            let started = Instant::now();
            one(&connection, &expression, query.class == "facet")?;
            if pass > 0 {
                latencies.add(&query.class, started.elapsed());
            }
        }
    }
    latencies.print("FTS5 warm: 20 hits and exact count (facet: three facets)");
    Ok(())
}

fn expression(timed: &Timed) -> Option<String> {
    let words: Vec<String> = timed
        .query
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    match timed.class.as_str() {
        "term" | "facet" | "phrase" => Some(format!("\"{}\"", timed.query)),
        "and" => Some(words.join(" AND ")),
        "or" => Some(words.join(" OR ")),
        "prefix" => Some(format!("{}*", words.join(" OR "))),
        _ => None,
    }
}

fn one(connection: &Connection, expression: &str, facets: bool) -> anyhow::Result<()> {
    let mut hits = connection.prepare_cached(
        "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY bm25(words, 3.0, 1.0) LIMIT 20",
    )?;
    let found: Vec<i64> = hits
        .query_map([expression], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    std::hint::black_box(found);
    let total: Option<i64> = connection
        .prepare_cached("SELECT count(*) FROM words WHERE words MATCH ?1")?
        .query_row([expression], |row| row.get(0))
        .optional()?;
    std::hint::black_box(total);
    if facets {
        for column in ["kind", "lang", "source"] {
            let mut counts = connection.prepare_cached(&format!(
                "SELECT {column}, count(*) FROM words JOIN section ON section.id = words.rowid
                  WHERE words MATCH ?1 GROUP BY {column}"
            ))?;
            let values: Vec<(String, i64)> = counts
                .query_map([expression], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_, _>>()?;
            std::hint::black_box(values);
        }
    }
    Ok(())
}
