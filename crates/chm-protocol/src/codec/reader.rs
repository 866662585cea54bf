//! A bounded reader of canonical CBOR.

use std::collections::BTreeMap;

use chm_model::{Fields, Value};
use minicbor::Decoder;
use minicbor::data::Type;

use super::{MAX_DEPTH, MAX_ITEMS};
use crate::Error;

/// Reads one encoding from its start; counts the values read.
pub(crate) struct Reader<'b> {
    decoder: Decoder<'b>,
    items_left: usize,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self {
            decoder: Decoder::new(bytes),
            items_left: MAX_ITEMS,
        }
    }

    /// Fails unless everything was read.
    pub(crate) fn end(&self) -> Result<(), Error> {
        let at = self.decoder.position();
        if at == self.decoder.input().len() {
            Ok(())
        } else {
            Err(Error::Trailing { at })
        }
    }

    pub(crate) fn fields(&mut self) -> Result<Fields, Error> {
        let count = self.map("fields")?;
        let mut fields = Fields::new();
        let mut last = None;
        for _ in 0..count {
            let at = self.decoder.position();
            let key = self.unsigned("a field number")?;
            let key = u16::try_from(key).map_err(|_| malformed("a field number", at))?;
            if last.replace(key) >= Some(key) {
                return Err(Error::NotCanonical { at });
            }
            fields.set(key, self.value(0)?);
        }
        Ok(fields)
    }

    fn value(&mut self, depth: usize) -> Result<Value, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::Limit {
                what: "levels of nesting",
                limit: MAX_DEPTH,
            });
        }
        let at = self.decoder.position();
        let kind = self
            .decoder
            .datatype()
            .map_err(|_| malformed("a value", at))?;
        match kind {
            Type::Null => self.null().map(|()| Value::Null),
            Type::Bool => self.bool().map(Value::Bool),
            Type::Bytes => Ok(Value::Bytes(self.bytes("bytes")?.to_vec())),
            Type::String => Ok(Value::Text(self.text("text")?.to_owned())),
            Type::Array => self.list(depth).map(Value::List),
            Type::Map => self.nested(depth).map(Value::Map),
            Type::BytesIndef | Type::StringIndef | Type::ArrayIndef | Type::MapIndef => {
                Err(Error::NotCanonical { at })
            }
            Type::F16 | Type::F32 | Type::F64 | Type::Tag | Type::Simple | Type::Undefined => {
                Err(malformed("a value of a kind known here", at))
            }
            _ => self.whole_number().map(Value::Int),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Value>, Error> {
        let count = self.array("a list")?;
        // Not allocated by the announced count.
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(self.value(depth + 1)?);
        }
        Ok(items)
    }

    fn nested(&mut self, depth: usize) -> Result<BTreeMap<String, Value>, Error> {
        let count = self.map("a map")?;
        let mut map = BTreeMap::new();
        let mut last: Option<&str> = None;
        for _ in 0..count {
            let at = self.decoder.position();
            let key = self.text("a text key")?;
            if last.is_some_and(|last| (last.len(), last) >= (key.len(), key)) {
                return Err(Error::NotCanonical { at });
            }
            last = Some(key);
            map.insert(key.to_owned(), self.value(depth + 1)?);
        }
        Ok(map)
    }

    /// Length of an array.
    pub(crate) fn array(&mut self, expected: &'static str) -> Result<u64, Error> {
        self.counted(expected, Decoder::array)
    }

    fn map(&mut self, expected: &'static str) -> Result<u64, Error> {
        self.counted(expected, Decoder::map)
    }

    fn counted(
        &mut self,
        expected: &'static str,
        read: impl FnOnce(&mut Decoder<'b>) -> Result<Option<u64>, minicbor::decode::Error>,
    ) -> Result<u64, Error> {
        let at = self.item()?;
        let count = read(&mut self.decoder)
            .map_err(|_| malformed(expected, at))?
            .ok_or(Error::NotCanonical { at })?;
        self.shortest(at, count, 0)?;
        Ok(count)
    }

    /// A whole number that is not negative.
    pub(crate) fn unsigned(&mut self, expected: &'static str) -> Result<u64, Error> {
        let at = self.item()?;
        let number = self.decoder.u64().map_err(|_| malformed(expected, at))?;
        self.shortest(at, number, 0)?;
        Ok(number)
    }

    fn whole_number(&mut self) -> Result<i64, Error> {
        let at = self.item()?;
        let number = self
            .decoder
            .i64()
            .map_err(|_| malformed("a whole number of 64 bits", at))?;
        // CBOR writes a negative number n as -1 - n, which has the same bits as !n.
        let argument = if number < 0 { !number } else { number };
        self.shortest(at, argument as u64, 0)?;
        Ok(number)
    }

    /// Bytes, borrowed.
    pub(crate) fn bytes(&mut self, expected: &'static str) -> Result<&'b [u8], Error> {
        let at = self.item()?;
        let bytes = self.decoder.bytes().map_err(|_| malformed(expected, at))?;
        self.shortest(at, bytes.len() as u64, bytes.len())?;
        Ok(bytes)
    }

    /// Text, borrowed.
    pub(crate) fn text(&mut self, expected: &'static str) -> Result<&'b str, Error> {
        let at = self.item()?;
        let text = self.decoder.str().map_err(|_| malformed(expected, at))?;
        self.shortest(at, text.len() as u64, text.len())?;
        Ok(text)
    }

    fn bool(&mut self) -> Result<bool, Error> {
        let at = self.item()?;
        self.decoder
            .bool()
            .map_err(|_| malformed("true or false", at))
    }

    fn null(&mut self) -> Result<(), Error> {
        let at = self.item()?;
        self.decoder.null().map_err(|_| malformed("null", at))
    }

    /// Whether a null comes next.
    pub(crate) fn take_null(&mut self) -> Result<bool, Error> {
        let is_null = self.decoder.datatype().is_ok_and(|kind| kind == Type::Null);
        if is_null {
            self.null()?;
        }
        Ok(is_null)
    }

    /// Where the next value starts; counts it.
    pub(crate) fn item(&mut self) -> Result<usize, Error> {
        self.items_left = self.items_left.checked_sub(1).ok_or(Error::Limit {
            what: "values",
            limit: MAX_ITEMS,
        })?;
        Ok(self.decoder.position())
    }

    /// Fails unless the head read from `at` on, followed by `payload` bytes, was the shortest
    /// that holds `argument` (RFC 8949 §3).
    fn shortest(&self, at: usize, argument: u64, payload: usize) -> Result<(), Error> {
        let head = match argument {
            0..=23 => 1,
            24..=0xff => 2,
            0x100..=0xffff => 3,
            0x1_0000..=0xffff_ffff => 5,
            _ => 9,
        };
        if self.decoder.position() == at + head + payload {
            Ok(())
        } else {
            Err(Error::NotCanonical { at })
        }
    }
}

pub(crate) fn malformed(expected: &'static str, at: usize) -> Error {
    Error::Malformed { expected, at }
}
