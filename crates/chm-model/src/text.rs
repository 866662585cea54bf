//! Text in several languages.

use std::collections::BTreeMap;

use crate::Language;

/// One text per language, keyed by BCP 47 tag; languages beyond the six are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalisedText(BTreeMap<String, String>);

impl LocalisedText {
    /// No text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the text of a language.
    pub fn set(&mut self, tag: &str, text: impl Into<String>) {
        self.0.insert(tag.to_owned(), text.into());
    }

    /// The text of exactly this language.
    pub fn exact(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str)
    }

    /// The text to show to a reader of `language`, with its tag: that language, else English,
    /// else the first there is.
    pub fn best(&self, language: Language) -> Option<(&str, &str)> {
        [language.code(), Language::En.code()]
            .into_iter()
            .find_map(|tag| self.0.get_key_value(tag))
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Tags and texts by ascending tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether no language has text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Into<String>> FromIterator<(String, T)> for LocalisedText {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(texts: I) -> Self {
        Self(
            texts
                .into_iter()
                .map(|(tag, text)| (tag, text.into()))
                .collect(),
        )
    }
}
