//! A process that applies blocks is killed at any moment; what it leaves is whole.
#![cfg(unix)]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chm_model::{Record, RecordId, Scope};
use chm_protocol::Block;
use chm_store::Replica;

use crate::support::{Random, block, deleted, document, id, text};

const FOLDER: &str = "CHM_STORE_TEST_KILL";
const BLOCK: u64 = 40;
const LAST: u64 = 400;

/// The block of a number, from 0: documents with texts, changes of earlier ones, deletions.
fn feed(number: u64) -> Block {
    let mut records = Vec::new();
    for place in 0..BLOCK {
        let seq = number * BLOCK + place;
        let turn = seq / 60 + 1;
        let subject = (seq % 60) as u32;
        records.push(match subject % 5 {
            4 => text(subject - 1, "en", 0, turn, &["words of a passage", "more"]),
            3 if turn.is_multiple_of(4) => deleted(&document(subject, turn - 1, "x")),
            _ => document(subject, turn, &format!("Title {subject} in turn {turn}")),
        });
    }
    block(number * BLOCK + 1, records)
}

/// What a replica at this cursor must hold: the last state of each record.
fn expected(cursor: u64) -> HashMap<RecordId, Record> {
    (0..cursor / BLOCK)
        .flat_map(|number| feed(number).records)
        .map(|record| (record.id, record))
        .collect()
}

fn next_block(replica: &Replica) -> u64 {
    let cursor = replica
        .public()
        .read(|tx| tx.cursor(&Scope::public()))
        .unwrap();
    assert_eq!(cursor % BLOCK, 0, "the cursor stands between blocks");
    cursor / BLOCK
}

#[test]
fn the_child_that_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let replica = Replica::open(Path::new(&folder)).unwrap();
    for number in next_block(&replica)..LAST {
        replica.apply(&feed(number)).unwrap();
        println!("applied");
    }
}

/// Runs the child, waits for some blocks and a moment more, and kills it.
fn run_and_kill(folder: &Path, random: &mut Random) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::the_child_that_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let blocks = random.below(8);
    for _ in 0..blocks {
        if !lines.by_ref().any(|line| line.unwrap().contains("applied")) {
            break;
        }
    }
    let moment = Duration::from_micros(random.below(20_000));
    let start = Instant::now();
    while start.elapsed() < moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Returns the cursor.
fn verify(folder: &Path) -> u64 {
    let replica = Replica::open(folder).unwrap();
    let report = replica.public().check().unwrap();
    assert!(report.is_clean(), "{report:?}");
    let cursor = next_block(&replica) * BLOCK;
    let expected = expected(cursor);
    assert_eq!(report.records as usize, expected.len());
    replica
        .public()
        .read(|tx| {
            for (id, record) in &expected {
                let stored = tx.record_by_id(id)?.expect("every applied record is there");
                assert_eq!(&Record::from(stored), record);
            }
            let queued: HashMap<u32, u64> = tx
                .index_queue(0, 1000)?
                .iter()
                .map(|entry| (entry.row, entry.seq))
                .collect();
            for (row, version) in tx.index_versions()? {
                assert_eq!(queued.get(&row), Some(&version), "every change is queued");
            }
            Ok(())
        })
        .unwrap();
    cursor
}

#[test]
fn a_replica_survives_forty_kills_while_blocks_are_applied() {
    let folder = tempfile::tempdir().unwrap();
    let mut random = Random(20_261_123);
    let mut cursors = vec![0];
    for _ in 0..40 {
        run_and_kill(folder.path(), &mut random);
        let cursor = verify(folder.path());
        assert!(cursor >= *cursors.last().unwrap(), "what was applied stays");
        cursors.push(cursor);
    }
    cursors.dedup();
    println!(
        "40 kills, {} distinct cursors, last {:?}",
        cursors.len(),
        cursors.last()
    );
    assert!(cursors.len() > 10, "the child made progress between kills");
}

#[test]
fn the_feed_of_the_test_names_every_record_of_a_block_once() {
    for number in 0..20 {
        let block = feed(number);
        let ids: std::collections::HashSet<_> =
            block.records.iter().map(|record| record.id).collect();
        assert_eq!(ids.len(), block.records.len());
    }
    assert!(!expected(BLOCK).contains_key(&id(59)));
}
