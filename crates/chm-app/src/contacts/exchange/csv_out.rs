//! A table of contacts: one row for each mandate, in UTF-8 with a mark that spreadsheets know.

use std::io::Write;

use chm_model::Language;
use csv::WriterBuilder;

use super::heading::heading;
use crate::contacts::book::Book;
use crate::contacts::entry::Entry;

const FIELDS: [&str; 18] = [
    "name",
    "prefix",
    "role",
    "convention",
    "country",
    "office",
    "position",
    "email",
    "telephone",
    "website",
    "address",
    "languages",
    "expertise",
    "from",
    "until",
    "confirmed",
    "note",
    "tags",
];

/// Writes contacts; lists are joined with `|`.
pub(super) fn write(
    out: &mut dyn Write,
    book: &Book,
    entries: &[std::sync::Arc<Entry>],
    language: Language,
    with_notes: bool,
) -> std::io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = WriterBuilder::new().from_writer(out);
    let kept = |field: &&&str| with_notes || !matches!(**field, "note" | "tags");
    let fields: Vec<&'static str> = FIELDS.iter().filter(kept).copied().collect();
    table.write_record(fields.iter().map(|field| heading(field, language)))?;
    for entry in entries {
        let Some(part) = book.parts.persons.get(&entry.id) else {
            continue;
        };
        let person = &part.body;
        let mut mandates: Vec<_> = book
            .parts
            .mandates_of(&entry.id)
            .map(|(_, m)| Some(m))
            .collect();
        if mandates.is_empty() {
            mandates.push(None);
        }
        for mandate in mandates {
            let office = mandate.and_then(|mandate| book.parts.offices.get(&mandate.office?));
            let best = |text: Option<&chm_model::LocalisedText>| {
                let best = text.and_then(|text| text.best(language));
                best.map_or_else(String::new, |(_, text)| text.to_owned())
            };
            let day = |day: Option<&String>| day.cloned().unwrap_or_default();
            let cell = |field: &str| match field {
                "name" => person.name.clone(),
                "prefix" => person.prefix.clone(),
                "role" => day(mandate.map(|m| &m.role)),
                "convention" => day(mandate.map(|m| &m.convention)),
                "country" => mandate.map_or_else(String::new, |m| book.deriving().country(m)),
                "office" => best(office.map(|office| &office.names)),
                "position" => best(mandate.map(|m| &m.position)),
                "email" => person.emails.join("|"),
                "telephone" => person.telephones.join("|"),
                "website" => person.websites.join("|"),
                "address" => person.address.join("\n"),
                "languages" => person.languages.join("|"),
                "expertise" => person.expertise.join("|"),
                "from" => day(mandate.map(|m| &m.from_on)),
                "until" => day(mandate.map(|m| &m.until_on)),
                "confirmed" => day(mandate.map(|m| &m.confirmed_on)),
                "note" => person.note.clone(),
                _ => person.tags.join("|"),
            };
            table.write_record(fields.iter().map(|field| harmless(cell(field))))?;
        }
    }
    table.flush()
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: String) -> String {
    let first = cell.chars().next();
    let is_formula = matches!(first, Some('=' | '@' | '\t' | '\r'))
        || (matches!(first, Some('+' | '-'))
            && cell
                .chars()
                .any(|letter| letter.is_alphabetic() || letter == '('));
    if is_formula { format!("'{cell}") } else { cell }
}
