//! Identity of records.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::{Error, Kind};

/// Identifies one record in every replica and on the server.
///
/// A UUIDv7 for records born on a desk or server; a UUIDv5 made from kind and code for
/// reference data, so that every starter and every server names them alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordId(Uuid);

/// Namespace of named records; drawn once at random.
const NAMESPACE: Uuid = Uuid::from_u128(0x5d0f_3a7e_8c41_4f0b_9d2e_71c6_b84a_0e95);

impl RecordId {
    /// Wraps 16 bytes as they stand on disk and wire.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }

    /// A UUIDv7 from an instant (milliseconds UTC) and ten random bytes handed in.
    pub fn new(at_ms: u64, random: &[u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(at_ms, random).into_uuid())
    }

    /// A UUIDv5 that depends on kind and code alone (RFC 9562 §5.5).
    pub fn named(kind: Kind, code: &str) -> Self {
        let name = format!("{}/{code}", kind.number());
        Self(Uuid::new_v5(&NAMESPACE, name.as_bytes()))
    }

    /// The 16 bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for RecordId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Uuid::try_parse(text)
            .map(Self)
            .map_err(|_| Error::Id(text.to_owned()))
    }
}
