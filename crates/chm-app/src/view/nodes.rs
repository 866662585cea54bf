//! The node directory, as a list, a table and tiles.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::record::Tag;
use super::search::{FacetValue, Words};

/// Which nodes are wanted.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct NodeRequest {
    /// Language of the interface.
    pub interface: String,
    /// Code of a concept or chemical that the node helps with; empty for all.
    pub topic: String,
    /// Order of the list.
    pub sort: NodeSort,
    /// ISO alpha-2 code of the country from which is measured; empty for the one in the settings.
    pub from: String,
}

/// Order of the nodes.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum NodeSort {
    /// Nearest first; by name where no country is known.
    #[default]
    Nearest,
    /// By name.
    Name,
}

/// The node directory.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NodePage {
    /// The country from which is measured; empty when none is known.
    pub from: String,
    /// Nodes on this computer, whatever the topic.
    pub total: u32,
    /// Nodes that help with the topic, in order.
    pub nodes: Vec<NodeLine>,
    /// Topics that nodes help with, most frequent first.
    pub topics: Vec<FacetValue>,
    /// One tile for each country of the grid, row by row.
    pub tiles: Vec<NodeTile>,
    /// Countries with a node that have no place in the grid: the row below it.
    pub beside: Vec<NodeTile>,
}

/// A node in a list.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NodeLine {
    /// Record id.
    pub id: String,
    /// Data id.
    pub code: String,
    /// Name.
    pub name: Words,
    /// Short name.
    pub short_name: String,
    /// `regional-centre`, `national`, `specialised`.
    pub node_type: String,
    /// ISO alpha-2 code of the host country.
    pub country: String,
    /// Its name in the interface language.
    pub country_label: String,
    /// City.
    pub city: String,
    /// Institution that hosts it.
    pub host: String,
    /// Conventions it serves.
    pub conventions: Vec<String>,
    /// Working languages, BCP 47.
    pub languages: Vec<String>,
    /// Expertise in words.
    pub expertise: Option<Words>,
    /// Expertise as topics.
    pub topics: Vec<Tag>,
    /// How near it is; `None` where no country is known.
    pub nearness: Option<Nearness>,
}

/// How near a node is to a country.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Nearness {
    /// It lies in the country.
    Here,
    /// It serves the country.
    Serves,
    /// It lies in the same part of a continent.
    Subregion,
    /// It lies on the same continent, or belongs to the same UN regional group.
    Region,
    /// It lies elsewhere.
    Far,
}

/// One country in the tiles.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NodeTile {
    /// ISO alpha-2 code.
    pub country: String,
    /// Its name in the interface language.
    pub label: String,
    /// Column, from 0; 27 of them.
    pub column: u32,
    /// Row, from 0.
    pub row: u32,
    /// Type of its chief node; `None` without a node.
    pub node_type: Option<String>,
    /// Whether one of its nodes helps with the topic.
    pub helps: bool,
    /// Record ids of its nodes.
    pub nodes: Vec<String>,
}
