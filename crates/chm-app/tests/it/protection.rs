//! Every way to the private part, and every way back to the passphrase.

mod late_keyring;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chm_app::view::{KeyringProblem, LockReason, PrivatePart};
use chm_app::{Change, Clock, Desk, KeyVault, VaultError};
use zeroize::Zeroizing;

use super::{Place, import, search};

const PASSPHRASE: &str = "correct horse battery";
const TABLE: &str =
    "name,role,convention,country\nZubaydah Invented,sc-nfp,,JO\nMomodou Invented,sc-nfp,,GM\n";

/// A keyring that a test can lock, empty and swap.
#[derive(Default)]
struct Vault {
    secrets: Mutex<HashMap<String, Vec<u8>>>,
    failure: Mutex<Option<VaultError>>,
}

impl Vault {
    fn fail(&self, failure: Option<VaultError>) {
        *self.failure.lock().unwrap() = failure;
    }

    fn answer(&self) -> Result<(), VaultError> {
        self.failure.lock().unwrap().clone().map_or(Ok(()), Err)
    }
}

impl KeyVault for Vault {
    fn keep(&self, entry: &str, secret: &[u8]) -> Result<(), VaultError> {
        self.answer()?;
        let mut secrets = self.secrets.lock().unwrap();
        secrets.insert(entry.to_owned(), secret.to_vec());
        Ok(())
    }

    fn fetch(&self, entry: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        self.answer()?;
        let secrets = self.secrets.lock().unwrap();
        Ok(secrets.get(entry).cloned().map(Zeroizing::new))
    }

    fn forget(&self, entry: &str) -> Result<(), VaultError> {
        self.answer()?;
        self.secrets.lock().unwrap().remove(entry);
        Ok(())
    }
}

/// A clock that stands until it is set.
#[derive(Default)]
struct SetClock(Mutex<(i64, Duration)>);

impl SetClock {
    fn pass(&self, seconds: u64) {
        let mut now = self.0.lock().unwrap();
        now.0 += seconds as i64 * 1000;
        now.1 += Duration::from_secs(seconds);
    }

    fn set_date(&self, at_ms: i64) {
        self.0.lock().unwrap().0 = at_ms;
    }
}

impl Clock for SetClock {
    fn now_ms(&self) -> i64 {
        self.0.lock().unwrap().0
    }

    fn running(&self) -> Duration {
        self.0.lock().unwrap().1
    }
}

/// A protected desk with two contacts, and its recovery key.
fn protected() -> (Place, String) {
    let place = Place::with_starter();
    let table = place.file("contacts.csv", TABLE);
    let desk = place.desk();
    let key = desk.protect(PASSPHRASE).unwrap();
    import(&desk, &table);
    drop(desk);
    (place, key)
}

fn code<T: std::fmt::Debug>(outcome: chm_app::Result<T>) -> &'static str {
    outcome.unwrap_err().code()
}

fn assert_whole(desk: &Desk) {
    assert_eq!(desk.protection().unwrap().part, PrivatePart::Open);
    assert_eq!(search(desk, "Zubaydah").total, 1);
    assert_eq!(search(desk, "Invented").total, 2);
}

