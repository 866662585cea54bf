//! The order of all titles in the language of the interface, kept until records change.

use std::sync::{Arc, Mutex, PoisonError};

use chm_i18n::{Collation, Locale};
use chm_model::Language;
use chm_store::without_article;

use crate::error::{Doing, Result};
use crate::shared::Shared;

/// Place of every record among the titles that are shown in one language.
#[derive(Debug, Default)]
pub(crate) struct TitleOrder {
    language: Option<Language>,
    /// Last change of each database at the time.
    versions: Vec<u64>,
    /// Places by row, a list for each database; the same place for equal titles.
    pub(crate) places: Vec<Vec<u32>>,
}

/// The order that was asked for last.
#[derive(Debug, Default)]
pub(crate) struct LastTitleOrder(Mutex<Arc<TitleOrder>>);

impl LastTitleOrder {
    /// Forgets it.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
    }
}

impl Shared {
    /// The order of titles in a language; pages of one answer share it while nothing changes.
    pub(crate) fn title_order(&self, language: Language) -> Result<Arc<TitleOrder>> {
        let last = &self.title_order.0;
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let versions: Vec<u64> = self
            .databases()
            .iter()
            .map(|database| database.as_ref().read(|tx| tx.last_version()))
            .collect::<std::result::Result<_, _>>()
            .doing("read the last change")?;
        if last.language != Some(language) || last.versions != versions {
            *last = Arc::new(TitleOrder {
                language: Some(language),
                versions,
                places: self.places(language)?,
            });
        }
        Ok(Arc::clone(&last))
    }

    fn places(&self, language: Language) -> Result<Vec<Vec<u32>>> {
        let collation = Collation::of(language.code().parse().unwrap_or(Locale::En));
        let databases = self.databases();
        let mut titles: Vec<(Vec<u8>, usize, u32)> = Vec::new();
        let mut places: Vec<Vec<u32>> = Vec::new();
        for (source, database) in databases.iter().enumerate() {
            let mut rows = 0;
            database
                .as_ref()
                .read(|tx| {
                    tx.each_title(language, &mut |row, title, of| {
                        let key = collation.key(head(without_article(title, of)));
                        titles.push((key, source, row));
                        rows = rows.max(row as usize + 1);
                    })
                })
                .doing("read all titles")?;
            places.push(vec![u32::MAX; rows]);
        }
        titles.sort_unstable();
        let (mut place, mut before): (u32, &[u8]) = (0, &[]);
        for (key, source, row) in &titles {
            if key != before {
                place += 1;
                before = key;
            }
            let rows = places.get_mut(*source);
            if let Some(kept) = rows.and_then(|rows| rows.get_mut(*row as usize)) {
                *kept = place;
            }
        }
        Ok(places)
    }
}

/// As much of a title as decides its place.
fn head(title: &str) -> &str {
    const LENGTH: usize = 120;
    let end = title.char_indices().nth(LENGTH).map(|(at, _)| at);
    end.and_then(|end| title.get(..end)).unwrap_or(title)
}
