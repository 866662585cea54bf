//! The node directory.
//!
//! Nearest first goes by what the records say: the own country, countries served, regions; among
//! equals by the distance in the country tiles. There are no coordinates in the data, and none
//! are needed to choose whom to ask.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use chm_model::body::Node;
use chm_model::{Kind, Language};

use crate::desk::{Desk, interface};
use crate::error::{Doing, Result};
use crate::events::{place, words};
use crate::record_page::tag;
use crate::reference::{Reference, body};
use crate::tiles;
use crate::view::{
    FacetValue, Nearness, NodeLine, NodePage, NodeRequest, NodeSort, NodeTile, Words,
};

/// Nodes that are read.
const MOST: u32 = 5_000;

/// Types in the order in which one stands for a country with several.
const TYPES: [&str; 4] = ["secretariat", "regional-centre", "national", "specialised"];

impl Desk {
    /// The node directory, as list and as tiles.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn nodes(&self, request: &NodeRequest) -> Result<NodePage> {
        let language = interface(&request.interface);
        let names = self.shared.names();
        let reference = &names.reference;
        let public = self.shared.replica.public();
        let records = public
            .read(|tx| tx.records_of_kind(Kind::NODE, 0, MOST))
            .doing("read the nodes")?;
        let nodes: Vec<(String, Node)> = records
            .into_iter()
            .filter_map(|record| Some((record.id.to_string(), body(record).ok()?)))
            .collect();
        let from = if request.from.is_empty() {
            self.setting_value("country")?
        } else {
            request.from.clone()
        };
        let helps = |node: &Node| {
            let topic = &request.topic;
            topic.is_empty() || helps_with(node, topic, reference)
        };
        let mut lines: Vec<(u32, NodeLine)> = nodes
            .iter()
            .filter(|(_, node)| helps(node))
            .map(|(id, node)| {
                let distance = tiles::distance(&from, &node.country).unwrap_or(u32::MAX);
                (distance, line(id, node, &from, reference, language))
            })
            .collect();
        lines.sort_by_cached_key(|(distance, line)| {
            let name = chm_store::sort_key(&line.name.text, &line.name.lang);
            let near = (line.nearness, *distance);
            let near = (request.sort == NodeSort::Nearest && !from.is_empty()).then_some(near);
            (near, name, line.id.clone())
        });
        let tiles = Tiles {
            nodes: &nodes,
            reference,
            language,
            topic: &request.topic,
        };
        let (tiles, beside) = tiles.all();
        Ok(NodePage {
            total: nodes.len() as u32,
            nodes: lines.into_iter().map(|(_, line)| line).collect(),
            topics: topics(&nodes, reference, language),
            tiles,
            beside,
            from,
        })
    }
}

/// Whether a node says so of itself, by the concept, one of its narrower ones, or the chemical
/// that a concept of it is about.
fn helps_with(node: &Node, topic: &str, reference: &Reference) -> bool {
    node.concepts.iter().any(|concept| {
        let entry = reference.entry(Kind::CONCEPT, concept);
        concept == topic
            || entry.is_some_and(|entry| {
                entry.broader.iter().any(|broader| broader == topic)
                    || entry.chemicals.iter().any(|chemical| chemical == topic)
            })
    })
}

fn line(id: &str, node: &Node, from: &str, reference: &Reference, language: Language) -> NodeLine {
    let expertise = words(&node.expertise, language);
    let name = words(&node.names, language);
    NodeLine {
        id: id.to_owned(),
        code: node.code.clone(),
        name: if name.text.is_empty() {
            Words {
                text: node.short_name.clone(),
                lang: String::new(),
            }
        } else {
            name
        },
        short_name: node.short_name.clone(),
        node_type: node.node_type.clone(),
        country: node.country.clone(),
        country_label: place(reference, &node.country, language),
        city: node.city.clone(),
        host: node.host.clone(),
        conventions: node.conventions.clone(),
        languages: node.languages.clone(),
        expertise: (!expertise.text.is_empty()).then_some(expertise),
        topics: node
            .concepts
            .iter()
            .map(|code| tag(Kind::CONCEPT, code, reference, language))
            .collect(),
        nearness: (!from.is_empty()).then(|| nearness(node, from, reference)),
    }
}

