//! The card of a contact.

use chm_model::body::{Mandate, Person, Role};
use chm_model::{Kind, Language, LocalisedText, RecordId};

use super::book::Book;
use super::entry::{self, Entry};
use super::filter::Membership;
use super::history::Wording;
use super::list::since;
use super::trash::KEPT_MS;
use super::{suggest, time};
use crate::desk::{Desk, interface};
use crate::error::{Doing, Error, Result};
use crate::record_page;
use crate::reference::{self, Reference};
use crate::view::{
    ContactCard, ContactGroupChip, MandateEntry, MandateState, Reach, ReachKind, Tag,
};

/// Other contacts that are shown as probably the same person.
const MOST_DOUBLES: usize = 5;

impl Desk {
    /// The card of a contact.
    ///
    /// # Errors
    /// Code `not-found`, `locked`, `no-private-part`; those of the disk.
    pub fn contact_card(&self, id: &str, language: &str) -> Result<ContactCard> {
        let id = super::edit::record_id(id)?;
        let names = self.shared.names();
        let months = self.contact_months()?;
        let language = interface(language);
        let card = self.contacts(|book| {
            let drawing = Drawing {
                book,
                reference: &names.reference,
                language,
                months,
            };
            drawing.card(&id)
        })?;
        let mut card = card.ok_or_else(|| Error::NotFound(id.to_string()))?;
        for mandate in &mut card.mandates {
            mandate.sends_for_party = self.sends_for_party(&mandate.role)?;
        }
        if card.letter_language.is_empty() {
            card.letter_language = self.official_language(&card.country, language)?;
        }
        Ok(card)
    }

    /// What a role may send for its Party.
    fn sends_for_party(&self, role: &str) -> Result<String> {
        if role.is_empty() {
            return Ok(String::new());
        }
        let public = self.shared.replica.public();
        let found = public
            .read(|tx| tx.record_by_code(Kind::ROLE, role))
            .doing("look a role up")?;
        let role: Option<Role> = found.map(reference::body).transpose()?;
        Ok(role.map_or_else(String::new, |role| role.sends_for_party))
    }

    /// The first official language of a country among the six, else that of the reader.
    fn official_language(&self, country: &str, language: Language) -> Result<String> {
        let public = self.shared.replica.public();
        let found = public
            .read(|tx| tx.record_by_code(Kind::PARTY, country))
            .doing("look a Party up")?;
        let party: Option<chm_model::body::Party> = found.map(reference::body).transpose()?;
        let first = party.and_then(|party| party.languages.into_iter().next());
        Ok(first.unwrap_or_else(|| language.code().to_owned()))
    }
}

/// How a card is put together.
struct Drawing<'d> {
    book: &'d Book,
    reference: &'d Reference,
    language: Language,
    months: u32,
}

