use chm_model::body::Document;

use super::*;

fn paper() -> Document {
    let titles = [
        ("en", "Guidance on PCBs: 50 % & more_"),
        ("ar", "إرشادات بشأن مركبات ثنائي الفينيل متعدد الكلور"),
        ("zh", "多氯联苯指南"),
    ];
    Document {
        symbols: vec!["UNEP/POPS/COP.4/19".into()],
        titles: titles
            .into_iter()
            .map(|(tag, text)| (tag.to_owned(), text))
            .collect(),
        publisher: "UNEP".into(),
        published_on: "2009-05-08".into(),
        year: 2009,
        address: "https://example.org/a b".into(),
        ..Document::default()
    }
}

fn of(document: Document, lang: &str, page: Option<u32>) -> Cited {
    let request = CitationRequest {
        id: "0192".into(),
        style: CitationStyle::Plain,
        lang: lang.into(),
        page,
    };
    cited(document, "0192".into(), &request)
}

#[test]
fn a_sentence_has_the_words_of_each_language() {
    let sentence = |lang: &str| {
        let locale = lang.parse().unwrap();
        plain(&of(paper(), lang, Some(12)), locale)
    };
    insta::assert_snapshot!(sentence("en"), @"UNEP, “Guidance on PCBs: 50 % & more_”, UNEP/POPS/COP.4/19, 2009, p. 12, https://example.org/a b.");
    insta::assert_snapshot!(sentence("zh"), @"UNEP，《多氯联苯指南》，UNEP/POPS/COP.4/19，2009，第12页，https://example.org/a b。");
    for lang in ["ar", "es", "fr", "ru"] {
        let text = sentence(lang);
        assert!(
            text.contains("12") && text.contains("UNEP/POPS/COP.4/19"),
            "{text}"
        );
        assert!(!text.contains("cite-"), "{text}");
    }
}

#[test]
fn what_is_not_known_is_left_out_and_a_missing_date_is_said() {
    let bare = Document {
        titles: [("en".to_owned(), "Leaflet")].into_iter().collect(),
        ..Document::default()
    };
    let cited = of(bare, "en", Some(0));
    assert_eq!(plain(&cited, Locale::En), "“Leaflet”, n.d.");
    assert_eq!(symbol(&cited, Locale::En), "“Leaflet”, n.d.");
    assert_eq!(
        entry::bibtex(&cited),
        "@techreport{0192,\n  title = {{Leaflet}},\n  language = {en},\n}\n"
    );
}

#[test]
fn a_joint_paper_is_cited_by_all_its_symbols() {
    let mut joint = paper();
    joint.symbols.push("UNEP/CHW.9/14".into());
    let cited = of(joint, "en", Some(3));
    assert_eq!(
        symbol(&cited, Locale::En),
        "UNEP/POPS/COP.4/19–UNEP/CHW.9/14, p. 3"
    );
}

#[test]
fn an_entry_for_bibtex_is_escaped() {
    let entry = entry::bibtex(&of(paper(), "en", Some(12)));
    insta::assert_snapshot!(entry, @r"
    @techreport{UNEP-POPS-COP.4-19,
      title = {{Guidance on PCBs: 50 \% \& more\_}},
      author = {{UNEP}},
      institution = {UNEP},
      number = {UNEP/POPS/COP.4/19},
      year = {2009},
      date = {2009-05-08},
      language = {en},
      pages = {12},
      url = {https://example.org/ab},
    }
    ");
}

#[test]
fn an_entry_for_ris_has_one_line_for_each_tag() {
    let mut broken = paper();
    broken.titles.set("en", "Two\r\nER  - lines");
    let entry = entry::ris(&of(broken, "en", Some(12)));
    assert_eq!(
        entry.split("\r\n").collect::<Vec<_>>(),
        [
            "TY  - RPRT",
            "AU  - UNEP",
            "TI  - Two ER - lines",
            "PB  - UNEP",
            "SN  - UNEP/POPS/COP.4/19",
            "PY  - 2009",
            "DA  - 2009/05/08",
            "LA  - en",
            "SP  - 12",
            "UR  - https://example.org/a b",
            "ER  - ",
            "",
        ]
    );
}
