//! The handbook: `help/<language>/<topic>.md`.
//!
//! A page begins with `---`, lines `topic:`, `title:`, `order:`, `keywords:`, and `---`. What
//! follows is cut at each `## ` heading into passages; a paragraph or list item becomes a line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context;
use chm_model::{Kind, LocalisedText, RecordId, body};
use unicode_normalization::is_nfc;

use crate::languages::{TAGS, is_in_script};
use crate::problems::Problems;
use crate::starter::Draft;

/// One page in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Page {
    topic: String,
    title: String,
    place: u32,
    keywords: String,
    passages: Vec<body::Passage>,
}

/// The drafts of all pages and of their texts.
pub fn drafts(folder: &Path, problems: &Problems) -> anyhow::Result<Vec<Draft>> {
    let mut topics: BTreeMap<String, BTreeMap<&str, Page>> = BTreeMap::new();
    for tag in TAGS {
        for (file, text) in read_folder(&folder.join(tag))? {
            let name = format!("help/{tag}/{file}");
            let page = parse(&name, &text, tag, problems);
            if format!("{}.md", page.topic) != file {
                problems.report(&name, 2, format!("the topic is {:?}", page.topic));
            }
            topics
                .entry(page.topic.clone())
                .or_default()
                .insert(tag, page);
        }
    }
    if topics.is_empty() {
        problems.report("help", 0, "has no pages");
    }
    check(&topics, problems);
    Ok(topics
        .into_iter()
        .flat_map(|(topic, pages)| page_drafts(&topic, pages))
        .collect())
}

fn read_folder(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let reading = || format!("cannot read {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            files.push((name, text));
        }
    }
    files.sort();
    Ok(files)
}

/// Every topic is there in every language, at the same place, with as many passages, and no
/// two topics share a place.
fn check(topics: &BTreeMap<String, BTreeMap<&str, Page>>, problems: &Problems) {
    let mut places = BTreeSet::new();
    for (topic, pages) in topics {
        for tag in TAGS.into_iter().filter(|tag| !pages.contains_key(tag)) {
            problems.report(&format!("help/{tag}/{topic}.md"), 0, "is missing");
        }
        let Some(first) = pages.values().next() else {
            continue;
        };
        for (tag, page) in pages {
            let name = format!("help/{tag}/{topic}.md");
            if page.place != first.place {
                problems.report(
                    &name,
                    4,
                    format!("order is {}, elsewhere {}", page.place + 1, first.place + 1),
                );
            }
            if page.passages.len() != first.passages.len() {
                let what = format!(
                    "has {} passages, elsewhere {}",
                    page.passages.len(),
                    first.passages.len()
                );
                problems.report(&name, 0, what);
            }
        }
        if !places.insert(first.place) {
            problems.report(
                &format!("help/en/{topic}.md"),
                4,
                "order is that of another page",
            );
        }
    }
}

fn page_drafts(topic: &str, pages: BTreeMap<&str, Page>) -> Vec<Draft> {
    let texts = |of: fn(&Page) -> &str| -> LocalisedText {
        pages
            .iter()
            .map(|(tag, page)| ((*tag).to_owned(), of(page)))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    };
    let help = body::HelpPage {
        code: topic.to_owned(),
        titles: texts(|page| &page.title),
        place: pages.values().next().map_or(0, |page| page.place),
        keywords: texts(|page| &page.keywords),
        ..body::HelpPage::default()
    };
    let mut drafts = vec![Draft::new(topic.to_owned(), help)];
    for (tag, page) in pages {
        let text = body::Text {
            document: Some(RecordId::named(Kind::HELP, topic)),
            language: tag.to_owned(),
            passages: page.passages,
            extractor: "handbook".to_owned(),
            ..body::Text::default()
        };
        drafts.push(Draft::new(format!("help/{topic}/{tag}"), text));
    }
    drafts
}

