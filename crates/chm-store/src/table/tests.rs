#![allow(clippy::unwrap_used, clippy::expect_used)]

use rusqlite::Connection;

use super::{history, kept, line, link, news, op, passage, queue, record};

fn plan(connection: &Connection, query: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {query}"))
        .unwrap();
    statement
        .raw_query()
        .mapped(|row| row.get::<_, String>(3))
        .collect::<Result<_, _>>()
        .unwrap()
}

/// Queries over many rows, each with whether it may read all of an index.
const LISTS: [(&str, &str, bool); 19] = [
    ("by code", record::BY_CODE, false),
    ("by symbol", record::BY_SYMBOL, false),
    ("of kind", record::OF_KIND, false),
    ("counts", record::COUNTS, true),
    ("contacts changed", record::CONTACTS_CHANGED, false),
    ("by title", line::BY_TITLE, false),
    ("linked", link::LINKED, false),
    ("referring", link::REFERRING, false),
    ("by CAS", link::BY_CAS, false),
    ("passages", passage::PASSAGES, false),
    ("languages", passage::LANGUAGES, false),
    ("parts", passage::PARTS, false),
    ("queue", queue::QUEUED, false),
    ("indexed", queue::INDEXED, true),
    ("earlier", history::EARLIER, false),
    ("kept", kept::KEPT, false),
    ("changed", news::CHANGED, false),
    ("happenings", news::HAPPENINGS, false),
    ("all of a code", news::BY_CODE, false),
];

#[test]
fn titles_are_read_in_the_order_in_which_they_lie() {
    let mut connection = Connection::open_in_memory().unwrap();
    crate::migrate::migrate(&mut connection, std::path::Path::new("memory")).unwrap();
    assert_eq!(plan(&connection, line::ALL_TITLES), ["SCAN title"]);
}

#[test]
fn every_list_is_answered_by_an_index() {
    let mut connection = Connection::open_in_memory().unwrap();
    crate::migrate::migrate(&mut connection, std::path::Path::new("memory")).unwrap();
    let lists = LISTS.into_iter().chain([("outbox", op::PENDING, false)]);
    for (name, query, whole_index) in lists {
        for step in plan(&connection, query) {
            let scan =
                step.starts_with("SCAN") && !(whole_index && step.contains("COVERING INDEX"));
            assert!(!scan, "{name}: {step}");
            let sorted = step.contains("TEMP B-TREE FOR ORDER BY") || step.contains("GROUP BY");
            assert!(!sorted, "{name}: {step}");
        }
    }
}
