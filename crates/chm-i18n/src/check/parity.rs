//! The same messages in every language, with the same variables, and the plural forms of the language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Finding, catalogue::for_each_pattern, pattern::Parts};
use crate::{Locale, categories};

/// Functions that both the window and the command line offer.
const FUNCTIONS: [&str; 2] = ["PLURAL(", "NUMBER("];

/// Names of plural forms, which a selector other than PLURAL may not use.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// A part of a catalogue: file name, and what its pattern holds.
type Messages<'a> = BTreeMap<String, (String, Parts<'a>)>;

/// Faults between the languages, and in plural forms.
pub fn parity(catalogue: &Catalogue) -> Vec<Finding> {
    let resources: Vec<_> = catalogue
        .files
        .iter()
        .map(|file| (file, file.parse()))
        .collect();
    let mut by_locale: BTreeMap<Locale, Messages<'_>> = BTreeMap::new();
    for (file, resource) in &resources {
        let messages = by_locale.entry(file.locale).or_default();
        for_each_pattern(resource, |id, pattern| {
            messages.insert(id, (file.name.clone(), Parts::of(pattern)));
        });
    }
    let all: BTreeSet<(&String, &String)> = by_locale
        .values()
        .flatten()
        .map(|(id, (file, _))| (file, id))
        .collect();

    let mut findings = Vec::new();
    let english = by_locale.get(&Locale::En);
    for locale in Locale::ALL {
        let messages = by_locale.get(&locale);
        for (file, id) in &all {
            let label = format!("{locale}/{file}");
            let mut report = |what: String| {
                findings.push(Finding {
                    file: label.clone(),
                    id: (*id).clone(),
                    what,
                });
            };
            match messages
                .and_then(|messages| messages.get(*id))
                .filter(|(of, _)| of == *file)
            {
                None => report("is missing".to_owned()),
                Some((_, parts)) => {
                    one(locale, parts, &mut report);
                    if let Some((_, model)) = english.and_then(|english| english.get(*id)) {
                        against(locale, model, parts, &mut report);
                    }
                }
            }
        }
    }
    findings
}

/// Faults of a message by itself.
fn one(locale: Locale, parts: &Parts<'_>, report: &mut impl FnMut(String)) {
    for function in &parts.functions {
        if !FUNCTIONS.iter().any(|known| function.starts_with(known)) {
            report(format!("uses the unknown function {function}"));
        }
    }
    let expected = categories(locale);
    for selector in &parts.selectors {
        if selector.shape.starts_with("PLURAL(") {
            let keys: BTreeSet<&str> = selector.keys.iter().map(String::as_str).collect();
            if keys != expected.iter().copied().collect() || keys.len() != selector.keys.len() {
                report(format!(
                    "has the forms {}; {locale} has {}",
                    selector.keys.join(" "),
                    expected.join(" ")
                ));
            }
            if selector.default != "other" {
                report(format!("takes {} by default, not other", selector.default));
            }
        } else if selector
            .keys
            .iter()
            .any(|key| FORMS.contains(&key.as_str()))
        {
            report(format!(
                "chooses a plural form by {}; use PLURAL()",
                selector.shape
            ));
        }
    }
}

/// Faults of a message beside its English model.
fn against(locale: Locale, model: &Parts<'_>, parts: &Parts<'_>, report: &mut impl FnMut(String)) {
    let mut compare = |what: &str, expected: &BTreeSet<String>, found: &BTreeSet<String>| {
        for name in expected.difference(found) {
            report(format!("lacks the {what} {name}"));
        }
        for name in found.difference(expected) {
            report(format!("has the {what} {name}, which English has not"));
        }
    };
    compare("variable", &model.variables, &parts.variables);
    compare("function", &model.functions, &parts.functions);
    compare("message", &model.references, &parts.references);
    // A language may need a plural where English needs none; the other way round only Chinese may do without.
    if locale != Locale::Zh {
        for name in model.plurals.difference(&parts.plurals) {
            report(format!("lacks a plural by {name}"));
        }
    }
}
