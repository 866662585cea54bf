//! What is demanded and excluded holds for whole records.

use chm_index::{Index, Search, passages_of, search};
use chm_model::Language;

use crate::library::{ask, document, find, library, passage, record, rows, thesaurus};

fn papers() -> Index {
    let paper = |row, pages: [&str; 2]| {
        record(
            row,
            "document",
            (0..)
                .zip(pages)
                .map(|(number, text)| passage(number, Language::En, "Paper", text))
                .collect(),
        )
    };
    library(&[
        paper(1, ["quagga in the plain", "okapi in the forest"]),
        paper(2, ["quagga in the plain", "zebra in the plain"]),
        paper(3, ["zebra at dawn", "okapi at dusk"]),
    ])
}

#[test]
fn an_excluded_word_leaves_out_the_record() {
    let index = papers();
    assert_eq!(rows(&find(&index, "quagga -okapi")), [2]);
    assert_eq!(rows(&find(&index, "-okapi quagga")), [2]);
    assert_eq!(rows(&find(&index, "-okapi")), [2]);
    assert_eq!(rows(&find(&index, "quagga -\"in the forest\"")), [2]);
    let answer = find(&index, "quagga -okapi");
    let kinds: Vec<u32> = answer.facets.values().flatten().map(|(_, n)| *n).collect();
    assert!(kinds.iter().all(|count| *count == 1), "{:?}", answer.facets);
    let passages = passages_of(&[&index], &ask("quagga -okapi"), 0, 1).unwrap();
    assert_eq!(passages, []);
}

#[test]
fn a_demanded_word_may_stand_in_another_passage() {
    let index = papers();
    let mut demanded = rows(&find(&index, "quagga +okapi"));
    demanded.sort_unstable();
    assert_eq!(demanded, [1, 3]);
    assert_eq!(rows(&find(&index, "+quagga +okapi")), [1]);
    assert_eq!(rows(&find(&index, "+quagga \"okapi in the forest\"")), [1]);
    assert_eq!(find(&index, "+quagga +okapi +zebra").total, 0);
    let passages = passages_of(&[&index], &ask("+quagga +okapi"), 0, 1).unwrap();
    assert_eq!(passages.len(), 2);
}

#[test]
fn a_word_asked_for_and_excluded_finds_nothing() {
    let index = library(&[
        document(1, Language::En, "PFOS", "PFOS in foam"),
        document(2, Language::En, "Dioxins", "dioxins in ash"),
        document(3, Language::Ru, "Диоксины", "диоксины в золе"),
    ]);
    let names = thesaurus();
    for query in [
        "PFOS -PFOS",
        "dioxins -dioxins",
        "dioxin -dioxins",
        "+PFOS -PFOS",
    ] {
        let asked = Search {
            thesaurus: Some(&names),
            ..ask(query)
        };
        let answer = search(&[&index], &asked).unwrap();
        assert_eq!(rows(&answer), [] as [u32; 0], "{query}");
        assert_eq!(answer.total, 0, "{query}");
    }
    assert_eq!(rows(&find(&index, "ash PFOS -PFOS")), [2]);
}

#[test]
fn a_word_too_long_for_the_index_finds_nothing() {
    let index = papers();
    let long = "x".repeat(150);
    assert_eq!(find(&index, &long).total, 0);
    assert_eq!(find(&index, &format!("\"{long}\"")).total, 0);
    assert_eq!(find(&index, &format!("+{long} quagga")).total, 0);
    assert_eq!(find(&index, &format!("{long} quagga")).total, 2);
    assert_eq!(find(&index, "").total, 3);
    assert_eq!(find(&index, &format!("-{long}")).total, 3);
    assert_eq!(find(&index, "-\"+:*()").total, 0);
}