#[test]
fn the_recovery_key_opens_and_lets_a_new_passphrase_be_set() {
    let (place, key) = protected();
    let desk = place.desk();
    let mistyped = key.replace(&key[..1], if key.starts_with('7') { "8" } else { "7" });
    assert_eq!(
        code(desk.unlock_with_recovery_key(&mistyped)),
        "mistyped-recovery-key"
    );
    assert_eq!(
        desk.protection().unwrap().tries_left,
        5,
        "no try was counted"
    );
    let other = desk.draft_recovery_key().unwrap();
    assert_eq!(
        code(desk.unlock_with_recovery_key(&other)),
        "wrong-recovery-key"
    );
    assert_eq!(desk.protection().unwrap().tries_left, 4);

    let protection = desk.unlock_with_recovery_key(&key.to_lowercase()).unwrap();
    assert!(protection.needs_new_passphrase && protection.tries_left == 5);
    assert_whole(&desk);
    assert_eq!(
        code(desk.change_passphrase("", "short")),
        "short-passphrase"
    );
    let protection = desk.change_passphrase("", "a new passphrase").unwrap();
    assert!(!protection.needs_new_passphrase);
    assert_eq!(
        code(desk.change_passphrase("", "another passphrase")),
        "wrong-passphrase"
    );
    desk.lock(LockReason::Asked).unwrap();
    assert_eq!(code(desk.unlock(PASSPHRASE)), "wrong-passphrase");
    desk.unlock("a new passphrase").unwrap();
    assert_whole(&desk);
    let again = desk.unlock_with_recovery_key(&key).unwrap();
    assert_eq!(
        again.part,
        PrivatePart::Open,
        "the recovery key stays valid"
    );
}

#[test]
fn a_new_recovery_key_makes_the_old_one_useless() {
    let (place, old) = protected();
    let desk = place.desk();
    let new = desk.draft_recovery_key().unwrap();
    assert_eq!(code(desk.keep_recovery_key(PASSPHRASE, &new)), "locked");
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(
        code(desk.keep_recovery_key("wrong", &new)),
        "wrong-passphrase"
    );
    desk.keep_recovery_key(PASSPHRASE, &new).unwrap();
    desk.lock(LockReason::Asked).unwrap();
    assert_eq!(
        code(desk.unlock_with_recovery_key(&old)),
        "wrong-recovery-key"
    );
    desk.unlock_with_recovery_key(&new).unwrap();
    assert_whole(&desk);
}

#[test]
fn a_lock_takes_everything_private_away_and_tells_so_first() {
    let (place, _) = protected();
    let desk = place.desk();
    desk.unlock(PASSPHRASE).unwrap();
    let id = search(&desk, "Zubaydah").hits[0].id.clone();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hearing = Arc::clone(&heard);
    desk.on_change(Box::new(move |change| hearing.lock().unwrap().push(change)));
    let protection = desk.lock(LockReason::Asked).unwrap();
    assert_eq!(protection.part, PrivatePart::Locked);
    assert_eq!(heard.lock().unwrap()[0], Change::Locked(LockReason::Asked));
    assert_eq!(search(&desk, "Zubaydah").total, 0);
    assert!(desk.record_page(&id, "en").is_err());
    assert!(!format!("{:?}", desk.state().unwrap()).contains("Zubaydah"));
    desk.lock(LockReason::Sleep).unwrap();
    desk.unlock(PASSPHRASE).unwrap();
    assert_whole(&desk);
}

#[test]
fn the_keyring_opens_at_the_start_and_a_lock_outlasts_a_restart() {
    let (place, _) = protected();
    let vault = Arc::new(Vault::default());
    let desk = place.desk();
    assert_eq!(code(desk.use_keyring(true)), "locked");
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(code(desk.use_keyring(true)), "keyring-unavailable");
    desk.set_key_vault(vault.clone());
    assert!(desk.use_keyring(true).unwrap().keyring);
    drop(desk);

    let desk = place.desk();
    desk.set_key_vault(vault.clone());
    desk.unlock_with_keyring().unwrap();
    assert_whole(&desk);
    desk.lock(LockReason::Idle).unwrap();
    assert_eq!(
        desk.unlock_with_keyring().unwrap().part,
        PrivatePart::Locked
    );
    drop(desk);
    let desk = place.desk();
    desk.set_key_vault(vault.clone());
    assert_eq!(
        desk.unlock_with_keyring().unwrap().part,
        PrivatePart::Locked
    );
    desk.unlock(PASSPHRASE).unwrap();
    assert!(!desk.use_keyring(false).unwrap().keyring);
    assert!(vault.secrets.lock().unwrap().is_empty());
}

