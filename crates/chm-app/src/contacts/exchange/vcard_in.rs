//! vCards of versions 2.1, 3.0 and 4.0, read card by card.

use std::io::BufRead as _;

use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use chm_model::body::Person;

use super::encoding::Decoded;
use super::known::{self, Known};
use super::read::{ReadContact, ReadMandate, problem, shown};
use crate::error::{Error, Result};
use crate::importing::is_email;
use crate::view::ContactFileProblem;

/// Bytes of a card, its pictures included.
const MOST_CARD: usize = 8 << 20;

/// Bytes of a property that is kept; longer ones, such as pictures, are left out and named.
const MOST_PROPERTY: usize = 64 << 10;

/// Our own property for a mandate; its parts are joined by `|`.
pub(super) const MANDATE: &str = "X-CHM-MANDATE";

/// What a file tells.
pub(super) enum Told {
    Contact(Box<ReadContact>),
    Problem(ContactFileProblem),
}

/// Reads a file; `each` is told of every card and may stop by saying no.
pub(super) fn read(
    mut source: Decoded,
    path: &std::path::Path,
    known: &Known,
    each: &mut dyn FnMut(u64, Told) -> Result<bool>,
) -> Result<()> {
    let failed = |source| Error::read_file(path, source);
    let (mut line, mut begun) = (0_u32, 0_u32);
    let mut card = String::new();
    let (mut is_inside, mut is_stray) = (false, false);
    // A line too long is read in pieces, of which none is kept; its card says so.
    let (mut is_piece, mut is_cut) = (false, false);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let mut limited = std::io::Read::take(&mut source, MOST_CARD as u64);
        let count = limited.read_until(b'\n', &mut buffer).map_err(failed)?;
        let at = source.read_bytes;
        if count == 0 {
            if is_inside {
                each(at, Told::Problem(problem(begun, "cut-off", true)))?;
            }
            return Ok(());
        }
        let is_rest = is_piece;
        is_piece = !buffer.ends_with(b"\n") && count == MOST_CARD;
        is_cut |= is_piece;
        if is_rest {
            continue;
        }
        line += 1;
        let text = String::from_utf8_lossy(&buffer);
        let mark = text.trim().trim_start_matches('\u{feff}');
        let told = if mark.eq_ignore_ascii_case("BEGIN:VCARD") {
            let former = is_inside.then(|| Told::Problem(problem(begun, "cut-off", true)));
            (is_inside, is_stray, begun) = (true, false, line);
            is_cut = false;
            card.clear();
            card.push_str("BEGIN:VCARD\r\n");
            former
        } else if !is_inside {
            let is_first = !mark.is_empty() && !is_stray;
            is_stray |= is_first;
            is_first.then(|| Told::Problem(problem(line, "not-a-card", true)))
        } else {
            if is_piece || card.len() + text.len() > MOST_CARD {
                is_cut = true;
            } else {
                card.push_str(&text);
            }
            let is_end = mark.eq_ignore_ascii_case("END:VCARD");
            is_inside = !is_end;
            is_end.then(|| contact(&card, begun, known, is_cut))
        };
        if let Some(told) = told
            && !each(at, told)?
        {
            return Ok(());
        }
    }
}

fn contact(text: &str, line: u32, known: &Known, is_cut: bool) -> Told {
    let Entry::VCard(card) = Parser::new(text).entry() else {
        let code = if is_cut { "too-large" } else { "unreadable" };
        return Told::Problem(problem(line, code, true));
    };
    let mut reading = Reading {
        contact: ReadContact {
            line,
            ..ReadContact::default()
        },
        mandate: ReadMandate::default(),
        known,
    };
    for entry in &card.entries {
        reading.take(entry);
    }
    if is_cut {
        reading.leave_out("", "", "too-large");
    }
    reading.finish()
}

/// A card being read.
struct Reading<'k> {
    contact: ReadContact,
    /// What ORG, TITLE, ROLE and ADR say, for cards without mandates of our own.
    mandate: ReadMandate,
    known: &'k Known,
}

