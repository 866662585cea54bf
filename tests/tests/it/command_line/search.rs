//! Searching: the shape of the answer, pages, filters and counts.

use std::collections::{BTreeMap, BTreeSet};

use chm_tests::{Desk, sample_papers, text};
use serde_json::Value;

use super::keys;

#[test]
fn an_answer_has_the_documented_shape() {
    let desk = Desk::with_papers().unwrap();
    let answer = desk
        .json(&["search", "dioxin inventory", "--lang", "en"])
        .unwrap();
    let names = |value: &Value| -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    let wanted = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    assert_eq!(
        names(&answer),
        wanted(&["query", "total", "took_ms", "expanded", "hits", "facets"])
    );
    assert_eq!(answer["query"], "dioxin inventory");
    assert!(answer["took_ms"].as_f64().unwrap() >= 0.0);
    for hit in answer["hits"].as_array().unwrap() {
        assert_eq!(
            names(hit),
            wanted(&[
                "id", "kind", "key", "title", "lang", "snippet", "matched", "page"
            ]),
            "{hit}"
        );
        assert!(
            !text(&hit["title"]).is_empty() && !text(&hit["key"]).is_empty(),
            "{hit}"
        );
    }
    for facet in [
        "kind",
        "availability",
        "type",
        "language",
        "chemical",
        "topic",
        "treaty",
        "year",
        "place",
    ] {
        assert!(answer["facets"][facet].is_object(), "{facet} is missing");
    }
}

#[test]
fn a_query_in_one_language_finds_papers_in_the_others_and_says_why() {
    let desk = Desk::with_papers().unwrap();
    let papers = [
        "sample-dioxin-inventory-guidance",
        "sample-jo-dioxins-2022",
        "sample-zh-dioxin-inventory",
    ];
    for (language, query, first) in [
        ("en", "dioxin inventory", 0),
        ("ar", "جرد الديوكسينات", 1),
        ("zh", "二恶英清单", 2),
    ] {
        let answer = desk
            .json(&[
                "search", query, "--lang", language, "--kind", "document", "--limit", "100",
            ])
            .unwrap();
        let keys = keys(&answer);
        assert_eq!(
            keys.first().map(String::as_str),
            Some(papers[first]),
            "{query}"
        );
        for paper in papers {
            assert!(
                keys.iter().any(|key| key == paper),
                "{query} does not find {paper}"
            );
        }
        let expanded = answer["expanded"].as_array().unwrap();
        assert!(
            expanded.iter().any(|name| name["lang"] != language),
            "{answer}"
        );
        let senegal = answer["hits"]
            .as_array()
            .unwrap()
            .iter()
            .find(|hit| hit["key"] == "sample-sn-dioxins-2023");
        let matched = senegal.unwrap()["matched"].as_array().unwrap();
        assert!(
            matched
                .iter()
                .any(|word| text(word).to_lowercase().contains("dioxine")),
            "{matched:?}"
        );
    }
    let only = desk
        .json(&["search", "dioxin inventory", "--only", "en"])
        .unwrap();
    assert_eq!(
        only["expanded"].as_array().unwrap().len(),
        0,
        "{}",
        only["expanded"]
    );
    assert!(
        !keys(&only)
            .iter()
            .any(|key| key == "sample-sn-dioxins-2023")
    );
}

#[test]
fn a_hit_names_the_page_on_which_the_words_stand() {
    let desk = Desk::with_papers().unwrap();
    for (query, key, page) in [
        ("\"flue gas cleaning\"", "sample-default-factors", 5),
        ("\"ash around the burning places\"", "sample-gh-ewaste", 12),
        ("لوحات البيانات", "sample-pcb-transformers-guidance", 7),
    ] {
        let answer = desk.json(&["search", query, "--kind", "document"]).unwrap();
        let hit = &answer["hits"][0];
        assert_eq!(
            (text(&hit["key"]).as_str(), hit["page"].as_u64()),
            (key, Some(page)),
            "{hit}"
        );
    }
}

