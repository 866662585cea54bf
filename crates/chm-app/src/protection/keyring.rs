//! The keyring of the system, which opens the private part when the program starts.
//!
//! It keeps random bytes that wrap the key, never the key or the passphrase. An entry that is
//! removed, swapped or locked leaves `keys.json` as it is: the passphrase opens, and the person
//! decides whether the keyring is given a new entry.

use chm_store::{KeyringSecret, Way};
use tracing::{info, warn};
use zeroize::Zeroizing;

use super::guard::was_locked;
use crate::desk::{Change, Desk};
use crate::error::{Doing, Error, Result};
use crate::view::{KeyringProblem, PrivatePart, Protection};

/// A place of the system that keeps secrets for the person who is signed in.
pub trait KeyVault: Send + Sync {
    /// Keeps a secret under a name, in place of what was there.
    ///
    /// # Errors
    /// When it is kept nowhere.
    fn keep(&self, entry: &str, secret: &[u8]) -> Result<(), VaultError>;

    /// The secret under a name, if there is one.
    ///
    /// # Errors
    /// When the place cannot be asked.
    fn fetch(&self, entry: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError>;

    /// Forgets the secret under a name; one that is not there is forgotten already.
    ///
    /// # Errors
    /// When the place cannot be asked.
    fn forget(&self, entry: &str) -> Result<(), VaultError>;
}

/// Why a keyring cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is none, or it does not answer.
    #[error("there is no keyring: {0}")]
    Unavailable(String),
    /// It is locked.
    #[error("the keyring is locked")]
    Locked,
}

impl From<&VaultError> for KeyringProblem {
    fn from(error: &VaultError) -> Self {
        match error {
            VaultError::Unavailable(_) => Self::Unavailable,
            VaultError::Locked => Self::Locked,
        }
    }
}

impl Desk {
    /// Opens the private part by the keyring, as at the start of the program: only where it was
    /// not locked when the desk was last used, so that a person's lock outlasts a restart. What
    /// hinders it stands in [`Protection::keyring_problem`] and is no failure.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn unlock_with_keyring(&self) -> Result<Protection> {
        let shared = &self.shared;
        let is_locked = self.private_part()? == PrivatePart::Locked;
        if is_locked && !was_locked(&shared.replica)? {
            // A key file that cannot be read is told when a person wants to open it.
            let ways = shared.replica.ways().unwrap_or_default();
            if let Some(entry) = ways.keyring_entry {
                let secret = self.fetch(&entry);
                // The keyring may have asked for long: meanwhile a person may have opened it, or
                // opened it and locked it again.
                if self.private_part()? != PrivatePart::Locked || was_locked(&shared.replica)? {
                    return self.protection();
                }
                let problem = match secret {
                    Ok(secret) => self.open_by_secret(&secret)?,
                    Err(problem) => Some(problem),
                };
                shared.guard.set_keyring_problem(problem);
                match problem {
                    None => self.opened(false)?,
                    Some(_) => shared.tell(Change::Protection),
                }
            }
        }
        self.protection()
    }

    fn fetch(&self, entry: &str) -> Result<KeyringSecret, KeyringProblem> {
        match self.shared.guard.vault().map(|vault| vault.fetch(entry)) {
            None => Err(KeyringProblem::Unavailable),
            Some(Err(error)) => {
                info!("The keyring did not open the private part: {error}");
                Err(KeyringProblem::from(&error))
            }
            Some(Ok(None)) => Err(KeyringProblem::Removed),
            Some(Ok(Some(secret))) => Ok(KeyringSecret::of(entry, secret)),
        }
    }

    fn open_by_secret(&self, secret: &KeyringSecret) -> Result<Option<KeyringProblem>> {
        match self.shared.replica.unlock_by(Way::Keyring(secret)) {
            Ok(_) => Ok(None),
            Err(chm_store::Error::WrongKeyringSecret) => Ok(Some(KeyringProblem::Changed)),
            Err(error) => Err(Error::store("open the private part", error)),
        }
    }

    /// Has the keyring open the private part at the start from now on, by a new secret, or no
    /// longer. The private part must be open.
    ///
    /// # Errors
    /// Codes `locked`, `keyring-unavailable` and `keyring-locked`, all of which leave the ways
    /// that there are; those of the disk.
    pub fn use_keyring(&self, wanted: bool) -> Result<Protection> {
        let shared = &self.shared;
        if self.private_part()? != PrivatePart::Open {
            return Err(Error::store(
                "change the protection",
                chm_store::Error::Locked,
            ));
        }
        let former = shared.replica.ways().doing("read the ways to open")?;
        if wanted {
            self.keep_in_keyring()?;
        } else if former.keyring_entry.is_some() {
            shared
                .replica
                .forget_keyring()
                .doing("forget the keyring")?;
        }
        shared.guard.set_keyring_problem(None);
        // After the file no longer names it, an entry that stays opens nothing.
        if let (Some(vault), Some(entry)) = (shared.guard.vault(), former.keyring_entry)
            && let Err(error) = vault.forget(&entry)
        {
            warn!("An entry that is no longer used stays in the keyring: {error}");
        }
        shared.tell(Change::Protection);
        self.protection()
    }

    /// The keyring keeps the secret, and gives it back, before the file names it.
    fn keep_in_keyring(&self) -> Result<()> {
        let shared = &self.shared;
        let none = || VaultError::Unavailable("the system offers none".to_owned());
        let vault = shared
            .guard
            .vault()
            .ok_or_else(none)
            .map_err(Error::Vault)?;
        let secret = KeyringSecret::random().doing("make a secret for the keyring")?;
        vault
            .keep(secret.entry(), secret.secret())
            .map_err(Error::Vault)?;
        let kept = vault.fetch(secret.entry()).map_err(Error::Vault)?;
        if kept.is_none_or(|kept| kept.as_slice() != secret.secret()) {
            let problem = "it does not give back what it was given".to_owned();
            return Err(Error::Vault(VaultError::Unavailable(problem)));
        }
        shared
            .replica
            .replace_ways(None, &[Way::Keyring(&secret)])
            .doing("keep the way through the keyring")
    }
}