impl Reading<'_> {
    fn take(&mut self, entry: &VCardEntry) {
        use VCardProperty as P;
        if entry.size() > MOST_PROPERTY {
            self.leave_out(entry.name.as_str(), "", "too-large");
            return;
        }
        let text = text(entry);
        let person = &mut self.contact.person;
        match &entry.name {
            P::Begin | P::End | P::Version | P::Prodid | P::Rev => return,
            P::Fn => person.name.clone_from(&text),
            P::N => self.name(entry),
            P::Email => self.email(&text),
            P::Tel => {
                let number = text.strip_prefix("tel:").unwrap_or(&text).to_owned();
                push(&mut person.telephones, number);
            }
            P::Url => push(&mut person.websites, text.clone()),
            P::Uid => person.uid.clone_from(&text),
            P::Note => {
                let note = [person.note.as_str(), &text].join("\n");
                note.trim_start_matches('\n').clone_into(&mut person.note);
            }
            P::Categories => texts(entry)
                .into_iter()
                .for_each(|tag| push(&mut person.tags, tag)),
            P::Tz if super::super::time::is_zone(&text) => person.time_zone.clone_from(&text),
            P::Lang => self.language(&text),
            P::Adr => self.address(entry),
            P::Org => {
                let units = texts(entry);
                self.mandate.office = units.join(", ");
            }
            P::Title => self.mandate.position.clone_from(&text),
            P::Role => match self.known.role(&text) {
                Some(role) => role.clone_into(&mut self.mandate.role),
                None if self.mandate.position.is_empty() => self.mandate.position.clone_from(&text),
                None => {}
            },
            P::Expertise => match self.known.concept(&text) {
                Some(code) => push(&mut person.expertise, code.to_owned()),
                None => self.keep(entry),
            },
            P::Other(name) if name.eq_ignore_ascii_case(MANDATE) => {
                self.contact.mandates.extend(mandate(&text));
                return;
            }
            _ => {}
        }
        if is_more_than(entry, &self.contact.person) {
            self.keep(entry);
        }
    }

    fn keep(&mut self, entry: &VCardEntry) {
        let line = line(entry);
        push(&mut self.contact.person.properties, line);
    }

    fn leave_out(&mut self, property: &str, value: &str, code: &str) {
        self.contact.problems.push(ContactFileProblem {
            column: shown(property),
            value: shown(value),
            ..problem(self.contact.line, code, false)
        });
    }

    fn name(&mut self, entry: &VCardEntry) {
        let parts = texts(entry);
        let part = |at: usize| parts.get(at).map_or("", String::as_str);
        let person = &mut self.contact.person;
        if person.prefix.is_empty() {
            part(3).clone_into(&mut person.prefix);
        }
        if person.name.is_empty() {
            let words = [part(1), part(2), part(0)];
            let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
            person.name = words.join(" ");
        }
    }

    fn email(&mut self, text: &str) {
        let address = text.strip_prefix("mailto:").unwrap_or(text);
        if is_email(address) {
            push(&mut self.contact.person.emails, address.to_owned());
        } else if !address.is_empty() {
            self.leave_out("EMAIL", address, "not-an-email");
        }
    }

    fn language(&mut self, text: &str) {
        match known::language(text) {
            Some(tag) => push(&mut self.contact.person.languages, tag),
            None => self.leave_out("LANG", text, "unknown"),
        }
    }

    fn address(&mut self, entry: &VCardEntry) {
        let lines = address_lines(entry);
        if let Some(country) = lines.last().and_then(|line| self.known.country(line)) {
            country.clone_into(&mut self.mandate.country);
        }
        if self.contact.person.address.is_empty() {
            self.contact.person.address = lines;
        }
    }

    fn finish(mut self) -> Told {
        if self.contact.mandates.is_empty() && self.mandate != ReadMandate::default() {
            self.contact.mandates.push(self.mandate);
        }
        let person = &self.contact.person;
        if person.name.is_empty() && person.emails.is_empty() {
            return Told::Problem(ContactFileProblem {
                column: "FN".to_owned(),
                ..problem(self.contact.line, "missing", true)
            });
        }
        Told::Contact(Box::new(self.contact))
    }
}

