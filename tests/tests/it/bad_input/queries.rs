//! Queries nobody means.

use chm_tests::{Desk, Run};
use serde_json::Value;

use super::Told;

#[test]
fn any_query_is_answered() {
    let desk = Desk::with_papers().unwrap();
    let queries = [
        "dioxin ".repeat(1_500),
        "x".repeat(10_000),
        "二".repeat(10_000),
        "ال".repeat(5_000),
        "\"".repeat(10_001),
        "-".repeat(10_000),
        "(".repeat(10_000),
        "title:".repeat(2_000),
        "year:2009..".to_owned(),
        "year:9999999999999..1".to_owned(),
        "type: country: title:".to_owned(),
        "\"unclosed phrase".to_owned(),
        "-dioxin".to_owned(),
        "\\ / : * ? ~ ^ [ ] { } && || !".to_owned(),
        "NOT AND OR".to_owned(),
        "\u{202e}\u{200f}\u{0}\u{feff}".to_owned(),
        "e\u{301}\u{301}\u{301}".repeat(500),
        "👩‍👩‍👧 🇯🇴".to_owned(),
        "99999999-99-9".to_owned(),
        "SC-99999999999999999999/1".to_owned(),
        String::new(),
        " \t ".to_owned(),
    ];
    for query in queries {
        // A null cannot stand in an argument; the batch below brings it.
        let argument = query.replace('\0', "");
        let run = desk.run(&["search", "--json", "--", &argument]).unwrap();
        assert!([0, 5].contains(&run.code), "{query:.60}: {run:?}");
        assert!(run.json().unwrap()["hits"].is_array(), "{query:.60}");
    }
}

#[test]
fn a_query_of_only_operators_says_that_it_has_no_word() {
    let desk = Desk::with_papers().unwrap();
    let told = Told {
        exit: 5,
        english: &["The query has no word to search for"],
        french: &["La requête ne contient aucun mot"],
    };
    told.assert(&desk, &["search", "\"\" - ( ) \"-\""]);
}

#[test]
fn a_batch_of_broken_lines_gets_an_answer_for_each() {
    let desk = Desk::with_papers().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut lines: Vec<Vec<u8>> = vec![
        b"dioxin".to_vec(),
        Vec::new(),
        b"\xff\xfe\xfd".to_vec(),
        b"fr\tdioxines".to_vec(),
        b"klingon\tdioxin".to_vec(),
        b"\tdioxin\t\t".to_vec(),
        b"nul\0l".to_vec(),
    ];
    lines.push("pcb ".repeat(100_000).into_bytes());
    lines.push(b"dioxin".to_vec());
    let path = folder.path().join("queries.txt");
    std::fs::write(&path, lines.join(&b'\n')).unwrap();
    let run = desk
        .done(&["search", "--batch", &path.to_string_lossy()])
        .unwrap();
    let answers: Vec<Value> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), lines.len());
    assert_eq!(answers[0]["hits"], answers[lines.len() - 1]["hits"]);
}

#[cfg(unix)]
#[test]
fn a_query_that_is_not_utf_8_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::with_starter().unwrap();
    let query = std::ffi::OsStr::from_bytes(b"caf\xe9");
    let run = Run::of(desk.command(&["search", "--json"]).arg(query)).unwrap();
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(run.json().unwrap()["error"]["code"], "bad-argument");
    assert!(run.err.contains("Not understood: caf"), "{run:?}");
}

#[test]
fn arguments_that_do_not_fit_are_named() {
    let desk = Desk::with_starter().unwrap();
    for arguments in [
        &["search"][..],
        &["search", "x", "--limit", "0"],
        &["search", "x", "--limit", "many"],
        &["search", "x", "--offset", "-1"],
        &["fly"],
        &["import"],
        &["search", "x", "--no-such-option"],
        &["search", "x", "--no-such-option", "5"],
        &[],
    ] {
        let run = desk.run(arguments).unwrap();
        assert_eq!(run.code, 2, "{arguments:?}: {run:?}");
    }
    let told = Told {
        exit: 2,
        english: &["“klingon” does not fit here", "--help"],
        french: &["« klingon » ne convient pas ici", "--help"],
    };
    told.assert(&desk, &["search", "x", "--only", "klingon"]);
    let told = Told {
        exit: 5,
        english: &[
            "Nothing on this computer has the identifier no-such-thing",
            "Search by title",
        ],
        french: &["no-such-thing", "Cherchez par titre"],
    };
    told.assert(&desk, &["show", "no-such-thing"]);
}
