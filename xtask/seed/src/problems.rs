//! What is wrong with the data, collected so that it is told at once.

use std::cell::RefCell;
use std::fmt;

/// A wrong row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: u64,
    /// What is wrong.
    pub what: String,
}

/// All that is wrong.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Adds one.
    pub fn report(&self, file: &str, line: u64, what: impl Into<String>) {
        self.0.borrow_mut().push(Problem {
            file: file.to_owned(),
            line,
            what: what.into(),
        });
    }

    /// Fails when there are any.
    pub fn into_result(self) -> anyhow::Result<()> {
        if self.0.borrow().is_empty() {
            Ok(())
        } else {
            anyhow::bail!("the data are wrong:\n{self}")
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Problem { file, line, what } in self.0.borrow().iter() {
            writeln!(f, "{file}, line {line}: {what}")?;
        }
        Ok(())
    }
}
