//! Chosen filters for the index, and counted facets for the window.

use std::collections::BTreeMap;

use chm_index::{Facet as Group, Parsed};
use chm_model::{Kind, Language};

use crate::reference::Reference;
use crate::view::{Facet, FacetGroup, FacetValue, Filters};

/// The groups beside the results, in their order.
const GROUPS: [(Facet, Group); 8] = [
    (Facet::Availability, Group::Availability),
    (Facet::Type, Group::Type),
    (Facet::Language, Group::Language),
    (Facet::Chemical, Group::Chemical),
    (Facet::Topic, Group::Topic),
    (Facet::Treaty, Group::Treaty),
    (Facet::Year, Group::Year),
    (Facet::Place, Group::Place),
];

fn chosen(filters: &Filters, group: Group) -> &[String] {
    match group {
        Group::Kind => &filters.kind,
        Group::Type => &filters.r#type,
        Group::Language => &filters.language,
        Group::Chemical => &filters.chemical,
        Group::Topic => &filters.topic,
        Group::Treaty => &filters.treaty,
        Group::Year => &filters.year,
        Group::Place => &filters.place,
        Group::Availability => &filters.availability,
    }
}

/// Whether anything is chosen, by facets or by `type:` and `country:` in the query.
pub(crate) fn any(filters: &Filters) -> bool {
    *filters != Filters::default()
}

/// The filters of the facets and of the query, as the index takes them.
pub(crate) fn filters(
    asked: &Filters,
    query: &Parsed,
    reference: &Reference,
) -> chm_index::Filters {
    let mut filters = chm_index::Filters::default();
    for group in Group::ALL {
        for value in chosen(asked, group) {
            filters.choose(group, value.clone());
        }
    }
    for word in &query.types {
        for code in types(word, reference) {
            filters.demand(Group::Type, code);
        }
    }
    for word in &query.countries {
        for code in places(word, reference) {
            filters.demand(Group::Place, code);
        }
    }
    filters
}

/// Codes of document types that a word names by code or label.
fn types(word: &str, reference: &Reference) -> Vec<String> {
    let wanted = plain(word);
    let of_kind = reference.of_kind(Kind::DOCUMENT_TYPE);
    let mut codes: Vec<String> = of_kind
        .filter(|(code, entry)| {
            plain(code) == wanted || entry.names.iter().any(|(_, name)| plain(name) == wanted)
        })
        .map(|(code, _)| code.to_owned())
        .collect();
    if codes.is_empty() {
        codes.push(word.to_lowercase());
    }
    codes
}

/// Codes of countries and regions that a word names by code or name.
fn places(word: &str, reference: &Reference) -> Vec<String> {
    let wanted = plain(word);
    let of_kind = reference.of_kind(Kind::PARTY);
    let mut codes: Vec<String> = of_kind
        .filter(|(code, entry)| {
            plain(code) == wanted
                || entry.codes.iter().any(|code| plain(code) == wanted)
                || entry.names.iter().any(|(_, name)| plain(name) == wanted)
                || entry.synonyms.iter().any(|(_, name)| plain(name) == wanted)
        })
        .map(|(code, _)| code.to_owned())
        .collect();
    codes.extend(crate::regions::named(|name| plain(name) == wanted));
    if codes.is_empty() {
        codes.push(word.to_uppercase());
    }
    codes
}

/// As names are compared: lower case, hyphens as spaces.
fn plain(text: &str) -> String {
    text.replace(['-', '_'], " ").to_lowercase()
}

/// Counts by kind.
pub(crate) fn tabs(
    counted: &BTreeMap<Group, Vec<(String, u32)>>,
    asked: &Filters,
) -> Vec<FacetValue> {
    values(counted, Group::Kind, asked, |_| String::new())
}

/// All facets with their labels.
pub(crate) fn groups(
    counted: &BTreeMap<Group, Vec<(String, u32)>>,
    asked: &Filters,
    reference: &Reference,
    language: Language,
) -> Vec<FacetGroup> {
    let label = |group: Group, value: &str| {
        let of_kind = |kind| {
            let label = reference.label(kind, value, language);
            label.unwrap_or_else(|| value.to_owned())
        };
        match group {
            Group::Type => of_kind(Kind::DOCUMENT_TYPE),
            Group::Chemical => reference.short_label(value, language),
            Group::Topic => of_kind(Kind::CONCEPT),
            Group::Place => reference.place_label(value, language),
            Group::Year => value.to_owned(),
            Group::Kind | Group::Language | Group::Treaty | Group::Availability => String::new(),
        }
    };
    GROUPS
        .into_iter()
        .map(|(facet, group)| FacetGroup {
            facet,
            values: values(counted, group, asked, |value| label(group, value)),
        })
        .collect()
}

fn values(
    counted: &BTreeMap<Group, Vec<(String, u32)>>,
    group: Group,
    asked: &Filters,
    label: impl Fn(&str) -> String,
) -> Vec<FacetValue> {
    let counts = counted.get(&group).map(Vec::as_slice).unwrap_or_default();
    let found = counts.iter().map(|(value, count)| (value.as_str(), *count));
    let missing = chosen(asked, group)
        .iter()
        .filter(|value| !counts.iter().any(|(other, _)| other == *value))
        .map(|value| (value.as_str(), 0));
    found
        .chain(missing)
        .map(|(value, count)| FacetValue {
            value: value.to_owned(),
            label: label(value),
            count,
        })
        .collect()
}

/// How many of the records found can be read on this computer.
pub(crate) fn here(counted: &BTreeMap<Group, Vec<(String, u32)>>, asked: &Filters) -> u32 {
    if !asked.availability.is_empty() && !asked.availability.iter().any(|value| value == "here") {
        return 0;
    }
    let counts = counted
        .get(&Group::Availability)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let here = counts.iter().find(|(value, _)| value == "here");
    here.map_or(0, |(_, count)| *count)
}
