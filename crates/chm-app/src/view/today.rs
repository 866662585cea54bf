//! The page Today: what needs the person, what is new, what comes next.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::desk::PrivatePart;
use super::habits::ReadPlace;
use super::search::Words;

/// The page Today.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day it was asked for, ISO 8601.
    pub on: String,
    /// Whether what is private could be counted.
    pub private_part: PrivatePart,
    /// What needs the person, in order, at most five.
    pub needs_you: Vec<DutyLine>,
    /// How many there are in all.
    pub needs_you_total: u32,
    /// How many of all are late or due within seven days: the sentence under the date.
    pub due_this_week: u32,
    /// The next day on which something is due or begins, for when nothing needs the person.
    pub next_on: Option<String>,
    /// New on this computer since the last day it was looked at.
    pub new: NewHere,
    /// Text that was being read, last first, at most three.
    pub continue_reading: Vec<ContinueReading>,
    /// Events that go on or come, at most three.
    pub next_dates: Vec<EventLine>,
}

/// Something that waits for the person.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DutyLine {
    /// What it is; `today-duty-<kind>` words it where there is no title.
    pub kind: DutyKind,
    /// Title of the letter, record or task; empty where the kind says all.
    pub title: Words,
    /// How many things it stands for, at least 1.
    pub count: u32,
    /// Why it stands where it stands.
    pub urgency: Urgency,
    /// Day on which it is due, ISO 8601.
    pub due_on: Option<String>,
    /// Address of the view that deals with it (`/contacts?…`).
    pub place: String,
}

/// Kinds of duties.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DutyKind {
    /// A letter or item of a letter to be answered.
    Reply,
    /// A report or plan to be handed in.
    Report,
    /// A reminder that the person set.
    Reminder,
    /// Two versions of one record to choose between.
    Conflict,
    /// Something of others to be looked at.
    Review,
    /// Contacts that nobody confirmed for long.
    ConfirmContacts,
}

/// Why a duty stands where it stands.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Urgency {
    /// Its day is over.
    Overdue {
        /// Days since then.
        days: u32,
    },
    /// It is due.
    Due {
        /// Days left; 0 on the day itself.
        days: u32,
    },
    /// Two versions wait for a choice.
    Conflict,
    /// It waits to be looked at, without a day.
    Review,
}

/// What is new on this computer.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewHere {
    /// Since which day; the last one before today on which the desk was looked at. `None` on
    /// the first day.
    pub since: Option<String>,
    /// Records that came or changed, by kind, most first; kinds as in search (`document` …).
    pub counts: Vec<NewCount>,
    /// Records in all.
    pub total: u32,
}

/// How many records of a kind are new.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewCount {
    /// Kind.
    pub kind: String,
    /// Records.
    pub count: u32,
    /// Title of the only one, when there is one.
    pub title: Option<Words>,
    /// Its record id.
    pub id: Option<String>,
}

/// Which of the new records are wanted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct NewRequest {
    /// Language of the interface.
    pub interface: String,
    /// The day by the calendar of the person, ISO 8601.
    pub today: String,
    /// One kind only; empty for all.
    pub kind: String,
    /// Where the page before ended ([`NewPage::next`]).
    pub after: Option<String>,
    /// How many, 1 to 200.
    pub limit: u32,
}

/// A page of new records, last first.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewPage {
    /// Since which day.
    pub since: Option<String>,
    /// The records.
    pub lines: Vec<RecordLine>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<String>,
}

/// A record in a list.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordLine {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Data id, symbol or the source's own id.
    pub key: String,
    /// Title.
    pub title: Words,
    /// Type in the interface language.
    pub type_label: Option<String>,
    /// Year.
    pub year: Option<u32>,
    /// Whether its text can be read here.
    pub readable: bool,
}

/// A text that was being read.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContinueReading {
    /// The document.
    pub record: RecordLine,
    /// Where reading stopped.
    pub at: ReadPlace,
}

/// An event in a list.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventLine {
    /// Record id.
    pub id: String,
    /// Short name, such as `COP-12`.
    pub code: String,
    /// Title.
    pub title: Words,
    /// `meeting`, `workshop`, `webinar`, `deadline`.
    pub event_type: String,
    /// First day, ISO 8601.
    pub from_on: String,
    /// Last day, ISO 8601; the first where it lasts one day.
    pub until_on: String,
    /// Days it lasts.
    pub days: u32,
    /// City.
    pub city: String,
    /// ISO alpha-2 code of the country, or empty.
    pub country: String,
    /// Its name in the interface language.
    pub country_label: String,
    /// Whether it is held on line.
    pub online: bool,
    /// Treaties.
    pub treaties: Vec<String>,
    /// Who holds it.
    pub organiser: String,
}
