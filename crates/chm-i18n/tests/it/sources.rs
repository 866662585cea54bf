//! Which messages sources ask for.

use chm_i18n::{
    Locale,
    check::{self, Catalogue, File, Uses},
};

fn findings(messages: &str, sources: &[(&str, &str)]) -> Vec<String> {
    let file = File {
        locale: Locale::En,
        name: "a.ftl".to_owned(),
        text: messages.to_owned(),
    };
    let mut uses = Uses::default();
    for (name, text) in sources {
        uses.add(name, text);
    }
    check::usage(&Catalogue { files: vec![file] }, &uses)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_message_that_nothing_asks_for_is_found() {
    assert_eq!(findings("a-b = x\n", &[]), ["en/a.ftl: a-b: is not used"]);
    assert_eq!(
        findings("a-b = x\n", &[("a.rs", "// a-b")]),
        ["en/a.ftl: a-b: is not used"]
    );
}

#[test]
fn an_id_that_is_no_message_is_found() {
    assert_eq!(
        findings("", &[("a.svelte", "{t(\"a-c\")}")]),
        ["a.svelte: a-c: there is no such message"]
    );
    assert_eq!(
        findings("", &[("a.ts", "t( 'a-c', { n })")]),
        ["a.ts: a-c: there is no such message"]
    );
    assert_eq!(
        findings("", &[("a.rs", "m.text(\n  \"a-c\", &[])")]),
        ["a.rs: a-c: there is no such message"]
    );
    assert_eq!(
        findings("", &[("a.ts", "t(`a-c`)")]),
        ["a.ts: a-c: there is no such message"]
    );
    assert_eq!(
        findings("", &[("a.ts", "format(\"a-c\")")]),
        Vec::<String>::new(),
        "another function"
    );
}

#[test]
fn calls_literals_and_beginnings_count_as_uses() {
    for source in [
        "t(\"a-b\")",
        "t('a-b', { n: 1 })",
        "messages.text(\"a-b\", &[])",
        "const label = \"a-b\";",
        "t(`a-${kind}`)",
        "format!(\"a-{kind}\")",
    ] {
        assert_eq!(
            findings("a-b = x\n", &[("a.ts", source)]),
            Vec::<String>::new(),
            "{source}"
        );
    }
    assert_eq!(
        findings("a-b = x\n", &[("a.ts", "t(`b-${kind}`)")]).len(),
        1
    );
}

#[test]
fn a_part_is_asked_for_by_its_own_name() {
    let messages = "a-b = x\n    .title = y\n";
    assert_eq!(
        findings(messages, &[("a.ts", "t(\"a-b\"); t(\"a-b.title\")")]),
        Vec::<String>::new()
    );
    assert_eq!(findings(messages, &[("a.ts", "t(\"a-b.tip\")")]).len(), 3);
}
