//! Time from the passphrase to the first private hit: `cargo run --release -p chm-app --example
//! unlock_bench -- [CONTACTS] [LETTERS]`.
//!
//! Makes a desk with so many contacts and so many records like letters (a title and a page of
//! text each), 20 000 of both if none are given, and opens it twice: once with the index that
//! was kept, once without, as after a power cut before the first closing. Prints the load of
//! the machine beside the figures.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use chm_app::view::{LockReason, SearchRequest};
use chm_app::{Change, Desk, ImportOptions};
use chm_model::body::{Document, Passage, Text};
use chm_model::{Body as _, Kind, Record, RecordId, Scope};
use chm_protocol::{BlockSize, blocks_of};
use chm_store::Replica;

const PASSPHRASE: &str = "correct horse battery";

fn main() -> Result<()> {
    let mut given = std::env::args().skip(1).map(|count| count.parse::<u32>());
    let contacts = given.next().transpose()?.unwrap_or(20_000);
    let letters = given.next().transpose()?.unwrap_or(20_000);
    let folder = tempfile::tempdir()?;
    make(folder.path(), contacts, letters)?;
    let kept = folder.path().join("restricted.index");
    let size = std::fs::metadata(&kept)?.len();
    println!(
        "{contacts} contacts, {letters} letters; kept index {} kB",
        size / 1000
    );
    for round in 1..=3 {
        measure(folder.path(), &format!("kept index, start {round}"))?;
    }
    std::fs::remove_file(&kept)?;
    measure(folder.path(), "no kept index")?;
    println!("load {}", load());
    Ok(())
}

fn make(folder: &Path, contacts: u32, letters: u32) -> Result<()> {
    let desk = Desk::init(folder, Some(PASSPHRASE))?;
    let files = tempfile::tempdir()?;
    let mut table = "name,role,convention,country,organisation,position,email\n".to_owned();
    for number in 0..contacts {
        writeln!(
            table,
            "{} {},sc-nfp,,JO,Ministry of {},Head of {},n{number}@example.org",
            word(number),
            word(number / 7 + 50_000),
            word(number % 400),
            word(number % 90),
        )?;
    }
    let path = files.path().join("contacts.csv");
    std::fs::write(&path, table)?;
    taken(&desk, &path, contacts)?;
    drop(desk);
    add_letters(folder, letters)?;
    let desk = Desk::open_existing(folder, Some(PASSPHRASE))?;
    desk.index_now(&mut |_| {})?;
    Ok(())
}

/// Letters have no use case yet: papers with a page of text each come as a private feed would
/// bring them.
fn add_letters(folder: &Path, letters: u32) -> Result<()> {
    let replica = Replica::open(folder)?;
    replica.unlock(PASSPHRASE)?;
    let scope = Scope::local_directory();
    let next = replica.with_database_of(&scope, |it| it.read(|tx| tx.next_seq(&scope)))?;
    let records = (0..letters).flat_map(|number| letter(number, next, &scope));
    for block in blocks_of(scope.clone(), next, records, BlockSize::LOCAL) {
        replica.apply(&block)?;
    }
    Ok(())
}

fn letter(number: u32, first_seq: u64, scope: &Scope) -> [Record; 2] {
    let id = |kind| RecordId::named(kind, &format!("letter {number}"));
    let text: Vec<String> = (0..250)
        .map(|at| word((number * 31 + at * at) % 9_000))
        .collect();
    let mut document = Document {
        code: format!("letter-{number}"),
        ..Document::default()
    };
    let title = format!("Letter {}", word(number + 300_000));
    document.titles.set("en", title);
    let text = Text {
        document: Some(id(Kind::DOCUMENT)),
        language: "en".to_owned(),
        passages: vec![Passage {
            page: 1,
            text: text.join(" "),
            ..Passage::default()
        }],
        ..Text::default()
    };
    let seq = first_seq + u64::from(number) * 2;
    let record = |kind, seq, fields| Record {
        id: id(kind),
        scope: scope.clone(),
        kind,
        rev: 1,
        seq,
        fields,
        deleted: false,
    };
    [
        record(Kind::DOCUMENT, seq, document.into_fields()),
        record(Kind::TEXT, seq + 1, text.into_fields()),
    ]
}

fn taken(desk: &Desk, path: &Path, count: u32) -> Result<()> {
    let report = desk.import(path, ImportOptions::default(), &mut |_| {})?;
    ensure!(
        report.added == u64::from(count),
        "{} of {count} were taken",
        report.added
    );
    Ok(())
}

/// Opens the desk as the window does.
fn measure(folder: &Path, what: &str) -> Result<()> {
    let desk = Desk::open_existing(folder, None)?;
    desk.start_background()?;
    let (tell, told) = mpsc::channel();
    desk.on_change(Box::new(move |change| {
        if change == Change::PrivateIndexing(None) {
            // The measuring may have ended.
            tell.send(()).ok();
        }
    }));
    let start = Instant::now();
    desk.unlock(PASSPHRASE)?;
    let opened = start.elapsed();
    let newest = format!("Letter {}", word(300_000));
    let first = until(start, &desk, "letter")?;
    let certain = until(start, &desk, &newest)?;
    if desk.protection()?.indexing.is_some() {
        told.recv_timeout(Duration::from_mins(10))
            .context("the index is never whole")?;
    }
    let whole = start.elapsed();
    let locking = Instant::now();
    desk.lock(LockReason::Asked)?;
    println!(
        "{what}: passphrase {} ms, first hit {} ms, any hit {} ms, all {} ms; lock {} ms",
        opened.as_millis(),
        first.as_millis(),
        certain.as_millis(),
        whole.as_millis(),
        locking.elapsed().as_millis(),
    );
    Ok(())
}

fn until(start: Instant, desk: &Desk, query: &str) -> Result<Duration> {
    let request = SearchRequest {
        query: query.to_owned(),
        interface: "en".to_owned(),
        ..SearchRequest::default()
    };
    loop {
        if desk
            .search(&request)?
            .hits
            .iter()
            .any(|hit| hit.kind == "document" && hit.key.starts_with("letter-"))
        {
            return Ok(start.elapsed());
        }
        ensure!(
            start.elapsed() < Duration::from_mins(10),
            "{query} is never found"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A word that looks like one; the same number gives the same.
fn word(number: u32) -> String {
    const STARTS: [&str; 16] = [
        "ba", "ke", "lo", "mi", "nu", "pa", "re", "so", "ti", "vu", "za", "che", "gri", "mon",
        "tar", "wel",
    ];
    let mut rest = number.wrapping_mul(2_654_435_761) >> 4;
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(
            STARTS
                .get((rest % 16) as usize)
                .copied()
                .unwrap_or_default(),
        );
        rest /= 16;
    }
    word
}

fn load() -> String {
    let read = std::fs::read_to_string("/proc/loadavg");
    read.map_or_else(|_| "unknown".to_owned(), |load| load.trim().to_owned())
}
