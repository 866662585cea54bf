//! Notes that a person writes for themselves.

use super::body;
use crate::RecordId;

body! {
    /// A private note on a document or another record.
    Note = NOTE {
        /// The record it is on.
        1 about: Option<RecordId>,
        /// What was written.
        2 text: String,
        /// Language of the text it belongs to; empty where it belongs to the whole record.
        3 language: String,
        /// Number of the passage it belongs to, from 1; 0 where it belongs to none.
        4 passage: u32,
        /// Page of that passage; 0 where there are no pages.
        5 page: u32,
        /// Instant it was begun, milliseconds UTC.
        6 created_at_ms: i64,
        /// Instant it was last changed, milliseconds UTC.
        7 changed_at_ms: i64,
    }
}
