//! The order of an answer by title.

use chm_app::Desk;
use chm_app::view::{Filters, Hit, SearchRequest, Sort};
use serde_json::json;

use super::{Place, import, request};

/// Titles of the documents found, in order, read in pages of `page`.
fn titles(desk: &Desk, interface: &str, query: &str, page: u32) -> Vec<Hit> {
    let mut hits = Vec::new();
    loop {
        let answer = desk
            .search(&SearchRequest {
                filters: Filters {
                    kind: vec!["document".into()],
                    ..Filters::default()
                },
                sort: Sort::Title,
                offset: hits.len() as u32,
                limit: page,
                ..request(query, interface)
            })
            .unwrap();
        if answer.hits.is_empty() {
            assert_eq!(hits.len() as u32, answer.total);
            return hits;
        }
        hits.extend(answer.hits);
    }
}

fn keys(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.key.as_str()).collect()
}

#[test]
fn titles_are_sorted_as_they_are_shown_in_the_language_of_the_person() {
    let place = Place::with_starter();
    let desk = place.desk();
    let rows = [
        json!({"id": "stocks", "titles": {"en": "Zinc and quetzal stocks", "zh": "报告 quetzal", "es": "Nube quetzal", "ru": "ёлка quetzal"}, "text": "x", "lang": "en"}),
        json!({"id": "list", "titles": {"en": "The annual quetzal list", "zh": "指南 quetzal", "es": "Ñame quetzal", "ru": "жизнь quetzal"}, "text": "x", "lang": "en"}),
        json!({"id": "etude", "lang": "fr", "title": "Étude 12 du quetzal", "text": "x"}),
        json!({"id": "annex", "titles": {"en": "étude 4 of the quetzal", "zh": "清单 quetzal", "es": "ozono quetzal", "ru": "ель quetzal"}, "text": "x", "lang": "en"}),
    ];
    let lines: Vec<String> = rows.iter().map(ToString::to_string).collect();
    import(&desk, &place.file("a.jsonl", lines.join("\n")));
    let order = |interface: &str| {
        let hits = titles(&desk, interface, "quetzal", 20);
        keys(&hits).join(" ")
    };
    assert_eq!(order("en"), "list annex etude stocks");
    assert_eq!(order("es"), "etude stocks list annex");
    assert_eq!(order("ru"), "stocks annex list etude");
    assert_eq!(order("zh"), "stocks annex list etude");
}

#[test]
fn deep_pages_by_title_hold_every_record_once() {
    let place = Place::with_starter();
    let desk = place.desk();
    let lines: Vec<String> = (0..230)
        .map(|number| {
            // Several share a title: their order must not change between pages.
            let title = json!({"en": format!("Quetzal {}", number / 3), "ar": format!("طائر {}", 99 - number / 3)});
            json!({"id": format!("q{number}"), "titles": title, "lang": "en", "text": "quetzal"}).to_string()
        })
        .collect();
    import(&desk, &place.file("a.jsonl", lines.join("\n")));
    for interface in ["en", "ar"] {
        let whole = titles(&desk, interface, "quetzal", 200);
        let parts = titles(&desk, interface, "quetzal", 7);
        assert_eq!(keys(&whole), keys(&parts));
        let mut once = keys(&whole);
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), 230);
        let number = |hit: &Hit| -> u32 {
            let digits = hit.title.text.split(' ').next_back();
            digits.and_then(|digits| digits.parse().ok()).unwrap()
        };
        assert!(whole.is_sorted_by_key(number), "{interface}");
    }
}

#[test]
fn a_record_that_came_later_has_its_place() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = |id: &str, title: &str| {
        json!({"id": id, "lang": "en", "title": title, "text": "quetzal"}).to_string()
    };
    import(
        &desk,
        &place.file(
            "a.jsonl",
            format!("{}\n{}", row("b", "Beta"), row("d", "Delta")),
        ),
    );
    assert_eq!(keys(&titles(&desk, "en", "quetzal", 20)), ["b", "d"]);
    import(&desk, &place.file("b.jsonl", row("c", "Charlie")));
    assert_eq!(keys(&titles(&desk, "en", "quetzal", 20)), ["b", "c", "d"]);
}
