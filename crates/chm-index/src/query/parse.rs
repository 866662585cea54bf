//! Reads the typed text: words, "phrases", `-word`, `+word`, `title:`, `type:`, `country:`, `year:`.
//!
//! Nothing typed is an error: what does not fit the syntax is searched as plain words.

/// Characters read; the rest of a longer query is ignored.
const LONGEST: usize = 2_000;
/// Words and phrases read.
const MOST_CLAUSES: usize = 32;

/// A word or phrase of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// The text without quotes, sign and field.
    pub text: String,
    /// In quotes: its words stand side by side, and it must be there.
    pub phrase: bool,
    /// With `-`: must not be there.
    pub excluded: bool,
    /// With `+`: must be there.
    pub required: bool,
    /// With `title:`: must be in the title.
    pub title: bool,
}

/// A query as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The text that was read: trimmed, bounded.
    pub text: String,
    /// Words and phrases in their order.
    pub clauses: Vec<Clause>,
    /// Values of `type:`.
    pub types: Vec<String>,
    /// Values of `country:`.
    pub countries: Vec<String>,
    /// First and last year of `year:`.
    pub years: Option<(u32, u32)>,
}

impl Parsed {
    /// Nothing was typed at all.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Something was typed, but nothing in it can be searched.
    pub fn only_operators(&self) -> bool {
        !self.text.is_empty()
            && self.clauses.is_empty()
            && self.types.is_empty()
            && self.countries.is_empty()
            && self.years.is_none()
    }

    /// Text of the plain words and phrases, without fields and excluded words.
    pub fn plain_text(&self) -> String {
        let mut out = String::new();
        for clause in self.clauses.iter().filter(|clause| !clause.excluded) {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&clause.text);
        }
        out
    }
}

/// Reads a query; never fails.
pub fn parse(text: &str) -> Parsed {
    let text = text.trim();
    let end = text
        .char_indices()
        .nth(LONGEST)
        .map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or("").trim_end();
    let mut parsed = Parsed {
        text: text.to_owned(),
        ..Parsed::default()
    };
    let mut rest = text;
    while parsed.clauses.len() < MOST_CLAUSES {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
        if rest.is_empty() {
            break;
        }
        rest = one(rest, &mut parsed);
    }
    parsed
}

/// Reads one item and returns what is left.
fn one<'a>(input: &'a str, parsed: &mut Parsed) -> &'a str {
    let mut clause = Clause::default();
    let mut rest = input;
    if let Some(tail) = rest.strip_prefix(['-', '\u{2212}', '\u{2013}'])
        && starts_item(tail)
    {
        clause.excluded = true;
        rest = tail;
    } else if let Some(tail) = rest.strip_prefix('+')
        && starts_item(tail)
    {
        clause.required = true;
        rest = tail;
    }
    if let Some((field, tail)) = field(rest) {
        if field == Field::Title {
            clause.title = true;
            rest = tail;
        } else if let Some(after) = filter(field, tail, parsed) {
            return after;
        }
    }
    let (item, phrase, after) = item(rest);
    // letters or digits must be in it, or it is punctuation only
    if item.chars().any(char::is_alphanumeric) {
        clause.text = initials(item).unwrap_or_else(|| item.to_owned());
        clause.phrase = phrase;
        parsed.clauses.push(clause);
    }
    after
}

fn starts_item(tail: &str) -> bool {
    tail.chars()
        .next()
        .is_some_and(|c| c.is_alphanumeric() || closing_quote(c).is_some())
}

/// The quote that closes one; plain quotes close themselves.
const fn closing_quote(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '\u{201c}' | '\u{201d}' | '\u{201e}' => Some('\u{201d}'),
        '«' => Some('»'),
        '「' => Some('」'),
        '『' => Some('』'),
        '＂' => Some('＂'),
        _ => None,
    }
}

/// A phrase in quotes, or a word up to the next space; then the rest.
fn item(input: &str) -> (&str, bool, &str) {
    let mut chars = input.chars();
    if let Some(open) = chars.next()
        && let Some(close) = closing_quote(open)
    {
        let inside = chars.as_str();
        let end = inside.find(|c| c == close || (open != '«' && c == '"') || c == '\u{201c}');
        if let Some(end) = end
            && let (Some(phrase), Some(after)) = (inside.get(..end), inside.get(end..))
        {
            let after = after.get(after.chars().next().map_or(0, char::len_utf8)..);
            return (phrase.trim(), true, after.unwrap_or(""));
        }
        // never closed: the quote means nothing
        return (word(inside).0, false, word(inside).1);
    }
    let (word, after) = word(input);
    (word, false, after)
}

/// Three initials or more with their points, as texts write them without: `P.F.O.S.`.
fn initials(word: &str) -> Option<String> {
    let letters: Vec<&str> = word.trim_end_matches('.').split('.').collect();
    let single = |letter: &&str| {
        let mut chars = letter.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    (letters.len() >= 3 && letters.iter().all(single)).then(|| letters.concat())
}

/// Up to the next space or quote.
fn word(input: &str) -> (&str, &str) {
    let end = input
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_whitespace() || c.is_control() || closing_quote(*c).is_some())
        .map_or(input.len(), |(at, _)| at);
    (
        input.get(..end).unwrap_or(input),
        input.get(end..).unwrap_or(""),
    )
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Type,
    Country,
    Year,
}

