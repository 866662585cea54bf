//! A table in CSV: its columns decide whether it holds documents, contacts or chemicals.

use std::collections::BTreeSet;

use csv::ByteRecord;
use serde_json::{Map, Value};

use super::chemical::{self, ChemicalDraft};
use super::contact::{self, ContactDraft};
use super::fault::Problem;
use super::manifest::{self, ManifestRow};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableKind {
    Documents,
    Contacts,
    Chemicals,
}

/// A row that was read.
#[derive(Debug)]
pub(super) enum Item {
    Document(Box<super::draft::DocumentDraft>),
    Contact(Box<ContactDraft>),
    Chemical(Box<ChemicalDraft>),
}

/// The header row.
#[derive(Debug)]
pub(super) struct Header {
    columns: Vec<String>,
    pub kind: TableKind,
}

/// Fields that hold several values, parted by `|`.
const LISTS: [&str; 6] = [
    "symbol",
    "symbols",
    "chemicals",
    "concepts",
    "treaties",
    "parties",
];

/// Words by language, one column each (`title_fr`), and the object that holds them together.
const BY_LANGUAGE: [(&str, &str); 3] = [
    ("title_", "titles"),
    ("summary_", "summaries"),
    ("text_", "texts"),
];

impl Header {
    /// Reads the header row.
    pub(super) fn read(record: &ByteRecord) -> Result<Self, Problem> {
        let mut columns = Vec::new();
        for field in record {
            let text = std::str::from_utf8(field).map_err(|_| Problem::invalid_utf8())?;
            columns.push(text.trim_matches([' ', '\u{feff}']).to_lowercase());
        }
        let has = |name: &str| columns.iter().any(|column| column == name);
        let named = |prefix: &str| columns.iter().any(|column| column.starts_with(prefix));
        let kind = if has("name") && has("role") {
            TableKind::Contacts
        } else if has("cas") && has("id") && named("name_") {
            TableKind::Chemicals
        } else if !has("title") && !named("title_") {
            return Err(Problem::missing_column("title"));
        } else if !has("id") && !has("symbol") && !has("symbols") {
            return Err(Problem::missing_column("id"));
        } else if has("title") && !has("lang") {
            return Err(Problem::missing_column("lang"));
        } else {
            TableKind::Documents
        };
        if kind == TableKind::Contacts && !has("country") {
            return Err(Problem::missing_column("country"));
        }
        Ok(Self { columns, kind })
    }

    /// Reads a row, and the names of columns that nothing is known of.
    pub(super) fn row(&self, record: &ByteRecord) -> Result<(Item, BTreeSet<String>), Problem> {
        if record.len() != self.columns.len() {
            return Err(Problem::columns(record.len(), self.columns.len()));
        }
        let mut cells = Vec::new();
        for (column, field) in self.columns.iter().zip(record) {
            let text = std::str::from_utf8(field).map_err(|_| Problem::invalid_utf8())?;
            if !text.trim().is_empty() {
                cells.push((column.as_str(), text));
            }
        }
        let row = Cells(cells);
        match self.kind {
            TableKind::Documents => {
                let ManifestRow { draft, ignored } = manifest::read_object(row.into_object())?;
                Ok((Item::Document(Box::new(draft)), ignored))
            }
            TableKind::Contacts => {
                let draft = contact::read(&row)?;
                Ok((
                    Item::Contact(Box::new(draft)),
                    row.unknown(contact::COLUMNS),
                ))
            }
            TableKind::Chemicals => {
                let draft = chemical::read(&row)?;
                Ok((
                    Item::Chemical(Box::new(draft)),
                    row.unknown(chemical::COLUMNS),
                ))
            }
        }
    }
}

/// The cells of a row that hold something, by column.
pub(super) struct Cells<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Cells<'a> {
    /// The text of a column; empty when there is none.
    pub(super) fn text(&self, column: &str) -> &'a str {
        let cell = self.0.iter().find(|(name, _)| *name == column);
        cell.map_or("", |(_, text)| text.trim())
    }

    /// The values of a column, parted by `|`.
    pub(super) fn list(&self, column: &str) -> Vec<&'a str> {
        split(self.text(column)).collect()
    }

    /// Columns `prefix` and a language, with their text.
    pub(super) fn by_language(&self, prefix: &str) -> Vec<(&'a str, &'a str)> {
        let cells = self.0.iter();
        cells
            .filter_map(|(column, text)| Some((column.strip_prefix(prefix)?, text.trim())))
            .collect()
    }

    fn unknown(&self, known: &[&str]) -> BTreeSet<String> {
        let is_known = |column: &str| {
            known.contains(&column)
                || known
                    .iter()
                    .any(|name| name.ends_with('_') && column.starts_with(name))
        };
        let columns = self.0.iter().map(|(column, _)| *column);
        columns
            .filter(|column| !is_known(column))
            .map(str::to_owned)
            .collect()
    }

    /// The row as a line of a manifest would say it.
    fn into_object(self) -> Map<String, Value> {
        let mut object = Map::new();
        for (column, text) in self.0 {
            let nested = BY_LANGUAGE
                .iter()
                .find_map(|(prefix, whole)| Some((*whole, column.strip_prefix(prefix)?)));
            if let Some((whole, language)) = nested {
                let words = match whole {
                    "texts" => pages(text),
                    _ => Value::from(text),
                };
                if let Value::Object(map) = object
                    .entry(whole)
                    .or_insert_with(|| Value::Object(Map::new()))
                {
                    map.insert(language.to_owned(), words);
                }
            } else if LISTS.contains(&column) {
                let items: Vec<Value> = split(text).map(Value::from).collect();
                object.insert(column.to_owned(), Value::Array(items));
            } else {
                object.insert(column.to_owned(), Value::from(text));
            }
        }
        object
    }
}

