//! The key encrypted with another key, by XChaCha20-Poly1305, as it stands in the file.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use zeroize::Zeroizing;

use super::RawKey;
use crate::{Error, Result};

/// Binds a wrapped key to its purpose.
const PURPOSE: &[u8] = b"CHM Desk restricted.db key 1";

/// What a wrap can fail with besides a wrong secret.
pub(super) type Problem = &'static str;

/// A key that wraps the key.
pub(super) type Wrapping = Zeroizing<[u8; 32]>;

/// The encrypted key with its nonce.
#[derive(Deserialize, Serialize)]
pub(super) struct Sealed {
    cipher: XChaCha20,
    nonce: Hex<24>,
    /// The key and its authentication tag.
    key: Hex<48>,
}

#[derive(Deserialize, Serialize)]
enum XChaCha20 {
    #[serde(rename = "xchacha20-poly1305")]
    Poly1305,
}

impl Sealed {
    /// Encrypts the key with a fresh nonce.
    pub fn new(key: &RawKey, wrapping: &Wrapping) -> Result<Self> {
        let nonce: Hex<24> = Hex::random()?;
        let sealed = cipher(wrapping)
            .encrypt(&XNonce::from(nonce.0), payload(&*key.0))
            .map_err(|_| failed("the key cannot be wrapped"))?;
        let key = sealed
            .try_into()
            .map_err(|_| failed("the wrapped key has an unexpected length"))?;
        Ok(Self {
            cipher: XChaCha20::Poly1305,
            nonce,
            key: Hex(key),
        })
    }

    /// The key, or `None` when it was wrapped by another one.
    pub fn open(&self, wrapping: &Wrapping) -> std::result::Result<Option<RawKey>, Problem> {
        let opened = cipher(wrapping).decrypt(&XNonce::from(self.nonce.0), payload(&self.key.0));
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
}

fn cipher(wrapping: &Wrapping) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&**wrapping).into())
}

fn payload(message: &[u8]) -> Payload<'_, '_> {
    Payload {
        msg: message,
        aad: PURPOSE,
    }
}

/// A wrap that could not be made.
pub(super) fn failed(problem: Problem) -> Error {
    Error::Keys {
        path: "keys.json".into(),
        problem,
    }
}

/// Bytes that stand as hexadecimal digits in the file.
pub(super) struct Hex<const N: usize>(pub [u8; N]);

impl<const N: usize> Hex<N> {
    /// Random ones.
    pub fn random() -> Result<Self> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes).map_err(Error::Random)?;
        Ok(Self(bytes))
    }

    /// The digits.
    pub fn digits(&self) -> String {
        self.0
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|nibble| char::from_digit(u32::from(nibble), 16))
            .collect()
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.digits())
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
