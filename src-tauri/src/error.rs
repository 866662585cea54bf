//! Errors as the window receives them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use specta::Type;
use tracing::error;

/// A command that failed, worded by the messages `error-<code>`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// Which message words it.
    pub code: String,
    /// Number under which the log holds the details.
    pub incident: String,
    /// Variables of the message.
    pub values: BTreeMap<String, String>,
}

impl CommandError {
    /// Logs a failure that is not a use case's, and gives what the window may know of it.
    pub fn internal(details: &str) -> Self {
        Self::logged("internal", details, BTreeMap::new())
    }

    fn logged(code: &str, details: &str, values: BTreeMap<String, String>) -> Self {
        let incident = incident();
        error!(incident, code, "Incident {incident}: {details}");
        Self {
            code: code.to_owned(),
            incident,
            values,
        }
    }
}

impl From<chm_app::Error> for CommandError {
    fn from(error: chm_app::Error) -> Self {
        let values = error.values();
        let values = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self::logged(error.code(), &error.chain(), values)
    }
}

/// A short number that is not given twice on one computer.
fn incident() -> String {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let count = GIVEN.fetch_add(1, Ordering::Relaxed);
    format!("{:X}-{count:X}", now.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_incident_has_a_number_of_its_own() {
        assert_ne!(
            CommandError::internal("one").incident,
            CommandError::internal("two").incident
        );
    }

    #[test]
    fn a_failed_use_case_keeps_its_code_and_its_values() {
        let error = CommandError::from(chm_app::Error::NotFound("pfox".into()));
        assert_eq!(error.code, "not-found");
        assert_eq!(error.values.get("id").map(String::as_str), Some("pfox"));
    }
}