#[test]
fn symbols_cas_numbers_and_codes_come_first() {
    let desk = Desk::with_papers().unwrap();
    for (query, key) in [
        ("UNEP/POPS/COP.4/38", "UNEP/POPS/COP.4/38"),
        ("unep pops cop.4 38", "UNEP/POPS/COP.4/38"),
        ("1763-23-1", "pfos"),
        ("PFOS", "pfos"),
    ] {
        let found = desk.keys(query, &[]).unwrap();
        assert_eq!(
            found.first().map(String::as_str),
            Some(key),
            "{query}: {found:?}"
        );
    }
}

#[test]
fn pages_of_results_join_without_gap_or_repeat() {
    let desk = Desk::with_papers().unwrap();
    let whole = desk.json(&["search", "dioxin", "--limit", "200"]).unwrap();
    let total = whole["total"].as_u64().unwrap();
    assert!(total > 20, "{total}");
    let mut joined = Vec::new();
    let mut offset = 0;
    while offset < total {
        let at = offset.to_string();
        let page = desk
            .json(&["search", "dioxin", "--limit", "7", "--offset", &at])
            .unwrap();
        assert_eq!(page["total"].as_u64(), Some(total));
        joined.extend(keys(&page));
        offset += 7;
    }
    assert_eq!(joined, keys(&whole));
    assert_eq!(joined.len() as u64, total.min(200));
    assert_eq!(joined.iter().collect::<BTreeSet<_>>().len(), joined.len());
    let past = desk
        .json(&["search", "dioxin", "--offset", "100000"])
        .unwrap();
    assert_eq!(
        (past["total"].as_u64(), keys(&past).len()),
        (Some(total), 0)
    );
}

#[test]
fn facet_counts_equal_what_the_manifest_says_of_the_papers_found() {
    let desk = Desk::with_papers().unwrap();
    let papers = manifest();
    for query in ["dioxin inventory", "PCB", "пестициды", "清单", "جرد"] {
        let answer = desk
            .json(&["search", query, "--kind", "document", "--limit", "200"])
            .unwrap();
        let found = keys(&answer);
        assert!(!found.is_empty(), "{query}");
        for (facet, field) in [
            ("type", "type"),
            ("year", "year"),
            ("chemical", "chemicals"),
            ("topic", "concepts"),
            ("treaty", "treaties"),
        ] {
            let mut expected: BTreeMap<String, u64> = BTreeMap::new();
            for key in &found {
                for value in values(&papers[key][field]) {
                    *expected.entry(value).or_default() += 1;
                }
            }
            assert_eq!(
                counts(&answer["facets"][facet]),
                expected,
                "{facet} of {query}"
            );
        }
    }
}

#[test]
fn a_facet_count_is_the_number_of_results_under_that_filter() {
    let desk = Desk::with_papers().unwrap();
    let answer = desk.json(&["search", "dioxin inventory"]).unwrap();
    let mut queries = Vec::new();
    for (facet, group) in answer["facets"].as_object().unwrap() {
        let counted: Vec<(String, u64)> = counts(group).into_iter().collect();
        // The first, the middle and the last value of each group, by their codes.
        for at in BTreeSet::from([0, counted.len() / 2, counted.len().saturating_sub(1)]) {
            if let Some((value, count)) = counted.get(at).cloned() {
                queries.push((facet.clone(), value, count));
            }
        }
    }
    assert!(queries.len() > 15, "{queries:?}");
    for (facet, value, count) in queries {
        let option = format!("--{facet}");
        let filtered = desk
            .run(&[
                "search",
                "dioxin inventory",
                &option,
                &value,
                "--limit",
                "200",
                "--json",
            ])
            .unwrap()
            .json()
            .unwrap();
        assert_eq!(filtered["total"].as_u64(), Some(count), "{facet} = {value}");
        assert_eq!(
            keys(&filtered).len() as u64,
            count.min(200),
            "{facet} = {value}"
        );
    }
}