fn parse(name: &str, text: &str, tag: &str, problems: &Problems) -> Page {
    let mut page = Page::default();
    if !is_nfc(text) || text.contains('\r') {
        problems.report(name, 1, "is not NFC or has carriage returns");
    }
    let mut lines = (1..).zip(text.lines());
    if lines.next().is_none_or(|(_, line)| line != "---") {
        problems.report(name, 1, "does not begin with ---");
    }
    for (number, line) in lines.by_ref() {
        match line.split_once(':').map(|(key, value)| (key, value.trim())) {
            _ if line == "---" => break,
            Some(("topic", value)) => value.clone_into(&mut page.topic),
            Some(("title", value)) => value.clone_into(&mut page.title),
            Some(("keywords", value)) => value.clone_into(&mut page.keywords),
            Some(("order", value)) => match value.parse() {
                Ok(order @ 1_u32..) => page.place = order - 1,
                _ => problems.report(name, number, format!("order is {value:?}")),
            },
            _ => problems.report(name, number, format!("unexpected {line:?}")),
        }
    }
    page.passages = passages(lines.map(|(_, line)| line));
    if page.topic.is_empty() || page.passages.is_empty() {
        problems.report(name, 1, "has no topic or no text");
    }
    let prose = page
        .passages
        .iter()
        .flat_map(|passage| [&passage.heading, &passage.text]);
    for text in prose.chain([&page.title]).filter(|text| !text.is_empty()) {
        if !is_in_script(tag, text) {
            problems.report(name, 0, format!("not in the script of {tag}: {text}"));
        }
    }
    page
}

fn passages<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<body::Passage> {
    let mut passages = vec![body::Passage::default()];
    let mut opens_paragraph = true;
    for line in lines.map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            passages.push(body::Passage {
                heading: plain(heading),
                ..body::Passage::default()
            });
            opens_paragraph = true;
        } else if line.is_empty() {
            opens_paragraph = true;
        } else if let Some(passage) = passages.last_mut() {
            if !passage.text.is_empty() {
                let own_line = opens_paragraph || is_item(line);
                passage.text.push(if own_line { '\n' } else { ' ' });
            }
            passage.text.push_str(&plain(line));
            opens_paragraph = false;
        }
    }
    passages.retain(|passage| !passage.text.is_empty() || !passage.heading.is_empty());
    passages
}

fn is_item(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("- ") || (number.len() < line.len() && number.starts_with(". "))
}

/// A line without marks of emphasis and code.
fn plain(line: &str) -> String {
    let line = line.replace("**", "").replace('`', "");
    match line.strip_prefix("- ") {
        Some(item) => format!("• {item}"),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn a_page_is_cut_at_its_headings() {
        let problems = Problems::default();
        let text = "---\ntopic: searching\ntitle: Searching\norder: 2\nkeywords: find, query\n---\n\
                    One box\nfor all.\n\nSecond.\n\n## Words\n\n- `-word` leaves **out**\n- next\n  goes on\n1. first\n";
        let page = parse("x.md", text, "en", &problems);
        assert_eq!(problems.to_string(), "");
        assert_eq!(
            (page.topic.as_str(), page.title.as_str(), page.place),
            ("searching", "Searching", 1)
        );
        assert_eq!(page.keywords, "find, query");
        let passages: Vec<_> = page
            .passages
            .iter()
            .map(|p| (p.heading.as_str(), p.text.as_str()))
            .collect();
        assert_eq!(
            passages,
            [
                ("", "One box for all.\nSecond."),
                ("Words", "• -word leaves out\n• next goes on\n1. first")
            ]
        );
    }

    #[test]
    fn a_page_without_front_matter_or_in_another_script_is_named() {
        let problems = Problems::default();
        parse(
            "x.md",
            "# Searching\norder: soon\n---\nText",
            "ru",
            &problems,
        );
        let told = problems.to_string();
        for part in [
            "line 1: does not begin with ---",
            "order is \"soon\"",
            "has no topic",
            "not in the script of ru: Text",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
    }

    #[test]
    fn a_topic_must_be_there_in_six_languages() {
        let problems = Problems::default();
        let page = |place| Page {
            place,
            ..Page::default()
        };
        let topics = BTreeMap::from([(
            "a".to_owned(),
            BTreeMap::from([
                ("ar", page(1)),
                ("en", page(1)),
                ("es", page(1)),
                ("fr", page(2)),
                ("ru", page(1)),
            ]),
        )]);
        check(&topics, &problems);
        assert_eq!(
            problems.to_string(),
            "help/zh/a.md, line 0: is missing\nhelp/fr/a.md, line 4: order is 3, elsewhere 2\n"
        );
    }
}