impl Drawing<'_> {
    fn card(&self, id: &RecordId) -> Option<ContactCard> {
        let parts = &self.book.parts;
        let entry = self.book.entries.get(id)?;
        let part = parts.persons.get(id)?;
        let person = &part.body;
        let noted = parts.annotation_of(id).map(|(_, noted)| noted);
        let note = noted.map_or("", |noted| noted.note.as_str());
        let mandates = self.mandates(id);
        let country = entry.countries.first().cloned().unwrap_or_default();
        let trashed_at = (person.trashed_at_ms != 0).then_some(person.trashed_at_ms);
        let wording = Wording {
            parts,
            reference: self.reference,
            language: self.language,
        };
        let mut suggestions: Vec<_> = parts
            .proposals_of(id)
            .map(|(id, proposal)| suggest::suggestion(parts, &id, proposal, &wording))
            .collect();
        suggestions.sort_by(|one, other| other.suggested_at_ms.total_cmp(&one.suggested_at_ms));
        let preferred = person.reach.iter();
        Some(ContactCard {
            id: id.to_string(),
            name: person.name.clone(),
            prefix: person.prefix.clone(),
            country_label: self.label(Kind::PARTY, &country),
            time: time::local(&self.zone(person, id), &country),
            country,
            office: mandates
                .first()
                .map_or_else(String::new, |first| first.office.clone()),
            origin: part.origin,
            source: person.source.clone(),
            starred: entry.starred,
            trashed_at_ms: trashed_at.map(|at| at as f64),
            kept_until_ms: trashed_at.map(|at| at.saturating_add(KEPT_MS) as f64),
            freshness: entry.freshness(&since(self.book.today(), self.months)),
            months: self.months,
            reach: self.reach(person, id),
            preferred: preferred.filter_map(|code| reach_kind(code)).collect(),
            languages: entry.languages.clone(),
            letter_language: entry.languages.first().cloned().unwrap_or_default(),
            mandates,
            expertise: self.expertise(person),
            groups: self.groups(entry),
            note: if note.is_empty() { &person.note } else { note }.to_owned(),
            tags: entry.tags.clone(),
            suggestions,
            doubles: self.doubles(entry, person),
        })
    }

    fn label(&self, kind: Kind, code: &str) -> String {
        let label = self.reference.label(kind, code, self.language);
        label.unwrap_or_else(|| code.to_owned())
    }

    fn best(&self, text: &LocalisedText) -> String {
        let best = text.best(self.language);
        best.map_or_else(String::new, |(_, text)| text.to_owned())
    }

    fn mandates(&self, id: &RecordId) -> Vec<MandateEntry> {
        let held = self.book.parts.mandates_of(id);
        let mut mandates: Vec<MandateEntry> = held
            .map(|(id, mandate)| self.mandate(&id, mandate))
            .collect();
        mandates.sort_by(|one, other| {
            let place =
                |mandate: &MandateEntry| super::family::place(super::family::of(&mandate.role));
            one.state
                .cmp(&other.state)
                .then(other.until_on.is_empty().cmp(&one.until_on.is_empty()))
                .then(place(one).cmp(&place(other)))
                .then(other.until_on.cmp(&one.until_on))
                .then(one.role.cmp(&other.role))
        });
        mandates
    }

    fn mandate(&self, id: &RecordId, mandate: &Mandate) -> MandateEntry {
        let parts = &self.book.parts;
        let office = mandate.office.and_then(|id| parts.offices.get(&id));
        let country = self.book.deriving().country(mandate);
        MandateEntry {
            id: id.to_string(),
            role: mandate.role.clone(),
            role_label: self.label(Kind::ROLE, &mandate.role),
            conventions: entry::conventions(&mandate.convention),
            country_label: self.label(Kind::PARTY, &country),
            country,
            office: office.map_or_else(String::new, |office| self.best(&office.names)),
            position: self.best(&mandate.position),
            from_on: mandate.from_on.clone(),
            until_on: mandate.until_on.clone(),
            confirmed_on: mandate.confirmed_on.clone(),
            state: entry::state(mandate, self.book.today()),
            sends_for_party: String::new(),
        }
    }

    /// The zone that the person names, else the office of a mandate that lasts.
    fn zone(&self, person: &Person, id: &RecordId) -> String {
        if !person.time_zone.is_empty() {
            return person.time_zone.clone();
        }
        let parts = &self.book.parts;
        let lasting = parts.mandates_of(id).filter(|(_, mandate)| {
            entry::state(mandate, self.book.today()) == MandateState::Current
        });
        let offices = lasting.filter_map(|(_, mandate)| parts.offices.get(&mandate.office?));
        let mut zones = offices.map(|office| office.time_zone.clone());
        zones.find(|zone| !zone.is_empty()).unwrap_or_default()
    }

    /// Ways to reach the person, then those of the offices.
    fn reach(&self, person: &Person, id: &RecordId) -> Vec<Reach> {
        let parts = &self.book.parts;
        let mut found: Vec<Reach> = Vec::new();
        let mut add = |kind: ReachKind, value: &str, of_office: bool| {
            let is_known = found
                .iter()
                .any(|one| one.kind == kind && one.value == value);
            if !value.is_empty() && !is_known {
                found.push(Reach {
                    kind,
                    value: value.to_owned(),
                    of_office,
                    shared_by: 0,
                });
            }
        };
        let mut all =
            |emails: &[String], phones: &[String], sites: &[String], post: &[String], of| {
                for one in emails {
                    add(ReachKind::Email, one, of);
                }
                for one in phones {
                    add(ReachKind::Telephone, one, of);
                }
                for one in sites {
                    add(ReachKind::Website, one, of);
                }
                add(ReachKind::Post, &post.join("\n"), of);
            };
        all(
            &person.emails,
            &person.telephones,
            &person.websites,
            &person.address,
            false,
        );
        let lasting = parts.mandates_of(id).filter(|(_, mandate)| {
            entry::state(mandate, self.book.today()) == MandateState::Current
        });
        for office in lasting.filter_map(|(_, mandate)| parts.offices.get(&mandate.office?)) {
            let site = std::slice::from_ref(&office.website);
            all(
                &office.emails,
                &office.telephones,
                site,
                &office.address,
                true,
            );
        }
        for reach in found.iter_mut().filter(|reach| !reach.of_office) {
            let has = |other: &Person| match reach.kind {
                ReachKind::Email => other.emails.contains(&reach.value),
                ReachKind::Telephone => other.telephones.contains(&reach.value),
                ReachKind::Website | ReachKind::Post => false,
            };
            let persons = parts.persons.iter();
            let others = persons.filter(|(other, part)| *other != id && has(&part.body));
            reach.shared_by = others.count() as u32;
        }
        let rank = |reach: &Reach| {
            let chosen = person.reach.iter();
            let chosen = chosen.filter_map(|code| reach_kind(code));
            let last = person.reach.len();
            chosen
                .zip(0..)
                .find(|(kind, _)| *kind == reach.kind)
                .map_or(last, |(_, place)| place)
        };
        found.sort_by_key(|reach| (rank(reach), reach.of_office));
        found
    }

    fn expertise(&self, person: &Person) -> Vec<Tag> {
        let codes = person.expertise.iter();
        codes
            .map(|code| {
                let kind = if self.reference.entry(Kind::CHEMICAL, code).is_some() {
                    Kind::CHEMICAL
                } else {
                    Kind::CONCEPT
                };
                record_page::tag(kind, code, self.reference, self.language)
            })
            .collect()
    }

    fn groups(&self, entry: &Entry) -> Vec<ContactGroupChip> {
        let parts = &self.book.parts;
        let groups = parts.groups.iter().filter_map(|(id, group)| {
            let by_rule = Membership::new(group, self.reference, parts).holds(entry)?;
            Some(ContactGroupChip {
                id: id.to_string(),
                name: group.name.clone(),
                by_rule,
            })
        });
        let mut groups: Vec<_> = groups.collect();
        let collation = super::rail::collation(self.language);
        groups.sort_by_cached_key(|group| collation.key(&group.name));
        groups
    }

    /// Contacts of the same name that share a country, an address or a number.
    fn doubles(&self, entry: &Entry, person: &Person) -> Vec<Tag> {
        let name = person.name.to_lowercase();
        if name.is_empty() {
            return Vec::new();
        }
        let others = self.book.entries.values().filter(|other| {
            other.id != entry.id && !other.is_trashed && other.name.to_lowercase() == name
        });
        let same = others.filter(|other| {
            let part = self.book.parts.persons.get(&other.id);
            let shares =
                |own: &[String], theirs: &[String]| own.iter().any(|one| theirs.contains(one));
            part.is_some_and(|part| {
                shares(&person.emails, &part.body.emails)
                    || shares(&person.telephones, &part.body.telephones)
                    || shares(&entry.countries, &other.countries)
            })
        });
        same.take(MOST_DOUBLES)
            .map(|other| Tag {
                id: Some(other.id.to_string()),
                kind: "person".to_owned(),
                code: String::new(),
                label: other.name.clone(),
            })
            .collect()
    }
}

fn reach_kind(code: &str) -> Option<ReachKind> {
    match code {
        "email" => Some(ReachKind::Email),
        "telephone" => Some(ReachKind::Telephone),
        "website" => Some(ReachKind::Website),
        "post" => Some(ReachKind::Post),
        _ => None,
    }
}
