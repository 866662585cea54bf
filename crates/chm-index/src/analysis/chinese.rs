//! Chinese: traditional to simplified characters, and words by dictionary.

use std::sync::OnceLock;

use jieba_rs::{Jieba, TokenizeMode};

static JIEBA: OnceLock<Jieba> = OnceLock::new();

fn jieba() -> &'static Jieba {
    JIEBA.get_or_init(Jieba::new)
}

/// Loads the dictionary on a thread of its own, so that the first Chinese query does not wait.
///
/// It takes about 200 ms and 30 MB once for the process.
pub fn warm_up() {
    if JIEBA.get().is_none() {
        std::thread::spawn(|| {
            jieba();
        });
    }
}

/// Writes the text in simplified characters: as many characters as before.
pub(crate) fn simplify(raw: &str, out: &mut String) {
    out.push_str(&fast2s::convert(raw));
}

/// A word of a run of Chinese characters, by character offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// The word.
    pub(crate) word: &'a str,
    /// First character.
    pub(crate) start: usize,
    /// One past the last character.
    pub(crate) end: usize,
}

/// Words for the index: also the shorter words inside longer ones.
pub(crate) fn index_words(simplified: &str) -> impl Iterator<Item = Piece<'_>> {
    cut(simplified, TokenizeMode::Search)
}

/// Words of a query: each character in one word.
pub(crate) fn query_words(simplified: &str) -> impl Iterator<Item = Piece<'_>> {
    cut(simplified, TokenizeMode::Default)
}

fn cut(simplified: &str, mode: TokenizeMode) -> impl Iterator<Item = Piece<'_>> {
    jieba()
        .tokenize(simplified, mode, false)
        .into_iter()
        .map(|token| Piece {
            word: token.word,
            start: token.start,
            end: token.end,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_become_simplified() {
        let mut out = String::new();
        simplify("多氯聯苯變壓器", &mut out);
        assert_eq!(out, "多氯联苯变压器");
    }

    #[test]
    fn the_index_holds_the_words_inside_words() {
        let words: Vec<&str> = index_words("国家实施计划")
            .map(|piece| piece.word)
            .collect();
        assert!(words.contains(&"国家"), "{words:?}");
        assert!(words.contains(&"计划"), "{words:?}");
    }
}
