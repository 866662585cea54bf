//! Private work under `kill -9`: while a person edits contacts and notes, and while that is
//! backed up.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chm_app::view::{
    BackupState, ContactDraft, ContactFilter, ContactRequest, NoteDraft, RestoreRequest,
    SearchRequest,
};
use chm_tests::{PASSPHRASE, Random};

const FOLDER: &str = "CHM_TESTS_EDIT_IN";
const FIRST: &str = "CHM_TESTS_EDIT_FROM";
const BACKS_UP: &str = "CHM_TESTS_EDIT_AND_BACK_UP";

/// Kills of each of two desks, which work at once on the two processors of the smallest machine.
const KILLS: u32 = 50;

/// Most contacts, so that a late check takes no longer than an early one.
const CONTACTS: u32 = 40;

/// Kills after which the whole desk is examined, as by `chm doctor`.
const ROUND: u32 = 5;

#[test]
fn a_hundred_kills_while_editing_and_backing_up_lose_nothing_that_was_acknowledged() {
    let halves = [1_u64, 2].map(|seed| std::thread::spawn(move || kill_and_check(seed)));
    let mut cut = [0, 0];
    for half in halves {
        let of_half = half.join().unwrap();
        cut = [cut[0] + of_half[0], cut[1] + of_half[1]];
    }
    println!(
        "{} kills, {} of them while a backup was made",
        cut[0], cut[1]
    );
    assert_eq!(cut[0], 2 * KILLS);
    assert!(cut[1] >= 20, "{cut:?}");
}

/// What a desk acknowledged: texts of contacts' positions and of notes, and backups.
#[derive(Default)]
struct Acknowledged {
    contacts: BTreeMap<String, u32>,
    notes: BTreeMap<String, u32>,
    backups: Vec<PathBuf>,
    last: u32,
}

/// Gives the number of kills, and of those while a backup was made.
fn kill_and_check(seed: u64) -> [u32; 2] {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk");
    let desk = chm_app::Desk::init(&path, Some(PASSPHRASE)).unwrap();
    desk.set_key_vault(Arc::new(FileVault(folder.path().to_owned())));
    desk.use_keyring(true).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    let mut policy = desk.backups().unwrap().policy;
    policy.daily = 60;
    desk.set_backup_policy(policy).unwrap();
    drop(desk);
    let mut random = Random::seeded(seed);
    let mut acknowledged = Acknowledged::default();
    let mut while_backing_up = 0;
    for kill in 1..=KILLS {
        let in_backup = edit_and_kill(&path, &mut random, &mut acknowledged);
        while_backing_up += u32::from(in_backup);
        let when = format!("seed {seed}, kill {kill}");
        if kill % ROUND == 0 || kill == KILLS {
            let report = chm_app::examine(&path, Some(PASSPHRASE)).unwrap();
            assert_eq!(report.faults(), 0, "{when}: {:?}", report.findings);
        }
        acknowledged.check(&path, &when);
    }
    [KILLS, while_backing_up]
}

/// Whether a backup was under way when the process was killed.
fn edit_and_kill(path: &Path, random: &mut Random, acknowledged: &mut Acknowledged) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    if random.below(2) == 0 {
        command.env(BACKS_UP, "1");
    }
    let mut child = command
        .args([
            "--exact",
            "kill::private::the_child_that_edits",
            "--nocapture",
        ])
        .env(FOLDER, path)
        .env(FIRST, (acknowledged.last + 1_000).to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut in_backup = false;
    // It must have begun: the moment of the cut lies after some lines and a while.
    let mut wanted = 1 + random.below(40);
    while wanted > 0 {
        let line = lines.next().expect("the child ended by itself").unwrap();
        wanted -= u64::from(acknowledged.take(&line, &mut in_backup));
    }
    let moment = Duration::from_micros(random.below(30_000));
    let start = Instant::now();
    while start.elapsed() < moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it was killed still counts.
    for line in lines.map_while(Result::ok) {
        acknowledged.take(&line, &mut in_backup);
    }
    in_backup
}

impl Acknowledged {
    /// Takes a line of the child; whether it acknowledged something.
    fn take(&mut self, line: &str, in_backup: &mut bool) -> bool {
        let Some(words) = line.split_once("did: ").map(|(_, words)| words) else {
            return false;
        };
        let (what, rest) = words.split_once(' ').unwrap_or((words, ""));
        let (id, number) = rest.rsplit_once(' ').unwrap_or((rest, ""));
        let number: u32 = number.parse().unwrap_or_default();
        self.last = self.last.max(number);
        match what {
            "contact" => drop(self.contacts.insert(id.to_owned(), number)),
            "note" => drop(self.notes.insert(id.to_owned(), number)),
            "begun" => *in_backup = true,
            "backup" => {
                *in_backup = false;
                self.backups.push(id.into());
            }
            _ => return false,
        }
        true
    }