/// Whether a property says more than the fields hold: one that is not known, one with
/// parameters or parts, or one that was not understood.
fn is_more_than(entry: &VCardEntry, person: &Person) -> bool {
    use VCardProperty as P;
    let has_more = !entry.params.is_empty() || entry.group.is_some();
    let text = text(entry);
    match entry.name {
        P::N | P::Adr => true,
        P::Org => has_more || entry.values.len() > 1,
        P::Tz => has_more || person.time_zone != text,
        P::Tel => has_more || !person.telephones.contains(&text),
        P::Email => has_more || !person.emails.contains(&text),
        P::Fn | P::Url | P::Uid | P::Lang | P::Title | P::Role => has_more,
        // The words of these are in fields whole; parameters of theirs are seldom of use.
        P::Note | P::Categories | P::Expertise => false,
        _ => true,
    }
}

fn push(list: &mut Vec<String>, item: String) {
    const MOST: usize = 200;
    if !item.is_empty() && list.len() < MOST && !list.contains(&item) {
        list.push(item);
    }
}

/// The parts of a value.
pub(super) fn texts(entry: &VCardEntry) -> Vec<String> {
    let parts = entry.values.iter().map(|value| match value {
        VCardValue::Component(items) => items.join(", "),
        value => value.as_text().map_or_else(
            || {
                value
                    .as_integer()
                    .map_or_else(String::new, |number| number.to_string())
            },
            str::to_owned,
        ),
    });
    parts.map(|part| part.trim().to_owned()).collect()
}

/// A value as one text.
pub(super) fn text(entry: &VCardEntry) -> String {
    let texts = texts(entry);
    match texts.as_slice() {
        [one] => one.clone(),
        parts => parts.join(", "),
    }
}

/// The lines of a postal address.
pub(super) fn address_lines(entry: &VCardEntry) -> Vec<String> {
    let parts = texts(entry);
    let lines = parts.iter().flat_map(|part| part.lines());
    let lines = lines.map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// A property as an unfolded line of vCard 4.0.
pub(super) fn line(entry: &VCardEntry) -> String {
    let mut folded = String::new();
    if entry.write_to(&mut folded, true).is_err() {
        return String::new();
    }
    folded
        .replace("\r\n ", "")
        .replace("\r\n\t", "")
        .trim_end()
        .to_owned()
}

/// Reads a property from its line.
pub(super) fn from_line(line: &str) -> Option<VCardEntry> {
    let text = format!("BEGIN:VCARD\r\nVERSION:4.0\r\n{line}\r\nEND:VCARD\r\n");
    let card = VCard::parse(text).ok()?;
    card.entries.into_iter().find(|entry| {
        !matches!(
            entry.name,
            VCardProperty::Begin | VCardProperty::End | VCardProperty::Version
        )
    })
}

/// Whether an unfolded line is one of a property.
pub(in crate::contacts) fn is_property(line: &str, name: &str) -> bool {
    let end = line.find([';', ':']).unwrap_or(line.len());
    let own = line.get(..end).unwrap_or_default();
    let own = own.rsplit('.').next().unwrap_or(own);
    own.eq_ignore_ascii_case(name)
}

/// Reads a mandate of our own property.
fn mandate(text: &str) -> Option<ReadMandate> {
    let mut parts = text
        .split('|')
        .map(|part| part.replace("%7C", "|").replace("%25", "%"));
    let mut part = || parts.next().unwrap_or_default();
    let mandate = ReadMandate {
        role: part(),
        convention: part(),
        country: part(),
        office: part(),
        position: part(),
        from_on: known::day(&part()).unwrap_or_default(),
        until_on: known::day(&part()).unwrap_or_default(),
        confirmed_on: known::day(&part()).unwrap_or_default(),
    };
    (mandate != ReadMandate::default()).then_some(mandate)
}
