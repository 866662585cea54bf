//! Conversion between field values and Rust types.

use std::collections::BTreeMap;

use crate::{Error, FieldKey, Fields, Kind, LocalisedText, RecordId, Value};

/// A type that a field can hold.
pub trait FieldValue: Sized + Default {
    /// What it is called in an error.
    const EXPECTED: &'static str;

    /// Reads a value; `None` when it is of another type.
    fn from_value(value: Value) -> Option<Self>;

    /// Writes a value; `None` when there is nothing to write.
    fn into_value(self) -> Option<Value>;
}

pub(super) fn take<T: FieldValue>(
    fields: &mut Fields,
    kind: Kind,
    field: FieldKey,
) -> Result<T, Error> {
    match fields.remove(field) {
        None | Some(Value::Null) => Ok(T::default()),
        Some(value) => T::from_value(value).ok_or(Error::Field {
            kind,
            field,
            expected: T::EXPECTED,
        }),
    }
}

pub(super) fn put<T: FieldValue>(fields: &mut Fields, key: FieldKey, value: T) {
    if let Some(value) = value.into_value() {
        fields.set(key, value);
    }
}

impl FieldValue for String {
    const EXPECTED: &'static str = "text";

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn into_value(self) -> Option<Value> {
        (!self.is_empty()).then_some(Value::Text(self))
    }
}

impl FieldValue for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }

    fn into_value(self) -> Option<Value> {
        self.then_some(Value::Bool(true))
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl FieldValue for $type {
            const EXPECTED: &'static str = "a whole number in range";

            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::Int(number) => number.try_into().ok(),
                    _ => None,
                }
            }

            fn into_value(self) -> Option<Value> {
                let number = i64::try_from(self).unwrap_or(i64::MAX);
                (number != 0).then_some(Value::Int(number))
            }
        }
    )*};
}
whole_numbers!(u16, u32, u64, i64);

impl FieldValue for LocalisedText {
    const EXPECTED: &'static str = "text by language";

    fn from_value(value: Value) -> Option<Self> {
        let Value::Map(map) = value else { return None };
        map.into_iter()
            .map(|(tag, value)| Some((tag, String::from_value(value)?)))
            .collect()
    }

    fn into_value(self) -> Option<Value> {
        let map: BTreeMap<_, _> = self
            .iter()
            .map(|(tag, text)| (tag.to_owned(), Value::Text(text.to_owned())))
            .collect();
        (!map.is_empty()).then_some(Value::Map(map))
    }
}

impl FieldValue for Option<RecordId> {
    const EXPECTED: &'static str = "a record id of 16 bytes";

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(Some(RecordId::from_bytes(bytes.try_into().ok()?))),
            _ => None,
        }
    }

    fn into_value(self) -> Option<Value> {
        self.map(|id| Value::Bytes(id.as_bytes().to_vec()))
    }
}

impl<T: ListItem> FieldValue for Vec<T> {
    const EXPECTED: &'static str = T::EXPECTED_LIST;

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::List(items) => items.into_iter().map(T::from_item).collect(),
            _ => None,
        }
    }

    fn into_value(self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::List(self.into_iter().map(T::into_item).collect()))
    }
}

/// A type that stands in lists.
pub trait ListItem: Sized {
    /// What the list is called in an error.
    const EXPECTED_LIST: &'static str;

    /// Reads an item.
    fn from_item(value: Value) -> Option<Self>;

    /// Writes an item.
    fn into_item(self) -> Value;
}

impl ListItem for String {
    const EXPECTED_LIST: &'static str = "a list of texts";

    fn from_item(value: Value) -> Option<Self> {
        Self::from_value(value)
    }

    fn into_item(self) -> Value {
        Value::Text(self)
    }
}

impl ListItem for RecordId {
    const EXPECTED_LIST: &'static str = "a list of record ids";

    fn from_item(value: Value) -> Option<Self> {
        Option::<Self>::from_value(value)?
    }

    fn into_item(self) -> Value {
        Value::Bytes(self.as_bytes().to_vec())
    }
}

impl ListItem for LocalisedText {
    const EXPECTED_LIST: &'static str = "a list of texts by language";

    fn from_item(value: Value) -> Option<Self> {
        Self::from_value(value)
    }

    fn into_item(self) -> Value {
        self.into_value().unwrap_or(Value::Map(BTreeMap::new()))
    }
}

/// Synonyms: several texts per language.
impl FieldValue for BTreeMap<String, Vec<String>> {
    const EXPECTED: &'static str = "lists of texts by language";

    fn from_value(value: Value) -> Option<Self> {
        let Value::Map(map) = value else { return None };
        map.into_iter()
            .map(|(tag, value)| Some((tag, Vec::from_value(value)?)))
            .collect()
    }

    fn into_value(self) -> Option<Value> {
        let map: BTreeMap<_, _> = self
            .into_iter()
            .filter_map(|(tag, texts)| Some((tag, texts.into_value()?)))
            .collect();
        (!map.is_empty()).then_some(Value::Map(map))
    }
}
