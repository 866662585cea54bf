//! Lines of lists: what a search hit or a list shows of a record.

use chm_model::{Kind, Language, RecordId};
use rusqlite::{Connection, OptionalExtension as _, named_params};

use crate::{ReadTx, Result};

/// One record as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Row.
    pub row: u32,
    /// Identity.
    pub id: RecordId,
    /// Kind.
    pub kind: Kind,
    /// Data id, first symbol, or the source's own id; may be empty.
    pub code: String,
    /// Title in the language asked for, else English, else the first there is; may be empty.
    pub title: String,
    /// Its language; empty where it belongs to none.
    pub title_language: String,
    /// Code of the document type, node type, event type or state; empty where there is none.
    pub type_code: String,
    /// Year, where known.
    pub year: Option<u16>,
    /// Who published it; may be empty.
    pub publisher: String,
    /// ISO alpha-2 code of the country of a centre or event; may be empty.
    pub country: String,
    /// Languages in which it has text or files; of its titles where it has neither.
    pub languages: Vec<String>,
    /// Whether its text is on this computer.
    pub has_text: bool,
    /// Pages of its longest file, where known.
    pub pages: Option<u32>,
    /// Bytes of its smallest file; `None` when it has no file.
    pub file_bytes: Option<u64>,
}

const HEAD: &str = "
SELECT r.id, r.kind, r.code,
       coalesce(d.document_type, n.node_type, h.sort, ''),
       coalesce(nullif(d.year, 0), CAST(nullif(substr(h.from_on, 1, 4), '') AS INTEGER)),
       coalesce(d.publisher, ''),
       coalesce(n.country, h.country, '')
  FROM record r
  LEFT JOIN document d ON d.row = r.row
  LEFT JOIN node n ON n.row = r.row
  LEFT JOIN happening h ON h.row = r.row
 WHERE r.row = :row AND r.deleted = 0";

const TITLES: &str = "
SELECT language, title FROM title
 WHERE row = :row
 ORDER BY language";

const FILES: &str = "
SELECT language, size_bytes, pages FROM file
 WHERE row = :row
 ORDER BY place";

const TEXTS: &str = "
SELECT DISTINCT language FROM text
 WHERE document = :id
 ORDER BY language";

pub(crate) const ALL_TITLES: &str = "
SELECT row, language, title FROM title
 ORDER BY row, language";

pub(crate) const BY_TITLE: &str = "
SELECT sort_key, row FROM title
 WHERE kind = :kind AND language = :language AND (sort_key, row) > (:key, :after)
 ORDER BY sort_key, row LIMIT :limit";

fn line(connection: &Connection, row: u32, language: Language) -> rusqlite::Result<Option<Line>> {
    let head = connection
        .prepare_cached(HEAD)?
        .query_row(named_params! { ":row": row }, |found| {
            Ok(Line {
                row,
                id: RecordId::from_bytes(found.get(0)?),
                kind: Kind::from_number(found.get(1)?),
                code: found.get(2)?,
                title: String::new(),
                title_language: String::new(),
                type_code: found.get(3)?,
                year: found
                    .get::<_, Option<i64>>(4)?
                    .and_then(|year| year.try_into().ok()),
                publisher: found.get(5)?,
                country: found.get(6)?,
                languages: Vec::new(),
                has_text: false,
                pages: None,
                file_bytes: None,
            })
        })
        .optional()?;
    let Some(mut line) = head else {
        return Ok(None);
    };
    add_texts(connection, &mut line)?;
    add_files(connection, &mut line)?;
    add_title(connection, &mut line, language)?;
    Ok(Some(line))
}

fn add_texts(connection: &Connection, line: &mut Line) -> rusqlite::Result<()> {
    line.languages = connection
        .prepare_cached(TEXTS)?
        .query_map(named_params! { ":id": line.id.as_bytes() }, |row| {
            row.get(0)
        })?
        .collect::<rusqlite::Result<_>>()?;
    line.has_text = !line.languages.is_empty();
    Ok(())
}

fn add_files(connection: &Connection, line: &mut Line) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(FILES)?;
    let mut rows = statement.query(named_params! { ":row": line.row })?;
    while let Some(row) = rows.next()? {
        let language: String = row.get(0)?;
        let size_bytes: u64 = row.get(1)?;
        let pages: u32 = row.get(2)?;
        line.file_bytes = Some(
            line.file_bytes
                .map_or(size_bytes, |least| least.min(size_bytes)),
        );
        line.pages = line.pages.max((pages > 0).then_some(pages));
        if !language.is_empty() && !line.languages.contains(&language) {
            line.languages.push(language);
        }
    }
    line.languages.sort_unstable();
    Ok(())
}

fn add_title(connection: &Connection, line: &mut Line, wanted: Language) -> rusqlite::Result<()> {
    let mut titles: Vec<(String, String)> = connection
        .prepare_cached(TITLES)?
        .query_map(named_params! { ":row": line.row }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    if line.languages.is_empty() {
        line.languages = titles
            .iter()
            .map(|(language, _)| language.clone())
            .collect();
        line.languages.retain(|language| !language.is_empty());
    }
    let place = shown(&titles, wanted);
    if place < titles.len() {
        (line.title_language, line.title) = titles.swap_remove(place);
    }
    Ok(())
}

/// Place of the title that is shown to a reader of a language, among those of a record.
fn shown(titles: &[(String, String)], wanted: Language) -> usize {
    [wanted.code(), Language::En.code()]
        .iter()
        .find_map(|code| titles.iter().position(|(language, _)| language == code))
        .unwrap_or(0)
}

impl ReadTx<'_> {
    /// Lines of these rows, in their order; rows without a live record are left out.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn lines(&self, rows: &[u32], language: Language) -> Result<Vec<Line>> {
        self.run("read lines", |connection| {
            rows.iter()
                .filter_map(|row| line(connection, *row, language).transpose())
                .collect()
        })
    }

    /// Gives each row that has a title with the one that its [`Line`] shows in a language, and the
    /// language of that title.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn each_title(
        &self,
        wanted: Language,
        give: &mut dyn FnMut(u32, &str, &str),
    ) -> Result<()> {
        self.run("read all titles", |connection| {
            let mut statement = connection.prepare_cached(ALL_TITLES)?;
            let mut found = statement.query([])?;
            let mut titles: Vec<(String, String)> = Vec::new();
            let mut current = None;
            let mut end = |row: Option<u32>, titles: &[(String, String)]| {
                if let (Some(row), Some((language, title))) =
                    (row, titles.get(shown(titles, wanted)))
                {
                    give(row, title, language);
                }
            };
            while let Some(next) = found.next()? {
                let row = next.get(0)?;
                if current != Some(row) {
                    end(current, &titles);
                    titles.clear();
                    current = Some(row);
                }
                titles.push((next.get(1)?, next.get(2)?));
            }
            end(current, &titles);
            Ok(())
        })
    }

    /// Rows of a kind that have a title in a language, by title, after a sort key and row
    /// (`""` and 0 for the first); each with its sort key.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn rows_by_title(
        &self,
        kind: Kind,
        language: &str,
        after: (&str, u32),
        limit: u32,
    ) -> Result<Vec<(String, u32)>> {
        self.run("list titles", |connection| {
            connection
                .prepare_cached(BY_TITLE)?
                .query_map(
                    named_params! {
                        ":kind": kind.number(), ":language": language,
                        ":key": after.0, ":after": after.1, ":limit": limit,
                    },
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )?
                .collect()
        })
    }
}
