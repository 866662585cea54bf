//! A keyring that asks the person, and answers after they did something else.

use std::sync::Arc;

use chm_app::view::{LockReason, PrivatePart};
use chm_app::{KeyVault, VaultError};
use zeroize::Zeroizing;

use super::{PASSPHRASE, Vault, protected};

/// A keyring that asks the person for long, who meanwhile does something else.
struct Asking<F>(Arc<Vault>, F);

impl<F: Fn() + Send + Sync> KeyVault for Asking<F> {
    fn keep(&self, entry: &str, secret: &[u8]) -> Result<(), VaultError> {
        self.0.keep(entry, secret)
    }

    fn fetch(&self, entry: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        (self.1)();
        self.0.fetch(entry)
    }

    fn forget(&self, entry: &str) -> Result<(), VaultError> {
        self.0.forget(entry)
    }
}

#[test]
fn a_keyring_that_answers_late_does_not_undo_a_lock() {
    let (place, _) = protected();
    let vault = Arc::new(Vault::default());
    let desk = place.desk();
    desk.set_key_vault(vault.clone());
    desk.unlock(PASSPHRASE).unwrap();
    desk.use_keyring(true).unwrap();
    drop(desk);
    let desk = Arc::new(place.desk());
    let person = Arc::downgrade(&desk);
    let meanwhile = move || {
        let desk = person.upgrade().unwrap();
        desk.unlock(PASSPHRASE).unwrap();
        desk.lock(LockReason::Asked).unwrap();
    };
    desk.set_key_vault(Arc::new(Asking(vault, meanwhile)));
    let protection = desk.unlock_with_keyring().unwrap();
    assert_eq!(protection.part, PrivatePart::Locked);
    assert_eq!(protection.keyring_problem, None);
}
