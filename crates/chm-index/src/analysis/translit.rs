//! Russian typed in Latin letters: `stoikie organicheskie zagryazniteli`.

/// Longest sequences first; each with the letters it may stand for, the likeliest first.
const SEQUENCES: [(&str, &[&str]); 43] = [
    ("shch", &["щ"]),
    ("sch", &["щ"]),
    ("iya", &["ия"]),
    ("yo", &["е"]),
    ("jo", &["е"]),
    ("zh", &["ж"]),
    ("kh", &["х"]),
    ("ts", &["ц"]),
    ("tz", &["ц"]),
    ("ch", &["ч"]),
    ("sh", &["ш"]),
    ("yu", &["ю"]),
    ("iu", &["ю"]),
    ("ju", &["ю"]),
    ("ya", &["я"]),
    ("ia", &["ия", "я"]),
    ("ja", &["я"]),
    ("ye", &["е"]),
    ("iy", &["ий"]),
    ("yj", &["ый"]),
    ("yi", &["ый"]),
    ("oi", &["ой", "ои"]),
    ("ai", &["ай", "аи"]),
    ("ei", &["ей", "еи"]),
    ("a", &["а"]),
    ("b", &["б"]),
    ("c", &["ц"]),
    ("d", &["д"]),
    ("e", &["е"]),
    ("f", &["ф"]),
    ("g", &["г"]),
    ("h", &["х"]),
    ("i", &["и"]),
    ("j", &["й"]),
    ("k", &["к"]),
    ("l", &["л"]),
    ("m", &["м"]),
    ("n", &["н"]),
    ("o", &["о"]),
    ("p", &["п"]),
    ("r", &["р"]),
    ("s", &["с"]),
    ("t", &["т"]),
];
/// Letters of the alphabet's end, kept apart to keep the table's length in view.
const LAST: [(&str, &[&str]); 6] = [
    ("u", &["у"]),
    ("v", &["в"]),
    ("w", &["в"]),
    ("x", &["кс"]),
    ("y", &["ы", "й"]),
    ("z", &["з"]),
];

/// Spellings kept at once.
const LIMIT: usize = 16;

/// Russian spellings that a folded Latin word may stand for; none for a word that is not a word.
pub(crate) fn russian(plain: &str) -> Vec<String> {
    if plain.len() < 4 || plain.len() > 32 || !plain.bytes().all(|b| b.is_ascii_lowercase()) {
        return Vec::new();
    }
    let mut out = vec![String::new()];
    let mut rest = plain;
    while !rest.is_empty() {
        let Some((latin, letters)) = SEQUENCES
            .iter()
            .chain(&LAST)
            .find(|(latin, _)| rest.starts_with(latin))
        else {
            return Vec::new();
        };
        rest = rest.get(latin.len()..).unwrap_or("");
        let mut next = Vec::with_capacity(out.len() * letters.len());
        for letter in *letters {
            for head in &out {
                if next.len() < LIMIT {
                    next.push(format!("{head}{letter}"));
                }
            }
        }
        out = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_russian_word_is_among_the_spellings() {
        for (latin, word) in [
            ("stoikie", "стойкие"),
            ("zagryazniteli", "загрязнители"),
            ("organicheskie", "органические"),
            ("konventsiya", "конвенция"),
            ("otkhody", "отходы"),
        ] {
            assert!(russian(latin).iter().any(|found| found == word), "{latin}");
        }
        assert!(russian("ddt").is_empty());
    }
}
