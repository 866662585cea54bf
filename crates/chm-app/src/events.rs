//! Events and projects as lists.

use std::collections::BTreeMap;

use chm_model::body::{Event, Project};
use chm_model::{Day, Kind, Language, LocalisedText};
use chm_store::{Database, Happening};

use crate::desk::{Desk, interface};
use crate::error::{Doing, Result};
use crate::record_page::tag;
use crate::reference::{Reference, body};
use crate::today::day;
use crate::view::{
    EventLine, EventPage, EventRequest, FacetValue, ProjectLine, ProjectPage, ProjectRequest, Tag,
    Words,
};

/// Events or projects that are read.
const MOST: u32 = 50_000;

/// Days before which an event that goes on may have begun.
const LONGEST: i32 = 400;

/// After the last day there is.
const END: &str = "~";

/// States of projects in the order of the list.
const STATUSES: [&str; 3] = ["running", "planned", "closed"];

/// An event or project with its record.
pub(crate) struct Entry<B> {
    pub id: String,
    pub body: B,
}

impl Desk {
    /// A page of events.
    ///
    /// # Errors
    /// Code `bad-argument` for what is no day; those of the disk.
    pub fn events(&self, request: &EventRequest) -> Result<EventPage> {
        let language = interface(&request.interface);
        let names = self.shared.names();
        let mut found = self.matching_events(request, false)?;
        let mut types: BTreeMap<String, u32> = BTreeMap::new();
        for event in &found {
            *types.entry(event.body.event_type.clone()).or_default() += 1;
        }
        let wanted = &request.event_type;
        found.retain(|event| wanted.is_empty() || event.body.event_type == *wanted);
        let page = found
            .iter()
            .skip(request.offset as usize)
            .take(request.limit.clamp(1, 200) as usize);
        Ok(EventPage {
            total: found.len() as u32,
            events: page
                .map(|event| event_line(event, &names.reference, language))
                .collect(),
            types: counted(types),
        })
    }

    /// A page of projects.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn projects(&self, request: &ProjectRequest) -> Result<ProjectPage> {
        let language = interface(&request.interface);
        let names = self.shared.names();
        let mut found: Vec<Entry<Project>> = Vec::new();
        for database in self.shared.databases() {
            let rows = happenings(database.as_ref(), Kind::PROJECT, "", END)?;
            found.extend(bodies(database.as_ref(), &rows)?);
        }
        found.retain(|project| matches_project(&project.body, request));
        let mut statuses: BTreeMap<String, u32> = BTreeMap::new();
        for project in &found {
            *statuses.entry(project.body.status.clone()).or_default() += 1;
        }
        let wanted = &request.status;
        found.retain(|project| wanted.is_empty() || project.body.status == *wanted);
        let mut lines: Vec<ProjectLine> = found
            .into_iter()
            .map(|project| project_line(project, &names.reference, language))
            .collect();
        lines.sort_by_cached_key(|line| {
            let place = STATUSES.iter().position(|status| *status == line.status);
            let key = chm_store::sort_key(&line.title.text, &line.title.lang);
            (place.unwrap_or(STATUSES.len()), key, line.id.clone())
        });
        let total = lines.len() as u32;
        let limit = request.limit.clamp(1, 200) as usize;
        let page = lines.into_iter().skip(request.offset as usize).take(limit);
        Ok(ProjectPage {
            total,
            projects: page.collect(),
            statuses: counted(statuses),
        })
    }

    /// Events that go on or come, next first.
    pub(crate) fn coming_events(
        &self,
        today: Day,
        language: Language,
        limit: u32,
    ) -> Result<Vec<EventLine>> {
        let request = EventRequest {
            today: today.to_string(),
            ..EventRequest::default()
        };
        let names = self.shared.names();
        let events = self.matching_events(&request, true)?;
        let first = events.iter().take(limit as usize);
        Ok(first
            .map(|event| event_line(event, &names.reference, language))
            .collect())
    }

    /// Events of a request whatever their type, in order. `near` reads no further than the list
    /// on Today needs.
    pub(crate) fn matching_events(
        &self,
        request: &EventRequest,
        near: bool,
    ) -> Result<Vec<Entry<Event>>> {
        let today = day(&request.today)?;
        let text = today.to_string();
        let earliest = today.plus_days(-LONGEST).map(|day| day.to_string());
        let (from, before) = if request.past {
            (String::new(), text.clone())
        } else {
            (earliest.unwrap_or_default(), END.to_owned())
        };
        let mut found = Vec::new();
        for database in self.shared.databases() {
            let database = database.as_ref();
            let rows = happenings(database, Kind::EVENT, &from, &before)?;
            let rows = rows.into_iter().filter(|row| {
                let until_on = last_day(&row.from_on, &row.until_on);
                !row.from_on.is_empty() && (until_on < text.as_str()) == request.past
            });
            // A treaty is known from the whole record only.
            let most = if near { 50 } else { MOST as usize };
            let rows: Vec<Happening> = rows.take(most).collect();
            found.extend(bodies::<Event>(database, &rows)?);
        }
        let treaty = &request.treaty;
        found.retain(|event| treaty.is_empty() || event.body.treaties.contains(treaty));
        found.sort_by(|one, other| {
            let key = |event: &Entry<Event>| (event.body.from_on.clone(), event.id.clone());
            key(one).cmp(&key(other))
        });
        if request.past {
            found.reverse();
        }
        Ok(found)
    }
}

