//! A desk that is open while its disk fills up, or goes.
//!
//! Absent on purpose: a disk that becomes read-only, which the system refuses as long as files on
//! it are open for writing.

use std::path::Path;
use std::process::{Command, Stdio};

use chm_app::Desk;
use chm_app::view::{ContactDraft, NoteDraft, SearchRequest};
use chm_tests::PASSPHRASE;

/// Tells the test that it stands in a mount namespace of its own, and where its disk is.
const DISK: &str = "CHM_TESTS_DISK";

/// Runs a test of this module again where it may mount a small disk, which nobody else sees.
fn on_a_small_disk(test: &str, work: impl FnOnce(&Path)) {
    if let Some(disk) = std::env::var_os(DISK) {
        return work(Path::new(&disk));
    }
    let folder = tempfile::tempdir().unwrap();
    let script = "set -e; mount -t tmpfs -o size=96m tmpfs \"$CHM_TESTS_DISK\"; exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("bad_input::running::{test}")])
        .env(DISK, folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn system(command: &str, arguments: &[&str], disk: &Path) {
    let status = Command::new(command).args(arguments).arg(disk).status();
    assert!(status.unwrap().success(), "{command} {arguments:?}");
}

fn contact(name: &str) -> ContactDraft {
    ContactDraft {
        name: name.to_owned(),
        ..ContactDraft::default()
    }
}

fn contacts(desk: &Desk) -> u32 {
    let request = chm_app::view::ContactRequest {
        interface: "en".to_owned(),
        limit: 1,
        ..Default::default()
    };
    desk.contact_page(&request).unwrap().total
}

fn finds(desk: &Desk) -> bool {
    let request = SearchRequest {
        query: "PFOS".to_owned(),
        interface: "en".to_owned(),
        ..SearchRequest::default()
    };
    desk.search(&request).unwrap().total > 0
}

fn code<T: std::fmt::Debug>(outcome: chm_app::Result<T>) -> &'static str {
    outcome.unwrap_err().code()
}

fn opened(disk: &Path) -> Desk {
    let desk = Desk::init(&disk.join("desk"), Some(PASSPHRASE)).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    desk.create_contact(&contact("Saved Before")).unwrap();
    desk
}

fn assert_clean(disk: &Path) {
    let report = chm_app::examine(&disk.join("desk"), Some(PASSPHRASE)).unwrap();
    assert_eq!(report.faults(), 0, "{:?}", report.findings);
}

#[test]
fn a_disk_that_fills_up_stops_a_change_and_nothing_else() {
    on_a_small_disk(
        "a_disk_that_fills_up_stops_a_change_and_nothing_else",
        |disk| {
            let desk = opened(disk);
            let ballast = disk.join("ballast");
            let full = Command::new("dd")
                .args(["if=/dev/zero", "bs=64k"])
                .arg(format!("of={}", ballast.display()))
                .stderr(Stdio::null())
                .status();
            assert!(!full.unwrap().success(), "the disk is full");
            let about = desk.search(&SearchRequest {
                query: "PFOS".to_owned(),
                interface: "en".to_owned(),
                ..SearchRequest::default()
            });
            let about = about.unwrap().hits[0].id.clone();
            let mut saved = 1;
            // What fits into the log is saved, and what does not is told.
            let refused = loop {
                match desk.create_contact(&contact(&format!("Person {saved}"))) {
                    Ok(_) => saved += 1,
                    Err(error) => break error.code(),
                }
            };
            assert_eq!(refused, "disk-full");
            let note = NoteDraft {
                about,
                text: "words ".repeat(3_000),
                ..NoteDraft::default()
            };
            assert_eq!(code(desk.save_note(&note)), "disk-full");
            assert_eq!(code(desk.back_up(None, &mut |_| true)), "disk-full");
            assert!(desk.backups().unwrap().backups.is_empty(), "absent");
            assert_eq!(contacts(&desk), saved);
            assert!(finds(&desk));
            std::fs::remove_file(&ballast).unwrap();
            desk.create_contact(&contact("Saved After")).unwrap();
            desk.save_note(&note).unwrap();
            desk.back_up(None, &mut |_| true).unwrap();
            assert_eq!(contacts(&desk), saved + 1);
            drop(desk);
            assert_clean(disk);
        },
    );
}

#[test]
fn a_disk_that_goes_takes_no_change_that_would_be_lost() {
    on_a_small_disk(
        "a_disk_that_goes_takes_no_change_that_would_be_lost",
        |disk| {
            let desk = opened(disk);
            let elsewhere = tempfile::tempdir().unwrap();
            // A drive that is pulled out is away for the programs that have files on it open.
            let away = elsewhere.path().to_string_lossy().into_owned();
            system(
                "mount",
                &["--bind", &disk.to_string_lossy()],
                elsewhere.path(),
            );
            system("umount", &["--lazy"], disk);
            assert_eq!(code(desk.create_contact(&contact("Lost"))), "folder-gone");
            assert_eq!(code(desk.set_preference("theme", "dark")), "folder-gone");
            assert_eq!(code(desk.back_up(None, &mut |_| true)), "folder-gone");
            assert_eq!(contacts(&desk), 1);
            assert!(
                std::fs::read_dir(disk).unwrap().next().is_none(),
                "nothing in its place"
            );
            // And comes back.
            system("mount", &["--bind", &away], disk);
            desk.create_contact(&contact("Saved After")).unwrap();
            drop(desk);
            assert_clean(disk);
        },
    );
}
