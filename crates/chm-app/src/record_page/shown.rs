//! What is shown of each kind of record.

mod facts;

use std::collections::BTreeMap;

use chm_model::body::{
    Chemical, Concept, Course, Document, DocumentType, Event, LetterKind, Mandate, Node, Office,
    Party, Person, Project, Role,
};
use chm_model::{Kind, Language, LocalisedText};

use super::{plain_tag, tag};
use crate::contacts;
use crate::error::{Doing, Result};
use crate::reading::Located;
use crate::reference::{Reference, body};
use crate::regions;
use crate::view::{Fact, Tag, Words};
use facts::Facts;

/// Parts of a page.
#[derive(Default)]
pub(crate) struct Shown {
    pub tags: Vec<Tag>,
    pub names: Vec<Words>,
    pub synonyms: Vec<Words>,
    pub facts: Vec<Fact>,
    pub related: Vec<Tag>,
}

/// What is shown of a record.
pub(crate) fn shown(
    located: &Located<'_>,
    reference: &Reference,
    language: Language,
) -> Result<Shown> {
    let record = located.record.clone();
    let about = About {
        reference,
        language,
    };
    Ok(match record.kind {
        Kind::DOCUMENT => about.document(&body(record)?),
        Kind::CHEMICAL => about.chemical(&body(record)?),
        Kind::CONCEPT => about.concept(&body(record)?),
        Kind::PARTY => about.party(&body(record)?),
        Kind::NODE => about.node(&body(record)?),
        Kind::ROLE => about.role(&body(record)?),
        Kind::DOCUMENT_TYPE => about.document_type(&body(record)?),
        Kind::LETTER_KIND => about.letter_kind(&body(record)?),
        Kind::EVENT => about.event(&body(record)?),
        Kind::PROJECT => about.project(&body(record)?),
        Kind::COURSE => about.course(&body(record)?),
        Kind::PERSON => {
            let id = record.id;
            let mut mandates = Ok(Vec::new());
            let read = located.database.as_ref().read(|tx| {
                mandates = contacts::mandates(tx, &id);
                Ok(())
            });
            read.doing("read a person")?;
            about.person(&body(record)?, &mandates?)
        }
        Kind::OFFICE => about.office(&body(record)?),
        _ => Shown::default(),
    })
}

/// In whose words a record is shown.
struct About<'a> {
    reference: &'a Reference,
    language: Language,
}

