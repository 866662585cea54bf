//! Protection of the private part: making it, opening it, and changing the ways to it.
//!
//! Every way leads to the same random key, so changing one writes `keys.json` anew and nothing
//! else. Whatever happens to the keyring of the system, the passphrase goes on to serve.

mod attempts;
mod clock;
mod guard;
mod idle;
mod keyring;
mod strength;

use std::sync::Arc;

use chm_store::{RecoveryCode, RestrictedState, Way, Ways};
use tracing::warn;

use crate::desk::{Change, Desk};
use crate::error::{Doing, Error, Result};
use crate::settings::KEEP_RECENT;
use crate::view::{PrivatePart, Protection};
use crate::{keeping, preferences};

pub use clock::{Clock, SystemClock};
pub use keyring::{KeyVault, VaultError};
pub use strength::{PASSPHRASE_MINIMUM, passphrase_strength};

pub(crate) use guard::Guard;
pub(crate) use idle::{LOCK_AFTER, watch};

impl Desk {
    /// Gives the desk the keyring of the system; without one, passphrases alone serve.
    pub fn set_key_vault(&self, vault: Arc<dyn KeyVault>) {
        self.shared.guard.set_vault(vault);
    }

    /// Gives the desk another clock than the system's.
    pub fn set_clock(&self, clock: Arc<dyn Clock>) {
        self.shared.guard.set_clock(clock);
    }