fn field(input: &str) -> Option<(Field, &str)> {
    const FIELDS: [(&str, Field); 4] = [
        ("title", Field::Title),
        ("type", Field::Type),
        ("country", Field::Country),
        ("year", Field::Year),
    ];
    let (name, tail) = input.split_once([':', '：'])?;
    let field = FIELDS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))?
        .1;
    // a field without a value is a plain word
    tail.chars()
        .next()
        .filter(|c| c.is_alphanumeric() || closing_quote(*c).is_some())?;
    Some((field, tail))
}

/// Reads the value of a field; `None` if it does not fit, so that it is searched as it stands.
fn filter<'a>(field: Field, tail: &'a str, parsed: &mut Parsed) -> Option<&'a str> {
    let (value, _, after) = item(tail);
    match field {
        Field::Title => return None,
        Field::Type => parsed.types.push(value.to_owned()),
        Field::Country => parsed.countries.push(value.to_owned()),
        Field::Year => parsed.years = Some(years(value)?),
    }
    Some(after)
}

/// `2009`, `2009..2015`, `2009-2015`, `2009..` and the same in other digits.
fn years(value: &str) -> Option<(u32, u32)> {
    let plain: String = value
        .chars()
        .map(|c| {
            crate::analysis::digit(c).unwrap_or(if matches!(c, '–' | '—' | '…') {
                '-'
            } else {
                c
            })
        })
        .collect();
    let year = |text: &str| -> Option<u32> {
        (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    if let Some(one) = year(&plain) {
        return Some((one, one));
    }
    let (first, last) = plain.split_once("..").or_else(|| plain.split_once('-'))?;
    let first = if first.is_empty() { 0 } else { year(first)? };
    let last = if last.is_empty() { 9999 } else { year(last)? };
    Some((first.min(last), first.max(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(parsed: &Parsed) -> Vec<&str> {
        parsed
            .clauses
            .iter()
            .map(|clause| clause.text.as_str())
            .collect()
    }

    #[test]
    fn initials_with_points_are_one_word() {
        assert_eq!(texts(&parse("P.F.O.S. foam")), ["PFOS", "foam"]);
        assert_eq!(texts(&parse("\"P.C.B.\"")), ["PCB"]);
        assert_eq!(
            texts(&parse("U.N. COP.4/19 e.g.")),
            ["U.N.", "COP.4/19", "e.g."]
        );
    }

    #[test]
    fn words_phrases_and_signs_are_read() {
        let parsed = parse(r#"ddt "vector control" -malaria +kenya title:report"#);
        assert_eq!(
            texts(&parsed),
            ["ddt", "vector control", "malaria", "kenya", "report"]
        );
        let flags: Vec<_> = parsed
            .clauses
            .iter()
            .map(|clause| {
                (
                    clause.phrase,
                    clause.excluded,
                    clause.required,
                    clause.title,
                )
            })
            .collect();
        assert_eq!(
            flags,
            [
                (false, false, false, false),
                (true, false, false, false),
                (false, true, false, false),
                (false, false, true, false),
                (false, false, false, true),
            ]
        );
    }

    #[test]
    fn fields_filter() {
        let parsed = parse("type:guidance country:KE year:2009..2015 pcb");
        assert_eq!(parsed.types, ["guidance"]);
        assert_eq!(parsed.countries, ["KE"]);
        assert_eq!(parsed.years, Some((2009, 2015)));
        assert_eq!(texts(&parsed), ["pcb"]);
        assert_eq!(parse("year:٢٠٠٩").years, Some((2009, 2009)));
        assert_eq!(
            parse("country:\"Burkina Faso\"").countries,
            ["Burkina Faso"]
        );
    }

    #[test]
    fn wrong_syntax_is_searched_as_words() {
        assert_eq!(
            texts(&parse("year:soon \"open title: -")),
            ["year:soon", "open", "title:"]
        );
        assert_eq!(texts(&parse("fire-fighting")), ["fire-fighting"]);
    }

    #[test]
    fn quotes_of_all_languages_make_phrases() {
        for query in ["“a b”", "«a b»", "「a b」", "„a b”", "\u{201c}a b\u{201d}"] {
            let parsed = parse(query);
            assert_eq!(texts(&parsed), ["a b"], "{query}");
            assert!(parsed.clauses.iter().all(|clause| clause.phrase), "{query}");
        }
    }

    #[test]
    fn absurd_queries_are_bounded() {
        let parsed = parse(&"слово ".repeat(10_000));
        assert!(parsed.clauses.len() <= MOST_CLAUSES);
        assert!(parse(&"-\"+:*() ".repeat(2_000)).only_operators());
        assert!(parse("   ").is_blank());
    }
}
