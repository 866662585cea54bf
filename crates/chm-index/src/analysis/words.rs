//! Cuts a text into words, each of one script.

/// Script of a word; decides which analysis it gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// Chinese characters.
    Han,
    /// Digits and everything else.
    Other,
}

/// A word in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// The word as written.
    pub(crate) raw: &'a str,
    /// Byte offset in the text.
    pub(crate) start: usize,
    /// Its script.
    pub(crate) script: Script,
    /// Whether it is joined to the word before by a single hyphen.
    pub(crate) hyphenated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter(Script),
    /// Digits take the script of the letters beside them.
    Digit,
    /// Marks and invisible characters inside a word.
    Joiner,
    Apostrophe,
    Break,
}

fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter(Script::Latin),
        '0'..='9' => Class::Digit,
        '\'' | '\u{2019}' | '\u{02bc}' | '\u{2018}' | '\u{ff07}' => Class::Apostrophe,
        '\0'..='\x7f' => Class::Break,
        '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' => Class::Joiner,
        '\u{0300}'..='\u{036f}' => Class::Joiner,
        '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' | '\u{fb00}'..='\u{fb06}'
            if c != '×' && c != '÷' =>
        {
            Class::Letter(Script::Latin)
        }
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => Class::Letter(Script::Latin),
        '\u{0400}'..='\u{0481}' | '\u{048a}'..='\u{052f}' => Class::Letter(Script::Cyrillic),
        '\u{0610}'..='\u{061a}' | '\u{064b}'..='\u{065f}' | '\u{0670}' => Class::Joiner,
        '\u{06d6}'..='\u{06dc}' | '\u{06df}'..='\u{06e4}' | '\u{06e7}' | '\u{06e8}' => {
            Class::Joiner
        }
        '\u{06ea}'..='\u{06ed}' | '\u{08d3}'..='\u{08ff}' => Class::Joiner,
        '\u{0660}'..='\u{0669}' | '\u{06f0}'..='\u{06f9}' | '\u{ff10}'..='\u{ff19}' => Class::Digit,
        '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d3}' | '\u{06ee}'..='\u{06ff}'
            if c.is_alphanumeric() =>
        {
            Class::Letter(Script::Arabic)
        }
        '\u{0750}'..='\u{077f}'
        | '\u{08a0}'..='\u{08c9}'
        | '\u{fb50}'..='\u{fdfb}'
        | '\u{fe70}'..='\u{fefc}'
            if c.is_alphanumeric() =>
        {
            Class::Letter(Script::Arabic)
        }
        '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}'
        | '\u{3007}'
        | '\u{3005}' => Class::Letter(Script::Han),
        _ if c.is_alphanumeric() => Class::Letter(Script::Other),
        _ => Class::Break,
    }
}

/// Whether the character is a Chinese one.
pub(crate) fn is_han(c: char) -> bool {
    class(c) == Class::Letter(Script::Han)
}

/// Iterates over the words of a text.
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    /// End of the word before, to see hyphens and apostrophes between two words.
    last_end: Option<usize>,
}

/// The words of a text, in order.
pub(crate) const fn words(text: &str) -> Words<'_> {
    Words {
        text,
        at: 0,
        last_end: None,
    }
}

/// Words that lose their vowel before another: `l'eau`, `qu'il`.
fn is_elision(word: &str) -> bool {
    const ELIDED: [&str; 14] = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu",
    ];
    word.len() <= 6
        && ELIDED
            .iter()
            .any(|elided| elided.eq_ignore_ascii_case(word))
}

/// What English puts after an apostrophe: `party's`, `don't`, `we'll`.
fn is_contraction(word: &str) -> bool {
    const ENDINGS: [&str; 7] = ["s", "t", "re", "ll", "ve", "d", "m"];
    ENDINGS
        .iter()
        .any(|ending| ending.eq_ignore_ascii_case(word))
}

