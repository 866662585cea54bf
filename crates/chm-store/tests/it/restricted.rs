use std::fs;

use chm_store::{Error, Replica, RestrictedState};

use crate::support::{Desk, block, document, in_scope};

const SECRET: &str = "Confidential inventory of stockpiles";

fn protected() -> Desk {
    let desk = Desk::new();
    desk.replica.create_restricted("open sesame").unwrap();
    desk.apply(vec![in_scope("party-ke", document(1, 1, SECRET))]);
    desk
}

fn reopened(desk: Desk) -> Desk {
    let Desk { folder, replica } = desk;
    drop(replica);
    let replica = Replica::open(folder.path()).unwrap();
    Desk { folder, replica }
}

#[test]
fn private_records_open_with_the_passphrase_alone() {
    let desk = reopened(protected());
    assert_eq!(desk.replica.restricted().unwrap(), RestrictedState::Locked);
    assert!(desk.replica.restricted_database().is_none());
    let error = desk.replica.unlock("open barley").unwrap_err();
    assert!(matches!(error, Error::WrongPassphrase));
    assert_eq!(error.code(), "wrong-passphrase");
    let database = desk.replica.unlock("open sesame").unwrap();
    assert_eq!(desk.replica.restricted().unwrap(), RestrictedState::Open);
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 1);
    assert_eq!(desk.replica.public().read(|tx| tx.count()).unwrap(), 0);
    let report = database.check().unwrap();
    assert!(report.is_clean(), "{report:?}");
    desk.replica.lock();
    assert_eq!(desk.replica.restricted().unwrap(), RestrictedState::Locked);
}

#[test]
fn private_words_never_lie_in_the_clear_on_disk() {
    let desk = protected();
    for entry in fs::read_dir(desk.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for words in [SECRET.as_bytes(), b"party-ke", b"confidential inventory"] {
            let found = bytes.windows(words.len()).any(|window| window == words);
            assert!(!found, "{}", path.display());
        }
    }
    let head = fs::read(desk.folder.path().join("restricted.db")).unwrap();
    assert!(!head.starts_with(b"SQLite format 3"));
}

#[test]
fn the_passphrase_can_be_changed_and_the_data_stays() {
    let desk = reopened(protected());
    let error = desk.replica.change_passphrase("wrong", "new").unwrap_err();
    assert!(matches!(error, Error::WrongPassphrase));
    assert!(matches!(
        desk.replica.change_passphrase("open sesame", ""),
        Err(Error::EmptyPassphrase)
    ));
    desk.replica
        .change_passphrase("open sesame", "新しい")
        .unwrap();
    assert!(desk.replica.unlock("open sesame").is_err());
    let database = desk.replica.unlock("新しい").unwrap();
    assert_eq!(database.read(|tx| tx.count()).unwrap(), 1);
}

#[test]
fn a_restricted_database_is_made_only_once() {
    let desk = protected();
    let again = desk.replica.create_restricted("other").unwrap_err();
    assert!(matches!(again, Error::AlreadyProtected));
    let desk = reopened(desk);
    assert!(matches!(
        desk.replica.create_restricted("other"),
        Err(Error::AlreadyProtected)
    ));
}

#[test]
fn a_lost_key_or_database_is_said_and_nothing_is_put_in_its_place() {
    for lost in ["keys.json", "restricted.db"] {
        let desk = protected();
        let Desk { folder, replica } = desk;
        drop(replica);
        fs::remove_file(folder.path().join(lost)).unwrap();
        let replica = Replica::open(folder.path()).unwrap();
        assert_eq!(replica.restricted().unwrap(), RestrictedState::Locked);
        let error = replica.unlock("open sesame").unwrap_err();
        assert!(matches!(error, Error::Missing { .. }), "{lost}: {error:?}");
        assert!(replica.create_restricted("new").is_err());
        assert!(!folder.path().join(lost).exists());
    }
}

#[test]
fn making_it_survives_a_cut_at_every_step() {
    let desk = protected();
    let Desk { folder, replica } = desk;
    drop(replica);
    let path = folder.path();
    // Cut after the key was kept, before the database had its name.
    fs::rename(path.join("restricted.db"), path.join("restricted.db.new")).unwrap();
    let replica = Replica::open(path).unwrap();
    assert_eq!(
        replica
            .unlock("open sesame")
            .unwrap()
            .read(|tx| tx.count())
            .unwrap(),
        1
    );
    drop(replica);
    // Cut before the key was kept: nothing was promised yet, so it is begun again.
    fs::rename(path.join("restricted.db"), path.join("restricted.db.new")).unwrap();
    fs::remove_file(path.join("keys.json")).unwrap();
    let replica = Replica::open(path).unwrap();
    assert_eq!(replica.restricted().unwrap(), RestrictedState::None);
    replica.create_restricted("again").unwrap();
}

#[test]
fn an_encrypted_file_of_another_key_is_refused_and_left() {
    let (one, other) = (protected(), protected());
    let file = one.folder.path().join("restricted.db");
    let foreign = other.folder.path().join("restricted.db");
    let desk = {
        let Desk { folder, replica } = one;
        drop(replica);
        drop(other.replica);
        fs::copy(&foreign, &file).unwrap();
        Desk {
            replica: Replica::open(folder.path()).unwrap(),
            folder,
        }
    };
    let before = fs::read(&file).unwrap();
    let error = desk.replica.unlock("open sesame").unwrap_err();
    assert!(matches!(error, Error::NotADatabase { .. }), "{error:?}");
    assert_eq!(error.code(), "damaged");
    assert!(fs::read(&file).unwrap() == before);
}

#[test]
fn the_public_part_works_while_the_private_is_locked() {
    let desk = reopened(protected());
    desk.apply(vec![document(5, 1, "Open")]);
    let private = block(2, vec![in_scope("party-ke", document(6, 1, "x"))]);
    assert!(matches!(desk.replica.apply(&private), Err(Error::Locked)));
    assert_eq!(desk.replica.public().read(|tx| tx.count()).unwrap(), 1);
}

#[test]
fn damaged_pages_are_noticed_one_by_one() {
    let desk = protected();
    let records = (2..400).map(|number| in_scope("party-ke", document(number, 1, SECRET)));
    desk.apply(records.collect());
    let Desk { folder, replica } = desk;
    drop(replica);
    let file = folder.path().join("restricted.db");
    let good = fs::read(&file).unwrap();
    for page in (1..good.len() / 4096).step_by(7) {
        let mut bytes = good.clone();
        bytes[page * 4096 + 2000] ^= 1;
        fs::write(&file, &bytes).unwrap();
        let replica = Replica::open(folder.path()).unwrap();
        match replica.unlock("open sesame") {
            Err(error) => assert_eq!(error.code(), "damaged", "{error:?}"),
            Ok(database) => {
                let report = database.check().unwrap();
                assert!(!report.is_clean(), "page {page}");
            }
        }
        drop(replica);
        assert!(
            fs::read(&file).unwrap() == bytes,
            "a damaged file is left as it is"
        );
    }
}
