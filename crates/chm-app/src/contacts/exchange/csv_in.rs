//! Tables of contacts, read row by row.

use std::io::BufRead as _;

use chm_model::body::Person;
use csv::{ReaderBuilder, StringRecord};

use super::encoding::Decoded;
use super::heading;
use super::known::{self, Known};
use super::read::{ReadContact, ReadMandate, problem, shown};
use crate::error::{Error, Result};
use crate::importing::{delimiter, is_email};
use crate::view::{ContactFileColumn, ContactFileProblem};

/// Bytes of a row.
const MOST_ROW: usize = 1 << 20;

/// The columns of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    pub headings: Vec<String>,
    /// Field of each; empty for those left out.
    pub fields: Vec<String>,
}

impl Columns {
    fn new(header: &StringRecord, chosen: &[String]) -> Self {
        let headings: Vec<String> = header
            .iter()
            .map(|heading| heading.trim_start_matches('\u{feff}').trim().to_owned())
            .collect();
        let found = headings.iter().enumerate().map(|(at, heading)| {
            let chosen = chosen.get(at);
            let chosen = chosen.filter(|field| field.is_empty() || heading::is_field(field));
            match chosen {
                Some(field) => field.clone(),
                None => heading::field(heading).unwrap_or_default().to_owned(),
            }
        });
        Self {
            fields: found.collect(),
            headings,
        }
    }

    pub(super) fn view(&self, sample: &StringRecord) -> Vec<ContactFileColumn> {
        let columns = self.headings.iter().zip(&self.fields).enumerate();
        columns
            .map(|(at, (heading, field))| ContactFileColumn {
                heading: shown(heading),
                field: field.clone(),
                sample: shown(sample.get(at).unwrap_or_default()),
            })
            .collect()
    }
}

/// What a table tells.
pub(super) enum Told {
    Contact(Box<ReadContact>),
    Problem(ContactFileProblem),
}

/// Reads a table; `each` is told of every row and may stop by saying no. The columns come back
/// with the first row as a sample.
pub(super) fn read(
    mut source: Decoded,
    path: &std::path::Path,
    chosen: &[String],
    known: &Known,
    each: &mut dyn FnMut(u64, Told) -> Result<bool>,
) -> Result<(Columns, StringRecord)> {
    let failed = |source| Error::read_file(path, source);
    let start = source.fill_buf().map_err(failed)?;
    let end = start
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap_or(start.len());
    let delimiter = delimiter(start.get(..end).unwrap_or_default());
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(source);
    let mut row = StringRecord::new();
    let mut columns: Option<Columns> = None;
    let mut sample = StringRecord::new();
    loop {
        let line = reader.position().line() as u32;
        match reader.read_record(&mut row) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                if let csv::ErrorKind::Io(source) = error.into_kind() {
                    return Err(failed(source));
                }
                let at = reader.get_ref().read_bytes;
                if !each(at, Told::Problem(problem(line, "unreadable", true)))? {
                    break;
                }
                continue;
            }
        }
        let line = row
            .position()
            .map_or(line, |position| position.line() as u32);
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(columns) = &columns else {
            columns = Some(Columns::new(&row, chosen));
            continue;
        };
        if sample.is_empty() {
            sample = row.clone();
        }
        let at = reader.get_ref().read_bytes;
        if !each(at, contact(&row, line, columns, known))? {
            break;
        }
    }
    Ok((columns.unwrap_or_default(), sample))
}

/// A row being read.
struct Row<'r> {
    cells: &'r StringRecord,
    line: u32,
    columns: &'r Columns,
    contact: ReadContact,
}

fn contact(cells: &StringRecord, line: u32, columns: &Columns, known: &Known) -> Told {
    if cells.as_slice().len() > MOST_ROW {
        return Told::Problem(problem(line, "too-large", true));
    }
    if let Some(shifted) = shifted(cells, line, columns) {
        return Told::Problem(shifted);
    }
    let mut row = Row {
        cells,
        line,
        columns,
        contact: ReadContact {
            line,
            ..ReadContact::default()
        },
    };
    row.person(known);
    row.mandate(known);
    let contact = row.contact;
    if contact.person.name.is_empty() && contact.person.emails.is_empty() {
        return Told::Problem(ContactFileProblem {
            column: columns.heading_of("name"),
            ..problem(line, "missing", true)
        });
    }
    Told::Contact(Box::new(contact))
}

impl Columns {
    fn heading_of(&self, field: &str) -> String {
        let at = self.fields.iter().position(|one| one == field);
        let heading = at.and_then(|at| self.headings.get(at));
        heading.map_or_else(String::new, |heading| shown(heading))
    }
}

/// Names the place where cells stand beside their columns: there are more or fewer than
/// headings, or an address stands under another heading while its own column holds none.
fn shifted(cells: &StringRecord, line: u32, columns: &Columns) -> Option<ContactFileProblem> {
    let at = |at: usize, code: &str| ContactFileProblem {
        column: columns
            .headings
            .get(at)
            .map_or_else(String::new, |heading| shown(heading)),
        column_number: at as u32 + 1,
        value: shown(cells.get(at).unwrap_or_default()),
        ..problem(line, code, true)
    };
    let (found, expected) = (cells.len(), columns.headings.len());
    let surplus = cells
        .iter()
        .skip(expected)
        .position(|cell| !cell.trim().is_empty());
    if let Some(surplus) = surplus {
        let stray = stray_address(cells, columns).unwrap_or(expected + surplus);
        return Some(at(stray, "shifted"));
    }
    if let Some(stray) = stray_address(cells, columns) {
        return Some(at(stray, "shifted"));
    }
    // Rows may leave out empty cells at their end, as spreadsheets do; not the needed ones.
    let needed = columns
        .fields
        .iter()
        .position(|field| field == "name" || field == "family-name");
    (found < expected && needed.is_some_and(|needed| found <= needed)).then(|| at(found, "cut-off"))
}