fn nearness(node: &Node, from: &str, reference: &Reference) -> Nearness {
    if node.country == from {
        return Nearness::Here;
    }
    if node.countries_served.iter().any(|served| served == from) {
        return Nearness::Serves;
    }
    // Continent, part of it, smaller part, regional group: the second and third are the near ones.
    let numbers = |country: &str| -> Vec<String> {
        let entry = reference.entry(Kind::PARTY, country);
        entry.map_or_else(Vec::new, |entry| entry.regions.clone())
    };
    let (here, there) = (numbers(from), numbers(&node.country));
    let is_part = |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = here.iter().filter(|code| is_part(code)).skip(1);
    if parts.any(|code| there.contains(code)) {
        return Nearness::Subregion;
    }
    if here.iter().any(|code| there.contains(code)) {
        return Nearness::Region;
    }
    Nearness::Far
}

/// Concepts that nodes name, most frequent first.
fn topics(nodes: &[(String, Node)], reference: &Reference, language: Language) -> Vec<FacetValue> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for code in nodes.iter().flat_map(|(_, node)| &node.concepts) {
        *counts.entry(code).or_default() += 1;
    }
    let mut values: Vec<FacetValue> = counts
        .into_iter()
        .map(|(code, count)| FacetValue {
            value: code.to_owned(),
            label: reference
                .label(Kind::CONCEPT, code, language)
                .unwrap_or_else(|| code.to_owned()),
            count,
        })
        .collect();
    values.sort_by(|one, other| {
        (Reverse(one.count), &one.label).cmp(&(Reverse(other.count), &other.label))
    });
    values
}

struct Tiles<'a> {
    nodes: &'a [(String, Node)],
    reference: &'a Reference,
    language: Language,
    topic: &'a str,
}

impl Tiles<'_> {
    /// The tiles of the grid, and those that have no place in it.
    fn all(&self) -> (Vec<NodeTile>, Vec<NodeTile>) {
        let mut by_country: HashMap<&str, Vec<&(String, Node)>> = HashMap::new();
        for node in self.nodes {
            by_country.entry(&node.1.country).or_default().push(node);
        }
        let grid = tiles::grid().map(|(country, column, row)| {
            let nodes = by_country.remove(country).unwrap_or_default();
            self.tile(country, (column, row), &nodes)
        });
        let grid = grid.collect();
        let mut rest: Vec<_> = by_country.into_iter().collect();
        rest.retain(|(country, _)| !country.is_empty());
        rest.sort_unstable_by_key(|(country, _)| *country);
        let beside = rest.into_iter().zip(0..).map(|((country, nodes), column)| {
            let below = tiles::grid().map(|(_, _, row)| row + 1).max();
            self.tile(country, (column, below.unwrap_or_default()), &nodes)
        });
        (grid, beside.collect())
    }

    fn tile(&self, country: &str, place: (u32, u32), nodes: &[&(String, Node)]) -> NodeTile {
        let types = nodes.iter().map(|(_, node)| node.node_type.as_str());
        let rank = |kind: &&str| TYPES.iter().position(|other| other == kind);
        NodeTile {
            country: country.to_owned(),
            label: self.reference.place_label(country, self.language),
            column: place.0,
            row: place.1,
            node_type: types
                .min_by_key(|kind| rank(kind).unwrap_or(TYPES.len()))
                .map(str::to_owned),
            helps: !self.topic.is_empty()
                && nodes
                    .iter()
                    .any(|(_, node)| helps_with(node, self.topic, self.reference)),
            nodes: nodes.iter().map(|(id, _)| id.clone()).collect(),
        }
    }
}
