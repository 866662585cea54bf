//! What the next start makes of a restore that was cut off, and of a catalogue that is damaged.

use std::fs;

use chm_store::{Replica, renew_public};

use super::{PASSPHRASE, Place, notes, order};

#[test]
fn a_restore_that_was_agreed_to_is_finished_by_the_next_start() {
    for done in 0..4 {
        let place = Place::with_notes(0..3);
        let backup = place.back_up();
        (3..6).for_each(|number| place.note(number));
        let Place { folder, replica } = place;
        let path = folder.path();
        // The unpacked files as they lie once the exchange is agreed to.
        let other = tempfile::tempdir().unwrap();
        let replica_there = Replica::open(other.path()).unwrap();
        let to = other.path().join("replaced");
        replica_there
            .restore(&backup, Some(PASSPHRASE), &order(&to, 1), &mut |_| true)
            .unwrap();
        drop(replica_there);
        drop(replica);
        let agreed = path.join("restore");
        fs::create_dir(&agreed).unwrap();
        let files = ["keys.json", "desk.json", "restricted.db"];
        for (place, name) in files.into_iter().enumerate() {
            let to = if place < done { path } else { &*agreed };
            fs::copy(other.path().join(name), to.join(name)).unwrap();
        }
        let settings = r#"{"settings":{"theme":"dark"}}"#;
        fs::write(agreed.join("settings.json"), settings).unwrap();
        let replica = Replica::open(path).unwrap();
        replica.unlock(PASSPHRASE).unwrap();
        assert_eq!(notes(&replica), 3, "{done}");
        assert!(!agreed.exists());
        let theme = replica.public().read(|tx| tx.setting("theme")).unwrap();
        assert_eq!(theme.as_deref(), Some("dark"));
    }
}

#[test]
fn a_restore_that_was_not_agreed_to_is_taken_back_by_the_next_start() {
    let place = Place::with_notes(0..3);
    fs::create_dir(place.path().join("restore.new")).unwrap();
    fs::write(place.path().join("restore.new/restricted.db"), "half").unwrap();
    let place = place.reopened();
    place.replica.unlock(PASSPHRASE).unwrap();
    assert_eq!(place.notes(), 3);
    assert!(!place.path().join("restore.new").exists());
}

#[test]
fn the_next_start_takes_away_what_a_stop_left_of_backups_and_nothing_else() {
    let place = Place::with_notes(0..1);
    place.back_up();
    let backups = place.path().join("backups");
    for left in ["copy", "copy-journal", "copy-wal", "new"] {
        fs::write(
            backups.join(format!("backup-000007.chmbackup.{left}")),
            "half",
        )
        .unwrap();
    }
    for kept in [
        "mine.chmbackup.new",
        "backup-of-me.txt",
        "backup-9.chmbackup",
    ] {
        fs::write(backups.join(kept), "mine").unwrap();
    }
    let place = place.reopened();
    assert_eq!(
        super::names(&place.path().join("backups")),
        [
            "backup-000001.chmbackup",
            "backup-9.chmbackup",
            "backup-of-me.txt",
            "mine.chmbackup.new"
        ]
    );
}

#[test]
fn a_catalogue_that_cannot_be_opened_is_set_aside_and_private_work_stays() {
    let place = Place::with_notes(0..3);
    let Place { folder, replica } = place;
    drop(replica);
    let file = folder.path().join("public.db");
    fs::write(&file, "garbage").unwrap();
    assert_eq!(Replica::open(folder.path()).unwrap_err().code(), "damaged");
    let aside = renew_public(folder.path()).unwrap().unwrap();
    assert_eq!(fs::read(&aside).unwrap(), b"garbage");
    fs::remove_file(&file).unwrap();
    assert_eq!(renew_public(folder.path()).unwrap(), None);
    let replica = Replica::open(folder.path()).unwrap();
    replica.unlock(PASSPHRASE).unwrap();
    assert_eq!(notes(&replica), 3);
}
