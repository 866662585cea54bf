//! What holds for any content.

use std::collections::BTreeSet;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use super::*;

/// Few words, so that both sides often write the same.
fn word() -> impl Strategy<Value = String> {
    "[a-e]{1,2}"
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (0_i64..3).prop_map(Value::Int),
        word().prop_map(Value::Text),
        vec(word(), 0..6).prop_map(|paragraphs| Value::Text(paragraphs.join("\n"))),
        vec(word().prop_map(Value::Text), 0..5).prop_map(Value::List),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::List),
            btree_map("[a-c]", inner, 0..3).prop_map(Value::Map),
        ]
    })
}

fn any_fields() -> impl Strategy<Value = Fields> {
    btree_map(0_u16..4, value(), 0..4).prop_map(|map| map.into_iter().collect())
}

/// Every paragraph of every text in a value.
fn texts<'v>(value: &'v Value, into: &mut BTreeSet<&'v str>) {
    match value {
        Value::Text(text) => {
            into.extend(text.split('\n').filter(|paragraph| !paragraph.is_empty()));
        }
        Value::List(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Map(map) => map.values().for_each(|item| texts(item, into)),
        _ => {}
    }
}

fn texts_of(fields: &Fields) -> BTreeSet<&str> {
    let mut into = BTreeSet::new();
    fields.iter().for_each(|(_, value)| texts(value, &mut into));
    into
}

/// A place that can be changed on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Atom {
    Number,
    Language(usize),
    Remove(usize),
    Add(usize),
    Paragraph(usize),
    New,
}

fn atoms() -> impl Strategy<Value = BTreeSet<Atom>> {
    let atom = prop_oneof![
        Just(Atom::Number),
        (0_usize..3).prop_map(Atom::Language),
        (0_usize..4).prop_map(Atom::Remove),
        (0_usize..4).prop_map(Atom::Add),
        (0_usize..5).prop_map(Atom::Paragraph),
        Just(Atom::New),
    ];
    vec(atom, 0..6).prop_map(|atoms| atoms.into_iter().collect())
}

/// A state with these places changed.
fn changed(atoms: &BTreeSet<Atom>) -> Fields {
    let has = |atom| atoms.contains(&atom);
    let languages = ["ar", "fr", "zh"].iter().enumerate().map(|(n, tag)| {
        let title = if has(Atom::Language(n)) { "new" } else { "old" };
        ((*tag).to_owned(), text(title))
    });
    let removable = (0..4)
        .filter(|n| !has(Atom::Remove(*n)))
        .map(|n| text(&format!("old {n}")));
    let added = (0..4)
        .filter(|n| has(Atom::Add(*n)))
        .map(|n| text(&format!("new {n}")));
    let paragraphs: Vec<_> = (0..5)
        .map(|n| {
            format!(
                "{} {n}",
                if has(Atom::Paragraph(n)) {
                    "new"
                } else {
                    "old"
                }
            )
        })
        .collect();
    let mut fields = fields(&[
        (1, Value::Int(has(Atom::Number).into())),
        (2, Value::Map(languages.collect())),
        (4, text(&paragraphs.join("\n"))),
    ]);
    let items: Vec<_> = removable.chain(added).collect();
    if !items.is_empty() {
        fields.set(3, Value::List(items));
    }
    if has(Atom::New) {
        fields.set(5, Value::Bool(true));
    }
    fields
}

proptest! {
    #[test]
    fn disjoint_edits_commute_and_give_all_of_both(ours in atoms(), theirs in atoms()) {
        let theirs: BTreeSet<_> = theirs.difference(&ours).copied().collect();
        let base = changed(&BTreeSet::new());
        let (local, remote) = (changed(&ours), changed(&theirs));
        let both = changed(&ours.union(&theirs).copied().collect());
        prop_assert_eq!(merged(&base, &local, &remote), (both.clone(), vec![]));
        prop_assert_eq!(merged(&base, &remote, &local), (both, vec![]));
    }

    #[test]
    fn a_merge_of_the_merged_changes_nothing(base in any_fields(), ours in any_fields(), theirs in any_fields()) {
        let (once, _) = merged(&base, &ours, &theirs);
        prop_assert_eq!(merged(&base, &once, &once), (once.clone(), vec![]));
        prop_assert_eq!(merged(&theirs, &once, &theirs).0, once);
    }

    #[test]
    fn the_same_edits_merged_again_change_nothing(ours in atoms(), theirs in atoms()) {
        let base = changed(&BTreeSet::new());
        let local = changed(&ours);
        let (once, _) = merged(&base, &local, &changed(&theirs));
        prop_assert_eq!(merged(&base, &local, &once).0, once);
    }

    #[test]
    fn an_unchanged_side_gives_the_other(base in any_fields(), other in any_fields()) {
        let whole = |fields: &Fields| merged(fields, fields, fields).0;
        prop_assert_eq!(merged(&base, &base, &other), (whole(&other), vec![]));
        prop_assert_eq!(merged(&base, &other, &base), (whole(&other), vec![]));
    }

    #[test]
    fn no_text_becomes_unreachable(base in any_fields(), ours in any_fields(), theirs in any_fields()) {
        let (fields, conflicts) = merged(&base, &ours, &theirs);
        let mut found = texts_of(&fields);
        found.extend(texts_of(&base));
        for conflict in &conflicts {
            for value in [&conflict.local, &conflict.remote].into_iter().flatten() {
                texts(value, &mut found);
            }
        }
        for text in texts_of(&ours).union(&texts_of(&theirs)) {
            prop_assert!(found.contains(text), "{text} is lost");
        }
    }

    #[test]
    fn no_text_becomes_unreachable_when_one_side_deletes(base in any_fields(), edited in any_fields()) {
        for outcome in [merge(Some(&base), None, Some(&edited)), merge(Some(&base), Some(&edited), None)] {
            if edited == base {
                prop_assert_eq!(outcome, Outcome::default());
            } else {
                prop_assert_eq!(outcome.fields.as_ref(), Some(&edited));
                prop_assert!(outcome.edit_over_deletion.is_some());
            }
        }
    }
}
