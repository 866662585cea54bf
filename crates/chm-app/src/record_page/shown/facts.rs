//! Labelled facts; empty ones are left out.

use chm_model::{Kind, Language, LocalisedText};

use crate::reference::Reference;
use crate::view::{Fact, FactValue};

/// Facts in their order.
pub(super) struct Facts<'a> {
    pub list: Vec<Fact>,
    reference: &'a Reference,
    language: Language,
}

impl<'a> Facts<'a> {
    pub(super) fn new(reference: &'a Reference, language: Language) -> Self {
        Self {
            list: Vec::new(),
            reference,
            language,
        }
    }

    fn add(&mut self, label: &str, values: Vec<FactValue>) {
        if values.is_empty() {
            return;
        }
        match self.list.iter_mut().find(|fact| fact.label == label) {
            Some(fact) => {
                for value in values {
                    if !fact.values.iter().any(|other| other.text == value.text) {
                        fact.values.push(value);
                    }
                }
            }
            None => self.list.push(Fact {
                label: label.to_owned(),
                values,
            }),
        }
    }

    /// A text in a language, or in none.
    pub(super) fn plain(&mut self, label: &str, text: &str, lang: &str) {
        let value = (!text.is_empty()).then(|| FactValue {
            text: text.to_owned(),
            lang: lang.to_owned(),
            ..FactValue::default()
        });
        self.add(label, value.into_iter().collect());
    }

    /// A text in the language of the interface, or the nearest.
    pub(super) fn words(&mut self, label: &str, text: &LocalisedText) {
        if let Some((tag, words)) = text.best(self.language) {
            self.plain(label, words, tag);
        }
    }

    /// A code or number.
    pub(super) fn code(&mut self, label: &str, code: &str) {
        self.codes(label, &[code.to_owned()]);
    }

    /// Codes or numbers.
    pub(super) fn codes(&mut self, label: &str, codes: &[String]) {
        let codes = codes.iter().filter(|code| !code.is_empty());
        let values = codes.map(|code| FactValue {
            text: code.clone(),
            code: true,
            ..FactValue::default()
        });
        self.add(label, values.collect());
    }

    /// Codes that messages `<prefix>-<code>` word.
    pub(super) fn messages(&mut self, label: &str, prefix: &str, codes: &[String]) {
        let codes = codes.iter().filter(|code| !code.is_empty());
        let values = codes.map(|code| FactValue {
            text: code.clone(),
            message: Some(format!("{prefix}-{}", code.to_lowercase())),
            ..FactValue::default()
        });
        self.add(label, values.collect());
    }

    /// Codes that records stand for, worded by them and leading to them.
    pub(super) fn records(&mut self, label: &str, kind: Kind, codes: &[String]) {
        let codes = codes.iter().filter(|code| !code.is_empty());
        let values = codes.map(|code| {
            let entry = self.reference.entry(kind, code);
            let name = entry.and_then(|entry| entry.names.best(self.language));
            let (lang, text) = name.unwrap_or(("", code));
            FactValue {
                text: text.to_owned(),
                lang: lang.to_owned(),
                link: entry.map(|entry| entry.id.to_string()),
                ..FactValue::default()
            }
        });
        let values: Vec<FactValue> = values.collect();
        self.add(label, values);
    }

    /// Regions and regional groups by code.
    pub(super) fn places(&mut self, label: &str, codes: &[String]) {
        let codes = codes.iter().filter_map(|code| {
            let text = crate::regions::name(code, self.language)?;
            Some(FactValue {
                text: text.to_owned(),
                lang: self.language.code().to_owned(),
                ..FactValue::default()
            })
        });
        let values: Vec<FactValue> = codes.collect();
        self.add(label, values);
    }
}
