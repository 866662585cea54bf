//! The envelope that all records share.

use crate::{Fields, Kind, RecordId, Scope};

/// A record as the feed of its scope gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Identity.
    pub id: RecordId,
    /// Scope it belongs to.
    pub scope: Scope,
    /// Kind.
    pub kind: Kind,
    /// Revision, 1 at creation, one more at each accepted change.
    pub rev: u64,
    /// Number of its last change in the scope's feed.
    pub seq: u64,
    /// Fields; empty when deleted.
    pub fields: Fields,
    /// A tombstone: the record was deleted by a person.
    pub deleted: bool,
}
