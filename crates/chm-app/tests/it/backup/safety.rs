//! What backups and restores must not take from a person.

use chm_app::view::{
    BackupPolicy, BackupReason, ContactFilter, LockReason, PrivatePart, RestoreRequest,
};

use super::{DAY_MS, PASSPHRASE, TABLE, request, with_contact};
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

#[test]
fn a_private_part_that_is_gone_is_told_and_its_backups_stay() {
    let (place, desk) = with_contact();
    let policy = BackupPolicy {
        daily: 1,
        weekly: 0,
        monthly: 0,
    };
    desk.set_backup_policy(policy).unwrap();
    let now = 1_772_366_400_000;
    assert!(desk.back_up_if_due(now).unwrap());
    assert_eq!(desk.backups().unwrap().failed, None);
    drop(desk);
    std::fs::remove_file(place.path().join("restricted.db")).unwrap();
    let desk = place.desk();
    for day in 1..4 {
        assert!(desk.back_up_if_due(now + day * DAY_MS).unwrap());
    }
    let overview = desk.backups().unwrap();
    assert_eq!(overview.failed.as_deref(), Some("damaged"));
    let has: Vec<bool> = overview
        .backups
        .iter()
        .map(|b| b.has_private_part)
        .collect();
    assert_eq!(has, [false, true], "the newest, and the one that helps");
    let good = RestoreRequest {
        passphrase: PASSPHRASE.to_owned(),
        ..request(&overview.backups[1].file)
    };
    desk.restore_backup(&good, &mut |_| true).unwrap();
    assert_eq!(search(&desk, "Zubaydah").total, 1);
    assert!(desk.back_up_if_due(now + 9 * DAY_MS).unwrap());
    assert_eq!(desk.backups().unwrap().failed, None);
}

#[test]
fn what_was_here_before_many_restores_stays_for_a_month() {
    let (_place, desk) = with_contact();
    let made = desk.back_up(None, &mut |_| true).unwrap();
    let restore = || {
        let restored = desk.restore_backup(&request(&made.file), &mut |_| true);
        restored.unwrap().replaced
    };
    assert!(restore().is_some());
    assert_eq!(restore(), None, "nothing was done since");
    for theme in ["dark", "light", "dark", "light", "dark", "light"] {
        desk.set_preference("theme", theme).unwrap();
        assert!(restore().is_some());
    }
    let before = || {
        let lines = desk.backups().unwrap().backups;
        let lines = lines.iter();
        lines
            .filter(|line| line.reason == Some(BackupReason::BeforeRestore))
            .count()
    };
    assert_eq!(before(), 7);
    let now = made.created_at_ms.unwrap() as i64;
    for days in [1, 20 * 365, 0] {
        assert!(desk.back_up_if_due(now + days * DAY_MS).unwrap());
        assert_eq!(before(), 7, "{days} days later by the clock");
    }
}
