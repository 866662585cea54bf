//! What a restore must not take away.

use std::fs;

use chm_store::{Backup, Kept, Replica};

use super::{PASSPHRASE, Place, note, notes, order};

/// A backup of a desk whose private part is gone while its key is there.
fn without_private_part(settings: &str) -> (Place, Backup) {
    let place = Place::new().reopened();
    fs::remove_file(place.path().join("restricted.db")).unwrap();
    let theme = |tx: &chm_store::WriteTx<'_>| tx.set_setting("theme", settings);
    place.replica.public().write(theme).unwrap();
    let backup = place.back_up();
    assert!(!backup.manifest().has_private_part());
    assert_eq!(backup.manifest().members.len(), 2, "settings and key");
    (place, backup)
}

#[test]
fn a_backup_without_a_private_part_leaves_key_and_number_of_the_desk() {
    let (_other, backup) = without_private_part("dark");
    let place = Place::with_notes(0..3);
    let theme = |tx: &chm_store::WriteTx<'_>| tx.set_setting("theme", "light");
    place.replica.public().write(theme).unwrap();
    let desk = place.replica.desk_id().unwrap();
    let outcome = place.restore(&backup, Some(PASSPHRASE)).unwrap();
    assert_eq!(outcome.counts, None);
    assert_eq!(place.replica.desk_id().unwrap(), desk);
    let theme = place
        .replica
        .public()
        .read(|tx| tx.setting("theme"))
        .unwrap();
    assert_eq!(theme.as_deref(), Some("dark"));
    let kept = Backup::open(&outcome.replaced.expect("a setting was replaced")).unwrap();
    let place = place.reopened();
    place.replica.unlock(PASSPHRASE).unwrap();
    assert_eq!(place.notes(), 3);
    place.restore(&kept, None).unwrap();
    let theme = place
        .replica
        .public()
        .read(|tx| tx.setting("theme"))
        .unwrap();
    assert_eq!(
        theme.as_deref(),
        Some("light"),
        "what was replaced comes back"
    );
    assert_eq!(place.notes(), 3);
}

#[test]
fn the_next_start_gives_a_key_no_place_without_its_database() {
    let place = Place::with_notes(0..3);
    let Place { folder, replica } = place;
    drop(replica);
    let agreed = folder.path().join("restore");
    fs::create_dir(&agreed).unwrap();
    fs::write(agreed.join("keys.json"), "of another desk").unwrap();
    fs::write(agreed.join("desk.json"), "of another desk").unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    replica.unlock(PASSPHRASE).unwrap();
    assert_eq!(notes(&replica), 3);
    assert!(!agreed.exists());
}

#[test]
fn trying_several_backups_keeps_what_was_here_before_the_first_once() {
    let place = Place::with_notes(0..1);
    let first = place.back_up();
    place.note(1);
    let second = place.back_up();
    place.note(2);
    let kept = place.restore(&first, None).unwrap().replaced;
    let kept = Backup::open(&kept.expect("three notes were here")).unwrap();
    assert_eq!(place.restore(&second, None).unwrap().replaced, None);
    assert_eq!(place.restore(&first, None).unwrap().replaced, None);
    // A change, a star or a backup that is gone: then what is here stands nowhere else.
    place.note(3);
    assert!(place.restore(&second, None).unwrap().replaced.is_some());
    let star = Kept {
        list: "starred".into(),
        item: "one".into(),
        at_ms: 5,
        value: String::new(),
    };
    let database = place.replica.restricted_database().unwrap();
    database.write(|tx| tx.keep(&star)).unwrap();
    drop(database);
    assert!(place.restore(&second, None).unwrap().replaced.is_some());
    fs::remove_file(second.path()).unwrap();
    assert!(place.restore(&first, None).unwrap().replaced.is_some());
    place.restore(&kept, None).unwrap();
    assert_eq!(place.notes(), 3, "the work of the day is there again");
}

#[test]
fn a_desk_without_protection_keeps_its_lists_out_of_backups() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    let star = Kept {
        list: "starred".into(),
        item: "quetzalfeather".into(),
        at_ms: 5,
        value: "nightjarwing".into(),
    };
    replica.public().write(|tx| tx.keep(&star)).unwrap();
    let (number, to) = replica.next_backup().unwrap();
    replica.back_up(&order(&to, number), &mut |_| true).unwrap();
    let text = String::from_utf8_lossy(&fs::read(to).unwrap()).into_owned();
    assert!(!text.contains("quetzalfeather") && !text.contains("nightjarwing"));
}

#[test]
fn a_catalogue_set_aside_goes_when_there_is_a_private_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let replica = Replica::open(path).unwrap();
    for name in ["public.db.damaged-1", "public.db.damaged-1-wal"] {
        fs::write(path.join(name), "quetzalfeather").unwrap();
    }
    replica.create_restricted(PASSPHRASE).unwrap();
    assert!(!path.join("public.db.damaged-1").exists());
    assert!(!path.join("public.db.damaged-1-wal").exists());
    note(&replica.restricted_database().unwrap(), 1);
    // One of a desk that has a private part holds no list.
    fs::write(path.join("public.db.damaged-2"), "").unwrap();
    drop(replica);
    Replica::open(path).unwrap().unlock(PASSPHRASE).unwrap();
    assert!(path.join("public.db.damaged-2").exists());
}