    /// State of protection.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn protection(&self) -> Result<Protection> {
        let shared = &self.shared;
        let part = self.private_part()?;
        let ways = match part {
            PrivatePart::None => Ways::default(),
            // A key file that cannot be read is told when a person wants to open it.
            PrivatePart::Locked | PrivatePart::Open => shared.replica.ways().unwrap_or_default(),
        };
        let (tries_left, pause_seconds) = shared.guard.tries(&shared.replica)?;
        Ok(Protection {
            part,
            keyring: ways.keyring_entry.is_some(),
            may_use_keyring: shared.guard.vault().is_some(),
            keyring_problem: shared.guard.keyring_problem(),
            recovery_made_at_ms: ways.recovery_made_at_ms.map(|made| made as f64),
            lock_after_minutes: self.lock_after_minutes()?,
            tries_left,
            pause_seconds,
            needs_new_passphrase: part == PrivatePart::Open && shared.guard.is_recovered(),
            indexing: shared.private_index.progress(),
        })
    }

    /// A recovery key to be shown and printed; it opens nothing before
    /// [`Desk::protect`] or [`Desk::keep_recovery_key`] is given it.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn draft_recovery_key(&self) -> Result<String> {
        let code = RecoveryCode::random().doing("make a recovery key")?;
        Ok(code.shown().as_str().to_owned())
    }

    /// Makes the private part, protected by a passphrase of at least [`PASSPHRASE_MINIMUM`]
    /// characters; returns the recovery key, which opens it as well.
    ///
    /// # Errors
    /// As [`Desk::protect_with`].
    pub fn protect(&self, passphrase: &str) -> Result<String> {
        let key = self.draft_recovery_key()?;
        self.protect_with(passphrase, &key)?;
        Ok(key)
    }

    /// Makes the private part, protected by a passphrase of at least [`PASSPHRASE_MINIMUM`]
    /// characters and by a recovery key from [`Desk::draft_recovery_key`].
    ///
    /// # Errors
    /// Code `already-exists` if there is one; `short-passphrase`; `mistyped-recovery-key`; those
    /// of the disk.
    pub fn protect_with(&self, passphrase: &str, recovery_key: &str) -> Result<Protection> {
        let replica = &self.shared.replica;
        if self.private_part()? != PrivatePart::None {
            return Err(Error::AlreadyADesk {
                folder: replica.folder().to_owned(),
            });
        }
        check_length(passphrase)?;
        let code = RecoveryCode::read(recovery_key).doing("read the recovery key")?;
        replica
            .create_restricted_by(&[Way::Passphrase(passphrase), Way::Recovery(&code)])
            .doing("make the private part")?;
        preferences::forget_place(replica)?;
        self.opened(false)?;
        self.protection()
    }

    /// Opens the private part by its passphrase, if there is one.
    ///
    /// # Errors
    /// Codes `wrong-passphrase` and `too-many-tries`; those of the disk.
    pub fn unlock(&self, passphrase: &str) -> Result<PrivatePart> {
        if self.private_part()? != PrivatePart::None {
            self.try_way(Way::Passphrase(passphrase))?;
            self.opened(false)?;
        }
        self.private_part()
    }

    /// Opens the private part by its recovery key. A new passphrase can then be set without the
    /// old one, until it is locked again; the recovery key stays valid.
    ///
    /// # Errors
    /// Code `mistyped-recovery-key` for what cannot be one, which counts as no try;
    /// `wrong-recovery-key` and `too-many-tries`; those of the disk.
    pub fn unlock_with_recovery_key(&self, typed: &str) -> Result<Protection> {
        if self.private_part()? != PrivatePart::None {
            let code = RecoveryCode::read(typed).doing("read the recovery key")?;
            self.try_way(Way::Recovery(&code))?;
            self.opened(true)?;
        }
        self.protection()
    }

    /// Lets another passphrase open the private part; the old one no longer does. After
    /// [`Desk::unlock_with_recovery_key`] the old one is not asked for.
    ///
    /// # Errors
    /// Codes `wrong-passphrase`, `too-many-tries`, `short-passphrase`, `locked`; those of the
    /// disk.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<Protection> {
        check_length(new)?;
        self.prove(old)?;
        self.shared
            .replica
            .replace_ways(None, &[Way::Passphrase(new)])
            .doing("change the passphrase")?;
        self.shared.guard.set_recovered(false);
        self.shared.tell(Change::Protection);
        self.protection()
    }

    /// Lets a recovery key from [`Desk::draft_recovery_key`] open the private part; the old one
    /// no longer does.
    ///
    /// # Errors
    /// Codes `wrong-passphrase`, `too-many-tries`, `mistyped-recovery-key`, `locked`; those of
    /// the disk.
    pub fn keep_recovery_key(&self, passphrase: &str, recovery_key: &str) -> Result<Protection> {
        let code = RecoveryCode::read(recovery_key).doing("read the recovery key")?;
        self.prove(passphrase)?;
        self.shared
            .replica
            .replace_ways(None, &[Way::Recovery(&code)])
            .doing("change the recovery key")?;
        self.shared.tell(Change::Protection);
        self.protection()
    }

    pub(crate) fn private_part(&self) -> Result<PrivatePart> {
        let state = self
            .shared
            .replica
            .restricted()
            .doing("look at the private part")?;
        Ok(match state {
            RestrictedState::None => PrivatePart::None,
            RestrictedState::Locked => PrivatePart::Locked,
            RestrictedState::Open => PrivatePart::Open,
        })
    }

    /// The passphrase of an open private part, unless the recovery key was just given.
    fn prove(&self, passphrase: &str) -> Result<()> {
        if self.private_part()? != PrivatePart::Open {
            return Err(Error::store(
                "change the protection",
                chm_store::Error::Locked,
            ));
        }
        if self.shared.guard.is_recovered() && passphrase.is_empty() {
            return Ok(());
        }
        self.try_way(Way::Passphrase(passphrase))
    }

    /// Opens by a secret that a person typed; wrong ones are counted.
    fn try_way(&self, way: Way<'_>) -> Result<()> {
        let shared = &self.shared;
        shared.guard.counted(&shared.replica, || {
            shared
                .replica
                .unlock_by(way)
                .map(|_| true)
                .doing("open the private part")
        })
    }

    /// What follows whenever the private part was opened.
    pub(crate) fn opened(&self, by_recovery_key: bool) -> Result<()> {
        let shared = &self.shared;
        shared.guard.set_recovered(by_recovery_key);
        guard::note_locked(&shared.replica, false);
        self.person_is_active();
        if let Err(error) = self.settle_lists() {
            warn!("Lists wait to be moved or emptied: {}", error.chain());
        }
        self.index_private_part()?;
        shared.guard.wake();
        shared.tell(Change::Protection);
        shared.tell(Change::Records);
        Ok(())
    }
}

impl Desk {
    /// Does to the lists what waited for the private part: a move into it that was cut off, and
    /// what a person no longer wants kept.
    fn settle_lists(&self) -> Result<()> {
        let replica = &self.shared.replica;
        if replica.is_read_only() {
            return Ok(());
        }
        keeping::move_to_private(replica)?;
        if !self.is_on(KEEP_RECENT)? {
            self.take_what_was_read()?;
        }
        Ok(())
    }
}

fn check_length(passphrase: &str) -> Result<()> {
    if passphrase.chars().count() < PASSPHRASE_MINIMUM {
        return Err(Error::ShortPassphrase);
    }
    Ok(())
}
