//! The time of day, for marks that people read; it decides no order.

use std::time::{SystemTime, UNIX_EPOCH};

/// Now, milliseconds UTC; 0 if the clock stands before 1970.
pub(crate) fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_millis() as i64)
}
