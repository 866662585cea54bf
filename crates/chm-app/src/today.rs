//! The page Today.

use std::cmp::Reverse;
use std::collections::HashMap;

use chm_model::{Day, Kind, Language};
use chm_store::Database;

use crate::desk::{Desk, interface};
use crate::duty::{Agenda, Duty};
use crate::error::{Doing, Error, Result};
use crate::record_lines;
use crate::view::{
    ContinueReading, DutyKind, EventLine, KeptList, NewCount, NewHere, NewPage, NewRequest, Today,
    Words,
};
use crate::visits::Visits;

/// Texts to go on with that are shown.
const READING: usize = 3;

/// Next dates that are shown.
const DATES: u32 = 3;

/// New records that are counted.
const COUNTED: u32 = 100_000;

/// Kinds that are news; others only word or carry these.
const NEWS: [Kind; 9] = [
    Kind::DOCUMENT,
    Kind::PERSON,
    Kind::EVENT,
    Kind::PROJECT,
    Kind::NODE,
    Kind::COURSE,
    Kind::CHEMICAL,
    Kind::CONCEPT,
    Kind::HELP,
];

impl Desk {
    /// The page Today, for a day by the calendar of the person. What was new on the last day
    /// stays new all day, however often the desk is opened.
    ///
    /// # Errors
    /// Code `bad-argument` for what is no day; those of the disk.
    pub fn today(&self, on: &str, language: &str) -> Result<Today> {
        let today = day(on)?;
        let language = interface(language);
        let next_dates = self.next_dates(today, language)?;
        let agenda = Agenda::of(self.duties(today)?, today);
        let first_event = next_dates.iter().map(|event| event.from_on.as_str());
        let first_event = first_event.filter(|from_on| *from_on >= on).min();
        let next_due = agenda.next_on.map(|day| day.to_string());
        let next_on = first_event.map(str::to_owned).into_iter().chain(next_due);
        Ok(Today {
            on: today.to_string(),
            private_part: self.private_part()?,
            needs_you: agenda.lines(),
            needs_you_total: agenda.now.len() as u32,
            due_this_week: agenda.due_this_week,
            next_on: next_on.min(),
            new: self.new_here(&today.to_string(), language)?,
            continue_reading: self.continue_reading(language)?,
            next_dates,
        })
    }

    /// New records, last first, a page at a time.
    ///
    /// # Errors
    /// Code `bad-argument` for what is no day, kind or page; those of the disk.
    pub fn new_records(&self, request: &NewRequest) -> Result<NewPage> {
        let today = day(&request.today)?.to_string();
        let language = interface(&request.interface);
        let wrong = || Error::BadArgument(request.kind.chars().take(80).collect());
        let kind = match request.kind.as_str() {
            "" => None,
            name => Some(
                Kind::from_name(name)
                    .filter(|kind| NEWS.contains(kind))
                    .ok_or_else(wrong)?,
            ),
        };
        let limit = request.limit.clamp(1, 200);
        let (mut source, mut before) = place(request.after.as_deref())?;
        let names = self.shared.names();
        let mut page = NewPage {
            since: None,
            lines: Vec::new(),
            next: None,
        };
        for (number, database) in self.shared.databases().iter().enumerate() {
            let database = database.as_ref();
            let visits = Visits::enter(database, &today)?;
            page.since = page.since.max(visits.since);
            if number < source || page.next.is_some() {
                continue;
            }
            // What is no news is passed over, so pages are filled from as many reads as needed.
            while page.lines.len() < limit as usize {
                let changed = database
                    .read(|tx| tx.changed(visits.version, before, kind, limit))
                    .doing("list what is new")?;
                let Some(last) = changed.last() else { break };
                before = last.version;
                let news = changed.iter().filter(|found| NEWS.contains(&found.kind));
                for found in news {
                    if page.lines.len() == limit as usize {
                        break;
                    }
                    before = found.version;
                    let rows = [found.row];
                    page.lines.extend(record_lines::of_rows(
                        database,
                        &rows,
                        &names.reference,
                        language,
                    )?);
                }
            }
            if page.lines.len() == limit as usize {
                page.next = Some(format!("{number}-{before}"));
            }
            source = number + 1;
            before = u64::MAX;
        }
        Ok(page)
    }

