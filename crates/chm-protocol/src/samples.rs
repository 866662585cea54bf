//! Arbitrary values, records and feeds for the property tests.

use std::collections::BTreeMap;

use chm_model::{Fields, Kind, Record, RecordId, Scope, Value};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

/// Any value, a few levels deep.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        (-300_i64..70_000).prop_map(Value::Int),
        vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
        "\\PC{0,30}".prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::List),
            btree_map("[a-zé]{0,4}", inner, 0..5).prop_map(Value::Map),
        ]
    })
}

/// Any fields.
pub(crate) fn fields() -> impl Strategy<Value = Fields> {
    btree_map(any::<u16>(), value(), 0..6).prop_map(|map: BTreeMap<_, _>| map.into_iter().collect())
}

/// A feed of `public` from number 1 on, with gaps, unknown kinds and tombstones.
pub(crate) fn feed(
    records: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = Vec<Record>> {
    let record = (
        any::<[u8; 16]>(),
        any::<u16>(),
        1_u64..1000,
        1_u64..4,
        fields(),
        any::<bool>(),
    );
    vec(record, records).prop_map(|records| {
        let mut last = 0;
        records
            .into_iter()
            .map(|(id, kind, rev, step, fields, deleted)| {
                last += step;
                Record {
                    id: RecordId::from_bytes(id),
                    scope: Scope::public(),
                    kind: Kind::from_number(kind),
                    rev,
                    seq: last,
                    fields: if deleted { Fields::new() } else { fields },
                    deleted,
                }
            })
            .collect()
    })
}
