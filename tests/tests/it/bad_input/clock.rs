//! A computer whose clock is moved by years, with and without the desk being open.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use chm_app::Desk;
use chm_app::view::{BackupReason, ContactDraft, ContactRequest, MandateDraft, NoteDraft};
use chm_app::view::{PrivatePart, SearchRequest};
use chm_tests::PASSPHRASE;

/// Tells the process under the moved clock where its desk is.
const FOLDER: &str = "CHM_TESTS_CLOCK_IN";

/// Clocks of days at the desk: right, then years ahead and years back, then right again.
const CLOCKS: [&str; 8] = ["+0s", "+1d", "+10y", "+10y", "-30y", "-30y", "+60y", "+3d"];

#[test]
fn a_clock_moved_by_years_costs_no_work_and_no_backup_that_is_needed() {
    let folder = tempfile::tempdir().unwrap();
    drop(Desk::init(folder.path(), Some(PASSPHRASE)).unwrap());
    for (done, clock) in CLOCKS.into_iter().enumerate() {
        let output = Command::new("faketime")
            .args(["-f", clock])
            .arg(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "bad_input::clock::a_day_at_the_desk",
                "--nocapture",
            ])
            .env(FOLDER, folder.path())
            // Only the date: pauses are measured by the other clock.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{clock}: {said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let report = chm_app::examine(folder.path(), Some(PASSPHRASE)).unwrap();
        assert_eq!(report.faults(), 0, "{clock}: {:?}", report.findings);
        let desk = Desk::open_existing(folder.path(), Some(PASSPHRASE)).unwrap();
        assert_eq!(contacts(&desk), done as u32 + 1, "{clock}");
        let backups = desk.backups().unwrap().backups;
        let automatic = backups
            .iter()
            .filter(|line| line.reason == Some(BackupReason::Automatic));
        // One of each day that the clock showed; none of them is more than is kept.
        let kept: Vec<_> = automatic.map(|line| line.file.clone()).collect();
        let days = [1, 2, 3, 3, 4, 4, 5, 6];
        assert_eq!(kept.len(), days[done], "{clock}: {kept:?}");
    }
}

#[test]
fn a_day_at_the_desk() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now_ms = now.map_or_else(
        |before| -(before.duration().as_millis() as i64),
        |after| after.as_millis() as i64,
    );
    let desk = Desk::open_existing(Path::new(&folder), Some(PASSPHRASE)).unwrap();
    desk.empty_old_trash().unwrap();
    desk.back_up_if_due(now_ms).unwrap();
    let before = contacts(&desk);
    let made = desk.create_contact(&draft(before)).unwrap().id;
    let edited = ContactDraft {
        prefix: "Dr".to_owned(),
        ..desk.contact_draft(&made, "en").unwrap()
    };
    desk.edit_contact(&made, &edited).unwrap();
    desk.confirm_contact(&made).unwrap();
    assert_eq!(desk.contact_card(&made, "en").unwrap().name, edited.name);
    // Put into the trash and left there: a leap does not make it old.
    let doomed = desk.create_contact(&draft(before + 1_000)).unwrap().id;
    desk.trash_contacts(&[doomed]).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(trashed(&desk), before + 1, "the trash keeps what it has");
    let about = desk.search(&request("PFOS")).unwrap().hits[0].id.clone();
    let note = NoteDraft {
        about: about.clone(),
        text: format!("note {before}"),
        ..NoteDraft::default()
    };
    desk.save_note(&note).unwrap();
    assert_eq!(desk.notes(&about).unwrap().len() as u32, before + 1);
    assert!(desk.today("2026-11-23", "en").is_ok());
    assert!(desk.look_for_person().is_ok());
    assert_eq!(desk.state().unwrap().private_part, PrivatePart::Open);
    assert!(desk.search(&request(&edited.name)).unwrap().total > 0);
}

fn draft(number: u32) -> ContactDraft {
    ContactDraft {
        name: format!("Zubaydah{number}"),
        mandates: vec![MandateDraft {
            role: "sc-nfp".to_owned(),
            country: "JO".to_owned(),
            ..MandateDraft::default()
        }],
        ..ContactDraft::default()
    }
}

fn request(query: &str) -> SearchRequest {
    SearchRequest {
        query: query.to_owned(),
        interface: "en".to_owned(),
        ..SearchRequest::default()
    }
}

fn listed(desk: &Desk, place: chm_app::view::ContactPlace) -> u32 {
    let mut request = ContactRequest {
        interface: "en".to_owned(),
        limit: 1,
        ..ContactRequest::default()
    };
    request.filter.place = place;
    desk.contact_page(&request).unwrap().total
}

fn contacts(desk: &Desk) -> u32 {
    listed(desk, chm_app::view::ContactPlace::default())
}

fn trashed(desk: &Desk) -> u32 {
    listed(desk, chm_app::view::ContactPlace::Trash)
}
