//! What a person keeps to themselves about contacts: groups, notes, and proposals that wait.

use std::collections::BTreeMap;

use super::body;
use super::field::{FieldValue as _, ListItem};
use crate::{Fields, RecordId, Value};

body! {
    /// A group of contacts: by a rule, by hand, or both.
    ContactGroup = GROUP {
        /// Name.
        1 name: String,
        /// Members by hand: persons.
        2 members: Vec<RecordId>,
        /// Persons whom the rule would take and who do not belong.
        3 left_out: Vec<RecordId>,
        /// Rule: families of roles, one of which a member has.
        4 families: Vec<String>,
        /// Rule: codes of roles.
        5 roles: Vec<String>,
        /// Rule: ISO alpha-2 codes of countries.
        6 countries: Vec<String>,
        /// Rule: codes of regions and regional groups.
        7 regions: Vec<String>,
        /// Rule: conventions.
        8 conventions: Vec<String>,
        /// Rule: languages of correspondence.
        9 languages: Vec<String>,
        /// Rule: codes of concepts in which members are expert.
        10 expertise: Vec<String>,
        /// Rule: tags.
        11 tags: Vec<String>,
        /// Rule: words that stand in the entry.
        12 words: String,
    }
}

body! {
    /// What a person notes on a record of somebody else.
    Annotation = ANNOTATION {
        /// The record.
        1 person: Option<RecordId>,
        /// Starred.
        2 starred: bool,
        /// Note.
        3 note: String,
        /// Tags.
        4 tags: Vec<String>,
    }
}

body! {
    /// A suggestion for a shared contact, which its keeper takes or not.
    Proposal = PROPOSAL {
        /// The person whom it concerns.
        1 person: Option<RecordId>,
        /// Records to be changed or made.
        2 parts: Vec<ProposedChange>,
        /// Why, in the words of who suggests it.
        3 reason: String,
        /// Instant it was suggested, milliseconds UTC.
        4 suggested_at_ms: i64,
        /// `waiting`, `accepted` or `refused`; empty is `waiting`.
        5 state: String,
        /// Answer of the keeper.
        6 answer: String,
    }
}

/// One record that a proposal would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposedChange {
    /// The record; one that does not exist yet would be made.
    pub record: Option<RecordId>,
    /// Number of its kind.
    pub kind: u16,
    /// Revision that the person saw; 0 for a new record.
    pub base_rev: u64,
    /// Fields before, as the person saw them; those that would change only.
    pub before: Fields,
    /// Fields proposed; [`Value::Null`] takes one out.
    pub after: Fields,
    /// Parts that this version does not know.
    pub unknown: BTreeMap<String, Value>,
}

fn take_fields(map: &mut BTreeMap<String, Value>, key: &str) -> Option<Fields> {
    match map.remove(key) {
        None => Some(Fields::new()),
        Some(Value::Map(fields)) => fields
            .into_iter()
            .map(|(key, value)| Some((key.parse().ok()?, value)))
            .collect(),
        Some(_) => None,
    }
}

fn put_fields(map: &mut BTreeMap<String, Value>, key: &str, fields: Fields) {
    if !fields.is_empty() {
        let fields = fields.into_iter();
        let fields = fields.map(|(key, value)| (key.to_string(), value));
        map.insert(key.to_owned(), Value::Map(fields.collect()));
    }
}

impl ListItem for ProposedChange {
    const EXPECTED_LIST: &'static str = "a list of proposed changes";

    fn from_item(value: Value) -> Option<Self> {
        let Value::Map(mut map) = value else {
            return None;
        };
        let number = |value: Option<Value>| match value {
            None => Some(0),
            Some(Value::Int(number)) => Some(number),
            Some(_) => None,
        };
        Some(Self {
            record: map
                .remove("r")
                .map_or(Some(None), Option::<RecordId>::from_value)?,
            kind: number(map.remove("k"))?.try_into().ok()?,
            base_rev: number(map.remove("v"))?.try_into().ok()?,
            before: take_fields(&mut map, "b")?,
            after: take_fields(&mut map, "a")?,
            unknown: map,
        })
    }

    fn into_item(self) -> Value {
        let mut map = self.unknown;
        if let Some(record) = self.record.into_value() {
            map.insert("r".to_owned(), record);
        }
        if self.kind > 0 {
            map.insert("k".to_owned(), Value::Int(self.kind.into()));
        }
        if let Some(rev) = self.base_rev.into_value() {
            map.insert("v".to_owned(), rev);
        }
        put_fields(&mut map, "b", self.before);
        put_fields(&mut map, "a", self.after);
        Value::Map(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_change_comes_back_with_the_fields_that_it_takes_out() {
        let change = ProposedChange {
            record: Some(RecordId::from_bytes([7; 16])),
            kind: 3,
            base_rev: 12,
            before: [(1, Value::Text("A".into()))].into_iter().collect(),
            after: [(1, Value::Null), (900, Value::Int(5))]
                .into_iter()
                .collect(),
            unknown: BTreeMap::from([("z".to_owned(), Value::Bool(true))]),
        };
        let item = change.clone().into_item();
        assert_eq!(ProposedChange::from_item(item), Some(change));
        assert_eq!(ProposedChange::from_item(Value::Int(1)), None);
    }
}
