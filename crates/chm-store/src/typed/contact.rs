//! Parties, offices, persons, mandates, roles and nodes.

use chm_model::body::{Mandate, Node, Office, Party, Person, Role};
use chm_model::{Body as _, Error, Fields};

use super::{Own, Typed, code, titles, to_one};
use crate::Relation;

pub(super) fn party(fields: Fields) -> Result<Typed, Error> {
    let party = Party::from_fields(fields)?;
    Ok(Typed {
        code: party.code,
        titles: titles(&party.names),
        links: vec![(Relation::Language, party.languages)],
        own: Own::Party {
            iso3: party.iso3,
            m49: party.m49,
            regional_group: party.regional_group,
        },
        ..Typed::default()
    })
}

pub(super) fn office(fields: Fields) -> Result<Typed, Error> {
    let office = Office::from_fields(fields)?;
    Ok(Typed {
        code: office.code,
        titles: titles(&office.names),
        links: vec![(Relation::Language, office.languages)],
        relations: vec![("party", to_one(office.party))],
        emails: office.emails,
        ..Typed::default()
    })
}

pub(super) fn person(fields: Fields) -> Result<Typed, Error> {
    let person = Person::from_fields(fields)?;
    Ok(Typed {
        titles: vec![(String::new(), person.name)],
        links: vec![
            (Relation::Language, person.languages),
            (Relation::Concept, person.expertise),
        ],
        emails: person.emails,
        ..Typed::default()
    })
}

pub(super) fn mandate(fields: Fields) -> Result<Typed, Error> {
    let mandate = Mandate::from_fields(fields)?;
    Ok(Typed {
        titles: titles(&mandate.position),
        links: vec![(Relation::Treaty, code(mandate.convention.clone()))],
        relations: vec![
            ("person", to_one(mandate.person)),
            ("party", to_one(mandate.party)),
            ("office", to_one(mandate.office)),
        ],
        own: Own::Mandate {
            role: mandate.role,
            convention: mandate.convention,
            from_on: mandate.from_on,
            until_on: mandate.until_on,
            confirmed_on: mandate.confirmed_on,
        },
        ..Typed::default()
    })
}

pub(super) fn role(fields: Fields) -> Result<Typed, Error> {
    let role = Role::from_fields(fields)?;
    Ok(Typed {
        code: role.code,
        titles: titles(&role.labels),
        links: vec![(Relation::Treaty, code(role.convention))],
        ..Typed::default()
    })
}

pub(super) fn node(fields: Fields) -> Result<Typed, Error> {
    let node = Node::from_fields(fields)?;
    Ok(Typed {
        code: node.code,
        titles: titles(&node.names),
        links: vec![
            (Relation::Treaty, node.conventions),
            (Relation::Party, code(node.country.clone())),
            (Relation::Served, node.countries_served),
            (Relation::Language, node.languages),
            (Relation::Concept, node.concepts),
        ],
        own: Own::Node {
            node_type: node.node_type,
            country: node.country,
            regional_group: node.regional_group,
        },
        ..Typed::default()
    })
}