fn stray_address(cells: &StringRecord, columns: &Columns) -> Option<usize> {
    let is_address = |cell: &str| is_email(cell.trim());
    let mut own = columns
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| *field == "email");
    let own_is_wrong = own.clone().next().is_some()
        && own.all(|(at, _)| {
            let cell = cells.get(at).unwrap_or_default();
            !cell.split(['|', ';', ',']).any(is_address)
        });
    let fields = [
        "name",
        "role",
        "country",
        "telephone",
        "languages",
        "position",
        "office",
    ];
    let elsewhere = cells.iter().enumerate().position(|(at, cell)| {
        let field = columns.fields.get(at).map_or("", String::as_str);
        (fields.contains(&field) || at >= columns.fields.len()) && is_address(cell)
    });
    elsewhere.filter(|_| own_is_wrong)
}

impl Row<'_> {
    fn texts(&self, field: &str) -> Vec<(usize, String)> {
        let columns = self.columns.fields.iter().enumerate();
        let of_field = columns.filter(|(_, one)| *one == field);
        of_field
            .filter_map(|(at, _)| Some((at, self.cells.get(at)?.trim().to_owned())))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    fn cell(&self, field: &str) -> String {
        let first = self.texts(field).into_iter().next();
        first.map_or_else(String::new, |(_, text)| text)
    }

    fn items(&self, field: &str, separators: &[char]) -> Vec<(usize, String)> {
        let texts = self.texts(field).into_iter();
        let items = texts.flat_map(|(at, text)| {
            let items = text.split(separators).map(|item| item.trim().to_owned());
            items.map(|item| (at, item)).collect::<Vec<_>>()
        });
        items.filter(|(_, item)| !item.is_empty()).collect()
    }

    /// Notes that a value was left out.
    fn leave_out(&mut self, at: usize, value: &str, code: &str) {
        let heading = self.columns.headings.get(at);
        self.contact.problems.push(ContactFileProblem {
            column: heading.map_or_else(String::new, |heading| shown(heading)),
            column_number: at as u32 + 1,
            value: shown(value),
            ..problem(self.line, code, false)
        });
    }

    fn person(&mut self, known: &Known) {
        let lines = |text: String| text.lines().map(|line| line.trim().to_owned()).collect();
        let name = self.cell("name");
        let (given, family) = (self.cell("given-name"), self.cell("family-name"));
        let name = match (name.is_empty(), given.is_empty(), family.is_empty()) {
            (false, _, _) => name,
            (_, false, false) => format!("{given} {family}"),
            _ => given + &family,
        };
        let values =
            |items: Vec<(usize, String)>| items.into_iter().map(|(_, item)| item).collect();
        let mut person = Person {
            name,
            prefix: self.cell("prefix"),
            telephones: values(self.items("telephone", &['|', ';', '\n'])),
            websites: values(self.items("website", &['|', ' ', '\n'])),
            address: lines(self.cell("address")),
            note: self.cell("note"),
            tags: values(self.items("tags", &['|', ';', ','])),
            ..Person::default()
        };
        for (at, email) in self.items("email", &['|', ';', ',', ' ', '\n']) {
            if is_email(&email) {
                person.emails.push(email);
            } else {
                self.leave_out(at, &email, "not-an-email");
            }
        }
        for (at, words) in self.items("languages", &['|', ';', ',', '/', '\n']) {
            match known::language(&words) {
                Some(tag) => person.languages.push(tag),
                None => self.leave_out(at, &words, "unknown"),
            }
        }
        for (at, words) in self.items("expertise", &['|', ';', '\n']) {
            match known.concept(&words) {
                Some(code) if person.expertise.iter().any(|one| one == code) => {}
                Some(code) => person.expertise.push(code.to_owned()),
                None => self.leave_out(at, &words, "unknown"),
            }
        }
        self.contact.person = person;
    }

    fn mandate(&mut self, known: &Known) {
        let mut mandate = ReadMandate {
            office: self.cell("office"),
            position: self.cell("position"),
            ..ReadMandate::default()
        };
        if let Some((at, words)) = self.texts("role").into_iter().next() {
            match known.role(&words) {
                Some(role) => role.clone_into(&mut mandate.role),
                // What is no role of a convention is at least a position.
                None if mandate.position.is_empty() => mandate.position = words,
                None => self.leave_out(at, &words, "unknown"),
            }
        }
        if let Some((at, words)) = self.texts("country").into_iter().next() {
            match known.country(&words) {
                Some(country) => country.clone_into(&mut mandate.country),
                None => self.leave_out(at, &words, "unknown"),
            }
        }
        if let Some((at, words)) = self.texts("convention").into_iter().next() {
            match known::convention(&words) {
                Some(convention) => convention.clone_into(&mut mandate.convention),
                None => self.leave_out(at, &words, "unknown"),
            }
        }
        for field in ["from", "until", "confirmed"] {
            for (at, words) in self.texts(field) {
                match known::day(&words) {
                    Some(day) => match field {
                        "from" => mandate.from_on = day,
                        "until" => mandate.until_on = day,
                        _ => mandate.confirmed_on = day,
                    },
                    None => self.leave_out(at, &words, "not-a-day"),
                }
            }
        }
        if mandate != ReadMandate::default() {
            self.contact.mandates.push(mandate);
        }
    }
}
