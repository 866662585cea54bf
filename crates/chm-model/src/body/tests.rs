#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use super::*;
use crate::{FieldKey, LocalisedText, RecordId, Value};

/// Values of the types that fields have, none of them empty.
fn value() -> impl Strategy<Value = Value> {
    let text = || "[a-zé]{1,4}".prop_map(Value::Text);
    let by_language =
        |value: BoxedStrategy<Value>| btree_map("[a-z]{2}", value, 1..3).prop_map(Value::Map);
    prop_oneof![
        text(),
        Just(Value::Bool(true)),
        (1_i64..70_000).prop_map(Value::Int),
        vec(any::<u8>(), 16).prop_map(Value::Bytes),
        vec(text(), 1..3).prop_map(Value::List),
        by_language(text().boxed()),
        by_language(vec(text(), 1..3).prop_map(Value::List).boxed()),
        vec(btree_map("[a-z]", text(), 1..4).prop_map(Value::Map), 1..3).prop_map(Value::List),
    ]
}

fn fields() -> impl Strategy<Value = Fields> {
    btree_map(
        prop_oneof![3 => 1_u16..20, 1 => any::<u16>()],
        value(),
        0..5,
    )
    .prop_map(|map: BTreeMap<_, _>| map.into_iter().collect())
}

fn check<B: Body + Clone + PartialEq + std::fmt::Debug>(
    fields: &Fields,
) -> Result<(), TestCaseError> {
    match B::from_fields(fields.clone()) {
        Ok(body) => prop_assert_eq!(&body.into_fields(), fields),
        Err(Error::Field { kind, field, .. }) => {
            prop_assert_eq!(kind, B::KIND);
            prop_assert!(fields.value(field).is_some());
        }
        Err(other) => prop_assert!(false, "{other}"),
    }
    Ok(())
}

/// Calls a function for every body.
macro_rules! every_body {
    ($function:ident $arguments:tt) => {
        [
            $function::<Party> $arguments,
            $function::<Office> $arguments,
            $function::<Person> $arguments,
            $function::<Mandate> $arguments,
            $function::<Document> $arguments,
            $function::<Text> $arguments,
            $function::<Chemical> $arguments,
            $function::<Concept> $arguments,
            $function::<Node> $arguments,
            $function::<Event> $arguments,
            $function::<Project> $arguments,
            $function::<Course> $arguments,
            $function::<Lesson> $arguments,
            $function::<Role> $arguments,
            $function::<DocumentType> $arguments,
            $function::<LetterKind> $arguments,
            $function::<HelpPage> $arguments,
            $function::<ContactGroup> $arguments,
            $function::<Annotation> $arguments,
            $function::<Proposal> $arguments,
            $function::<Note> $arguments,
        ]
    };
}

proptest! {
    #[test]
    fn what_a_body_reads_it_writes_whole(fields in fields()) {
        for outcome in every_body!(check(&fields)) {
            outcome?;
        }
    }
}

#[test]
fn every_known_kind_has_one_body() {
    fn kind<B: Body>() -> Kind {
        B::KIND
    }
    let mut kinds = every_body!(kind()).to_vec();
    kinds.sort_unstable();
    assert_eq!(kinds, Kind::KNOWN);
}

#[test]
fn empty_fields_read_as_empty_and_are_left_out() {
    fn emptied<B: Body + Default + PartialEq>() -> bool {
        let empty = Value::Text(String::new());
        let null: Fields = (1..=20).map(|key| (key, Value::Null)).collect();
        let body = B::from_fields(null).unwrap();
        // Fields beyond the last are unknown, and kept.
        let unknown = body.into_fields();
        let code: Fields = [(1, empty)].into_iter().collect();
        let text_first = B::from_fields(code).is_ok_and(|body| body == B::default());
        let id_first = matches!(
            B::KIND,
            Kind::MANDATE | Kind::TEXT | Kind::ANNOTATION | Kind::PROPOSAL | Kind::NOTE
        );
        (text_first || id_first)
            && unknown
                .iter()
                .all(|(key, value)| key > 1 && *value == Value::Null)
    }
    assert_eq!(every_body!(emptied()), [true; 21]);
}

#[test]
fn parts_of_files_and_passages_that_are_not_known_are_kept() {
    let map = |entries: &[(&str, Value)]| {
        Value::Map(
            entries
                .iter()
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
        )
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let file = map(&[
        ("n", text("a.pdf")),
        ("s", Value::Int(5)),
        ("later", Value::Bool(false)),
    ]);
    let fields: Fields = [(6, Value::List(vec![file]))].into_iter().collect();
    let document = Document::from_fields(fields.clone()).unwrap();
    assert_eq!(document.files[0].size_bytes, 5);
    assert_eq!(document.into_fields(), fields);

    let passage = map(&[("t", text("words")), ("later", Value::Null)]);
    let fields: Fields = [(4, Value::List(vec![passage]))].into_iter().collect();
    assert_eq!(
        Text::from_fields(fields.clone()).unwrap().into_fields(),
        fields
    );
}

#[test]
fn a_field_of_another_type_is_named() {
    let one = |key: FieldKey, value| [(key, value)].into_iter().collect::<Fields>();
    for (fields, told) in [
        (
            one(9, Value::Text("2009".to_owned())),
            "field 9 of a chemical should hold a whole number in range",
        ),
        (
            one(9, Value::Int(70_000)),
            "field 9 of a chemical should hold a whole number in range",
        ),
        (
            one(2, Value::Text("Lead".to_owned())),
            "field 2 of a chemical should hold text by language",
        ),
        (
            one(5, Value::List(vec![Value::Int(1)])),
            "field 5 of a chemical should hold a list of texts",
        ),
    ] {
        assert_eq!(Chemical::from_fields(fields).unwrap_err().to_string(), told);
    }
    let short_id = one(1, Value::Bytes(vec![0; 15]));
    assert!(Text::from_fields(short_id).is_err());
}

#[test]
fn a_body_written_by_hand_comes_back() {
    let course = Course {
        code: "intro".to_owned(),
        titles: [("fr".to_owned(), "Initiation")]
            .into_iter()
            .collect::<LocalisedText>(),
        lessons: vec![RecordId::named(Kind::LESSON, "intro/1")],
        node: Some(RecordId::named(Kind::NODE, "rc-senegal")),
        minutes: 40,
        ..Course::default()
    };
    assert_eq!(
        Course::from_fields(course.clone().into_fields()),
        Ok(course)
    );
}
