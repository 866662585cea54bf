//! Contacts by country.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::view::PrivatePart;

/// Which countries have contacts of a family of roles, and how fresh they are.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// Whether contacts can be shown.
    pub private_part: PrivatePart,
    /// Family whose state the tiles show.
    pub family: String,
    /// Months after which an entry is out of date.
    pub months: u32,
    /// Families of `counts` in each row, in order.
    pub families: Vec<String>,
    /// Countries in the order of their labels.
    pub rows: Vec<CoverageRow>,
    /// Countries by state.
    pub totals: CoverageTotals,
    /// Regional groups of the United Nations.
    pub regions: Vec<CoverageRegion>,
}

/// A country.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// ISO alpha-2 code.
    pub code: String,
    /// Name in the interface language.
    pub label: String,
    /// Code of the regional group, or empty.
    pub region: String,
    /// Column of its tile, from 0; none for those in the row below the grid.
    pub column: Option<u32>,
    /// Row of its tile, from 0.
    pub row: Option<u32>,
    /// State of its contacts of the family.
    pub state: CoverageState,
    /// Day one of them was last confirmed, or empty.
    pub confirmed_on: String,
    /// Contacts of each family.
    pub counts: Vec<u32>,
    /// Contacts in all.
    pub all: u32,
}

/// State of a country.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CoverageState {
    /// One is confirmed within the chosen months.
    Checked,
    /// Confirmed longer ago, or never.
    OutOfDate,
    /// A suggestion waits.
    ChangeWaiting,
    /// No contact on this computer.
    None,
}

/// Countries by state.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverageTotals {
    /// Confirmed within the chosen months.
    pub checked: u32,
    /// Confirmed longer ago, or never.
    pub out_of_date: u32,
    /// With a suggestion that waits.
    pub change_waiting: u32,
    /// Without a contact.
    pub none: u32,
}

/// A regional group.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRegion {
    /// Code.
    pub code: String,
    /// Name in the interface language.
    pub label: String,
    /// Countries whose contacts are confirmed within the chosen months.
    pub checked: u32,
    /// Countries.
    pub countries: u32,
}