    /// What waits for the person on this desk.
    fn duties(&self, today: Day) -> Result<Vec<Duty>> {
        let mut duties = Vec::new();
        if let Some(database) = self.shared.replica.restricted_database() {
            duties.extend(self.contacts_to_confirm(&database, today)?);
        }
        Ok(duties)
    }

    /// One review for all contacts that nobody confirmed for as long as the settings say.
    fn contacts_to_confirm(&self, database: &Database, today: Day) -> Result<Option<Duty>> {
        let months = self.fresh_months()?;
        let Some(since) = i32::try_from(months)
            .ok()
            .and_then(|months| today.plus_months(-months))
        else {
            return Ok(None);
        };
        let count = database
            .read(|tx| tx.count_unconfirmed(&since.to_string(), &today.to_string()))
            .doing("count contacts to confirm")?;
        Ok((count > 0).then(|| Duty {
            kind: DutyKind::ConfirmContacts,
            title: Words::default(),
            count,
            due_on: None,
            since_ms: 0,
            place: "/contacts?freshness=out-of-date".to_owned(),
        }))
    }

    fn new_here(&self, today: &str, language: Language) -> Result<NewHere> {
        let names = self.shared.names();
        let mut since = None;
        let mut counts: HashMap<Kind, NewCount> = HashMap::new();
        for database in self.shared.databases() {
            let database = database.as_ref();
            let visits = Visits::enter(database, today)?;
            since = since.max(visits.since);
            let changed = database
                .read(|tx| tx.changed(visits.version, u64::MAX, None, COUNTED))
                .doing("count what is new")?;
            for kind in NEWS {
                let rows: Vec<u32> = changed
                    .iter()
                    .filter(|found| found.kind == kind)
                    .map(|found| found.row)
                    .collect();
                let (Some(first), Some(name)) = (rows.first(), kind.name()) else {
                    continue;
                };
                let only = record_lines::of_rows(database, &[*first], &names.reference, language)?;
                let only = only.into_iter().next();
                let count = counts.entry(kind).or_insert_with(|| NewCount {
                    kind: name.to_owned(),
                    count: 0,
                    title: only.as_ref().map(|line| line.title.clone()),
                    id: only.map(|line| line.id),
                });
                count.count += rows.len() as u32;
            }
        }
        let mut counts: Vec<NewCount> = counts.into_values().collect();
        for several in counts.iter_mut().filter(|count| count.count > 1) {
            (several.title, several.id) = (None, None);
        }
        counts.sort_by(|one, other| {
            (Reverse(one.count), &one.kind).cmp(&(Reverse(other.count), &other.kind))
        });
        Ok(NewHere {
            since,
            total: counts.iter().map(|count| count.count).sum(),
            counts,
        })
    }

    /// Texts whose reading stopped before their end.
    fn continue_reading(&self, language: Language) -> Result<Vec<ContinueReading>> {
        let recent = match self.kept_lines(KeptList::Recent, language) {
            Err(error) if error.code() == "locked" => return Ok(Vec::new()),
            other => other?,
        };
        let begun = recent.into_iter().filter_map(|line| {
            let at = line.place?;
            let ended = at.passage + 1 >= at.total;
            (line.record.readable && !ended).then_some(ContinueReading {
                record: line.record,
                at,
            })
        });
        Ok(begun.take(READING).collect())
    }

    fn next_dates(&self, today: Day, language: Language) -> Result<Vec<EventLine>> {
        self.coming_events(today, language, DATES)
    }
}

/// Reads the day of a request.
pub(crate) fn day(text: &str) -> Result<Day> {
    text.parse()
        .map_err(|_| Error::BadArgument(text.chars().take(40).collect()))
}

/// Where a page begins: a database, and the change before which it goes on.
fn place(after: Option<&str>) -> Result<(usize, u64)> {
    let Some(after) = after else {
        return Ok((0, u64::MAX));
    };
    after
        .split_once('-')
        .and_then(|(source, before)| Some((source.parse().ok()?, before.parse().ok()?)))
        .ok_or_else(|| Error::BadArgument(after.chars().take(40).collect()))
}
