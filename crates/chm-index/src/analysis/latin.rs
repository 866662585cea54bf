//! English, Spanish and French.

use frostem::Stemmer;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Writes the stem made of a word with its accents, the accents then left out.
pub(super) fn accented(stemmer: &Stemmer, lower: &str, out: &mut String) {
    let stem = stemmer.stem(lower);
    if stem.is_ascii() {
        out.push_str(&stem);
    } else {
        out.extend(stem.nfd().filter(|c| !is_combining_mark(*c)));
    }
}

/// Puts back the accents that a Spanish word surely has by its ending, so that a word typed
/// without accents meets the one written with them.
pub(super) fn restore_spanish(lower: &str, out: &mut String) {
    const ENDINGS: [(&str, &str); 9] = [
        ("cion", "ción"),
        ("sion", "sión"),
        ("xion", "xión"),
        ("gion", "gión"),
        ("tion", "tión"),
        ("logia", "logía"),
        ("grafia", "grafía"),
        ("logias", "logías"),
        ("grafias", "grafías"),
    ];
    out.clear();
    for (ending, accented) in ENDINGS {
        if let Some(head) = lower.strip_suffix(ending)
            && !head.is_empty()
        {
            out.push_str(head);
            out.push_str(accented);
            return;
        }
    }
    out.push_str(lower);
}
