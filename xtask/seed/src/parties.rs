//! `countries.csv`: States and areas by ISO 3166, and the European Union; and
//! `countries_un_names.csv`: names of theirs that the United Nations words in another way.

use std::collections::{BTreeMap, BTreeSet};

use chm_model::{LocalisedText, body};

use crate::languages::{TAGS, is_in_script};
use crate::starter::Draft;
use crate::table::{Row, Table};

/// The drafts of all Parties.
pub fn drafts(table: &Table<'_>, un_names: &Table<'_>) -> Vec<Draft> {
    let un_names = read_un_names(un_names, &table.codes("iso2"));
    table
        .rows()
        .map(|row| {
            let code = row.text("iso2");
            let mut party = party(&row, code.clone());
            for (tag, name) in un_names.get(&code).into_iter().flatten() {
                rename(&mut party, tag, name);
            }
            Draft::new(code, party)
        })
        .collect()
}

/// Languages and names by country.
fn read_un_names(
    table: &Table<'_>,
    countries: &BTreeSet<String>,
) -> BTreeMap<String, Vec<(String, String)>> {
    let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in table.rows() {
        let (code, tag, name) = (
            row.text("iso2"),
            row.one_of("lang", &TAGS),
            row.text("name"),
        );
        if !countries.contains(&code) {
            row.report(format!("iso2 names unknown {code}"));
        }
        if !is_in_script(&tag, &name) {
            row.report(format!("name is not in the script of {tag}: {name}"));
        }
        names.entry(code).or_default().push((tag, name));
    }
    names
}

/// Gives a Party another name; the former becomes a synonym.
fn rename(party: &mut body::Party, tag: &str, name: &str) {
    let former = party.names.exact(tag).map(str::to_owned);
    party.names.set(tag, name);
    party.source = format!("{}; {tag}: United Nations", party.source);
    let synonyms = party.synonyms.entry(tag.to_owned()).or_default();
    synonyms.retain(|synonym| synonym != name);
    synonyms.extend(former.filter(|former| former != name));
}

fn party(row: &Row<'_>, code: String) -> body::Party {
    let party = body::Party {
        names: names(row),
        synonyms: synonyms(row),
        iso3: row.text("iso3"),
        m49: row.text("m49"),
        status: row.text("status"),
        regional_group: row.text("un_regional_group"),
        regions: regions(row),
        languages: row.list("official_un_languages"),
        source: source(row),
        code,
        ..body::Party::default()
    };
    let upper =
        |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_uppercase());
    if !upper(&party.code, 2) || !upper(&party.iso3, 3) {
        row.report("iso2 or iso3 is no code");
    }
    let numeric = party.m49.len() == 3 && party.m49.bytes().all(|b| b.is_ascii_digit());
    if !numeric && party.code != "EU" {
        row.report(format!("m49 is {:?}", party.m49));
    }
    for language in &party.languages {
        if !TAGS.contains(&language.as_str()) {
            row.report(format!("unknown language {language}"));
        }
    }
    party
}

/// The names, in English the short name that the United Nations uses.
fn names(row: &Row<'_>) -> LocalisedText {
    let mut names = row.labels("name");
    let english = row.text("un_name_en");
    if !english.is_empty() {
        names.set("en", english);
    }
    names
}

fn synonyms(row: &Row<'_>) -> BTreeMap<String, Vec<String>> {
    let mut synonyms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in row.list("alt_names") {
        match item.split_once(':') {
            Some((tag, name)) if TAGS.contains(&tag) && !name.is_empty() => {
                synonyms
                    .entry(tag.to_owned())
                    .or_default()
                    .push(name.to_owned());
            }
            _ => row.report(format!("alt_names has {item:?}, not language:name")),
        }
    }
    let (used, other) = (row.text("un_name_en"), row.text("name_en"));
    let english = synonyms.entry("en".to_owned()).or_default();
    if !used.is_empty() && used != other && !english.contains(&other) {
        english.push(other);
    }
    synonyms.retain(|_, names| !names.is_empty());
    synonyms
}

fn regions(row: &Row<'_>) -> Vec<String> {
    ["m49_region", "m49_subregion", "m49_intermediate"]
        .into_iter()
        .map(|column| (row.text(column), row.text(&format!("{column}_en"))))
        .filter(|(number, _)| !number.is_empty())
        .flat_map(|(number, name)| [number, name])
        .collect()
}

fn source(row: &Row<'_>) -> String {
    let names = match row.one_of("name_source", &["UN", "CLDR"]).as_str() {
        "UN" => "United Nations",
        _ => "Unicode CLDR 48",
    };
    format!("ISO 3166-1, UN M49; names: {names}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problems::Problems;
    use crate::table::tests::problems_of;

    #[test]
    fn unknown_languages_and_codes_are_named() {
        let text = "iso2,iso3,m49,status,un_regional_group,un_name_en,name_en,name_ar,name_fr,name_ru,name_es,\
                    name_zh,name_source,alt_names,m49_region,m49_region_en,m49_subregion,m49_subregion_en,\
                    m49_intermediate,m49_intermediate_en,official_un_languages\n\
                    ke,KEN,40,UN member,African Group,Kenya,Kenya,كينيا,Kenya,Кения,Kenya,肯尼亚,CLDR,\
                    Kenia|xx:Kenia,002,Africa,202,Sub-Saharan Africa,014,Eastern Africa,sw|en\n";
        let told = problems_of(text, |table| {
            let problems = Problems::default();
            drop(drafts(
                table,
                &Table::parse("n.csv", "iso2,lang,name\n", &problems),
            ));
        });
        assert_eq!(
            told,
            "t.csv, line 2: alt_names has \"Kenia\", not language:name\n\
             t.csv, line 2: alt_names has \"xx:Kenia\", not language:name\n\
             t.csv, line 2: iso2 or iso3 is no code\n\
             t.csv, line 2: m49 is \"40\"\n\
             t.csv, line 2: unknown language sw\n"
        );
    }

    #[test]
    fn a_name_of_the_united_nations_takes_the_place_of_another() {
        let mut party = body::Party::default();
        party.names.set("es", "Kenia");
        party
            .synonyms
            .insert("es".to_owned(), vec!["Kenya".to_owned()]);
        rename(&mut party, "es", "Kenya");
        assert_eq!(party.names.exact("es"), Some("Kenya"));
        assert_eq!(party.synonyms["es"], ["Kenia"]);
    }

    #[test]
    fn names_for_unknown_countries_or_in_another_script_are_named() {
        let countries = BTreeSet::from(["KE".to_owned()]);
        let told = problems_of("iso2,lang,name\nKE,ru,Kenya\nQQ,de,Kenia\n", |table| {
            read_un_names(table, &countries);
        });
        assert_eq!(
            told,
            "t.csv, line 2: name is not in the script of ru: Kenya\n\
             t.csv, line 3: lang is de, not one of ar, en, es, fr, ru, zh\n\
             t.csv, line 3: iso2 names unknown QQ\n"
        );
    }
}
