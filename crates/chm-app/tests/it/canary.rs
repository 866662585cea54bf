//! Private words lie in the clear in no file, whatever became of the desk that wrote them.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use chm_app::Desk;
use chm_app::view::LockReason;

use super::{Place, import, search};

/// Words that stand nowhere else.
const CANARIES: [&str; 4] = [
    "Kanarienvogelsky",
    "quetzalfeather",
    "канарейкина",
    "nightjarwing",
];
/// A word that is kept before the desk is protected.
const LISTED: &str = "hoatzinlist";
const PASSPHRASE: &str = "swordfishpassphrase";

/// Tells the process that is killed where its desk is.
const FOLDER: &str = "CHM_CANARY_FOLDER";

#[test]
fn a_locked_a_closed_and_a_killed_desk_leave_no_private_word_on_disk() {
    let place = Place::with_starter();
    let temporary = tempfile::tempdir().unwrap();
    let mut program = Command::new(std::env::current_exe().unwrap())
        .args(["canary::a_desk_that_is_killed", "--exact", "--nocapture"])
        .env(FOLDER, place.path())
        .env("TMPDIR", temporary.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let key = lines
        .map(|line| line.unwrap())
        .find_map(|line| Some(line.split_once("at work with ")?.1.to_owned()));
    program.kill().unwrap();
    let said = program.wait_with_output().unwrap().stderr;
    let key = key.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&said)));
    assert_clean("standard error", &said, &key);
    assert_clean_folder(temporary.path(), &key);
    assert_clean_folder(place.path(), &key);

    let desk = place.desk();
    desk.unlock(PASSPHRASE).unwrap();
    assert_eq!(search(&desk, CANARIES[0]).total, 1, "nothing was lost");
    desk.lock(LockReason::Asked).unwrap();
    assert_clean_folder(place.path(), &key);
    drop(desk);
    assert_clean_folder(place.path(), &key);
}

/// Not a test by itself: uses a desk until it is killed.
#[test]
fn a_desk_that_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let table = tempfile::tempdir().unwrap();
    let path = table.path().join("contacts.csv");
    let [name, post, other, mail] = CANARIES;
    let rows = format!(
        "name,role,convention,country,organisation,position,email\n\
         {name} {other},sc-nfp,,JO,Ministry of {post},Head,{mail}@example.org\n"
    );
    std::fs::write(&path, rows).unwrap();
    let desk = Desk::open_existing(Path::new(&folder), None).unwrap();
    desk.start_background().unwrap();
    // Before there is a private part, in lists and in a catalogue that is set aside.
    desk.save_search(LISTED, &crate::request(LISTED, "en"))
        .unwrap();
    desk.back_up(None, &mut |_| true).unwrap();
    let aside = Path::new(&folder).join("public.db.damaged-1");
    std::fs::write(aside, LISTED).unwrap();
    let key = desk.protect(PASSPHRASE).unwrap();
    import(&desk, &path);
    drop(table);
    for word in CANARIES {
        assert!(search(&desk, word).total > 0, "{word}");
    }
    let place = format!("/library?q={}", CANARIES[0]);
    desk.set_preference("last-place", &place).unwrap();
    desk.lock(LockReason::Asked).unwrap();
    desk.unlock(PASSPHRASE).unwrap();
    desk.set_preference("last-place", &place).unwrap();
    println!("\nat work with {key}");
    loop {
        search(&desk, CANARIES[1]);
    }
}

fn assert_clean_folder(folder: &Path, key: &str) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            assert_clean_folder(&entry.path(), key);
        } else {
            let bytes = std::fs::read(entry.path()).unwrap();
            assert_clean(&entry.path().to_string_lossy(), &bytes, key);
        }
    }
}

/// No canary in UTF-8 or UTF-16, in small letters or as written, nor any secret.
fn assert_clean(place: &str, bytes: &[u8], key: &str) {
    let folded = String::from_utf8_lossy(bytes).to_lowercase();
    let bare = key.replace('-', "");
    for word in CANARIES
        .iter()
        .copied()
        .chain([PASSPHRASE, LISTED, key, &bare])
    {
        let small = word.to_lowercase();
        assert!(!folded.contains(&small), "{word} in {place}");
        for spelling in [word, &small] {
            let wide: Vec<u8> = spelling.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let found = bytes.windows(wide.len()).any(|window| window == wide);
            assert!(!found, "{word} in {place}, as UTF-16");
        }
    }
}
