//! What a record says of itself to the index and to a list, whatever its kind.

use std::collections::{BTreeMap, BTreeSet};

use chm_index::Facet;
use chm_model::body::{
    Chemical, Concept, Course, Document, DocumentType, Event, HelpPage, Lesson, LetterKind, Node,
    Note, Party, Project, Role,
};
use chm_model::{Kind, LocalisedText};
use chm_store::{ReadTx, Stored};

use crate::contacts;
use crate::error::Result;
use crate::reference::{Reference, body};

/// A record in words and codes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Description {
    /// Title by language.
    pub titles: LocalisedText,
    /// Other names by language.
    pub others: BTreeMap<String, Vec<String>>,
    /// Names that belong to no language.
    pub common: Vec<String>,
    /// Summary, definition or mandate by language.
    pub summaries: LocalisedText,
    /// Exact keys.
    pub codes: Vec<String>,
    /// Facet values besides kind, year, language of text, and availability.
    pub facets: BTreeSet<(Facet, String)>,
    /// Year.
    pub year: Option<u32>,
    /// Languages of its files, and whether it needs one of them to be read.
    pub files: Option<Vec<String>>,
}

impl Description {
    pub(crate) fn facet(&mut self, facet: Facet, codes: &[String]) {
        let codes = codes.iter().filter(|code| !code.is_empty());
        self.facets.extend(codes.map(|code| (facet, code.clone())));
    }

    pub(crate) fn country(&mut self, reference: &Reference, country: &str) {
        if !country.is_empty() {
            self.facet(Facet::Place, &reference.places(country));
        }
    }

    pub(crate) fn conventions(&mut self, given: &str) {
        for part in given.split(['|', ',', ' ', '+', '-']) {
            match part {
                "brs" => {
                    let all = ["basel", "rotterdam", "stockholm"].map(str::to_owned);
                    self.facet(Facet::Treaty, &all);
                }
                "basel" | "rotterdam" | "stockholm" | "minamata" => {
                    self.facet(Facet::Treaty, &[part.to_owned()]);
                }
                _ => {}
            }
        }
    }

    /// What stands in place of a text: the summary, else the other names.
    pub(crate) fn words(&self, language: &str) -> String {
        if let Some(summary) = self.summaries.exact(language) {
            return summary.to_owned();
        }
        let others = self.others.get(language).into_iter().flatten();
        let all: Vec<&str> = others.chain(&self.common).map(String::as_str).collect();
        all.join(" · ")
    }

    /// Languages in which it has words of its own.
    pub(crate) fn languages(&self) -> BTreeSet<String> {
        let titles = self.titles.iter().map(|(tag, _)| tag);
        let summaries = self.summaries.iter().map(|(tag, _)| tag);
        titles
            .chain(summaries)
            .chain(self.others.keys().map(String::as_str))
            .map(str::to_owned)
            .collect()
    }
}

/// Describes a record; `None` for kinds that are not found on their own.
pub(crate) fn describe(
    tx: &ReadTx<'_>,
    record: Stored,
    reference: &Reference,
) -> Result<Option<Description>> {
    let described = match record.kind {
        Kind::PERSON => contacts::describe_person(tx, record, reference)?,
        Kind::OFFICE => contacts::describe_office(body(record)?, reference),
        Kind::DOCUMENT => document(body(record)?, reference),
        Kind::CHEMICAL => chemical(body(record)?),
        Kind::CONCEPT => concept(body(record)?),
        Kind::PARTY => party(body(record)?, reference),
        Kind::NODE => node(body(record)?, reference),
        Kind::EVENT => event(body(record)?, reference),
        Kind::PROJECT => project(body(record)?, reference),
        Kind::COURSE => course(body(record)?),
        Kind::LESSON => lesson(body(record)?),
        Kind::ROLE => role(body(record)?),
        Kind::DOCUMENT_TYPE => document_type(body(record)?),
        Kind::LETTER_KIND => letter_kind(body(record)?),
        Kind::HELP => help(body(record)?),
        Kind::NOTE => note(body(record)?),
        _ => return Ok(None),
    };
    Ok(Some(described))
}

fn document(document: Document, reference: &Reference) -> Description {
    let mut found = Description {
        year: (document.year > 0).then(|| u32::from(document.year)),
        ..Description::default()
    };
    found.facet(Facet::Type, &[document.document_type]);
    found.facet(Facet::Chemical, &document.chemicals);
    found.facet(Facet::Topic, &document.concepts);
    found.facet(Facet::Treaty, &document.treaties);
    for party in &document.parties {
        found.country(reference, party);
    }
    let languages = document.files.into_iter().map(|file| file.language);
    let languages: BTreeSet<String> = languages.filter(|tag| !tag.is_empty()).collect();
    found.files = Some(languages.into_iter().collect());
    found.codes.clone_from(&document.symbols);
    found.codes.push(document.code);
    found.common = document.symbols;
    found.titles = document.titles;
    found.summaries = document.summaries;
    found
}

