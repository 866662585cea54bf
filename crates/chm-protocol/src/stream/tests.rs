#![allow(clippy::unwrap_used, clippy::expect_used)]

use chm_model::Scope;
use proptest::prelude::*;
use zstd::stream::raw::CParameter;

use super::*;
use crate::{BlockSize, blocks_of, samples};

fn stream(blocks: &[Block], flush: bool) -> Vec<u8> {
    let mut writer = BlockWriter::new(Vec::new(), LEVEL_LIVE).unwrap();
    for block in blocks {
        writer.write(block).unwrap();
        if flush {
            writer.flush().unwrap();
        }
    }
    writer.finish().unwrap()
}

fn blocks(records: Vec<chm_model::Record>) -> Vec<Block> {
    blocks_of(
        Scope::public(),
        1,
        records,
        BlockSize {
            records: 3,
            bytes: 300,
        },
    )
    .collect()
}

/// The whole blocks and the error after them.
fn read(bytes: &[u8]) -> (Vec<Block>, Option<Error>) {
    let reader = match BlockReader::new(bytes) {
        Ok(reader) => reader,
        Err(error) => return (Vec::new(), Some(error)),
    };
    let mut whole = Vec::new();
    for block in reader {
        match block {
            Ok(block) => whole.push(block),
            Err(error) => return (whole, Some(error)),
        }
    }
    (whole, None)
}

#[test]
fn other_files_and_later_versions_are_told_apart() {
    assert!(matches!(
        read(b"PK\x03\x04\x00\x00").1,
        Some(Error::NotAStream)
    ));
    assert!(matches!(read(b"CHMB\x02\x00").1, Some(Error::Version(2))));
    assert!(matches!(read(b"CHM").1, Some(Error::Cut { blocks: 0 })));
    assert!(matches!(
        read(b"CHMB\x01\x00garbage here").1,
        Some(Error::Unpack { .. })
    ));
}

#[test]
fn every_level_is_readable() {
    for level in [-5, 1, LEVEL_PACKED, 22] {
        let mut writer = BlockWriter::new(Vec::new(), level).unwrap();
        let noise: Vec<_> = (0..3_u32 << 20)
            .map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0])
            .collect();
        writer.write_encoded(&noise).unwrap();
        let bytes = writer.finish().unwrap();
        let read = BlockReader::new(&bytes[..])
            .unwrap()
            .next_encoded()
            .unwrap();
        assert_eq!(read, Some(noise));
    }
}

#[test]
fn an_empty_stream_has_an_end() {
    let (whole, error) = read(&stream(&[], false));
    assert!(whole.is_empty() && error.is_none());
}

#[test]
fn a_block_announced_too_large_is_refused_before_it_is_read() {
    let mut packed = b"CHMB\x01\x00".to_vec();
    packed.extend(zstd::encode_all(&u32::MAX.to_le_bytes()[..], 1).unwrap());
    assert!(matches!(read(&packed).1, Some(Error::Limit { .. })));
}

#[test]
fn a_window_beyond_the_limit_is_refused() {
    let mut encoder = Encoder::new(b"CHMB\x01\x00".to_vec(), 1).unwrap();
    encoder
        .set_parameter(CParameter::WindowLog(WINDOW_LOG + 2))
        .unwrap();
    encoder.write_all(&[1; 1000]).unwrap();
    assert!(matches!(
        read(&encoder.finish().unwrap()).1,
        Some(Error::Unpack { .. })
    ));
}

proptest! {
    #[test]
    fn blocks_come_back_in_order(records in samples::feed(0..15), flush in any::<bool>()) {
        let blocks = blocks(records);
        let (whole, error) = read(&stream(&blocks, flush));
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(whole, blocks);
    }

    #[test]
    fn a_stream_cut_anywhere_gives_whole_blocks_and_says_it_was_cut(
        records in samples::feed(1..15),
        flush in any::<bool>(),
        at in any::<prop::sample::Index>(),
    ) {
        let blocks = blocks(records);
        let bytes = stream(&blocks, flush);
        let (whole, error) = read(&bytes[..at.index(bytes.len())]);
        prop_assert!(matches!(error, Some(Error::Cut { .. })), "{error:?}");
        prop_assert!(blocks.starts_with(&whole));
    }

    #[test]
    fn what_was_flushed_before_a_cut_is_readable(records in samples::feed(4..12)) {
        let blocks = blocks(records);
        let (last, flushed) = blocks.split_last().unwrap();
        let mut writer = BlockWriter::new(Vec::new(), LEVEL_LIVE).unwrap();
        for block in flushed {
            writer.write(block).unwrap();
        }
        writer.flush().unwrap();
        writer.write(last).unwrap();
        let (whole, _) = read(writer.encoder.get_ref());
        prop_assert_eq!(whole, flushed);
    }

    #[test]
    fn hostile_streams_never_panic(
        records in samples::feed(1..10),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let blocks = blocks(records);
        let mut bytes = stream(&blocks, true);
        *at.get_mut(&mut bytes) = byte;
        prop_assert!(blocks.starts_with(&read(&bytes).0));
    }
}
