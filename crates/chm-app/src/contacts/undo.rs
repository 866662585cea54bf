//! Changes of contacts: all of one action in one transaction, taken back and done again as one.

use std::sync::Arc;

use chm_store::{Change, Database};

use crate::desk::{self, Desk};
use crate::error::{Doing, Error, Result};
use crate::view::{ContactChange, PrivatePart, Undoable};

/// Most ops that a token may name.
const MOST: u64 = 1_000_000;

impl Desk {
    /// Takes back what an action changed; the token is that which the action gave.
    ///
    /// # Errors
    /// Code `not-undoable` when a later change rests on it, or it left this computer; `locked`.
    pub fn undo_contacts(&self, token: &Undoable) -> Result<()> {
        let (first, last) = range(token)?;
        self.private_database()?
            .write(|tx| (first..=last).rev().try_for_each(|op_no| tx.undo_op(op_no)))
            .doing("take a change back")?;
        self.contacts_changed();
        Ok(())
    }

    /// Does again what was taken back; gives a new token.
    ///
    /// # Errors
    /// Code `not-undoable` when it was not taken back; `locked`.
    pub fn redo_contacts(&self, token: &Undoable) -> Result<Undoable> {
        let (first, last) = range(token)?;
        let ops: Vec<u64> = self
            .private_database()?
            .write(|tx| (first..=last).map(|op_no| tx.redo_op(op_no)).collect())
            .doing("do a change again")?;
        self.contacts_changed();
        Ok(of(&ops))
    }

    /// Makes changes in one transaction.
    pub(super) fn change_contacts(&self, changes: &[Change]) -> Result<Undoable> {
        if changes.is_empty() {
            return Ok(Undoable::default());
        }
        let ops: Vec<u64> = self
            .private_database()?
            .write(|tx| changes.iter().map(|change| tx.write_op(change)).collect())
            .doing("change contacts")?;
        self.contacts_changed();
        Ok(of(&ops))
    }

    /// Makes changes and says so to the window.
    pub(super) fn changed(
        &self,
        id: String,
        count: usize,
        changes: &[Change],
    ) -> Result<ContactChange> {
        Ok(ContactChange {
            id,
            count: count as u32,
            undo: self.change_contacts(changes)?,
        })
    }

    /// The database of the private part.
    pub(super) fn private_database(&self) -> Result<Arc<Database>> {
        match self.shared.replica.restricted_database() {
            Some(database) => Ok(database),
            None if self.private_part()? == PrivatePart::None => Err(Error::NoPrivatePart),
            None => Err(chm_store::Error::Locked).doing("open the private part"),
        }
    }

    /// Tells listeners and the index that contacts changed.
    pub(super) fn contacts_changed(&self) {
        self.shared.tell(desk::Change::Records);
        self.shared.call();
    }
}

/// Ops of one transaction have numbers one after another.
fn of(ops: &[u64]) -> Undoable {
    match (ops.first(), ops.last()) {
        (Some(first), Some(last)) => Undoable(format!("{first}-{last}")),
        _ => Undoable::default(),
    }
}

fn range(token: &Undoable) -> Result<(u64, u64)> {
    let wrong = || Error::BadArgument(token.0.chars().take(80).collect());
    let (first, last) = token.0.split_once('-').ok_or_else(wrong)?;
    let number = |text: &str| text.parse::<u64>().map_err(|_| wrong());
    let (first, last) = (number(first)?, number(last)?);
    if first > last || last - first > MOST {
        return Err(wrong());
    }
    Ok((first, last))
}
