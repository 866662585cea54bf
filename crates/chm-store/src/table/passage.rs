//! Texts and their passages. The words stand once, in the fields of the text records.

use chm_model::body::Text;
use chm_model::{Body as _, Fields};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::{ReadTx, Result};

/// A passage without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageRow {
    /// Number in the text of this language, from 0.
    pub number: u32,
    /// BCP 47 tag.
    pub language: String,
    /// Page, where the text has pages.
    pub page: Option<u32>,
    /// Heading; may be empty.
    pub heading: String,
}

/// A passage with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Number in the text of this language, from 0.
    pub number: u32,
    /// BCP 47 tag.
    pub language: String,
    /// Page, where the text has pages.
    pub page: Option<u32>,
    /// Heading; may be empty.
    pub heading: String,
    /// Words; paragraphs are parted by line feeds.
    pub text: String,
}

pub(crate) const PASSAGES: &str = "
SELECT t.first + p.place, t.language, p.page, p.heading
  FROM record r
  JOIN text t ON t.document = r.id
  JOIN passage p ON p.text = t.row
 WHERE r.row = :row
 ORDER BY t.language, t.part, t.row, p.place";

pub(crate) const LANGUAGES: &str = "
SELECT t.language, sum(t.passages)
  FROM record r
  JOIN text t ON t.document = r.id
 WHERE r.row = :row
 GROUP BY t.language
 ORDER BY t.language";

pub(crate) const PARTS: &str = "
SELECT t.row, t.language, t.first, f.fields
  FROM record r
  JOIN text t ON t.document = r.id
  JOIN record f ON f.row = t.row
 WHERE r.row = :row AND (:language IS NULL OR t.language = :language)
   AND t.first < :end AND t.first + t.passages > :start
 ORDER BY t.language, t.part, t.row";

/// Gives the texts of one document and language the numbers of their first passages.
pub(crate) fn renumber(
    connection: &Connection,
    document: &[u8; 16],
    language: &str,
) -> rusqlite::Result<()> {
    const TEXTS: &str = "
SELECT row, first, passages FROM text
 WHERE document = :document AND language = :language
 ORDER BY part, row";
    let texts: Vec<(u32, u32, u32)> = connection
        .prepare_cached(TEXTS)?
        .query_map(
            named_params! { ":document": document, ":language": language },
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?
        .collect::<rusqlite::Result<_>>()?;
    let mut first = 0;
    for (row, stands, passages) in texts {
        if stands != first {
            connection
                .prepare_cached("UPDATE text SET first = :first WHERE row = :row")?
                .execute(named_params! { ":first": first, ":row": row })?;
        }
        first += passages;
    }
    Ok(())
}

/// Document and language of a stored text.
pub(crate) fn place_of(
    connection: &Connection,
    row: u32,
) -> rusqlite::Result<Option<([u8; 16], String)>> {
    connection
        .prepare_cached("SELECT document, language FROM text WHERE row = :row")?
        .query_row(named_params! { ":row": row }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}

impl ReadTx<'_> {
    /// Passages of a document by language and number, without their words.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn passages(&self, document: u32) -> Result<Vec<PassageRow>> {
        self.run("list passages", |connection| {
            connection
                .prepare_cached(PASSAGES)?
                .query_map(named_params! { ":row": document }, |row| {
                    let page: u32 = row.get(2)?;
                    Ok(PassageRow {
                        number: row.get(0)?,
                        language: row.get(1)?,
                        page: (page > 0).then_some(page),
                        heading: row.get(3)?,
                    })
                })?
                .collect()
        })
    }

    /// Languages in which a document has text here, with their numbers of passages.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn text_languages(&self, document: u32) -> Result<Vec<(String, u32)>> {
        self.run("list languages of a text", |connection| {
            connection
                .prepare_cached(LANGUAGES)?
                .query_map(named_params! { ":row": document }, |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?
                .collect()
        })
    }

    /// One passage.
    ///
    /// # Errors
    /// Those of the disk; [`crate::Error::Fields`] when its record is damaged.
    pub fn passage_text(
        &self,
        document: u32,
        language: &str,
        number: u32,
    ) -> Result<Option<Passage>> {
        let window = self.passage_window(document, language, number, 1)?;
        Ok(window.into_iter().next())
    }

    /// Passages of one language from a number on.
    ///
    /// # Errors
    /// As [`ReadTx::passage_text`].
    pub fn passage_window(
        &self,
        document: u32,
        language: &str,
        from: u32,
        count: u32,
    ) -> Result<Vec<Passage>> {
        self.passages_between(document, Some(language), from, from.saturating_add(count))
    }

    /// The whole text of a document in all languages, by language and number.
    ///
    /// # Errors
    /// As [`ReadTx::passage_text`].
    pub fn full_text(&self, document: u32) -> Result<Vec<Passage>> {
        self.passages_between(document, None, 0, u32::MAX)
    }

    fn passages_between(
        &self,
        document: u32,
        language: Option<&str>,
        start: u32,
        end: u32,
    ) -> Result<Vec<Passage>> {
        let parts: Vec<(u32, String, u32, Vec<u8>)> = self.run("read a text", |connection| {
            connection
                .prepare_cached(PARTS)?
                .query_map(
                    named_params! {
                        ":row": document, ":language": language, ":start": start, ":end": end,
                    },
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
                )?
                .collect()
        })?;
        let mut found = Vec::new();
        for (row, language, first, fields) in parts {
            let passages = passages_of(self.fields(row, &fields)?);
            for (number, passage) in (first..).zip(passages) {
                if number < start || number >= end {
                    continue;
                }
                found.push(Passage {
                    number,
                    language: language.clone(),
                    page: (passage.page > 0).then_some(passage.page),
                    heading: passage.heading,
                    text: passage.text,
                });
            }
        }
        Ok(found)
    }
}

/// Passages of a text; a text that has typed rows has readable fields.
fn passages_of(fields: Fields) -> Vec<chm_model::body::Passage> {
    Text::from_fields(fields).map_or_else(|_| Vec::new(), |text| text.passages)
}
