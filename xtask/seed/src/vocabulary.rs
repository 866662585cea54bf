//! Vocabularies: `contact_roles.csv`, `doc_types.csv`, `correspondence_kinds.csv`.

use std::collections::BTreeSet;

use chm_model::body;

use crate::centres::{by_code, translate};
use crate::starter::Draft;
use crate::table::{Row, Table};

/// Those who draft, send or receive letters and are no contact role.
const OTHERS: [&str; 11] = [
    "secretariat",
    "depositary",
    "observer",
    "cop",
    "WHO",
    "other Parties",
    "other State",
    "States at risk",
    "competent authority of the other State",
    "competent authority of the State of import or transit",
    "rc-dna of the importing Party",
];

const DEADLINES: [&str; 7] = [
    "recurring",
    "relative",
    "stated-in-letter",
    "asap",
    "event",
    "immediate",
    "none",
];

/// The drafts of all roles.
pub fn roles(table: &Table<'_>, translations: &Table<'_>) -> Vec<Draft> {
    let translated = by_code(translations, &table.codes("id"));
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            let role = body::Role {
                labels: row.labels("label"),
                convention: row.text("convention"),
                legal_basis: row.text("legal_basis"),
                mandates: translate(&row, translated.get(&code), "mandate"),
                sends_for_party: row.text("sends_for_party"),
                designated_by: row.text("designated_by"),
                per_party: row.text("per_party"),
                confidence: row.text("confidence"),
                code: code.clone(),
                ..body::Role::default()
            };
            Draft::new(code, role)
        })
        .collect()
}

/// The drafts of all document types.
pub fn document_types(table: &Table<'_>) -> Vec<Draft> {
    let codes = table.codes("id");
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            let document_type = body::DocumentType {
                labels: row.labels("label"),
                parent: parent(&row, &codes),
                symbol_pattern: row.text("symbol_pattern"),
                publisher: row.text("typical_publisher"),
                access: row.one_of("access_default", &["public", "restricted", "group"]),
                informea_entity: row.text("informea_entity"),
                dcmi_type: row.text("dcmi_type"),
                code: code.clone(),
                ..body::DocumentType::default()
            };
            Draft::new(code, document_type)
        })
        .collect()
}

fn parent(row: &Row<'_>, codes: &BTreeSet<String>) -> String {
    row.codes("parent", codes)
        .into_iter()
        .next()
        .unwrap_or_default()
}

/// The drafts of all kinds of letters.
pub fn letter_kinds(
    table: &Table<'_>,
    translations: &Table<'_>,
    roles: &BTreeSet<String>,
) -> Vec<Draft> {
    let translated = by_code(translations, &table.codes("id"));
    let actors: BTreeSet<_> = roles
        .iter()
        .cloned()
        .chain(OTHERS.map(str::to_owned))
        .collect();
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            let letter_kind = body::LetterKind {
                labels: row.labels("label"),
                convention: row.text("convention"),
                direction: row.one_of("direction", &["in", "out", "in-out"]),
                legal_basis: row.text("legal_basis"),
                drafted_by: row.codes("drafted_by", &actors),
                sent_by: row.codes("signed_or_sent_by", &actors),
                sent_to: row.codes("sent_to", &actors),
                deadline_kind: row.one_of("deadline_kind", &DEADLINES),
                deadline_rule: translate(&row, translated.get(&code), "deadline_rule"),
                deadline_expression: row.text("deadline_expr"),
                form: row.text("form_or_channel"),
                confidence: row.text("confidence"),
                code: code.clone(),
                ..body::LetterKind::default()
            };
            Draft::new(code, letter_kind)
        })
        .collect()
}
