//! An answer as JSON and as lines of text.

use std::time::Duration;

use chm_app::view::{Availability, Hit, Matched, SearchPage};
use chm_i18n::Value;
use serde_json::{Map, Value as Json, json};

use crate::terminal::Terminal;
use crate::units;

/// The documented form: `query, total, took_ms, expanded, hits, facets`.
pub fn json(page: &SearchPage) -> Json {
    let hits: Vec<Json> = page
        .hits
        .iter()
        .map(|hit| {
            json!({
                "id": hit.id,
                "kind": hit.kind,
                "key": hit.key,
                "title": hit.title.text,
                "lang": hit.passage_lang,
                "snippet": hit.snippet.text,
                "matched": hit.matched.as_ref().map_or_else(Vec::new, |matched| matched.terms.clone()),
                "page": hit.page,
            })
        })
        .collect();
    let mut facets = Map::new();
    facets.insert("kind".to_owned(), counts(&page.tabs));
    for group in &page.facets {
        if let Json::String(name) = json!(group.facet) {
            facets.insert(name, counts(&group.values));
        }
    }
    let mut answer = json!({
        "query": page.query,
        "total": page.total,
        "took_ms": page.took_ms,
        "expanded": page.expanded,
        "hits": hits,
        "facets": facets,
    });
    // Only while the index is incomplete, and the answer with it.
    if let Some(indexing) = page.indexing {
        answer["indexing"] = json!(indexing);
    }
    answer
}

fn counts(values: &[chm_app::view::FacetValue]) -> Json {
    let counted = values
        .iter()
        .map(|value| (value.value.clone(), json!(value.count)));
    counted.collect::<Map<_, _>>().into()
}

/// Lines for a person.
pub fn tell(terminal: &Terminal, page: &SearchPage, offset: u32) {
    if let Some(indexing) = page.indexing {
        let values = [
            ("done", Value::from(indexing.done)),
            ("total", Value::from(indexing.total)),
        ];
        terminal.line(&terminal.words.text("cli-search-indexing", &values));
    }
    if page.total == 0 {
        return tell_nothing(terminal, page);
    }
    let took = units::time(
        &terminal.words,
        Duration::from_secs_f64(page.took_ms.max(0.0) / 1e3),
    );
    terminal.line(&format!(
        "{} · {} · {}",
        terminal.count("cli-search-results", page.total.into()),
        terminal.count("cli-search-here", page.total_here.into()),
        terminal
            .words
            .text("cli-search-took", &[("time", Value::from(took))]),
    ));
    if !page.expanded.is_empty() {
        let names: Vec<&str> = page
            .expanded
            .iter()
            .map(|name| name.text.as_str())
            .collect();
        let names = [("terms", Value::from(names.join(" · ")))];
        terminal.line(&terminal.words.text("cli-search-expanded", &names));
    }
    for (place, hit) in (offset + 1..).zip(&page.hits) {
        tell_hit(terminal, place, hit);
    }
    let next = offset + page.hits.len() as u32;
    if next < page.total && !page.hits.is_empty() {
        let more = [("option", Value::from(format!("--offset {next}")))];
        terminal.line(&format!(
            "\n{}",
            terminal.words.text("cli-search-more", &more)
        ));
    }
}

fn tell_hit(terminal: &Terminal, place: u32, hit: &Hit) {
    terminal.line(&format!("\n{place:>3}. {}", hit.title.text));
    let mut facts: Vec<String> = vec![hit.key.clone()];
    facts.extend(hit.type_label.clone());
    facts.extend(hit.source.clone());
    facts.extend(hit.year.map(|year| year.to_string()));
    facts.push(hit.langs.join(" "));
    if let Some(page) = hit.page {
        facts.push(
            terminal
                .words
                .text("cli-search-page", &[("page", Value::from(page))]),
        );
    }
    if matches!(hit.availability, Availability::Request { .. }) {
        facts.push(terminal.say("cli-search-request"));
    }
    facts.retain(|fact| !fact.is_empty());
    terminal.line(&format!("     {}", facts.join(" · ")));
    if !hit.snippet.text.is_empty() {
        terminal.line(&format!("     {}", hit.snippet.text.replace('\n', " ")));
    }
    if let Some(matched) = &hit.matched {
        terminal.line(&format!("     {}", worded(terminal, matched)));
    }
}

fn worded(terminal: &Terminal, matched: &Matched) -> String {
    let lang = terminal.say(&format!("cli-language-{}", matched.lang));
    let values = [
        ("terms", Value::from(matched.terms.join(", "))),
        ("lang", Value::from(lang)),
    ];
    terminal.words.text("cli-search-matched", &values)
}

fn tell_nothing(terminal: &Terminal, page: &SearchPage) {
    let shown: String = page.query.chars().take(80).collect();
    terminal.line(
        &terminal
            .words
            .text("cli-search-none", &[("query", Value::from(shown))]),
    );
    let Some(reason) = &page.empty else { return };
    if reason.only_operators {
        terminal.line(&terminal.say("cli-search-only-operators"));
    }
    if let Some(spelling) = &reason.spelling {
        let spelling = [("spelling", Value::from(spelling.as_str()))];
        terminal.line(&terminal.words.text("cli-search-spelling", &spelling));
    }
    if reason.private_part_locked {
        terminal.line(&terminal.say("cli-search-private-locked"));
    }
    for (id, count) in [
        ("cli-search-without-filters", reason.without_filters),
        ("cli-search-all-languages", reason.in_all_languages),
    ] {
        if let Some(count) = count.filter(|count| *count > 0) {
            terminal.line(&terminal.count(id, count.into()));
        }
    }
}
