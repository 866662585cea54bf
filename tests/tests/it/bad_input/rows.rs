//! Rows of manifests and tables.

use std::io::Write as _;

use chm_tests::{Desk, paper, paper_id, paper_word};
use serde_json::{Value, json};

use super::{Told, assert_whole};

/// A file outside the desk's folder.
fn file(folder: &tempfile::TempDir, name: &str, lines: &[&[u8]]) -> String {
    let path = folder.path().join(name);
    let mut file = std::fs::File::create(&path).unwrap();
    for line in lines {
        file.write_all(line).unwrap();
        file.write_all(b"\n").unwrap();
    }
    path.to_string_lossy().into_owned()
}

/// Code and row of each fault of an import.
fn faults(desk: &Desk, path: &str) -> Vec<(String, u64)> {
    let run = desk.run(&["import", path, "--json"]).unwrap();
    assert_eq!(run.code, 3, "{run:?}");
    let report = run.json().unwrap();
    let faults = report["faults"].as_array().unwrap();
    faults
        .iter()
        .map(|fault| {
            assert!(path.ends_with(fault["file"].as_str().unwrap()), "{fault}");
            (
                fault["code"].as_str().unwrap().to_owned(),
                fault["row"].as_u64().unwrap(),
            )
        })
        .collect()
}

#[test]
fn broken_lines_of_a_manifest_are_named_and_all_others_are_taken() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let good = |number| paper(number, 0, 1).to_string().into_bytes();
    let lines: Vec<Vec<u8>> = vec![
        good(0),
        b"{\"id\": \"cut".to_vec(),
        b"[1, 2, 3]".to_vec(),
        json!({ "title": "no identifier", "lang": "en" })
            .to_string()
            .into_bytes(),
        json!({ "id": "no-title", "lang": "en" })
            .to_string()
            .into_bytes(),
        json!({ "id": "odd", "title": "x", "lang": "klingon" })
            .to_string()
            .into_bytes(),
        json!({ "id": "cas", "title": "x", "lang": "en", "chemicals": ["1763-23-2"] })
            .to_string()
            .into_bytes(),
        b"{\"id\": \"latin\", \"lang\": \"fr\", \"title\": \"r\xe9sum\xe9\"}".to_vec(),
        json!({ "id": "year", "title": "x", "lang": "en", "year": 99999 })
            .to_string()
            .into_bytes(),
        json!({ "id": {"a": 1}, "title": ["x"], "lang": 7 })
            .to_string()
            .into_bytes(),
        good(1),
        good(1),
        b"\0\0\0\0".to_vec(),
        vec![b'['; 100_000],
        good(2),
    ];
    let lines: Vec<&[u8]> = lines.iter().map(Vec::as_slice).collect();
    let path = file(&folder, "broken.jsonl", &lines);
    let found = faults(&desk, &path);
    let expected = [
        ("bad-json", 2),
        ("bad-row", 3),
        ("bad-row", 4),
        ("bad-row", 5),
        ("unknown-language", 6),
        ("wrong-cas", 7),
        ("invalid-utf8", 8),
        ("bad-row", 9),
        ("unknown-language", 10),
        ("bad-row", 12),
        ("bad-json", 13),
        ("bad-json", 14),
    ];
    let expected: Vec<(String, u64)> = expected
        .map(|(code, row)| (code.to_owned(), row))
        .into_iter()
        .collect();
    assert_eq!(found, expected);
    for number in [0, 1, 2] {
        assert_eq!(
            desk.keys(&paper_word(number), &[]).unwrap(),
            [paper_id(number)]
        );
    }
    assert_whole(&desk);
}

#[test]
fn a_fault_of_a_row_is_told_in_the_language_of_the_person() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bad_json = file(&folder, "a.jsonl", &[b"{"]);
    let told = Told {
        exit: 3,
        english: &[
            "a.jsonl, row 1: this is not valid JSON.",
            "each row holds one JSON object",
        ],
        french: &[
            "a.jsonl, ligne 1 : ce n’est pas du JSON valide.",
            "un seul objet JSON",
        ],
    };
    told.assert(&desk, &["import", &bad_json]);
    let wrong_cas = file(
        &folder,
        "b.jsonl",
        &[br#"{"id":"b","title":"B","lang":"en","chemicals":["50-29-4"]}"#],
    );
    let told = Told {
        exit: 3,
        english: &[
            "b.jsonl, row 1: 50-29-4 is not a CAS number",
            "Compare the number with the source",
        ],
        french: &[
            "b.jsonl, ligne 1 : 50-29-4 n’est pas un numéro CAS",
            "Comparez le numéro avec la source",
        ],
    };
    told.assert(&desk, &["import", &wrong_cas]);
    let unknown = file(
        &folder,
        "c.jsonl",
        &[br#"{"id":"c","title":"C","lang":"xx-klingon"}"#],
    );
    let told = Told {
        exit: 3,
        english: &[
            "c.jsonl, row 1: “xx-klingon” is not a language code",
            "ar, en, es, fr, ru, zh",
        ],
        french: &[
            "c.jsonl, ligne 1 : « xx-klingon » n’est pas un code de langue",
            "ar, en, es, fr, ru, zh",
        ],
    };
    told.assert(&desk, &["import", &unknown]);
}

#[test]
fn broken_rows_of_a_table_are_named_and_all_others_are_taken() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = file(
        &folder,
        "table.csv",
        &[
            b"id,title,lang,chemicals,year",
            b"one,Kettle of the first row,en,pfos,2020",
            b"two,too few,en",
            b"three,wrong,en,50-29-4,2020",
            b"four,wrong,tlh-klingon,pfos,2020",
            b"five,bad \xff bytes,en,pfos,2020",
            b"six,wrong,en,pfos,two thousand",
            b",no identifier,en,pfos,2020",
            b"eight,\"Kettle, of\nthe last rows\",en,pfos,2020",
            b"nine,Kettle after a row of two lines,en,,",
        ],
    );
    let found = faults(&desk, &path);
    let expected = [
        ("bad-row", 3),
        ("wrong-cas", 4),
        ("unknown-language", 5),
        ("invalid-utf8", 6),
        ("bad-row", 7),
        ("bad-row", 8),
    ];
    let expected: Vec<(String, u64)> = expected
        .map(|(code, row)| (code.to_owned(), row))
        .into_iter()
        .collect();
    assert_eq!(found, expected);
    let mut keys = desk.keys("title:kettle", &[]).unwrap();
    keys.sort();
    assert_eq!(keys, ["eight", "nine", "one"]);
    assert_whole(&desk);
}

