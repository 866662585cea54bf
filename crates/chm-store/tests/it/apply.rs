use std::collections::HashMap;

use chm_model::body::Chemical;
use chm_model::{Fields, Kind, Record, RecordId, Scope, Value};
use chm_protocol::Block;
use chm_store::Error;

use crate::support::{Desk, Random, block, deleted, document, id, in_scope, raw, record, text};

fn fingerprint(desk: &Desk) -> [u8; 32] {
    let scopes = desk.replica.public().read(|tx| tx.scopes()).unwrap();
    scopes[0].fingerprint
}

#[test]
fn a_block_moves_records_cursor_and_queue_together() {
    let desk = Desk::new();
    let applied = desk
        .replica
        .apply(&block(
            1,
            vec![document(1, 1, "One"), document(2, 1, "Two")],
        ))
        .unwrap();
    assert_eq!((applied.records, applied.cursor), (2, 2));
    assert_eq!(desk.queued(), [desk.row(id(1)), desk.row(id(2))]);
    assert!(desk.check().is_clean(), "{:?}", desk.check());
}

#[test]
fn a_gap_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    desk.apply(vec![document(1, 1, "One")]);
    let error = desk
        .replica
        .apply(&block(3, vec![document(2, 1, "Two")]))
        .unwrap_err();
    assert!(matches!(
        error,
        Error::Gap {
            cursor: 1,
            from_seq: 3,
            ..
        }
    ));
    assert_eq!(desk.replica.public().read(|tx| tx.count()).unwrap(), 1);
    let local: Scope = "collection-asia".parse().unwrap();
    let record = in_scope("collection-asia", document(3, 1, "Three"));
    assert!(desk.replica.apply(&block(2, vec![record])).is_err());
    assert_eq!(
        desk.replica
            .public()
            .read(|tx| tx.next_seq(&local))
            .unwrap(),
        1
    );
    assert_eq!(
        desk.replica.public().read(|tx| tx.scopes()).unwrap().len(),
        1
    );
}

#[test]
fn a_block_applied_again_changes_nothing() {
    let desk = Desk::new();
    let first = block(1, vec![document(1, 1, "One"), document(2, 1, "Two")]);
    desk.replica.apply(&first).unwrap();
    let (before, version) = (
        fingerprint(&desk),
        desk.replica.public().read(|tx| tx.last_version()).unwrap(),
    );
    let applied = desk.replica.apply(&first).unwrap();
    assert_eq!((applied.records, applied.passed_over), (0, 2));
    assert_eq!(fingerprint(&desk), before);
    assert_eq!(
        desk.replica.public().read(|tx| tx.last_version()).unwrap(),
        version
    );
}

#[test]
fn of_a_block_that_overlaps_only_the_new_is_taken() {
    let desk = Desk::new();
    desk.replica
        .apply(&block(
            1,
            vec![document(1, 2, "One"), document(2, 1, "Two")],
        ))
        .unwrap();
    let applied = desk
        .replica
        .apply(&block(
            2,
            vec![document(1, 1, "Old"), document(3, 1, "Three")],
        ))
        .unwrap();
    assert_eq!(
        (applied.records, applied.passed_over, applied.cursor),
        (1, 1, 3)
    );
    let one = desk
        .replica
        .public()
        .read(|tx| tx.record_by_id(&id(1)))
        .unwrap()
        .unwrap();
    assert_eq!(one.rev, 2);
    assert!(desk.check().is_clean());
}

#[test]
fn equal_content_has_an_equal_fingerprint_whatever_the_way() {
    let (left, right) = (Desk::new(), Desk::new());
    left.apply(vec![
        document(1, 1, "One"),
        document(2, 1, "Two"),
        document(3, 1, "x"),
    ]);
    left.apply(vec![document(1, 2, "Uno")]);
    left.apply(vec![deleted(&document(3, 1, "x"))]);
    right.apply(vec![document(2, 1, "Two"), document(1, 2, "Uno")]);
    assert_eq!(fingerprint(&left), fingerprint(&right));
    right.apply(vec![document(2, 2, "Two")]);
    assert_ne!(fingerprint(&left), fingerprint(&right));
    assert!(left.check().is_clean() && right.check().is_clean());
}

