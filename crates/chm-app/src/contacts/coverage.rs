//! Contacts by country, for the tiles and their table.

use std::collections::HashMap;

use chm_model::Kind;

use super::entry::Entry;
use super::family::{self, FAMILIES};
use super::list::since;
use super::rail::collation;
use crate::desk::{Desk, interface};
use crate::error::{Error, Result};
use crate::view::{
    Coverage, CoverageRegion, CoverageRow, CoverageState, CoverageTotals, FreshnessState,
};
use crate::{regions, tiles};

/// The regional groups of the United Nations.
const GROUPS: [&str; 5] = [
    "african-group",
    "asia-pacific-group",
    "eastern-european-group",
    "grulac",
    "weog",
];

/// What is known of a country.
#[derive(Default)]
struct Country {
    counts: [u32; FAMILIES.len()],
    all: u32,
    confirmed_on: String,
    is_waiting: bool,
    is_checked: bool,
    has_family: bool,
}

impl Desk {
    /// Contacts by country; the tiles show the state of one family of roles, of the focal points
    /// when none is named.
    ///
    /// # Errors
    /// Code `bad-argument` for an unknown family; those of the disk.
    pub fn contact_coverage(&self, family: &str, language: &str) -> Result<Coverage> {
        let language = interface(language);
        let [first, ..] = FAMILIES;
        let family = if family.is_empty() { first } else { family };
        let Some(family) = FAMILIES.iter().find(|one| **one == family) else {
            return Err(Error::BadArgument(family.chars().take(80).collect()));
        };
        let names = self.shared.names();
        let months = self.contact_months()?;
        let mut countries: HashMap<String, Country> = HashMap::new();
        self.shared.with_contacts(|book| {
            let since = since(book.today(), months);
            for entry in book.entries.values().filter(|entry| !entry.is_trashed) {
                count(&mut countries, entry, family, &since);
            }
        })?;
        let reference = &names.reference;
        let mut rows: Vec<CoverageRow> = reference
            .of_kind(Kind::PARTY)
            .filter(|(code, _)| code.len() == 2)
            .map(|(code, entry)| {
                let region = entry.regions.iter();
                let mut region = region.filter(|region| GROUPS.contains(&region.as_str()));
                let label = reference.label(Kind::PARTY, code, language);
                row(
                    code,
                    label.unwrap_or_default(),
                    region.next().cloned().unwrap_or_default(),
                    countries.remove(code).unwrap_or_default(),
                )
            })
            // Territories without a tile appear with their first contact.
            .filter(|row: &CoverageRow| {
                row.column.is_some() || !row.region.is_empty() || row.all > 0
            })
            .collect();
        let collation = collation(language);
        rows.sort_by_cached_key(|row| collation.key(&row.label));
        let regions = GROUPS.iter().map(|code| CoverageRegion {
            code: (*code).to_owned(),
            label: regions::name(code, language).unwrap_or(code).to_owned(),
            checked: tally(&rows, |row| {
                row.region == *code && row.state == CoverageState::Checked
            }),
            countries: tally(&rows, |row| row.region == *code),
        });
        Ok(Coverage {
            private_part: self.private_part()?,
            family: (*family).to_owned(),
            months,
            families: FAMILIES.map(str::to_owned).to_vec(),
            totals: CoverageTotals {
                checked: tally(&rows, |row| row.state == CoverageState::Checked),
                out_of_date: tally(&rows, |row| row.state == CoverageState::OutOfDate),
                change_waiting: tally(&rows, |row| row.state == CoverageState::ChangeWaiting),
                none: tally(&rows, |row| row.state == CoverageState::None),
            },
            regions: regions.collect(),
            rows,
        })
    }
}

fn tally(rows: &[CoverageRow], is_counted: impl Fn(&CoverageRow) -> bool) -> u32 {
    rows.iter().filter(|row| is_counted(row)).count() as u32
}

fn count(countries: &mut HashMap<String, Country>, entry: &Entry, family: &str, since: &str) {
    for code in &entry.countries {
        let country = countries.entry(code.clone()).or_default();
        country.all += 1;
        let mut seen: Vec<&str> = Vec::new();
        for held in entry.current().iter().filter(|held| held.country == *code) {
            if seen.contains(&held.family) {
                continue;
            }
            seen.push(held.family);
            if let Some(count) = country.counts.get_mut(family::place(held.family)) {
                *count += 1;
            }
        }
        if seen.contains(&family) {
            country.has_family = true;
            let freshness = entry.freshness(since);
            country.is_checked |= freshness.state == FreshnessState::Checked;
            country.is_waiting |= entry.is_waiting;
            if freshness.confirmed_on > country.confirmed_on {
                country.confirmed_on = freshness.confirmed_on;
            }
        }
    }
}

fn row(code: &str, label: String, region: String, country: Country) -> CoverageRow {
    let state = if country.is_waiting {
        CoverageState::ChangeWaiting
    } else if country.is_checked {
        CoverageState::Checked
    } else if country.has_family {
        CoverageState::OutOfDate
    } else {
        CoverageState::None
    };
    let tile = tiles::place(code);
    CoverageRow {
        code: code.to_owned(),
        label,
        region,
        column: tile.map(|(column, _)| column),
        row: tile.map(|(_, row)| row),
        state,
        confirmed_on: country.confirmed_on,
        counts: country.counts.to_vec(),
        all: country.all,
    }
}
