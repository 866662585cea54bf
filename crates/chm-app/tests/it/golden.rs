//! What focal points type, and what they must find in the starter.

use std::collections::BTreeMap;

use super::{Place, keys, request};

/// `qid lang query kind concept_ids chemical_ids`, the lists joined by `|`.
const QUERIES: &str = include_str!("../../../../xtask/seed/data/queries.tsv");

#[test]
fn queries_in_six_languages_find_their_concepts_and_chemicals() {
    let desk = Place::with_starter();
    let desk = desk.desk();
    let (mut in_20, mut in_5, mut recall, mut queries) = (0, 0, 0.0, 0);
    let mut by_language: BTreeMap<&str, u32> = BTreeMap::new();
    let mut failures = Vec::new();
    for line in QUERIES.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let (language, query) = (columns[1], columns[2]);
        let ids = columns[4]
            .split('|')
            .chain(columns.get(5).unwrap_or(&"").split('|'));
        let expected: Vec<&str> = ids.filter(|id| !id.is_empty()).collect();
        let page = desk.search(&request(query, language)).unwrap();
        let found = keys(&page);
        let among = |count: usize| {
            let first = &found[..found.len().min(count)];
            expected.iter().filter(|id| first.contains(id)).count()
        };
        queries += 1;
        recall += among(20) as f64 / expected.len() as f64;
        if among(20) > 0 {
            in_20 += 1;
            *by_language.entry(language).or_default() += 1;
        }
        if among(5) > 0 {
            in_5 += 1;
        } else {
            failures.push((
                query,
                expected,
                found
                    .iter()
                    .take(5)
                    .map(|key| (*key).to_owned())
                    .collect::<Vec<_>>(),
            ));
        }
    }
    let recall = recall / f64::from(queries);
    println!("of {queries}: {in_20} among 20, {in_5} among 5, recall {recall:.3}, {by_language:?}");
    assert_eq!(queries, 120);
    assert!(in_20 >= 118, "{in_20}: {failures:?}");
    assert!(in_5 >= 110, "{in_5}: {failures:?}");
    assert!(recall >= 0.92, "{recall}");
    assert!(
        by_language.values().all(|count| *count >= 17),
        "{by_language:?}"
    );
}
