//! What backups and restores must not take from a person.

use chm_app::view::{ContactFilter, LockReason, PrivatePart, RestoreRequest};

use super::{PASSPHRASE, TABLE, request, with_contact};
use crate::contacts::page;
use crate::{import, search};

#[test]
fn a_desk_whose_contacts_were_looked_at_is_restored_and_backed_up() {
    let (place, desk) = with_contact();
    let made = desk.back_up(None, &mut |_| true).unwrap();
    let more = TABLE.replace("Zubaydah", "Marguerite");
    import(&desk, &place.file("more.csv", more));
    assert_eq!(page(&desk, ContactFilter::default()).total, 2);
    desk.restore_backup(&request(&made.file), &mut |_| true)
        .unwrap();
    assert_eq!(page(&desk, ContactFilter::default()).total, 1);
    desk.lock(LockReason::Asked).unwrap();
    let made = desk.back_up(None, &mut |_| true).unwrap();
    assert!(made.has_private_part && made.counts.is_none());
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(page(&desk, ContactFilter::default()).total, 1);
    assert_eq!(search(&desk, "Marguerite").total, 0);
}

#[test]
fn the_passphrase_of_another_backup_does_not_end_the_count_of_wrong_ones() {
    let (other, desk) = with_contact();
    let foreign = desk.back_up(Some(other.path()), &mut |_| true).unwrap();
    let (_place, desk) = with_contact();
    desk.change_passphrase(PASSPHRASE, "quite another one")
        .unwrap();
    let own = desk.back_up(None, &mut |_| true).unwrap();
    desk.lock(LockReason::Asked).unwrap();
    let left = || desk.protection().unwrap().tries_left;
    let preview = |file: &str, secret: &str| {
        let request = RestoreRequest {
            passphrase: secret.to_owned(),
            ..request(file)
        };
        desk.preview_restore(&request, &mut |_| true)
    };
    for wrong in ["one", "two"] {
        let error = preview(&own.file, wrong).unwrap_err();
        assert_eq!(error.code(), "wrong-passphrase");
    }
    assert_eq!(left(), 3);
    assert!(!preview(&foreign.file, PASSPHRASE).unwrap().needs_passphrase);
    assert_eq!(left(), 3, "it says nothing about this desk");
    preview(&own.file, "quite another one").unwrap();
    assert_eq!(left(), 5);
    assert_eq!(desk.state().unwrap().private_part, PrivatePart::Locked);
}
