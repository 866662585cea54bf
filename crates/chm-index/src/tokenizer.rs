//! Hands the analysis to tantivy: one value for a passage, read by each field in its own way.

use chm_model::Language;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::analysis::tokens::{Analyzer, Tokens};
use crate::schema::{lang_number, lang_of};

/// Stands between title, names and text.
const SECTION: char = '\u{1d}';
/// Stands between two names.
const NAME: char = '\u{1e}';
/// Positions left free between sections, so that no phrase crosses them.
const GAP: u32 = 8;
/// How often the title and the names count in the body.
const TITLE_WEIGHT: usize = 3;
const NAME_WEIGHT: usize = 2;

/// The part of a passage that a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything, stemmed.
    Body,
    /// The title, stemmed.
    Title,
    /// Everything, folded.
    Folded,
}

impl Part {
    /// Name of the tokenizer in the schema.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Body => "chm-body",
            Self::Title => "chm-title",
            Self::Folded => "chm-folded",
        }
    }

    /// A passage as one value, which the tokenizers take apart again.
    pub(crate) fn encode(
        lang: Option<Language>,
        title: &str,
        extra: &[String],
        text: &str,
    ) -> String {
        let names: usize = extra.iter().map(|name| name.len() + 1).sum();
        let mut out = String::with_capacity(title.len() + names + text.len() + 3);
        out.push(char::from(b'0' + lang_number(lang)));
        push_clean(title, &mut out);
        out.push(SECTION);
        for name in extra {
            push_clean(name, &mut out);
            out.push(NAME);
        }
        out.push(SECTION);
        out.push_str(text);
        out
    }
}

fn push_clean(text: &str, out: &mut String) {
    out.extend(
        text.chars()
            .map(|c| if c == SECTION || c == NAME { ' ' } else { c }),
    );
}

/// The tokenizer of one field.
#[derive(Clone, Debug)]
pub(crate) struct FieldTokenizer {
    part: Part,
    analyzer: Analyzer,
    tokens: Tokens,
}

impl FieldTokenizer {
    pub(crate) fn new(part: Part) -> Self {
        Self {
            part,
            analyzer: Analyzer::default(),
            tokens: Tokens::default(),
        }
    }

    fn fill(&mut self, value: &str) {
        self.tokens.clear();
        let lang = value
            .bytes()
            .next()
            .and_then(|byte| lang_of(byte.wrapping_sub(b'0')));
        let mut sections = value.get(1..).unwrap_or("").splitn(3, SECTION);
        let title = sections.next().unwrap_or("");
        let names = sections.next().unwrap_or("");
        let text = sections.next().unwrap_or("");
        match self.part {
            Part::Title => {
                let title = without_number(title);
                self.analyzer.stems(title, lang, 0, &mut self.tokens);
            }
            Part::Folded => {
                for section in [title, names, text] {
                    self.analyzer.folded(section, &mut self.tokens);
                }
            }
            Part::Body => {
                let mut position = 0;
                for _ in 0..TITLE_WEIGHT {
                    position = GAP + self.analyzer.stems(title, lang, position, &mut self.tokens);
                }
                for name in names.split(NAME).filter(|name| !name.is_empty()) {
                    for _ in 0..NAME_WEIGHT {
                        position =
                            GAP + self.analyzer.stems(name, lang, position, &mut self.tokens);
                    }
                }
                self.analyzer.stems(text, lang, position, &mut self.tokens);
            }
        }
    }
}

/// The title of a section without its number (`4.2. Storage`), so that the bare title equals it.
fn without_number(title: &str) -> &str {
    let bare = title.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ');
    let numbered = title.starts_with(|c: char| c.is_ascii_digit())
        && title
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .starts_with('.');
    if numbered && !bare.is_empty() {
        bare
    } else {
        title
    }
}

impl Tokenizer for FieldTokenizer {
    type TokenStream<'a> = FieldTokens<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FieldTokens<'a> {
        self.fill(text);
        FieldTokens {
            tokens: &self.tokens,
            next: 0,
            token: Token::default(),
        }
    }
}

/// The tokens of one value.
#[derive(Debug)]
pub(crate) struct FieldTokens<'a> {
    tokens: &'a Tokens,
    next: usize,
    token: Token,
}

impl TokenStream for FieldTokens<'_> {
    fn advance(&mut self) -> bool {
        let Some((term, token)) = self.tokens.get(self.next) else {
            return false;
        };
        self.next += 1;
        self.token.text.clear();
        self.token.text.push_str(term);
        self.token.position = token.position as usize;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(part: Part) -> Vec<(String, usize)> {
        let value = Part::encode(
            Some(Language::En),
            "Listed chemicals",
            &["DDT".to_owned()],
            "SC-4/17",
        );
        let mut tokenizer = FieldTokenizer::new(part);
        let mut stream = tokenizer.token_stream(&value);
        let mut out = Vec::new();
        while stream.advance() {
            out.push((stream.token().text.clone(), stream.token().position));
        }
        out
    }

    #[test]
    fn the_title_stands_three_times_in_the_body() {
        let body = terms(Part::Body);
        assert_eq!(body.iter().filter(|(term, _)| term == "chemic").count(), 3);
        assert_eq!(body.iter().filter(|(term, _)| term == "ddt").count(), 2);
    }

    #[test]
    fn no_phrase_runs_from_one_title_into_the_next() {
        let body = terms(Part::Body);
        let of = |wanted: &str| {
            body.iter()
                .filter(move |(term, _)| term == wanted)
                .map(|(_, position)| *position)
                .collect::<Vec<_>>()
        };
        for end in of("chemic") {
            assert!(!of("list").contains(&(end + 1)));
        }
    }

    #[test]
    fn the_title_field_holds_the_title_alone() {
        assert_eq!(terms(Part::Title).len(), 2);
    }
}
