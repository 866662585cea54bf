use std::fs;

use chm_store::{Error, Replica, RestrictedState, sqlite_version};

use crate::support::{Desk, document};

#[test]
fn a_new_folder_becomes_a_replica_and_keeps_its_content() {
    let desk = Desk::new();
    assert_eq!(desk.replica.restricted().unwrap(), RestrictedState::None);
    desk.apply(vec![document(1, 1, "One")]);
    let Desk { folder, replica } = desk;
    drop(replica);
    let replica = Replica::open(folder.path()).unwrap();
    assert_eq!(replica.public().read(|tx| tx.count()).unwrap(), 1);
    assert!(!folder.path().join("restricted.db").exists());
}

#[test]
fn two_desks_cannot_open_one_folder() {
    let desk = Desk::new();
    let error = Replica::open(desk.folder.path()).unwrap_err();
    assert!(matches!(error, Error::InUse { .. }));
    assert!(error.is_temporary());
    assert_eq!(error.code(), "in-use");
}

#[test]
fn a_database_that_is_gone_is_not_replaced_by_an_empty_one() {
    let Desk { folder, replica } = Desk::new();
    drop(replica);
    fs::remove_file(folder.path().join("public.db")).unwrap();
    let error = Replica::open(folder.path()).unwrap_err();
    assert!(matches!(error, Error::Missing { .. }), "{error:?}");
    assert!(!folder.path().join("public.db").exists());
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("letter.docx"), "x").unwrap();
    let error = Replica::open(folder.path()).unwrap_err();
    assert_eq!(error.code(), "not-a-desk");
    assert!(!folder.path().join("public.db").exists());
}

#[test]
fn a_creation_that_was_cut_off_is_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("public.db.new"), "half").unwrap();
    fs::write(folder.path().join("lock"), "").unwrap();
    Replica::open(folder.path()).unwrap();
    assert!(!folder.path().join("public.db.new").exists());
}

#[test]
fn a_database_of_a_newer_program_is_refused() {
    let Desk { folder, replica } = Desk::new();
    drop(replica);
    let file = folder.path().join("public.db");
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection
        .pragma_update(None, "user_version", 1000)
        .unwrap();
    connection.close().unwrap();
    let before = fs::read(&file).unwrap();
    let error = Replica::open(folder.path()).unwrap_err();
    assert!(matches!(error, Error::NewerVersion { found: 1000, .. }));
    assert!(fs::read(&file).unwrap() == before);
}

/// 3.51.3 mended a corruption of databases in WAL mode.
#[test]
fn the_library_is_at_least_3_51_3() {
    let version: Vec<u32> = sqlite_version()
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    println!("SQLite {}", sqlite_version());
    assert!(version >= vec![3, 51, 3], "{version:?}");
}
