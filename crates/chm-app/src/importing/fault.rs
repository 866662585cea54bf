//! What is wrong with a row of a file that is read in.

use std::collections::BTreeMap;

use serde::Serialize;

/// A row that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Name of the file, as below the folder that was given.
    pub file: String,
    /// Line of the file on which the row begins, from 1; 0 when the whole file is meant.
    pub row: u64,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: Problem,
}

/// What is wrong with a row, apart from where it stands.
///
/// Its `code` is worded by the message `error-<code>` and, for `bad-row`, by `reason-<reason>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// `bad-row`, `bad-json`, `bad-csv`, `invalid-utf8`, `too-large`, `wrong-cas`,
    /// `unknown-language`, `missing-column`.
    pub code: &'static str,
    /// For `bad-row`: `missing-field`, `bad-value`, `duplicate`, `columns`, `not-object`, `empty`,
    /// `shared-record`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// Variables of the messages; sizes are bytes.
    pub values: BTreeMap<&'static str, String>,
}

/// How much of a wrong value is repeated in a message.
const SHOWN: usize = 80;

impl Problem {
    fn new(code: &'static str, values: &[(&'static str, &str)]) -> Self {
        let shown = |text: &str| -> String {
            let mut characters = text.chars().filter(|c| !c.is_control());
            let mut short: String = characters.by_ref().take(SHOWN).collect();
            if characters.next().is_some() {
                short.push('…');
            }
            short
        };
        Self {
            code,
            reason: None,
            values: values
                .iter()
                .map(|(name, value)| (*name, shown(value)))
                .collect(),
        }
    }

    fn row(reason: &'static str, values: &[(&'static str, &str)]) -> Self {
        Self {
            reason: Some(reason),
            ..Self::new("bad-row", values)
        }
    }

    pub(super) fn missing(field: &str) -> Self {
        Self::row("missing-field", &[("field", field)])
    }

    pub(super) fn bad_value(field: &str, value: &str) -> Self {
        Self::row("bad-value", &[("field", field), ("value", value)])
    }

    pub(super) fn duplicate(id: &str) -> Self {
        Self::row("duplicate", &[("value", id)])
    }

    pub(super) fn shared_record(id: &str) -> Self {
        Self::row("shared-record", &[("value", id)])
    }

    pub(super) fn columns(found: usize, expected: usize) -> Self {
        let (found, expected) = (found.to_string(), expected.to_string());
        Self::row("columns", &[("found", &found), ("expected", &expected)])
    }

    pub(super) fn not_object() -> Self {
        Self::row("not-object", &[])
    }

    pub(super) fn bad_json() -> Self {
        Self::new("bad-json", &[])
    }

    pub(super) fn bad_csv() -> Self {
        Self::new("bad-csv", &[])
    }

    pub(super) fn invalid_utf8() -> Self {
        Self::new("invalid-utf8", &[])
    }

    pub(super) fn too_large(bytes: u64, limit: u64) -> Self {
        let (value, limit) = (bytes.to_string(), limit.to_string());
        Self::new("too-large", &[("value", &value), ("limit", &limit)])
    }

    pub(super) fn wrong_cas(value: &str) -> Self {
        Self::new("wrong-cas", &[("value", value)])
    }

    pub(super) fn unknown_language(value: &str) -> Self {
        Self::new("unknown-language", &[("value", value)])
    }

    pub(super) fn missing_column(column: &str) -> Self {
        Self::new("missing-column", &[("column", column)])
    }
}
