//! Message files with one fault each: the check must name it, and must be silent without it.

use chm_i18n::{
    Locale,
    check::{self, Catalogue, File},
};

const SOUND: &str = "# a comment\nhello = Hello\n    .title = Title\n";

/// A catalogue in which every language has the same sound file, but for the given texts.
fn with(changed: &[(Locale, &str)]) -> Catalogue {
    let text = |locale: Locale| {
        changed
            .iter()
            .find(|(of, _)| *of == locale)
            .map_or(SOUND, |(_, text)| text)
    };
    let files = Locale::ALL.map(|locale| File {
        locale,
        name: "a.ftl".to_owned(),
        text: text(locale).to_owned(),
    });
    Catalogue {
        files: files.to_vec(),
    }
}

fn everywhere(text: &str) -> Catalogue {
    with(&Locale::ALL.map(|locale| (locale, text)))
}

fn faults(catalogue: &Catalogue) -> Vec<String> {
    check::all(catalogue)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[track_caller]
fn assert_fault(catalogue: &Catalogue, expected: &str) {
    let faults = faults(catalogue);
    assert!(
        faults.iter().any(|fault| fault.contains(expected)),
        "expected {expected:?} among {faults:#?}"
    );
}

#[test]
fn sound_files_have_no_fault() {
    assert_eq!(faults(&with(&[])), Vec::<String>::new());
}

#[test]
fn a_message_missing_in_one_language_is_found() {
    let only_english = format!("{SOUND}more = More\n");
    assert_fault(
        &with(&[(Locale::En, &only_english)]),
        "zh/a.ftl: more: is missing",
    );
    assert_fault(
        &with(&[(Locale::Fr, "hello = Bonjour\n")]),
        "fr/a.ftl: hello.title: is missing",
    );
    let only_french = format!("{SOUND}plus = Plus\n");
    assert_fault(
        &with(&[(Locale::Fr, &only_french)]),
        "en/a.ftl: plus: is missing",
    );
}

#[test]
fn a_message_in_another_file_is_found() {
    let mut catalogue = with(&[]);
    "b.ftl".clone_into(&mut catalogue.files[0].name);
    assert_fault(&catalogue, "ar/a.ftl: hello: is missing");
}

#[test]
fn other_variables_functions_and_messages_are_found() {
    let model = "hello = { $file } { NUMBER($n) }\n";
    let check = |french: &str, expected: &str| {
        let mut texts = Locale::ALL.map(|locale| (locale, model));
        texts[3].1 = french;
        assert_fault(&with(&texts), expected);
    };
    check(
        "hello = { NUMBER($n) }\n",
        "fr/a.ftl: hello: lacks the variable file",
    );
    check(
        "hello = { $fichier } { NUMBER($n) }\n",
        "has the variable fichier, which English has not",
    );
    check(
        "hello = { $file } { $n }\n",
        "lacks the function NUMBER($n)",
    );
    check(
        "hello = { $file } { DATETIME($n) }\n",
        "uses the unknown function DATETIME($n)",
    );
    check(
        "hello = { $file } { NUMBER($n) } { other }\n",
        "has the message other",
    );
}

#[test]
fn wrong_plural_forms_are_found() {
    let plural = |forms: &str| format!("hello = {{ PLURAL($n) ->\n{forms}\n   *[other] x\n}}\n");
    let english = plural("    [one] x");
    let catalogue = |arabic: &str| {
        let mut texts = Locale::ALL.map(|locale| (locale, english.as_str()));
        texts[0].1 = arabic;
        with(&texts)
    };
    let five = plural("    [zero] x\n    [one] x\n    [two] x\n    [few] x");
    assert_fault(
        &catalogue(&five),
        "ar/a.ftl: hello: has the forms zero one two few other; ar has",
    );
    let all = plural("    [zero] x\n    [one] x\n    [two] x\n    [few] x\n    [many] x");
    assert!(
        !faults(&catalogue(&all))
            .iter()
            .any(|fault| fault.starts_with("ar/"))
    );
    assert_fault(
        &catalogue("hello = { $n }\n"),
        "ar/a.ftl: hello: lacks a plural by $n",
    );
    assert_fault(
        &everywhere("hello = { $n ->\n    [one] x\n   *[other] x\n}\n"),
        "use PLURAL()",
    );
    assert_fault(
        &everywhere("hello = { PLURAL($n) ->\n    [other] x\n   *[one] x\n}\n"),
        "takes one by default",
    );
    assert_fault(
        &everywhere("hello = { PLURAL($n) ->\n    [0] x\n   *[other] x\n}\n"),
        "zh has other",
    );
    let mut texts = Locale::ALL.map(|locale| (locale, english.as_str()));
    texts[5].1 = "hello = { $n }\n";
    let chinese = with(&texts);
    assert!(
        !faults(&chinese)
            .iter()
            .any(|fault| fault.starts_with("zh/")),
        "Chinese needs no plural"
    );
}

#[test]
fn what_is_not_fluent_or_stands_twice_is_found() {
    assert_fault(&everywhere("hello = { $n\n"), "this is not Fluent");
    assert_fault(&everywhere("hello = a\nhello = b\n"), "is in a.ftl already");
    assert_fault(&everywhere("hello =\n    .title = a\n"), "has no text");
    assert_fault(&everywhere("-brand = a\n"), "is a term");
}

#[test]
fn careless_writing_is_found_in_any_language() {
    for (text, expected) in [
        ("hello = e\u{301}\n", "NFC"),
        ("hello = a\r\n", "carriage returns"),
        ("hello = a\tb\n", "tabs"),
        ("hello = a \n", "blanks at the end"),
        ("hello = a", "one line feed"),
        ("\u{feff}hello = a\n", "byte order mark"),
        ("hello = a  b\n", "two blanks"),
        ("hello = a...\n", "three full stops"),
        ("hello = a \"b\"\n", "straight quotation"),
        ("hello = it's\n", "straight apostrophe"),
        ("hello = a\u{200b}b\n", "invisible marks"),
        ("hello = a\n    b\n", "several lines"),
    ] {
        assert_fault(&everywhere(text), expected);
    }
}

#[test]
fn each_language_keeps_its_own_typography() {
    for (locale, wrong, right, expected) in [
        (Locale::Fr, "Quoi ?", "Quoi\u{202f}?", "narrow space"),
        (
            Locale::Fr,
            "Fichier :",
            "Fichier\u{a0}:",
            "no-break space before :",
        ),
        (Locale::Fr, "« a »", "«\u{a0}a\u{a0}»", "after «"),
        (Locale::Fr, "“a”", "a", "English quotation marks"),
        (Locale::Es, "Algo?", "¿Algo?", "without ¿"),
        (Locale::Es, "Algo!", "¡Algo!", "without ¡"),
        (Locale::Ru, "“а”", "«а»", "English quotation marks"),
        (Locale::Ar, "أ, ب", "أ، ب", "Latin comma"),
        (Locale::Ar, "أ?", "أ؟", "Latin question mark"),
        (Locale::Ar, "أـب", "أب", "tatweel"),
        (Locale::Ar, "١٢", "12", "Arabic-Indic"),
        (Locale::Zh, "没有,", "没有，", "half-width"),
        (Locale::Zh, "没有.", "没有。", "full stop"),
        (Locale::Zh, "共 { $n }", "共{ $n }", "typed space"),
        (Locale::En, "«a»", "“a”", "French quotation marks"),
    ] {
        let only = |text: &str| {
            faults(&with(&[(
                locale,
                &format!("hello = {text}\n    .title = a\n"),
            )]))
        };
        let prefix = format!("{locale}/a.ftl: hello: ");
        let is_fault = |fault: &String| fault.starts_with(&prefix) && fault.contains(expected);
        assert!(
            only(wrong).iter().any(is_fault),
            "{wrong}: {:?}",
            only(wrong)
        );
        assert!(
            !only(right).iter().any(is_fault),
            "{right}: {:?}",
            only(right)
        );
    }
}

#[test]
fn plural_variants_are_read_too() {
    let text = "hello = { PLURAL($n) ->\n    [one] it's\n   *[other] x\n}\n";
    assert_fault(&with(&[(Locale::En, text)]), "straight apostrophe");
}

#[test]
fn a_folder_without_a_language_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Catalogue::read(folder.path()).is_err());
    for locale in Locale::ALL {
        std::fs::create_dir(folder.path().join(locale.tag())).unwrap();
        std::fs::write(folder.path().join(locale.tag()).join("a.ftl"), SOUND).unwrap();
    }
    assert_eq!(Catalogue::read(folder.path()).unwrap().files.len(), 6);
    std::fs::write(folder.path().join("ru/a.ftl"), [0xff, 0xfe]).unwrap();
    assert!(Catalogue::read(folder.path()).is_err());
}
