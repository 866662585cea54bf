//! Copying a data folder, and removing what was copied.

use std::fs;
use std::path::Path;

use chm_store::{
    BackupOrder, BackupReason, HeldFolder, Replica, clear_begun_copy, copy_data, finish_copy,
    remove_data,
};
use tempfile::TempDir;

/// A desk with a private part and a backup, closed.
fn desk() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    replica.create_restricted("open sesame").unwrap();
    let (number, to) = replica.next_backup().unwrap();
    let order = BackupOrder {
        to: &to,
        number,
        reason: BackupReason::Asked,
        program: "test",
        created_at_ms: 1,
    };
    replica.back_up(&order, &mut |_| true).unwrap();
    folder
}

fn copied(from: &Path, to: &Path) -> Result<(), chm_store::Error> {
    let held = HeldFolder::hold(from).unwrap();
    copy_data(&held, to, &mut |_| true)?;
    finish_copy(to)
}

const BACKUP: &str = "backups/backup-000001.chmbackup";

#[test]
fn what_was_copied_goes_and_what_came_later_stays() {
    let (from, drive) = (desk(), tempfile::tempdir().unwrap());
    let from = from.path();
    copied(from, &drive.path().join("there")).unwrap();
    fs::write(from.join("backups/of-today.chmbackup"), "the only one").unwrap();
    fs::write(from.join("logs of mine.txt"), "mine").unwrap();
    remove_data(from).unwrap();
    let names = |folder: &Path| {
        let names = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(from), ["backups", "logs of mine.txt"]);
    assert_eq!(names(&from.join("backups")), ["of-today.chmbackup"]);
}

#[test]
fn a_place_that_was_used_since_it_was_copied_is_not_removed() {
    let (from, drive) = (desk(), tempfile::tempdir().unwrap());
    let from = from.path();
    copied(from, &drive.path().join("there")).unwrap();
    let replica = Replica::open(from).unwrap();
    replica
        .public()
        .write(|tx| tx.set_setting("a", "b"))
        .unwrap();
    drop(replica);
    assert_eq!(remove_data(from).unwrap_err().code(), "copy-differs");
    Replica::open(from).unwrap().unlock("open sesame").unwrap();
    assert!(from.join(BACKUP).exists());
    let nobody_knows = desk();
    assert_eq!(
        remove_data(nobody_knows.path()).unwrap_err().code(),
        "damaged"
    );
}

#[test]
fn a_copy_that_somebody_makes_is_not_cleared() {
    let (from, drive) = (desk(), tempfile::tempdir().unwrap());
    let to = drive.path().join("there");
    let held = HeldFolder::hold(from.path()).unwrap();
    let mut refused = None;
    copy_data(&held, &to, &mut |_| {
        if refused.is_none() {
            refused = clear_begun_copy(&to).err().map(|error| error.code());
        }
        true
    })
    .unwrap();
    assert_eq!(refused, Some("in-use"));
    clear_begun_copy(&to).unwrap();
    assert!(!to.exists());
}

#[cfg(unix)]
mod on_unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn data_are_for_their_owner_alone_where_they_are_made_and_where_they_are_copied() {
        let (from, drive) = (desk(), tempfile::tempdir().unwrap());
        let to = drive.path().join("there");
        fs::create_dir(&to).unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(0o755)).unwrap();
        copied(from.path(), &to).unwrap();
        assert_eq!(mode(&to), 0o700);
        let new = drive.path().join("new");
        copied(from.path(), &new).unwrap();
        assert_eq!(mode(&new), 0o700);
        for folder in [from.path(), &to] {
            for name in ["public.db", "restricted.db", "keys.json", BACKUP] {
                assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
            }
            assert_eq!(mode(&folder.join("backups")), 0o700);
        }
    }

    #[test]
    fn linked_folders_and_names_of_any_bytes_are_copied_and_of_links_only_the_links_go() {
        let (from, drive) = (desk(), tempfile::tempdir().unwrap());
        let from = from.path();
        let (kept, to) = (drive.path().join("kept"), drive.path().join("there"));
        fs::rename(from.join("backups"), &kept).unwrap();
        symlink(&kept, from.join("backups")).unwrap();
        let odd = OsStr::from_bytes(b"caf\xe9.chmbackup");
        fs::write(kept.join(odd), "odd").unwrap();
        copied(from, &to).unwrap();
        assert!(to.join(BACKUP).is_file() && to.join("backups").join(odd).is_file());
        remove_data(from).unwrap();
        assert!(!from.exists());
        assert_eq!(fs::read_dir(&kept).unwrap().count(), 2);
    }

    #[test]
    fn what_cannot_be_copied_ends_the_copy() {
        let (from, drive) = (desk(), tempfile::tempdir().unwrap());
        let to = drive.path().join("there");
        let link = from.path().join("papers");
        for target in [Path::new("nowhere"), from.path()] {
            symlink(target, &link).unwrap();
            let error = copied(from.path(), &to).unwrap_err();
            assert!(matches!(error.code(), "io"), "{error:?}");
            assert!(!to.exists());
            fs::remove_file(&link).unwrap();
        }
    }
}
