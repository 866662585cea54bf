//! Search in titles alone, for the time in which there is no index.

use std::time::{Duration, Instant};

use chm_model::{Kind, Language};
use chm_store::{Database, sort_key};

use crate::error::{Doing, Result};
use crate::searching::Question;

/// Records found at most.
const MOST: usize = 500;

/// Titles read at a time.
const BATCH: u32 = 2_000;

/// Time after which no more titles are read.
const PATIENCE: Duration = Duration::from_millis(400);

/// Kinds in the order in which they are looked through.
const KINDS: [Kind; 6] = [
    Kind::CHEMICAL,
    Kind::CONCEPT,
    Kind::NODE,
    Kind::PARTY,
    Kind::HELP,
    Kind::DOCUMENT,
];

/// Rows whose title holds every word, the language of the person first.
pub(crate) fn search(database: &Database, question: &Question) -> Result<Vec<u32>> {
    let wanted: Vec<String> = question
        .parsed
        .plain_text()
        .split_whitespace()
        .map(|word| sort_key(word, question.language.code()))
        .filter(|word| !word.is_empty())
        .collect();
    let others = Language::ALL
        .into_iter()
        .filter(|other| *other != question.language);
    let languages: Vec<Language> = match question.only {
        Some(only) => vec![only],
        None => [question.language].into_iter().chain(others).collect(),
    };
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let start = Instant::now();
    let mut rows = Vec::new();
    database
        .read(|tx| {
            for kind in KINDS {
                for language in &languages {
                    let mut after = (String::new(), 0);
                    while rows.len() < MOST && start.elapsed() < PATIENCE {
                        let place = (after.0.as_str(), after.1);
                        let batch = tx.rows_by_title(kind, language.code(), place, BATCH)?;
                        let Some(last) = batch.last() else { break };
                        let next = last.clone();
                        for (title, row) in batch {
                            if wanted.iter().all(|word| title.contains(word.as_str()))
                                && !rows.contains(&row)
                            {
                                rows.push(row);
                            }
                        }
                        after = next;
                    }
                }
            }
            Ok(())
        })
        .doing("search in titles")?;
    rows.truncate(MOST);
    Ok(rows)
}
