//! What an answer says beside its hits.

use std::sync::{Arc, Mutex};

use chm_app::Change;
use chm_app::view::{Facet, Filters, SearchRequest};
use serde_json::json;

use super::{Place, import, keys, request, search};

#[test]
fn a_chemical_is_shown_in_the_language_of_the_interface() {
    let place = Place::with_starter();
    let desk = place.desk();
    let page = desk.search(&request("PFOS", "en")).unwrap();
    let first = &page.hits[0];
    assert_eq!(
        (first.key.as_str(), first.kind.as_str()),
        ("pfos", "chemical")
    );
    assert_eq!(
        (first.title_lang.as_str(), first.passage_lang.as_str()),
        ("en", "en"),
        "{first:?}"
    );
    assert_eq!(first.matched, None, "{first:?}");
    let page = desk.search(&request("PFOS", "ar")).unwrap();
    assert_eq!(page.hits[0].title_lang, "ar");
    let labels = |facet: Facet| {
        let group = page.facets.iter().find(|group| group.facet == facet);
        let values = group.unwrap().values.iter();
        values
            .map(|value| (value.value.clone(), value.label.clone()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    // A long name gives way to the abbreviation in the narrow list of filters.
    assert_eq!(labels(Facet::Chemical)["pfos"], "PFOS");
    let topic = &labels(Facet::Topic)["pfos-inventory"];
    assert!(topic.contains("جرد"), "{topic}");
}

#[test]
fn a_hit_in_another_language_says_which_words_matched() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = json!({"id": "fr", "lang": "fr", "title": "Rejets d’incinération",
        "text": "Les dioxines 𠀀 et les furanes proviennent du brûlage."});
    import(&desk, &place.file("a.jsonl", row.to_string()));
    let page = desk.search(&SearchRequest {
        filters: Filters {
            kind: vec!["document".into()],
            ..Filters::default()
        },
        ..request("dioxins and furans", "en")
    });
    let page = page.unwrap();
    let hit = page.hits.iter().find(|hit| hit.key == "fr").unwrap();
    let matched = hit.matched.as_ref().unwrap();
    assert_eq!(matched.lang, "fr");
    assert!(
        matched.terms.iter().any(|term| term.contains("dioxines")),
        "{matched:?}"
    );
    let units: Vec<u16> = hit.snippet.text.encode_utf16().collect();
    let marks: Vec<String> = hit
        .snippet
        .marks
        .iter()
        .map(|(from, to)| String::from_utf16(&units[*from as usize..*to as usize]).unwrap())
        .collect();
    assert!(
        marks.iter().any(|mark| mark.starts_with("furanes")),
        "{marks:?}"
    );
    let only = desk
        .search(&SearchRequest {
            only: Some("en".into()),
            ..request("dioxins and furans", "en")
        })
        .unwrap();
    assert!(only.expanded.is_empty() && !keys(&only).contains(&"fr"));
}

#[test]
fn title_and_snippet_are_in_one_language_where_both_say_what_was_asked() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = json!({"id": "both", "lang": "ar",
        "titles": {"ar": "سجل quetzal", "en": "Register of quetzal"},
        "summaries": {"ar": "ملخص quetzal quetzal quetzal", "en": "A summary"},
        "texts": {"ar": [{"page": 1, "text": "quetzal quetzal"}], "en": [{"page": 1, "text": "One quetzal"}]}});
    import(&desk, &place.file("a.jsonl", row.to_string()));
    for (interface, language) in [("ar", "ar"), ("en", "en"), ("zh", "en")] {
        let page = desk.search(&request("quetzal", interface)).unwrap();
        let hit = &page.hits[0];
        assert_eq!(
            (hit.title_lang.as_str(), hit.snippet_lang.as_str()),
            (language, language),
            "{interface}: {hit:?}"
        );
    }
}

#[test]
fn topics_chemicals_and_help_are_shown_in_the_language_of_their_title() {
    let place = Place::with_starter();
    let desk = place.desk();
    let questions = [
        ("en", "dioxin"),
        ("fr", "inventaire"),
        ("es", "incineración"),
        ("ru", "диоксин"),
        ("ar", "جرد الديوكسينات"),
        ("zh", "二恶英"),
        ("ar", "PFOS"),
        ("zh", "DDT"),
    ];
    for (interface, query) in questions {
        let page = desk.search(&request(query, interface)).unwrap();
        assert!(page.total > 0);
        for hit in page.hits.iter().filter(|hit| !hit.title.marks.is_empty()) {
            assert_eq!(
                hit.title_lang, hit.snippet_lang,
                "{interface} {query}: {hit:?}"
            );
        }
    }
}

#[test]
fn nothing_found_says_why_and_offers_ways_on() {
    let place = Place::with_starter();
    let desk = place.desk();
    let empty = |request: &SearchRequest| {
        let page = desk.search(request).unwrap();
        assert_eq!(page.total, 0);
        page.empty.unwrap()
    };
    assert!(empty(&request("-- ()", "en")).only_operators);
    let filtered = SearchRequest {
        filters: Filters {
            year: vec!["1901".into()],
            ..Filters::default()
        },
        ..request("dioxin", "en")
    };
    assert!(empty(&filtered).without_filters.unwrap() > 0);
    let only = SearchRequest {
        only: Some("ar".into()),
        ..request("\"public awareness\"", "en")
    };
    assert!(empty(&only).in_all_languages.unwrap() > 0);
}

#[test]
fn chosen_values_stay_with_a_count_of_nothing() {
    let place = Place::with_starter();
    let desk = place.desk();
    let page = desk
        .search(&SearchRequest {
            filters: Filters {
                kind: vec!["course".into()],
                ..Filters::default()
            },
            ..request("dioxin", "en")
        })
        .unwrap();
    let course = page.tabs.iter().find(|tab| tab.value == "course").unwrap();
    assert_eq!(course.count, 0);
    assert!(
        page.tabs
            .iter()
            .any(|tab| tab.value == "chemical" && tab.count > 0)
    );
}

#[test]
fn countries_are_found_by_code_name_and_region() {
    let place = Place::with_starter();
    let desk = place.desk();
    let total = |query: &str| search(&desk, query).total;
    assert!(total("country:KE") > 0);
    assert_eq!(total("country:KE"), total("country:Kenya"));
    assert_eq!(total("country:KE"), total("country:KEN"));
    assert_eq!(total("country:KE"), total("country:肯尼亚"));
    assert!(total("country:africa") > total("country:KE"));
    assert_eq!(total("country:nowhere"), 0);
}

#[test]
fn the_background_thread_indexes_and_tells() {
    let place = Place::with_starter();
    let desk = place.desk();
    let told = Arc::new(Mutex::new(Vec::new()));
    let (sender, receiver) = std::sync::mpsc::channel();
    let listener = Arc::clone(&told);
    desk.on_change(Box::new(move |change| {
        listener.lock().unwrap().push(change);
        if change == Change::Indexing(None) {
            sender.send(()).unwrap();
        }
    }));
    desk.start_background().unwrap();
    let row = json!({"id": "bg", "lang": "en", "title": "Quetzal in the background"});
    let path = place.file("a.jsonl", row.to_string());
    desk.import(&path, chm_app::ImportOptions::default(), &mut |_| {})
        .unwrap();
    receiver
        .recv_timeout(std::time::Duration::from_mins(1))
        .unwrap();
    assert_eq!(keys(&search(&desk, "quetzal")), ["bg"]);
    assert!(told.lock().unwrap().contains(&Change::Records));
}

#[test]
fn titles_answer_while_the_index_is_built_anew() {
    let place = Place::with_starter();
    std::fs::remove_dir_all(place.path().join("index")).unwrap();
    let desk = place.desk();
    let page = search(&desk, "incineration");
    assert!(page.indexing.is_some());
    assert!(
        page.hits.iter().any(|hit| hit.kind == "concept"),
        "{:?}",
        keys(&page)
    );
    desk.index_now(&mut |_| {}).unwrap();
    let page = search(&desk, "PFOS");
    assert!(page.indexing.is_none());
    assert_eq!(keys(&page)[0], "pfos");
}
