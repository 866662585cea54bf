//! A process that deletes papers, to be killed: as a feed would, by tombstones in blocks, and
//! then from the index.

use std::collections::HashSet;
use std::path::Path;
use std::process::{Command, Stdio};

use chm_model::body::Text;
use chm_model::{Body as _, Fields, Kind, Record, RecordId, Scope};
use chm_protocol::Block;
use chm_store::Replica;
use chm_tests::paper_id;

const FOLDER: &str = "CHM_TESTS_DELETE_IN";
const PAPERS: &str = "CHM_TESTS_DELETE";

/// Records of one block; few, so that there are many places to stop at.
const BLOCK: usize = 4;

/// The process for these papers.
pub fn command(folder: &Path, numbers: &[u32]) -> Command {
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "kill::deletion::the_child_that_deletes"])
        .env(FOLDER, folder)
        .env(PAPERS, numbers.join(","))
        .stdin(Stdio::null());
    command
}

#[test]
fn the_child_that_deletes() {
    let (Some(folder), Ok(papers)) = (std::env::var_os(FOLDER), std::env::var(PAPERS)) else {
        return;
    };
    let folder = Path::new(&folder);
    let numbers = papers.split(',').filter(|number| !number.is_empty());
    let documents: HashSet<RecordId> = numbers
        .map(|number| paper_id(number.parse().unwrap()))
        .map(|code| RecordId::named(Kind::DOCUMENT, &format!("local:{code}")))
        .collect();
    let replica = Replica::open(folder).unwrap();
    for records in doomed(&replica, &documents).chunks(BLOCK) {
        delete(&replica, records);
    }
    drop(replica);
    let desk = chm_app::Desk::open_existing(folder, None).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
}

/// The documents that are still there, and then their texts.
fn doomed(replica: &Replica, documents: &HashSet<RecordId>) -> Vec<Record> {
    let mut doomed = Vec::new();
    replica
        .public()
        .read(|tx| {
            for id in documents {
                doomed.extend(tx.record_by_id(id)?.filter(|stored| !stored.deleted));
            }
            let mut after = 0;
            loop {
                let texts = tx.records_of_kind(Kind::TEXT, after, 1_000)?;
                let Some(last) = texts.last() else { break };
                after = last.row;
                doomed.extend(texts.into_iter().filter(|text| {
                    let text = Text::from_fields(text.fields.clone()).unwrap();
                    text.document.is_some_and(|id| documents.contains(&id))
                }));
            }
            Ok(())
        })
        .unwrap();
    doomed.into_iter().map(Record::from).collect()
}

fn delete(replica: &Replica, records: &[Record]) {
    let scope = Scope::local();
    let from_seq = replica.public().read(|tx| tx.next_seq(&scope)).unwrap();
    let records: Vec<Record> = (from_seq..)
        .zip(records)
        .map(|(seq, record)| Record {
            rev: record.rev + 1,
            seq,
            fields: Fields::new(),
            deleted: true,
            ..record.clone()
        })
        .collect();
    let block = Block {
        scope,
        from_seq,
        to_seq: from_seq + records.len() as u64 - 1,
        records,
        head: None,
    };
    replica.apply(&block).unwrap();
}
