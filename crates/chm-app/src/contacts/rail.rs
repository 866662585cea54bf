//! The rail beside the list, and the filter menus, with their counts.

use std::collections::HashMap;

use chm_i18n::{Collation, Locale};
use chm_model::{Kind, Language};
use tracing::warn;

use super::book::Book;
use super::entry::Entry;
use super::family::{self, FAMILIES};
use super::filter::{Dimension, Membership, Sieve, Tally};
use super::list::since;
use crate::desk::{Desk, interface};
use crate::error::Result;
use crate::reference::Reference;
use crate::view::{
    ContactGroupEntry, ContactOrigin, ContactRail, ContactRailRequest, Counted, PrivatePart,
    RoleFamily,
};

impl Desk {
    /// The rail beside the list, and the filter menus.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn contact_rail(&self, request: &ContactRailRequest) -> Result<ContactRail> {
        if let Err(error) = self.empty_old_trash() {
            warn!("The trash of contacts is not emptied: {}", error.chain());
        }
        let names = self.shared.names();
        let months = self.contact_months()?;
        let private_part = self.private_part()?;
        let empty = empty(private_part, months);
        let rail = self.shared.with_contacts(|book| {
            let counting = Counting {
                reference: &names.reference,
                language: interface(&request.interface),
                since: since(book.today(), months),
            };
            counting.rail(book, request, empty)
        })?;
        Ok(rail.unwrap_or_else(|| self::empty(private_part, months)))
    }
}

fn empty(private_part: PrivatePart, months: u32) -> ContactRail {
    ContactRail {
        private_part,
        months,
        all: 0,
        starred: 0,
        out_of_date: 0,
        change_waiting: 0,
        own: 0,
        trash: 0,
        families: Vec::new(),
        groups: Vec::new(),
        countries: Vec::new(),
        regions: Vec::new(),
        conventions: Vec::new(),
        languages: Vec::new(),
        expertise: Vec::new(),
        tags: Vec::new(),
    }
}

/// How the rail is counted and worded.
struct Counting<'c> {
    reference: &'c Reference,
    language: Language,
    since: String,
}

/// Counts of the menus.
#[derive(Default)]
struct Menus {
    countries: Tally,
    conventions: Tally,
    languages: Tally,
    expertise: Tally,
    tags: Tally,
}

