//! Fields as CBOR (RFC 8949) with whole-number keys.
//!
//! Every content has exactly one encoding, the deterministic one of RFC 8949 §4.2.1: shortest
//! lengths, definite lengths, keys in ascending order of their encoding. Anything else is
//! refused, so equal content always has equal bytes and equal hashes. The values are those of
//! [`Value`] and no others: no floats, tags or `undefined`; adding one is a new version.

mod reader;

use std::collections::BTreeMap;
use std::convert::Infallible;

use chm_model::{Fields, Value};
use minicbor::Encoder;

use crate::Error;
pub(crate) use reader::Reader;

/// Nesting accepted within a field.
pub const MAX_DEPTH: usize = 16;

/// Values accepted in one encoding (the fields of one record, or one block).
pub const MAX_ITEMS: usize = 1_000_000;

pub(crate) type Writer = Encoder<Vec<u8>>;
pub(crate) type Written = Result<(), minicbor::encode::Error<Infallible>>;

/// Encodes fields.
pub fn encode_fields(fields: &Fields) -> Vec<u8> {
    written(|out| write_fields(out, fields))
}

/// Decodes fields.
///
/// # Errors
/// [`Error::Malformed`], [`Error::NotCanonical`] (duplicate keys are such), [`Error::Trailing`]
/// or [`Error::Limit`]; never a panic, and never memory out of proportion to `bytes`.
pub fn decode_fields(bytes: &[u8]) -> Result<Fields, Error> {
    let mut reader = Reader::new(bytes);
    let fields = reader.fields()?;
    reader.end()?;
    Ok(fields)
}

/// Bytes that `write` makes.
pub(crate) fn written(write: impl FnOnce(&mut Writer) -> Written) -> Vec<u8> {
    let mut out = Encoder::new(Vec::new());
    match write(&mut out) {
        Ok(()) => out.into_writer(),
        // A Vec takes everything, and the functions below report no error of their own.
        Err(error) => unreachable!("{error}"),
    }
}

pub(crate) fn write_fields(out: &mut Writer, fields: &Fields) -> Written {
    out.map(fields.len() as u64)?;
    for (key, value) in fields.iter() {
        out.u16(key)?;
        write_value(out, value)?;
    }
    Ok(())
}

fn write_value(out: &mut Writer, value: &Value) -> Written {
    match value {
        Value::Null => out.null()?.ok(),
        Value::Bool(flag) => out.bool(*flag)?.ok(),
        Value::Int(number) => out.i64(*number)?.ok(),
        Value::Bytes(bytes) => out.bytes(bytes)?.ok(),
        Value::Text(text) => out.str(text)?.ok(),
        Value::List(items) => {
            out.array(items.len() as u64)?;
            items.iter().try_for_each(|item| write_value(out, item))
        }
        Value::Map(map) => write_map(out, map),
    }
}

fn write_map(out: &mut Writer, map: &BTreeMap<String, Value>) -> Written {
    // By length first: the length is the head of the encoding.
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(key, _)| (key.len(), key.as_bytes()));
    out.map(entries.len() as u64)?;
    for (key, value) in entries {
        out.str(key)?;
        write_value(out, value)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
