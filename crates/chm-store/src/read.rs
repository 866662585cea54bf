//! Reading: a view of one moment of a database. Its methods stand beside their queries in
//! `table`.

use std::path::Path;

use rusqlite::Connection;

use crate::{Error, Result};

/// A read transaction.
#[derive(Clone, Copy)]
pub struct ReadTx<'c> {
    connection: &'c Connection,
    path: &'c Path,
}

impl<'c> ReadTx<'c> {
    pub(crate) fn new(connection: &'c Connection, path: &'c Path) -> Self {
        Self { connection, path }
    }

    pub(crate) fn path(&self) -> &'c Path {
        self.path
    }

    /// Runs queries; `operation` says what for, should they fail.
    pub(crate) fn run<T>(
        &self,
        operation: &'static str,
        queries: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        queries(self.connection).map_err(|source| Error::sql(operation, self.path, source))
    }
}
