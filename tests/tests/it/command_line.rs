//! `chm` as the documentation promises it.

mod backup;
mod import;
mod search;

use std::collections::BTreeSet;

use chm_tests::{Desk, text};
use serde_json::Value;

#[test]
fn init_makes_a_desk_with_the_starter_and_says_so() {
    let desk = Desk::unmade().unwrap();
    let answer = desk.json(&["init"]).unwrap();
    assert!(answer["records"].as_u64().unwrap() > 500, "{answer}");
    assert_eq!(answer["private"], true);
    let key = text(&answer["recovery_key"]);
    assert_eq!(key.replace('-', "").len(), 24, "{key}");
    for (query, key) in [("PFOS", "pfos"), ("二恶英", "pcdd"), ("50-29-3", "ddt")] {
        assert!(
            desk.keys(query, &[])
                .unwrap()
                .iter()
                .take(5)
                .any(|found| found == key),
            "{query}"
        );
    }
    let kinds: BTreeSet<String> = desk.json(&["search", "stockholm"]).unwrap()["facets"]["kind"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    for kind in ["concept", "centre", "help"] {
        assert!(kinds.contains(kind), "{kind} is missing in {kinds:?}");
    }
}

#[test]
fn init_without_a_private_part_needs_no_passphrase() {
    let desk = Desk::unmade().unwrap();
    let mut command = desk.command(&["init", "--no-private", "--json"]);
    command.env_remove("CHM_PASSPHRASE");
    let run = chm_tests::Run::of(&mut command).unwrap();
    assert_eq!(run.code, 0, "{run:?}");
    let answer = run.json().unwrap();
    assert_eq!(answer["private"], false);
    assert!(answer["recovery_key"].is_null());
}

#[test]
fn init_prints_the_recovery_key_to_be_kept() {
    let desk = Desk::unmade().unwrap();
    let said = desk.done(&["init"]).unwrap().out;
    for words in ["Recovery key: ", "Write it down"] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn the_doctor_finds_a_new_desk_clean() {
    let desk = Desk::with_papers().unwrap();
    let answer = desk.json(&["doctor"]).unwrap();
    assert_eq!(answer["clean"], true, "{answer}");
    assert_eq!(answer["faults"], 0);
    let said = desk.done(&["doctor", "--ui-lang", "zh"]).unwrap().out;
    assert!(said.contains('。'), "{said}");
}

#[test]
fn show_gives_a_chemical_by_code_and_a_paper_by_its_id_with_every_page() {
    let desk = Desk::with_papers().unwrap();
    let chemical = desk.json(&["show", "pfos"]).unwrap();
    assert_eq!(chemical["preview"]["key"], "pfos");
    assert!(
        chemical["record"]["names"].as_array().unwrap().len() >= 6,
        "{chemical}"
    );
    let paper = desk
        .json(&["show", "sample-dioxin-inventory-guidance"])
        .unwrap();
    let pages: Vec<u64> = paper["text"]["pages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|page| page["page"].as_u64().unwrap())
        .collect();
    assert_eq!(pages, [1, 6, 9, 14, 22, 31, 40, 46]);
    let files = paper["preview"]["files"].as_array().unwrap();
    let languages: Vec<String> = files.iter().map(|file| text(&file["lang"])).collect();
    assert_eq!(languages, ["en", "fr", "es"]);
    let report = desk.json(&["show", "UNEP/POPS/COP.4/38"]).unwrap();
    assert_eq!(report["preview"]["key"], "UNEP/POPS/COP.4/38");
}

#[test]
fn reindex_counts_the_records_and_changes_no_answer() {
    let desk = Desk::with_papers().unwrap();
    let before = desk.json(&["search", "dioxin inventory"]).unwrap();
    let answer = desk.json(&["reindex"]).unwrap();
    assert!(answer["records"].as_u64().unwrap() > 500, "{answer}");
    let after = desk.json(&["search", "dioxin inventory"]).unwrap();
    for part in ["total", "facets", "expanded"] {
        assert_eq!(before[part], after[part]);
    }
    assert_eq!(keys(&before), keys(&after));
}

#[test]
fn help_lists_the_commands_and_exit_codes_in_the_language_asked() {
    let desk = Desk::unmade().unwrap();
    let english = desk.done(&["--help"]).unwrap().out;
    for word in [
        "init",
        "import",
        "search",
        "show",
        "reindex",
        "doctor",
        "backup",
        "restore",
        "Exit codes",
    ] {
        assert!(english.contains(word), "{word}");
    }
    let russian = desk.done(&["--help", "--ui-lang", "ru"]).unwrap().out;
    assert!(russian.contains("Коды"), "{russian}");
}

fn keys(answer: &Value) -> Vec<String> {
    answer["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| text(&hit["key"]))
        .collect()
}
