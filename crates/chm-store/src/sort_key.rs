//! Keys by which titles are sorted.
//!
//! Own code: a collation of Unicode needs tables of its own, and titles in a list need only
//! ignore accents, case, punctuation and articles, and put COP-4 before COP-12.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters of a title that count.
const LENGTH: usize = 120;

/// Words that do not count at the head of a title, by language.
const ARTICLES: &[(&str, &[&str])] = &[
    ("en", &["the", "a", "an"]),
    ("es", &["el", "la", "los", "las", "un", "una"]),
    ("fr", &["le", "la", "les", "l", "un", "une"]),
];

/// Key of a title in a language; keys compare byte by byte.
pub fn sort_key(title: &str, language: &str) -> String {
    let mut folded = String::new();
    for letter in without_article(title, language)
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .take(LENGTH)
    {
        match letter {
            'ـ' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            _ if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    with_padded_numbers(folded.trim_end())
}

/// A title from its first letter or digit on that counts: without signs and an article before it.
pub fn without_article<'t>(title: &'t str, language: &str) -> &'t str {
    let is_sign = |letter: char| !letter.is_alphanumeric();
    let title = title.trim_start_matches(is_sign);
    let (word, rest) = title.split_at(title.find(is_sign).unwrap_or(title.len()));
    let rest = rest.trim_start_matches(is_sign);
    let is_article = ARTICLES
        .iter()
        .filter(|(of, _)| language.starts_with(of))
        .flat_map(|(_, articles)| articles.iter())
        .any(|article| word.eq_ignore_ascii_case(article));
    if is_article && !rest.is_empty() {
        rest
    } else {
        title
    }
}

/// Puts the number of digits before each run of digits, so that longer numbers come later.
fn with_padded_numbers(folded: &str) -> String {
    let mut key = String::with_capacity(folded.len() + 4);
    let mut rest = folded;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        let digits = digits.trim_start_matches('0');
        key.push_str(before);
        key.push(char::from(b'0' + digits.len().min(9) as u8));
        key.push_str(digits);
        rest = after;
    }
    key + rest
}

#[cfg(test)]
mod tests {
    use super::{sort_key, without_article};

    #[test]
    fn numbers_sort_by_size() {
        assert!(sort_key("COP-4", "en") < sort_key("COP-12", "en"));
        assert!(sort_key("Lesson 009", "en") < sort_key("Lesson 10", "en"));
    }

    #[test]
    fn accents_case_and_articles_do_not_count() {
        assert_eq!(sort_key("Les «Étangs»", "fr"), sort_key("etangs", "fr"));
        assert_eq!(sort_key("The Convention", "en"), "convention");
        assert_eq!(sort_key("أنـشطة", "ar"), sort_key("انشطة", "ar"));
    }

    #[test]
    fn an_article_counts_where_nothing_follows_it() {
        assert_eq!(without_article("“L’inventaire”", "fr"), "inventaire”");
        assert_eq!(without_article("La …", "es"), "La …");
        assert_eq!(without_article("The Convention", "ru"), "The Convention");
        assert_eq!(without_article("Alpha", "en"), "Alpha");
    }

    #[test]
    fn a_title_of_signs_only_has_an_empty_key() {
        assert_eq!(sort_key("– … –", "en"), "");
    }
}
