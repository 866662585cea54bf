//! Contacts as vCard 4.0 (RFC 6350).

use calcard::vcard::{VCard, VCardEntry, VCardParameter, VCardProperty, VCardValue, VCardVersion};
use chm_model::body::{Mandate, Person};
use chm_model::{Kind, Language, RecordId};

use super::vcard_in::{MANDATE, address_lines, from_line, text};
use crate::contacts::book::Book;
use crate::reference::Reference;

/// What cards are written with.
pub(super) struct Writing<'w> {
    pub book: &'w Book,
    pub reference: &'w Reference,
    pub language: Language,
    /// Private notes and tags go with it.
    pub with_notes: bool,
}

impl Writing<'_> {
    /// The card of a person.
    pub(super) fn card(&self, id: &RecordId) -> Option<String> {
        let person = &self.book.parts.persons.get(id)?.body;
        let mut card = Card {
            kept: person
                .properties
                .iter()
                .filter_map(|line| from_line(line))
                .collect(),
            entries: Vec::new(),
        };
        self.person(&mut card, id, person);
        for (_, mandate) in self.book.parts.mandates_of(id) {
            card.own(MANDATE, &self.mandate(mandate));
        }
        self.role(&mut card, id);
        // What no field holds goes as it came.
        let unknown = std::mem::take(&mut card.kept);
        let unknown = unknown.into_iter().filter(|entry| !is_held(&entry.name));
        card.entries.extend(unknown);
        let mut out = String::new();
        let card = VCard {
            entries: card.entries,
        };
        card.write_to(&mut out, VCardVersion::V4_0).ok()?;
        Some(out)
    }

    fn person(&self, card: &mut Card, id: &RecordId, person: &Person) {
        use VCardProperty as P;
        let first_email = person.emails.first().map_or("", String::as_str);
        let name = if person.name.is_empty() {
            first_email
        } else {
            &person.name
        };
        card.add(P::Fn, name);
        let uid = if person.uid.is_empty() {
            format!("urn:uuid:{id}")
        } else {
            person.uid.clone()
        };
        card.add(P::Uid, &uid);
        if !card.keep(&P::N, |_| true) && !person.prefix.is_empty() {
            let parts = [name, "", "", &person.prefix, ""];
            let parts = parts.map(|part| VCardValue::Text(part.to_owned()));
            card.entries
                .push(VCardEntry::new(P::N).with_values(parts.to_vec()));
        }
        person
            .emails
            .iter()
            .for_each(|email| card.add(P::Email, email));
        person
            .telephones
            .iter()
            .for_each(|number| card.add(P::Tel, number));
        person
            .websites
            .iter()
            .for_each(|site| card.add(P::Url, site));
        for (tag, pref) in person.languages.iter().zip(1_u32..) {
            if !card.keep(&P::Lang, |entry| text(entry).eq_ignore_ascii_case(tag)) {
                let mut entry = VCardEntry::new(P::Lang).with_value(tag.clone());
                if person.languages.len() > 1 {
                    entry.add_param(VCardParameter::pref(pref.min(100)));
                }
                card.entries.push(entry);
            }
        }
        if !person.time_zone.is_empty() {
            card.add(P::Tz, &person.time_zone);
        }
        if !person.address.is_empty()
            && !card.keep(&P::Adr, |entry| address_lines(entry) == person.address)
        {
            let street = person.address.join("\n");
            let parts = ["", "", &street, "", "", "", ""];
            let parts = parts.map(|part| VCardValue::Text(part.to_owned()));
            card.entries
                .push(VCardEntry::new(P::Adr).with_values(parts.to_vec()));
        }
        for code in &person.expertise {
            let label = self.reference.label(Kind::CONCEPT, code, self.language);
            card.add(P::Expertise, &label.unwrap_or_else(|| code.clone()));
        }
        if self.with_notes {
            let noted = self.book.parts.annotation_of(id).map(|(_, noted)| noted);
            let note = noted
                .map(|noted| &noted.note)
                .filter(|note| !note.is_empty());
            let note = note.unwrap_or(&person.note);
            if !note.is_empty() {
                card.add(P::Note, note);
            }
            let mut tags = person.tags.clone();
            tags.extend(noted.iter().flat_map(|noted| noted.tags.iter().cloned()));
            if !tags.is_empty() {
                let tags = tags.into_iter().map(VCardValue::Text).collect();
                card.entries
                    .push(VCardEntry::new(P::Categories).with_values(tags));
            }
        }
    }

    /// Office, position and role in the words of the reader, for other programs.
    fn role(&self, card: &mut Card, id: &RecordId) {
        use VCardProperty as P;
        let Some(entry) = self.book.entries.get(id) else {
            return;
        };
        let mandates = self.book.parts.mandates_of(id);
        let first = entry.held.first();
        let shown = mandates
            .map(|(_, mandate)| mandate)
            .find(|mandate| first.is_none_or(|held| held.role == mandate.role));
        let Some(mandate) = shown else { return };
        let best = |text: &chm_model::LocalisedText| {
            text.best(self.language)
                .map_or_else(String::new, |(_, text)| text.to_owned())
        };
        let office = mandate
            .office
            .and_then(|id| self.book.parts.offices.get(&id));
        if let Some(office) = office {
            card.add(P::Org, &best(&office.names));
        }
        if !mandate.position.is_empty() {
            card.add(P::Title, &best(&mandate.position));
        }
        if let Some(label) = self
            .reference
            .label(Kind::ROLE, &mandate.role, self.language)
        {
            card.add(P::Role, &label);
        }
    }

    fn mandate(&self, mandate: &Mandate) -> String {
        let best = |text: Option<&chm_model::LocalisedText>| {
            let best = text.and_then(|text| text.best(self.language));
            best.map_or_else(String::new, |(_, text)| text.to_owned())
        };
        let office = mandate
            .office
            .and_then(|id| self.book.parts.offices.get(&id));
        let parts = [
            mandate.role.clone(),
            mandate.convention.clone(),
            self.book.deriving().country(mandate),
            best(office.map(|office| &office.names)),
            best(Some(&mandate.position)),
            mandate.from_on.clone(),
            mandate.until_on.clone(),
            mandate.confirmed_on.clone(),
        ];
        parts
            .map(|part| part.replace('%', "%25").replace('|', "%7C"))
            .join("|")
    }
}

