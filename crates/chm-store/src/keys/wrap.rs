//! A key wrapped by a passphrase: Argon2id (RFC 9106), then XChaCha20-Poly1305.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::RawKey;
use crate::{Error, Result};

/// Cost of a new wrap: 64 MiB, three passes, about a quarter of a second on two old cores.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// Bounds of what a file may ask for, so that a forged one cannot exhaust the computer.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 32;
const MAX_LANES: u32 = 16;

/// Binds a wrapped key to its purpose.
const PURPOSE: &[u8] = b"CHM Desk restricted.db key 1";

/// One entry of the file.
#[derive(Deserialize, Serialize)]
pub(super) struct PassphraseWrap {
    by: ByPassphrase,
    kdf: Argon2id,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: Hex<16>,
    cipher: XChaCha20,
    nonce: Hex<24>,
    /// The key and its authentication tag.
    key: Hex<48>,
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

#[derive(Deserialize, Serialize)]
enum XChaCha20 {
    #[serde(rename = "xchacha20-poly1305")]
    Poly1305,
}

impl PassphraseWrap {
    /// Wraps a key with a fresh salt and nonce.
    pub fn new(key: &RawKey, passphrase: &str) -> Result<Self> {
        if passphrase.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let mut wrap = Self {
            by: ByPassphrase::Passphrase,
            kdf: Argon2id::Version19,
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: 1,
            salt: Hex([0; 16]),
            cipher: XChaCha20::Poly1305,
            nonce: Hex([0; 24]),
            key: Hex([0; 48]),
        };
        getrandom::fill(&mut wrap.salt.0).map_err(Error::Random)?;
        getrandom::fill(&mut wrap.nonce.0).map_err(Error::Random)?;
        let failed = |problem| Error::Keys {
            path: "keys.json".into(),
            problem,
        };
        let sealed = wrap
            .cipher(passphrase)
            .map_err(failed)?
            .encrypt(&XNonce::from(wrap.nonce.0), payload(&*key.0))
            .map_err(|_| failed("the key cannot be wrapped"))?;
        wrap.key.0 = sealed
            .try_into()
            .map_err(|_| failed("the wrapped key has an unexpected length"))?;
        Ok(wrap)
    }

    /// The key, or `None` when the passphrase is another one.
    pub fn open(&self, passphrase: &str) -> std::result::Result<Option<RawKey>, &'static str> {
        if self.memory_kib > MAX_MEMORY_KIB || self.passes > MAX_PASSES || self.lanes > MAX_LANES {
            return Err("it asks for too much work");
        }
        let opened = self
            .cipher(passphrase)?
            .decrypt(&XNonce::from(self.nonce.0), payload(&self.key.0));
        let Ok(opened) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        let mut key = Zeroizing::new([0; 32]);
        if opened.len() != key.len() {
            return Err("the key has an unexpected length");
        }
        key.copy_from_slice(&opened);
        Ok(Some(RawKey(key)))
    }

    /// The same passphrase typed with composed or decomposed letters gives the same key.
    fn cipher(&self, passphrase: &str) -> std::result::Result<XChaCha20Poly1305, &'static str> {
        let mut typed = Zeroizing::new(String::with_capacity(passphrase.len() * 2));
        typed.extend(passphrase.nfkc());
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| "its cost is out of bounds")?;
        let mut derived = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(typed.as_bytes(), &self.salt.0, &mut *derived)
            .map_err(|_| "there is too little memory")?;
        Ok(XChaCha20Poly1305::new((&*derived).into()))
    }
}

fn payload(message: &[u8]) -> Payload<'_, '_> {
    Payload {
        msg: message,
        aad: PURPOSE,
    }
}

/// Bytes that stand as hexadecimal digits in the file.
struct Hex<const N: usize>([u8; N]);

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let digits: String = self
            .0
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|nibble| char::from_digit(u32::from(nibble), 16))
            .collect();
        serializer.serialize_str(&digits)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let digits = String::deserialize(deserializer)?;
        let bytes = digits
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
            .collect::<Option<Vec<u8>>>()
            .ok_or_else(|| de::Error::custom("not hexadecimal"))?;
        <[u8; N]>::try_from(bytes)
            .map(Self)
            .map_err(|_| de::Error::custom("of another length"))
    }
}
