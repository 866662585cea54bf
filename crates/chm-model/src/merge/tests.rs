#![allow(clippy::unwrap_used, clippy::expect_used)]

mod properties;

use super::*;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| text(item)).collect())
}

fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(
        entries
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect(),
    )
}

fn fields(fields: &[(FieldKey, Value)]) -> Fields {
    fields.iter().cloned().collect()
}

fn merged(base: &Fields, local: &Fields, remote: &Fields) -> (Fields, Vec<Conflict>) {
    let outcome = merge(Some(base), Some(local), Some(remote));
    (outcome.fields.unwrap(), outcome.conflicts)
}

/// Merges one field.
fn one(base: Value, local: Value, remote: Value) -> (Option<Value>, Vec<Conflict>) {
    let [base, local, remote] = [base, local, remote].map(|value| fields(&[(1, value)]));
    let (mut merged, conflicts) = merged(&base, &local, &remote);
    (merged.remove(1), conflicts)
}

#[test]
fn changes_of_different_fields_and_languages_come_together() {
    let base = fields(&[
        (1, text("x")),
        (2, map(&[("en", text("Lead")), ("fr", text("Plomb"))])),
    ]);
    let local = fields(&[
        (1, text("y")),
        (2, map(&[("en", text("Lead")), ("fr", text("Le plomb"))])),
    ]);
    let remote = fields(&[
        (1, text("x")),
        (
            2,
            map(&[
                ("en", text("Lead")),
                ("fr", text("Plomb")),
                ("es", text("Plomo")),
            ]),
        ),
        (9, Value::Int(1)),
    ]);
    let expected = fields(&[
        (1, text("y")),
        (
            2,
            map(&[
                ("en", text("Lead")),
                ("fr", text("Le plomb")),
                ("es", text("Plomo")),
            ]),
        ),
        (9, Value::Int(1)),
    ]);
    assert_eq!(merged(&base, &local, &remote), (expected, Vec::new()));
}

#[test]
fn the_same_change_on_both_sides_is_no_conflict() {
    assert_eq!(
        one(text("a"), text("b"), text("b")),
        (Some(text("b")), vec![])
    );
    assert_eq!(one(text("a"), Value::Null, text("")), (None, vec![]));
}

#[test]
fn one_language_changed_on_both_sides_is_a_conflict_that_keeps_both_texts() {
    let title = |french: &str| map(&[("en", text("Lead")), ("fr", text(french))]);
    let (value, conflicts) = one(title("a"), title("b"), title("c"));
    assert_eq!(value, Some(title("c")));
    let conflict = Conflict {
        field: 1,
        path: vec!["fr".to_owned()],
        base: Some(text("a")),
        local: Some(text("b")),
        remote: Some(text("c")),
        kept: Kept::Remote,
    };
    assert_eq!(conflicts, [conflict]);
}

#[test]
fn a_field_cleared_on_one_side_and_changed_on_the_other_is_a_conflict() {
    let (value, conflicts) = one(text("a"), text("b"), Value::Null);
    assert_eq!((value, conflicts.len()), (None, 1));
    let (value, conflicts) = one(text("a"), text(""), text("c"));
    assert_eq!((value, conflicts.len()), (Some(text("c")), 1));
}

#[test]
fn lists_are_sets() {
    let (value, conflicts) = one(
        list(&["a", "b", "c"]),
        list(&["b", "c", "y"]),
        list(&["a", "x", "c"]),
    );
    assert_eq!((value, conflicts), (Some(list(&["c", "x", "y"])), vec![]));
    // Where only one side adds, its order counts.
    let (value, _) = one(list(&["a", "b"]), list(&["x", "a", "b"]), list(&["b"]));
    assert_eq!(value, Some(list(&["x", "b"])));
}

#[test]
fn things_with_parts_merge_item_by_item_or_conflict() {
    let file = |name: &str| map(&[("n", text(name))]);
    let files = |names: &[&str]| Value::List(names.iter().map(|name| file(name)).collect());
    let (value, conflicts) = one(
        files(&["a", "b"]),
        files(&["x", "a", "b"]),
        files(&["a", "c"]),
    );
    assert_eq!((value, conflicts), (Some(files(&["x", "a", "c"])), vec![]));
    let (value, conflicts) = one(files(&["a"]), files(&["b"]), files(&["c"]));
    assert_eq!(value, Some(files(&["c"])));
    assert_eq!(conflicts[0].local, Some(files(&["b"])));
}

#[test]
fn long_text_merges_by_paragraph() {
    let (value, conflicts) = one(
        text("a\nb\nc\nd"),
        text("a\nB\nc\nd"),
        text("a\nb\nc\nx\nd"),
    );
    assert_eq!((value, conflicts), (Some(text("a\nB\nc\nx\nd")), vec![]));
    // Neighbours, too.
    let (value, conflicts) = one(text("a\nb\nc"), text("a\nB\nc"), text("a\nb\nC"));
    assert_eq!((value, conflicts), (Some(text("a\nB\nC")), vec![]));
}

#[test]
fn a_paragraph_changed_on_both_sides_is_there_twice_and_says_so() {
    let (value, conflicts) = one(text("a\nb\nc"), text("a\nmine\nc"), text("a\ntheirs\nc"));
    assert_eq!(value, Some(text("a\ntheirs\nmine\nc")));
    assert_eq!((conflicts.len(), conflicts[0].kept), (1, Kept::Both));
}

#[test]
fn an_edit_wins_over_a_deletion_and_says_so() {
    let (base, edited) = (fields(&[(1, text("a"))]), fields(&[(1, text("b"))]));
    let outcome = merge(Some(&base), None, Some(&edited));
    assert_eq!(
        (outcome.fields.as_ref(), outcome.edit_over_deletion),
        (Some(&edited), Some(Side::Remote))
    );
    let outcome = merge(Some(&base), Some(&edited), None);
    assert_eq!(
        (outcome.fields.as_ref(), outcome.edit_over_deletion),
        (Some(&edited), Some(Side::Local))
    );
    assert_eq!(merge(Some(&base), Some(&base), None), Outcome::default());
    assert_eq!(merge(Some(&base), None, Some(&base)), Outcome::default());
    assert_eq!(merge(Some(&base), None, None), Outcome::default());
    assert_eq!(merge(None, Some(&edited), None).edit_over_deletion, None);
}

#[test]
fn a_field_of_another_type_on_the_other_side_is_a_conflict() {
    let (value, conflicts) = one(text("a"), list(&["b"]), Value::Int(1));
    assert_eq!(
        (value, conflicts[0].local.clone()),
        (Some(Value::Int(1)), Some(list(&["b"])))
    );
}

#[test]
fn absurdly_long_texts_are_merged_in_bounded_time() {
    let numbered = |word: &str| {
        let lines: Vec<_> = (0..20_000).map(|n| format!("{word} {n}")).collect();
        text(&lines.join("\n"))
    };
    let (value, conflicts) = one(numbered("a"), numbered("b"), numbered("c"));
    let Some(Value::Text(value)) = value else {
        panic!()
    };
    assert_eq!(conflicts.len(), 1);
    assert!(value.contains("b 19999") && value.contains("c 19999"));
}