#[test]
fn a_tombstone_takes_typed_rows_and_queues_the_removal() {
    let desk = Desk::new();
    desk.apply(vec![document(1, 1, "One"), text(1, "en", 0, 1, &["words"])]);
    let row = desk.row(id(1));
    desk.empty_queue();
    desk.apply(vec![deleted(&document(1, 1, "One"))]);
    assert_eq!(desk.queued(), [row]);
    let public = desk.replica.public();
    assert_eq!(public.read(|tx| tx.row_of(&id(1))).unwrap(), None);
    assert!(public.read(|tx| tx.record(row)).unwrap().unwrap().deleted);
    assert!(public.read(|tx| tx.links(row)).unwrap().is_empty());
    assert!(public.read(|tx| tx.index_versions()).unwrap().is_empty());
    let report = desk.check();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.waiting_texts, 1);
    desk.replica
        .apply(&desk.next_block(vec![document(1, 1, "back")]))
        .unwrap();
    assert_eq!(
        public.read(|tx| tx.row_of(&id(1))).unwrap(),
        None,
        "an older revision revives nothing"
    );
}

#[test]
fn a_changed_text_queues_its_document() {
    let desk = Desk::new();
    desk.apply(vec![text(1, "en", 0, 1, &["early"])]);
    assert!(
        desk.queued().is_empty(),
        "a text without its document waits"
    );
    desk.apply(vec![document(1, 1, "One")]);
    let row = desk.row(id(1));
    let version = |desk: &Desk| {
        desk.replica
            .public()
            .read(|tx| tx.index_versions())
            .unwrap()[0]
            .1
    };
    let first = version(&desk);
    desk.empty_queue();
    desk.apply(vec![text(1, "en", 0, 2, &["late"])]);
    assert_eq!(desk.queued(), [row]);
    assert!(version(&desk) > first);
    let queue = desk
        .replica
        .public()
        .read(|tx| tx.index_queue(0, 9))
        .unwrap();
    assert_eq!(queue[0].seq, version(&desk));
    desk.empty_queue();
    desk.apply(vec![deleted(&text(1, "en", 0, 2, &[]))]);
    assert_eq!(desk.queued(), [row]);
    assert!(desk.check().is_clean());
}

#[test]
fn what_is_not_understood_is_kept_as_it_came() {
    let desk = Desk::new();
    let wrong: Fields = [(4, Value::Int(7)), (99, Value::Text("new".into()))]
        .into_iter()
        .collect();
    let unknown: Fields = [(1, Value::Bool(true))].into_iter().collect();
    let far = RecordId::named(Kind::from_number(500), "far");
    desk.apply(vec![
        raw(id(1), 1, Scope::public(), Kind::DOCUMENT, wrong.clone()),
        raw(
            far,
            1,
            Scope::public(),
            Kind::from_number(500),
            unknown.clone(),
        ),
    ]);
    let public = desk.replica.public();
    for (id, fields) in [(id(1), wrong), (far, unknown)] {
        let stored = public.read(|tx| tx.record_by_id(&id)).unwrap().unwrap();
        assert_eq!(stored.fields, fields);
        assert!(!stored.typed);
    }
    assert!(desk.queued().is_empty());
    let report = desk.check();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.not_understood, 2);
    desk.apply(vec![document(1, 2, "mended")]);
    assert_eq!(desk.queued(), [desk.row(id(1))]);
}

#[test]
fn unknown_fields_of_a_known_kind_come_back_as_they_were() {
    let desk = Desk::new();
    let mut chemical = Chemical {
        code: "pfos".into(),
        ..Chemical::default()
    };
    chemical
        .unknown
        .set(700, Value::List(vec![Value::Null, Value::Int(-3)]));
    let sent = record(RecordId::named(Kind::CHEMICAL, "pfos"), 1, chemical);
    desk.apply(vec![sent.clone()]);
    let found = desk
        .replica
        .public()
        .read(|tx| tx.record_by_code(Kind::CHEMICAL, "pfos"))
        .unwrap();
    assert_eq!(found.unwrap().fields, sent.fields);
}

#[test]
fn a_record_can_move_to_another_scope_of_its_database() {
    let desk = Desk::new();
    desk.apply(vec![document(1, 1, "One"), document(2, 1, "Two")]);
    desk.apply(vec![in_scope("collection-asia", document(1, 2, "One"))]);
    let scopes = desk.replica.public().read(|tx| tx.scopes()).unwrap();
    let counts: Vec<_> = scopes
        .iter()
        .map(|scope| (scope.scope.as_str(), scope.records))
        .collect();
    assert_eq!(counts, [("collection-asia", 1), ("public", 1)]);
    assert!(desk.check().is_clean());
}

