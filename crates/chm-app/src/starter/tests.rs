use std::path::Path;

use chm_model::body::Chemical;
use chm_model::{Body, Fields, Kind, Record, RecordId};
use chm_protocol::stream::{BlockWriter, LEVEL_PACKED};
use chm_protocol::{BlockSize, blocks_of};

use super::*;
use crate::view::{PrivatePart, SearchPage, SearchRequest};
use crate::{Desk, ImportOptions, examine};

const PASSPHRASE: &str = "correct horse battery";

fn records_of(starter: &[u8]) -> Vec<Record> {
    BlockReader::new(starter)
        .unwrap()
        .flat_map(|block| block.unwrap().records)
        .collect()
}

fn packed(records: Vec<Record>) -> Vec<u8> {
    let mut writer = BlockWriter::new(Vec::new(), LEVEL_PACKED).unwrap();
    for block in blocks_of(Scope::public(), 1, records, BlockSize::LOCAL) {
        writer.write(&block).unwrap();
    }
    writer.finish().unwrap()
}

fn chemical(code: &str) -> RecordId {
    RecordId::named(Kind::CHEMICAL, code)
}

/// The edition after a starter: PFOS with another name, no mirex, and one chemical more.
fn next_edition(starter: &[u8]) -> Vec<u8> {
    let mut records = records_of(starter);
    let last = records.last().unwrap().seq;
    let mut take = |id: RecordId| {
        let place = records.iter().position(|record| record.id == id).unwrap();
        records.remove(place)
    };
    let (pfos, mirex) = (take(chemical("pfos")), take(chemical("mirex")));
    let mut renamed = Chemical::from_fields(pfos.fields.clone()).unwrap();
    renamed.names.set("en", "Quetzalane");
    let added = Chemical {
        code: "vicunane".to_owned(),
        names: [("en".to_owned(), "Vicunane")].into_iter().collect(),
        ..Chemical::default()
    };
    records.extend([
        Record {
            rev: mirex.rev + 1,
            seq: last + 1,
            fields: Fields::new(),
            deleted: true,
            ..mirex
        },
        Record {
            rev: pfos.rev + 1,
            seq: last + 2,
            fields: renamed.into_fields(),
            ..pfos.clone()
        },
        Record {
            id: chemical("vicunane"),
            rev: 1,
            seq: last + 3,
            fields: added.into_fields(),
            ..pfos
        },
    ]);
    packed(records)
}

fn opened(folder: &Path, starter: &[u8]) -> Desk {
    Desk::open_with(folder, Some(PASSPHRASE), starter).unwrap()
}

fn search(desk: &Desk, query: &str) -> SearchPage {
    let request = SearchRequest {
        query: query.to_owned(),
        interface: "en".to_owned(),
        limit: 20,
        ..SearchRequest::default()
    };
    desk.search(&request).unwrap()
}

fn keys(desk: &Desk, query: &str) -> Vec<String> {
    let page = search(desk, query);
    page.hits.into_iter().map(|hit| hit.key).collect()
}

fn cursor(desk: &Desk) -> u64 {
    let public = desk.shared.replica.public();
    public.read(|tx| tx.cursor(&Scope::public())).unwrap()
}

/// A desk with the shipped starter, a paper and a person of its own.
fn desk_of_the_first_edition(folder: &Path, files: &Path) {
    let desk = Desk::init(folder, Some(PASSPHRASE)).unwrap();
    let paper = r#"{"id":"mine","lang":"en","title":"A guanaco paper","chemicals":["mirex"]}"#;
    let person = "name,role,country,organisation\nWangari Ocelot,sc-nfp,KE,Ministry\n";
    for (name, content) in [("a.jsonl", paper), ("contacts.csv", person)] {
        let path = files.join(name);
        std::fs::write(&path, content).unwrap();
        let report = desk
            .import(&path, ImportOptions::default(), &mut |_| {})
            .unwrap();
        assert_eq!(report.faults, [], "{name}");
    }
    desk.set_preference("language", "fr").unwrap();
    desk.index_now(&mut |_| {}).unwrap();
}

