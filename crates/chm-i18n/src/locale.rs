//! The languages of the interface, and which of them suits a person best.

use std::{fmt, str::FromStr};

use fluent_langneg::{
    LanguageIdentifier, NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages,
};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Arabic, with digits 0-9.
    Ar,
    /// English, British spelling.
    #[default]
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Chinese, simplified script.
    Zh,
    /// English with accents and longer by two fifths, made at run time; shows what does not fit or is not translated.
    Pseudo,
}

impl Locale {
    /// The six languages of the United Nations, by tag; without the pseudo-locale.
    pub const ALL: [Self; 6] = [Self::Ar, Self::En, Self::Es, Self::Fr, Self::Ru, Self::Zh];

    /// BCP 47 tag: `ar`, `en`, `es`, `fr`, `ru`, `zh` or `en-XA`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Zh => "zh",
            Self::Pseudo => "en-XA",
        }
    }

    /// Name of the language in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Zh => "中文",
            Self::Pseudo => "Ëñğļîşĥ",
        }
    }

    /// Whether the script runs from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The language whose files and rules serve: the pseudo-locale's is English.
    pub const fn base(self) -> Self {
        match self {
            Self::Pseudo => Self::En,
            other => other,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// A tag that names none of the languages of the interface exactly.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language of the interface")]
pub struct UnknownLocale(pub String);

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let mut all = Self::ALL.into_iter().chain([Self::Pseudo]);
        all.find(|locale| locale.tag().eq_ignore_ascii_case(tag))
            .ok_or_else(|| UnknownLocale(tag.to_owned()))
    }
}

/// The best language for a list of wishes, the first wish weighing most; English when none fits.
///
/// Tags may be BCP 47 (`fr-CA`, `zh-Hant`) or of the system (`es_PE.UTF-8@euro`). The pseudo-locale is taken
/// only when it stands first under its own name.
pub fn negotiate<S: AsRef<str>>(wishes: &[S]) -> Locale {
    let wishes: Vec<String> = wishes.iter().map(|wish| clean(wish.as_ref())).collect();
    if wishes
        .first()
        .is_some_and(|first| first.eq_ignore_ascii_case(Locale::Pseudo.tag()))
    {
        return Locale::Pseudo;
    }
    let wanted: Vec<LanguageIdentifier> = convert_vec_str_to_langids_lossy(&wishes);
    let offered: Vec<LanguageIdentifier> =
        convert_vec_str_to_langids_lossy(Locale::ALL.map(Locale::tag));
    let best = negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Lookup);
    best.first()
        .and_then(|tag| tag.to_string().parse().ok())
        .unwrap_or_default()
}

/// The wishes that the variables of the environment state: `LANGUAGE`, `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order.
///
/// `variable` reads one of them. `C` and `POSIX` state no wish.
pub fn preferred_languages(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut wishes = Vec::new();
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        let value = variable(name).unwrap_or_default();
        wishes.extend(
            value
                .split(':')
                .map(clean)
                .filter(|tag| !matches!(tag.as_str(), "" | "C" | "POSIX")),
        );
    }
    wishes
}

/// A system's locale name as a BCP 47 tag, without extensions such as `-u-nu-latn`.
fn clean(tag: &str) -> String {
    let end = tag.find(['.', '@']).unwrap_or(tag.len());
    let tag = tag.get(..end).unwrap_or_default().trim().replace('_', "-");
    let mut parts = tag.split('-').enumerate();
    let kept: Vec<&str> = parts
        .by_ref()
        .take_while(|(at, part)| *at == 0 || part.len() > 1)
        .map(|(_, part)| part)
        .collect();
    kept.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_is_chosen() {
        for (wishes, expected) in [
            (&["fr-CA"][..], Locale::Fr),
            (&["zh-Hant"], Locale::Zh),
            (&["zh-Hant-TW"], Locale::Zh),
            (&["zh_CN.UTF-8"], Locale::Zh),
            (&["es_PE.UTF-8@euro"], Locale::Es),
            (&["ar-EG"], Locale::Ar),
            (&["ar-u-nu-latn"], Locale::Ar),
            (&["pt"], Locale::En),
            (&["pt", "fr"], Locale::Fr),
            (&["ru", "fr"], Locale::Ru),
            (&["EN-gb"], Locale::En),
            (&["en-XA"], Locale::Pseudo),
            (&["fr", "en-XA"], Locale::Fr),
            (&["C"], Locale::En),
            (&["", "not a tag", "ru_RU"], Locale::Ru),
            (&[], Locale::En),
        ] {
            assert_eq!(negotiate(wishes), expected, "{wishes:?}");
        }
    }

    #[test]
    fn the_environment_states_wishes_in_order() {
        let variables = |name: &str| match name {
            "LANGUAGE" => Some("pt_BR:es".to_owned()),
            "LC_ALL" => Some("C.UTF-8".to_owned()),
            "LANG" => Some("ru_RU.UTF-8".to_owned()),
            _ => None,
        };
        let wishes = preferred_languages(variables);
        assert_eq!(wishes, ["pt-BR", "es", "ru-RU"]);
        assert_eq!(negotiate(&wishes), Locale::Es);
    }

    #[test]
    fn a_tag_names_its_language_and_no_other() {
        for locale in Locale::ALL.into_iter().chain([Locale::Pseudo]) {
            assert_eq!(locale.tag().parse(), Ok(locale));
        }
        assert_eq!("pt".parse::<Locale>(), Err(UnknownLocale("pt".to_owned())));
    }
}