/// A text with form feeds as a list of passages.
fn pages(text: &str) -> Value {
    let paged = text.contains('\u{c}');
    let pages = (1_u32..).zip(text.split('\u{c}'));
    pages
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(page, text)| {
            let page = if paged { page } else { 0 };
            Value::Object(Map::from_iter([
                ("page".to_owned(), Value::from(page)),
                ("text".to_owned(), Value::from(text)),
            ]))
        })
        .collect()
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split('|')
        .map(str::trim)
        .filter(|item| !item.is_empty())
}

/// The character that parts the columns of this header line: the commonest of comma,
/// semicolon and tab outside quotation marks.
pub(crate) fn delimiter(line: &[u8]) -> u8 {
    let count = |wanted: u8| {
        let mut quoted = false;
        let outside = line.iter().filter(|byte| {
            quoted ^= **byte == b'"';
            !quoted && **byte == wanted
        });
        outside.count()
    };
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|byte| count(*byte))
        .unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(columns: &[&str]) -> Result<Header, Problem> {
        Header::read(&ByteRecord::from(columns.to_vec()))
    }

    #[test]
    fn the_columns_tell_what_the_rows_are() {
        let kind = |columns: &[&str]| header(columns).map(|header| header.kind);
        assert_eq!(
            kind(&["\u{feff}ID", "Title", "lang"]),
            Ok(TableKind::Documents)
        );
        assert_eq!(kind(&["symbol", "title_fr"]), Ok(TableKind::Documents));
        assert_eq!(kind(&["name", "role", "country"]), Ok(TableKind::Contacts));
        assert_eq!(kind(&["id", "name_en", "cas"]), Ok(TableKind::Chemicals));
        assert_eq!(kind(&["id", "text"]), Err(Problem::missing_column("title")));
        assert_eq!(kind(&["title", "lang"]), Err(Problem::missing_column("id")));
        assert_eq!(kind(&["id", "title"]), Err(Problem::missing_column("lang")));
    }

    #[test]
    fn a_row_is_read_like_a_line_of_a_manifest() {
        let header = header(&[
            "id",
            "symbol",
            "title_en",
            "title_fr",
            "text_fr",
            "chemicals",
            "year",
        ])
        .unwrap();
        let cells = [
            "a",
            "sc-4/17",
            "A",
            "B",
            "un\u{c}deux",
            "pfos | 335-67-1",
            "2009",
        ];
        let (item, ignored) = header.row(&ByteRecord::from(cells.to_vec())).unwrap();
        let Item::Document(draft) = item else {
            panic!("not a document")
        };
        assert!(ignored.is_empty());
        assert_eq!(draft.symbols, ["SC-4/17"]);
        assert_eq!(draft.chemicals, ["pfos", "335-67-1"]);
        let pages: Vec<_> = draft.texts.values().flatten().map(|p| p.page).collect();
        assert_eq!(pages, [1, 2]);
    }

    #[test]
    fn faults_of_a_row_are_named() {
        let header = header(&["id", "title", "lang", "chemicals"]).unwrap();
        let fault = |cells: &[&str]| header.row(&ByteRecord::from(cells.to_vec())).unwrap_err();
        assert_eq!(fault(&["a", "b"]), Problem::columns(2, 4));
        assert_eq!(
            fault(&["a", "b", "en", "1763-23-2"]),
            Problem::wrong_cas("1763-23-2")
        );
        let broken = ByteRecord::from(vec![&b"a"[..], b"\xff", b"en", b""]);
        assert_eq!(header.row(&broken).unwrap_err(), Problem::invalid_utf8());
    }

    #[test]
    fn the_delimiter_is_found_outside_quotation_marks() {
        assert_eq!(delimiter(b"id,title"), b',');
        assert_eq!(delimiter(b"\"a,b,c\";title;lang"), b';');
        assert_eq!(delimiter(b"id"), b',');
    }
}
