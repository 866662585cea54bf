//! Blocks: the pieces in which the feed of a scope travels.

use chm_model::{Fields, Kind, Record, RecordId, Scope};

use crate::Error;
use crate::codec::{Reader, Writer, Written, write_fields, written};

/// Bytes that a block may have, checksum included.
pub const MAX_BLOCK_BYTES: usize = 4 << 20;

/// Version of the encoding.
const VERSION: u64 = 1;

/// Bytes of the checksum: the first half of BLAKE3-256, against damage and mixing up.
/// Authenticity is the business of TLS and of signed heads and packs.
const CHECKSUM: usize = 16;

/// Bytes that a signed head may have.
const MAX_HEAD_BYTES: usize = 1024;

/// A piece of the feed of one scope, readable on its own.
///
/// Encoded as the checksum, then the CBOR array
/// `[version, scope, from_seq, to_seq, head or null, [record …]]` with each record as
/// `[id, kind, rev, seq - from_seq, fields, or null when deleted]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Scope of all its records.
    pub scope: Scope,
    /// First number of the feed that it covers; a replica applies it at cursor `from_seq - 1`
    /// or later.
    pub from_seq: u64,
    /// Last number that it covers: the cursor after it.
    pub to_seq: u64,
    /// Records by ascending `seq`, each within the range. Numbers may be missing: several
    /// changes of one record travel as the last.
    pub records: Vec<Record>,
    /// Signed head of the scope, as the server gave it, at most 1 KiB; not read here.
    pub head: Option<Vec<u8>>,
}

impl Block {
    /// Its bytes. Records are written as of the block's scope, tombstones without fields.
    pub fn encode(&self) -> Vec<u8> {
        let body = written(|out| self.write(out));
        let mut bytes = Vec::with_capacity(CHECKSUM + body.len());
        bytes.extend(blake3::hash(&body).as_bytes().iter().take(CHECKSUM));
        bytes.extend(body);
        bytes
    }

    /// Reads a block.
    ///
    /// # Errors
    /// Any [`Error`] on bytes, limits and checksum; [`Error::Inconsistent`] when the records do
    /// not fit the range or their order.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_BLOCK_BYTES {
            return Err(Error::Limit {
                what: "bytes in a block",
                limit: MAX_BLOCK_BYTES,
            });
        }
        let Some((checksum, body)) = bytes.split_at_checked(CHECKSUM) else {
            return Err(Error::Checksum);
        };
        if !blake3::hash(body).as_bytes().starts_with(checksum) {
            return Err(Error::Checksum);
        }
        let mut reader = Reader::new(body);
        let block = Self::read(&mut reader)?;
        reader.end()?;
        block.check()?;
        Ok(block)
    }

    fn write(&self, out: &mut Writer) -> Written {
        out.array(6)?.u64(VERSION)?.str(self.scope.as_str())?;
        out.u64(self.from_seq)?.u64(self.to_seq)?;
        match &self.head {
            Some(head) => out.bytes(head)?,
            None => out.null()?,
        };
        out.array(self.records.len() as u64)?;
        self.records
            .iter()
            .try_for_each(|record| write_record(out, record, self.from_seq))
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        let parts = reader.array("a block")?;
        let version = reader.unsigned("a version")?;
        if version > VERSION {
            return Err(Error::Version(version));
        }
        if version != VERSION || parts != 6 {
            return Err(Error::Inconsistent("version and parts do not match"));
        }
        let scope: Scope = reader.text("a scope")?.parse().map_err(Error::Scope)?;
        let from_seq = reader.unsigned("the first number")?;
        let to_seq = reader.unsigned("the last number")?;
        let head = read_head(reader)?;
        let count = reader.array("records")?;
        let mut records = Vec::new();
        for _ in 0..count {
            records.push(read_record(reader, &scope, from_seq)?);
        }
        Ok(Self {
            scope,
            from_seq,
            to_seq,
            records,
            head,
        })
    }

    fn check(&self) -> Result<(), Error> {
        // Replicas store these numbers as signed 64-bit integers.
        if self.from_seq == 0 || self.to_seq < self.from_seq || i64::try_from(self.to_seq).is_err()
        {
            return Err(Error::Inconsistent("its range is empty or out of bounds"));
        }
        let mut last = self.from_seq - 1;
        for record in &self.records {
            if record.seq <= last || record.seq > self.to_seq {
                return Err(Error::Inconsistent("records are out of range or order"));
            }
            if record.rev == 0 || i64::try_from(record.rev).is_err() {
                return Err(Error::Inconsistent("a revision is out of bounds"));
            }
            last = record.seq;
        }
        Ok(())
    }
}