impl About<'_> {
    fn tags<'c>(&self, kind: Kind, codes: impl IntoIterator<Item = &'c String>) -> Vec<Tag> {
        codes
            .into_iter()
            .map(|code| tag(kind, code, self.reference, self.language))
            .collect()
    }

    fn facts(&self) -> Facts<'_> {
        Facts::new(self.reference, self.language)
    }

    fn document(&self, document: &Document) -> Shown {
        let mut facts = self.facts();
        facts.codes("symbol", &document.symbols);
        facts.records("parties", Kind::PARTY, &document.parties);
        facts.plain("publisher", &document.publisher, "");
        facts.code("meeting", &document.meeting);
        facts.code("date", &document.published_on);
        facts.plain("source", &document.source, "");
        facts.plain("licence", &document.licence, "");
        let mut tags = self.tags(Kind::CHEMICAL, &document.chemicals);
        tags.extend(self.tags(Kind::CONCEPT, &document.concepts));
        tags.extend(treaties(&document.treaties));
        Shown {
            names: names(&document.titles),
            facts: facts.list,
            tags,
            ..Shown::default()
        }
    }

    fn chemical(&self, chemical: &Chemical) -> Shown {
        let mut facts = self.facts();
        facts.codes("cas", &chemical.cas);
        facts.messages("annexes", "annex", &chemical.annexes);
        facts.messages("categories", "category", &chemical.types);
        facts.messages("status", "status", std::slice::from_ref(&chemical.status));
        if chemical.year_listed > 0 {
            facts.code("year-listed", &chemical.year_listed.to_string());
        }
        if chemical.listed_at != "initial" {
            facts.code("listed-at", &chemical.listed_at);
        }
        facts.code("decision", &chemical.decision);
        facts.code("inchikey", &chemical.inchikey_skeleton);
        facts.plain("source", &chemical.source, "en");
        let mut tags = Vec::new();
        if chemical.status == "listed" {
            tags.push(plain_tag("treaty", "stockholm"));
        }
        tags.extend(
            chemical
                .annexes
                .iter()
                .map(|annex| plain_tag("annex", annex)),
        );
        let concepts = self.reference.of_kind(Kind::CONCEPT);
        let mut concepts: Vec<String> = concepts
            .filter(|(_, entry)| entry.chemicals.contains(&chemical.code))
            .map(|(code, _)| code.to_owned())
            .collect();
        concepts.sort();
        Shown {
            tags,
            names: names(&chemical.names),
            synonyms: synonyms(&chemical.abbreviations, &chemical.synonyms),
            facts: facts.list,
            related: self.tags(Kind::CONCEPT, &concepts),
        }
    }

    fn concept(&self, concept: &Concept) -> Shown {
        let of_kind = self.reference.of_kind(Kind::CONCEPT);
        let mut narrower: Vec<String> = of_kind
            .filter(|(_, entry)| entry.broader.contains(&concept.code))
            .map(|(code, _)| code.to_owned())
            .collect();
        narrower.sort();
        let mut facts = self.facts();
        facts.records("broader", Kind::CONCEPT, &concept.broader);
        facts.records("narrower", Kind::CONCEPT, &narrower);
        facts.records("chemicals", Kind::CHEMICAL, &concept.chemicals);
        let mut related = self.tags(Kind::CHEMICAL, &concept.chemicals);
        related.extend(self.tags(Kind::CONCEPT, concept.broader.iter().chain(&narrower)));
        Shown {
            tags: self.tags(Kind::CHEMICAL, &concept.chemicals),
            names: names(&concept.labels),
            synonyms: synonyms(&[], &concept.synonyms),
            facts: facts.list,
            related,
        }
    }

    fn party(&self, party: &Party) -> Shown {
        let mut facts = self.facts();
        facts.code("iso2", &party.code);
        facts.code("iso3", &party.iso3);
        facts.code("m49", &party.m49);
        facts.places("region", &party.regions);
        if let Some(group) = regions::group(&party.regional_group) {
            facts.places("regional-group", &[group.to_owned()]);
        }
        facts.messages("languages", "language", &party.languages);
        let centres = self.reference.of_kind(Kind::NODE);
        let mut centres: Vec<String> = centres
            .filter(|(_, entry)| entry.regions.contains(&party.code))
            .map(|(code, _)| code.to_owned())
            .collect();
        centres.sort();
        Shown {
            names: names(&party.names),
            synonyms: synonyms(&[], &party.synonyms),
            facts: facts.list,
            related: self.tags(Kind::NODE, &centres),
            ..Shown::default()
        }
    }

    fn node(&self, node: &Node) -> Shown {
        let mut facts = self.facts();
        facts.plain("short-name", &node.short_name, "");
        facts.plain("host", &node.host, "en");
        facts.records("country", Kind::PARTY, std::slice::from_ref(&node.country));
        facts.plain("city", &node.city, "en");
        if let Some(group) = regions::group(&node.regional_group) {
            facts.places("regional-group", &[group.to_owned()]);
        }
        facts.words("region-served", &node.region_served);
        facts.records("countries-served", Kind::PARTY, &node.countries_served);
        facts.messages("languages", "language", &node.languages);
        facts.words("expertise", &node.expertise);
        facts.code("website", &node.address);
        facts.plain("note", &node.status_note, "en");
        facts.plain("source", &node.source, "en");
        let mut tags: Vec<Tag> = treaties(&node.conventions).collect();
        tags.extend(self.tags(Kind::CONCEPT, &node.concepts));
        Shown {
            tags,
            names: names(&node.names),
            facts: facts.list,
            related: self.tags(Kind::PARTY, [&node.country]),
            ..Shown::default()
        }
    }

    fn role(&self, role: &Role) -> Shown {
        let mut facts = self.facts();
        facts.messages(
            "convention",
            "treaty",
            std::slice::from_ref(&role.convention),
        );
        facts.words("mandate", &role.mandates);
        facts.plain("legal-basis", &role.legal_basis, "en");
        facts.plain("designated-by", &role.designated_by, "en");
        facts.plain("sends-for-party", &role.sends_for_party, "en");
        facts.plain("per-party", &role.per_party, "en");
        Shown {
            names: names(&role.labels),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn document_type(&self, document_type: &DocumentType) -> Shown {
        let mut facts = self.facts();
        facts.records(
            "parent",
            Kind::DOCUMENT_TYPE,
            std::slice::from_ref(&document_type.parent),
        );
        facts.code("symbol-pattern", &document_type.symbol_pattern);
        facts.plain("publisher", &document_type.publisher, "en");
        Shown {
            names: names(&document_type.labels),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn letter_kind(&self, kind: &LetterKind) -> Shown {
        let mut facts = self.facts();
        facts.messages(
            "convention",
            "treaty",
            std::slice::from_ref(&kind.convention),
        );
        facts.messages(
            "direction",
            "direction",
            std::slice::from_ref(&kind.direction),
        );
        facts.records("drafted-by", Kind::ROLE, &kind.drafted_by);
        facts.records("sent-by", Kind::ROLE, &kind.sent_by);
        facts.records("sent-to", Kind::ROLE, &kind.sent_to);
        facts.words("deadline", &kind.deadline_rule);
        facts.plain("form", &kind.form, "en");
        facts.plain("legal-basis", &kind.legal_basis, "en");
        Shown {
            names: names(&kind.labels),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn event(&self, event: &Event) -> Shown {
        let mut facts = self.facts();
        facts.code("date", &event.from_on);
        facts.plain("city", &event.city, "");
        facts.records("country", Kind::PARTY, std::slice::from_ref(&event.country));
        facts.code("website", &event.address);
        Shown {
            tags: treaties(&event.treaties).collect(),
            names: names(&event.titles),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn project(&self, project: &Project) -> Shown {
        let mut facts = self.facts();
        facts.records("parties", Kind::PARTY, &project.countries);
        facts.code("date", &project.from_on);
        facts.plain("source", &project.source, "");
        let mut tags = self.tags(Kind::CHEMICAL, &project.chemicals);
        tags.extend(self.tags(Kind::CONCEPT, &project.concepts));
        Shown {
            tags,
            names: names(&project.titles),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn course(&self, course: &Course) -> Shown {
        let mut tags = self.tags(Kind::CHEMICAL, &course.chemicals);
        tags.extend(self.tags(Kind::CONCEPT, &course.concepts));
        let mut facts = self.facts();
        facts.messages("languages", "language", &course.languages);
        facts.plain("licence", &course.licence, "");
        Shown {
            tags,
            names: names(&course.titles),
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn person(&self, person: &Person, mandates: &[Mandate]) -> Shown {
        let mut facts = self.facts();
        facts.codes("email", &person.emails);
        facts.codes("telephone", &person.telephones);
        facts.messages("languages", "language", &person.languages);
        let mut tags = Vec::new();
        for mandate in mandates {
            tags.push(tag(
                Kind::ROLE,
                &mandate.role,
                self.reference,
                self.language,
            ));
            if let Some(country) = contacts::country(self.reference, mandate.party) {
                facts.records("country", Kind::PARTY, &[country.to_owned()]);
            }
        }
        tags.dedup();
        Shown {
            tags,
            facts: facts.list,
            ..Shown::default()
        }
    }

    fn office(&self, office: &Office) -> Shown {
        let mut facts = self.facts();
        if let Some(country) = contacts::country(self.reference, office.party) {
            facts.records("country", Kind::PARTY, &[country.to_owned()]);
        }
        facts.codes("email", &office.emails);
        facts.codes("telephone", &office.telephones);
        facts.code("website", &office.website);
        Shown {
            names: names(&office.names),
            facts: facts.list,
            ..Shown::default()
        }
    }
}

fn treaties(codes: &[String]) -> impl Iterator<Item = Tag> + '_ {
    codes.iter().map(|code| plain_tag("treaty", code))
}

/// Names in the order of the six languages, others after them.
fn names(text: &LocalisedText) -> Vec<Words> {
    text.iter()
        .map(|(tag, name)| Words {
            text: name.to_owned(),
            lang: tag.to_owned(),
        })
        .collect()
}

fn synonyms(common: &[String], by_language: &BTreeMap<String, Vec<String>>) -> Vec<Words> {
    let word = |text: &String, lang: &str| Words {
        text: text.clone(),
        lang: lang.to_owned(),
    };
    let common = common.iter().map(|text| word(text, ""));
    let others = by_language
        .iter()
        .flat_map(|(tag, names)| names.iter().map(move |name| word(name, tag)));
    common.chain(others).collect()
}
