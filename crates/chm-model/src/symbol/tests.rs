#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;

use super::*;
use crate::Language;

fn official(text: &str) -> String {
    text.parse::<Symbol>()
        .unwrap_or_else(|error| panic!("{error}"))
        .to_string()
}

fn all_in(text: &str) -> Vec<String> {
    Symbol::all_in(text)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn decisions_written_in_any_way_have_one_form() {
    for (text, expected) in [
        ("SC-4/17", "SC-4/17"),
        ("SC1/15", "SC-1/15"),
        ("SC 2/9", "SC-2/9"),
        ("sc – 2/9", "SC-2/9"),
        ("SC\u{2011}4/17", "SC-4/17"),
        ("POPRC 13/3", "POPRC-13/3"),
        ("POPRC-13/3", "POPRC-13/3"),
        ("BC-III/19", "BC-III/19"),
        ("BC-3/19", "BC-III/19"),
        ("bc viii/1", "BC-VIII/1"),
        ("BC-10/3", "BC-10/3"),
        ("BC-X/3", "BC-10/3"),
        ("SC.Ex-2/1", "SC.Ex-2/1"),
        ("SC Ex 2/1", "SC.Ex-2/1"),
        ("СК-4/10", "SC-4/10"),
        ("СК1/7", "SC-1/7"),
        ("ск 1/7", "SC-1/7"),
        ("БК-IX/10", "BC-IX/10"),
        ("РК-1/1", "RC-1/1"),
        ("КРСОЗ-13/2", "POPRC-13/2"),
        ("SC-٤/١٧", "SC-4/17"),
        ("ا س - ٤/١٧", "SC-4/17"),
        ("ا ب-10/3", "BC-10/3"),
        ("SC-4/17", "SC-4/17"),
        ("CRC-10/2", "CRC-10/2"),
        ("OEWG-11/1", "OEWG-11/1"),
    ] {
        assert_eq!(official(text), expected, "{text}");
    }
}

#[test]
fn papers_written_in_any_way_have_one_form() {
    for (text, expected) in [
        ("UNEP/POPS/COP.4/19", "UNEP/POPS/COP.4/19"),
        ("unep/pops/cop.4/19/add.1", "UNEP/POPS/COP.4/19/Add.1"),
        (
            "UNEP/POPS/POPRC.13/INF/6/Rev.1",
            "UNEP/POPS/POPRC.13/INF/6/Rev.1",
        ),
        ("UNEP/POPS/COP.4/CRP/5", "UNEP/POPS/COP.4/CRP.5"),
        ("UNEP/POPS/INC.7/L.3", "UNEP/POPS/INC.7/L.3"),
        ("UNEP/POPS/CONF/4", "UNEP/POPS/CONF/4"),
        ("UNEP/CHW.13/6/Add.1/Rev.1", "UNEP/CHW.13/6/Add.1/Rev.1"),
        (
            "UNEP/CHW/OEWG.11/INF/3/Corr.1",
            "UNEP/CHW/OEWG.11/INF/3/Corr.1",
        ),
        ("UNEP/FAO/RC/COP.9/12", "UNEP/FAO/RC/COP.9/12"),
        (
            "UNEP/FAO/CHW/RC/POPS/EXCOPS.2/INF/4",
            "UNEP/FAO/CHW/RC/POPS/EXCOPS.2/INF/4",
        ),
        ("UNEP/POPS/COP.٤/١٩", "UNEP/POPS/COP.4/19"),
    ] {
        assert_eq!(official(text), expected, "{text}");
    }
}

#[test]
fn joint_papers_have_several_symbols() {
    for text in [
        "UNEP/CHW.12/5-UNEP/FAO/RC/COP.7/6-UNEP/POPS/COP.7/4",
        "UNEP/CHW.12/5–UNEP/FAO/RC/COP.7/6 – UNEP/POPS/COP.7/4",
    ] {
        let symbols: Vec<_> = Symbol::joint(text)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            symbols,
            ["UNEP/CHW.12/5", "UNEP/FAO/RC/COP.7/6", "UNEP/POPS/COP.7/4"]
        );
        assert_eq!(all_in(text), symbols);
    }
}