fn chemical(chemical: Chemical) -> Description {
    let mut found = Description::default();
    found.facet(Facet::Chemical, std::slice::from_ref(&chemical.code));
    if chemical.status == "listed" {
        found.facet(Facet::Treaty, &["stockholm".to_owned()]);
    }
    found.codes = vec![chemical.code];
    found.codes.extend(chemical.abbreviations.iter().cloned());
    found.codes.extend(chemical.cas.iter().cloned());
    found
        .codes
        .extend((!chemical.decision.is_empty()).then_some(chemical.decision));
    found.common = chemical.abbreviations;
    found.common.extend(chemical.cas);
    found.titles = chemical.names;
    found.others = chemical.synonyms;
    found
}

fn concept(concept: Concept) -> Description {
    let mut found = Description::default();
    found.facet(Facet::Topic, std::slice::from_ref(&concept.code));
    found.facet(Facet::Chemical, &concept.chemicals);
    found.codes = vec![concept.code];
    found.titles = concept.labels;
    found.others = concept.synonyms;
    found
}

fn party(party: Party, reference: &Reference) -> Description {
    let mut found = Description::default();
    found.country(reference, &party.code);
    // The two letters of a country are also words: in, de, no, to.
    found.codes = vec![party.iso3];
    found.titles = party.names;
    found.others = party.synonyms;
    found
}

fn node(node: Node, reference: &Reference) -> Description {
    let mut found = Description::default();
    found.country(reference, &node.country);
    found.facet(Facet::Place, &node.countries_served);
    found.facet(Facet::Topic, &node.concepts);
    found.facet(Facet::Treaty, &node.conventions);
    found.facet(Facet::Language, &node.languages);
    found.codes = vec![node.code, node.short_name.clone()];
    found.common = vec![node.short_name, node.host, node.city];
    let mut summaries = LocalisedText::new();
    for (tag, served) in node.region_served.iter() {
        summaries.set(tag, served);
    }
    for (tag, expertise) in node.expertise.iter() {
        let served = summaries.exact(tag).unwrap_or_default();
        let separator = if served.is_empty() { "" } else { ". " };
        let words = format!("{served}{separator}{expertise}");
        summaries.set(tag, words);
    }
    found.titles = node.names;
    found.summaries = summaries;
    found
}

fn event(event: Event, reference: &Reference) -> Description {
    let mut found = Description {
        year: event.from_on.get(..4).and_then(|year| year.parse().ok()),
        ..Description::default()
    };
    found.facet(Facet::Type, &[event.event_type]);
    found.facet(Facet::Treaty, &event.treaties);
    found.country(reference, &event.country);
    found.codes = vec![event.code];
    found.common = vec![event.city, event.organiser];
    found.titles = event.titles;
    found.summaries = event.descriptions;
    found
}

fn project(project: Project, reference: &Reference) -> Description {
    let mut found = Description {
        year: project.from_on.get(..4).and_then(|year| year.parse().ok()),
        ..Description::default()
    };
    found.facet(Facet::Chemical, &project.chemicals);
    found.facet(Facet::Topic, &project.concepts);
    for country in &project.countries {
        found.country(reference, country);
    }
    found.codes = vec![project.code];
    found.common = project.donors;
    found.common.extend(project.executing);
    found.titles = project.titles;
    found.summaries = project.summaries;
    found
}

fn course(course: Course) -> Description {
    let mut found = Description::default();
    found.facet(Facet::Chemical, &course.chemicals);
    found.facet(Facet::Topic, &course.concepts);
    found.facet(Facet::Language, &course.languages);
    found.codes = vec![course.code];
    found.titles = course.titles;
    found.summaries = course.summaries;
    found
}

fn lesson(lesson: Lesson) -> Description {
    Description {
        codes: vec![lesson.code],
        titles: lesson.titles,
        ..Description::default()
    }
}

fn role(role: Role) -> Description {
    let mut found = Description::default();
    found.conventions(&role.convention);
    found.codes = vec![role.code];
    found.titles = role.labels;
    found.summaries = role.mandates;
    found
}

fn document_type(document_type: DocumentType) -> Description {
    Description {
        codes: vec![document_type.code],
        titles: document_type.labels,
        ..Description::default()
    }
}

fn letter_kind(kind: LetterKind) -> Description {
    let mut found = Description::default();
    found.conventions(&kind.convention);
    found.codes = vec![kind.code];
    found.titles = kind.labels;
    found.summaries = kind.deadline_rule;
    found
}

fn note(note: Note) -> Description {
    let mut found = Description::default();
    let first = note
        .text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty());
    found.titles.set("", first.unwrap_or_default());
    found.summaries.set("", note.text);
    found
}

fn help(page: HelpPage) -> Description {
    let others = page.keywords.iter().map(|(tag, words)| {
        let words = words.split([',', '،', '、', '，']).map(str::trim);
        (
            tag.to_owned(),
            words
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    });
    Description {
        others: others.collect(),
        codes: vec![page.code],
        titles: page.titles,
        ..Description::default()
    }
}
