//! Events and projects, and files that other calendars read.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::record::Tag;
use super::search::{FacetValue, Words};
use super::today::EventLine;

/// Which events are wanted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct EventRequest {
    /// Language of the interface.
    pub interface: String,
    /// The day by the calendar of the person, ISO 8601.
    pub today: String,
    /// Events that are over, last first; else those that go on or come, next first.
    pub past: bool,
    /// One treaty only; empty for all.
    pub treaty: String,
    /// One type only; empty for all.
    pub event_type: String,
    /// Number of events to skip.
    pub offset: u32,
    /// How many, 1 to 200.
    pub limit: u32,
}

/// A page of events.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventPage {
    /// Events in all that were asked for.
    pub total: u32,
    /// The events.
    pub events: Vec<EventLine>,
    /// How many there are of each type, among past or coming ones.
    pub types: Vec<FacetValue>,
}

/// Which projects are wanted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ProjectRequest {
    /// Language of the interface.
    pub interface: String,
    /// `planned`, `running` or `closed`; empty for all.
    pub status: String,
    /// ISO alpha-2 code of a country; empty for all.
    pub country: String,
    /// Code of a chemical or concept; empty for all.
    pub topic: String,
    /// Number of projects to skip.
    pub offset: u32,
    /// How many, 1 to 200.
    pub limit: u32,
}

/// A page of projects: running ones first, then planned, then closed; within each by title.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectPage {
    /// Projects in all that were asked for.
    pub total: u32,
    /// The projects.
    pub projects: Vec<ProjectLine>,
    /// How many there are of each status.
    pub statuses: Vec<FacetValue>,
}

/// A project in a list.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectLine {
    /// Record id.
    pub id: String,
    /// Reference number at its funder.
    pub code: String,
    /// Title.
    pub title: Words,
    /// Summary.
    pub summary: Option<Words>,
    /// `planned`, `running`, `closed`, or empty.
    pub status: String,
    /// First day, ISO 8601, or empty.
    pub from_on: String,
    /// Last day, ISO 8601, or empty.
    pub until_on: String,
    /// Countries.
    pub countries: Vec<Tag>,
    /// Chemicals and concepts.
    pub topics: Vec<Tag>,
    /// Funders.
    pub donors: Vec<String>,
    /// Who carries it out.
    pub executing: Vec<String>,
    /// Budget in whole US dollars, where known.
    #[specta(type = Option<u32>)]
    pub budget_usd: Option<f64>,
}

/// What goes into a calendar file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct CalendarRequest {
    /// Record ids of events and projects; empty for the events of the filter.
    pub ids: Vec<String>,
    /// Without ids: which events; its offset and limit do not count.
    pub events: EventRequest,
    /// Language of titles.
    pub interface: String,
}

/// A file for other programs, not yet written.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextFile {
    /// Proposed name.
    pub name: String,
    /// MIME type.
    pub mime: String,
    /// Content.
    pub text: String,
    /// How many things it holds.
    pub entries: u32,
}
