use std::sync::Arc;

use chm_model::body::Person;
use chm_model::{Body as _, Fields, Kind, RecordId, Scope, Value};
use chm_store::{Change, Database, Error, OpKind, OpState};

use crate::support::{Desk, block, document, id, in_scope, raw};

const NAME: u16 = 1;

fn enrolled() -> (Desk, Arc<Database>) {
    let desk = Desk::new();
    let database = desk.replica.create_restricted("p").unwrap();
    (desk, database)
}

fn directory() -> Scope {
    Scope::directory()
}

fn person_id() -> RecordId {
    RecordId::named(Kind::PERSON, "amina")
}

fn named(name: &str) -> Fields {
    Person {
        name: name.into(),
        ..Person::default()
    }
    .into_fields()
}

fn arrives(desk: &Desk, seq: u64, rev: u64, name: &str) {
    let record = raw(person_id(), rev, directory(), Kind::PERSON, named(name));
    desk.replica.apply(&block(seq, vec![record])).unwrap();
}

fn shown(database: &Database) -> Option<String> {
    let stored = database.read(|tx| tx.record_by_id(&person_id())).unwrap()?;
    match stored.fields.value(NAME) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    }
}

fn patch(database: &Database, name: &str) -> u64 {
    let change = Change::Patch {
        id: person_id(),
        fields: named(name),
    };
    database.write(|tx| tx.write_op(&change)).unwrap()
}

#[test]
fn a_change_shows_at_once_and_waits_in_the_outbox() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 3, "Amina");
    let op_no = patch(&database, "Amina W.");
    assert_eq!(shown(&database).as_deref(), Some("Amina W."));
    let pending = database.read(|tx| tx.pending_ops(0, 9)).unwrap();
    assert_eq!(pending.len(), 1);
    assert_eq!((pending[0].op_no, pending[0].kind), (op_no, OpKind::Patch));
    assert_eq!(
        (pending[0].base_rev, pending[0].state),
        (3, OpState::Waiting)
    );
    assert_eq!(pending[0].fields, named("Amina W."));
    assert_eq!(database.read(|tx| tx.outbox_size()).unwrap().0, 1);
    let earlier = database.read(|tx| tx.history(1, 9)).unwrap();
    assert_eq!(
        (earlier[0].fields.clone(), earlier[0].by_person),
        (named("Amina"), true)
    );
    let report = database.check().unwrap();
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn a_change_can_be_taken_back_until_it_leaves() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 1, "Amina");
    let (first, second) = (patch(&database, "A"), patch(&database, "B"));
    let too_early = database.write(|tx| tx.undo_op(first)).unwrap_err();
    assert!(matches!(too_early, Error::NotUndoable(number) if number == first));
    database.write(|tx| tx.undo_op(second)).unwrap();
    assert_eq!(shown(&database).as_deref(), Some("A"));
    database.write(|tx| tx.undo_op(first)).unwrap();
    assert_eq!(shown(&database).as_deref(), Some("Amina"));
    assert!(database.write(|tx| tx.undo_op(first)).is_err());
    assert_eq!(database.read(|tx| tx.outbox_size()).unwrap(), (0, 0));
    assert!(
        patch(&database, "C") > second,
        "a number is never used twice"
    );
    assert!(database.check().unwrap().is_clean());
}

#[test]
fn what_arrives_meanwhile_is_kept_beside_the_change() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 1, "Amina");
    let op_no = patch(&database, "mine");
    arrives(&desk, 2, 2, "theirs");
    assert_eq!(shown(&database).as_deref(), Some("mine"));
    assert!(
        database.check().unwrap().is_clean(),
        "the fingerprint is that of the server's state"
    );
    database.write(|tx| tx.undo_op(op_no)).unwrap();
    assert_eq!(shown(&database).as_deref(), Some("theirs"));
    assert!(database.check().unwrap().is_clean());
}

#[test]
fn a_record_is_made_and_deleted_by_a_person() {
    let (_desk, database) = enrolled();
    let create = Change::Create {
        id: person_id(),
        scope: directory(),
        kind: Kind::PERSON,
        fields: named("Amina"),
    };
    let made = database.write(|tx| tx.write_op(&create)).unwrap();
    assert_eq!(shown(&database).as_deref(), Some("Amina"));
    assert!(matches!(
        database.write(|tx| tx.write_op(&create)),
        Err(Error::RecordExists(_))
    ));
    let deletion = database
        .write(|tx| tx.write_op(&Change::Delete { id: person_id() }))
        .unwrap();
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 0);
    database.write(|tx| tx.undo_op(deletion)).unwrap();
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 1);
    database.write(|tx| tx.undo_op(made)).unwrap();
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 0);
    let words = database.read(|tx| tx.history(1, 9)).unwrap();
    assert!(
        words.iter().any(|state| state.fields == named("Amina")),
        "no words become unreachable"
    );
    assert!(database.check().unwrap().is_clean());
}

#[test]
fn an_explicit_null_takes_a_field_out_and_the_others_stay() {
    let (desk, database) = enrolled();
    let mut fields = named("Amina");
    fields.set(900, Value::Int(5));
    let record = raw(person_id(), 1, directory(), Kind::PERSON, fields);
    desk.replica.apply(&block(1, vec![record])).unwrap();
    let change = Change::Patch {
        id: person_id(),
        fields: [(NAME, Value::Null)].into_iter().collect(),
    };
    database.write(|tx| tx.write_op(&change)).unwrap();
    let stored = database
        .read(|tx| tx.record_by_id(&person_id()))
        .unwrap()
        .unwrap();
    assert_eq!(stored.fields, [(900, Value::Int(5))].into_iter().collect());
}

