//! `chm backup` and `chm restore`: the private work of one desk on another computer.

use std::path::Path;

use chm_tests::{Desk, Run, text};

const TABLE: &str = "name,role,convention,country,organisation,position,email\n\
    Zubaydah Invented,sc-nfp,,JO,Ministry of Samples,Head,nfp@example.org\n";

/// A desk with one contact, its recovery key, and a backup beside it.
fn backed_up(folder: &Path) -> (Desk, String, String) {
    let desk = Desk::unmade().unwrap();
    let key = text(&desk.json(&["init"]).unwrap()["recovery_key"]);
    let table = folder.join("contacts.csv");
    std::fs::write(&table, TABLE).unwrap();
    desk.done(&["import", &table.to_string_lossy()]).unwrap();
    let made = desk.json(&["backup", &folder.to_string_lossy()]).unwrap();
    (desk, key, text(&made["file"]))
}

fn restore(desk: &Desk, secret: &str, arguments: &[&str]) -> Run {
    let mut command = desk.command(&[&["restore"], arguments].concat());
    Run::of(command.env("CHM_PASSPHRASE", secret)).unwrap()
}

fn finds(desk: &Desk) -> bool {
    let answer = desk.json(&["search", "Zubaydah"]).unwrap();
    !answer["hits"].as_array().unwrap().is_empty()
}

#[test]
fn a_backup_goes_to_another_computer_by_its_recovery_key_and_an_agreement() {
    let folder = tempfile::tempdir().unwrap();
    let (_here, key, file) = backed_up(folder.path());
    let there = Desk::unmade().unwrap();
    let refused = restore(&there, &key, &[&file, "--json"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert_eq!(
        refused.json().unwrap()["error"]["code"],
        "backup-other-desk"
    );
    let wrong = restore(&there, "another passphrase", &[&file, "--other-desk"]);
    assert_eq!(wrong.code, 6, "{wrong:?}");
    let run = restore(&there, &key, &[&file, "--other-desk"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.contains("restored"), "{run:?}");
    assert!(finds(&there), "by the passphrase of the backup");
    assert_eq!(there.run(&["doctor"]).unwrap().code, 0);
}

#[test]
fn what_was_here_is_backed_up_before_and_a_damaged_backup_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _, file) = backed_up(folder.path());
    let run = restore(&desk, chm_tests::PASSPHRASE, &[&file, "--json"]);
    assert_eq!(run.code, 0, "{run:?}");
    let replaced = text(&run.json().unwrap()["replaced"]);
    assert!(Path::new(&replaced).is_file(), "{replaced}");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let run = restore(&desk, chm_tests::PASSPHRASE, &[&file]);
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.said().contains("damaged"), "{run:?}");
    assert!(finds(&desk));
}
