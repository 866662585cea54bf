//! Damaged files: an error or a finding, never a panic, never an empty database in their place.

use std::fs;
use std::path::Path;

use chm_store::{Error, Finding, Replica};

use crate::support::{Desk, Random, document, text};

/// A closed replica with some pages.
fn filled() -> tempfile::TempDir {
    let desk = Desk::new();
    let words = "contaminated sites and stockpiles ".repeat(20);
    for start in [0, 50, 100, 150] {
        let pair = |number| {
            let title = format!("Report {number} on polychlorinated biphenyls");
            [
                document(number, 1, &title),
                text(number, "en", 0, 1, &[&words]),
            ]
        };
        desk.apply((start..start + 50).flat_map(pair).collect());
    }
    desk.folder
}

/// Everything that can be read, without a panic.
fn read_all(path: &Path) -> Result<(), Error> {
    let replica = Replica::open(path)?;
    let report = replica.public().check()?;
    replica.public().read(|tx| {
        tx.counts_by_kind()?;
        for (row, _) in tx.index_versions()? {
            tx.record(row)?;
            tx.full_text(row)?;
        }
        Ok(())
    })?;
    match report.findings.into_iter().next() {
        Some(Finding::Damaged(_) | Finding::Fields { .. } | Finding::Fingerprint { .. }) | None => {
            Ok(())
        }
        Some(other) => {
            println!("{other:?}");
            Ok(())
        }
    }
}

#[test]
fn damaged_pages_are_reported_and_the_file_stays() {
    let folder = filled();
    let file = folder.path().join("public.db");
    let good = fs::read(&file).unwrap();
    let mut random = Random(11);
    let mut noticed = 0;
    for _ in 0..40 {
        let mut bytes = good.clone();
        let page = 1 + random.below(bytes.len() as u64 / 4096 - 1) as usize;
        for byte in &mut bytes[page * 4096..(page + 1) * 4096] {
            *byte = random.below(256) as u8;
        }
        fs::write(&file, &bytes).unwrap();
        let outcome = Replica::open(folder.path()).and_then(|replica| replica.public().check());
        noticed += u32::from(outcome.map_or(true, |report| !report.is_clean()));
        if let Err(error) = read_all(folder.path()) {
            assert_eq!(error.code(), "damaged", "{error:?}");
        }
        assert!(
            fs::read(&file).unwrap() == bytes,
            "a damaged file is left as it is"
        );
    }
    assert_eq!(noticed, 40);
}

#[test]
fn a_changed_letter_in_a_text_is_found_by_its_fingerprint() {
    let folder = filled();
    let file = folder.path().join("public.db");
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes
        .windows(9)
        .rposition(|window| window == b"stockpile")
        .unwrap();
    bytes[at] = b'S';
    fs::write(&file, &bytes).unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    let findings = replica.public().check().unwrap().findings;
    assert_eq!(
        findings,
        [Finding::Fingerprint {
            scope: "public".into()
        }]
    );
}

#[test]
fn truncated_and_foreign_files_are_refused_and_left() {
    let folder = filled();
    let file = folder.path().join("public.db");
    let good = fs::read(&file).unwrap();
    let cuts = [0, 1, 100, 4096, good.len() / 2, good.len() - 4096];
    for cut in cuts {
        fs::write(&file, &good[..cut]).unwrap();
        let error = Replica::open(folder.path()).unwrap_err();
        assert_eq!(error.code(), "damaged", "{cut}: {error:?}");
        assert!(fs::read(&file).unwrap() == good[..cut]);
    }
    fs::write(&file, "A letter, not a database. ".repeat(100)).unwrap();
    let error = Replica::open(folder.path()).unwrap_err();
    assert!(matches!(error, Error::NotADatabase { .. }));
    fs::write(&file, &good).unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    assert_eq!(replica.public().read(|tx| tx.count()).unwrap(), 200);
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = filled();
    let file = folder.path().join("public.db");
    fs::remove_file(&file).unwrap();
    let other = rusqlite::Connection::open(&file).unwrap();
    other
        .execute_batch("CREATE TABLE t (x); PRAGMA user_version = 1;")
        .unwrap();
    other.close().unwrap();
    let before = fs::read(&file).unwrap();
    let error = Replica::open(folder.path()).unwrap_err();
    assert!(matches!(error, Error::NotADatabase { .. }), "{error:?}");
    assert!(fs::read(&file).unwrap() == before);
}
