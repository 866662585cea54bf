//! The project's own message files.

use std::path::{Path, PathBuf};

use chm_i18n::{
    Isolation, Locale, Messages,
    check::{self, Catalogue, Uses},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn catalogue() -> Catalogue {
    Catalogue::read(&root().join("locales")).unwrap()
}

#[test]
fn the_message_files_are_complete_and_in_order() {
    let findings = check::all(&catalogue());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(
        lines.is_empty(),
        "{} faults\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn every_message_is_used_and_every_id_asked_for_is_a_message() {
    let uses = Uses::read(&root(), &check::SOURCES).unwrap();
    let findings = check::usage(&catalogue(), &uses);
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(
        lines.is_empty(),
        "{} faults\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn every_error_has_four_parts_and_one_code_in_all_languages() {
    let all = Locale::ALL.map(|locale| Messages::load(locale, Isolation::Plain));
    let ids = catalogue();
    let mut codes = std::collections::BTreeSet::new();
    for (id, _) in ids.ids(Locale::En).iter().filter(|(id, file)| {
        file.name == "errors.ftl" && id.starts_with("error-") && !id.contains('.')
    }) {
        let code = all[0].text(&format!("{id}.code"), &[]);
        assert!(
            codes.insert(code.clone()),
            "{id}: the code {code} is used twice"
        );
        assert!(
            code.len() == 6 && code.get(1..2) == Some("-"),
            "{id}: {code}"
        );
        for messages in &all {
            assert_eq!(messages.text(&format!("{id}.code"), &[]), code, "{id}");
            assert!(
                messages.has(&format!("{id}.safe")) && messages.has(&format!("{id}.next")),
                "{id}"
            );
        }
    }
    assert!(codes.len() >= 25, "{} errors", codes.len());
}

#[test]
fn the_languages_differ_from_english() {
    let english = Messages::load(Locale::En, Isolation::Plain);
    for locale in Locale::ALL
        .into_iter()
        .filter(|locale| *locale != Locale::En)
    {
        let messages = Messages::load(locale, Isolation::Plain);
        let all = catalogue();
        let ids: Vec<String> = all
            .ids(Locale::En)
            .into_keys()
            .filter(|id| id.split('.').next_back() != Some("code"))
            .collect();
        let same = ids
            .iter()
            .filter(|id| messages.text(id, &[]) == english.text(id, &[]))
            .count();
        assert!(
            same * 10 <= ids.len(),
            "{locale}: {same} of {} messages are as in English",
            ids.len()
        );
    }
}
