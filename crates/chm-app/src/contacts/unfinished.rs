//! The form of a contact that was typed and not kept yet: a lock or a power cut loses nothing of it.

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::preferences::{read, write};

/// Bytes of a form that was put aside.
const MAX_FORM: usize = 64 << 10;

/// The form of a contact that was not kept yet.
const CONTACT_FORM: &str = "contact-form";

impl Desk {
    /// The form of a contact that was put aside before it was kept, as the window wrote it.
    ///
    /// # Errors
    /// Code `locked`, `no-private-part`; those of the disk.
    pub fn kept_contact_form(&self) -> Result<Option<String>> {
        let database = self.private_database()?;
        let kept = read(&database, CONTACT_FORM)?;
        Ok(kept.filter(|form| !form.is_empty()))
    }

    /// Puts the form of a contact aside in the private part; an empty one forgets it.
    ///
    /// # Errors
    /// Code `bad-argument` for an overlong form, `locked`, `no-private-part`; those of the disk.
    pub fn keep_contact_form(&self, form: &str) -> Result<()> {
        if form.len() > MAX_FORM {
            return Err(Error::BadArgument(CONTACT_FORM.into()));
        }
        let database = self.private_database()?;
        write(&database, CONTACT_FORM, form)
    }
}
