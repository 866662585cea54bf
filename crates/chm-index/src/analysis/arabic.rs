//! Arabic letters folded, and light stemming (light10 of Larkey, Ballesteros and Connell, 2007).

use unicode_normalization::UnicodeNormalization as _;

use super::fold::digit;

/// Writes the word without vowel signs and tatweel, its letter variants folded.
pub(super) fn normalize(raw: &str, out: &mut String) {
    let presentation = raw
        .chars()
        .any(|c| matches!(c, '\u{fb50}'..='\u{fdfb}' | '\u{fe70}'..='\u{fefc}'));
    if presentation {
        for c in raw.nfkc() {
            letter(c, out);
        }
    } else {
        for c in raw.chars() {
            letter(c, out);
        }
    }
}

fn letter(c: char, out: &mut String) {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => out.push('ا'),
        'ى' | 'ئ' | 'ی' => out.push('ي'),
        'ؤ' => out.push('و'),
        'ة' | 'ە' | 'ۀ' => out.push('ه'),
        'ک' => out.push('ك'),
        'گ' => out.push('غ'),
        'پ' => out.push('ب'),
        'ڤ' => out.push('ف'),
        'چ' => out.push('ج'),
        'ء' | 'ـ' => {}
        '\u{0610}'..='\u{061a}'
        | '\u{064b}'..='\u{065f}'
        | '\u{0670}'
        | '\u{06d6}'..='\u{06ed}'
        | '\u{08d3}'..='\u{08ff}'
        | '\u{00ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{feff}'
        | '\u{2060}' => {}
        _ => match digit(c) {
            Some(digit) => out.push(digit),
            None => out.extend(c.to_lowercase()),
        },
    }
}

/// Article and conjunctions at the head of a word, longest first.
const PREFIXES: [&str; 8] = ["وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
/// Endings of number, gender and possession, in the order light10 tries them.
const SUFFIXES: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// Stem of a normalised word.
pub(super) fn stem(word: &str) -> &str {
    let mut rest = word;
    let letters = |text: &str| text.chars().count();
    let mut article = false;
    for prefix in PREFIXES {
        if let Some(tail) = rest.strip_prefix(prefix)
            && letters(tail) >= 2
        {
            rest = tail;
            article = true;
            break;
        }
    }
    if !article
        && let Some(tail) = rest.strip_prefix('و')
        && letters(tail) >= 3
    {
        rest = tail;
    }
    for suffix in SUFFIXES {
        if let Some(head) = rest.strip_suffix(suffix)
            && letters(head) >= 2
        {
            rest = head;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn analysed(raw: &str) -> String {
        let mut out = String::new();
        normalize(raw, &mut out);
        stem(&out).to_owned()
    }

    #[test]
    fn vowel_signs_and_tatweel_are_left_out() {
        assert_eq!(analysed("الاتِّصَالِ"), analysed("اتصال"));
        assert_eq!(analysed("رصـــد"), "رصد");
    }

    #[test]
    fn letter_variants_are_one() {
        assert_eq!(analysed("العضوية"), analysed("العضويه"));
        assert_eq!(analysed("إعفاء"), analysed("اعفاء"));
        assert_eq!(analysed("الآفات"), analysed("الافات"));
    }

    #[test]
    fn article_conjunction_and_plural_are_stripped() {
        assert_eq!(analysed("والنفايات"), analysed("نفايات"));
        assert_eq!(analysed("والديوكسين"), analysed("الديوكسين"));
        assert_eq!(analysed("للمحارق"), analysed("المحارق"));
    }

    #[test]
    fn short_words_are_kept() {
        assert_eq!(analysed("ال"), "ال");
        assert_eq!(analysed("أم"), "ام");
    }
}
