use chm_model::body::{Chemical, Document, Event, Mandate, Node, Person};
use chm_model::{Kind, Language, LocalisedText, RecordId};
use chm_store::{Link, Relation};

use crate::support::{Desk, document, id, record, text};

fn names(texts: &[(&str, &str)]) -> LocalisedText {
    texts
        .iter()
        .map(|(tag, text)| ((*tag).to_owned(), *text))
        .collect()
}

#[test]
fn lines_show_the_title_in_the_best_language_and_where_the_paper_is() {
    let desk = Desk::new();
    let node = Node {
        code: "rc-senegal".into(),
        names: names(&[("fr", "Centre régional")]),
        country: "SN".into(),
        node_type: "regional-centre".into(),
        ..Node::default()
    };
    let event = Event {
        code: "COP-12".into(),
        titles: names(&[("en", "Twelfth meeting"), ("fr", "Douzième réunion")]),
        from_on: "2025-04-28".into(),
        event_type: "meeting".into(),
        ..Event::default()
    };
    desk.apply(vec![
        document(1, 1, "One"),
        text(1, "es", 0, 1, &["palabras"]),
        record(RecordId::named(Kind::NODE, "n"), 1, node),
        record(RecordId::named(Kind::EVENT, "e"), 1, event),
        document(2, 1, "Two"),
    ]);
    let rows = [4, 1, 99, 3, 5];
    let lines = desk
        .replica
        .public()
        .read(|tx| tx.lines(&rows, Language::Fr))
        .unwrap();
    let shown: Vec<_> = lines
        .iter()
        .map(|line| {
            (
                line.row,
                line.title.as_str(),
                line.title_language.as_str(),
                line.year,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (4, "Douzième réunion", "fr", Some(2025)),
            (1, "One", "en", Some(2009)),
            (3, "Centre régional", "fr", None),
            (5, "Two", "en", Some(2009)),
        ]
    );
    let paper = &lines[1];
    assert_eq!(paper.code, "UNEP/POPS/TEST.1/1");
    assert_eq!(paper.languages, ["es", "fr"]);
    assert_eq!(
        (paper.has_text, paper.pages, paper.file_bytes),
        (true, Some(12), Some(5000))
    );
    assert_eq!(
        (paper.type_code.as_str(), paper.publisher.as_str()),
        ("guidance", "Secretariat")
    );
    assert_eq!(
        (lines[2].country.as_str(), lines[2].type_code.as_str()),
        ("SN", "regional-centre")
    );
    assert!(!lines[3].has_text);
}

#[test]
fn passages_are_numbered_through_all_parts_whatever_their_order() {
    let desk = Desk::new();
    desk.apply(vec![
        text(1, "en", 1, 1, &["c"]),
        document(1, 1, "One"),
        text(1, "fr", 0, 1, &["un"]),
        text(1, "en", 0, 1, &["a", "b"]),
    ]);
    let row = desk.row(id(1));
    let public = desk.replica.public();
    let passages = public.read(|tx| tx.passages(row)).unwrap();
    let shown: Vec<_> = passages
        .iter()
        .map(|passage| (passage.language.as_str(), passage.number, passage.page))
        .collect();
    assert_eq!(
        shown,
        [
            ("en", 0, Some(1)),
            ("en", 1, Some(2)),
            ("en", 2, Some(1)),
            ("fr", 0, Some(1))
        ]
    );
    assert_eq!(passages[1].heading, "Page 2");
    let window = public
        .read(|tx| tx.passage_window(row, "en", 1, 5))
        .unwrap();
    let words: Vec<_> = window
        .iter()
        .map(|passage| (passage.number, passage.text.as_str()))
        .collect();
    assert_eq!(words, [(1, "b"), (2, "c")]);
    assert_eq!(
        public
            .read(|tx| tx.passage_text(row, "en", 2))
            .unwrap()
            .unwrap()
            .text,
        "c"
    );
    assert_eq!(
        public.read(|tx| tx.passage_text(row, "en", 3)).unwrap(),
        None
    );
    assert_eq!(public.read(|tx| tx.full_text(row)).unwrap().len(), 4);
    let languages = public.read(|tx| tx.text_languages(row)).unwrap();
    assert_eq!(languages, [("en".to_owned(), 3), ("fr".to_owned(), 1)]);
    desk.apply(vec![text(1, "en", 0, 2, &["only"])]);
    assert_eq!(
        public
            .read(|tx| tx.passage_text(row, "en", 1))
            .unwrap()
            .unwrap()
            .text,
        "c"
    );
    assert!(desk.check().is_clean(), "{:?}", desk.check());
}

#[test]
fn a_paper_is_found_by_symbol_in_any_writing_and_by_the_id_of_its_source() {
    let desk = Desk::new();
    let decision = Document {
        symbols: vec!["SC-4/17".to_owned()],
        ..Document::default()
    };
    desk.apply(vec![document(7, 1, "Seven"), record(id(8), 1, decision)]);
    for code in ["SC-4/17", "sc4/17", "СК-4/17"] {
        let found = desk
            .replica
            .public()
            .read(|tx| tx.record_by_code(Kind::DOCUMENT, code))
            .unwrap();
        assert_eq!(found.expect(code).id, id(8));
    }
    for code in ["UNEP/POPS/TEST.7/1", "unep / pops / test.7 / 1", "doc-7"] {
        let found = desk
            .replica
            .public()
            .read(|tx| tx.record_by_code(Kind::DOCUMENT, code))
            .unwrap();
        assert_eq!(found.expect(code).id, id(7));
    }
}

#[test]
fn links_lead_both_ways() {
    let desk = Desk::new();
    let person = RecordId::named(Kind::PERSON, "p");
    let pfos = Chemical {
        code: "pfos".into(),
        cas: vec!["1763-23-1".into()],
        annexes: vec!["B".into()],
        ..Chemical::default()
    };
    let mandate = Mandate {
        person: Some(person),
        role: "sc-nfp".into(),
        ..Mandate::default()
    };
    desk.apply(vec![
        document(1, 1, "One"),
        document(2, 1, "Two"),
        record(RecordId::named(Kind::CHEMICAL, "pfos"), 1, pfos),
        record(
            person,
            1,
            Person {
                name: "Amina".into(),
                ..Person::default()
            },
        ),
        record(RecordId::named(Kind::MANDATE, "m"), 1, mandate),
    ]);
    let public = desk.replica.public();
    let link = Link {
        relation: Relation::Annex,
        code: "B".into(),
    };
    assert_eq!(public.read(|tx| tx.links(3)).unwrap(), [link]);
    assert_eq!(
        public
            .read(|tx| tx.linked(Relation::Chemical, "pfos", 0, 9))
            .unwrap(),
        [1, 2]
    );
    assert_eq!(
        public
            .read(|tx| tx.linked(Relation::Chemical, "pfos", 1, 9))
            .unwrap(),
        [2]
    );
    assert_eq!(
        public
            .read(|tx| tx.count_linked(Relation::Chemical, "pfos"))
            .unwrap(),
        2
    );
    assert_eq!(public.read(|tx| tx.referring(&person, 0, 9)).unwrap(), [5]);
    assert_eq!(
        public.read(|tx| tx.chemical_by_cas("1763-23-1")).unwrap(),
        Some(3)
    );
    assert_eq!(public.read(|tx| tx.count()).unwrap(), 5);
}

#[test]
fn lists_page_by_their_last_key() {
    let desk = Desk::new();
    let titles = ["The zinc report", "Étude 10", "Étude 9", "alpha"];
    desk.apply(
        (0_u32..)
            .zip(titles)
            .map(|(number, title)| document(number, 1, title))
            .collect(),
    );
    let public = desk.replica.public();
    let page = |after: (&str, u32)| {
        public
            .read(|tx| tx.rows_by_title(Kind::DOCUMENT, "en", after, 2))
            .unwrap()
    };
    let first = page(("", 0));
    let second = page((&first[1].0, first[1].1));
    let rows: Vec<u32> = first.iter().chain(&second).map(|(_, row)| *row).collect();
    assert_eq!(rows, [4, 3, 2, 1]);
    let by_row = public
        .read(|tx| tx.records_of_kind(Kind::DOCUMENT, 2, 9))
        .unwrap();
    assert_eq!(
        by_row.iter().map(|record| record.row).collect::<Vec<_>>(),
        [3, 4]
    );
}

#[test]
fn a_read_sees_one_moment_while_a_block_is_applied() {
    let desk = Desk::new();
    desk.apply(vec![document(1, 1, "One")]);
    desk.replica
        .public()
        .read(|tx| {
            assert_eq!(tx.count()?, 1);
            desk.apply(vec![document(2, 1, "Two")]);
            assert_eq!(tx.count()?, 1);
            Ok(())
        })
        .unwrap();
    assert_eq!(desk.replica.public().read(|tx| tx.count()).unwrap(), 2);
}

#[test]
fn settings_are_kept() {
    let desk = Desk::new();
    let public = desk.replica.public();
    assert_eq!(public.read(|tx| tx.setting("theme")).unwrap(), None);
    public.write(|tx| tx.set_setting("theme", "dark")).unwrap();
    public.write(|tx| tx.set_setting("theme", "light")).unwrap();
    assert_eq!(
        public.read(|tx| tx.setting("theme")).unwrap().as_deref(),
        Some("light")
    );
}
