//! Symbols of papers.

use std::fmt;

use super::scanner::Scanner;

/// Symbol of a paper: body, session, class, number and what it changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Paper {
    /// Body that issues it, such as `UNEP/POPS/COP`.
    body: String,
    /// Session; none for conferences of plenipotentiaries.
    session: Option<u16>,
    class: Class,
    number: u16,
    relations: Vec<(Relation, u16)>,
}

/// Class of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Working document.
    Working,
    /// Information document, `INF`.
    Information,
    /// Conference room paper, `CRP`.
    ConferenceRoom,
    /// Paper of limited distribution, `L`.
    Limited,
}

/// What a paper is to the paper whose symbol it continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// Addendum, `Add.`
    Addendum,
    /// Revision, `Rev.`: takes its place.
    Revision,
    /// Corrigendum, `Corr.`
    Corrigendum,
}

const CLASSES: [(&str, Class); 3] = [
    ("INF", Class::Information),
    ("CRP", Class::ConferenceRoom),
    ("L", Class::Limited),
];

const RELATIONS: [(&str, Relation); 3] = [
    ("Add", Relation::Addendum),
    ("Rev", Relation::Revision),
    ("Corr", Relation::Corrigendum),
];

/// Parts of a body at most, as in `UNEP/FAO/CHW/RC/POPS/EXCOPS`.
const BODY_PARTS: usize = 6;

impl Paper {
    /// Body that issues it, such as `UNEP/POPS/COP`.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Class.
    pub fn class(&self) -> Class {
        self.class
    }

    /// Treaties it belongs to.
    pub(super) fn treaties(&self) -> Vec<&'static str> {
        let parts = || self.body.split('/').skip(1);
        [
            ("stockholm", ["POPS", "POPS"]),
            ("basel", ["CHW", "CHW"]),
            ("rotterdam", ["RC", "PIC"]),
        ]
        .into_iter()
        .filter(|(_, names)| parts().any(|part| names.contains(&part)))
        .map(|(treaty, _)| treaty)
        .collect()
    }

    /// Meeting, such as `COP-4`.
    pub(super) fn meeting(&self) -> Option<String> {
        let session = self.session?;
        let organ = match self.body.rsplit('/').next()? {
            // The Basel Convention leaves its Conference unnamed: UNEP/CHW.13/6.
            "CHW" => "COP",
            "EXCOPS" => "ExCOPs",
            organ => organ,
        };
        Some(format!("{organ}-{session}"))
    }

    pub(super) fn related(&self) -> Option<(Self, Relation, u16)> {
        let mut paper = self.clone();
        let (relation, number) = paper.relations.pop()?;
        Some((paper, relation, number))
    }

    /// Reads a symbol and moves the scanner behind it.
    pub(super) fn read(scanner: &mut Scanner<'_>) -> Option<Self> {
        let mut ahead = *scanner;
        let (body, session) = read_body(&mut ahead)?;
        let class = ahead.one_of(&CLASSES).unwrap_or(Class::Working);
        let number = ahead.number()?;
        let mut relations = Vec::new();
        loop {
            let mut further = ahead;
            let Some(relation) = further.one_of(&RELATIONS) else {
                break;
            };
            let Some(number) = further.number() else {
                break;
            };
            relations.push((relation, number));
            ahead = further;
        }
        if ahead
            .rest()
            .starts_with(|c: char| c.is_ascii_alphanumeric())
        {
            return None;
        }
        *scanner = ahead;
        Some(Self {
            body,
            session,
            class,
            number,
            relations,
        })
    }
}

fn read_body(scanner: &mut Scanner<'_>) -> Option<(String, Option<u16>)> {
    let mut body = "UNEP".to_owned();
    if !scanner.first_word()?.eq_ignore_ascii_case(&body) {
        return None;
    }
    for _ in 1..BODY_PARTS {
        let part = scanner.word()?.to_ascii_uppercase();
        body.push('/');
        body.push_str(&part);
        if part == "CONF" {
            return Some((body, None));
        }
        if let Some(session) = scanner.number() {
            return Some((body, Some(session)));
        }
    }
    None
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.body)?;
        if let Some(session) = self.session {
            write!(f, ".{session}")?;
        }
        match self.class {
            Class::Working => write!(f, "/{}", self.number)?,
            Class::Information => write!(f, "/INF/{}", self.number)?,
            Class::ConferenceRoom => write!(f, "/CRP.{}", self.number)?,
            Class::Limited => write!(f, "/L.{}", self.number)?,
        }
        for (relation, number) in &self.relations {
            write!(f, "/{relation}.{number}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Addendum => "Add",
            Self::Revision => "Rev",
            Self::Corrigendum => "Corr",
        })
    }
}
