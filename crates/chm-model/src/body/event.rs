//! Events and projects.

use super::body;
use crate::{LocalisedText, RecordId};

body! {
    /// A meeting, workshop, deadline day or other event.
    Event = EVENT {
        /// Short name, such as `COP-12`.
        1 code: String,
        /// Title in each language.
        2 titles: LocalisedText,
        /// Description in each language.
        3 descriptions: LocalisedText,
        /// `meeting`, `workshop`, `webinar`, `deadline`.
        4 event_type: String,
        /// First day, ISO 8601.
        5 from_on: String,
        /// Last day, ISO 8601.
        6 until_on: String,
        /// City.
        7 city: String,
        /// ISO alpha-2 code of the country.
        8 country: String,
        /// Whether it is held on line.
        9 online: bool,
        /// Treaties.
        10 treaties: Vec<String>,
        /// Who holds it.
        11 organiser: String,
        /// Web address.
        12 address: String,
        /// Source.
        13 source: String,
    }
}

body! {
    /// A project.
    Project = PROJECT {
        /// Reference number at its funder.
        1 code: String,
        /// Title in each language.
        2 titles: LocalisedText,
        /// Summary in each language.
        3 summaries: LocalisedText,
        /// ISO alpha-2 codes of countries.
        4 countries: Vec<String>,
        /// Funders.
        5 donors: Vec<String>,
        /// Who carries it out.
        6 executing: Vec<String>,
        /// Codes of chemicals.
        7 chemicals: Vec<String>,
        /// Codes of concepts.
        8 concepts: Vec<String>,
        /// First day, ISO 8601.
        9 from_on: String,
        /// Last day, ISO 8601.
        10 until_on: String,
        /// `planned`, `running`, `closed`.
        11 status: String,
        /// Budget in whole US dollars; 0 if not known.
        12 budget_usd: u64,
        /// Node that leads it.
        13 node: Option<RecordId>,
        /// Source.
        14 source: String,
    }
}