fn happenings(database: &Database, kind: Kind, from: &str, before: &str) -> Result<Vec<Happening>> {
    database
        .read(|tx| tx.happenings(kind, from, before, MOST))
        .doing("list days")
}

/// The records of rows; what cannot be understood is left out.
fn bodies<B: chm_model::Body>(database: &Database, rows: &[Happening]) -> Result<Vec<Entry<B>>> {
    let records = database
        .read(|tx| {
            let records = rows.iter().map(|row| tx.record(row.row));
            records.collect::<chm_store::Result<Vec<_>>>()
        })
        .doing("read events")?;
    let entries = records.into_iter().flatten().filter_map(|record| {
        let id = record.id.to_string();
        Some(Entry {
            id,
            body: body(record).ok()?,
        })
    });
    Ok(entries.collect())
}

/// The last day of what begins on a day; it may not be given, or be given wrongly.
pub(crate) fn last_day<'a>(from_on: &'a str, until_on: &'a str) -> &'a str {
    if until_on < from_on {
        from_on
    } else {
        until_on
    }
}

fn counted(counts: BTreeMap<String, u32>) -> Vec<FacetValue> {
    let mut values: Vec<FacetValue> = counts
        .into_iter()
        .filter(|(value, _)| !value.is_empty())
        .map(|(value, count)| FacetValue {
            value,
            label: String::new(),
            count,
        })
        .collect();
    values.sort_by_key(|value| std::cmp::Reverse(value.count));
    values
}

/// The words of a text for a reader, with their language.
pub(crate) fn words(texts: &LocalisedText, language: Language) -> Words {
    texts
        .best(language)
        .map(|(tag, text)| Words {
            text: text.to_owned(),
            lang: tag.to_owned(),
        })
        .unwrap_or_default()
}

fn event_line(entry: &Entry<Event>, reference: &Reference, language: Language) -> EventLine {
    let event = &entry.body;
    let until_on = last_day(&event.from_on, &event.until_on);
    let days = match (event.from_on.parse::<Day>(), until_on.parse::<Day>()) {
        (Ok(from), Ok(until)) => from.days_until(until) + 1,
        _ => 1,
    };
    EventLine {
        id: entry.id.clone(),
        code: event.code.clone(),
        title: words(&event.titles, language),
        event_type: event.event_type.clone(),
        from_on: event.from_on.clone(),
        until_on: until_on.to_owned(),
        days: days.max(1).unsigned_abs(),
        city: event.city.clone(),
        country: event.country.clone(),
        country_label: place(reference, &event.country, language),
        online: event.online,
        treaties: event.treaties.clone(),
        organiser: event.organiser.clone(),
    }
}

/// The name of a country; nothing for none.
pub(crate) fn place(reference: &Reference, country: &str, language: Language) -> String {
    if country.is_empty() {
        return String::new();
    }
    reference.place_label(country, language)
}

fn matches_project(project: &Project, request: &ProjectRequest) -> bool {
    let has = |codes: &[String], wanted: &String| wanted.is_empty() || codes.contains(wanted);
    has(&project.countries, &request.country)
        && (has(&project.chemicals, &request.topic) || has(&project.concepts, &request.topic))
}

fn project_line(entry: Entry<Project>, reference: &Reference, language: Language) -> ProjectLine {
    let project = entry.body;
    let tags = |kind: Kind, codes: &[String]| -> Vec<Tag> {
        let codes = codes.iter();
        codes
            .map(|code| tag(kind, code, reference, language))
            .collect()
    };
    let mut topics = tags(Kind::CHEMICAL, &project.chemicals);
    topics.extend(tags(Kind::CONCEPT, &project.concepts));
    let summary = words(&project.summaries, language);
    ProjectLine {
        id: entry.id,
        title: words(&project.titles, language),
        summary: (!summary.text.is_empty()).then_some(summary),
        countries: tags(Kind::PARTY, &project.countries),
        topics,
        budget_usd: (project.budget_usd > 0).then_some(project.budget_usd as f64),
        code: project.code,
        status: project.status,
        from_on: project.from_on,
        until_on: project.until_on,
        donors: project.donors,
        executing: project.executing,
    }
}
