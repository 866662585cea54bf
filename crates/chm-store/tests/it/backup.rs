//! Backups and what is restored from them.

mod keeping;
mod refusing;
mod starting;

use std::fs;
use std::path::Path;

use chm_model::{Kind, Scope};
use chm_store::{
    Backup, BackupOrder, BackupReason, Change, Database, Error, Replica, RestoreOutcome,
    RestrictedState,
};
use tempfile::TempDir;

use crate::support::{document, id};

pub const PASSPHRASE: &str = "open sesame";

/// A desk with a private part, open; notes are numbered.
struct Place {
    folder: TempDir,
    replica: Replica,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let replica = Replica::open(folder.path()).unwrap();
        replica.create_restricted(PASSPHRASE).unwrap();
        Self { folder, replica }
    }

    fn with_notes(notes: std::ops::Range<u32>) -> Self {
        let place = Self::new();
        notes.for_each(|number| place.note(number));
        place
    }

    fn note(&self, number: u32) {
        note(&self.replica.restricted_database().unwrap(), number);
    }

    fn notes(&self) -> u32 {
        notes(&self.replica)
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn reopened(self) -> Self {
        let Self { folder, replica } = self;
        drop(replica);
        let replica = Replica::open(folder.path()).unwrap();
        Self { folder, replica }
    }

    fn back_up(&self) -> Backup {
        let (number, to) = self.replica.next_backup().unwrap();
        self.replica
            .back_up(&order(&to, number), &mut |_| true)
            .unwrap()
    }

    fn restore(&self, backup: &Backup, secret: Option<&str>) -> Result<RestoreOutcome, Error> {
        let (number, to) = self.replica.next_backup().unwrap();
        let replaced = BackupOrder {
            reason: BackupReason::BeforeRestore,
            ..order(&to, number)
        };
        self.replica
            .restore(backup, secret, &replaced, &mut |_| true)
    }
}

pub fn order(to: &Path, number: u64) -> BackupOrder<'_> {
    BackupOrder {
        to,
        number,
        reason: BackupReason::Asked,
        program: "test",
        created_at_ms: 1,
    }
}

pub fn note(database: &Database, number: u32) {
    let change = Change::Create {
        id: id(number),
        scope: "user-me".parse::<Scope>().unwrap(),
        kind: Kind::DOCUMENT,
        fields: document(number, 1, "A private note").fields,
    };
    database.write(|tx| tx.write_op(&change)).unwrap();
}