#[test]
fn a_later_starter_reaches_a_desk_that_has_the_earlier_one() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    desk_of_the_first_edition(folder.path(), files.path());
    let second = next_edition(SHIPPED);
    let desk = opened(folder.path(), &second);
    assert_eq!(cursor(&desk), records_of(&second).last().unwrap().seq);
    assert_eq!(
        desk.waiting().unwrap(),
        3,
        "what did not change costs nothing"
    );
    desk.index_now(&mut |_| {}).unwrap();

    assert_eq!(keys(&desk, "quetzalane")[0], "pfos");
    assert_eq!(keys(&desk, "vicunane"), ["vicunane"]);
    assert!(!keys(&desk, "mirex").contains(&"mirex".to_owned()));
    let stored = |code: &str| {
        let public = desk.shared.replica.public();
        let stored = public.read(|tx| tx.record_by_id(&chemical(code)));
        stored.unwrap().unwrap()
    };
    assert_eq!((stored("pfos").rev, stored("pfos").deleted), (2, false));
    assert!(stored("mirex").deleted);
    assert_eq!(stored("vicunane").rev, 1);
    assert_eq!(stored("ddt").rev, 1);
    drop(desk);
    let examination = examine(folder.path(), Some(PASSPHRASE)).unwrap();
    assert_eq!(examination.faults(), 0, "{examination:?}");
}

#[test]
fn what_was_removed_is_no_fault_while_the_index_waits_to_be_emptied() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open_with(folder.path(), None, SHIPPED).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    drop(desk);
    let desk = Desk::open_with(folder.path(), None, &next_edition(SHIPPED)).unwrap();
    crate::indexing::refill(desk.shared.replica.public()).unwrap();
    drop(desk);
    let examination = examine(folder.path(), None).unwrap();
    assert_eq!(examination.faults(), 0, "{examination:?}");
}

#[test]
fn what_the_person_added_stays_when_a_later_starter_comes() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    desk_of_the_first_edition(folder.path(), files.path());
    let before = Desk::open_existing(folder.path(), Some(PASSPHRASE)).unwrap();
    let scopes = |desk: &Desk| {
        let restricted = desk.shared.replica.restricted_database().unwrap();
        restricted.read(|tx| tx.scopes()).unwrap()
    };
    let own = scopes(&before);
    drop(before);
    let desk = opened(folder.path(), &next_edition(SHIPPED));
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(scopes(&desk), own);
    assert_eq!(keys(&desk, "guanaco"), ["mine"]);
    assert_eq!(search(&desk, "Ocelot").total, 1);
    assert_eq!(desk.private_part().unwrap(), PrivatePart::Open);
    assert_eq!(desk.preference("language").unwrap().as_deref(), Some("fr"));
}

#[test]
fn a_starter_is_taken_in_once_and_an_earlier_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let second = next_edition(SHIPPED);
    let state = |starter: &[u8]| {
        let desk = Desk::open_with(folder.path(), None, starter).unwrap();
        let public = desk.shared.replica.public();
        public
            .read(|tx| Ok((tx.last_version()?, tx.scopes()?)))
            .unwrap()
    };
    let made = state(&second);
    assert_eq!(state(&second), made);
    assert_eq!(state(SHIPPED), made);
    assert_eq!(state(&second), made);
}

#[test]
fn a_new_desk_of_a_later_edition_equals_one_that_was_brought_up_to_it() {
    let (new, old) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let second = next_edition(SHIPPED);
    drop(Desk::open_with(old.path(), None, SHIPPED).unwrap());
    let scopes = |folder: &Path| {
        let desk = Desk::open_with(folder, None, &second).unwrap();
        let public = desk.shared.replica.public();
        public.read(|tx| tx.scopes()).unwrap()
    };
    assert_eq!(scopes(new.path()), scopes(old.path()));
}

#[test]
fn a_starter_that_was_cut_off_goes_on_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let records = records_of(SHIPPED);
    let first = blocks_of(Scope::public(), 1, records.clone(), BlockSize::LOCAL).next();
    let replica = Replica::open(folder.path()).unwrap();
    replica.apply(&first.unwrap()).unwrap();
    drop(replica);
    let desk = Desk::open_existing(folder.path(), None).unwrap();
    assert_eq!(cursor(&desk), records.last().unwrap().seq);
}
