//! `regional_centres.csv` and their names in the other five languages.

use std::collections::{BTreeMap, BTreeSet};

use chm_model::{LocalisedText, body};

use crate::languages::TAGS;
use crate::starter::Draft;
use crate::table::{Row, Table};

/// Texts by code, for the five languages beside English.
pub type Translations<'t> = BTreeMap<String, Row<'t>>;

const GROUPS: [&str; 5] = [
    "African Group",
    "Asia-Pacific Group",
    "Eastern European Group",
    "GRULAC",
    "WEOG",
];

/// The drafts of all centres.
pub fn drafts(
    table: &Table<'_>,
    translations: &Table<'_>,
    countries: &BTreeSet<String>,
    concepts: &BTreeSet<String>,
) -> Vec<Draft> {
    let translated = by_code(translations, &table.codes("id"));
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            let words = |column: &str| translate(&row, translated.get(&code), column);
            let centre = body::Node {
                code: code.clone(),
                names: words("name"),
                short_name: row.text("short_name"),
                node_type: "regional-centre".to_owned(),
                conventions: row.list("conventions"),
                host: row.text("host_institution"),
                country: row.text("host_country"),
                city: row.text("city"),
                regional_group: row.one_of("un_regional_group", &GROUPS),
                region_served: words("region_served"),
                countries_served: row.codes("countries_served", countries),
                languages: row.list("working_languages"),
                expertise: words("expertise"),
                concepts: row.codes("concept_ids", concepts),
                status_note: row.text("status_note"),
                confidence: row.text("confidence"),
                source: row.text("source"),
                ..body::Node::default()
            };
            check(&row, &centre, countries);
            Draft::new(code, centre)
        })
        .collect()
}

fn check(row: &Row<'_>, centre: &body::Node, countries: &BTreeSet<String>) {
    if !countries.contains(&centre.country) {
        row.report(format!("host_country names unknown {}", centre.country));
    }
    for convention in &centre.conventions {
        if !["basel", "stockholm"].contains(&convention.as_str()) {
            row.report(format!("there is no convention {convention}"));
        }
    }
    if row.texts().any(|text| text.contains('@')) {
        row.report("holds an e-mail address");
    }
}

/// Rows of a table of translations by code; each must translate one of `known`.
pub fn by_code<'t>(table: &'t Table<'_>, known: &BTreeSet<String>) -> Translations<'t> {
    table.codes("id");
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            if !known.contains(&code) {
                row.report(format!("id names unknown {code}"));
            }
            (code, row)
        })
        .collect()
}

/// The English text of a row and its translations, all of which must be there if it is.
pub fn translate(row: &Row<'_>, translated: Option<&Row<'_>>, column: &str) -> LocalisedText {
    let english = row.text(&format!("{column}_en"));
    let mut texts = LocalisedText::new();
    if english.is_empty() {
        return texts;
    }
    let Some(translated) = translated else {
        row.report(format!("{column} is not translated"));
        return texts;
    };
    texts.set("en", english);
    for tag in TAGS.into_iter().filter(|tag| *tag != "en") {
        texts.set(tag, translated.text(&format!("{column}_{tag}")));
    }
    translated.check_labels(column, &texts);
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problems::Problems;

    #[test]
    fn missing_and_surplus_translations_are_named() {
        let problems = Problems::default();
        let table = Table::parse("c.csv", "id,name_en\na,Lead\nb,Lead\nc,\n", &problems);
        let text = "id,name_ar,name_es,name_fr,name_ru,name_zh\na,رصاص,Plomo,,Свинец,铅\nz,,,,,\n";
        let translations = Table::parse("t.csv", text, &problems);
        let translated = by_code(&translations, &table.codes("id"));
        for row in table.rows() {
            translate(&row, translated.get(&row.text("id")), "name");
        }
        assert_eq!(
            problems.to_string(),
            "t.csv, line 3: id names unknown z\nt.csv, line 2: name is missing in fr\n\
             c.csv, line 3: name is not translated\n"
        );
    }
}
