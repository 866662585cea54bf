#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write;

use chm_model::{Body, Value, body};
use proptest::prelude::*;

use super::*;
use crate::samples;

fn record(seq: u64, text_bytes: usize) -> Record {
    Record {
        id: RecordId::named(Kind::DOCUMENT, &seq.to_string()),
        scope: Scope::public(),
        kind: Kind::DOCUMENT,
        rev: 1,
        seq,
        fields: [(4, Value::Text("x".repeat(text_bytes)))]
            .into_iter()
            .collect(),
        deleted: false,
    }
}

fn block(records: Vec<Record>) -> Block {
    Block {
        scope: Scope::public(),
        from_seq: 1,
        to_seq: records.last().map_or(1, |record| record.seq),
        records,
        head: None,
    }
}

/// Puts a right checksum before a body.
fn sealed(body: &[u8]) -> Vec<u8> {
    let mut bytes = blake3::hash(body).as_bytes()[..CHECKSUM].to_vec();
    bytes.extend(body);
    bytes
}

#[test]
fn the_bytes_of_a_block_do_not_change_between_versions() {
    let chemical = body::Chemical {
        code: "pfos".to_owned(),
        cas: vec!["1763-23-1".to_owned()],
        year_listed: 2009,
        ..body::Chemical::default()
    };
    let records = vec![
        Record {
            id: RecordId::named(Kind::CHEMICAL, "pfos"),
            kind: Kind::CHEMICAL,
            fields: chemical.into_fields(),
            ..record(1, 0)
        },
        Record {
            id: RecordId::named(Kind::PARTY, "xx"),
            kind: Kind::PARTY,
            rev: 3,
            fields: Fields::new(),
            deleted: true,
            ..record(3, 0)
        },
    ];
    let bytes = block(records).encode();
    let lines = bytes.chunks(32).fold(String::new(), |mut text, chunk| {
        for byte in chunk {
            write!(text, "{byte:02x}").unwrap();
        }
        text + "\n"
    });
    insta::assert_snapshot!(lines, @r"
    622ec73a7c488b9f8911621e53b09ad68601667075626c69630103f682855036
    59a9fd17505309b3680de8ac86914e070100a3016470666f7305816931373633
    2d32332d31091907d9855011f68cc91e5558d084a6534aab11c469010302f6
    ");
}

#[test]
fn a_flipped_bit_is_noticed() {
    let bytes = block(vec![record(1, 10)]).encode();
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        assert!(matches!(Block::decode(&damaged), Err(Error::Checksum)));
    }
}

#[test]
fn a_block_of_a_later_version_says_so() {
    let later = written(|out| out.array(1)?.u64(2)?.ok());
    assert!(matches!(
        Block::decode(&sealed(&later)),
        Err(Error::Version(2))
    ));
}

#[test]
fn blocks_that_contradict_themselves_are_refused() {
    let base = block(vec![record(1, 1), record(2, 1)]);
    let broken: [fn(&mut Block); 5] = [
        |block| block.records.swap(0, 1),
        |block| block.to_seq = 1,
        |block| (block.from_seq, block.to_seq) = (0, 5),
        |block| block.records[1].seq = 1,
        |block| block.records[0].rev = 0,
    ];
    for change in broken {
        let mut block = base.clone();
        change(&mut block);
        assert!(
            matches!(Block::decode(&block.encode()), Err(Error::Inconsistent(_))),
            "{block:?}"
        );
    }
    let mut huge = base.clone();
    huge.to_seq = u64::MAX;
    assert!(matches!(
        Block::decode(&huge.encode()),
        Err(Error::Inconsistent(_))
    ));
    let mut heavy = base;
    heavy.head = Some(vec![0; MAX_HEAD_BYTES + 1]);
    assert!(matches!(
        Block::decode(&heavy.encode()),
        Err(Error::Limit { .. })
    ));
}

#[test]
fn a_scope_that_is_none_is_refused() {
    let body = written(|out| {
        out.array(6)?
            .u64(1)?
            .str("../etc")?
            .u64(1)?
            .u64(1)?
            .null()?
            .array(0)?
            .ok()
    });
    assert!(matches!(
        Block::decode(&sealed(&body)),
        Err(Error::Scope(_))
    ));
}

#[test]
fn blocks_are_cut_by_records_and_by_bytes() {
    let records = (1..=50).map(|seq| record(seq, 100));
    let sizes: Vec<_> = blocks_of(Scope::public(), 1, records, BlockSize::WIRE)
        .map(|block| block.records.len())
        .collect();
    assert_eq!(sizes, [20, 20, 10]);

    let lengths = [3_000, 3_000, 3_000, 20_000, 10];
    let records = (1..).zip(lengths).map(|(seq, bytes)| record(seq, bytes));
    let blocks: Vec<_> = blocks_of(Scope::public(), 1, records, BlockSize::WIRE).collect();
    let sizes: Vec<_> = blocks.iter().map(|block| block.records.len()).collect();
    assert_eq!(sizes, [2, 1, 1, 1]);
    let ranges: Vec<_> = blocks
        .iter()
        .map(|block| (block.from_seq, block.to_seq))
        .collect();
    assert_eq!(ranges, [(1, 2), (3, 3), (4, 4), (5, 5)]);
}

#[test]
fn no_records_make_no_block() {
    assert_eq!(
        blocks_of(Scope::public(), 1, [], BlockSize::WIRE).count(),
        0
    );
}

proptest! {
    #[test]
    fn a_feed_cut_into_blocks_comes_back_whole(records in samples::feed(0..25)) {
        let blocks = blocks_of(Scope::public(), 1, records.clone(), BlockSize { records: 7, bytes: 400 });
        let mut cursor = 0;
        let mut back = Vec::new();
        for block in blocks {
            let block = Block::decode(&block.encode()).unwrap();
            prop_assert_eq!(block.from_seq, cursor + 1);
            cursor = block.to_seq;
            back.extend(block.records);
        }
        prop_assert_eq!(back, records);
    }

    #[test]
    fn hostile_bytes_under_a_right_checksum_never_panic(
        records in samples::feed(1..4),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        keep in any::<prop::sample::Index>(),
    ) {
        let mut body = block(records).encode().split_off(CHECKSUM);
        for (at, byte) in changes {
            *at.get_mut(&mut body) = byte;
        }
        body.truncate(keep.index(body.len() + 1));
        let bytes = sealed(&body);
        if let Ok(block) = Block::decode(&bytes) {
            prop_assert_eq!(block.encode(), bytes);
        }
    }
}
