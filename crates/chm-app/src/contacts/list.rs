//! The list of contacts, page by page.

use std::sync::Arc;

use chm_model::{Day, Kind, Language, RecordId};

use super::book::Book;
use super::entry::Entry;
use super::filter::Sieve;
use crate::desk::{Desk, interface};
use crate::error::Result;
use crate::reference::Reference;
use crate::view::{ContactPage, ContactRequest, ContactRow, ContactSort};

/// Most rows of a page.
const MOST_ROWS: u32 = 200;

/// Bytes of the rows of a page; with their surroundings they stay under 64 kB.
const MOST_BYTES: usize = 60_000;

/// Characters of a name or office in a row.
const ROOM: usize = 160;

/// Months after which an entry is out of date unless the person chose others.
const MONTHS: u32 = 12;

/// Preference with the number of months.
pub(super) const MONTHS_PREFERENCE: &str = "contact-months";

impl Desk {
    /// A part of the list of contacts.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn contact_page(&self, request: &ContactRequest) -> Result<ContactPage> {
        let language = interface(&request.interface);
        let names = self.shared.names();
        let months = self.contact_months()?;
        let asked = self.shared.with_contacts(|book| {
            let reference = &names.reference;
            let since = since(book.today(), months);
            let found = sifted(book, request, &since, reference, language);
            let rows = Rows {
                sieve: Sieve::new(&request.filter, &since, reference, &book.parts),
                since,
                reference,
                language,
            };
            let page = rows.page(&found, request.offset, request.limit);
            let wanted = request.find.parse::<RecordId>().ok();
            let place = wanted.and_then(|id| found.iter().position(|entry| entry.id == id));
            (found.len() as u32, place.map(|at| at as u32), page)
        })?;
        let (total, found, rows) = asked.unwrap_or_default();
        Ok(ContactPage {
            private_part: self.private_part()?,
            total,
            offset: request.offset,
            found,
            rows,
        })
    }

    /// Months after which an entry is out of date.
    pub(super) fn contact_months(&self) -> Result<u32> {
        let chosen = self.preference(MONTHS_PREFERENCE)?;
        let months = chosen.and_then(|months| months.parse().ok());
        Ok(months
            .filter(|months| (1..=120).contains(months))
            .unwrap_or(MONTHS))
    }
}

/// The first day on which a confirmation is fresh.
pub(super) fn since(today: Day, months: u32) -> String {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    today
        .plus_months(-months)
        .map_or_else(String::new, |day| day.to_string())
}

/// The contacts that a filter takes, in order.
pub(super) fn sifted(
    book: &mut Book,
    request: &ContactRequest,
    since: &str,
    reference: &Reference,
    language: Language,
) -> Vec<Arc<Entry>> {
    let sorted = book.by_name(language, reference);
    let sieve = Sieve::new(&request.filter, since, reference, &book.parts);
    let taken = sorted.iter().filter(|entry| sieve.takes(entry));
    let mut found: Vec<Arc<Entry>> = taken.cloned().collect();
    match request.sort {
        ContactSort::Name => {}
        ContactSort::Country => {
            let order = super::rail::country_order(reference, language);
            found.sort_by_cached_key(|entry| {
                let country = entry.countries.first();
                country
                    .and_then(|code| order.get(code))
                    .copied()
                    .unwrap_or(usize::MAX)
            });
        }
        ContactSort::Confirmed => {
            found.sort_by(|one, other| one.confirmed_on.cmp(&other.confirmed_on));
        }
    }
    found
}

/// How rows are worded.
pub(super) struct Rows<'r> {
    pub sieve: Sieve,
    pub since: String,
    pub reference: &'r Reference,
    pub language: Language,
}

impl Rows<'_> {
    fn page(&self, found: &[Arc<Entry>], offset: u32, limit: u32) -> Vec<ContactRow> {
        let mut bytes = 0;
        let mut rows = Vec::new();
        let wanted = found.iter().skip(offset as usize);
        for entry in wanted.take(limit.clamp(1, MOST_ROWS) as usize) {
            let row = self.row(entry);
            bytes += weight(&row);
            if bytes > MOST_BYTES && !rows.is_empty() {
                break;
            }
            rows.push(row);
        }
        rows
    }

    /// A row of the list.
    pub(super) fn row(&self, entry: &Entry) -> ContactRow {
        let asked = entry
            .current()
            .iter()
            .find(|held| self.sieve.asks_for(held));
        let held = asked.or_else(|| entry.held.first());
        let country = held.map_or("", |held| held.country.as_str());
        let line = held.and_then(|held| held.line.best(self.language));
        let label = |kind: Kind, code: &str| {
            let label = self.reference.label(kind, code, self.language);
            label.unwrap_or_else(|| code.to_owned())
        };
        ContactRow {
            id: entry.id.to_string(),
            name: short(&entry.name),
            role_code: held.map_or_else(String::new, |held| short(&held.role)),
            role: held.map_or_else(String::new, |held| short(&label(Kind::ROLE, &held.role))),
            line: line.map_or_else(String::new, |(_, text)| short(text)),
            country: short(country),
            country_label: short(&label(Kind::PARTY, country)),
            languages: entry
                .languages
                .iter()
                .take(6)
                .map(|tag| short(tag))
                .collect(),
            freshness: entry.freshness(&self.since),
            starred: entry.starred,
            origin: entry.origin,
        }
    }
}

/// A text no longer than a row has room for.
fn short(text: &str) -> String {
    match text.char_indices().nth(ROOM) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// Bytes of a row as JSON, or a little more.
fn weight(row: &ContactRow) -> usize {
    const NAMES: usize = 275;
    let texts = [
        &row.id,
        &row.name,
        &row.role_code,
        &row.role,
        &row.line,
        &row.country,
        &row.country_label,
    ];
    let escaped = |text: &str| {
        let extra = text
            .chars()
            .filter(|c| matches!(c, '"' | '\\') || c.is_control());
        text.len() + 6 * extra.count() + 3
    };
    NAMES
        + texts.into_iter().map(|text| escaped(text)).sum::<usize>()
        + row
            .languages
            .iter()
            .map(|text| escaped(text))
            .sum::<usize>()
}
