//! The keyring of the system: Secret Service on Linux, Credential Manager on Windows, Keychain
//! on macOS.

use std::sync::mpsc;
use std::time::Duration;

use chm_app::{KeyVault, VaultError};
use keyring::{Entry, Error};
use zeroize::Zeroizing;

/// Under this name the keyring shows the entries of all desks.
const SERVICE: &str = "CHM Desk";

/// Longest wait for an answer. Some keyrings ask the person for a password of their own.
const PATIENCE: Duration = Duration::from_secs(30);

/// The keyring of the person who is signed in.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemKeyring;

impl KeyVault for SystemKeyring {
    fn keep(&self, entry: &str, secret: &[u8]) -> Result<(), VaultError> {
        let secret = Zeroizing::new(secret.to_vec());
        ask(entry, move |entry| entry.set_secret(&secret))
    }

    fn fetch(&self, entry: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        ask(entry, |entry| match entry.get_secret() {
            Err(Error::NoEntry) => Ok(None),
            other => other.map(Zeroizing::new).map(Some),
        })
    }

    fn forget(&self, entry: &str) -> Result<(), VaultError> {
        ask(entry, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
    }
}

/// Asks on a thread of its own: a service that does not answer must not hold the desk, and the
/// client of the Linux service may not be called where asynchronous work runs.
fn ask<T: Send + 'static>(
    name: &str,
    question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, VaultError> {
    let name = name.to_owned();
    let (answer, answered) = mpsc::channel();
    let asked = std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || {
            let outcome = Entry::new(SERVICE, &name).and_then(|entry| question(&entry));
            // Nobody waits any more when the patience has ended.
            drop(answer.send(outcome.map_err(|error| problem(&error))));
        });
    if let Err(error) = asked {
        return Err(VaultError::Unavailable(error.to_string()));
    }
    answered.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        Err(VaultError::Unavailable(
            "it did not answer in time".to_owned(),
        ))
    })
}

fn problem(error: &Error) -> VaultError {
    match error {
        Error::NoStorageAccess(_) => VaultError::Locked,
        other => VaultError::Unavailable(other.to_string()),
    }
}
