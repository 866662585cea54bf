//! The part of a text around the words found, with those words marked.
//!
//! The text is analysed again: the index keeps none. What the index would find in it is marked.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use chm_model::Language;

use crate::analysis::tokens::{Analyzer, Tokens};
use crate::query::plan::{Lookup, NAME_BIT, NAME_BITS, Plan};
use crate::snapshot::Searched;

/// Bytes of a text that are looked at; a passage is shorter, so this bounds only odd ones.
const LONGEST: usize = 200_000;
/// Words given as matched forms.
const FORMS: usize = 8;

/// Stems that follow the first of a sequence, with their distances, and whether the sequence is
/// another name of a subject.
type Sequence = (Vec<(u32, String)>, bool);

/// Marks what a query found.
#[derive(Clone, Debug, Default)]
pub struct Highlighter {
    /// Stems found one by one.
    stems: HashSet<String>,
    /// Folded words found one by one.
    plain: HashSet<String>,
    /// Sequences of stems by their first, with distances; `true` for another name of a subject.
    phrases: HashMap<String, Vec<Sequence>>,
    /// Stems that are other names of a subject.
    names: HashSet<String>,
}

/// A part of a text with marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlighted {
    /// The part, with `…` where text was left out.
    pub text: String,
    /// Bytes of the marked words, ascending, not overlapping.
    pub ranges: Vec<Range<usize>>,
    /// The marked words as written, without repetition.
    pub forms: Vec<String>,
    /// Only other names of the subject were found, none of the words typed.
    pub by_names: bool,
    /// Byte of the source text where the part begins.
    pub start: usize,
}

#[derive(Clone, Debug)]
struct Mark {
    range: Range<usize>,
    /// What was found, to count different words.
    what: usize,
    name: bool,
}

impl Highlighter {
    pub(crate) fn new(plan: &Plan) -> Self {
        let mut out = Self::default();
        for group in plan.groups.iter().filter(|group| !group.excludes) {
            let name = group
                .bit
                .is_some_and(|bit| (NAME_BIT..NAME_BIT + NAME_BITS).contains(&bit));
            for leaf in &group.leaves {
                match (&leaf.lookup, leaf.field) {
                    (Lookup::Term(term), Searched::Body) if name => {
                        out.names.insert(term.clone());
                    }
                    (Lookup::Term(term), Searched::Body | Searched::Title) => {
                        out.stems.insert(term.clone());
                    }
                    (Lookup::Term(term), Searched::Folded) => {
                        out.plain.insert(term.clone());
                    }
                    (Lookup::Term(_), Searched::Code) => {}
                    (Lookup::Phrase(terms), _) => {
                        if let Some((_, first)) = terms.first() {
                            out.phrases
                                .entry(first.clone())
                                .or_default()
                                .push((terms.clone(), name));
                        }
                    }
                }
            }
        }
        out
    }

    /// Marks a whole text, as a title.
    pub fn mark(&self, text: &str, lang: Option<Language>) -> Highlighted {
        let marks = self.marks(text, lang);
        cut(text, 0..text.len(), &marks)
    }

    /// The best part of a text, of at most about `max_chars` characters, with its marks.
    ///
    /// Without a match it is the beginning of the text.
    pub fn highlight(&self, text: &str, lang: Option<Language>, max_chars: usize) -> Highlighted {
        let marks = self.marks(text, lang);
        let part = best_part(text, &marks, max_chars);
        cut(text, part, &marks)
    }

    fn marks(&self, text: &str, lang: Option<Language>) -> Vec<Mark> {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let text = text.get(..end).unwrap_or("");
        let mut analyzer = Analyzer::default();
        let mut tokens = Tokens::default();
        analyzer.stems(text, lang, 0, &mut tokens);
        let mut ids: HashMap<String, usize> = HashMap::new();
        let mut marks: Vec<Mark> = Vec::new();
        let mut push = |term: &str, range: Range<usize>, name: bool| {
            let next = ids.len();
            let what = *ids.entry(term.to_owned()).or_insert(next);
            marks.push(Mark { range, what, name });
        };
        for at in 0..tokens.len() {
            let Some((term, token)) = tokens.get(at) else {
                break;
            };
            let range = token.start as usize..token.end as usize;
            if self.stems.contains(term) {
                push(term, range.clone(), false);
            } else if self.names.contains(term) {
                push(term, range.clone(), true);
            }
            for (phrase, name) in self.phrases.get(term).into_iter().flatten() {
                if let Some(end) = phrase_end(&tokens, at, phrase) {
                    push(term, range.start..end, *name);
                }
            }
        }
        if !self.plain.is_empty() {
            tokens.clear();
            analyzer.folded(text, &mut tokens);
            for (term, token) in tokens.iter() {
                // Chinese pairs carry the range of their run, of no use for a mark
                if self.plain.contains(term) && !term.chars().all(crate::analysis::words::is_han) {
                    push(term, token.start as usize..token.end as usize, false);
                }
            }
        }
        marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
        marks
    }
}

