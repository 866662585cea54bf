//! `keys.json`: the key of the restricted database, wrapped by a passphrase.
//!
//! The key is 256 random bits and never changes with the passphrase; each way to unlock it is
//! one entry of `wraps`. Entries that this version does not know are kept as they are.

mod wrap;

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Error, Result, folder};
use wrap::PassphraseWrap;

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
    Unknown(serde_json::Value),
}

/// The bytes of a new file for this key.
pub(crate) fn wrapped(key: &RawKey, passphrase: &str) -> Result<Vec<u8>> {
    let file = KeyFile {
        format: FORMAT,
        wraps: vec![Wrap::Passphrase(PassphraseWrap::new(key, passphrase)?)],
    };
    Ok(bytes_of(&file))
}

/// The key, by its passphrase.
pub(crate) fn unlock(path: &Path, passphrase: &str) -> Result<RawKey> {
    unwrap(path, &read(path)?, passphrase)
}

/// Lets another passphrase open the same key; the old one no longer does.
pub(crate) fn change_passphrase(path: &Path, old: &str, new: &str) -> Result<()> {
    let mut file = read(path)?;
    let key = unwrap(path, &file, old)?;
    let fresh = PassphraseWrap::new(&key, new)?;
    file.wraps
        .retain(|wrap| !matches!(wrap, Wrap::Passphrase(_)));
    file.wraps.push(Wrap::Passphrase(fresh));
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

fn unwrap(path: &Path, file: &KeyFile, passphrase: &str) -> Result<RawKey> {
    let wrap = file
        .wraps
        .iter()
        .find_map(|wrap| match wrap {
            Wrap::Passphrase(wrap) => Some(wrap),
            Wrap::Unknown(_) => None,
        })
        .ok_or_else(|| damaged(path, "no passphrase opens it"))?;
    wrap.open(passphrase)
        .map_err(|problem| damaged(path, problem))?
        .ok_or(Error::WrongPassphrase)
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
