#![allow(clippy::unwrap_used, clippy::expect_used)]

use chm_model::{Fields, Kind, Record, RecordId, Scope, Value};
use chm_protocol::Block;

use super::*;
use crate::Replica;

fn block(seq: u64) -> Block {
    let record = Record {
        id: RecordId::named(Kind::from_number(900), &seq.to_string()),
        scope: Scope::public(),
        kind: Kind::from_number(900),
        rev: 1,
        seq,
        fields: Fields::from_iter([(1, Value::Bytes(vec![1; 100_000]))]),
        deleted: false,
    };
    Block {
        scope: Scope::public(),
        from_seq: seq,
        to_seq: seq,
        records: vec![record],
        head: None,
    }
}

#[test]
fn a_database_that_cannot_grow_refuses_a_block_whole_and_goes_on_when_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    replica.public().limit_pages(200);
    let mut seq = 1;
    let error = loop {
        match replica.apply(&block(seq)) {
            Ok(_) => seq += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::DiskFull { .. }), "{error:?}");
    assert_eq!(error.code(), "disk-full");
    assert!(seq > 1);
    assert!(replica.public().check().unwrap().is_clean());
    replica
        .public()
        .write(|tx| tx.set_setting("theme", "dark"))
        .unwrap();
    replica.public().limit_pages(1_000_000);
    assert_eq!(replica.apply(&block(seq)).unwrap().cursor, seq);
    assert!(replica.public().check().unwrap().is_clean());
}

#[test]
fn many_threads_read_while_one_writes() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| (1..20).for_each(|seq| replica.apply(&block(seq)).map(|_| ()).unwrap()));
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let (count, cursor) = replica
                        .public()
                        .read(|tx| Ok((tx.count()?, tx.cursor(&Scope::public())?)))
                        .unwrap();
                    assert_eq!(u64::from(count), cursor);
                }
            });
        }
    });
    assert!(lock(&replica.public().readers).len() <= IDLE_READERS);
}

#[test]
fn a_panic_while_writing_leaves_the_database_usable() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    let public = replica.public();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        public.write::<()>(|tx| {
            tx.set_setting("a", "b")?;
            panic!("on purpose");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(public.read(|tx| tx.setting("a")).unwrap(), None);
    public.write(|tx| tx.set_setting("a", "c")).unwrap();
}

#[test]
fn after_a_checkpoint_the_file_alone_holds_everything() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    (1..5).for_each(|seq| replica.apply(&block(seq)).map(|_| ()).unwrap());
    let file = replica.public().path();
    let length = |path: &Path| std::fs::metadata(path).unwrap().len();
    let before = length(file);
    replica.public().checkpoint().unwrap();
    assert_eq!(length(&folder.path().join("public.db-wal")), 0);
    assert!(length(file) >= before + 400_000);
}

fn setting(database: &Database, name: &str) -> String {
    let writer = database.writer().unwrap();
    writer
        .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
        .map(|value| match value {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        })
        .unwrap()
}

#[test]
fn every_database_is_written_durably_and_wipes_what_it_deletes() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    let restricted = replica.create_restricted("p").unwrap();
    for database in [replica.public(), &*restricted] {
        let settings = [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
            ("busy_timeout", "10000"),
            ("temp_store", "2"),
            ("trusted_schema", "0"),
            ("secure_delete", "1"),
        ];
        for (name, value) in settings {
            assert_eq!(setting(database, name), value, "{name}");
        }
    }
}

#[test]
fn a_replica_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Replica>();
    shared::<Error>();
}
