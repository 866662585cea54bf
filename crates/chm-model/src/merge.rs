//! The three-way merge: what a record becomes when it was changed in two places.
//!
//! One pure function serves the server, which merges a desk's change into the current
//! revision, and the desk, which shows pending changes over what arrives. It decides by content
//! alone, never by a clock:
//!
//! - changed on one side: that change is taken; the same on both: nothing more to do;
//! - each key of a map is a field of its own, so each language of a title is;
//! - lists of texts, ids and numbers are sets: what either side added is there, what either
//!   removed is not, and their order is the remote's where both changed it;
//! - other lists (files, passages) merge item by item where the changes do not touch;
//! - a text of several paragraphs merges by paragraph; where both changed the same place, the
//!   remote's paragraphs stand before the local's;
//! - anything else changed on both sides is a conflict: the remote value stays;
//! - deletion against an edit: the edit wins.
//!
//! Nothing is dropped silently: a text that either side wrote is in the fields or in a
//! conflict.

mod list;
mod sequence;
mod text;

use std::collections::BTreeMap;

use crate::{FieldKey, Fields, Value};

/// One of the two changed states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The state of the one who merges in a change: on a desk, what the person here wrote.
    Local,
    /// The state that is current elsewhere: on a desk, what arrived from the server.
    Remote,
}

/// What a merge gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The merged fields; `None` when the record is deleted.
    pub fields: Option<Fields>,
    /// What both sides changed, each in another way, by field and path.
    pub conflicts: Vec<Conflict>,
    /// The side whose edit won over a deletion by the other.
    pub edit_over_deletion: Option<Side>,
}

/// A place that both sides changed, each in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Field.
    pub field: FieldKey,
    /// Keys within it, such as a language.
    pub path: Vec<String>,
    /// Before both changes.
    pub base: Option<Value>,
    /// Here.
    pub local: Option<Value>,
    /// Elsewhere.
    pub remote: Option<Value>,
    /// What the merged fields hold.
    pub kept: Kept,
}

/// What stands in the merged fields where both sides changed them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The remote value.
    Remote,
    /// A text with the paragraphs of both.
    Both,
}

/// Merges two states of a record that both come from `base`; `None` stands for no record
/// (before creation, or deleted).
pub fn merge(base: Option<&Fields>, local: Option<&Fields>, remote: Option<&Fields>) -> Outcome {
    let none = Fields::new();
    let before = base.unwrap_or(&none);
    let (local, remote) = match (local, remote) {
        (None, None) => return Outcome::default(),
        (Some(kept), None) => return against_deletion(base, kept, Side::Local),
        (None, Some(kept)) => return against_deletion(base, kept, Side::Remote),
        (Some(local), Some(remote)) => (local, remote),
    };
    let mut merge = Merge::default();
    let mut keys: Vec<_> = before
        .iter()
        .chain(local.iter())
        .chain(remote.iter())
        .map(|(key, _)| key)
        .collect();
    keys.sort_unstable();
    keys.dedup();
    let mut fields = Fields::new();
    for key in keys {
        merge.field = key;
        let place = Three::new(before.value(key), local.value(key), remote.value(key));
        if let Some(value) = merge.value(place) {
            fields.set(key, value);
        }
    }
    Outcome {
        fields: Some(fields),
        conflicts: merge.conflicts,
        edit_over_deletion: None,
    }
}

/// One side deleted the record, the other left `kept`.
fn against_deletion(base: Option<&Fields>, kept: &Fields, side: Side) -> Outcome {
    if base == Some(kept) {
        return Outcome::default();
    }
    Outcome {
        fields: Some(kept.clone()),
        conflicts: Vec::new(),
        // Where there was nothing before, nothing was deleted.
        edit_over_deletion: base.map(|_| side),
    }
}

/// The three states of one place; nothing, null and empty are the same.
#[derive(Clone, Copy)]
struct Three<'v> {
    base: Option<&'v Value>,
    local: Option<&'v Value>,
    remote: Option<&'v Value>,
}

impl<'v> Three<'v> {
    fn new(base: Option<&'v Value>, local: Option<&'v Value>, remote: Option<&'v Value>) -> Self {
        let content = |value: &&Value| match value {
            Value::Null => false,
            Value::Text(text) => !text.is_empty(),
            Value::List(items) => !items.is_empty(),
            Value::Map(map) => !map.is_empty(),
            _ => true,
        };
        Self {
            base: base.filter(content),
            local: local.filter(content),
            remote: remote.filter(content),
        }
    }
}

#[derive(Default)]
struct Merge {
    field: FieldKey,
    path: Vec<String>,
    conflicts: Vec<Conflict>,
}

impl Merge {
    fn value(&mut self, place: Three<'_>) -> Option<Value> {
        if place.local == place.remote || place.local == place.base {
            return place.remote.cloned();
        }
        if place.remote == place.base {
            return place.local.cloned();
        }
        match (place.base, place.local, place.remote) {
            (None | Some(Value::Map(_)), Some(Value::Map(local)), Some(Value::Map(remote))) => {
                let base = match place.base {
                    Some(Value::Map(base)) => base,
                    _ => &BTreeMap::new(),
                };
                let map = self.map(base, local, remote);
                (!map.is_empty()).then_some(Value::Map(map))
            }
            (None | Some(Value::List(_)), Some(Value::List(local)), Some(Value::List(remote))) => {
                let base = match place.base {
                    Some(Value::List(base)) => base.as_slice(),
                    _ => &[],
                };
                match list::merge(base, local, remote) {
                    Some(items) => (!items.is_empty()).then_some(Value::List(items)),
                    None => self.conflict(place),
                }
            }
            (None | Some(Value::Text(_)), Some(Value::Text(local)), Some(Value::Text(remote)))
                if text::is_long(local) && text::is_long(remote) =>
            {
                let base = match place.base {
                    Some(Value::Text(base)) => base.as_str(),
                    _ => "",
                };
                let merged = text::merge(base, local, remote);
                if merged.overlaps {
                    self.report(place, Kept::Both);
                }
                (!merged.text.is_empty()).then_some(Value::Text(merged.text))
            }
            _ => self.conflict(place),
        }
    }

    fn map(
        &mut self,
        base: &BTreeMap<String, Value>,
        local: &BTreeMap<String, Value>,
        remote: &BTreeMap<String, Value>,
    ) -> BTreeMap<String, Value> {
        let mut keys: Vec<_> = base
            .keys()
            .chain(local.keys())
            .chain(remote.keys())
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut map = BTreeMap::new();
        for key in keys {
            self.path.push(key.clone());
            let place = Three::new(base.get(key), local.get(key), remote.get(key));
            if let Some(value) = self.value(place) {
                map.insert(key.clone(), value);
            }
            self.path.pop();
        }
        map
    }

    fn conflict(&mut self, place: Three<'_>) -> Option<Value> {
        self.report(place, Kept::Remote);
        place.remote.cloned()
    }

    fn report(&mut self, place: Three<'_>, kept: Kept) {
        self.conflicts.push(Conflict {
            field: self.field,
            path: self.path.clone(),
            base: place.base.cloned(),
            local: place.local.cloned(),
            remote: place.remote.cloned(),
            kept,
        });
    }
}

#[cfg(test)]
mod tests;
