//! Words near the one typed: completions of its beginning, corrections of its spelling.

use crate::analysis::translit;
use crate::analysis::words::Script;
use crate::error::{Error, Result};
use crate::eval::view::View;
use crate::snapshot::Searched;

/// Completions used.
const COMPLETIONS: usize = 40;
/// Terms of one segment looked through for completions.
const SCANNED: usize = 20_000;
/// Corrections used.
const CORRECTIONS: usize = 3;

/// The commonest words that begin with `prefix`, the commonest first, with their frequency.
pub(crate) fn completions(view: &View<'_>, prefix: &str) -> Result<Vec<(String, u64)>> {
    let mut terms: std::collections::HashMap<Vec<u8>, u64> = std::collections::HashMap::new();
    let mut heap: Vec<(u64, Vec<u8>)> = Vec::new();
    let single = view.segments.len() == 1;
    for (_, _, segment) in &view.segments {
        let mut stream = segment
            .postings(Searched::Folded)
            .terms()
            .range()
            .ge(prefix.as_bytes())
            .into_stream()
            .map_err(|source| Error::Read(source.into()))?;
        let mut scanned = 0;
        while scanned < SCANNED && stream.advance() {
            let key = stream.key();
            if !key.starts_with(prefix.as_bytes()) {
                break;
            }
            scanned += 1;
            let frequency = u64::from(stream.value().doc_freq);
            if single {
                heap.push((frequency, key.to_vec()));
                if heap.len() >= COMPLETIONS * 8 {
                    keep_commonest(&mut heap);
                }
            } else if let Some(sum) = terms.get_mut(key) {
                *sum += frequency;
            } else {
                terms.insert(key.to_vec(), frequency);
            }
        }
    }
    heap.extend(terms.into_iter().map(|(key, frequency)| (frequency, key)));
    keep_commonest(&mut heap);
    heap.sort_unstable_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    Ok(heap
        .into_iter()
        .filter_map(|(frequency, key)| Some((String::from_utf8(key).ok()?, frequency)))
        .collect())
}

fn keep_commonest(terms: &mut Vec<(u64, Vec<u8>)>) {
    if terms.len() > COMPLETIONS {
        terms.select_nth_unstable_by(COMPLETIONS - 1, |one, other| {
            other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1))
        });
        terms.truncate(COMPLETIONS);
    }
}

/// A word the typed one may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Correction {
    pub(crate) plain: String,
    pub(crate) script: Script,
    pub(crate) frequency: u64,
}

/// Letters tried when correcting a word of a script.
const fn letters(script: Script) -> &'static str {
    match script {
        Script::Latin => "abcdefghijklmnopqrstuvwxyz",
        Script::Cyrillic => "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        Script::Arabic => "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        Script::Han | Script::Other => "",
    }
}

/// Every word one error away: a letter left out, doubled or added, changed, or two swapped.
fn neighbours(word: &str, script: Script) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut out = Vec::new();
    let build = |skip: std::ops::Range<usize>, put: &[char]| -> String {
        chars
            .iter()
            .take(skip.start)
            .chain(put)
            .chain(chars.iter().skip(skip.end))
            .collect()
    };
    for at in 0..=chars.len() {
        for letter in letters(script).chars() {
            out.push(build(at..at, &[letter]));
            if chars.get(at).is_some_and(|other| *other != letter) {
                out.push(build(at..at + 1, &[letter]));
            }
        }
        if at < chars.len() {
            out.push(build(at..at + 1, &[]));
        }
        if let (Some(one), Some(other)) = (chars.get(at), chars.get(at + 1))
            && one != other
        {
            out.push(build(at..at + 2, &[*other, *one]));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The commonest words of the index one error away from a word that it does not hold, or what the
/// word is in Cyrillic letters.
pub(crate) fn corrections(view: &View<'_>, word: &str, script: Script) -> Vec<Correction> {
    let mut out: Vec<Correction> = Vec::new();
    if script == Script::Latin {
        for spelling in translit::russian(word) {
            let frequency = view.frequency(Searched::Folded, &spelling);
            if frequency > 0 {
                out.push(Correction {
                    plain: spelling,
                    script: Script::Cyrillic,
                    frequency,
                });
            }
        }
        if !out.is_empty() {
            return out;
        }
    }
    if word.chars().count() < 4 || word.len() > 64 {
        return out;
    }
    for neighbour in neighbours(word, script) {
        let frequency = view.frequency(Searched::Folded, &neighbour);
        if frequency > 0 {
            out.push(Correction {
                plain: neighbour,
                script,
                frequency,
            });
        }
    }
    out.sort_by(|one, other| {
        other
            .frequency
            .cmp(&one.frequency)
            .then_with(|| one.plain.cmp(&other.plain))
    });
    out.truncate(CORRECTIONS);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_one_error_away() {
        let found = neighbours("abcd", Script::Latin);
        for near in ["abc", "bacd", "abcde", "axcd", "aabcd"] {
            assert!(found.iter().any(|other| other == near), "{near}");
        }
        assert!(!found.iter().any(|other| other == "abcd"));
    }
}
