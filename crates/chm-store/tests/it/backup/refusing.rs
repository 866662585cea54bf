//! Files that are no whole backup of this version, and work that is stopped.

use std::fs;
use std::path::PathBuf;

use chm_store::{Backup, Error};
use tempfile::TempDir;

use super::{PASSPHRASE, Place, names, order};
use crate::support::Random;

/// What is done to the bytes of a backup.
type Damage = Box<dyn Fn(&mut Vec<u8>)>;

fn copy_of(backup: &Backup, change: impl FnOnce(&mut Vec<u8>)) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.chmbackup");
    let mut bytes = fs::read(backup.path()).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[test]
fn a_damaged_or_foreign_file_is_refused_and_nothing_changes() {
    let place = Place::with_notes(0..4);
    let backup = place.back_up();
    let length = fs::metadata(backup.path()).unwrap().len() as usize;
    let mut random = Random(5);
    let mut changes: Vec<Damage> = vec![
        Box::new(Vec::clear),
        Box::new(|bytes| bytes.truncate(7)),
        Box::new(|bytes| bytes.truncate(40)),
        Box::new(|bytes| bytes.push(0)),
        Box::new(|bytes| bytes[8..12].fill(0xff)),
        Box::new(|bytes| bytes[0] = b'X'),
    ];
    for _ in 0..30 {
        let at = random.below(length as u64) as usize;
        changes.push(Box::new(move |bytes| bytes[at] ^= 1));
        let at = random.below(length as u64) as usize;
        changes.push(Box::new(move |bytes| bytes.truncate(at)));
    }
    for (number, change) in changes.into_iter().enumerate() {
        let (_folder, path) = copy_of(&backup, change);
        let error = Backup::open(&path)
            .and_then(|backup| place.restore(&backup, None))
            .unwrap_err();
        let code = error.code();
        assert!(
            matches!(code, "backup-damaged" | "backup-newer"),
            "{number}: {error:?}"
        );
        assert_eq!(place.notes(), 4);
    }
    assert_eq!(names(&place.path().join("backups")).len(), 1);
}

#[test]
fn a_backup_of_a_newer_version_is_said_to_be_so() {
    let place = Place::with_notes(0..1);
    let backup = place.back_up();
    for (old, new) in [
        ("\"format\":1,", "\"format\":7,"),
        ("\"schema\":", "\"schema\":9"),
    ] {
        let (_folder, path) = copy_of(&backup, |bytes| {
            let text = String::from_utf8_lossy(&bytes[12..]).into_owned();
            let at = 12 + text.find(old).unwrap();
            bytes.splice(at..at + old.len(), new.bytes());
            let grown = (new.len() - old.len()) as u8;
            bytes[11] = bytes[11].wrapping_add(grown);
            if bytes[11] < grown {
                bytes[10] += 1;
            }
        });
        let error = Backup::open(&path).unwrap_err();
        assert!(matches!(error, Error::BackupNewer { .. }), "{error:?}");
    }
    let (_folder, path) = copy_of(&backup, |bytes| bytes[7] = b'2');
    assert_eq!(Backup::open(&path).unwrap_err().code(), "backup-newer");
}

#[test]
fn a_stopped_backup_or_restore_changes_nothing() {
    let place = Place::with_notes(0..40);
    let backup = place.back_up();
    place.note(100);
    for steps in 0..4 {
        let mut left = steps;
        let mut watch = |_| {
            left -= 1;
            left >= 0
        };
        let (number, to) = place.replica.next_backup().unwrap();
        let error = place.replica.back_up(&order(&to, number), &mut watch);
        assert!(matches!(error, Err(Error::Stopped)), "{steps}");
        assert!(!to.exists());
    }
    let (number, to) = place.replica.next_backup().unwrap();
    let stopped = place
        .replica
        .restore(&backup, None, &order(&to, number), &mut |_| false);
    assert!(matches!(stopped, Err(Error::Stopped)));
    assert_eq!(place.notes(), 41);
    assert!(!place.path().join("restore.new").exists());
    assert_eq!(
        names(&place.path().join("backups")),
        ["backup-000001.chmbackup"]
    );
}

#[test]
fn a_damaged_private_part_is_kept_as_it_is_before_a_backup_takes_its_place() {
    let place = Place::with_notes(0..200);
    let backup = place.back_up();
    let place = place.reopened();
    let file = place.path().join("restricted.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes.truncate(9_000);
    fs::write(&file, &bytes).unwrap();
    fs::remove_file(place.path().join("keys.json")).unwrap();
    let outcome = place.restore(&backup, Some(PASSPHRASE)).unwrap();
    assert_eq!(place.notes(), 200);
    let kept = Backup::open(&outcome.replaced.unwrap()).unwrap();
    kept.verify(&mut |_| true).unwrap();
    let sizes: Vec<u64> = kept
        .manifest()
        .members
        .iter()
        .map(|m| m.size_bytes)
        .collect();
    assert!(sizes.contains(&9_000), "{sizes:?}");
}