#[test]
fn symbols_are_found_in_running_text_of_six_languages() {
    for (text, expected) in [
        (
            "By decision SC-4/17, see UNEP/POPS/COP.4/38.",
            vec!["SC-4/17", "UNEP/POPS/COP.4/38"],
        ),
        ("在第SC-4/17号决定中", vec!["SC-4/17"]),
        (
            "в решении СК-4/10 и КРСОЗ-13/2",
            vec!["SC-4/10", "POPRC-13/2"],
        ),
        ("وفقاً للمقرر ا س-4/17", vec!["SC-4/17"]),
        ("los documentos UNEP/POPS/COP.4/SC-4/17", vec!["SC-4/17"]),
        (
            "le 12/10/2009, SC 12/10/2009, misc 4/17, SC-4, SC-4/170",
            vec![],
        ),
        ("UNEP/POPS/COP.4 and UNEP and UNEP/", vec![]),
    ] {
        assert_eq!(all_in(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_symbol_is_refused() {
    for text in [
        "",
        "SC",
        "SC-4",
        "SC-0/1",
        "SC-4/17 and more",
        "UNEP",
        "UNEP/POPS/COP.4",
        "PFOS",
        "UNEP/POPS/COP.4/19/Foo.1",
        "SCIV/1",
    ] {
        assert!(text.parse::<Symbol>().is_err(), "{text}");
    }
    assert!("SC-4/17-SC-4/18".parse::<Symbol>().is_err());
}

#[test]
fn a_paper_names_its_treaties_its_meeting_and_what_it_changes() {
    let symbol: Symbol = "UNEP/CHW.13/6/Add.1/Rev.2".parse().unwrap();
    assert_eq!(symbol.treaties(), ["basel"]);
    assert_eq!(symbol.meeting().as_deref(), Some("COP-13"));
    let (paper, relation, number) = symbol.related().unwrap();
    assert_eq!(
        (paper.to_string().as_str(), relation, number),
        ("UNEP/CHW.13/6/Add.1", Relation::Revision, 2)
    );

    let joint: Symbol = "UNEP/FAO/CHW/RC/POPS/EXCOPS.2/3".parse().unwrap();
    assert_eq!(joint.treaties(), ["stockholm", "basel", "rotterdam"]);
    assert_eq!(joint.meeting().as_deref(), Some("ExCOPs-2"));
    let decision: Symbol = "POPRC-13/3".parse().unwrap();
    assert_eq!(
        (decision.treaties(), decision.meeting().as_deref()),
        (vec!["stockholm"], Some("POPRC-13"))
    );
}

#[test]
fn file_names_give_symbols_and_languages() {
    for (name, expected, language) in [
        (
            "UNEP-POPS-COP.2-SC-2-16.Arabic.docx",
            vec!["SC-2/16"],
            Some(Language::Ar),
        ),
        (
            "UNEP-POPS-COP.4-19-Add.1.English.pdf",
            vec!["UNEP/POPS/COP.4/19/Add.1"],
            Some(Language::En),
        ),
        (
            "UNEP-CHW.13-INF-6-Rev.1.Fr.PDF",
            vec!["UNEP/CHW.13/INF/6/Rev.1"],
            Some(Language::Fr),
        ),
        (
            "UNEP-POPS-POPRC.13-POPRC-13-3.Russian.doc",
            vec!["POPRC-13/3"],
            Some(Language::Ru),
        ),
        (
            "UNEP-CHW.12-5-UNEP-FAO-RC-COP.7-6.Chinese.docx",
            vec!["UNEP/CHW.12/5", "UNEP/FAO/RC/COP.7/6"],
            Some(Language::Zh),
        ),
        (
            "UNEP_POPS_COP.9_INF_12.pdf",
            vec!["UNEP/POPS/COP.9/INF/12"],
            None,
        ),
        ("SC-4-17.Spanish.pdf", vec!["SC-4/17"], Some(Language::Es)),
    ] {
        let found = read_file_name(name).unwrap_or_else(|| panic!("{name}"));
        let symbols: Vec<_> = found.symbols.iter().map(ToString::to_string).collect();
        assert_eq!(
            (symbols, found.language),
            (expected.into_iter().map(str::to_owned).collect(), language),
            "{name}"
        );
    }
    for name in [
        "report.pdf",
        "UNEP-POPS-POPRC13FU-SUBM-PFOA.pdf",
        ".pdf",
        "a",
        "1-2-3.en.pdf",
    ] {
        assert_eq!(read_file_name(name), None, "{name}");
    }
}

proptest! {
    #[test]
    fn official_forms_are_read_as_themselves(
        body in prop::sample::select(vec!["SC", "BC", "RC", "POPRC", "CRC", "OEWG", "CC", "INC"]),
        session in 1_u16..100,
        number in 1_u16..100,
        separator in prop::sample::select(vec!["-", " ", "", " – ", "."]),
    ) {
        let symbol: Symbol = format!("{body}{separator}{session}/{number}").parse().unwrap();
        prop_assert_eq!(symbol.to_string().parse::<Symbol>().unwrap(), symbol);
    }

    #[test]
    fn any_text_is_searched_without_panic(text in "(SC|UNEP|/|\\.|-|[0-9]|ا س|СК|Add|第|\\PC){0,20}") {
        for symbol in Symbol::all_in(&text) {
            prop_assert_eq!(symbol.to_string().parse::<Symbol>().unwrap(), symbol);
        }
        let _read: Option<FileName> = read_file_name(&text);
    }
}