/// End of the phrase that begins with the token at a place, if it stands there.
fn phrase_end(tokens: &Tokens, at: usize, phrase: &[(u32, String)]) -> Option<usize> {
    let (_, first) = tokens.get(at)?;
    let mut end = first.end as usize;
    let mut next = at;
    for (offset, stem) in phrase.iter().skip(1) {
        let position = first.position + offset;
        loop {
            let (term, token) = tokens.get(next)?;
            if token.position > position {
                return None;
            }
            if token.position == position && term == stem {
                end = end.max(token.end as usize);
                break;
            }
            next += 1;
        }
    }
    Some(end)
}

/// The part with the most different words marked.
fn best_part(text: &str, marks: &[Mark], max_chars: usize) -> Range<usize> {
    let width = |from: usize, to: usize| text.get(from..to).map_or(0, |part| part.chars().count());
    let mut best: (usize, usize, usize) = (0, 0, 0);
    let mut seen: HashMap<usize, usize> = HashMap::new();
    let mut last = 0;
    let mut chars = 0;
    let mut different = 0;
    let mut previous_start = marks.first().map_or(0, |mark| mark.range.start);
    for (first, mark) in marks.iter().enumerate() {
        chars -= width(previous_start, mark.range.start).min(chars);
        previous_start = mark.range.start;
        if last < first {
            last = first;
            chars = 0;
        }
        while let Some(next) = marks.get(last) {
            let end = if last == first {
                mark.range.start
            } else {
                marks
                    .get(last - 1)
                    .map_or(mark.range.start, |mark| mark.range.start)
            };
            let more = width(end, next.range.start);
            if last > first
                && chars + more + width(next.range.start, next.range.end) > max_chars * 3 / 4
            {
                break;
            }
            chars += more;
            let count = seen.entry(next.what).or_default();
            if *count == 0 {
                different += 1;
            }
            *count += 1;
            last += 1;
        }
        let score = (different, last - first, usize::MAX - mark.range.start);
        if score > best {
            best = score;
        }
        if let Some(count) = seen.get_mut(&mark.what) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                different -= 1;
            }
        }
    }
    let from = if marks.is_empty() {
        0
    } else {
        usize::MAX - best.2
    };
    around(text, from, max_chars)
}

/// About `max_chars` characters that hold the byte `from`, cut at words.
fn around(text: &str, from: usize, max_chars: usize) -> Range<usize> {
    let lead = max_chars / 5;
    let before = text.get(..from).unwrap_or("");
    let mut start = before
        .char_indices()
        .rev()
        .take(lead)
        .last()
        .map_or(from, |(at, _)| at);
    if start > 0 {
        // begin after a sentence or at a word
        let head = text.get(start..from).unwrap_or("");
        if let Some(at) = head.rfind(['.', '\n', '。', '؟', '!', '？', '；'])
            && let Some(after) = head.get(at..)
        {
            let skip: usize = after
                .chars()
                .take_while(|c| !c.is_alphanumeric())
                .map(char::len_utf8)
                .sum();
            start += at + skip;
        } else if let Some(at) = head.find(char::is_whitespace) {
            start += at + 1;
        }
    }
    let rest = text.get(start..).unwrap_or("");
    let mut end = rest
        .char_indices()
        .nth(max_chars)
        .map_or(text.len(), |(at, _)| start + at);
    if end < text.len()
        && let Some(part) = text.get(start..end)
        && let Some(at) = part.rfind(char::is_whitespace)
        && part.len() - at < 40
        && start + at > from
    {
        end = start + at;
    }
    start..end
}

/// The part with the marks that lie in it.
fn cut(text: &str, part: Range<usize>, marks: &[Mark]) -> Highlighted {
    let mut out = Highlighted {
        start: part.start,
        ..Highlighted::default()
    };
    let Some(inside) = text.get(part.clone()) else {
        return out;
    };
    if part.start > 0 {
        out.text.push('…');
    }
    let shift = out.text.len();
    // line ends inside a snippet are spaces: one byte each, so that marks stay right
    out.text.extend(
        inside
            .chars()
            .map(|c| if c.is_ascii_control() { ' ' } else { c }),
    );
    if part.end < text.len() {
        out.text.push('…');
    }
    let mut direct = false;
    let mut names = false;
    for mark in marks {
        if mark.range.start < part.start || mark.range.end > part.end {
            continue;
        }
        direct |= !mark.name;
        names |= mark.name;
        let range = mark.range.start - part.start + shift..mark.range.end - part.start + shift;
        match out.ranges.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => out.ranges.push(range),
        }
    }
    for range in &out.ranges {
        if let Some(form) = out.text.get(range.clone())
            && out.forms.len() < FORMS
            && !out
                .forms
                .iter()
                .any(|other| other.to_lowercase() == form.to_lowercase())
        {
            out.forms.push(form.to_owned());
        }
    }
    out.by_names = names && !direct;
    out
}