fn write_record(out: &mut Writer, record: &Record, from_seq: u64) -> Written {
    out.array(5)?
        .bytes(record.id.as_bytes())?
        .u16(record.kind.number())?
        .u64(record.rev)?
        .u64(record.seq.saturating_sub(from_seq))?;
    if record.deleted {
        out.null()?.ok()
    } else {
        write_fields(out, &record.fields)
    }
}

fn read_head(reader: &mut Reader<'_>) -> Result<Option<Vec<u8>>, Error> {
    if reader.take_null()? {
        return Ok(None);
    }
    let head = reader.bytes("a head")?;
    if head.len() > MAX_HEAD_BYTES {
        return Err(Error::Limit {
            what: "bytes in a head",
            limit: MAX_HEAD_BYTES,
        });
    }
    Ok(Some(head.to_vec()))
}

fn read_record(reader: &mut Reader<'_>, scope: &Scope, from_seq: u64) -> Result<Record, Error> {
    if reader.array("a record")? != 5 {
        return Err(Error::Inconsistent("a record has not five parts"));
    }
    let id = <[u8; 16]>::try_from(reader.bytes("a record id")?)
        .map_err(|_| Error::Inconsistent("a record id has not 16 bytes"))?;
    let kind = u16::try_from(reader.unsigned("a kind")?)
        .map_err(|_| Error::Inconsistent("a kind is out of bounds"))?;
    let rev = reader.unsigned("a revision")?;
    let seq = from_seq
        .checked_add(reader.unsigned("a number")?)
        .ok_or(Error::Inconsistent("records are out of range or order"))?;
    let deleted = reader.take_null()?;
    let fields = if deleted {
        Fields::new()
    } else {
        reader.fields()?
    };
    Ok(Record {
        id: RecordId::from_bytes(id),
        scope: scope.clone(),
        kind: Kind::from_number(kind),
        rev,
        seq,
        fields,
        deleted,
    })
}

/// How large blocks are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockSize {
    /// Records at most.
    pub records: usize,
    /// Bytes of encoded records at most; a larger record makes a block of its own.
    pub bytes: usize,
}

impl BlockSize {
    /// For lines: a cut costs at most 8 KB.
    pub const WIRE: Self = Self {
        records: 20,
        bytes: 8 << 10,
    };

    /// For files on the same computer: few, large transactions.
    pub const LOCAL: Self = Self {
        records: 500,
        bytes: 1 << 20,
    };
}

/// Cuts a feed into blocks that follow each other without a gap, from `from_seq` on.
///
/// `records` come by ascending `seq`, the first not below `from_seq`; all become records of
/// `scope`. No records make no block.
pub fn blocks_of<I: IntoIterator<Item = Record>>(
    scope: Scope,
    from_seq: u64,
    records: I,
    size: BlockSize,
) -> Blocks<I::IntoIter> {
    Blocks {
        scope,
        from_seq,
        size,
        records: records.into_iter(),
        held: None,
    }
}

/// Blocks cut from a feed; see [`blocks_of`].
#[derive(Debug)]
pub struct Blocks<I> {
    scope: Scope,
    from_seq: u64,
    size: BlockSize,
    records: I,
    /// The record that no longer fitted, with its bytes.
    held: Option<(Record, usize)>,
}

impl<I: Iterator<Item = Record>> Blocks<I> {
    fn take_record(&mut self) -> Option<(Record, usize)> {
        self.held.take().or_else(|| {
            let record = Record {
                scope: self.scope.clone(),
                ..self.records.next()?
            };
            let bytes = written(|out| write_record(out, &record, self.from_seq)).len();
            Some((record, bytes))
        })
    }
}

impl<I: Iterator<Item = Record>> Iterator for Blocks<I> {
    type Item = Block;

    fn next(&mut self) -> Option<Block> {
        let (first, mut bytes) = self.take_record()?;
        let mut to_seq = first.seq;
        let mut records = vec![first];
        while records.len() < self.size.records {
            let Some((record, more)) = self.take_record() else {
                break;
            };
            if bytes + more > self.size.bytes {
                self.held = Some((record, more));
                break;
            }
            bytes += more;
            to_seq = record.seq;
            records.push(record);
        }
        let from_seq = std::mem::replace(&mut self.from_seq, to_seq + 1);
        Some(Block {
            scope: self.scope.clone(),
            from_seq,
            to_seq,
            records,
            head: None,
        })
    }
}

#[cfg(test)]
mod tests;
