//! What can be wrong with bytes from elsewhere.

/// Bytes that cannot be read as blocks, or a stream that failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bytes are not what should stand there.
    #[error("expected {expected} at byte {at}")]
    Malformed {
        /// What should stand there.
        expected: &'static str,
        /// Offset from the start of the encoding.
        at: usize,
    },
    /// Readable, but not the one permitted encoding of its content.
    #[error("not in canonical form at byte {at}")]
    NotCanonical {
        /// Offset from the start of the encoding.
        at: usize,
    },
    /// Bytes follow what should have been the end.
    #[error("unexpected bytes from byte {at} on")]
    Trailing {
        /// Offset of the first of them.
        at: usize,
    },
    /// More than is accepted from outside.
    #[error("more than {limit} {what}")]
    Limit {
        /// What there is too much of.
        what: &'static str,
        /// How much is accepted.
        limit: usize,
    },
    /// The checksum does not match: the bytes were damaged on the way.
    #[error("the checksum of a block does not match")]
    Checksum,
    /// Written by a later version of the format.
    #[error("written in version {0} of the format, which is newer than this program")]
    Version(u64),
    /// A block whose parts contradict each other.
    #[error("a block contradicts itself: {0}")]
    Inconsistent(&'static str),
    /// A block of a scope that is none.
    #[error("a block names no valid scope")]
    Scope(#[source] chm_model::Error),
    /// The bytes do not begin like a stream of blocks.
    #[error("this is no stream of blocks")]
    NotAStream,
    /// The stream ends in the middle; what was read before is whole.
    #[error("the stream was cut after {blocks} whole blocks")]
    Cut {
        /// Blocks read before the cut.
        blocks: u64,
    },
    /// The compressed stream cannot be unpacked; what was read before is whole.
    #[error("cannot unpack the stream after {blocks} whole blocks")]
    Unpack {
        /// Blocks read before.
        blocks: u64,
        /// Cause.
        source: std::io::Error,
    },
    /// The sink of a stream failed.
    #[error("cannot write a stream of blocks")]
    Write(#[source] std::io::Error),
}

impl Error {
    /// Whether reading again, from where it stopped, can help.
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Cut { .. })
    }
}
