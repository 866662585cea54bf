use chm_model::body::Note;
use chm_model::{Body as _, Kind, RecordId, Scope};
use chm_store::{Change, Database, Error, Kept, OpKind};

use crate::support::{Desk, document, id, text};

fn note(text: &str) -> Note {
    Note {
        about: Some(id(7)),
        text: text.to_owned(),
        ..Note::default()
    }
}

fn note_id() -> RecordId {
    RecordId::named(Kind::NOTE, "mine")
}

fn begin(database: &Database) -> u64 {
    let change = Change::Create {
        id: note_id(),
        scope: Scope::private(),
        kind: Kind::NOTE,
        fields: note("a").into_fields(),
    };
    database.write(|tx| tx.write_op(&change)).unwrap()
}

fn shown(database: &Database) -> String {
    let record = database.read(|tx| tx.record_by_id(&note_id())).unwrap();
    Note::from_fields(record.unwrap().fields).unwrap().text
}

#[test]
fn what_is_typed_over_minutes_leaves_as_one_change() {
    let desk = Desk::new();
    let database = desk.replica.create_restricted("p").unwrap();
    let op_no = begin(&database);
    for typed in ["ab", "abc"] {
        let fields = note(typed).into_fields();
        database.write(|tx| tx.amend_op(op_no, &fields)).unwrap();
    }
    assert_eq!(shown(&database), "abc");
    let pending = database.read(|tx| tx.pending_ops(0, 9)).unwrap();
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0].kind, OpKind::Create);
    assert_eq!(pending[0].fields, note("abc").into_fields());
    let last = database.read(|tx| tx.last_op(&note_id())).unwrap().unwrap();
    assert_eq!((last.op_no, last.kind), (op_no, OpKind::Create));
    database.write(|tx| tx.undo_op(op_no)).unwrap();
    let gone = database.read(|tx| tx.record_by_id(&note_id())).unwrap();
    assert!(gone.is_none_or(|record| record.deleted));
}

#[test]
fn a_change_that_another_rests_on_is_not_gone_on_with() {
    let desk = Desk::new();
    let database = desk.replica.create_restricted("p").unwrap();
    let first = begin(&database);
    let change = Change::Delete { id: note_id() };
    let second = database.write(|tx| tx.write_op(&change)).unwrap();
    for op_no in [first, second, 99] {
        let fields = note("late").into_fields();
        let refused = database.write(|tx| tx.amend_op(op_no, &fields));
        assert!(matches!(refused, Err(Error::NotUndoable(number)) if number == op_no));
    }
}

#[test]
fn notes_are_listed_by_the_record_they_are_on() {
    let desk = Desk::new();
    let database = desk.replica.create_restricted("p").unwrap();
    begin(&database);
    let of = |about: &str| {
        database
            .read(|tx| tx.rows_by_code(Kind::NOTE, about, 9))
            .unwrap()
            .len()
    };
    assert_eq!(
        (of(&id(7).to_string()), of(&id(8).to_string()), of("")),
        (1, 0, 0)
    );
}

fn kept(item: &str, at_ms: i64) -> Kept {
    Kept {
        list: "recent".into(),
        item: item.into(),
        at_ms,
        value: String::new(),
    }
}

#[test]
fn a_list_gives_the_last_added_first_and_is_kept_short() {
    let desk = Desk::new();
    let public = desk.replica.public();
    let items = || -> Vec<String> {
        let kept = public.read(|tx| tx.kept("recent", 9)).unwrap();
        kept.into_iter().map(|kept| kept.item).collect()
    };
    public
        .write(|tx| {
            tx.keep(&kept("a", 1))?;
            tx.keep(&kept("b", 2))?;
            tx.keep(&kept("c", 3))?;
            tx.keep(&kept("a", 4))
        })
        .unwrap();
    assert_eq!(items(), ["a", "c", "b"]);
    public.write(|tx| tx.shorten("recent", 2)).unwrap();
    assert_eq!(items(), ["a", "c"]);
    assert!(public.write(|tx| tx.release("recent", "c")).unwrap());
    assert!(!public.write(|tx| tx.release("recent", "c")).unwrap());
    public.write(|tx| tx.release_all()).unwrap();
    assert_eq!(public.read(|tx| tx.all_kept()).unwrap(), []);
}

#[test]
fn what_is_new_is_listed_last_first_and_a_text_counts_as_its_document() {
    let desk = Desk::new();
    desk.apply(vec![document(1, 1, "One"), document(2, 1, "Two")]);
    let public = desk.replica.public();
    let seen = public.read(|tx| tx.last_version()).unwrap();
    let new = |kind| {
        let changed = public
            .read(|tx| tx.changed(seen, u64::MAX, kind, 9))
            .unwrap();
        changed
            .into_iter()
            .map(|found| found.row)
            .collect::<Vec<_>>()
    };
    assert!(new(None).is_empty());
    desk.apply(vec![
        document(3, 1, "Three"),
        text(1, "en", 0, 1, &["words"]),
    ]);
    assert_eq!(new(None), [desk.row(id(1)), desk.row(id(3))]);
    assert!(new(Some(Kind::EVENT)).is_empty());
}