#[test]
fn a_block_that_contradicts_itself_is_refused() {
    let desk = Desk::new();
    let good = || block(1, vec![document(1, 1, "One"), document(2, 1, "Two")]);
    let spoil: [fn(&mut Block); 6] = [
        |block| block.from_seq = 0,
        |block| block.to_seq = 0,
        |block| block.to_seq = 1,
        |block| block.records.reverse(),
        |block| block.records[1].scope = Scope::local(),
        |block| block.records[0].rev = 0,
    ];
    for spoil in spoil {
        let mut bad = good();
        spoil(&mut bad);
        let error = desk.replica.apply(&bad).unwrap_err();
        assert!(matches!(error, Error::Inconsistent { .. }), "{error:?}");
    }
    assert!(
        desk.replica
            .public()
            .read(|tx| tx.scopes())
            .unwrap()
            .is_empty()
    );
    desk.replica.apply(&good()).unwrap();
}

#[test]
fn a_scope_that_is_not_public_waits_for_the_passphrase() {
    let desk = Desk::new();
    let error = desk
        .replica
        .apply(&block(
            1,
            vec![in_scope("directory", document(1, 1, "One"))],
        ))
        .unwrap_err();
    assert!(matches!(error, Error::Locked));
}

#[test]
fn the_queue_can_be_filled_for_an_index_that_begins_with_nothing() {
    let desk = Desk::new();
    desk.apply(vec![
        document(1, 1, "One"),
        text(1, "en", 0, 1, &["w"]),
        document(2, 1, "Two"),
    ]);
    desk.apply(vec![document(1, 2, "Uno")]);
    desk.empty_queue();
    let public = desk.replica.public();
    assert_eq!(public.write(|tx| tx.enqueue_all_for_index()).unwrap(), 2);
    assert_eq!(desk.queued(), [desk.row(id(2)), desk.row(id(1))]);
    let last = public.read(|tx| tx.last_index_seq()).unwrap();
    assert_eq!(public.read(|tx| tx.index_queue_len(last)).unwrap(), 0);
    assert_eq!(public.read(|tx| tx.index_queue_len(0)).unwrap(), 2);
    desk.apply(vec![document(3, 1, "Three")]);
    let next = public.read(|tx| tx.index_queue(last, 9)).unwrap();
    assert_eq!(next.len(), 1);
}

/// A feed of 300 changes to 40 documents and their texts, from a seed.
fn random_feed(random: &mut Random) -> Vec<Record> {
    let mut revisions: HashMap<RecordId, u64> = HashMap::new();
    (0..300)
        .map(|turn| {
            let number = random.below(40) as u32;
            let title = format!("Title {turn}");
            let mut record = match random.below(10) {
                0..5 => document(number, 0, &title),
                _ => text(number, "en", random.below(3) as u32, 0, &[&title, "words"]),
            };
            let rev = revisions.entry(record.id).or_default();
            if *rev > 0 && random.below(8) == 0 {
                record.rev = *rev;
                record = deleted(&record);
            }
            *rev += 1;
            record.rev = *rev;
            record
        })
        .collect()
}

#[test]
fn any_cut_of_a_feed_into_blocks_gives_equal_replicas() {
    for seed in 0..8 {
        let mut random = Random(seed);
        let feed = random_feed(&mut random);
        let (whole, parts) = (Desk::new(), Desk::new());
        whole.apply(feed.clone());
        let mut rest = feed.as_slice();
        while !rest.is_empty() {
            let (block, after) = rest.split_at(rest.len().min(1 + random.below(60) as usize));
            parts.apply(block.to_vec());
            rest = after;
        }
        assert_eq!(fingerprint(&whole), fingerprint(&parts), "seed {seed}");
        for desk in [&whole, &parts] {
            let report = desk.check();
            assert!(report.is_clean(), "seed {seed}: {report:?}");
        }
        let texts = |desk: &Desk| {
            let read = |tx: &chm_store::ReadTx<'_>| {
                let rows = tx.index_versions()?;
                rows.iter()
                    .map(|(row, _)| Ok((tx.record(*row)?.unwrap().id, tx.full_text(*row)?)))
                    .collect()
            };
            let found: chm_store::Result<Vec<_>> = desk.replica.public().read(read);
            found.unwrap()
        };
        assert_eq!(texts(&whole), texts(&parts), "seed {seed}");
    }
}
