//! The language that the system wishes for.

use chm_i18n::{negotiate, preferred_languages};

/// Variable that names a language before all others.
const WISH: &str = "CHM_LANG";

/// The language of the window while the person has chosen none; empty when the environment
/// states no wish, as it does outside Unix.
pub fn of_system() -> String {
    of(|name| std::env::var(name).ok())
}

fn of(variable: impl Fn(&str) -> Option<String>) -> String {
    let mut wishes = Vec::from_iter(variable(WISH));
    wishes.extend(preferred_languages(variable));
    if wishes.is_empty() {
        return String::new();
    }
    negotiate(&wishes).tag().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> String {
        of(|name| {
            let found = variables.iter().find(|(given, _)| *given == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_language_is_that_of_the_environment() {
        assert_eq!(with(&[("LANG", "fr_SN.UTF-8")]), "fr");
        assert_eq!(with(&[("LANG", "fr_SN.UTF-8"), ("CHM_LANG", "ar")]), "ar");
    }

    #[test]
    fn no_wish_leaves_the_choice_to_the_web_view() {
        assert_eq!(with(&[("LANG", "C.UTF-8")]), "");
    }
}
