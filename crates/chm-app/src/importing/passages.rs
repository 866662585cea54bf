//! Cuts a text into passages: its pages, its sections, or pieces of bearable length.

use chm_model::body::Passage;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Characters up to which a text without pages stays whole.
const WHOLE: usize = 6_000;

/// Characters that a piece of a longer text has at most.
const PIECE: usize = 4_000;

/// Text in NFC, with line feeds only, and without control characters other than tab, line
/// feed and form feed.
pub(super) fn clean(text: &str) -> String {
    let wanted = |c: &char| !c.is_control() || matches!(c, '\n' | '\t' | '\u{c}');
    let lines = if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    };
    let plain: String = lines.chars().filter(wanted).collect();
    let composed = match is_nfc_quick(plain.chars()) {
        IsNormalized::Yes => plain,
        IsNormalized::No | IsNormalized::Maybe => plain.nfc().collect(),
    };
    composed.trim_matches([' ', '\n', '\t']).to_owned()
}

/// The passages of a cleaned text: by form feeds, else whole, else cut at paragraphs.
pub(super) fn passages(text: &str) -> Vec<Passage> {
    if text.contains('\u{c}') {
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        return (1..)
            .zip(pages)
            .flat_map(|(page, text)| pieces(page, "", text.trim()))
            .collect();
    }
    pieces(0, "", text)
}

/// The passages of a cleaned Markdown text, one a section under its heading.
pub(super) fn markdown_passages(text: &str) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut section = String::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        match line.strip_prefix('#').filter(|_| !fenced) {
            Some(rest) if rest.trim_start_matches('#').starts_with(' ') => {
                found.extend(pieces(0, &heading, section.trim()));
                section.clear();
                rest.trim_matches(['#', ' ']).clone_into(&mut heading);
            }
            _ => {
                section.push_str(line);
                section.push('\n');
            }
        }
    }
    found.extend(pieces(0, &heading, section.trim()));
    found
}

/// A passage, or several when it is long. Headings without text are kept.
pub(super) fn pieces(page: u32, heading: &str, text: &str) -> Vec<Passage> {
    let passage = |text: &str| Passage {
        page,
        heading: heading.to_owned(),
        text: text.to_owned(),
        ..Passage::default()
    };
    if text.is_empty() && heading.is_empty() {
        return Vec::new();
    }
    if text.chars().count() <= WHOLE {
        return vec![passage(text)];
    }
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(cut(rest));
        let piece = piece.trim();
        if !piece.is_empty() {
            found.push(passage(piece));
        }
        rest = after.trim_start();
    }
    found
}

/// Where to cut: the last paragraph, line, sentence or word that ends in the second half of a
/// piece, else its end.
fn cut(text: &str) -> usize {
    let Some((end, _)) = text.char_indices().nth(PIECE) else {
        return text.len();
    };
    let half = text.char_indices().nth(PIECE / 2).map_or(0, |(at, _)| at);
    let window = text.get(half..end).unwrap_or_default();
    let after = |marks: &[&str]| {
        marks
            .iter()
            .filter_map(|mark| Some(half + window.rfind(mark)? + mark.len()))
            .max()
    };
    after(&["\n\n"])
        .or_else(|| after(&["\n"]))
        .or_else(|| after(&[". ", "? ", "! ", "؟ ", "。", "？", "！"]))
        .or_else(|| after(&[" "]))
        .unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_feeds_number_the_pages() {
        let found = passages("one\u{c}\u{c}three\u{c}");
        let pages: Vec<_> = found.iter().map(|p| (p.page, p.text.as_str())).collect();
        assert_eq!(pages, [(1, "one"), (3, "three")]);
    }

    #[test]
    fn a_long_text_is_cut_at_paragraphs_and_loses_nothing() {
        let paragraph = format!("{}\n\n", "слово ".repeat(120).trim());
        let text = clean(&paragraph.repeat(30));
        let found = passages(&text);
        assert!(found.len() > 4);
        assert!(found.iter().all(|p| p.text.chars().count() <= PIECE));
        let words = |text: &str| text.split_whitespace().count();
        assert_eq!(
            found.iter().map(|p| words(&p.text)).sum::<usize>(),
            words(&text)
        );
    }

    #[test]
    fn a_text_without_any_space_is_cut_all_the_same() {
        let found = passages(&"字".repeat(10_001));
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn markdown_headings_part_the_sections() {
        let found = markdown_passages("intro\n# One\ntext\n```\n# code\n```\n## Two\n#tag");
        let heads: Vec<_> = found.iter().map(|p| p.heading.as_str()).collect();
        assert_eq!(heads, ["", "One", "Two"]);
    }

    #[test]
    fn text_is_composed_and_freed_of_control_characters() {
        assert_eq!(clean("e\u{301}\r\nb\0\u{7}"), "é\nb");
    }
}
