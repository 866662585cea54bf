//! Words and numbers parted by separators.

/// Reads words and numbers from the start of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'t> {
    rest: &'t str,
    separators: &'static [char],
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str, separators: &'static [char]) -> Self {
        Self {
            rest: text,
            separators,
        }
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'t str {
        self.rest
    }

    /// Reads Latin letters, as many as follow each other.
    pub(super) fn first_word(&mut self) -> Option<&'t str> {
        self.take(|c| c.is_ascii_alphabetic())
    }

    /// Reads a separator and Latin letters.
    pub(super) fn word(&mut self) -> Option<&'t str> {
        self.after_separator(|c| c.is_ascii_alphabetic())
    }

    /// Reads a separator and one of these words, whatever its case.
    pub(super) fn one_of<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        let mut ahead = *self;
        let word = ahead.word()?;
        let (_, found) = words
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(word))?;
        *self = ahead;
        Some(*found)
    }

    /// Reads a separator and a number of at most four digits.
    pub(super) fn number(&mut self) -> Option<u16> {
        let mut ahead = *self;
        let digits = ahead.after_separator(|c| c.is_ascii_digit())?;
        if digits.len() > 4 {
            return None;
        }
        let number = digits.parse().ok()?;
        *self = ahead;
        Some(number)
    }

    fn after_separator(&mut self, belongs: impl Fn(char) -> bool) -> Option<&'t str> {
        let mut ahead = *self;
        ahead.rest = ahead.rest.strip_prefix(ahead.separators)?;
        let taken = ahead.take(belongs)?;
        *self = ahead;
        Some(taken)
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> Option<&'t str> {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end)?;
        if taken.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(taken)
    }
}