#[test]
fn filters_join_by_or_within_a_group_and_by_and_between_groups() {
    let desk = Desk::with_papers().unwrap();
    let of = |options: &[&str]| -> BTreeSet<String> {
        desk.keys("inventory", options)
            .unwrap()
            .into_iter()
            .collect()
    };
    let guidance = of(&["--type", "guidance"]);
    let reports = of(&["--type", "national-report"]);
    let both = of(&["--type", "guidance", "--type", "national-report"]);
    assert_eq!(both, guidance.union(&reports).cloned().collect());
    let pcb = of(&["--chemical", "pcb"]);
    let narrowed = of(&["--type", "guidance", "--chemical", "pcb"]);
    assert_eq!(narrowed, guidance.intersection(&pcb).cloned().collect());
    assert!(!narrowed.is_empty());
}

#[test]
fn field_words_in_the_query_filter_as_documented() {
    let desk = Desk::with_papers().unwrap();
    let papers = manifest();
    let years = desk
        .keys("inventory year:2019..2021", &["--kind", "document"])
        .unwrap();
    assert!(!years.is_empty());
    for key in years {
        assert!(
            (2019..=2021).contains(&papers[&key]["year"].as_u64().unwrap()),
            "{key}"
        );
    }
    let kenya = desk.keys("country:KE", &["--kind", "document"]).unwrap();
    let kenya: BTreeSet<String> = kenya.into_iter().collect();
    assert_eq!(
        kenya,
        ["sample-ke-nip-update", "sample-ke-pcb-2022"]
            .map(str::to_owned)
            .into()
    );
    let without = desk.keys("dioxin -inventory", &["--only", "en"]).unwrap();
    assert!(
        !without
            .iter()
            .any(|key| key == "sample-dioxin-inventory-guidance"),
        "{without:?}"
    );
    let title = desk
        .keys("title:foam", &["--only", "en", "--kind", "document"])
        .unwrap();
    assert_eq!(title, ["sample-foam-guidance"]);
}

#[test]
fn a_word_to_leave_out_needs_no_quotation_marks() {
    let desk = Desk::with_papers().unwrap();
    let quoted = desk.json(&["search", "pfos -foam"]).unwrap();
    let bare = desk.json(&["search", "pfos", "-foam"]).unwrap();
    assert_eq!(quoted["total"], bare["total"]);
    assert_ne!(
        quoted["total"],
        desk.json(&["search", "pfos"]).unwrap()["total"]
    );
}

#[test]
fn a_file_of_queries_gets_the_same_answers_as_one_by_one() {
    let desk = Desk::with_papers().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let queries = [
        ("en", "PCB transformers"),
        ("fr", "déchets médicaux"),
        ("ru", "инвентаризация ПХД"),
    ];
    let lines: Vec<String> = queries
        .iter()
        .map(|(lang, query)| format!("{lang}\t{query}"))
        .collect();
    let path = folder.path().join("queries.tsv");
    std::fs::write(&path, lines.join("\n")).unwrap();
    let run = desk
        .done(&["search", "--batch", &path.to_string_lossy()])
        .unwrap();
    let answers: Vec<Value> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), queries.len());
    for ((language, query), mut answer) in queries.into_iter().zip(answers) {
        let mut single = desk.json(&["search", query, "--lang", language]).unwrap();
        answer["took_ms"].take();
        single["took_ms"].take();
        assert_eq!(answer, single);
    }
}

#[test]
fn nothing_found_has_its_own_exit_code() {
    let desk = Desk::with_papers().unwrap();
    let run = desk.run(&["search", "qqqxxqqq", "--json"]).unwrap();
    assert_eq!(run.code, 5, "{run:?}");
    assert_eq!(run.json().unwrap()["total"], 0);
}

/// The sample papers by the key under which they are found.
fn manifest() -> BTreeMap<String, Value> {
    let lines = std::fs::read_to_string(sample_papers()).unwrap();
    let papers = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    papers
        .map(|paper| {
            let key = if paper["symbol"].is_string() {
                &paper["symbol"]
            } else {
                &paper["id"]
            };
            (text(key), paper)
        })
        .collect()
}

/// A value or a list of values, as text.
fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(values).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

fn counts(group: &Value) -> BTreeMap<String, u64> {
    let values = group.as_object().unwrap().iter();
    let counted = values.map(|(value, count)| (value.clone(), count.as_u64().unwrap()));
    counted.filter(|(_, count)| *count > 0).collect()
}
