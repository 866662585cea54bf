//! The messages of one language.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use tracing::{error, warn};
use unic_langid::LanguageIdentifier;

use crate::{Locale, embedded, number::format_number, plural, pseudo::pseudo};

/// A value for a variable of a message: made by `into()` from a number or a text.
pub type Value<'a> = FluentValue<'a>;

/// Whether values are wrapped in the invisible marks U+2068 and U+2069, which keep mixed directions apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// With marks: for a window.
    Marks,
    /// Without: for a terminal, a file or a pipe.
    Plain,
}

/// The messages of one language, ready to be asked for by id.
pub struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Messages")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

impl Messages {
    /// The embedded messages of one language. Faults in a file are logged, and its other messages serve.
    pub fn load(locale: Locale, isolation: Isolation) -> Self {
        Self::from_texts(locale, isolation, embedded::files(locale.base().tag()))
    }

    fn from_texts<'a>(
        locale: Locale,
        isolation: Isolation,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let language: LanguageIdentifier = locale.base().tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(isolation == Isolation::Marks);
        if locale == Locale::Pseudo {
            bundle.set_transform(Some(pseudo));
        }
        let rules = plural::rules(locale);
        let functions = [
            bundle.add_function("PLURAL", move |values, _| {
                rules
                    .as_ref()
                    .map_or_else(|| "other".into(), |rules| plural_of(rules, values))
            }),
            bundle.add_function("NUMBER", move |values, options| {
                number_of(locale, values, options)
            }),
        ];
        for cause in functions.into_iter().filter_map(Result::err) {
            error!(%cause, "Cannot add a function to the messages");
        }
        for (name, text) in files {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, faults)| {
                error!(file = name, %locale, ?faults, "The message file {locale}/{name} has faults");
                resource
            });
            if let Err(faults) = bundle.add_resource(resource) {
                error!(file = name, %locale, ?faults, "The message file {locale}/{name} repeats messages");
            }
        }
        Self { locale, bundle }
    }

    /// The language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a message of this id, or `id.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The words of a message, or of a part of it when asked as `id.attribute`.
    ///
    /// A message that is not there gives its id; a variable that is not given stays between braces. Both are logged.
    pub fn text(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.pattern(id) else {
            warn!(id, locale = %self.locale, "There is no message {id}");
            return id.to_owned();
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut faults = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut faults)
            .into_owned();
        if !faults.is_empty() {
            warn!(id, locale = %self.locale, ?faults, "The message {id} was not given all it needs");
        }
        text
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(
                self.bundle
                    .get_message(id)?
                    .get_attribute(attribute)?
                    .value(),
            ),
        }
    }
}

fn plural_of<'a>(rules: &icu_plurals::PluralRules, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => plural::category(rules, &number.as_string()).into(),
        Some(FluentValue::String(number)) => plural::category(rules, number).into(),
        _ => FluentValue::Error,
    }
}

fn number_of<'a>(
    locale: Locale,
    values: &[FluentValue<'a>],
    options: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut chosen = number.options.clone();
            chosen.merge(options);
            let least = chosen.minimum_fraction_digits.unwrap_or(0);
            let most = chosen.maximum_fraction_digits.unwrap_or(least.max(3));
            format_number(locale, number.value, (least, most)).into()
        }
        // Numbers that were written elsewhere, such as "1.2", stay as they are.
        Some(FluentValue::String(text)) => FluentValue::String(text.clone()),
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests;