    /// Whether all of it is there, in that state or a later one.
    fn check(&mut self, path: &Path, when: &str) {
        let desk = opened(path);
        for (id, number) in &self.contacts {
            let draft = desk.contact_draft(id, "en").unwrap();
            let said = number_in(&draft.mandates[0].position);
            assert!(said >= *number, "{when}: {id} {said} < {number}");
            assert_eq!(draft.emails, [format!("n{said}@example.org")], "whole");
        }
        let about = about(&desk);
        let notes = desk.notes(&about).unwrap();
        for (id, number) in &self.notes {
            let note = notes.iter().find(|note| note.id == *id);
            let said = number_in(&note.unwrap_or_else(|| panic!("{when}: {id}")).text);
            assert!(said >= *number, "{when}: {id} {said} < {number}");
        }
        let listed = desk.backups().unwrap().backups;
        for line in &listed {
            assert_eq!(line.state, BackupState::Readable, "{when}: {line:?}");
        }
        for file in self.backups.drain(..) {
            assert!(file.exists(), "{when}: {}", file.display());
        }
        // The newest are whole; the others were seen before.
        for line in listed.iter().take(2) {
            let request = RestoreRequest {
                file: line.file.clone(),
                ..RestoreRequest::default()
            };
            let preview = desk.preview_restore(&request, &mut |_| true).unwrap();
            assert!(!preview.needs_passphrase, "{when}");
        }
        for line in listed.iter().skip(3) {
            desk.delete_backup(&line.file).unwrap();
        }
    }
}

fn number_in(text: &str) -> u32 {
    text.rsplit_once(' ').unwrap().1.parse().unwrap()
}

/// Opens by the keyring: the passphrase takes half a second on purpose.
fn opened(path: &Path) -> chm_app::Desk {
    let desk = chm_app::Desk::open_existing(path, None).unwrap();
    desk.set_key_vault(Arc::new(FileVault(path.parent().unwrap().to_owned())));
    let protection = desk.unlock_with_keyring().unwrap();
    assert_eq!(protection.keyring_problem, None);
    desk
}

/// The record that the notes are on.
fn about(desk: &chm_app::Desk) -> String {
    let request = SearchRequest {
        query: "PFOS".to_owned(),
        interface: "en".to_owned(),
        ..SearchRequest::default()
    };
    desk.search(&request).unwrap().hits[0].id.clone()
}

#[test]
fn the_child_that_edits() {
    let (Some(folder), Ok(first)) = (std::env::var_os(FOLDER), std::env::var(FIRST)) else {
        return;
    };
    let desk = Arc::new(opened(Path::new(&folder)));
    if std::env::var_os(BACKS_UP).is_some() {
        let backing = Arc::clone(&desk);
        std::thread::spawn(move || {
            loop {
                println!("did: begun");
                let made = backing.back_up(None, &mut |_| true).unwrap();
                println!("did: backup {} 0", made.file);
            }
        });
    }
    let about = about(&desk);
    let request = ContactRequest {
        interface: "en".to_owned(),
        filter: ContactFilter::default(),
        limit: CONTACTS,
        ..ContactRequest::default()
    };
    let rows = desk.contact_page(&request).unwrap().rows;
    let mut contacts: Vec<String> = rows.into_iter().map(|row| row.id).collect();
    let notes = desk.notes(&about).unwrap();
    let mut notes: Vec<String> = notes.into_iter().map(|note| note.id).collect();
    for number in first.parse::<u32>().unwrap().. {
        let place = number as usize % CONTACTS as usize;
        let known = contacts.get(place).cloned();
        let id = edit(&desk, known.as_deref(), number);
        println!("did: contact {id} {number}");
        if known.is_none() {
            contacts.push(id);
        }
        let known = notes.get(place).cloned();
        let draft = NoteDraft {
            id: known.clone(),
            about: about.clone(),
            text: format!("A note of many words {number}"),
            place: None,
        };
        let note = desk.save_note(&draft).unwrap();
        println!("did: note {} {number}", note.id);
        if known.is_none() {
            notes.push(note.id);
        }
    }
}

fn edit(desk: &chm_app::Desk, known: Option<&str>, number: u32) -> String {
    let mut draft = match known {
        Some(id) => desk.contact_draft(id, "en").unwrap(),
        None => ContactDraft {
            name: format!("Person {number}"),
            mandates: vec![chm_app::view::MandateDraft {
                role: "sc-nfp".to_owned(),
                country: "JO".to_owned(),
                ..Default::default()
            }],
            ..ContactDraft::default()
        },
    };
    draft.emails = vec![format!("n{number}@example.org")];
    draft.mandates[0].position = format!("Head of Unit {number}");
    let change = match known {
        Some(id) => desk.edit_contact(id, &draft).unwrap(),
        None => desk.create_contact(&draft).unwrap(),
    };
    change.id
}

/// A keyring in files beside the desk.
struct FileVault(PathBuf);

impl chm_app::KeyVault for FileVault {
    fn keep(&self, entry: &str, secret: &[u8]) -> Result<(), chm_app::VaultError> {
        std::fs::write(self.0.join(entry), secret).unwrap();
        Ok(())
    }

    fn fetch(
        &self,
        entry: &str,
    ) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>, chm_app::VaultError> {
        Ok(std::fs::read(self.0.join(entry)).ok().map(Into::into))
    }

    fn forget(&self, entry: &str) -> Result<(), chm_app::VaultError> {
        std::fs::remove_file(self.0.join(entry)).unwrap();
        Ok(())
    }
}
