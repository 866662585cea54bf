//! Previews, texts and pages of records.

use chm_app::view::{Availability, ReadRequest};
use serde_json::json;

use super::{Place, import, request, search};

#[test]
fn a_text_is_read_at_the_passage_that_was_found() {
    let place = Place::with_starter();
    let desk = place.desk();
    let pages = ["one", "two quetzals", "three", "a quetzal again"].join("\u{c}");
    let row = json!({"id": "p", "lang": "en", "title": "Birds", "text": pages, "source": "test",
        "licence": "CC0-1.0", "files": [{"lang": "en", "mime": "application/pdf", "size": 1000, "pages": 4}]});
    import(&desk, &place.file("a.jsonl", row.to_string()));
    let page = search(&desk, "quetzal");
    let hit = &page.hits[0];
    assert!(matches!(hit.page, Some(2 | 4)), "{hit:?}");
    let preview = desk.preview(&hit.id, &request("quetzal", "en")).unwrap();
    assert_eq!(preview.passages_total, 2);
    assert!(preview.readable);
    assert_eq!(preview.files[0].format, "PDF");
    let reading = desk
        .read(&ReadRequest {
            id: hit.id.clone(),
            interface: "en".into(),
            from: 1,
            count: 2,
            query: "quetzal".into(),
            ..ReadRequest::default()
        })
        .unwrap();
    assert_eq!(
        (reading.total, reading.matches.as_slice()),
        (4, &[1, 3][..])
    );
    assert_eq!(reading.pages.len(), 2);
    assert_eq!(reading.pages[0].marks, [(4, 12)]);
    assert_eq!(reading.source.as_deref(), Some("test · CC0-1.0"));
}

#[test]
fn a_file_without_text_is_on_request() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = json!({"id": "p", "lang": "en", "title": "Quetzals", "files": [{"lang": "fr", "size": 1000, "name": "q.pdf"}]});
    import(&desk, &place.file("a.jsonl", row.to_string()));
    let page = search(&desk, "quetzals");
    assert_eq!(
        page.hits[0].availability,
        Availability::Request { bytes: 1000.0 }
    );
    assert_eq!(page.total_here, 0);
    assert_eq!(page.hits[0].langs, ["fr"]);
}

#[test]
fn every_kind_of_the_starter_has_a_page_in_every_language() {
    let place = Place::with_starter();
    let desk = place.desk();
    for key in [
        "pfos",
        "pcb-inventory",
        "rc-senegal",
        "KE",
        "sc-nfp",
        "guidance",
        "contact-designation",
    ] {
        let id = desk.find(key).unwrap().unwrap_or_else(|| panic!("{key}"));
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            let page = desk.record_page(&id, language).unwrap();
            assert_eq!(page.key, key);
            assert!(!page.title.text.is_empty(), "{key} {language}");
            assert!(!page.names.is_empty(), "{key} {language}");
            let preview = desk.preview(&id, &request("", language)).unwrap();
            assert_eq!(preview.title, page.title);
        }
    }
}

#[test]
fn a_page_of_the_handbook_is_found_by_its_topic_and_read() {
    let place = Place::with_starter();
    let desk = place.desk();
    let id = desk
        .help_page("searching", "fr")
        .unwrap()
        .expect("the page on searching");
    let reading = desk
        .read(&ReadRequest {
            id,
            interface: "fr".into(),
            count: 10,
            ..ReadRequest::default()
        })
        .unwrap();
    assert_eq!(reading.lang, "fr");
    assert!(!reading.pages.is_empty());
}

#[test]
fn what_is_not_here_is_named() {
    let place = Place::with_starter();
    let desk = place.desk();
    for id in ["pfos", "00000000-0000-0000-0000-000000000000", ""] {
        let error = desk.record_page(id, "en").unwrap_err();
        assert_eq!(error.code(), "not-found");
    }
    assert_eq!(desk.find("no such thing").unwrap(), None);
    let by_cas = desk.find("1763-23-1").unwrap();
    assert_eq!(by_cas, desk.find("pfos").unwrap());
}
