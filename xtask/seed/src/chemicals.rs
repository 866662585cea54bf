//! `chemicals.csv`: the persistent organic pollutants.

use std::collections::BTreeMap;

use chm_model::{CasNumber, Symbol, body};

use crate::starter::Draft;
use crate::table::{Row, Table};

const SOURCE: &str = "Stockholm Convention, Annexes A, B and C, up to COP-12 (2025)";

/// The drafts of all chemicals.
pub fn drafts(table: &Table<'_>) -> Vec<Draft> {
    let mut owners = BTreeMap::new();
    table
        .rows()
        .map(|row| Draft::new(row.text("id"), chemical(&row, &mut owners)))
        .collect()
}

fn chemical(row: &Row<'_>, owners: &mut BTreeMap<CasNumber, String>) -> body::Chemical {
    let chemical = body::Chemical {
        code: row.text("id"),
        names: row.labels("name"),
        synonyms: row.synonyms("alt"),
        abbreviations: row.list("abbreviations"),
        cas: cas(row, owners),
        annexes: row.list("annexes"),
        types: row.list("types"),
        status: row.one_of("status", &["listed", "under-review"]),
        year_listed: year(row),
        listed_at: row.text("listed_at"),
        decision: decision(row),
        inchikey_skeleton: row.text("inchikey_skeleton"),
        source: SOURCE.to_owned(),
        ..body::Chemical::default()
    };
    for annex in chemical
        .annexes
        .iter()
        .filter(|annex| !["A", "B", "C"].contains(&annex.as_str()))
    {
        row.report(format!("there is no annex {annex}"));
    }
    for kind in &chemical.types {
        if !["pesticide", "industrial", "unintentional"].contains(&kind.as_str()) {
            row.report(format!("there is no type {kind}"));
        }
    }
    if chemical.status == "listed"
        && (chemical.annexes.is_empty() || chemical.cas.is_empty() || chemical.year_listed == 0)
    {
        row.report("is listed but has no annex, CAS number or year");
    }
    chemical
}

fn cas(row: &Row<'_>, owners: &mut BTreeMap<CasNumber, String>) -> Vec<String> {
    let numbers = row.list("cas");
    for text in &numbers {
        match text.parse() {
            Err(error) => row.report(format!("{error}")),
            Ok(number) => {
                if let Some(owner) = owners.insert(number, row.text("id")) {
                    row.report(format!("{text} stands under {owner}, too"));
                }
            }
        }
    }
    numbers
}

fn year(row: &Row<'_>) -> u16 {
    let text = row.text("year_listed");
    match text.parse() {
        Ok(year @ 2001..=2100) => year,
        _ if text.is_empty() => 0,
        _ => {
            row.report(format!("year_listed is {text}"));
            0
        }
    }
}

fn decision(row: &Row<'_>) -> String {
    let text = row.text("decision");
    for part in text
        .split(['|', ';'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        if !matches!(part.parse(), Ok(Symbol::Decision(_))) {
            row.report(format!("{part} is no decision"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::tests::problems_of;

    #[test]
    fn wrong_and_doubled_cas_numbers_are_named() {
        let head = "id,status,name_en,name_ar,name_fr,name_ru,name_es,name_zh,abbreviations,alt_en,alt_ar,\
                    alt_fr,alt_ru,alt_es,alt_zh,cas,annexes,types,year_listed,listed_at,decision,inchikey_skeleton\n";
        let row = |id, cas, year, decision| {
            format!("{id},listed,X,س,X,Ы,X,铅,,,,,,,,{cas},A,pesticide,{year},COP-4,{decision},\n")
        };
        let text = [
            head.to_owned(),
            row("a", "50-29-3", "2009", "SC-4/17"),
            row("b", "50-29-4", "2009", ""),
            row("c", "50-29-3|57-74-9", "soon", "SC-4"),
        ];
        let told = problems_of(&text.concat(), |table| drop(drafts(table)));
        assert_eq!(
            told,
            "t.csv, line 3: the check digit of CAS registry number 50-29-4 should be 3\n\
             t.csv, line 4: 50-29-3 stands under a, too\n\
             t.csv, line 4: year_listed is soon\n\
             t.csv, line 4: SC-4 is no decision\n\
             t.csv, line 4: is listed but has no annex, CAS number or year\n"
        );
    }
}
