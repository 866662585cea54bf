//! What is found, and in which order.

use chm_index::{Search, Sort, parse, passages_of, search};
use chm_model::Language;

use crate::library::{ask, document, find, library, passage, record, rows, thesaurus};

#[test]
fn a_record_is_found_by_other_inflections_of_its_words() {
    let index = library(&[
        document(
            1,
            Language::En,
            "Obsolete pesticides",
            "Stockpiles were destroyed.",
        ),
        document(
            2,
            Language::Fr,
            "Déchets électroniques",
            "Les sites contaminés.",
        ),
        document(
            3,
            Language::Ru,
            "Хранение",
            "загрязнённые участки и пестициды",
        ),
        document(4, Language::Es, "Notificación", "sustancias químicas"),
        document(5, Language::Ar, "جهة الاتصال الوطنية", "المواقع الملوثة"),
        document(6, Language::Zh, "国家实施计划", "持久性有机污染物的清单"),
    ]);
    for (query, row) in [
        ("obsolete pesticide stockpile", 1),
        ("DECHETS ELECTRONIQUE", 2),
        ("загрязненных участков", 3),
        ("notificaciones", 4),
        ("جِهَةُ الاتِّصَالِ الوَطَنِيَّة", 5),
        ("المواقع الملوثه", 5),
        ("污染物清单", 6),
        ("國家實施計劃", 6),
    ] {
        assert_eq!(rows(&find(&index, query)).first(), Some(&row), "{query}");
    }
}

#[test]
fn passages_of_one_record_are_one_hit_that_opens_at_the_best() {
    let index = library(&[
        record(
            7,
            "document",
            vec![
                passage(0, Language::En, "Report", "Introduction and scope."),
                passage(1, Language::En, "Report", "Lindane in soil."),
                passage(
                    2,
                    Language::En,
                    "Report",
                    "Lindane, lindane and more lindane.",
                ),
            ],
        ),
        document(
            8,
            Language::En,
            "Other",
            "lindane mentioned in passing among many other words",
        ),
    ]);
    let answer = find(&index, "lindane");
    assert_eq!(answer.total, 2);
    assert_eq!(answer.hits[0].row, 7);
    assert_eq!(answer.hits[0].passage, 2);
    let passages = passages_of(&[&index], &ask("lindane"), 0, 7).unwrap();
    let numbers: Vec<u32> = passages.iter().map(|passage| passage.passage).collect();
    assert_eq!(numbers, [2, 1]);
}

#[test]
fn a_hit_opens_in_the_language_of_the_person_where_that_says_as_much() {
    let often = "PFOS, foam with PFOS, stocks of PFOS, and PFOS once more";
    let arabic = "رغوة الإطفاء التي تحتوي PFOS في المطارات";
    let english = "stocks and foam with PFOS at airports";
    let index = library(&[record(
        1,
        "document",
        vec![
            passage(0, Language::Es, "PFOS", often),
            passage(1, Language::Ar, "دليل", arabic),
            passage(2, Language::En, "Foam", english),
        ],
    )]);
    let opened = |query: &str, interface| {
        let asked = Search {
            interface,
            ..ask(query)
        };
        search(&[&index], &asked).unwrap().hits[0].passage
    };
    assert_eq!(opened("PFOS", Some(Language::Ar)), 1);
    assert_eq!(opened("PFOS", Some(Language::Es)), 0);
    assert_eq!(opened("PFOS", Some(Language::Fr)), 2, "else in English");
    assert_eq!(
        opened("PFOS stocks", Some(Language::Ar)),
        2,
        "Arabic says less"
    );
    assert_eq!(
        opened("PFOS once", Some(Language::Ar)),
        0,
        "only Spanish says both"
    );
    assert_eq!(opened("", Some(Language::Ar)), 1, "nothing asked");
}

