//! Measures how fast blocks are applied and lists are read.
//!
//! `cargo run --release -p chm-store --example apply_bench [DOCUMENTS]` (160 000 unless told),
//! each with one text of about 650 bytes, in blocks of 500 records, into a temporary folder.
#![allow(clippy::unwrap_used, clippy::redundant_closure_for_method_calls)]

use std::time::{Duration, Instant};

use chm_model::body::{Document, Passage, Text};
use chm_model::{Body, Fields, Kind, Language, Record, RecordId, Scope};
use chm_protocol::{BlockSize, blocks_of};
use chm_store::{Database, Replica};

const WORDS: [&str; 12] = [
    "stockpiles",
    "contaminated",
    "of",
    "polychlorinated",
    "biphenyls",
    "in",
    "the",
    "inventory",
    "guidance",
    "on",
    "destruction",
    "sites",
];

fn words(number: u32, count: u32) -> String {
    let mut text = String::new();
    for place in 0..count {
        let at = (number
            .wrapping_mul(2_654_435_761)
            .wrapping_add(place * 40_503)
            >> 8) as usize;
        text.push_str(WORDS[at % WORDS.len()]);
        text.push(' ');
    }
    text
}

fn record(number: u32, kind: Kind, fields: Fields, scope: &Scope, seq: u64) -> Record {
    Record {
        id: RecordId::named(kind, &number.to_string()),
        scope: scope.clone(),
        kind,
        rev: 1,
        seq,
        fields,
        deleted: false,
    }
}

fn pair(number: u32, scope: &Scope) -> [Record; 2] {
    let language = Language::ALL[number as usize % 6].code();
    let mut document = Document {
        code: format!("m-{number}"),
        document_type: "guidance".to_owned(),
        year: 1990 + (number % 35) as u16,
        treaties: vec!["stockholm".to_owned()],
        ..Document::default()
    };
    document.titles.set(language, words(number, 8));
    let passage = Passage {
        page: 1,
        text: words(number.wrapping_mul(7), 75),
        ..Passage::default()
    };
    let text = Text {
        document: Some(RecordId::named(Kind::DOCUMENT, &number.to_string())),
        language: language.to_owned(),
        passages: vec![passage],
        ..Text::default()
    };
    let seq = u64::from(number) * 2 + 1;
    [
        record(number, Kind::DOCUMENT, document.into_fields(), scope, seq),
        record(number, Kind::TEXT, text.into_fields(), scope, seq + 1),
    ]
}

fn fill(replica: &Replica, scope: &Scope, documents: u32) -> Duration {
    let records = (0..documents).flat_map(|number| pair(number, scope));
    let mut spent = Duration::ZERO;
    for block in blocks_of(scope.clone(), 1, records, BlockSize::LOCAL) {
        let start = Instant::now();
        replica.apply(&block).unwrap();
        spent += start.elapsed();
    }
    spent
}

fn timed<T>(what: &str, rounds: u32, mut work: impl FnMut(u32) -> T) {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|round| {
            let start = Instant::now();
            std::hint::black_box(work(round));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{what}: p50 {:?}, p95 {:?}", at(50), at(95));
}

fn measure(name: &str, replica: &Replica, database: &Database, scope: &Scope, documents: u32) {
    let spent = fill(replica, scope, documents);
    let rows = f64::from(documents) * 2.0;
    println!(
        "{name}: {rows} records in {:.1} s, {:.0} records/s",
        spent.as_secs_f64(),
        rows / spent.as_secs_f64()
    );
    let row = |round: u32, place: u32| (round * 7919 + place * 104_729) % (documents * 2) + 1;
    timed("  20 lines", 500, |round| {
        let rows: Vec<u32> = (0..20).map(|place| row(round, place) | 1).collect();
        database.read(|tx| tx.lines(&rows, Language::Fr)).unwrap()
    });
    timed("  record and text", 500, |round| {
        database
            .read(|tx| {
                Ok((
                    tx.record(row(round, 1) | 1)?,
                    tx.full_text(row(round, 1) | 1)?,
                ))
            })
            .unwrap()
    });
    timed("  counts by kind", 20, |_| {
        database.read(|tx| tx.counts_by_kind()).unwrap()
    });
    timed("  what the index holds", 5, |_| {
        database.read(|tx| tx.index_versions()).unwrap()
    });
    timed("  first page by title", 50, |_| {
        database
            .read(|tx| tx.rows_by_title(Kind::DOCUMENT, "en", ("", 0), 50))
            .unwrap()
    });
    let start = Instant::now();
    let report = database.check().unwrap();
    println!(
        "  check: {:.1} s, clean: {}",
        start.elapsed().as_secs_f64(),
        report.is_clean()
    );
    database.checkpoint().unwrap();
    let size = std::fs::metadata(database.path()).unwrap().len();
    println!("  file: {:.1} MB", size as f64 / 1e6);
}

fn main() {
    let documents = std::env::args()
        .nth(1)
        .map_or(160_000, |count| count.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    measure(
        "public",
        &replica,
        replica.public(),
        &Scope::local(),
        documents,
    );
    let restricted = replica.create_restricted("bench").unwrap();
    let few = documents / 10;
    measure(
        "restricted",
        &replica,
        &restricted,
        &Scope::directory(),
        few.max(1),
    );
}
