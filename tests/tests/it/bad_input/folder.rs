//! Folders and files of a desk that are damaged, locked, newer, or something else.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use chm_tests::{Desk, Random, Run, paper_word};

use super::{Told, assert_whole};

const DAMAGED: Told = Told {
    exit: 4,
    english: &[
        "database of this desk is damaged",
        "left exactly as it is",
        "Copy the folder",
    ],
    french: &[
        "base de données de ce poste est endommagée",
        "Copiez le dossier du poste",
    ],
};

#[test]
fn a_database_with_damaged_pages_is_named_and_never_replaced() {
    let desk = Desk::with_papers().unwrap();
    let path = desk.path().join("public.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // All pages but the first: whatever is read first is damaged.
    let mut random = Random::seeded(7);
    for byte in bytes.iter_mut().skip(4_096) {
        *byte = random.bits() as u8;
    }
    std::fs::write(&path, &bytes).unwrap();
    DAMAGED.assert(
        &desk,
        &["import", &chm_tests::sample_papers().to_string_lossy()],
    );
    let doctor = desk.run(&["doctor"]).unwrap();
    assert_eq!(doctor.code, 4, "{doctor:?}");
    assert!(doctor.said().contains("damaged"), "{doctor:?}");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn one_damaged_page_anywhere_is_found_by_the_doctor_and_nothing_panics() {
    let desk = Desk::with_papers().unwrap();
    let path = desk.path().join("public.db");
    let whole = std::fs::read(&path).unwrap();
    let pages = whole.len() as u64 / 4_096;
    let mut random = Random::seeded(11);
    for _ in 0..12 {
        let page = 1 + random.below(pages - 1) as usize;
        let mut bytes = whole.clone();
        for byte in &mut bytes[page * 4_096..(page + 1) * 4_096] {
            *byte = random.bits() as u8;
        }
        std::fs::write(&path, &bytes).unwrap();
        let doctor = desk.run(&["doctor"]).unwrap();
        assert_eq!(doctor.code, 4, "page {page}: {doctor:?}");
        // A search may still answer from whole pages; it must not fall over.
        let search = desk.run(&["search", "dioxin inventory"]).unwrap();
        assert!([0, 4, 5].contains(&search.code), "page {page}: {search:?}");
    }
    std::fs::write(&path, &whole).unwrap();
    assert_whole(&desk);
}

#[test]
fn a_database_cut_off_emptied_or_deleted_is_never_replaced_by_an_empty_one() {
    let desk = Desk::with_papers().unwrap();
    let path = desk.path().join("public.db");
    let whole = std::fs::read(&path).unwrap();
    for length in [0, 100, 4_096, whole.len() / 2] {
        std::fs::write(&path, &whole[..length]).unwrap();
        let run = desk.run(&["search", "dioxin"]).unwrap();
        assert_eq!(run.code, 4, "{length}: {run:?}");
        assert_eq!(std::fs::metadata(&path).unwrap().len(), length as u64);
    }
    std::fs::remove_file(&path).unwrap();
    let run = desk.run(&["search", "dioxin"]).unwrap();
    assert_eq!(run.code, 4, "{run:?}");
    assert!(!path.exists());
    std::fs::write(&path, &whole).unwrap();
    assert_whole(&desk);
}

#[test]
fn a_truncated_segment_of_the_index_is_put_aside_and_the_index_rebuilt() {
    let desk = Desk::with_papers().unwrap();
    let before = desk
        .keys("dioxin inventory", &["--kind", "document"])
        .unwrap();
    for part in ["term", "idx", "pos", "fast", "store"] {
        let segment = largest_file(&index_folder(&desk), part);
        let file = std::fs::OpenOptions::new()
            .write(true)
            .open(&segment)
            .unwrap();
        file.set_len(file.metadata().unwrap().len() / 2).unwrap();
        drop(file);
        assert_eq!(desk.run(&["doctor"]).unwrap().code, 4, "{part} is cut off");
        let after = desk
            .keys("dioxin inventory", &["--kind", "document"])
            .unwrap();
        assert_eq!(after, before, "after {part} was cut off");
        assert_whole(&desk);
    }
    let folders = std::fs::read_dir(desk.path()).unwrap();
    let aside = folders.filter(|entry| {
        entry
            .as_ref()
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with("index.damaged")
    });
    assert_eq!(aside.count(), 5, "each damaged index is kept aside");
}

#[test]
fn an_index_of_garbage_is_kept_aside_and_rebuilt() {
    let desk = Desk::with_papers().unwrap();
    let before = desk.keys("PCB", &[]).unwrap();
    let index = index_folder(&desk);
    std::fs::write(index.join("meta.json"), b"{ not json").unwrap();
    let doctor = desk.run(&["doctor"]).unwrap();
    assert_eq!(doctor.code, 4, "{doctor:?}");
    assert!(doctor.said().contains("chm reindex"), "{doctor:?}");
    let siblings = || std::fs::read_dir(index.parent().unwrap()).unwrap().count();
    let count = siblings();
    desk.done(&["reindex"]).unwrap();
    assert_eq!(siblings(), count + 1, "the old index is kept aside");
    assert_eq!(desk.keys("PCB", &[]).unwrap(), before);
    assert_whole(&desk);
}

#[test]
fn an_index_that_is_gone_or_older_than_the_database_is_brought_up_to_it() {
    let desk = Desk::with_starter().unwrap();
    let older = tempfile::tempdir().unwrap();
    let index = index_folder(&desk);
    chm_tests::copy_folder(&index, older.path()).unwrap();
    desk.done(&["import", &chm_tests::sample_papers().to_string_lossy()])
        .unwrap();
    let wanted = desk.keys("dioxin inventory", &[]).unwrap();
    for is_older in [true, false] {
        std::fs::remove_dir_all(&index).unwrap();
        if is_older {
            chm_tests::copy_folder(older.path(), &index).unwrap();
        }
        let doctor = desk.run(&["doctor"]).unwrap();
        assert_eq!(doctor.code, 4, "{doctor:?}");
        assert!(doctor.said().contains("chm reindex"), "{doctor:?}");
        // A search indexes what is missing before it answers.
        assert_eq!(desk.keys("dioxin inventory", &[]).unwrap(), wanted);
        assert_whole(&desk);
    }
}

#[test]
fn a_wrong_passphrase_is_told_and_the_library_still_answers_without_one() {
    let desk = Desk::with_papers().unwrap();
    let with = |passphrase: Option<&str>, arguments: &[&str]| {
        let mut command = desk.command(arguments);
        match passphrase {
            Some(text) => command.env("CHM_PASSPHRASE", text),
            None => command.env_remove("CHM_PASSPHRASE"),
        };
        Run::of(&mut command).unwrap()
    };
    for (language, words) in [
        (
            "en",
            [
                "This is not the passphrase of this desk",
                "Check the keyboard layout",
            ],
        ),
        (
            "fr",
            [
                "Ce n’est pas la phrase secrète de ce poste",
                "Vérifiez la disposition du clavier",
            ],
        ),
    ] {
        let run = with(Some("wrong"), &["search", "dioxin", "--ui-lang", language]);
        assert_eq!(run.code, 6, "{run:?}");
        for word in words {
            assert!(super::spaces(&run.said()).contains(word), "{run:?}");
        }
    }
    assert_eq!(with(None, &["search", "dioxin"]).code, 0);
    assert_whole(&desk);
}

#[test]
fn a_second_desk_on_one_folder_is_told_so() {
    let desk = Desk::with_starter().unwrap();
    let mut first = desk
        .command(&["search", "--batch", "/dev/stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut queries = first.stdin.take().unwrap();
    let mut answers = BufReader::new(first.stdout.take().unwrap());
    queries.write_all(b"pfos\n").unwrap();
    let mut answer = String::new();
    answers.read_line(&mut answer).unwrap();
    let told = Told {
        exit: 4,
        english: &[
            "Another desk is using this folder",
            "Close the other desk or command",
        ],
        french: &["Un autre poste utilise ce dossier", "Fermez l’autre poste"],
    };
    told.assert(
        &desk,
        &["import", &chm_tests::sample_papers().to_string_lossy()],
    );
    drop(queries);
    assert!(first.wait().unwrap().success());
    assert_whole(&desk);
}

#[test]
fn a_folder_of_a_newer_version_is_left_alone() {
    let desk = Desk::with_starter().unwrap();
    let path = desk.path().join("public.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // The version of the schema: bytes 60 to 63 of the header of an SQLite file.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    let told = Told {
        exit: 4,
        english: &[
            "written by a newer version of the program",
            "Install the newer version",
        ],
        french: &[
            "écrit par une version plus récente du programme",
            "Installez la version",
        ],
    };
    told.assert(&desk, &["search", "dioxin"]);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_folder_without_a_desk_is_not_touched() {
    let desk = Desk::unmade().unwrap();
    std::fs::write(desk.path().join("letter.odt"), "mine").unwrap();
    let told = Told {
        exit: 4,
        english: &["does not hold a desk", "empty folder for a new one"],
        french: &["ne contient pas de poste", "dossier vide"],
    };
    told.assert(&desk, &["search", "dioxin"]);
    told.assert(&desk, &["init"]);
    assert_eq!(
        std::fs::read(desk.path().join("letter.odt")).unwrap(),
        b"mine"
    );
}

#[test]
fn a_desk_is_never_made_over_another() {
    let desk = Desk::with_papers().unwrap();
    let told = Told {
        exit: 4,
        english: &["already holds a desk", "Open it as it is"],
        french: &["contient déjà un poste", "Ouvrez-le tel quel"],
    };
    told.assert(&desk, &["init"]);
    assert!(
        !desk
            .keys("dioxin inventory", &["--kind", "document"])
            .unwrap()
            .is_empty()
    );
    assert!(desk.keys(&paper_word(77_777), &[]).unwrap().is_empty());
}

/// The folder in which the index of the public database lies.
fn index_folder(desk: &Desk) -> PathBuf {
    let mut folders = vec![desk.path().to_owned()];
    while let Some(folder) = folders.pop() {
        if folder.join("meta.json").exists() {
            return folder;
        }
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    panic!("the desk has no index");
}

/// The largest file of this part of the segments.
fn largest_file(folder: &Path, part: &str) -> PathBuf {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let parts = files.filter(|path| path.extension().is_some_and(|extension| extension == part));
    parts
        .max_by_key(|path| path.metadata().unwrap().len())
        .unwrap()
}