#[test]
fn symbols_and_cas_numbers_come_first_however_they_are_written() {
    let mut decision = document(1, Language::En, "Decision on listing", "Perfluorooctane.");
    decision.codes = vec!["UNEP/POPS/COP.4/SC-4/17".to_owned(), "SC-4/17".to_owned()];
    let mut ddt = record(2, "chemical", vec![passage(0, Language::En, "DDT", "")]);
    ddt.codes = vec!["ddt".to_owned(), "50-29-3".to_owned()];
    let index = library(&[
        document(
            3,
            Language::En,
            "Report",
            "It recalls decision SC-4/17 and SC-4/17 again, 17 times.",
        ),
        decision,
        ddt,
    ]);
    for query in ["SC-4/17", "SC4/17", "СК-4/17", "sc-4/17"] {
        let answer = find(&index, query);
        assert_eq!(rows(&answer), [1, 3], "{query}");
        assert!(answer.hits[0].by_code, "{query}");
    }
    for query in ["50-29-3", "٥٠-٢٩-٣"] {
        assert_eq!(rows(&find(&index, query)), [2], "{query}");
    }
}

#[test]
fn an_equal_title_comes_first() {
    let mut records: Vec<_> = (1..40)
        .map(|row| {
            document(
                row,
                Language::En,
                &format!("Training courses on waste, part {row}, training"),
                "training training training courses",
            )
        })
        .collect();
    records.push(document(
        99,
        Language::En,
        "Training courses",
        "Nothing else here.",
    ));
    let answer = find(&library(&records), "training course");
    assert_eq!(answer.hits[0].row, 99);
}

#[test]
fn other_languages_are_found_by_the_names_of_the_subject() {
    let index = library(&[
        document(
            1,
            Language::Fr,
            "Rapport",
            "Les émissions de dioxines ont baissé.",
        ),
        document(2, Language::Zh, "报告", "二恶英排放"),
        document(3, Language::En, "Paper", "Nothing of the kind."),
    ]);
    let thesaurus = thesaurus();
    let asked = Search {
        thesaurus: Some(&thesaurus),
        ..ask("dioxins")
    };
    let answer = search(&[&index], &asked).unwrap();
    let mut found = rows(&answer);
    found.sort_unstable();
    assert_eq!(found, [1, 2]);
    assert!(
        answer
            .hits
            .iter()
            .all(|hit| hit.names == ["dioxins-and-furans"])
    );
    assert!(answer.expanded.iter().any(|name| name.lang == Language::Fr));
    let marked = answer.highlighter.highlight(
        "Les émissions de dioxines ont baissé.",
        Some(Language::Fr),
        80,
    );
    assert_eq!(marked.forms, ["dioxines"]);

    let one_language = Search {
        only: Some(Language::En),
        ..asked
    };
    assert_eq!(search(&[&index], &one_language).unwrap().total, 0);
}

#[test]
fn russian_in_latin_letters_is_understood() {
    let index = library(&[document(
        1,
        Language::Ru,
        "Конвенция",
        "Стойкие органические загрязнители",
    )]);
    let thesaurus = thesaurus();
    let asked = Search {
        thesaurus: Some(&thesaurus),
        ..ask("stoikie organicheskie zagryazniteli")
    };
    let answer = search(&[&index], &asked).unwrap();
    assert_eq!(rows(&answer), [1]);
    assert_eq!(answer.subjects[0].code, "pops");
}

#[test]
fn a_misspelled_word_is_corrected_and_suggested() {
    let index = library(&[document(1, Language::En, "Chlorpyrifos", "A pesticide.")]);
    let answer = find(&index, "chloropyrifos");
    assert_eq!(rows(&answer), [1]);
    assert_eq!(answer.suggestion.as_deref(), Some("chlorpyrifos"));
}

#[test]
fn a_word_being_typed_is_completed() {
    let index = library(&[document(1, Language::En, "Chlordecone", "A pesticide.")]);
    let asked = Search {
        typing: true,
        ..ask("pesticide chlord")
    };
    assert_eq!(rows(&search(&[&index], &asked).unwrap()), [1]);
}

