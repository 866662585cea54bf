//! A key wrapped by a secret that nobody can guess: a recovery code, or random bytes that the
//! keyring of the system keeps.
//!
//! Both have more than 100 random bits, so a slow derivation would add nothing: the wrapping
//! key comes from BLAKE3 in its mode for deriving keys.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::RawKey;
use super::code::RecoveryCode;
use super::seal::{Hex, Problem, Sealed, Wrapping};
use crate::{Error, Result};

/// What the derived keys are for, as BLAKE3 asks for.
const RECOVERY: &str = "CHM Desk keys.json recovery code 1";
const KEYRING: &str = "CHM Desk keys.json keyring secret 1";

/// Entry of the file for the recovery code.
#[derive(Deserialize, Serialize)]
pub(super) struct RecoveryWrap {
    by: ByRecovery,
    kdf: Blake3,
    /// When the code was made, milliseconds UTC.
    pub made_at_ms: i64,
    salt: Hex<16>,
    #[serde(flatten)]
    sealed: Sealed,
}

/// Entry of the file for the keyring.
#[derive(Deserialize, Serialize)]
pub(super) struct KeyringWrap {
    by: ByKeyring,
    kdf: Blake3,
    /// Name under which the keyring keeps the secret.
    pub entry: String,
    salt: Hex<16>,
    #[serde(flatten)]
    sealed: Sealed,
}

#[derive(Deserialize, Serialize)]
enum ByRecovery {
    #[serde(rename = "recovery")]
    Recovery,
}

#[derive(Deserialize, Serialize)]
enum ByKeyring {
    #[serde(rename = "keyring")]
    Keyring,
}

#[derive(Deserialize, Serialize)]
enum Blake3 {
    #[serde(rename = "blake3")]
    DeriveKey,
}

/// Random bytes for the keyring of the system, and the name under which it keeps them.
#[derive(Clone)]
pub struct KeyringSecret {
    entry: String,
    secret: Zeroizing<Vec<u8>>,
}

impl KeyringSecret {
    /// A random one under a new name.
    ///
    /// # Errors
    /// [`Error::Random`].
    pub fn random() -> Result<Self> {
        let mut secret = Zeroizing::new(vec![0; 32]);
        getrandom::fill(&mut secret).map_err(Error::Random)?;
        Ok(Self {
            entry: Hex::<8>::random()?.digits(),
            secret,
        })
    }

    /// What the keyring gave back under a name.
    pub fn of(entry: &str, secret: Zeroizing<Vec<u8>>) -> Self {
        Self {
            entry: entry.to_owned(),
            secret,
        }
    }

    /// The name.
    pub fn entry(&self) -> &str {
        &self.entry
    }

    /// The bytes that the keyring keeps.
    pub fn secret(&self) -> &[u8] {
        &self.secret
    }
}

impl std::fmt::Debug for KeyringSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyringSecret")
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

impl RecoveryWrap {
    /// Wraps a key with a fresh salt and nonce.
    pub fn new(key: &RawKey, code: &RecoveryCode, made_at_ms: i64) -> Result<Self> {
        let salt = Hex::random()?;
        Ok(Self {
            by: ByRecovery::Recovery,
            kdf: Blake3::DeriveKey,
            made_at_ms,
            sealed: Sealed::new(key, &derive(RECOVERY, &salt, code.bytes()))?,
            salt,
        })
    }

    /// The key, or `None` when the code is another one.
    pub fn open(&self, code: &RecoveryCode) -> std::result::Result<Option<RawKey>, Problem> {
        self.sealed
            .open(&derive(RECOVERY, &self.salt, code.bytes()))
    }
}

impl KeyringWrap {
    /// Wraps a key with a fresh salt and nonce.
    pub fn new(key: &RawKey, secret: &KeyringSecret) -> Result<Self> {
        let salt = Hex::random()?;
        Ok(Self {
            by: ByKeyring::Keyring,
            kdf: Blake3::DeriveKey,
            entry: secret.entry.clone(),
            sealed: Sealed::new(key, &derive(KEYRING, &salt, secret.secret()))?,
            salt,
        })
    }

    /// The key, or `None` when the secret is another one.
    pub fn open(&self, secret: &KeyringSecret) -> std::result::Result<Option<RawKey>, Problem> {
        if secret.entry != self.entry {
            return Ok(None);
        }
        self.sealed
            .open(&derive(KEYRING, &self.salt, secret.secret()))
    }
}

fn derive(purpose: &str, salt: &Hex<16>, secret: &[u8]) -> Wrapping {
    derive_key(purpose, &[&salt.0, secret])
}

/// A key for one purpose out of these parts.
pub(super) fn derive_key(purpose: &str, parts: &[&[u8]]) -> Wrapping {
    let mut hasher = blake3::Hasher::new_derive_key(purpose);
    for part in parts {
        hasher.update(part);
    }
    let mut hash = hasher.finalize();
    let key = Zeroizing::new(*hash.as_bytes());
    hash.zeroize();
    hasher.zeroize();
    key
}
