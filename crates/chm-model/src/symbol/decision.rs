//! Symbols of decisions.

use std::fmt;

/// Symbol of a decision: body, session and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decision {
    body: Body,
    extraordinary: bool,
    session: u16,
    number: u16,
}

/// Body that takes decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Body {
    /// Conference of the Parties to the Stockholm Convention.
    Stockholm,
    /// Persistent Organic Pollutants Review Committee.
    ReviewCommittee,
    /// Intergovernmental Negotiating Committee.
    Negotiating,
    /// Conference of the Parties to the Basel Convention.
    Basel,
    /// Open-ended Working Group of the Basel Convention.
    WorkingGroup,
    /// Implementation and Compliance Committee of the Basel Convention.
    Compliance,
    /// Conference of the Parties to the Rotterdam Convention.
    Rotterdam,
    /// Chemical Review Committee of the Rotterdam Convention.
    ChemicalReview,
}

/// How bodies are written; a longer form stands before any that it begins with.
const FORMS: [(&str, Body); 14] = [
    ("POPRC", Body::ReviewCommittee),
    ("КРСОЗ", Body::ReviewCommittee),
    ("КРХВ", Body::ChemicalReview),
    ("OEWG", Body::WorkingGroup),
    ("CRC", Body::ChemicalReview),
    ("INC", Body::Negotiating),
    ("SC", Body::Stockholm),
    ("BC", Body::Basel),
    ("RC", Body::Rotterdam),
    ("CC", Body::Compliance),
    ("СК", Body::Stockholm),
    ("БК", Body::Basel),
    ("РК", Body::Rotterdam),
    ("اس", Body::Stockholm),
];

/// Arabic papers part the two letters.
const PARTED_FORMS: [(&str, Body); 3] = [
    ("ا س", Body::Stockholm),
    ("ا ب", Body::Basel),
    ("ا ر", Body::Rotterdam),
];

/// The Conference of the Parties to the Basel Convention counted its sessions in Roman numbers
/// up to this one.
const LAST_ROMAN_SESSION: u16 = 9;

const ROMAN: [&str; 15] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
];

impl Decision {
    pub(super) fn treaty(self) -> &'static str {
        match self.body {
            Body::Stockholm | Body::ReviewCommittee | Body::Negotiating => "stockholm",
            Body::Basel | Body::WorkingGroup | Body::Compliance => "basel",
            Body::Rotterdam | Body::ChemicalReview => "rotterdam",
        }
    }

    pub(super) fn meeting(self) -> String {
        let organ = match self.body {
            _ if self.extraordinary => "ExCOPs",
            Body::Stockholm | Body::Basel | Body::Rotterdam => "COP",
            other => other.code(),
        };
        format!("{organ}-{}", self.session)
    }

    /// Reads a decision at the start of plain text, its last number after `slash`; gives what
    /// follows it.
    pub(super) fn read(text: &str, slash: char) -> Option<(Self, &str)> {
        let (body, rest) = FORMS
            .iter()
            .chain(&PARTED_FORMS)
            .find_map(|(form, body)| Some((*body, strip_prefix(text, form)?)))?;
        let (mut rest, mut parted) = strip_separators(rest);
        let mut extraordinary = false;
        if body.is_conference()
            && let Some(after) = strip_prefix(rest, "Ex")
        {
            extraordinary = true;
            (rest, parted) = strip_separators(after);
        }
        let (session, rest) = read_session(rest, parted)?;
        let rest = rest.trim_start_matches(' ').strip_prefix(slash)?;
        let (number, rest) = read_number(rest.trim_start_matches(' '))?;
        // `SC 12/10/2009` is a date, `SC-4/17a` something else.
        let mut after = rest.chars();
        let next = after.next();
        let continues = next.is_some_and(|c| c.is_ascii_alphanumeric())
            || (next == Some('/') && after.next().is_some_and(|c| c.is_ascii_digit()));
        (session > 0 && number > 0 && !continues).then_some((
            Self {
                body,
                extraordinary,
                session,
                number,
            },
            rest,
        ))
    }
}

impl Body {
    const fn code(self) -> &'static str {
        match self {
            Self::Stockholm => "SC",
            Self::ReviewCommittee => "POPRC",
            Self::Negotiating => "INC",
            Self::Basel => "BC",
            Self::WorkingGroup => "OEWG",
            Self::Compliance => "CC",
            Self::Rotterdam => "RC",
            Self::ChemicalReview => "CRC",
        }
    }

    const fn is_conference(self) -> bool {
        matches!(self, Self::Stockholm | Self::Basel | Self::Rotterdam)
    }
}

/// Takes a prefix off, whatever its case.
fn strip_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    let equal = prefix.chars().all(|expected| {
        rest.next()
            .is_some_and(|c| c.to_lowercase().eq(expected.to_lowercase()))
    });
    equal.then_some(rest.as_str())
}

/// Takes off up to three blanks, dots and dashes (`SC – 4/17`); says whether there was one.
fn strip_separators(text: &str) -> (&str, bool) {
    let mut rest = text;
    for _ in 0..3 {
        rest = rest.strip_prefix([' ', '.', '-']).unwrap_or(rest);
    }
    (rest, rest.len() < text.len())
}

fn read_session(text: &str, parted: bool) -> Option<(u16, &str)> {
    if let Some(found) = read_number(text) {
        return Some(found);
    }
    // Without a separator `RCIV/1` would be no surer than any word.
    if !parted {
        return None;
    }
    let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let (numeral, rest) = text.split_at_checked(end)?;
    let place = ROMAN
        .iter()
        .position(|roman| roman.eq_ignore_ascii_case(numeral))?;
    Some((place as u16 + 1, rest))
}

/// Reads a number of one or two digits.
fn read_number(text: &str) -> Option<(u16, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    if !(1..=2).contains(&end) {
        return None;
    }
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.body.code())?;
        f.write_str(if self.extraordinary { ".Ex-" } else { "-" })?;
        let in_roman =
            self.body == Body::Basel && !self.extraordinary && self.session <= LAST_ROMAN_SESSION;
        match ROMAN.get(usize::from(self.session).wrapping_sub(1)) {
            Some(roman) if in_roman => f.write_str(roman)?,
            _ => write!(f, "{}", self.session)?,
        }
        write!(f, "/{}", self.number)
    }
}