#[test]
fn whatever_happens_to_the_keyring_the_passphrase_opens_everything() {
    let (place, _) = protected();
    let vault = Arc::new(Vault::default());
    let desk = place.desk();
    desk.set_key_vault(vault.clone());
    desk.unlock(PASSPHRASE).unwrap();
    desk.use_keyring(true).unwrap();
    drop(desk);
    let kept = vault.secrets.lock().unwrap().clone();
    let unavailable = VaultError::Unavailable("no bus".to_owned());
    for (failure, secrets, problem) in [
        (Some(unavailable), kept.clone(), KeyringProblem::Unavailable),
        (
            Some(VaultError::Locked),
            kept.clone(),
            KeyringProblem::Locked,
        ),
        (None, HashMap::new(), KeyringProblem::Removed),
        (None, swapped(&kept), KeyringProblem::Changed),
    ] {
        vault.fail(failure);
        *vault.secrets.lock().unwrap() = secrets;
        let desk = place.desk();
        desk.set_key_vault(vault.clone());
        let protection = desk.unlock_with_keyring().unwrap();
        assert_eq!(protection.part, PrivatePart::Locked);
        assert_eq!(protection.keyring_problem, Some(problem));
        assert!(protection.keyring && protection.tries_left == 5);
        desk.unlock(PASSPHRASE).unwrap();
        assert_whole(&desk);
    }
    let desk = place.desk();
    desk.set_key_vault(vault.clone());
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(
        desk.use_keyring(true).unwrap().keyring_problem,
        None,
        "set up anew"
    );
    drop(desk);
    let desk = place.desk();
    desk.set_key_vault(vault);
    desk.unlock_with_keyring().unwrap();
    assert_whole(&desk);
}

/// The same entries with other secrets.
fn swapped(kept: &HashMap<String, Vec<u8>>) -> HashMap<String, Vec<u8>> {
    let entries = kept.keys().map(|entry| (entry.clone(), vec![7; 32]));
    entries.collect()
}

#[test]
fn wrong_tries_are_counted_over_restarts_and_no_clock_locks_out_for_ever() {
    let (place, key) = protected();
    let clock = Arc::new(SetClock::default());
    clock.set_date(1_800_000_000_000);
    let open = || {
        let desk = place.desk();
        desk.set_clock(clock.clone());
        desk
    };
    for left in [4, 3] {
        let desk = open();
        assert_eq!(code(desk.unlock("wrong horse")), "wrong-passphrase");
        assert_eq!(desk.protection().unwrap().tries_left, left);
    }
    let desk = open();
    for _ in 0..3 {
        assert_eq!(code(desk.unlock("wrong horse")), "wrong-passphrase");
    }
    assert_eq!(desk.protection().unwrap().pause_seconds, 30);
    assert_eq!(code(desk.unlock(PASSPHRASE)), "too-many-tries");
    assert_eq!(code(desk.unlock_with_recovery_key(&key)), "too-many-tries");
    drop(desk);
    clock.set_date(0);
    let desk = open();
    assert_eq!(code(desk.unlock(PASSPHRASE)), "too-many-tries");
    clock.pass(30);
    desk.unlock(PASSPHRASE).unwrap();
    assert_whole(&desk);
    assert_eq!(desk.protection().unwrap().tries_left, 5);
}

