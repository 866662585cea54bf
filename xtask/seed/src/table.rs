//! Tables: CSV in UTF-8, NFC, one header line; lists in a cell are parted by `|`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context;
use chm_model::LocalisedText;
use unicode_normalization::is_nfc;

use crate::languages::{self, TAGS};
use crate::problems::Problems;

/// A table with its name.
pub struct Table<'p> {
    file: String,
    columns: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
    problems: &'p Problems,
}

/// One row of a table. Wrong cells are reported and read as empty.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table<'t>,
    line: u64,
    cells: &'t csv::StringRecord,
}

impl<'p> Table<'p> {
    /// Reads a file of a folder.
    pub fn read(folder: &Path, file: &str, problems: &'p Problems) -> anyhow::Result<Self> {
        let path = folder.join(file);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Self::parse(file, &text, problems))
    }

    /// Reads a text.
    pub fn parse(file: &str, text: &str, problems: &'p Problems) -> Self {
        if text.starts_with('\u{feff}') || text.contains('\r') {
            problems.report(file, 1, "has a byte order mark or carriage returns");
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut table = Self {
            file: file.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
            problems,
        };
        for record in reader.records() {
            match record {
                Ok(record) => table.add(record),
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    problems.report(file, line, error.to_string());
                }
            }
        }
        if table.rows.is_empty() {
            problems.report(file, 1, "has no rows");
        }
        table
    }

    fn add(&mut self, record: csv::StringRecord) {
        let line = record.position().map_or(0, csv::Position::line);
        if self.columns.is_empty() {
            self.columns = record.iter().map(str::to_owned).collect();
        } else if record.len() == self.columns.len() {
            self.rows.push((line, record));
        } else {
            let what = format!(
                "has {} cells, the header {}",
                record.len(),
                self.columns.len()
            );
            self.problems.report(&self.file, line, what);
        }
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            table: self,
            line: *line,
            cells,
        })
    }

    /// The codes of a column, each of which must be there and stand once.
    pub fn codes(&self, column: &str) -> BTreeSet<String> {
        let mut codes = BTreeSet::new();
        for row in self.rows() {
            let code = row.text(column);
            if code.is_empty() {
                row.report(format!("{column} is empty"));
            } else if !codes.insert(code.clone()) {
                row.report(format!("{column} {code} stands twice"));
            }
        }
        codes
    }
}

impl Row<'_> {
    /// Reports that this row is wrong.
    pub fn report(&self, what: impl Into<String>) {
        self.table
            .problems
            .report(&self.table.file, self.line, what);
    }

    /// The texts of all cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter()
    }

    /// The text of a cell.
    pub fn text(&self, column: &str) -> String {
        let place = self.table.columns.iter().position(|name| name == column);
        let Some(cell) = place.and_then(|place| self.cells.get(place)) else {
            self.report(format!("there is no column {column}"));
            return String::new();
        };
        if cell != cell.trim() {
            self.report(format!("{column} has outer blanks"));
        }
        if !is_nfc(cell) {
            self.report(format!("{column} is not NFC"));
        }
        cell.to_owned()
    }

    /// The items of a cell.
    pub fn list(&self, column: &str) -> Vec<String> {
        let cell = self.text(column);
        if cell.is_empty() {
            return Vec::new();
        }
        let items: Vec<_> = cell.split('|').map(str::to_owned).collect();
        if items
            .iter()
            .any(|item| item.is_empty() || item != item.trim())
        {
            self.report(format!("{column} has an empty or padded item"));
        }
        items
    }

    /// The items of a cell, each of which must be known.
    pub fn codes(&self, column: &str, known: &BTreeSet<String>) -> Vec<String> {
        let items = self.list(column);
        for item in items.iter().filter(|item| !known.contains(*item)) {
            self.report(format!("{column} names unknown {item}"));
        }
        items
    }

    /// A cell that is empty or one of these.
    pub fn one_of(&self, column: &str, known: &[&str]) -> String {
        let text = self.text(column);
        if !text.is_empty() && !known.contains(&text.as_str()) {
            self.report(format!(
                "{column} is {text}, not one of {}",
                known.join(", ")
            ));
        }
        text
    }

    /// The cells `prefix_en`, `prefix_ar` and so on: text in all six languages.
    pub fn labels(&self, prefix: &str) -> LocalisedText {
        let labels: LocalisedText = TAGS
            .into_iter()
            .map(|tag| (tag.to_owned(), self.text(&format!("{prefix}_{tag}"))))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        self.check_labels(prefix, &labels);
        labels
    }

    /// Reports languages without text, and text that is not in the script of its language.
    pub fn check_labels(&self, what: &str, labels: &LocalisedText) {
        for tag in TAGS {
            match labels.exact(tag) {
                None | Some("") => self.report(format!("{what} is missing in {tag}")),
                Some(text) if !languages::is_in_script(tag, text) => {
                    self.report(format!("{what} in {tag} is not in its script: {text}"));
                }
                Some(_) => {}
            }
        }
    }

    /// The lists `prefix_en`, `prefix_ar` and so on, those that have items.
    pub fn synonyms(&self, prefix: &str) -> BTreeMap<String, Vec<String>> {
        TAGS.into_iter()
            .map(|tag| (tag.to_owned(), self.list(&format!("{prefix}_{tag}"))))
            .filter(|(_, texts)| !texts.is_empty())
            .collect()
    }
}

#[cfg(test)]
pub mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

    use super::*;

    /// What is wrong with a text read as the table `t.csv`.
    pub fn problems_of(text: &str, read: impl FnOnce(&Table<'_>)) -> String {
        let problems = Problems::default();
        read(&Table::parse("t.csv", text, &problems));
        problems.to_string()
    }

    #[test]
    fn a_row_with_too_few_cells_is_named_by_file_and_line() {
        let told = problems_of("id,a\nx,1\ny\nz,\"1\n2\"\nw\n", |_| ());
        assert_eq!(
            told,
            "t.csv, line 3: has 1 cells, the header 2\nt.csv, line 6: has 1 cells, the header 2\n"
        );
    }

    #[test]
    fn codes_that_are_empty_doubled_or_unknown_are_named() {
        let told = problems_of("id,to\nx,x|q\nx,\n,\n", |table| {
            let codes = table.codes("id");
            for row in table.rows() {
                row.codes("to", &codes);
            }
        });
        assert_eq!(
            told,
            "t.csv, line 3: id x stands twice\nt.csv, line 4: id is empty\nt.csv, line 2: to names unknown q\n"
        );
    }

    #[test]
    fn labels_must_be_there_in_six_languages_and_their_scripts() {
        let text = "id,l_en,l_ar,l_fr,l_ru,l_es,l_zh\nx,Lead,رصاص,Plomb,Lead,,铅\n";
        let told = problems_of(text, |table| {
            for row in table.rows() {
                row.labels("l");
            }
        });
        assert_eq!(
            told,
            "t.csv, line 2: l is missing in es\nt.csv, line 2: l in ru is not in its script: Lead\n"
        );
    }

    #[test]
    fn blanks_forms_and_missing_columns_are_named() {
        let told = problems_of("id,a\nx, b\ny,e\u{301}\nz,a||b\n", |table| {
            for row in table.rows() {
                row.list("a");
            }
            table.rows().next().unwrap().text("nothing");
        });
        assert_eq!(
            told,
            "t.csv, line 2: a has outer blanks\nt.csv, line 2: a has an empty or padded item\n\
             t.csv, line 3: a is not NFC\nt.csv, line 4: a has an empty or padded item\n\
             t.csv, line 2: there is no column nothing\n"
        );
    }
}