#[test]
fn signs_phrases_and_fields_narrow_the_search() {
    let mut dated = document(4, Language::En, "Vector control", "DDT in 2010");
    dated.year = Some(2010);
    let index = library(&[
        document(1, Language::En, "One", "vector control with DDT"),
        document(2, Language::En, "Two", "control of a vector without it"),
        document(3, Language::En, "Vector", "nothing"),
        dated,
    ]);
    assert_eq!(find(&index, "\"vector control\"").total, 2);
    assert_eq!(find(&index, "control -ddt").total, 1);
    assert_eq!(find(&index, "vector +ddt").total, 2);
    assert_eq!(rows(&find(&index, "title:vector")).len(), 2);
    assert_eq!(rows(&find(&index, "vector year:2009..2015")), [4]);
    assert_eq!(find(&index, "-ddt").total, 2);
}

#[test]
fn chinese_phrases_need_their_characters_side_by_side() {
    let index = library(&[
        document(1, Language::Zh, "甲", "多氯联苯清单"),
        document(2, Language::Zh, "乙", "清单之外还有多氯联苯"),
    ]);
    assert_eq!(rows(&find(&index, "“多氯联苯清单”")), [1]);
}

#[test]
fn hits_are_sorted_by_year_or_title_on_demand() {
    let mut records = vec![
        document(1, Language::En, "Beta report", "pcb"),
        document(2, Language::En, "alpha report", "pcb"),
        document(3, Language::En, "Gamma report", "pcb pcb pcb"),
    ];
    for (record, year) in records.iter_mut().zip([2001, 2015, 2009]) {
        record.year = Some(year);
    }
    let index = library(&records);
    let titles = [vec![u32::MAX, 2, 1]];
    let sorted = |sort| {
        let asked = Search {
            sort,
            titles: &titles,
            ..ask("pcb")
        };
        rows(&search(&[&index], &asked).unwrap())
    };
    assert_eq!(sorted(Sort::Newest), [2, 3, 1]);
    assert_eq!(sorted(Sort::Title), [2, 1, 3], "without a place: last");
}

#[test]
fn deep_pages_and_totals_are_exact() {
    let records: Vec<_> = (0..2_500)
        .map(|row| document(row, Language::En, &format!("Paper {row}"), "common words"))
        .collect();
    let index = library(&records);
    let mut seen = std::collections::HashSet::new();
    for offset in (0..2_600).step_by(100) {
        let asked = Search {
            offset,
            limit: 100,
            ..ask("common")
        };
        let answer = search(&[&index], &asked).unwrap();
        assert_eq!(answer.total, 2_500);
        seen.extend(rows(&answer));
    }
    assert_eq!(seen.len(), 2_500);
    let beyond = Search {
        offset: 100_000,
        ..ask("common")
    };
    assert!(search(&[&index], &beyond).unwrap().hits.is_empty());
}

#[test]
fn two_indexes_answer_as_one() {
    let public = library(&[document(1, Language::En, "Public", "lindane in soil")]);
    let restricted = library(&[
        document(1, Language::En, "Restricted", "lindane lindane"),
        document(2, Language::En, "Other", "nothing"),
    ]);
    let answer = search(&[&public, &restricted], &ask("lindane")).unwrap();
    assert_eq!(answer.total, 2);
    let mut found: Vec<(usize, u32)> = answer
        .hits
        .iter()
        .map(|hit| (hit.source, hit.row))
        .collect();
    found.sort_unstable();
    assert_eq!(found, [(0, 1), (1, 1)]);
}

#[test]
fn absurd_queries_find_little_and_never_fail() {
    let index = library(&[document(1, Language::En, "One", "text")]);
    let long = "слово ".repeat(2_000) + &"x".repeat(5_000);
    for query in [
        long.as_str(),
        "\"\"\"\"",
        "-",
        "+-\"title:\"",
        "title:",
        "\u{0}\u{202e}",
        "((((",
        "🦀🦀",
    ] {
        let answer = search(
            &[&index],
            &Search {
                typing: true,
                ..ask(query)
            },
        )
        .unwrap();
        assert!(answer.total <= 1, "{query}");
    }
    assert!(parse("--- \"\" ()").only_operators());
    assert_eq!(find(&index, "--- \"\" ()").total, 0);
}
