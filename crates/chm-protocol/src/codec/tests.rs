#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;

use super::*;
use crate::samples;

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn one(value: Value) -> Fields {
    [(1, value)].into_iter().collect()
}

#[test]
fn keys_stand_in_the_order_of_their_encoding() {
    let map = ["zh", "ar", "zh-Hant", "x"].map(|tag| (tag.to_owned(), Value::Bool(true)));
    let fields = [
        (300, Value::Int(-1)),
        (2, Value::Map(map.into_iter().collect())),
        (23, Value::Null),
    ]
    .into_iter()
    .collect();
    insta::assert_snapshot!(hex(&encode_fields(&fields)), @"a302a46178f5626172f5627a68f5677a682d48616e74f517f619012c20");
}

#[test]
fn every_second_encoding_of_a_content_is_refused() {
    for (why, bytes) in [
        ("long map length", &b"\xb8\x01\x01\xf6"[..]),
        ("long key", b"\xa1\x18\x01\xf6"),
        ("long number", b"\xa1\x01\x19\x00\x05"),
        ("long negative number", b"\xa1\x01\x38\x05"),
        ("long text length", b"\xa1\x01\x78\x01a"),
        ("indefinite text", b"\xa1\x01\x7f\x61a\xff"),
        ("indefinite list", b"\xa1\x01\x9f\xff"),
        ("indefinite map", b"\xbf\x01\xf6\xff"),
        ("duplicate keys", b"\xa2\x01\xf6\x01\xf6"),
        ("keys out of order", b"\xa2\x02\xf6\x01\xf6"),
        ("duplicate text keys", b"\xa1\x01\xa2\x61a\xf6\x61a\xf6"),
        ("text keys out of order", b"\xa1\x01\xa2\x62aa\xf6\x61b\xf6"),
    ] {
        assert!(
            matches!(decode_fields(bytes), Err(Error::NotCanonical { .. })),
            "{why}"
        );
    }
}

#[test]
fn what_no_value_can_hold_is_refused() {
    for (why, bytes) in [
        ("half float", &b"\xa1\x01\xf9\x3c\x00"[..]),
        ("tag", b"\xa1\x01\xc1\x00"),
        ("undefined", b"\xa1\x01\xf7"),
        (
            "number beyond 64 signed bits",
            b"\xa1\x01\x1b\x80\x00\x00\x00\x00\x00\x00\x00",
        ),
        ("key beyond 16 bits", b"\xa1\x1a\x00\x01\x00\x00\xf6"),
        ("invalid UTF-8", b"\xa1\x01\x61\xff"),
        ("no map", b"\x80"),
        ("nothing", b""),
        (
            "announced and not there",
            b"\xa1\x01\x9a\xff\xff\xff\xff\xf6",
        ),
        (
            "long text not there",
            b"\xa1\x01\x7b\x7f\xff\xff\xff\xff\xff\xff\xffa",
        ),
    ] {
        assert!(
            matches!(decode_fields(bytes), Err(Error::Malformed { .. })),
            "{why}"
        );
    }
    assert!(matches!(
        decode_fields(b"\xa0\x00"),
        Err(Error::Trailing { at: 1 })
    ));
}

#[test]
fn nesting_and_counts_are_bounded() {
    let nest = |depth| (0..depth).fold(Value::Null, |value, _| Value::List(vec![value]));
    assert!(decode_fields(&encode_fields(&one(nest(MAX_DEPTH)))).is_ok());
    for depth in [MAX_DEPTH + 1, 5_000] {
        let mut bytes = vec![0xa1, 0x01];
        bytes.extend(std::iter::repeat_n(0x81, depth));
        bytes.push(0xf6);
        assert!(matches!(decode_fields(&bytes), Err(Error::Limit { .. })));
    }
    let many = one(Value::List(vec![Value::Null; MAX_ITEMS]));
    assert!(matches!(
        decode_fields(&encode_fields(&many)),
        Err(Error::Limit { .. })
    ));
}

proptest! {
    #[test]
    fn fields_come_back_as_they_were(fields in samples::fields()) {
        prop_assert_eq!(decode_fields(&encode_fields(&fields)).unwrap(), fields);
    }

    #[test]
    fn whatever_is_read_is_written_with_the_same_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(fields) = decode_fields(&bytes) {
            prop_assert_eq!(encode_fields(&fields), bytes);
        }
    }

    #[test]
    fn damage_gives_an_error_or_another_canonical_content(
        fields in samples::fields(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut bytes = encode_fields(&fields);
        *at.get_mut(&mut bytes) = byte;
        if let Ok(other) = decode_fields(&bytes) {
            prop_assert_eq!(encode_fields(&other), bytes);
        }
    }

    #[test]
    fn cut_fields_are_an_error(fields in samples::fields(), at in any::<prop::sample::Index>()) {
        let bytes = encode_fields(&fields);
        prop_assert!(decode_fields(&bytes[..at.index(bytes.len())]).is_err());
    }
}
