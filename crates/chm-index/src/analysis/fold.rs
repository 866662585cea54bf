//! Lower case, and letters without accents or variants.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::words::Script;
use super::{arabic, chinese};

/// Two forms of a word, kept to be reused.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    /// Lower case with accents: what the Spanish and French stemmers expect.
    pub(crate) lower: String,
    /// Lower case without accents or variants of letters.
    pub(crate) plain: String,
}

/// Folds a word of one script.
pub(crate) fn fold(raw: &str, script: Script, out: &mut Folded) {
    out.lower.clear();
    out.plain.clear();
    if raw.is_ascii() {
        out.lower.push_str(raw);
        out.lower.make_ascii_lowercase();
        out.plain.push_str(&out.lower);
        return;
    }
    match script {
        Script::Arabic => {
            arabic::normalize(raw, &mut out.plain);
            out.lower.push_str(&out.plain);
        }
        Script::Han => {
            chinese::simplify(raw, &mut out.plain);
            out.lower.push_str(&out.plain);
        }
        Script::Cyrillic => {
            for c in raw.nfkc().flat_map(char::to_lowercase) {
                match c {
                    'ё' => out.plain.push('е'),
                    'й' => out.plain.push('й'),
                    _ if is_ignored(c) || is_combining_mark(c) => {}
                    _ => out.plain.push(c),
                }
            }
            out.lower.push_str(&out.plain);
        }
        Script::Latin | Script::Other => latin(raw, out),
    }
}

fn latin(raw: &str, out: &mut Folded) {
    for c in raw.nfkc().flat_map(char::to_lowercase) {
        if let Some(digit) = digit(c) {
            out.lower.push(digit);
            continue;
        }
        match c {
            'œ' => out.lower.push_str("oe"),
            'æ' => out.lower.push_str("ae"),
            'ß' => out.lower.push_str("ss"),
            'ø' => out.lower.push('o'),
            'ł' => out.lower.push('l'),
            'đ' | 'ð' => out.lower.push('d'),
            'ı' => out.lower.push('i'),
            _ if is_ignored(c) => {}
            _ => out.lower.push(c),
        }
    }
    if out.lower.is_ascii() {
        out.plain.push_str(&out.lower);
    } else {
        out.plain
            .extend(out.lower.nfd().filter(|c| !is_combining_mark(*c)));
    }
}

/// The ASCII digit for an Arabic-Indic, extended Arabic-Indic or full-width one.
pub(crate) fn digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// Characters without a form of their own inside a word.
fn is_ignored(c: char) -> bool {
    matches!(
        c,
        '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}'
    )
}

/// A whole text folded word by word, the words joined by one space: for keys and for sorting.
pub(crate) fn folded_text(text: &str) -> String {
    let mut folded = Folded::default();
    let mut out = String::with_capacity(text.len());
    for word in super::words::words(text) {
        fold(word.raw, word.script, &mut folded);
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&folded.plain);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(raw: &str, script: Script) -> String {
        let mut out = Folded::default();
        fold(raw, script, &mut out);
        out.plain
    }

    #[test]
    fn accents_and_ligatures_are_folded() {
        assert_eq!(plain("Œuvre", Script::Latin), "oeuvre");
        assert_eq!(plain("DÉCHETS", Script::Latin), "dechets");
        assert_eq!(plain("ﬁche", Script::Latin), "fiche");
    }

    #[test]
    fn yo_becomes_ye_and_short_i_stays() {
        assert_eq!(plain("Загрязнённый", Script::Cyrillic), "загрязненный");
        // the same letters typed with combining marks
        assert_eq!(
            plain("загрязне\u{308}нныи\u{306}", Script::Cyrillic),
            "загрязненный"
        );
    }

    #[test]
    fn digits_of_all_scripts_are_one() {
        assert_eq!(plain("١٥", Script::Other), "15");
        assert_eq!(plain("１５", Script::Other), "15");
    }

    #[test]
    fn a_text_is_folded_to_a_key() {
        assert_eq!(folded_text("  Œuvre d'Été, 2024 "), "oeuvre ete 2024");
    }
}
