//! A contact as the list needs it: one person with what the filters ask for.

use std::collections::HashMap;

use chm_model::body::Mandate;
use chm_model::{Day, LocalisedText, RecordId};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::family;
use super::parts::Parts;
use crate::view::{ContactFreshness, ContactOrigin, FreshnessState, MandateState};

/// A role that a contact holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub role: String,
    pub family: &'static str,
    pub conventions: Vec<String>,
    pub country: String,
    /// Name of the office, else the position.
    pub line: LocalisedText,
}

/// A contact in the list.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: RecordId,
    pub name: String,
    pub origin: ContactOrigin,
    /// Roles that last; where none does, the last that ended, which no role filter takes.
    pub held: Vec<Held>,
    pub lasts: bool,
    pub countries: Vec<String>,
    pub languages: Vec<String>,
    pub expertise: Vec<String>,
    pub tags: Vec<String>,
    pub starred: bool,
    pub is_waiting: bool,
    pub is_trashed: bool,
    pub confirmed_on: String,
    /// Words of the entry, folded, each after a space.
    pub words: String,
}

/// What entries are derived with.
pub(super) struct Deriving<'d> {
    pub parts: &'d Parts,
    /// Codes of Parties by record.
    pub countries: &'d HashMap<RecordId, String>,
    pub today: Day,
}

impl Deriving<'_> {
    /// The entry of a person, if there is such a person.
    pub(super) fn entry(&self, id: &RecordId) -> Option<Entry> {
        let part = self.parts.persons.get(id)?;
        let person = &part.body;
        let mut mandates: Vec<&Mandate> = self.parts.mandates_of(id).map(|(_, m)| m).collect();
        mandates.sort_by_key(|mandate| {
            let state = state(mandate, self.today);
            (
                state,
                family::place(family::of(&mandate.role)),
                mandate.role.clone(),
                std::cmp::Reverse(mandate.until_on.clone()),
            )
        });
        let lasts = mandates
            .first()
            .is_some_and(|first| state(first, self.today) == MandateState::Current);
        let shown = if lasts { mandates.len() } else { 1 };
        let held: Vec<Held> = mandates
            .iter()
            .take(shown)
            .filter(|mandate| !lasts || state(mandate, self.today) == MandateState::Current)
            .map(|mandate| self.held(mandate))
            .collect();
        let mut countries: Vec<String> = Vec::new();
        for one in &held {
            if !one.country.is_empty() && !countries.contains(&one.country) {
                countries.push(one.country.clone());
            }
        }
        let annotation = self.parts.annotation_of(id).map(|(_, noted)| noted);
        let mut tags = person.tags.clone();
        tags.extend(
            annotation
                .iter()
                .flat_map(|noted| noted.tags.iter().cloned()),
        );
        let confirmed = mandates.iter().map(|mandate| &mandate.confirmed_on).max();
        let mut entry = Entry {
            id: *id,
            name: person.name.clone(),
            origin: part.origin,
            held,
            lasts,
            countries,
            languages: self.languages(&person.languages, &mandates),
            expertise: person.expertise.clone(),
            tags,
            starred: annotation.is_some_and(|noted| noted.starred),
            is_waiting: self
                .parts
                .proposals_of(id)
                .any(|(_, proposal)| super::suggest::waits(self.parts, proposal)),
            is_trashed: person.trashed_at_ms != 0,
            confirmed_on: confirmed.cloned().unwrap_or_default(),
            words: String::new(),
        };
        entry.words = self.words(&entry, person, &mandates);
        Some(entry)
    }

    fn held(&self, mandate: &Mandate) -> Held {
        let office = mandate.office.and_then(|id| self.parts.offices.get(&id));
        let line = office
            .map(|office| &office.names)
            .filter(|names| !names.is_empty())
            .unwrap_or(&mandate.position);
        Held {
            role: mandate.role.clone(),
            family: family::of(&mandate.role),
            conventions: conventions(&mandate.convention),
            country: self.country(mandate),
            line: line.clone(),
        }
    }

    /// The country of a mandate, by its Party or that of its office.
    pub(super) fn country(&self, mandate: &Mandate) -> String {
        let office = mandate.office.and_then(|id| self.parts.offices.get(&id));
        let party = mandate.party.or(office.and_then(|office| office.party));
        party
            .and_then(|party| self.countries.get(&party))
            .cloned()
            .unwrap_or_default()
    }

    /// Languages of the person, else of the first office that names some.
    fn languages(&self, own: &[String], mandates: &[&Mandate]) -> Vec<String> {
        if !own.is_empty() {
            return own.to_vec();
        }
        let offices = mandates
            .iter()
            .filter_map(|mandate| self.parts.offices.get(&mandate.office?));
        offices
            .map(|office| &office.languages)
            .find(|languages| !languages.is_empty())
            .cloned()
            .unwrap_or_default()
    }

    fn words(
        &self,
        entry: &Entry,
        person: &chm_model::body::Person,
        mandates: &[&Mandate],
    ) -> String {
        let mut words = String::new();
        fold(&mut words, &person.name);
        for text in person.emails.iter().chain(&entry.tags) {
            fold(&mut words, text);
        }
        for telephone in &person.telephones {
            let digits: String = telephone.chars().filter(char::is_ascii_digit).collect();
            fold(&mut words, &digits);
        }
        for mandate in mandates {
            let office = mandate.office.and_then(|id| self.parts.offices.get(&id));
            let names = office.iter().flat_map(|office| office.names.iter());
            for (_, text) in names.chain(mandate.position.iter()) {
                fold(&mut words, text);
            }
        }
        words
    }
}

