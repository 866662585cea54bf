//! A small library to search in.

use chm_index::{
    Answer, Effort, Entry, EntryKind, Facet, Index, IndexRecord, Passage, Search, Thesaurus, parse,
    search,
};
use chm_model::Language;

pub(crate) fn passage(number: u32, lang: Language, title: &str, text: &str) -> Passage {
    Passage {
        number,
        lang: Some(lang),
        title: title.to_owned(),
        extra: Vec::new(),
        text: text.to_owned(),
    }
}

pub(crate) fn record(row: u32, kind: &str, passages: Vec<Passage>) -> IndexRecord {
    IndexRecord {
        row,
        version: u64::from(row) * 10,
        kind: kind.to_owned(),
        passages,
        ..IndexRecord::default()
    }
}

pub(crate) fn document(row: u32, lang: Language, title: &str, text: &str) -> IndexRecord {
    record(row, "document", vec![passage(0, lang, title, text)])
}

pub(crate) fn with(mut record: IndexRecord, facet: Facet, values: &[&str]) -> IndexRecord {
    record
        .facets
        .extend(values.iter().map(|value| (facet, (*value).to_owned())));
    record
}

pub(crate) fn fill(index: &Index, records: &[IndexRecord]) {
    let mut writer = index.writer(Effort::Live).unwrap();
    for record in records {
        writer.replace(record).unwrap();
    }
    writer.commit(1).unwrap();
    writer.close().unwrap();
}

pub(crate) fn library(records: &[IndexRecord]) -> Index {
    let index = Index::in_memory().unwrap();
    fill(&index, records);
    index
}

pub(crate) fn ask<'a>(query: &str) -> Search<'a> {
    Search {
        query: parse(query),
        limit: 20,
        facets: true,
        ..Search::default()
    }
}

pub(crate) fn find(index: &Index, query: &str) -> Answer {
    search(&[index], &ask(query)).unwrap()
}

pub(crate) fn rows(answer: &Answer) -> Vec<u32> {
    answer.hits.iter().map(|hit| hit.row).collect()
}

pub(crate) fn thesaurus() -> Thesaurus {
    let names = |names: &[(Language, &str)]| {
        names
            .iter()
            .map(|(lang, name)| (*lang, (*name).to_owned(), true))
            .collect()
    };
    Thesaurus::new(vec![
        Entry {
            kind: EntryKind::Concept,
            code: "dioxins-and-furans".to_owned(),
            names: names(&[
                (Language::En, "Dioxins and furans"),
                (Language::En, "dioxins"),
                (Language::Fr, "Dioxines et furanes"),
                (Language::Fr, "dioxines"),
                (Language::Ru, "диоксины"),
                (Language::Zh, "二恶英"),
                (Language::Ar, "الديوكسينات"),
            ]),
            codes: Vec::new(),
            related: vec!["pcdd".to_owned()],
        },
        Entry {
            kind: EntryKind::Chemical,
            code: "pcdd".to_owned(),
            names: names(&[(Language::En, "Polychlorinated dibenzo-p-dioxins")]),
            codes: vec!["PCDD".to_owned()],
            related: Vec::new(),
        },
        Entry {
            kind: EntryKind::Chemical,
            code: "ddt".to_owned(),
            names: names(&[(Language::En, "DDT"), (Language::Ru, "ДДТ")]),
            codes: vec!["50-29-3".to_owned()],
            related: Vec::new(),
        },
        Entry {
            kind: EntryKind::Concept,
            code: "pops".to_owned(),
            names: names(&[
                (Language::En, "Persistent organic pollutants"),
                (Language::Ru, "Стойкие органические загрязнители"),
            ]),
            codes: vec!["POPs".to_owned()],
            related: Vec::new(),
        },
    ])
}