#[test]
fn a_table_without_a_column_is_not_taken_and_the_column_is_named() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "t.csv", &[b"id,year", b"a,2020"]);
    let told = Told {
        exit: 3,
        english: &["t.csv: the column “title” is missing", "Add the column"],
        french: &["t.csv : la colonne « title » manque", "Ajoutez la colonne"],
    };
    told.assert(&desk, &["import", &path]);
}

#[test]
fn a_line_of_absurd_size_is_left_out_and_the_next_is_taken() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut huge = br#"{"id":"huge","title":"huge","lang":"en","text":""#.to_vec();
    huge.resize(40 << 20, b'a');
    huge.extend(br#""}"#);
    let after = paper(3, 0, 1).to_string();
    let path = file(&folder, "huge.jsonl", &[&huge, after.as_bytes()]);
    assert_eq!(faults(&desk, &path), [("too-large".to_owned(), 1)]);
    assert_eq!(desk.keys(&paper_word(3), &[]).unwrap(), [paper_id(3)]);
    let told = Told {
        exit: 3,
        english: &[
            "huge.jsonl, row 1: this is too large",
            "Size in bytes",
            "Divide it into smaller parts",
        ],
        french: &[
            "trop grand",
            "Taille en octets",
            "Divisez-le en parties plus petites",
        ],
    };
    told.assert(&desk, &["import", &path]);
}

#[test]
fn fields_of_absurd_size_do_no_harm() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let long = "tetrachlorodibenzo".repeat(40_000);
    let names: Vec<String> = (0..200_000).map(|n| format!("name-{n}")).collect();
    let rows = [
        json!({ "id": "a", "title": long, "lang": "en" }),
        json!({ "id": long, "title": "b", "lang": "en" }),
        json!({ "id": "c", "title": "c", "lang": "en", "concepts": names }),
        json!({ "id": "d", "title": "d", "lang": "en", "text": "\u{c}".repeat(200_000) }),
        json!({ "id": "e", "title": "e", "lang": "en", "text": long }),
        json!({ "id": "f", "title": "f", "lang": "en", "files": [{ "size": 1e300, "pages": -1 }] }),
        json!({ "id": "g", "title": "g", "lang": "en", "year": -5 }),
        json!({ "id": "h", "titles": {"en": "\u{202e}\u{0}\u{7}h"}, "published_on": "2020-02-31" }),
        deep(json!("bottom"), 300),
        paper(4, 0, 1),
    ];
    let rows: Vec<Vec<u8>> = rows
        .iter()
        .map(|row| row.to_string().into_bytes())
        .collect();
    let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).collect();
    let path = file(&folder, "absurd.jsonl", &rows);
    assert!(!faults(&desk, &path).is_empty());
    assert_eq!(desk.keys(&paper_word(4), &[]).unwrap(), [paper_id(4)]);
    assert_whole(&desk);
}

fn deep(value: Value, levels: u32) -> Value {
    (0..levels).fold(value, |value, _| json!({ "id": [value] }))
}

#[test]
fn files_that_are_none_are_named() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let told = Told {
        exit: 3,
        english: &[
            "There is no file or folder",
            "nowhere.jsonl",
            "Check the name and the folder",
        ],
        french: &[
            "Il n’y a ni fichier ni dossier",
            "nowhere.jsonl",
            "Vérifiez le nom et le dossier",
        ],
    };
    told.assert(
        &desk,
        &[
            "import",
            &folder.path().join("nowhere.jsonl").to_string_lossy(),
        ],
    );
    // Bytes of a picture, an empty file, UTF-16: none is a manifest, none does harm.
    let picture = file(
        &folder,
        "picture.jsonl",
        &[b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    );
    assert_eq!(desk.run(&["import", &picture]).unwrap().code, 3);
    let wide: Vec<u8> = "id,title,lang\na,b,en"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let wide = file(&folder, "wide.csv", &[b"\xff\xfe", &wide]);
    assert_eq!(desk.run(&["import", &wide]).unwrap().code, 3);
    let empty = file(&folder, "empty.jsonl", &[]);
    let run = desk.run(&["import", &empty]).unwrap();
    assert!([0, 3].contains(&run.code), "{run:?}");
    assert_whole(&desk);
}
