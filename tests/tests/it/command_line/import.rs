//! Importing: previews, changes, folders and contacts.

use chm_tests::{Desk, paper, paper_id, paper_word, sample_papers, version_word, write_manifest};
use serde_json::Value;

#[test]
fn a_preview_counts_as_the_import_does_and_writes_nothing() {
    let desk = Desk::with_starter().unwrap();
    let papers = sample_papers();
    let papers = papers.to_string_lossy();
    let lines = std::fs::read_to_string(&*papers).unwrap().lines().count() as u64;
    let preview = desk.json(&["import", &papers, "--dry-run"]).unwrap();
    assert_eq!(numbers(&preview), (lines, 0, 0, 0));
    assert_eq!(preview["dry_run"], true);
    assert!(
        desk.keys("dioxin inventory", &["--kind", "document"])
            .unwrap()
            .is_empty()
    );
    let first = desk.json(&["import", &papers]).unwrap();
    assert_eq!(numbers(&first), (lines, 0, 0, 0));
    let again = desk.json(&["import", &papers]).unwrap();
    assert_eq!(numbers(&again), (0, 0, lines, 0));
}

#[test]
fn a_changed_paper_replaces_its_old_words() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let manifest = folder.path().join("papers.jsonl");
    let import = |version: u32| {
        let papers: Vec<Value> = (0..6).map(|number| paper(number, version, 3)).collect();
        write_manifest(&manifest, &papers).unwrap();
        desk.json(&["import", &manifest.to_string_lossy()]).unwrap()
    };
    assert_eq!(numbers(&import(0)), (6, 0, 0, 0));
    assert_eq!(numbers(&import(1)), (0, 6, 0, 0));
    for number in 0..6 {
        let exactly = |word: String| desk.keys(&format!("\"{word}\""), &[]).unwrap();
        assert_eq!(exactly(paper_word(number)), [paper_id(number)]);
        assert_eq!(exactly(version_word(number, 1)), [paper_id(number)]);
        assert!(
            exactly(version_word(number, 0)).is_empty(),
            "old words of {number} are found"
        );
    }
}

#[test]
fn strict_takes_nothing_when_a_row_has_a_fault() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let manifest = folder.path().join("papers.jsonl");
    std::fs::write(&manifest, format!("{}\nnot json\n", paper(0, 0, 1))).unwrap();
    let run = desk
        .run(&["import", "--strict", &manifest.to_string_lossy()])
        .unwrap();
    assert_eq!(run.code, 3, "{run:?}");
    assert!(desk.keys(&paper_word(0), &[]).unwrap().is_empty());
}

#[test]
fn a_folder_is_taken_in_whole_and_other_files_are_named() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    write_manifest(&folder.path().join("a.jsonl"), &[paper(0, 0, 1)]).unwrap();
    write_manifest(&folder.path().join("b.jsonl"), &[paper(1, 0, 1)]).unwrap();
    let table = "id;title;lang;year\nsemi;Kettle parted by semicolons;en;2020\n";
    std::fs::write(folder.path().join("c.csv"), table).unwrap();
    std::fs::write(folder.path().join("picture.png"), "not one").unwrap();
    let run = desk
        .done(&["import", &folder.path().to_string_lossy()])
        .unwrap();
    assert!(run.said().contains("picture.png"), "{run:?}");
    for (query, key) in [(paper_word(0), paper_id(0)), (paper_word(1), paper_id(1))] {
        assert_eq!(desk.keys(&query, &[]).unwrap(), [key]);
    }
    assert_eq!(desk.keys("title:kettle", &[]).unwrap(), ["semi"]);
}

#[test]
fn contacts_of_a_table_are_found_by_name() {
    let desk = Desk::with_starter().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("contacts.csv");
    std::fs::write(
        &table,
        "name,role,convention,country,organisation,email,languages,from\n\
         Zubaydah Invented,sc-nfp,stockholm,JO,Ministry of Samples,nfp@example.org,ar|en,2024-01-15\n",
    )
    .unwrap();
    let run = desk.run(&["import", &table.to_string_lossy()]).unwrap();
    assert_eq!(run.code, 0, "{run:?}");
    let found = desk.json(&["search", "Zubaydah"]).unwrap();
    assert!(found["total"].as_u64().unwrap() >= 1, "{found}");
    assert_eq!(desk.run(&["doctor"]).unwrap().code, 0);
}

/// Records added, changed, unchanged and rejected.
fn numbers(report: &Value) -> (u64, u64, u64, u64) {
    let number = |name: &str| report[name].as_u64().unwrap_or_else(|| panic!("{report}"));
    (
        number("added"),
        number("changed"),
        number("unchanged"),
        number("rejected"),
    )
}
