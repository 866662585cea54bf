//! One compressed stream of blocks.
//!
//! Six bytes, `CHMB` and the version as two bytes, least first; then one zstd frame (RFC 8878)
//! of blocks, each after its length as four bytes, least first; a length of zero ends it, so
//! that a cut is never taken for the end.

use std::io::{self, Read, Write};

use zstd::stream::read::Decoder;
use zstd::stream::write::Encoder;

use crate::Error;
use crate::block::{Block, MAX_BLOCK_BYTES};

const MAGIC: [u8; 4] = *b"CHMB";
const VERSION: u16 = 1;

/// Memory a reader gives to the window: 2^23 bytes.
const WINDOW_LOG: u32 = 23;

/// Compression for what is made once and read often.
pub const LEVEL_PACKED: i32 = 19;

/// Compression for what is made while someone waits.
pub const LEVEL_LIVE: i32 = 3;

/// Writes blocks to a stream.
pub struct BlockWriter<W: Write> {
    encoder: Encoder<'static, W>,
}

impl<W: Write> BlockWriter<W> {
    /// Starts a stream, at zstd's compression `level` (1 to 19).
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn new(mut sink: W, level: i32) -> Result<Self, Error> {
        sink.write_all(&MAGIC).map_err(Error::Write)?;
        sink.write_all(&VERSION.to_le_bytes())
            .map_err(Error::Write)?;
        // Levels up to this one keep within the window that readers accept.
        let level = level.clamp(1, LEVEL_PACKED);
        let encoder = Encoder::new(sink, level).map_err(Error::Write)?;
        Ok(Self { encoder })
    }

    /// Adds a block.
    ///
    /// # Errors
    /// [`Error::Limit`] when it has more than 4 MB, [`Error::Write`].
    pub fn write(&mut self, block: &Block) -> Result<(), Error> {
        self.write_encoded(&block.encode())
    }

    /// Adds a block that is encoded already.
    ///
    /// # Errors
    /// As [`BlockWriter::write`].
    pub fn write_encoded(&mut self, block: &[u8]) -> Result<(), Error> {
        if block.len() > MAX_BLOCK_BYTES {
            return Err(too_large());
        }
        let length = block.len() as u32;
        self.encoder
            .write_all(&length.to_le_bytes())
            .and_then(|()| self.encoder.write_all(block))
            .map_err(Error::Write)
    }

    /// Makes everything written so far readable at the other end; costs compression.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn flush(&mut self) -> Result<(), Error> {
        self.encoder.flush().map_err(Error::Write)
    }

    /// Ends the stream and gives the sink back; without it the stream counts as cut.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn finish(mut self) -> Result<W, Error> {
        self.encoder
            .write_all(&0_u32.to_le_bytes())
            .and_then(|()| self.encoder.finish())
            .map_err(Error::Write)
    }
}

/// Reads blocks from a stream: an iterator that ends after the last block, or after the first
/// error. Blocks given before an error are whole and checked.
pub struct BlockReader<R: Read> {
    decoder: Decoder<'static, io::BufReader<R>>,
    blocks: u64,
    done: bool,
}

impl<R: Read> BlockReader<R> {
    /// Reads the start of a stream.
    ///
    /// # Errors
    /// [`Error::NotAStream`], [`Error::Version`], [`Error::Cut`] or [`Error::Unpack`].
    pub fn new(mut source: R) -> Result<Self, Error> {
        let mut start = [0; 6];
        source
            .read_exact(&mut start)
            .map_err(|error| failed(0, error))?;
        let [a, b, c, d, version @ ..] = start;
        if [a, b, c, d] != MAGIC {
            return Err(Error::NotAStream);
        }
        let version = u16::from_le_bytes(version);
        if version != VERSION {
            return Err(Error::Version(version.into()));
        }
        let mut decoder = Decoder::new(source)
            .map_err(|error| failed(0, error))?
            .single_frame();
        decoder
            .window_log_max(WINDOW_LOG)
            .map_err(|error| failed(0, error))?;
        Ok(Self {
            decoder,
            blocks: 0,
            done: false,
        })
    }

    /// Blocks read so far.
    pub fn blocks(&self) -> u64 {
        self.blocks
    }

    /// The next block still encoded, its checksum not yet looked at; `None` at the end.
    ///
    /// # Errors
    /// [`Error::Cut`], [`Error::Unpack`] or [`Error::Limit`].
    pub fn next_encoded(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let mut length = [0; 4];
        self.decoder
            .read_exact(&mut length)
            .map_err(|error| failed(self.blocks, error))?;
        let length = u32::from_le_bytes(length);
        if length == 0 {
            return Ok(None);
        }
        if length as usize > MAX_BLOCK_BYTES {
            return Err(too_large());
        }
        // Grows with what arrives, not by the announced length.
        let mut bytes = Vec::new();
        self.decoder
            .by_ref()
            .take(length.into())
            .read_to_end(&mut bytes)
            .map_err(|error| failed(self.blocks, error))?;
        if bytes.len() < length as usize {
            return Err(Error::Cut {
                blocks: self.blocks,
            });
        }
        self.blocks += 1;
        Ok(Some(bytes))
    }
}

impl<R: Read> Iterator for BlockReader<R> {
    type Item = Result<Block, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let block = match self.next_encoded() {
            Ok(None) => None,
            Ok(Some(bytes)) => Some(Block::decode(&bytes)),
            Err(error) => Some(Err(error)),
        };
        self.done = !matches!(block, Some(Ok(_)));
        block
    }
}

fn too_large() -> Error {
    Error::Limit {
        what: "bytes in a block",
        limit: MAX_BLOCK_BYTES,
    }
}

fn failed(blocks: u64, source: io::Error) -> Error {
    if source.kind() == io::ErrorKind::UnexpectedEof {
        Error::Cut { blocks }
    } else {
        Error::Unpack { blocks, source }
    }
}

#[cfg(test)]
mod tests;
