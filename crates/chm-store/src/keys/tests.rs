#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn file_with(passphrase: &str) -> (tempfile::TempDir, std::path::PathBuf, RawKey) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.json");
    let key = RawKey::random().unwrap();
    let ways = [Way::Passphrase(passphrase)];
    fs::write(&path, wrapped(&key, &ways).unwrap()).unwrap();
    (folder, path, key)
}

fn by_passphrase(path: &Path, passphrase: &str) -> Result<RawKey> {
    unlock(path, Way::Passphrase(passphrase))
}

#[test]
fn the_passphrase_opens_the_key_and_another_does_not() {
    let (_folder, path, key) = file_with("déjà vu");
    assert_eq!(
        *by_passphrase(&path, "de\u{301}ja\u{300} vu").unwrap().0,
        *key.0
    );
    assert!(matches!(
        by_passphrase(&path, "deja vu"),
        Err(Error::WrongPassphrase)
    ));
}

#[test]
fn a_new_passphrase_opens_the_same_key_and_unknown_ways_stay() {
    let (_folder, path, key) = file_with("old");
    let mut file: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let card = serde_json::json!({ "by": "smart-card", "slot": 3 });
    file["wraps"].as_array_mut().unwrap().push(card.clone());
    fs::write(&path, file.to_string()).unwrap();
    replace(&path, &key, &[Way::Passphrase("new")]).unwrap();
    assert_eq!(*by_passphrase(&path, "new").unwrap().0, *key.0);
    assert!(matches!(
        by_passphrase(&path, "old"),
        Err(Error::WrongPassphrase)
    ));
    let file: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert!(file["wraps"].as_array().unwrap().contains(&card));
}

#[test]
fn broken_forged_and_newer_files_are_refused() {
    let (_folder, path, _) = file_with("p");
    let good = fs::read_to_string(&path).unwrap();
    fs::write(&path, &good[..good.len() / 2]).unwrap();
    assert!(matches!(by_passphrase(&path, "p"), Err(Error::Keys { .. })));
    fs::write(&path, good.replace("65536", "4000000000")).unwrap();
    assert!(matches!(by_passphrase(&path, "p"), Err(Error::Keys { .. })));
    fs::write(&path, good.replace("\"format\": 1", "\"format\": 2")).unwrap();
    assert!(matches!(
        by_passphrase(&path, "p"),
        Err(Error::NewerVersion { found: 2, .. })
    ));
    fs::remove_file(&path).unwrap();
    assert!(matches!(
        by_passphrase(&path, "p"),
        Err(Error::Missing { .. })
    ));
}

#[test]
fn the_key_does_not_stand_in_its_file() {
    let (_folder, path, key) = file_with("p");
    let literal = key.literal();
    assert_eq!(literal.len(), 67);
    assert!(!fs::read_to_string(path).unwrap().contains(&literal[2..66]));
}

#[test]
fn a_new_recovery_code_makes_the_old_one_useless() {
    let (_folder, path, key) = file_with("p");
    let [old, new] = [
        RecoveryCode::random().unwrap(),
        RecoveryCode::random().unwrap(),
    ];
    assert!(matches!(
        unlock(&path, Way::Recovery(&old)),
        Err(Error::WrongCode)
    ));
    assert_eq!(ways(&path).unwrap().recovery_made_at_ms, None);
    replace(&path, &key, &[Way::Recovery(&old)]).unwrap();
    assert_eq!(*unlock(&path, Way::Recovery(&old)).unwrap().0, *key.0);
    assert!(ways(&path).unwrap().recovery_made_at_ms.is_some());
    replace(&path, &key, &[Way::Recovery(&new)]).unwrap();
    assert!(matches!(
        unlock(&path, Way::Recovery(&old)),
        Err(Error::WrongCode)
    ));
    assert_eq!(*unlock(&path, Way::Recovery(&new)).unwrap().0, *key.0);
    assert_eq!(*by_passphrase(&path, "p").unwrap().0, *key.0);
    let text = fs::read_to_string(&path).unwrap();
    assert!(!text.contains(&*new.shown()) && !text.contains(&new.shown().replace('-', "")));
}

#[test]
fn only_the_secret_that_the_keyring_was_given_opens_the_key() {
    let (_folder, path, key) = file_with("p");
    let secret = KeyringSecret::random().unwrap();
    replace(&path, &key, &[Way::Keyring(&secret)]).unwrap();
    assert_eq!(
        ways(&path).unwrap().keyring_entry.as_deref(),
        Some(secret.entry())
    );
    let given_back = KeyringSecret::of(secret.entry(), secret.secret().to_vec().into());
    assert_eq!(*unlock(&path, Way::Keyring(&given_back)).unwrap().0, *key.0);
    let other = KeyringSecret::random().unwrap();
    for swapped in [
        KeyringSecret::of(secret.entry(), other.secret().to_vec().into()),
        KeyringSecret::of(secret.entry(), Vec::new().into()),
        KeyringSecret::of(other.entry(), secret.secret().to_vec().into()),
    ] {
        let opened = unlock(&path, Way::Keyring(&swapped));
        assert!(matches!(opened, Err(Error::WrongKeyringSecret)));
    }
    forget_keyring(&path).unwrap();
    assert!(unlock(&path, Way::Keyring(&given_back)).is_err());
    assert_eq!(*by_passphrase(&path, "p").unwrap().0, *key.0);
}
