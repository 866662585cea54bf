#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn file_with(passphrase: &str) -> (tempfile::TempDir, std::path::PathBuf, RawKey) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.json");
    let key = RawKey::random().unwrap();
    fs::write(&path, wrapped(&key, passphrase).unwrap()).unwrap();
    (folder, path, key)
}

#[test]
fn the_passphrase_opens_the_key_and_another_does_not() {
    let (_folder, path, key) = file_with("déjà vu");
    assert_eq!(*unlock(&path, "de\u{301}ja\u{300} vu").unwrap().0, *key.0);
    assert!(matches!(
        unlock(&path, "deja vu"),
        Err(Error::WrongPassphrase)
    ));
}

#[test]
fn a_new_passphrase_opens_the_same_key_and_unknown_ways_stay() {
    let (_folder, path, key) = file_with("old");
    let mut file: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let keyring = serde_json::json!({ "by": "keyring", "service": "x" });
    file["wraps"].as_array_mut().unwrap().push(keyring.clone());
    fs::write(&path, file.to_string()).unwrap();
    change_passphrase(&path, "old", "new").unwrap();
    assert_eq!(*unlock(&path, "new").unwrap().0, *key.0);
    assert!(matches!(unlock(&path, "old"), Err(Error::WrongPassphrase)));
    let file: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert!(file["wraps"].as_array().unwrap().contains(&keyring));
}

#[test]
fn broken_forged_and_newer_files_are_refused() {
    let (_folder, path, _) = file_with("p");
    let good = fs::read_to_string(&path).unwrap();
    fs::write(&path, &good[..good.len() / 2]).unwrap();
    assert!(matches!(unlock(&path, "p"), Err(Error::Keys { .. })));
    fs::write(&path, good.replace("65536", "4000000000")).unwrap();
    assert!(matches!(unlock(&path, "p"), Err(Error::Keys { .. })));
    fs::write(&path, good.replace("\"format\": 1", "\"format\": 2")).unwrap();
    assert!(matches!(
        unlock(&path, "p"),
        Err(Error::NewerVersion { found: 2, .. })
    ));
    fs::remove_file(&path).unwrap();
    assert!(matches!(unlock(&path, "p"), Err(Error::Missing { .. })));
}

#[test]
fn the_key_does_not_stand_in_its_file() {
    let (_folder, path, key) = file_with("p");
    let literal = key.literal();
    assert_eq!(literal.len(), 67);
    assert!(!fs::read_to_string(path).unwrap().contains(&literal[2..66]));
}