#[test]
fn public_records_are_not_changed_by_persons() {
    let (desk, database) = enrolled();
    desk.apply(vec![document(1, 1, "One")]);
    let change = Change::Delete { id: id(1) };
    let error = desk
        .replica
        .public()
        .write(|tx| tx.write_op(&change))
        .unwrap_err();
    assert!(matches!(error, Error::NotWritable { .. }));
    let unknown = database.write(|tx| tx.write_op(&change)).unwrap_err();
    assert!(matches!(unknown, Error::UnknownRecord(_)));
    let create = Change::Create {
        id: id(2),
        scope: directory(),
        kind: Kind::PERSON,
        fields: named("x"),
    };
    assert!(
        desk.replica
            .public()
            .write(|tx| tx.write_op(&create))
            .is_err(),
        "private words stay private"
    );
}

#[test]
fn a_failed_change_leaves_nothing_behind() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 1, "Amina");
    let outcome: chm_store::Result<()> = database.write(|tx| {
        tx.write_op(&Change::Delete { id: person_id() })?;
        Err(Error::Locked)
    });
    assert!(outcome.is_err());
    assert_eq!(shown(&database).as_deref(), Some("Amina"));
    assert_eq!(database.read(|tx| tx.outbox_size()).unwrap().0, 0);
}

#[test]
fn replaced_revisions_of_private_records_stay_in_the_history() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 1, "Amina");
    arrives(&desk, 2, 2, "Amina W.");
    let earlier = database.read(|tx| tx.history(1, 9)).unwrap();
    assert_eq!(
        (earlier.len(), earlier[0].rev, earlier[0].by_person),
        (1, 1, false)
    );
    desk.apply(vec![in_scope("public", document(1, 1, "a"))]);
}

fn create(scope: Scope) -> Change {
    Change::Create {
        id: person_id(),
        scope,
        kind: Kind::PERSON,
        fields: named("Amina"),
    }
}

#[test]
fn changes_in_a_local_scope_never_wait_to_leave_and_can_still_be_taken_back() {
    let (_desk, database) = enrolled();
    let made = database
        .write(|tx| tx.write_op(&create(Scope::local_directory())))
        .unwrap();
    let renamed = patch(&database, "Amina W.");
    assert_eq!(database.read(|tx| tx.outbox_size()).unwrap(), (0, 0));
    database.write(|tx| tx.undo_op(renamed)).unwrap();
    assert_eq!(shown(&database).as_deref(), Some("Amina"));
    database.write(|tx| tx.undo_op(made)).unwrap();
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 0);
    assert!(database.check().unwrap().is_clean());
}

#[test]
fn a_change_taken_back_is_done_again() {
    let (_desk, database) = enrolled();
    let made = database
        .write(|tx| tx.write_op(&create(Scope::private())))
        .unwrap();
    let renamed = patch(&database, "Amina W.");
    let too_early = database.write(|tx| tx.redo_op(renamed)).unwrap_err();
    assert!(matches!(too_early, Error::NotUndoable(_)));
    database
        .write(|tx| {
            tx.undo_op(renamed)?;
            tx.undo_op(made)
        })
        .unwrap();
    database
        .write(|tx| {
            tx.redo_op(made)?;
            tx.redo_op(renamed)
        })
        .unwrap();
    assert_eq!(shown(&database).as_deref(), Some("Amina W."));
    assert!(database.check().unwrap().is_clean());
}

#[test]
fn what_never_left_is_forgotten_with_its_history() {
    let (desk, database) = enrolled();
    database
        .write(|tx| tx.write_op(&create(Scope::private())))
        .unwrap();
    patch(&database, "Amina W.");
    database.write(|tx| tx.forget(&person_id())).unwrap();
    assert_eq!(database.read(|tx| tx.history(1, 9)).unwrap(), []);
    assert_eq!(database.read(|tx| tx.outbox_size()).unwrap(), (0, 0));
    assert!(database.check().unwrap().is_clean());
    arrives(&desk, 1, 1, "Amina");
    database.write(|tx| tx.forget(&person_id())).unwrap();
    assert_eq!(
        shown_state(&database),
        Some(true),
        "others know it: a tombstone"
    );
    assert!(database.check().unwrap().is_clean());
}

fn shown_state(database: &Database) -> Option<bool> {
    let stored = database.read(|tx| tx.record_by_id(&person_id())).unwrap();
    stored.map(|record| record.deleted)
}

#[test]
fn contacts_are_read_in_the_order_of_their_changes() {
    let (desk, database) = enrolled();
    arrives(&desk, 1, 1, "Amina");
    let all = database.read(|tx| tx.contacts_changed(0, 9)).unwrap();
    let [first] = all.as_slice() else {
        panic!("{all:?}")
    };
    assert_eq!(first.id, person_id());
    let version = first.version;
    assert_eq!(
        database.read(|tx| tx.contacts_changed(version, 9)).unwrap(),
        []
    );
    database
        .write(|tx| tx.write_op(&Change::Delete { id: person_id() }))
        .unwrap();
    let gone = database.read(|tx| tx.contacts_changed(version, 9)).unwrap();
    assert!(gone.iter().all(|record| record.deleted) && gone.len() == 1);
}