#[test]
fn an_idle_desk_is_locked_after_a_notice_that_a_person_can_end() {
    let (place, _) = protected();
    let clock = Arc::new(SetClock::default());
    let desk = place.desk();
    desk.set_clock(clock.clone());
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(desk.protection().unwrap().lock_after_minutes, 15);
    assert_eq!(code(desk.set_lock_after(100_000)), "bad-argument");
    desk.set_lock_after(5).unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hearing = Arc::clone(&heard);
    desk.on_change(Box::new(move |change| {
        if matches!(change, Change::LockingSoon(_) | Change::Locked(_)) {
            hearing.lock().unwrap().push(change);
        }
    }));
    clock.pass(239);
    assert_eq!(desk.look_for_person().unwrap(), Duration::from_secs(1));
    clock.pass(1);
    desk.look_for_person().unwrap();
    desk.look_for_person().unwrap();
    desk.person_is_active();
    clock.pass(240);
    desk.look_for_person().unwrap();
    clock.pass(60);
    desk.look_for_person().unwrap();
    assert_eq!(desk.protection().unwrap().part, PrivatePart::Locked);
    let expected = [
        Change::LockingSoon(Some(60)),
        Change::LockingSoon(None),
        Change::LockingSoon(Some(60)),
        Change::Locked(LockReason::Idle),
    ];
    assert_eq!(*heard.lock().unwrap(), expected);

    desk.unlock(PASSPHRASE).unwrap();
    desk.set_lock_after(0).unwrap();
    clock.pass(1_000_000);
    desk.look_for_person().unwrap();
    assert_eq!(desk.protection().unwrap().part, PrivatePart::Open);
}

#[test]
fn a_clock_set_back_by_years_does_not_keep_an_idle_desk_open() {
    let (place, _) = protected();
    let clock = Arc::new(SetClock::default());
    clock.set_date(1_800_000_000_000);
    let desk = place.desk();
    desk.set_clock(clock.clone());
    desk.unlock(PASSPHRASE).unwrap();
    clock.set_date(0);
    clock.pass(15 * 60);
    desk.look_for_person().unwrap();
    assert_eq!(desk.protection().unwrap().part, PrivatePart::Locked);
}

#[test]
fn the_kept_index_opens_quickly_and_one_that_is_damaged_or_of_another_time_is_built_anew() {
    let (place, _) = protected();
    let kept = place.path().join("restricted.index");
    let first = std::fs::read(&kept).unwrap();
    let built = |change: &dyn Fn()| {
        change();
        let desk = place.desk();
        desk.unlock(PASSPHRASE).unwrap();
        assert_whole(&desk);
    };
    built(&|| {});
    assert_eq!(std::fs::read(&kept).unwrap(), first, "nothing to do");
    built(&|| std::fs::write(&kept, &first[..first.len() / 2]).unwrap());
    built(&|| std::fs::remove_file(&kept).unwrap());
    assert_ne!(std::fs::read(&kept).unwrap(), first, "built anew");
    built(&|| std::fs::write(&kept, &first).unwrap());
    assert_ne!(std::fs::read(&kept).unwrap(), first, "one of another time");
}

#[test]
fn a_key_file_cut_off_while_it_was_changed_is_the_old_one() {
    let (place, key) = protected();
    let before = std::fs::read(place.path().join("keys.json")).unwrap();
    std::fs::write(
        place.path().join("keys.json.new"),
        &before[..before.len() / 2],
    )
    .unwrap();
    let desk = place.desk();
    desk.unlock(PASSPHRASE).unwrap();
    desk.change_passphrase(PASSPHRASE, "a new passphrase")
        .unwrap();
    desk.lock(LockReason::Asked).unwrap();
    desk.unlock("a new passphrase").unwrap();
    desk.unlock_with_recovery_key(&key).unwrap();
    assert_whole(&desk);
}

#[test]
fn a_desk_in_use_locks_while_others_search() {
    let (place, _) = protected();
    let desk = place.desk();
    desk.start_background().unwrap();
    std::thread::scope(|scope| {
        let searching = scope.spawn(|| {
            for _ in 0..200 {
                let page = search(&desk, "Invented");
                assert!(page.total <= 2 && page.hits.len() <= 2);
            }
        });
        for _ in 0..10 {
            desk.unlock(PASSPHRASE).unwrap();
            desk.lock(LockReason::Asked).unwrap();
            assert_eq!(search(&desk, "Zubaydah").total, 0);
        }
        searching.join().unwrap();
    });
}
