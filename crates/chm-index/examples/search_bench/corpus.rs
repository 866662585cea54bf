//! Reads the corpus and the queries.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;

use anyhow::Context as _;
use chm_index::{Facet, IndexRecord, Passage};
use chm_model::Language;
use serde::Deserialize;

/// A line of the manifest.
#[derive(Deserialize)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) lang: String,
    pub(crate) title: String,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) source: String,
    #[serde(default)]
    pub(crate) text: String,
}

/// All sections that have text, one after another.
pub(crate) fn sections(
    manifest: &Path,
) -> anyhow::Result<impl Iterator<Item = anyhow::Result<Section>>> {
    let file =
        File::open(manifest).with_context(|| format!("cannot open {}", manifest.display()))?;
    Ok(BufReader::with_capacity(1 << 20, file)
        .lines()
        .map(|line| -> anyhow::Result<Section> { Ok(serde_json::from_str(&line?)?) })
        .filter(|section| {
            section
                .as_ref()
                .map_or(true, |section| !section.text.is_empty())
        }))
}

/// The record of a section.
pub(crate) fn record(row: u32, section: Section) -> IndexRecord {
    let kind = section.kind;
    // every record a combination of its own would be the worst case; this has thousands
    let year = 1990 + row.wrapping_mul(2_654_435_761) % 35;
    IndexRecord {
        row,
        version: 1,
        kind,
        codes: Vec::new(),
        facets: vec![
            (Facet::Language, section.lang.clone()),
            (Facet::Type, section.source),
            (Facet::Availability, "here".to_owned()),
            (Facet::Place, format!("P{}", row % 40)),
        ],
        year: Some(year),
        passages: vec![Passage {
            number: 0,
            lang: Language::from_code(&section.lang),
            title: section.title,
            extra: Vec::new(),
            text: section.text,
        }],
    }
}

/// A query that must bring back a section.
pub(crate) struct Known {
    pub(crate) class: String,
    pub(crate) lang: String,
    pub(crate) query: String,
    pub(crate) id: String,
}

/// A query to be timed.
#[derive(Clone)]
pub(crate) struct Timed {
    pub(crate) class: String,
    pub(crate) query: String,
}

fn rows(path: &Path) -> anyhow::Result<Vec<Vec<String>>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

pub(crate) fn relevance(queries: &Path) -> anyhow::Result<Vec<Known>> {
    Ok(rows(&queries.join("relevance.tsv"))?
        .into_iter()
        .filter_map(|row| {
            let [class, lang, query, id] = row.try_into().ok()?;
            Some(Known {
                class,
                lang,
                query,
                id,
            })
        })
        .collect())
}

pub(crate) fn timing(queries: &Path) -> anyhow::Result<Vec<Timed>> {
    Ok(rows(&queries.join("timing.tsv"))?
        .into_iter()
        .filter_map(|row| {
            let [class, _, query] = row.try_into().ok()?;
            Some(Timed { class, query })
        })
        .collect())
}
