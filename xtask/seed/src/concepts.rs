//! `thesaurus.csv`: the concepts and how they hang together.

use std::collections::{BTreeMap, BTreeSet};

use chm_model::body;

use crate::starter::Draft;
use crate::table::Table;

const SOURCE: &str = "Thesaurus of the clearing-house, own work";

/// The drafts of all concepts.
pub fn drafts(table: &Table<'_>, chemicals: &BTreeSet<String>) -> Vec<Draft> {
    let codes = table.codes("id");
    let broader: BTreeMap<_, _> = table
        .rows()
        .map(|row| (row.text("id"), row.list("broader")))
        .collect();
    table
        .rows()
        .map(|row| {
            let code = row.text("id");
            if chemicals.contains(&code) {
                row.report(format!("{code} is a chemical, too"));
            }
            if loops(&code, &broader) {
                row.report(format!("{code} is broader than itself"));
            }
            let concept = body::Concept {
                code: code.clone(),
                labels: row.labels("pref"),
                synonyms: row.synonyms("alt"),
                broader: row.codes("broader", &codes),
                chemicals: row.codes("related_chemicals", chemicals),
                source: SOURCE.to_owned(),
                ..body::Concept::default()
            };
            Draft::new(code, concept)
        })
        .collect()
}

fn loops(code: &str, broader: &BTreeMap<String, Vec<String>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<_> = broader.get(code).into_iter().flatten().collect();
    while let Some(next) = ahead.pop() {
        if next == code {
            return true;
        }
        if seen.insert(next) {
            ahead.extend(broader.get(next).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::tests::problems_of;

    #[test]
    fn loops_and_dangling_codes_are_named() {
        let text = "id,broader,related_chemicals,pref_en,pref_ar,pref_fr,pref_ru,pref_es,pref_zh,\
                    alt_en,alt_ar,alt_fr,alt_ru,alt_es,alt_zh\n\
                    a,b,,A,س,A,Ы,A,铅,,,,,,\n\
                    b,a,,A,س,A,Ы,A,铅,,,,,,\n\
                    c,a,ddt|pfas,A,س,A,Ы,A,铅,,,,,,\n";
        let chemicals = BTreeSet::from(["ddt".to_owned()]);
        let told = problems_of(text, |table| drop(drafts(table, &chemicals)));
        assert_eq!(
            told,
            "t.csv, line 2: a is broader than itself\nt.csv, line 3: b is broader than itself\n\
             t.csv, line 4: related_chemicals names unknown pfas\n"
        );
    }
}
