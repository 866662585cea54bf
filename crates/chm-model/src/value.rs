//! Untyped field values, as they travel and as they are stored.
//!
//! A record keeps every field it came with, known to this version or not.

use std::collections::BTreeMap;

/// Number of a field within its kind.
pub type FieldKey = u16;

/// A field value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Explicitly nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Bytes: ids, content addresses.
    Bytes(Vec<u8>),
    /// Text, NFC.
    Text(String),
    /// Values in order.
    List(Vec<Value>),
    /// Values by short text key: languages, or the fields of a nested thing.
    Map(BTreeMap<String, Value>),
}

/// The fields of a record by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<FieldKey, Value>);

impl Fields {
    /// No fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a field.
    pub fn value(&self, key: FieldKey) -> Option<&Value> {
        self.0.get(&key)
    }

    /// Sets a field and returns what it held.
    pub fn set(&mut self, key: FieldKey, value: Value) -> Option<Value> {
        self.0.insert(key, value)
    }

    /// Takes a field out.
    pub fn remove(&mut self, key: FieldKey) -> Option<Value> {
        self.0.remove(&key)
    }

    /// Fields by ascending number.
    pub fn iter(&self) -> impl Iterator<Item = (FieldKey, &Value)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(FieldKey, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (FieldKey, Value)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl IntoIterator for Fields {
    type Item = (FieldKey, Value);
    type IntoIter = std::collections::btree_map::IntoIter<FieldKey, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
