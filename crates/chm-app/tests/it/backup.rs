//! Backups by themselves, on demand, and restoring them.

mod safety;

use chm_app::view::{BackupReason, BackupState, Damage, PrivatePart, RestoreRequest};
use chm_app::{Desk, recover_catalogue, recovery};

use super::{Place, import, search};

const PASSPHRASE: &str = "correct horse";
const TABLE: &str = "name,role,convention,country,organisation,position,email,telephone,languages,from,until\n\
    Zubaydah Invented,sc-nfp,,JO,Ministry of Samples,Head,nfp@example.org,+962 1,ar|en,2024-01-15,\n";
const DAY_MS: i64 = 86_400_000;

/// A desk with one contact.
fn with_contact() -> (Place, Desk) {
    let place = Place::with_starter();
    let path = place.file("contacts.csv", TABLE);
    let desk = place.desk();
    desk.protect(PASSPHRASE).unwrap();
    import(&desk, &path);
    (place, desk)
}

fn request(file: &str) -> RestoreRequest {
    RestoreRequest {
        file: file.to_owned(),
        ..RestoreRequest::default()
    }
}

#[test]
fn a_backup_is_made_looked_at_and_restored() {
    let (place, desk) = with_contact();
    let made = desk.back_up(None, &mut |_| true).unwrap();
    assert_eq!(made.state, BackupState::Readable);
    assert!(made.is_of_this_desk && made.has_private_part);
    let more = TABLE.replace("Zubaydah", "Marguerite");
    import(&desk, &place.file("more.csv", more));
    assert_eq!(search(&desk, "Marguerite").total, 1);

    let seen = desk
        .preview_restore(&request(&made.file), &mut |_| true)
        .unwrap();
    assert!(!seen.needs_passphrase && !seen.needs_agreement);
    assert_ne!(seen.present, seen.backup.counts);
    let restored = desk
        .restore_backup(&request(&made.file), &mut |_| true)
        .unwrap();
    assert_eq!(restored.counts, made.counts);
    assert_eq!(search(&desk, "Marguerite").total, 0);
    assert_eq!(search(&desk, "Zubaydah").total, 1);

    let listed = desk.backups().unwrap().backups;
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0].reason, Some(BackupReason::BeforeRestore));
    assert_eq!(Some(&listed[0].file), restored.replaced.as_ref());
    desk.restore_backup(&request(&listed[0].file), &mut |_| true)
        .unwrap();
    assert_eq!(
        search(&desk, "Marguerite").total,
        1,
        "what was replaced comes back"
    );
    desk.delete_backup(&made.file).unwrap();
    assert_eq!(
        desk.delete_backup(&made.file).unwrap_err().code(),
        "bad-argument"
    );
}

#[test]
fn the_backup_of_another_desk_needs_agreement_and_its_passphrase() {
    let (one, desk) = with_contact();
    let made = desk.back_up(Some(one.path()), &mut |_| true).unwrap();
    drop(desk);
    let place = Place::with_starter();
    let desk = place.desk();
    let mut request = request(&made.file);
    let seen = desk.preview_restore(&request, &mut |_| true).unwrap();
    assert!(seen.needs_passphrase && seen.needs_agreement);
    let restore = |request: &RestoreRequest| desk.restore_backup(request, &mut |_| true);
    assert_eq!(restore(&request).unwrap_err().code(), "backup-other-desk");
    request.allow_other_desk = true;
    assert_eq!(restore(&request).unwrap_err().code(), "locked");
    request.passphrase = "wrong".to_owned();
    assert_eq!(restore(&request).unwrap_err().code(), "wrong-passphrase");
    assert_eq!(desk.state().unwrap().private_part, PrivatePart::None);
    request.passphrase = PASSPHRASE.to_owned();
    let restored = restore(&request).unwrap();
    assert!(restored.is_older_passphrase && restored.replaced.is_none());
    assert_eq!(search(&desk, "Zubaydah").total, 1);
}

#[test]
fn a_backup_is_made_each_day_and_the_superfluous_go() {
    let place = Place::with_starter();
    let desk = place.desk();
    let policy = chm_app::view::BackupPolicy {
        daily: 2,
        weekly: 0,
        monthly: 0,
    };
    desk.set_backup_policy(policy).unwrap();
    let now = 1_772_366_400_000;
    assert!(desk.back_up_if_due(now).unwrap());
    assert!(!desk.back_up_if_due(now + DAY_MS / 4).unwrap());
    desk.back_up(None, &mut |_| true).unwrap();
    for day in 1..5 {
        assert!(desk.back_up_if_due(now + day * DAY_MS).unwrap());
    }
    let overview = desk.backups().unwrap();
    assert_eq!(overview.policy, policy);
    let reasons: Vec<_> = overview
        .backups
        .iter()
        .filter_map(|line| line.reason)
        .collect();
    assert_eq!(
        reasons,
        [
            BackupReason::Automatic,
            BackupReason::Automatic,
            BackupReason::Asked
        ]
    );
    assert!(
        desk.back_up_if_due(now - 3_000 * DAY_MS).unwrap(),
        "the clock was set back"
    );
}

#[test]
fn a_damaged_catalogue_offers_what_can_be_done_and_private_work_stays() {
    let (place, desk) = with_contact();
    desk.set_preference("theme", "dark").unwrap();
    desk.back_up(None, &mut |_| true).unwrap();
    assert_eq!(desk.recovery().unwrap().damage, Damage::None);
    drop(desk);
    std::fs::write(place.path().join("public.db"), "garbage").unwrap();
    assert_eq!(
        Desk::open(place.path(), None).unwrap_err().code(),
        "damaged"
    );
    let found = recovery(place.path()).unwrap();
    assert_eq!((found.damage, found.backups.len()), (Damage::Catalogue, 1));
    recover_catalogue(place.path()).unwrap();
    assert_eq!(
        recover_catalogue(place.path()).unwrap_err().code(),
        "bad-argument"
    );
    let desk = Desk::open(place.path(), Some(PASSPHRASE)).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(desk.state().unwrap().theme, "dark");
    assert_eq!(search(&desk, "Zubaydah").total, 1);
    assert!(search(&desk, "PFOS").total > 0);
    drop(desk);
    std::fs::remove_file(place.path().join("keys.json")).unwrap();
    assert_eq!(recovery(place.path()).unwrap().damage, Damage::PrivatePart);
}