/// A card being written.
struct Card {
    /// Properties as they came that were not written yet.
    kept: Vec<VCardEntry>,
    entries: Vec<VCardEntry>,
}

impl Card {
    /// Writes a property as it came, with its parameters, if it says what the field says.
    fn keep(&mut self, name: &VCardProperty, says_it: impl Fn(&VCardEntry) -> bool) -> bool {
        let mut kept = self.kept.iter();
        let Some(at) = kept.position(|entry| entry.name == *name && says_it(entry)) else {
            return false;
        };
        self.entries.push(self.kept.remove(at));
        true
    }

    fn add(&mut self, name: VCardProperty, value: &str) {
        let says_it = |entry: &VCardEntry| {
            let own = text(entry);
            let plain = own
                .strip_prefix("tel:")
                .or_else(|| own.strip_prefix("mailto:"));
            own == value || plain == Some(value)
        };
        if !self.keep(&name, says_it) {
            self.entries
                .push(VCardEntry::new(name).with_value(value.to_owned()));
        }
    }

    fn own(&mut self, name: &str, value: &str) {
        let name = VCardProperty::Other(name.to_owned());
        self.entries
            .push(VCardEntry::new(name).with_value(value.to_owned()));
    }
}

/// Whether fields hold what a property says; one that was not written has been edited away.
fn is_held(name: &VCardProperty) -> bool {
    use VCardProperty as P;
    matches!(
        name,
        P::Fn | P::N | P::Uid | P::Email | P::Tel | P::Url | P::Lang | P::Org | P::Title | P::Role
    )
}
