//! A key wrapped by a passphrase, through Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::RawKey;
use super::seal::{Hex, Problem, Sealed, Wrapping, failed};
use crate::{Error, Result};

/// Cost of a new wrap: 64 MiB, three passes, about a quarter of a second on two old cores.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// Bounds of what a file may ask for, so that a forged one cannot exhaust the computer.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 32;
const MAX_LANES: u32 = 16;

/// One entry of the file.
#[derive(Deserialize, Serialize)]
pub(super) struct PassphraseWrap {
    by: ByPassphrase,
    kdf: Argon2id,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: Hex<16>,
    #[serde(flatten)]
    sealed: Sealed,
}

#[derive(Deserialize, Serialize)]
enum ByPassphrase {
    #[serde(rename = "passphrase")]
    Passphrase,
}

#[derive(Deserialize, Serialize)]
enum Argon2id {
    #[serde(rename = "argon2id-19")]
    Version19,
}

impl PassphraseWrap {
    /// Wraps a key with a fresh salt and nonce.
    pub fn new(key: &RawKey, passphrase: &str) -> Result<Self> {
        if passphrase.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let salt = Hex::random()?;
        let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32))
            .map_err(|_| failed("its cost is out of bounds"))?;
        let wrapping = derive(passphrase, &salt, params).map_err(failed)?;
        Ok(Self {
            by: ByPassphrase::Passphrase,
            kdf: Argon2id::Version19,
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: 1,
            salt,
            sealed: Sealed::new(key, &wrapping)?,
        })
    }

    /// The key, or `None` when the passphrase is another one.
    pub fn open(&self, passphrase: &str) -> std::result::Result<Option<RawKey>, Problem> {
        if self.memory_kib > MAX_MEMORY_KIB || self.passes > MAX_PASSES || self.lanes > MAX_LANES {
            return Err("it asks for too much work");
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| "its cost is out of bounds")?;
        self.sealed.open(&derive(passphrase, &self.salt, params)?)
    }
}

/// The same passphrase typed with composed or decomposed letters gives the same key.
fn derive(
    passphrase: &str,
    salt: &Hex<16>,
    params: Params,
) -> std::result::Result<Wrapping, Problem> {
    let mut typed = Zeroizing::new(String::with_capacity(passphrase.len() * 2));
    typed.extend(passphrase.nfkc());
    let mut derived = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(typed.as_bytes(), &salt.0, &mut *derived)
        .map_err(|_| "there is too little memory")?;
    Ok(derived)
}
