use super::*;
use crate::BackupReason;

fn order(to: &Path, number: u64) -> BackupOrder<'_> {
    BackupOrder {
        to,
        number,
        reason: BackupReason::Asked,
        program: "test",
        created_at_ms: 1,
    }
}

/// A desk with a private part and a backup of it.
fn desk() -> (tempfile::TempDir, Replica, Backup) {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    replica.create_restricted("open sesame").unwrap();
    let (number, to) = replica.next_backup().unwrap();
    let backup = replica.back_up(&order(&to, number), &mut |_| true).unwrap();
    (folder, replica, backup)
}

fn restore(replica: &Replica, backup: &Backup) -> Result<RestoreOutcome> {
    let (number, to) = replica.next_backup()?;
    replica.restore(backup, None, &order(&to, number), &mut |_| true)
}

#[test]
fn a_private_part_that_is_still_read_stays_open_when_a_restore_gives_up() {
    let (_folder, replica, backup) = desk();
    let reading = replica.restricted_database().unwrap();
    assert!(matches!(restore(&replica, &backup), Err(Error::Busy)));
    assert_eq!(replica.restricted().unwrap(), RestrictedState::Open);
    drop(reading);
    replica.lock();
    replica.unlock("open sesame").unwrap();
    restore(&replica, &backup).unwrap();
    assert_eq!(replica.restricted().unwrap(), RestrictedState::Open);
}

#[test]
fn what_was_open_is_open_again_when_the_exchange_cannot_be_agreed_to() {
    let (folder, replica, backup) = desk();
    // A file is in the way of the folder that is agreed to.
    let agreed = folder.path().join(AGREED);
    let backing_up = |_| {
        if !agreed.exists() {
            fs::write(&agreed, "").unwrap();
        }
        true
    };
    let (number, to) = replica.next_backup().unwrap();
    let mut watch = backing_up;
    let failed = replica.restore(&backup, None, &order(&to, number), &mut watch);
    assert!(failed.is_err(), "{failed:?}");
    fs::remove_file(&agreed).unwrap();
    replica.restricted_database().unwrap().check().unwrap();
}

#[test]
fn a_restore_that_failed_after_it_was_agreed_to_is_finished_before_anything_is_opened() {
    let (folder, replica, _) = desk();
    let key = |replica: &Replica| {
        let database = replica.restricted_database().unwrap();
        database.key().unwrap().literal().to_string()
    };
    let (other_folder, other, backup) = desk();
    let wanted = key(&other);
    drop(other);
    replica.lock();
    // As an exchange leaves it that failed when the key had its place and the database had not.
    let staged = Staged::unpack(replica.folder(), &backup, &mut |_| true).unwrap();
    staged
        .open(None, Path::new(""), Some("open sesame"))
        .unwrap();
    agree(replica.data(), &staged).unwrap();
    let agreed = folder.path().join(AGREED);
    folder::put_in_place(&agreed.join(KEYS), &folder.path().join(KEYS)).unwrap();
    replica.unlock("open sesame").unwrap();
    assert_eq!(key(&replica), wanted);
    assert!(!agreed.exists());
    drop(other_folder);
}
