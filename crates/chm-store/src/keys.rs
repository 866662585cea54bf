//! `keys.json`: the key of the restricted database, wrapped once for each way to open it.
//!
//! The key is 256 random bits and never changes with the passphrase; each way to unlock it is
//! one entry of `wraps`: a passphrase, a recovery code, a secret in the keyring of the system.
//! Entries that this version does not know are kept as they are. The file is replaced whole: a
//! stop leaves the old one or the new one.

mod code;
mod passphrase;
mod seal;
mod strong;

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Error, Result, clock, folder};
use passphrase::PassphraseWrap;
use seal::Problem;
use strong::{KeyringWrap, RecoveryWrap};

pub use code::RecoveryCode;
pub use strong::KeyringSecret;

/// Newest form of the file that is known here.
const FORMAT: u32 = 1;

/// A raw database key; wiped from memory when it goes.
#[derive(Clone)]
pub(crate) struct RawKey(Zeroizing<[u8; 32]>);

impl RawKey {
    /// A random one.
    pub fn random() -> Result<Self> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key).map_err(Error::Random)?;
        Ok(Self(key))
    }

    /// A key for another purpose, from which this one cannot be told.
    pub fn derived(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        strong::derive_key(purpose, &[&*self.0])
    }

    /// As SQLCipher takes raw keys.
    pub fn literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0.iter() {
            for nibble in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        text.push('\'');
        text
    }
}

/// A way to the key of the restricted database, with its secret.
#[derive(Clone, Copy)]
pub enum Way<'a> {
    /// What the person knows.
    Passphrase(&'a str),
    /// What the person printed.
    Recovery(&'a RecoveryCode),
    /// What the keyring of the system keeps.
    Keyring(&'a KeyringSecret),
}

impl std::fmt::Debug for Way<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Way<'_> {
    /// Its name in the file.
    fn name(&self) -> &'static str {
        match self {
            Self::Passphrase(_) => "passphrase",
            Self::Recovery(_) => "recovery",
            Self::Keyring(_) => KEYRING,
        }
    }
}

/// The ways that there are to the key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// A passphrase opens it.
    pub has_passphrase: bool,
    /// When the recovery code was made that opens it, milliseconds UTC.
    pub recovery_made_at_ms: Option<i64>,
    /// Name under which the keyring keeps a secret that opens it.
    pub keyring_entry: Option<String>,
}

const KEYRING: &str = "keyring";

/// The file.
#[derive(Deserialize, Serialize)]
struct KeyFile {
    format: u32,
    wraps: Vec<Wrap>,
}

/// One way to the key.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Wrap {
    Passphrase(PassphraseWrap),
    Recovery(RecoveryWrap),
    Keyring(KeyringWrap),
    Unknown(serde_json::Value),
}

impl Wrap {
    fn new(key: &RawKey, way: Way<'_>) -> Result<Self> {
        Ok(match way {
            Way::Passphrase(passphrase) => Self::Passphrase(PassphraseWrap::new(key, passphrase)?),
            Way::Recovery(code) => Self::Recovery(RecoveryWrap::new(key, code, clock::now_ms())?),
            Way::Keyring(secret) => Self::Keyring(KeyringWrap::new(key, secret)?),
        })
    }

    /// Its name in the file.
    fn name(&self) -> &str {
        match self {
            Self::Passphrase(_) => "passphrase",
            Self::Recovery(_) => "recovery",
            Self::Keyring(_) => KEYRING,
            Self::Unknown(value) => value.get("by").and_then(|by| by.as_str()).unwrap_or(""),
        }
    }

    /// The key; the inner `None` when the secret is another one, the outer when the way is.
    fn open(&self, way: Way<'_>) -> Option<std::result::Result<Option<RawKey>, Problem>> {
        match (self, way) {
            (Self::Passphrase(wrap), Way::Passphrase(passphrase)) => Some(wrap.open(passphrase)),
            (Self::Recovery(wrap), Way::Recovery(code)) => Some(wrap.open(code)),
            (Self::Keyring(wrap), Way::Keyring(secret)) => Some(wrap.open(secret)),
            _ => None,
        }
    }
}

/// The bytes of a new file for this key.
pub(crate) fn wrapped(key: &RawKey, ways: &[Way<'_>]) -> Result<Vec<u8>> {
    let wraps = ways.iter().map(|way| Wrap::new(key, *way));
    let file = KeyFile {
        format: FORMAT,
        wraps: wraps.collect::<Result<_>>()?,
    };
    Ok(bytes_of(&file))
}

/// The key, by one way.
pub(crate) fn unlock(path: &Path, way: Way<'_>) -> Result<RawKey> {
    let file = read(path)?;
    let opened = file.wraps.iter().find_map(|wrap| wrap.open(way));
    let opened = opened.ok_or_else(|| no_such_way(path, way))?;
    opened
        .map_err(|problem| damaged(path, problem))?
        .ok_or(match way {
            Way::Passphrase(_) => Error::WrongPassphrase,
            Way::Recovery(_) => Error::WrongCode,
            Way::Keyring(_) => Error::WrongKeyringSecret,
        })
}

/// The ways in the file.
pub(crate) fn ways(path: &Path) -> Result<Ways> {
    let mut ways = Ways::default();
    for wrap in read(path)?.wraps {
        match wrap {
            Wrap::Passphrase(_) => ways.has_passphrase = true,
            Wrap::Recovery(wrap) => ways.recovery_made_at_ms = Some(wrap.made_at_ms),
            Wrap::Keyring(wrap) => ways.keyring_entry = Some(wrap.entry),
            Wrap::Unknown(_) => {}
        }
    }
    Ok(ways)
}

/// Lets new ways open the same key; former ones of their kinds no longer do.
pub(crate) fn replace(path: &Path, key: &RawKey, ways: &[Way<'_>]) -> Result<()> {
    let mut file = read(path)?;
    for way in ways {
        let fresh = Wrap::new(key, *way)?;
        file.wraps.retain(|wrap| wrap.name() != way.name());
        file.wraps.push(fresh);
    }
    folder::write_whole(path, &bytes_of(&file))
}

/// Takes the keyring's way out of the file.
pub(crate) fn forget_keyring(path: &Path) -> Result<()> {
    let mut file = read(path)?;
    file.wraps.retain(|wrap| wrap.name() != KEYRING);
    folder::write_whole(path, &bytes_of(&file))
}

fn read(path: &Path) -> Result<KeyFile> {
    let bytes = fs::read(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Error::Missing {
            path: path.to_owned(),
        },
        _ => Error::io("read", path, source),
    })?;
    let file: KeyFile = serde_json::from_slice(&bytes)
        .map_err(|_| damaged(path, "it is not written as expected"))?;
    if file.format > FORMAT {
        return Err(Error::NewerVersion {
            path: path.to_owned(),
            found: file.format,
            known: FORMAT,
        });
    }
    Ok(file)
}

/// A file without any passphrase is none that this program wrote; the other ways may be missing.
fn no_such_way(path: &Path, way: Way<'_>) -> Error {
    match way {
        Way::Passphrase(_) => damaged(path, "no passphrase opens it"),
        Way::Recovery(_) => Error::WrongCode,
        Way::Keyring(_) => Error::WrongKeyringSecret,
    }
}

fn bytes_of(file: &KeyFile) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn damaged(path: &Path, problem: &'static str) -> Error {
    Error::Keys {
        path: path.to_owned(),
        problem,
    }
}

#[cfg(test)]
mod tests;