impl Entry {
    /// Whether it is up to date; confirmed on `since` or later is.
    pub(super) fn freshness(&self, since: &str) -> ContactFreshness {
        let state = if self.is_waiting {
            FreshnessState::ChangeWaiting
        } else if self.confirmed_on.is_empty() {
            FreshnessState::Unknown
        } else if self.confirmed_on.as_str() >= since {
            FreshnessState::Checked
        } else {
            FreshnessState::OutOfDate
        };
        ContactFreshness {
            state,
            confirmed_on: self.confirmed_on.clone(),
        }
    }

    /// Whether it waits to be confirmed.
    pub(super) fn is_out_of_date(&self, since: &str) -> bool {
        self.confirmed_on.as_str() < since
    }

    /// Roles that last.
    pub(super) fn current(&self) -> &[Held] {
        if self.lasts { &self.held } else { &[] }
    }
}

/// Whether a mandate lasts on a day; days in ISO 8601 compare as texts.
pub(super) fn state(mandate: &Mandate, today: Day) -> MandateState {
    let today = today.to_string();
    if !mandate.until_on.is_empty() && mandate.until_on < today {
        MandateState::Ended
    } else if mandate.from_on > today {
        MandateState::Future
    } else {
        MandateState::Current
    }
}

/// The conventions that a field of a mandate names, which may be several.
pub(super) fn conventions(given: &str) -> Vec<String> {
    let parts = given
        .split(['|', ',', ' ', '+'])
        .filter(|part| !part.is_empty());
    let mut found: Vec<String> = Vec::new();
    for part in parts {
        let several: &[&str] = match part {
            "brs" => &["basel", "rotterdam", "stockholm"],
            "all" => &[],
            one => &[one],
        };
        for one in several {
            if !found.iter().any(|other| other == one) {
                found.push((*one).to_owned());
            }
        }
    }
    found
}

/// Adds the words of a text, without case and marks, each after a space.
pub(super) fn fold(words: &mut String, text: &str) {
    let mut inside = false;
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        let letter = match letter {
            'ـ' => continue,
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            other => other,
        };
        if !letter.is_alphanumeric() {
            inside = false;
            continue;
        }
        if !inside {
            words.push(' ');
            inside = true;
        }
        words.extend(letter.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_parted() {
        let mut words = String::new();
        fold(&mut words, "Zübaydah O’Neil <nfp@example.org>");
        assert_eq!(words, " zubaydah o neil nfp example org");
        let mut arabic = String::new();
        fold(&mut arabic, "أحمَد");
        assert_eq!(arabic, " احمد");
    }

    #[test]
    fn a_mandate_lasts_through_its_last_day() {
        let mandate = |from: &str, until: &str| Mandate {
            from_on: from.into(),
            until_on: until.into(),
            ..Mandate::default()
        };
        let today = "2026-04-14".parse().unwrap();
        let state = |from, until| state(&mandate(from, until), today);
        assert_eq!(state("", "2026-04-14"), MandateState::Current);
        assert_eq!(state("", "2026-04-13"), MandateState::Ended);
        assert_eq!(state("2026-04-15", ""), MandateState::Future);
    }

    #[test]
    fn joint_conventions_are_told_apart() {
        assert_eq!(conventions("brs"), ["basel", "rotterdam", "stockholm"]);
        assert_eq!(conventions("basel|stockholm"), ["basel", "stockholm"]);
        assert!(conventions("all").is_empty());
    }
}
