use super::*;

const ARABIC: &str = "found = { PLURAL($n) ->
    [zero] zero
    [one] one
    [two] two
    [few] { NUMBER($n) } few
    [many] { NUMBER($n) } many
   *[other] { NUMBER($n) } other
}
";

fn one(locale: Locale, isolation: Isolation, text: &str) -> Messages {
    Messages::from_texts(locale, isolation, [("test.ftl", text)])
}

#[test]
fn arabic_counts_take_the_form_of_the_cldr() {
    let messages = one(Locale::Ar, Isolation::Plain, ARABIC);
    for (n, expected) in [
        (0, "zero"),
        (2, "two"),
        (103, "103 few"),
        (111, "111 many"),
        (1_200, "1,200 other"),
    ] {
        assert_eq!(messages.text("found", &[("n", n.into())]), expected);
    }
}

#[test]
fn an_unknown_message_gives_its_id() {
    let messages = one(
        Locale::En,
        Isolation::Plain,
        "known = Known\n    .more = More",
    );
    assert_eq!(messages.text("unknown", &[]), "unknown");
    assert_eq!(messages.text("known.more", &[]), "More");
    assert_eq!(messages.text("known.less", &[]), "known.less");
    assert!(messages.has("known") && messages.has("known.more") && !messages.has("known.less"));
}

#[test]
fn a_missing_variable_shows_where_it_belongs() {
    let messages = one(
        Locale::En,
        Isolation::Plain,
        "a = File { $file }\nb = { PLURAL($n) ->\n [one] x\n *[other] y\n }",
    );
    assert_eq!(messages.text("a", &[]), "File {$file}");
    assert_eq!(messages.text("b", &[]), "y");
}

#[test]
fn values_are_isolated_in_a_window_only() {
    let text = "a = File { $file }";
    let value = [("file", Value::from("a.csv"))];
    assert_eq!(
        one(Locale::Ar, Isolation::Marks, text).text("a", &value),
        "File \u{2068}a.csv\u{2069}"
    );
    assert_eq!(
        one(Locale::Ar, Isolation::Plain, text).text("a", &value),
        "File a.csv"
    );
}

#[test]
fn the_pseudo_locale_leaves_values_alone() {
    let messages = one(
        Locale::Pseudo,
        Isolation::Plain,
        "a = File { $file } of { NUMBER($n) }",
    );
    let text = messages.text("a", &[("file", "abc.csv".into()), ("n", 1_200.into())]);
    assert_eq!(text, "Fîîļéé abc.csv ööƒ 1,200");
}

#[test]
fn numbers_take_options() {
    let text = "a = { NUMBER($n, minimumFractionDigits: 1) }\nb = { NUMBER($n, maximumFractionDigits: 0) }";
    let messages = one(Locale::Fr, Isolation::Plain, text);
    assert_eq!(messages.text("a", &[("n", 2.into())]), "2,0");
    assert_eq!(messages.text("b", &[("n", 2.6.into())]), "3");
    assert_eq!(messages.text("a", &[("n", "2.50".into())]), "2.50");
}

#[test]
fn embedded_messages_load_in_every_language() {
    for locale in Locale::ALL.into_iter().chain([Locale::Pseudo]) {
        let messages = Messages::load(locale, Isolation::Plain);
        assert!(messages.has("error-locked.next"), "{locale}");
        let text = messages.text("error-no-such-file", &[("file", "a.csv".into())]);
        assert!(text.contains("a.csv"), "{text}");
    }
}
