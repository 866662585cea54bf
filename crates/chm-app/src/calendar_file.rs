//! Events and projects as an iCalendar file (RFC 5545) for other calendars.
//!
//! Days are written as days (`VALUE=DATE`), so no time zone moves them; the end of an event is
//! the day after its last, as the standard says. The same record has the same UID in every
//! file, so a calendar that reads one again changes its entry instead of doubling it.

use chm_model::body::{Event, Project};
use chm_model::{Day, Kind, Language};
use icalendar::{Calendar, Component, EventLike, Property};

use crate::desk::{Desk, interface};
use crate::error::{Error, Result};
use crate::events::{self, Entry};
use crate::keeping::now_ms;
use crate::reference::{Reference, body};
use crate::view::{CalendarRequest, TextFile};

/// After the `@` of each UID: names the program, not this computer.
const UID_SPACE: &str = "chm-desk";

/// What one entry of the file says.
#[derive(Clone, Debug, Default)]
struct Entered {
    id: String,
    title: String,
    about: String,
    from_on: Option<Day>,
    until_on: Option<Day>,
    place: String,
    organiser: String,
    address: String,
    categories: Vec<String>,
}

impl Desk {
    /// Events and projects as an iCalendar file; those without a day are left out.
    ///
    /// # Errors
    /// Code `not-found`, `bad-argument` for a record that is neither; those of the disk.
    pub fn calendar_file(&self, request: &CalendarRequest) -> Result<TextFile> {
        let language = interface(&request.interface);
        let names = self.shared.names();
        let mut entries = Vec::new();
        if request.ids.is_empty() {
            for event in self.matching_events(&request.events, false)? {
                let wanted = &request.events.event_type;
                if wanted.is_empty() || event.body.event_type == *wanted {
                    entries.push(of_event(event, &names.reference, language));
                }
            }
        }
        for id in &request.ids {
            let located = self.located(id, language)?;
            let id = located.record.id.to_string();
            entries.push(match located.record.kind {
                Kind::EVENT => of_event(
                    Entry {
                        id,
                        body: body(located.record)?,
                    },
                    &names.reference,
                    language,
                ),
                Kind::PROJECT => of_project(id, &body(located.record)?, language),
                _ => return Err(Error::BadArgument(id)),
            });
        }
        entries.retain(|entry| entry.from_on.is_some());
        let name = match entries.as_slice() {
            [one] => file_name(&one.title),
            _ => "calendar".to_owned(),
        };
        Ok(TextFile {
            name: format!("{name}.ics"),
            mime: "text/calendar".to_owned(),
            entries: entries.len() as u32,
            text: written(&entries, language, &stamp(now_ms())),
        })
    }
}

fn of_event(entry: Entry<Event>, reference: &Reference, language: Language) -> Entered {
    let event = entry.body;
    let until_on = events::last_day(&event.from_on, &event.until_on);
    let country = events::place(reference, &event.country, language);
    let place = [event.city.as_str(), country.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    Entered {
        id: entry.id,
        title: events::words(&event.titles, language).text,
        about: events::words(&event.descriptions, language).text,
        from_on: event.from_on.parse().ok(),
        until_on: until_on.parse().ok(),
        place: place.join(", "),
        organiser: event.organiser,
        address: event.address,
        categories: event.treaties,
    }
}

fn of_project(id: String, project: &Project, language: Language) -> Entered {
    let until_on = events::last_day(&project.from_on, &project.until_on);
    Entered {
        id,
        title: events::words(&project.titles, language).text,
        about: events::words(&project.summaries, language).text,
        from_on: project.from_on.parse().ok(),
        until_on: until_on.parse().ok(),
        organiser: project.executing.join(", "),
        ..Entered::default()
    }
}

fn written(entries: &[Entered], language: Language, stamp: &str) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//CHM Desk//CHM Desk//EN"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"));
    for entry in entries {
        let Some(from_on) = entry.from_on else {
            continue;
        };
        // The end is the first day that no longer belongs to it.
        let last = entry.until_on.unwrap_or(from_on);
        let end = last.plus_days(1).unwrap_or(last);
        let mut event = icalendar::Event::new();
        event
            .uid(&format!("{}@{UID_SPACE}", entry.id))
            .append_property(("DTSTAMP", stamp))
            .append_property(day("DTSTART", from_on))
            .append_property(day("DTEND", end))
            // A meeting in the calendar is no time at which its reader is busy.
            .append_property(("TRANSP", "TRANSPARENT"));
        event.append_property(text("SUMMARY", &entry.title, language));
        if !entry.about.is_empty() {
            event.append_property(text("DESCRIPTION", &entry.about, language));
        }
        if !entry.place.is_empty() {
            event.location(&entry.place);
        }
        if !entry.organiser.is_empty() {
            event.append_property(text("COMMENT", &entry.organiser, language));
        }
        if is_address(&entry.address) {
            event.url(&entry.address);
        }
        for category in &entry.categories {
            event.append_multi_property(("CATEGORIES", category.as_str()));
        }
        calendar.push(event.done());
    }
    folded(&calendar.to_string())
}

/// Folds lines anew: the library lets one grow past 75 bytes where it escapes a character.
fn folded(text: &str) -> String {
    const LONGEST: usize = 75;
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(c);
            length += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn day(name: &str, day: Day) -> Property {
    let value = format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    Property::new(name, value)
        .append_parameter(("VALUE", "DATE"))
        .done()
}

fn text(name: &str, words: &str, language: Language) -> Property {
    Property::new(name, words)
        .append_parameter(("LANGUAGE", language.code()))
        .done()
}

/// Only what a browser opens; other schemes could start a program.
fn is_address(address: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
        && !address.contains(char::is_whitespace)
}

/// An instant as iCalendar writes it, UTC.
fn stamp(at_ms: i64) -> String {
    let days = at_ms.div_euclid(86_400_000);
    let seconds = at_ms.rem_euclid(86_400_000) / 1_000;
    let on = Day::new(1970, 1, 1).and_then(|day| day.plus_days(days.try_into().ok()?));
    let (year, month, day) = on.map_or((1970, 1, 1), |on| (on.year(), on.month(), on.day()));
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// A title as the name of a file on any system.
pub(crate) fn file_name(title: &str) -> String {
    const ROOM: usize = 60;
    let kept = title.chars().map(|c| {
        let is_plain = c.is_alphanumeric() || matches!(c, '-' | '.' | '(' | ')');
        if is_plain { c } else { ' ' }
    });
    let kept: String = kept.take(ROOM).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let name = words.join(" ").trim_matches('.').to_owned();
    if name.is_empty() {
        "calendar".to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests;
