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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::path::Path;
    use std::process::Command;
    use std::sync::Arc;

    use chm_app::Desk;
    use chm_app::view::{KeyringProblem, PrivatePart, Protection};
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::ObjectPath;

    use super::*;

    /// Tells a test which service it stands in.
    const SERVICE_HERE: &str = "CHM_TEST_SECRET_SERVICE";
    const PASSPHRASE: &str = "correct horse battery";
    const START: &str = r#"printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@""#;

    /// Runs a test of this module anew, in a session of its own.
    fn run(test: &str, mut session: Command) {
        let folder = tempfile::tempdir().unwrap();
        let output = session
            .arg(std::env::current_exe().unwrap())
            .args([&format!("system::keyring::tests::{test}"), "--exact"])
            .env(SERVICE_HERE, "1")
            .env("XDG_DATA_HOME", folder.path())
            .env("XDG_RUNTIME_DIR", folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(said.contains("1 passed"), "{said}");
    }

    fn is_inside() -> bool {
        std::env::var_os(SERVICE_HERE).is_some()
    }

    fn opened(folder: &Path) -> (Desk, Protection) {
        let desk = Desk::open(folder, None).unwrap();
        desk.set_key_vault(Arc::new(SystemKeyring));
        let protection = desk.unlock_with_keyring().unwrap();
        (desk, protection)
    }

    fn entry(folder: &Path) -> String {
        let keys = std::fs::read(folder.join("keys.json")).unwrap();
        let keys: serde_json::Value = serde_json::from_slice(&keys).unwrap();
        let wraps = keys["wraps"].as_array().unwrap();
        let wrap = wraps.iter().find(|wrap| wrap["by"] == "keyring").unwrap();
        wrap["entry"].as_str().unwrap().to_owned()
    }

    #[test]
    fn a_real_secret_service_opens_and_its_faults_lead_back_to_the_passphrase() {
        if !is_inside() {
            let mut session = Command::new("dbus-run-session");
            session.args(["--", "bash", "-c", START, "_"]);
            run(
                "a_real_secret_service_opens_and_its_faults_lead_back_to_the_passphrase",
                session,
            );
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let (desk, _) = opened(folder.path());
        desk.protect(PASSPHRASE).unwrap();
        assert!(desk.use_keyring(true).unwrap().keyring);
        drop(desk);
        let (desk, protection) = opened(folder.path());
        assert_eq!(
            (protection.part, protection.keyring_problem),
            (PrivatePart::Open, None)
        );
        drop(desk);

        let entry = entry(folder.path());
        let secret = SystemKeyring.fetch(&entry).unwrap().unwrap();
        SystemKeyring.keep(&entry, &[7; 32]).unwrap();
        leads_back(folder.path(), KeyringProblem::Changed);
        SystemKeyring.forget(&entry).unwrap();
        SystemKeyring.forget(&entry).unwrap();
        leads_back(folder.path(), KeyringProblem::Removed);
        SystemKeyring.keep(&entry, &secret).unwrap();
        lock_collection();
        leads_back(folder.path(), KeyringProblem::Locked);
    }

    #[test]
    fn without_a_bus_the_passphrase_serves() {
        if !is_inside() {
            let mut session = Command::new("env");
            session.arg("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/bus");
            run("without_a_bus_the_passphrase_serves", session);
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let (desk, _) = opened(folder.path());
        desk.protect(PASSPHRASE).unwrap();
        assert_eq!(
            desk.use_keyring(true).unwrap_err().code(),
            "keyring-unavailable"
        );
        assert!(!desk.protection().unwrap().keyring);
        drop(desk);
        let (desk, protection) = opened(folder.path());
        assert_eq!(protection.part, PrivatePart::Locked);
        assert_eq!(desk.unlock(PASSPHRASE).unwrap(), PrivatePart::Open);
    }

    fn leads_back(folder: &Path, problem: KeyringProblem) {
        let (desk, protection) = opened(folder);
        assert_eq!(protection.keyring_problem, Some(problem));
        assert_eq!(protection.part, PrivatePart::Locked);
        assert_eq!(desk.unlock(PASSPHRASE).unwrap(), PrivatePart::Open);
    }

    fn lock_collection() {
        let bus = Connection::session().unwrap();
        let service = Proxy::new(
            &bus,
            "org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service",
        );
        let collection = ObjectPath::try_from("/org/freedesktop/secrets/collection/login").unwrap();
        service
            .unwrap()
            .call_method("Lock", &(vec![collection],))
            .unwrap();
    }
}