impl Counting<'_> {
    fn rail(
        &self,
        book: &mut Book,
        request: &ContactRailRequest,
        mut rail: ContactRail,
    ) -> ContactRail {
        let parts = &book.parts;
        let sieve = Sieve::new(&request.filter, &self.since, self.reference, parts);
        let (mut families, mut roles) = (Tally::default(), Tally::default());
        let mut menus = Menus::default();
        let mut regional = Tally::default();
        let groups = parts.groups.iter();
        let mut groups: Vec<_> = groups
            .map(|(id, group)| {
                let membership = Membership::new(group, self.reference, parts);
                (*id, group.name.clone(), membership, 0_u32)
            })
            .collect();
        let regions_of = self.regions();
        let none: Vec<String> = Vec::new();
        for entry in book.entries.values() {
            Self::count(entry, &sieve, &mut menus);
            if sieve.is_in_place(entry)
                && sieve
                    .misses(entry)
                    .all(|missed| missed == Dimension::Region)
            {
                let regions = entry.countries.iter();
                let regions = regions.flat_map(|code| regions_of.get(code).unwrap_or(&none));
                regional.count(regions.map(String::as_str));
            }
            if entry.is_trashed {
                rail.trash += 1;
                continue;
            }
            rail.all += 1;
            rail.starred += u32::from(entry.starred);
            rail.out_of_date += u32::from(entry.is_out_of_date(&self.since));
            rail.change_waiting += u32::from(entry.is_waiting);
            rail.own += u32::from(entry.origin != ContactOrigin::Shared);
            match entry.current() {
                [] => families.count(["others"]),
                current => {
                    families.count(current.iter().map(|held| held.family));
                    roles.count(current.iter().map(|held| held.role.as_str()));
                }
            }
            for (_, _, membership, count) in &mut groups {
                *count += u32::from(membership.holds(entry).is_some());
            }
        }
        rail.families = self.families(&families, roles);
        rail.countries = self.counted(menus.countries, |code| self.label(Kind::PARTY, code));
        rail.regions = self.counted(regional, |code| {
            self.reference.place_label(code, self.language)
        });
        rail.conventions = self.counted(menus.conventions, |_| String::new());
        rail.languages = self.counted(menus.languages, |_| String::new());
        rail.expertise = self.counted(menus.expertise, |code| self.label(Kind::CONCEPT, code));
        rail.tags = self.counted(menus.tags, str::to_owned);
        let groups = groups.into_iter().map(|(id, name, membership, count)| {
            let by_rule = membership.has_rule();
            ContactGroupEntry {
                id: id.to_string(),
                name,
                count,
                by_rule,
            }
        });
        rail.groups = self.sorted(groups.collect(), |group| &group.name);
        rail
    }

    /// Counts a contact in the menus under all filters but that of the menu.
    fn count(entry: &Entry, sieve: &Sieve, menus: &mut Menus) {
        if !sieve.is_in_place(entry) {
            return;
        }
        let mut misses = sieve.misses(entry);
        let (first, second) = (misses.next(), misses.next());
        if second.is_some() {
            return;
        }
        let counts = |dimension: Dimension| first.is_none_or(|missed| missed == dimension);
        if counts(Dimension::Country) {
            menus
                .countries
                .count(entry.countries.iter().map(String::as_str));
        }
        if counts(Dimension::Convention) {
            let held = entry.current().iter();
            let conventions = held.flat_map(|held| held.conventions.iter());
            menus.conventions.count(conventions.map(String::as_str));
        }
        if counts(Dimension::Language) {
            menus
                .languages
                .count(entry.languages.iter().map(String::as_str));
        }
        if counts(Dimension::Expertise) {
            menus
                .expertise
                .count(entry.expertise.iter().map(String::as_str));
        }
        if counts(Dimension::Tag) {
            menus.tags.count(entry.tags.iter().map(String::as_str));
        }
    }

    /// Regions and regional groups by country.
    fn regions(&self) -> HashMap<String, Vec<String>> {
        let parties = self.reference.of_kind(Kind::PARTY);
        parties
            .map(|(code, entry)| (code.to_owned(), entry.regions.clone()))
            .collect()
    }

    fn families(&self, families: &Tally, roles: Tally) -> Vec<RoleFamily> {
        let roles = self.counted(roles, |code| self.label(Kind::ROLE, code));
        let with_contacts = FAMILIES
            .iter()
            .filter_map(|code| Some((*code, *families.0.get(*code)?)));
        with_contacts
            .map(|(code, count)| RoleFamily {
                code: code.to_owned(),
                count,
                roles: roles
                    .iter()
                    .filter(|role| family::of(&role.code) == code)
                    .cloned()
                    .collect(),
            })
            .collect()
    }

    fn label(&self, kind: Kind, code: &str) -> String {
        self.reference
            .label(kind, code, self.language)
            .unwrap_or_else(|| code.to_owned())
    }

    /// Values by label, or by count where the window words them.
    fn counted(&self, tally: Tally, label: impl Fn(&str) -> String) -> Vec<Counted> {
        const MOST: usize = 300;
        let mut values: Vec<Counted> = tally
            .0
            .into_iter()
            .map(|(code, count)| Counted {
                label: label(&code),
                code,
                count,
            })
            .collect();
        values.sort_by(|one, other| other.count.cmp(&one.count).then(one.code.cmp(&other.code)));
        values.truncate(MOST);
        if values.iter().all(|value| value.label.is_empty()) {
            return values;
        }
        self.sorted(values, |value| &value.label)
    }

    fn sorted<T>(&self, mut values: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
        let collation = collation(self.language);
        values.sort_by_cached_key(|value| collation.key(name(value)));
        values
    }
}

/// The order of a language.
pub(super) fn collation(language: Language) -> Collation {
    Collation::of(language.code().parse().unwrap_or(Locale::En))
}

/// Places of the countries by their names in a language.
pub(super) fn country_order(reference: &Reference, language: Language) -> HashMap<String, usize> {
    let collation = collation(language);
    let mut countries: Vec<(Vec<u8>, String)> = reference
        .of_kind(Kind::PARTY)
        .map(|(code, entry)| {
            let name = entry.names.best(language).map_or(code, |(_, name)| name);
            (collation.key(name), code.to_owned())
        })
        .collect();
    countries.sort_unstable();
    let places = countries.into_iter().zip(0..);
    places.map(|((_, code), place)| (code, place)).collect()
}
