//! `chm show`: one record whole.

use std::path::Path;

use anyhow::Result;
use chm_app::view::{Preview, ReadRequest, RecordPage, SearchRequest, Tag, Words};
use chm_app::{Desk, Error};
use clap::ArgMatches;
use serde_json::json;

use crate::exit::Exit;
use crate::terminal::Terminal;

/// Passages fetched at a time.
const WINDOW: u32 = 50;

pub fn run(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let asked = arguments
        .get_one::<String>("id")
        .cloned()
        .unwrap_or_default();
    let desk = super::open(terminal, folder)?;
    let id = desk.find(&asked)?.ok_or_else(|| Error::NotFound(asked))?;
    let interface = terminal.words.locale().base().tag().to_owned();
    let request = SearchRequest {
        interface: interface.clone(),
        ..SearchRequest::default()
    };
    let preview = desk.preview(&id, &request)?;
    if preview.readable {
        show_text(terminal, &desk, &preview, &interface)?;
    } else {
        let page = desk.record_page(&id, &interface)?;
        if terminal.json {
            terminal.json(&json!({ "preview": preview, "record": page }));
        } else {
            tell_head(terminal, &preview);
            tell_page(terminal, &page);
        }
    }
    Ok(Exit::Done)
}

fn show_text(terminal: &Terminal, desk: &Desk, preview: &Preview, interface: &str) -> Result<()> {
    let mut request = ReadRequest {
        id: preview.id.clone(),
        interface: interface.to_owned(),
        count: WINDOW,
        ..ReadRequest::default()
    };
    let mut reading = desk.read(&request)?;
    if terminal.json {
        let mut pages = std::mem::take(&mut reading.pages);
        while (pages.len() as u32) < reading.total {
            request.from = pages.len() as u32;
            let next = desk.read(&request)?.pages;
            if next.is_empty() {
                break;
            }
            pages.extend(next);
        }
        reading.pages = pages;
        terminal.json(&json!({ "preview": preview, "text": reading }));
        return Ok(());
    }
    tell_head(terminal, preview);
    loop {
        for page in &reading.pages {
            if let Some(heading) = page.heading.as_ref().filter(|heading| !heading.is_empty()) {
                terminal.line(&format!("\n{heading}"));
            }
            terminal.line(&format!("\n{}", page.text));
        }
        request.from += reading.pages.len() as u32;
        if request.from >= reading.total || reading.pages.is_empty() {
            return Ok(());
        }
        reading = desk.read(&request)?;
    }
}

fn tell_head(terminal: &Terminal, preview: &Preview) {
    terminal.line(&preview.title.text);
    row(terminal, "cli-show-id", &preview.id);
    row(terminal, "cli-show-key", &preview.key);
    row(
        terminal,
        "cli-show-type",
        preview.type_label.as_deref().unwrap_or(&preview.kind),
    );
    row(
        terminal,
        "cli-show-source",
        preview.source.as_deref().unwrap_or_default(),
    );
    row(
        terminal,
        "cli-show-year",
        &preview
            .year
            .map(|year| year.to_string())
            .unwrap_or_default(),
    );
    row(
        terminal,
        "cli-show-pages",
        &preview
            .pages
            .map(|pages| pages.to_string())
            .unwrap_or_default(),
    );
    row(terminal, "cli-show-tags", &labels(&preview.tags));
    row(
        terminal,
        "cli-show-summary",
        preview.summary.as_ref().map_or("", |words| &words.text),
    );
}

fn tell_page(terminal: &Terminal, page: &RecordPage) {
    row(terminal, "cli-show-names", &listed(&page.names));
    row(terminal, "cli-show-synonyms", &listed(&page.synonyms));
    for fact in &page.facts {
        let values: Vec<String> = fact
            .values
            .iter()
            .map(|value| {
                value
                    .message
                    .as_ref()
                    .map_or_else(|| value.text.clone(), |id| terminal.say(id))
            })
            .collect();
        row(
            terminal,
            &format!("fact-{}", fact.label),
            &values.join(" · "),
        );
    }
    row(terminal, "cli-show-related", &labels(&page.related));
    terminal.line(&terminal.count("cli-show-documents", page.documents.into()));
}

fn row(terminal: &Terminal, label: &str, value: &str) {
    if !value.is_empty() {
        terminal.line(&format!("{}: {value}", terminal.say(label)));
    }
}

fn listed(words: &[Words]) -> String {
    let listed: Vec<String> = words
        .iter()
        .map(|name| {
            if name.lang.is_empty() {
                name.text.clone()
            } else {
                format!("{} ({})", name.text, name.lang)
            }
        })
        .collect();
    listed.join(" · ")
}

fn labels(tags: &[Tag]) -> String {
    let labels: Vec<&str> = tags
        .iter()
        .map(|tag| {
            if tag.label.is_empty() {
                tag.code.as_str()
            } else {
                tag.label.as_str()
            }
        })
        .collect();
    labels.join(" · ")
}
