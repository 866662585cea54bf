//! `chm search`: one query, or a file of them.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::Result;
use chm_app::view::{Filters, SearchPage, SearchRequest, Sort};
use chm_app::{Desk, Error};
use clap::ArgMatches;

use crate::exit::Exit;
use crate::terminal::Terminal;

mod answer;

/// Longest line of a batch that is read, bytes.
const LONGEST_LINE: u64 = 64 << 10;

pub fn run(terminal: &Terminal, arguments: &ArgMatches, folder: &Path) -> Result<Exit> {
    let desk = super::open(terminal, folder)?;
    let request = request(terminal, arguments)?;
    if let Some(batch) = arguments.get_one::<PathBuf>("batch") {
        return run_batch(terminal, &desk, &request, batch);
    }
    let page = answered(terminal, &desk, &request)?;
    if terminal.json {
        terminal.json(&answer::json(&page));
    } else {
        answer::tell(terminal, &page, request.offset);
    }
    Ok(if page.total == 0 && page.indexing.is_none() {
        Exit::NotFound
    } else {
        Exit::Done
    })
}

/// The answer; an index that turns out to be unreadable is built anew first.
fn answered(terminal: &Terminal, desk: &Desk, request: &SearchRequest) -> Result<SearchPage> {
    let page = desk.search(request)?;
    if page.indexing.is_none() {
        return Ok(page);
    }
    super::catch_up(terminal, desk);
    Ok(desk.search(request)?)
}

/// One JSON line for each line of the file, in order; empty lines are answered as empty queries,
/// and of a line that is too long the beginning.
fn run_batch(
    terminal: &Terminal,
    desk: &Desk,
    request: &SearchRequest,
    batch: &Path,
) -> Result<Exit> {
    let unreadable = |source| Error::ReadFile {
        path: batch.to_owned(),
        source,
    };
    let mut file = BufReader::new(File::open(batch).map_err(unreadable)?);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = std::io::Read::take(&mut file, LONGEST_LINE).read_until(b'\n', &mut line);
        if read.map_err(unreadable)? == 0 {
            return Ok(Exit::Done);
        }
        if line.last() != Some(&b'\n') {
            file.skip_until(b'\n').map_err(unreadable)?;
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\r', '\n']);
        let mut asked = request.clone();
        (asked.interface, asked.query) = match text.split_once('\t') {
            Some((language, query)) if known(language) => (language.to_owned(), query.to_owned()),
            _ => (request.interface.clone(), text.to_owned()),
        };
        let page = answered(terminal, desk, &asked)?;
        terminal.json(&answer::json(&page));
    }
}

fn known(language: &str) -> bool {
    language.parse::<chm_model::Language>().is_ok()
}

fn request(terminal: &Terminal, arguments: &ArgMatches) -> Result<SearchRequest, Error> {
    let language = |name: &str| match arguments.get_one::<String>(name) {
        Some(tag) if !known(tag) => Err(Error::UnknownLanguage(tag.clone())),
        other => Ok(other.cloned()),
    };
    let values = |name: &str| -> Vec<String> {
        arguments
            .get_many::<String>(name)
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    };
    let number = |name: &str| arguments.get_one::<u32>(name).copied().unwrap_or_default();
    Ok(SearchRequest {
        query: values("query").join(" "),
        interface: language("lang")?
            .unwrap_or_else(|| terminal.words.locale().base().tag().to_owned()),
        only: language("only")?,
        filters: Filters {
            kind: values("kind"),
            r#type: values("type"),
            language: values("language"),
            chemical: values("chemical"),
            topic: values("topic"),
            treaty: values("treaty"),
            year: values("year"),
            place: values("place"),
            availability: values("availability"),
        },
        sort: match arguments.get_one::<String>("sort").map(String::as_str) {
            Some("newest") => Sort::Newest,
            Some("title") => Sort::Title,
            _ => Sort::BestMatch,
        },
        offset: number("offset"),
        limit: number("limit"),
        typing: false,
    })
}