impl<'a> Words<'a> {
    /// The next run of one script, with the class that ended it.
    fn run(&mut self) -> Option<(usize, usize, Script, Class)> {
        let bytes = self.text.as_bytes();
        // skip breaks; plain ASCII ones without decoding
        let mut start = self.at;
        while let Some(&byte) = bytes.get(start) {
            if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                let c = self
                    .text
                    .get(start..)
                    .and_then(|rest| rest.chars().next())?;
                match class(c) {
                    Class::Letter(_) | Class::Digit => break,
                    _ => start += c.len_utf8(),
                }
            } else {
                start += 1;
            }
        }
        let mut script: Option<Script> = None;
        let mut end = start;
        let mut ended = Class::Break;
        while let Some(&byte) = bytes.get(end) {
            let (kind, width) = if byte < 0x80 {
                (class(byte as char), 1)
            } else {
                let Some(c) = self.text.get(end..).and_then(|rest| rest.chars().next()) else {
                    break;
                };
                (class(c), c.len_utf8())
            };
            match kind {
                Class::Letter(found) => match script {
                    Some(have) if have != found => {
                        ended = kind;
                        break;
                    }
                    // digits before Chinese characters are a word of their own
                    None if found == Script::Han && end > start => {
                        ended = kind;
                        break;
                    }
                    _ => script = Some(found),
                },
                Class::Digit => {
                    if script == Some(Script::Han) {
                        ended = kind;
                        break;
                    }
                }
                Class::Joiner => {}
                Class::Apostrophe | Class::Break => {
                    ended = kind;
                    break;
                }
            }
            end += width;
        }
        if end == start {
            return None;
        }
        self.at = end;
        Some((start, end, script.unwrap_or(Script::Other), ended))
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        loop {
            let before = self.last_end;
            let (start, end, script, ended) = self.run()?;
            self.last_end = Some(end);
            let raw = self.text.get(start..end)?;
            let between = before.and_then(|before| self.text.get(before..start));
            if script == Script::Latin {
                if ended == Class::Apostrophe && is_elision(raw) && self.letter_follows(end) {
                    continue;
                }
                let joined = between
                    .and_then(|between| between.chars().next())
                    .is_some_and(|c| class(c) == Class::Apostrophe);
                if joined
                    && between.is_some_and(|between| between.chars().count() == 1)
                    && is_contraction(raw)
                {
                    continue;
                }
            }
            let hyphenated = matches!(between, Some("-" | "\u{2010}" | "\u{2011}"));
            return Some(Word {
                raw,
                start,
                script,
                hyphenated,
            });
        }
    }
}

impl Words<'_> {
    /// Whether a letter stands right after the apostrophe at `end`.
    fn letter_follows(&self, end: usize) -> bool {
        self.text
            .get(end..)
            .and_then(|rest| rest.chars().nth(1))
            .is_some_and(char::is_alphabetic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        words(text).map(|word| word.raw).collect()
    }

    #[test]
    fn words_are_cut_at_punctuation_and_change_of_script() {
        assert_eq!(
            cut("fire-fighting foam (PFOS), 第15条国家报告"),
            ["fire", "fighting", "foam", "PFOS", "第", "15", "条国家报告"]
        );
        assert_eq!(cut("新增列POPs的"), ["新增列", "POPs", "的"]);
    }

    #[test]
    fn elisions_and_contractions_are_dropped() {
        assert_eq!(
            cut("l’endosulfan d'un mothers' party's don't aujourd'hui"),
            [
                "endosulfan",
                "un",
                "mothers",
                "party",
                "don",
                "aujourd",
                "hui"
            ]
        );
    }

    #[test]
    fn arabic_marks_stay_inside_the_word() {
        assert_eq!(cut("جِهَةُ الاتِّصَالِ"), ["جِهَةُ", "الاتِّصَالِ"]);
    }

    #[test]
    fn hyphens_are_noticed() {
        let found: Vec<bool> = words("коротко-цепочечные хлорпарафины")
            .map(|word| word.hyphenated)
            .collect();
        assert_eq!(found, [false, true, false]);
    }
}