pub fn notes(replica: &Replica) -> u32 {
    let database = replica.restricted_database().expect("it is open");
    database.read(|tx| tx.count()).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_was_there_at_a_backup_is_there_again_after_it_is_restored() {
    let place = Place::with_notes(0..3);
    let settings = |tx: &chm_store::WriteTx<'_>| tx.set_setting("theme", "dark");
    place.replica.public().write(settings).unwrap();
    let backup = place.back_up();
    assert_eq!(backup.manifest().counts.as_ref().unwrap().waiting, 3);
    (3..9).for_each(|number| place.note(number));
    let settings = |tx: &chm_store::WriteTx<'_>| tx.set_setting("theme", "light");
    place.replica.public().write(settings).unwrap();

    let outcome = place.restore(&backup, None).unwrap();
    assert_eq!(place.notes(), 3);
    assert!(!outcome.has_keys_of_backup);
    let theme = |replica: &Replica| replica.public().read(|tx| tx.setting("theme")).unwrap();
    assert_eq!(theme(&place.replica).as_deref(), Some("dark"));
    place.note(20);

    // What was replaced is a backup itself.
    let replaced = Backup::open(&outcome.replaced.unwrap()).unwrap();
    assert_eq!(replaced.manifest().reason, BackupReason::BeforeRestore);
    let place = place.reopened();
    place.replica.unlock(PASSPHRASE).unwrap();
    assert_eq!(place.notes(), 4);
    place.restore(&replaced, None).unwrap();
    assert_eq!(place.notes(), 9);
    let report = place
        .replica
        .restricted_database()
        .unwrap()
        .check()
        .unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(
        names(place.path()),
        [
            "backups",
            "desk.json",
            "keys.json",
            "lock",
            "public.db",
            "public.db-shm",
            "public.db-wal",
            "restricted.db",
            "restricted.db-shm",
            "restricted.db-wal"
        ]
    );
}

#[test]
fn a_backup_holds_no_private_word_and_no_word_of_the_catalogue() {
    let place = Place::with_notes(0..3);
    let public = document(900, 1, "Catalogue entry");
    place
        .replica
        .apply(&crate::support::block(1, vec![public]))
        .unwrap();
    let backup = place.back_up();
    let bytes = fs::read(backup.path()).unwrap();
    for words in ["private note", "user-me", "Catalogue entry"] {
        let found = bytes
            .windows(words.len())
            .any(|window| window == words.as_bytes());
        assert!(!found, "{words}");
    }
    assert_eq!(
        names(&place.path().join("backups")),
        ["backup-000001.chmbackup"]
    );
}

#[test]
fn a_locked_desk_is_backed_up_and_stays_locked() {
    let place = Place::with_notes(0..5).reopened();
    let backup = place.back_up();
    assert_eq!(backup.manifest().counts, None);
    assert_eq!(place.replica.restricted().unwrap(), RestrictedState::Locked);
    place.replica.unlock(PASSPHRASE).unwrap();
    place.note(50);
    place.restore(&backup, None).unwrap();
    assert_eq!(place.notes(), 5);
}

#[test]
fn a_desk_that_was_locked_while_it_is_read_is_backed_up_once_that_ended() {
    let place = Place::with_notes(0..5);
    let reading = place.replica.restricted_database().unwrap();
    place.replica.lock();
    let backup = std::thread::scope(|scope| {
        let backing_up = scope.spawn(|| place.back_up());
        note(&reading, 77);
        drop(reading);
        backing_up.join().unwrap()
    });
    place.replica.unlock(PASSPHRASE).unwrap();
    place.restore(&backup, None).unwrap();
    assert_eq!(
        place.notes(),
        6,
        "what was written while it closed is in it"
    );
}

#[test]
fn the_log_that_a_stop_left_is_backed_up_with_a_locked_database() {
    let place = Place::with_notes(0..5);
    let stopped = tempfile::tempdir().unwrap();
    for name in [
        "lock",
        "public.db",
        "keys.json",
        "restricted.db",
        "restricted.db-wal",
    ] {
        fs::copy(place.path().join(name), stopped.path().join(name)).unwrap();
    }
    let log = fs::metadata(stopped.path().join("restricted.db-wal")).unwrap();
    assert!(log.len() > 0);
    let stopped = Place {
        replica: Replica::open(stopped.path()).unwrap(),
        folder: stopped,
    };
    let backup = stopped.back_up();
    assert_eq!(backup.manifest().members.len(), 4);
    place.restore(&backup, Some(PASSPHRASE)).unwrap();
    assert_eq!(place.notes(), 5);
}

#[test]
fn a_backup_is_of_one_moment_while_others_write() {
    let place = Place::with_notes(0..300);
    let database = place.replica.restricted_database().unwrap();
    let (_, to) = place.replica.next_backup().unwrap();
    let mut next = 1_000;
    let backup = place
        .replica
        .back_up(&order(&to, 1), &mut |_| {
            note(&database, next);
            next += 1;
            true
        })
        .unwrap();
    drop(database);
    assert!(next > 1_001, "it was told more than once");
    let counts = backup.manifest().counts.clone().unwrap();
    assert_eq!(counts.waiting, 300);
    place.restore(&backup, None).unwrap();
    assert_eq!(place.notes(), 300);
}

#[test]
fn the_backup_of_another_desk_brings_its_key() {
    let (one, other) = (Place::with_notes(0..2), Place::new());
    let backup = one.back_up();
    other.replica.replace_passphrase("quite another");
    let before = fs::read(other.path().join("keys.json")).unwrap();
    assert_ne!(
        backup.manifest().desk,
        other.replica.desk_id().unwrap(),
        "desks can be told apart"
    );
    let error = other.restore(&backup, None).unwrap_err();
    assert!(matches!(error, Error::Locked), "{error:?}");
    let error = other.restore(&backup, Some("quite another")).unwrap_err();
    assert!(matches!(error, Error::WrongPassphrase), "{error:?}");
    assert_eq!(other.notes(), 0);
    assert!(fs::read(other.path().join("keys.json")).unwrap() == before);
    let outcome = other.restore(&backup, Some(PASSPHRASE)).unwrap();
    assert!(outcome.has_keys_of_backup);
    assert_eq!(other.notes(), 2);
    assert_eq!(other.replica.desk_id().unwrap(), backup.manifest().desk);
    let other = other.reopened();
    assert!(other.replica.unlock("quite another").is_err());
    other.replica.unlock(PASSPHRASE).unwrap();
}

#[test]
fn a_passphrase_changed_since_the_backup_stays_changed() {
    let place = Place::with_notes(0..2);
    let backup = place.back_up();
    place.replica.replace_passphrase("the newer one");
    let outcome = place.restore(&backup, None).unwrap();
    assert!(!outcome.has_keys_of_backup);
    let place = place.reopened();
    assert!(place.replica.unlock(PASSPHRASE).is_err());
    place.replica.unlock("the newer one").unwrap();
    assert_eq!(place.notes(), 2);
    // Locked, or damaged, the passphrase of today opens it and stays.
    let place = place.reopened();
    fs::write(place.path().join("restricted.db"), "garbage").unwrap();
    let outcome = place.restore(&backup, Some("the newer one")).unwrap();
    assert!(!outcome.has_keys_of_backup && outcome.is_own_secret);
    assert_eq!(place.notes(), 2);
    // So does that of the backup, and it comes back with it.
    let place = place.reopened();
    assert!(place.replica.unlock(PASSPHRASE).is_err());
    assert!(
        place
            .restore(&backup, Some(PASSPHRASE))
            .unwrap()
            .has_keys_of_backup
    );
}

trait ReplacePassphrase {
    fn replace_passphrase(&self, new: &str);
}

impl ReplacePassphrase for Replica {
    fn replace_passphrase(&self, new: &str) {
        self.change_passphrase(PASSPHRASE, new).unwrap();
    }
}
