//! Writing: records replaced and removed, in commits that carry the caller's sequence number.

use std::collections::HashSet;
use std::fmt;

use tantivy::indexer::{LogMergePolicy, UserOperation};
use tantivy::{IndexWriter, TantivyDocument, TantivyError};

use crate::error::{Error, Result};
use crate::guard::caught;
use crate::index::{Index, payload};
use crate::record::IndexRecord;

/// How much of the machine a writer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// A few changed records: one thread, 15 MB.
    Live,
    /// All records: two threads, 128 MB each.
    Full,
}

/// Passages handed over at once while building; one hand-over costs a lock.
const BATCH: usize = 64;

/// The writer of an index; open it only while there is something to write.
pub struct Writer {
    index: Index,
    inner: IndexWriter,
    batch: Vec<UserOperation>,
    /// Rows written since the index was empty; `None` when it was not. A row not among them
    /// needs no deletion, which makes building from nothing faster by half.
    fresh: Option<HashSet<u32>>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

impl Writer {
    pub(crate) fn open(index: Index, effort: Effort) -> Result<Self> {
        let (threads, memory) = match effort {
            Effort::Live => (1, 15_000_000),
            Effort::Full => (2, 256_000_000),
        };
        let inner: IndexWriter = caught(|| {
            index
                .tantivy()
                .writer_with_num_threads(threads, memory)
                .map_err(|error| match error {
                    TantivyError::LockFailure(..) => Error::Busy(error),
                    _ => Error::Write(error),
                })
        })?;
        index.verify_once()?;
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(0.3);
        inner.set_merge_policy(Box::new(policy));
        let fresh = (index.passages() == 0).then(HashSet::new);
        Ok(Self {
            index,
            inner,
            batch: Vec::new(),
            fresh,
        })
    }

    /// Puts a record in place of what the index holds of its row.
    ///
    /// # Errors
    /// [`Error::Write`] if the writer has failed; it is then of no use any more.
    pub fn replace(&mut self, record: &IndexRecord) -> Result<()> {
        let fields = self.index.fields();
        if self
            .fresh
            .as_mut()
            .is_none_or(|rows| !rows.insert(record.row))
        {
            self.batch
                .push(UserOperation::Delete(fields.row_term(record.row)));
        }
        // passages of one record stay in one batch, hence side by side in one segment
        self.batch
            .extend(fields.documents(record).into_iter().map(UserOperation::Add));
        if self.batch.len() >= BATCH {
            self.hand_over()?;
        }
        Ok(())
    }

    /// Takes the record of a row out of the index.
    ///
    /// # Errors
    /// [`Error::Write`] if the writer has failed.
    pub fn remove(&mut self, row: u32) -> Result<()> {
        self.batch
            .push(UserOperation::Delete(self.index.fields().row_term(row)));
        Ok(())
    }

    /// Takes all records out of the index.
    ///
    /// # Errors
    /// [`Error::Write`] if the writer has failed.
    pub fn clear(&mut self) -> Result<()> {
        self.batch.clear();
        self.fresh = Some(HashSet::new());
        self.inner
            .delete_all_documents()
            .map(|_| ())
            .map_err(Error::Write)
    }

    fn hand_over(&mut self) -> Result<()> {
        let batch: Vec<UserOperation<TantivyDocument>> = std::mem::take(&mut self.batch);
        // a batch without documents would stop a thread of the writer
        if batch
            .iter()
            .any(|operation| matches!(operation, UserOperation::Add(_)))
        {
            self.inner.run(batch).map_err(Error::Write)?;
            return Ok(());
        }
        for operation in batch {
            if let UserOperation::Delete(term) = operation {
                self.inner.delete_term(term);
            }
        }
        Ok(())
    }

    /// Makes everything so far durable and searchable, with the caller's sequence number.
    ///
    /// # Errors
    /// [`Error::Write`] if it is not durable: the index is then as it was at the last commit.
    pub fn commit(&mut self, seq: u64) -> Result<()> {
        if !self.batch.is_empty() {
            self.hand_over()?;
        }
        caught(|| {
            let mut prepared = self.inner.prepare_commit().map_err(Error::Write)?;
            prepared.set_payload(&payload(seq));
            prepared.commit().map_err(Error::Write)
        })?;
        self.index.reload()
    }

    /// Lets merges end, frees the files no longer needed, and gives the index free.
    ///
    /// A writer that is dropped instead leaves merges undone.
    ///
    /// # Errors
    /// [`Error::Write`] if a merge failed; committed records are safe.
    pub fn close(self) -> Result<()> {
        caught(|| self.inner.wait_merging_threads().map_err(Error::Write))?;
        self.index.reload()
    }
}
