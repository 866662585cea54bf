//! Files beside the restricted database, encrypted with a key made from its own.

use std::fmt;
use std::fs;
use std::io::ErrorKind;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::{Database, Error, Replica, Result, folder};

/// What the key of such files is for.
const PURPOSE: &str = "CHM Desk sealed files 1";

/// Begins every file; ends in the number of its form.
const START: &[u8; 8] = b"CHMSEAL1";
const NONCE: usize = 24;
const TAG: usize = 16;

/// A file that was opened.
pub struct Sealed {
    /// Tells this writing of the file from all others.
    pub mark: String,
    /// What was written.
    pub content: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealed")
            .field("mark", &self.mark)
            .finish_non_exhaustive()
    }
}

impl Replica {
    /// Writes a file of the data folder whole, readable only while the restricted database is
    /// open; returns its mark. `database` is that database, also when it was locked meanwhile.
    ///
    /// # Errors
    /// [`Error::Locked`] for a plain database; [`Error::ReadOnly`], [`Error::DiskFull`],
    /// [`Error::Io`]: the former file is then still there.
    pub fn write_sealed(
        &self,
        database: &Database,
        name: &str,
        mut content: Vec<u8>,
    ) -> Result<String> {
        if self.is_read_only() {
            let path = self.folder().join(name);
            return Err(Error::io(
                "write",
                &path,
                ErrorKind::ReadOnlyFilesystem.into(),
            ));
        }
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(Error::Random)?;
        let path = self.folder().join(name);
        let tag = cipher(database)?
            .encrypt_inout_detached(
                &XNonce::from(nonce),
                name.as_bytes(),
                content.as_mut_slice().into(),
            )
            .map_err(|_| Error::Keys {
                path: path.clone(),
                problem: "it is too large to be sealed",
            })?;
        folder::write_whole_in_parts(&path, &[START, &nonce, &tag, &content])?;
        Ok(mark(&nonce))
    }

    /// What [`Replica::write_sealed`] wrote; `None` when there is no such file, or when it is
    /// damaged, of another database or of another form.
    ///
    /// # Errors
    /// [`Error::Locked`] for a plain database; [`Error::Io`] when the file cannot be read.
    pub fn read_sealed(&self, database: &Database, name: &str) -> Result<Option<Sealed>> {
        let path = self.folder().join(name);
        let bytes = match fs::read(&path) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(source) if source.kind() == ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(Error::io("read", &path, source)),
        };
        let cipher = cipher(database)?;
        Ok(opened(&cipher, name, bytes))
    }
}

fn opened(cipher: &XChaCha20Poly1305, name: &str, mut bytes: Zeroizing<Vec<u8>>) -> Option<Sealed> {
    let head = START.len() + NONCE + TAG;
    let (start, content) = bytes.split_at_mut_checked(head)?;
    let (start, rest) = start.split_first_chunk::<8>()?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
    let tag = rest.first_chunk::<TAG>()?;
    if start != START {
        return None;
    }
    cipher
        .decrypt_inout_detached(
            &XNonce::from(*nonce),
            name.as_bytes(),
            content.into(),
            &Tag::from(*tag),
        )
        .ok()?;
    let mark = mark(nonce);
    bytes.drain(..head);
    Some(Sealed {
        mark,
        content: bytes,
    })
}

fn mark(nonce: &[u8; NONCE]) -> String {
    blake3::hash(nonce).to_hex().to_string()
}

fn cipher(database: &Database) -> Result<XChaCha20Poly1305> {
    let key = database.key().ok_or(Error::Locked)?.derived(PURPOSE);
    Ok(XChaCha20Poly1305::new((&*key).into()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    const NAME: &str = "restricted.sealed";

    #[test]
    fn a_sealed_file_opens_with_its_database_alone_and_only_whole() {
        let folder = tempfile::tempdir().unwrap();
        let replica = Replica::open(folder.path()).unwrap();
        let database = replica.create_restricted("p").unwrap();
        assert!(replica.read_sealed(&database, NAME).unwrap().is_none());
        let content = b"private words ".repeat(1000);
        let mark = replica
            .write_sealed(&database, NAME, content.clone())
            .unwrap();
        let read = || replica.read_sealed(&database, NAME).unwrap();
        let sealed = read().unwrap();
        assert_eq!((&sealed.mark, &*sealed.content), (&mark, &content));

        let path = folder.path().join(NAME);
        let sealed = fs::read(&path).unwrap();
        assert!(!sealed.windows(7).any(|window| window == b"private"));
        for at in [0, 8, 40, 47, 48, sealed.len() - 1] {
            let mut damaged = sealed.clone();
            damaged[at] ^= 1;
            fs::write(&path, damaged).unwrap();
            assert!(read().is_none(), "byte {at}");
        }
        for length in [0, 7, 48, sealed.len() - 1] {
            fs::write(&path, &sealed[..length]).unwrap();
            assert!(read().is_none(), "{length} bytes");
        }
        fs::write(folder.path().join("restricted.other"), &sealed).unwrap();
        assert!(
            replica
                .read_sealed(&database, "restricted.other")
                .unwrap()
                .is_none()
        );
        let error = replica
            .write_sealed(replica.public(), NAME, Vec::new())
            .unwrap_err();
        assert!(matches!(error, Error::Locked));

        let other = tempfile::tempdir().unwrap();
        let other = Replica::open(other.path()).unwrap();
        let stranger = other.create_restricted("p").unwrap();
        fs::write(&path, sealed).unwrap();
        assert!(replica.read_sealed(&stranger, NAME).unwrap().is_none());
    }
}
