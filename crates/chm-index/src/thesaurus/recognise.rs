//! Which concepts and chemicals a query speaks of.

use std::collections::HashMap;

use chm_model::Language;

use super::Thesaurus;
use super::vocabulary::{is_empty_word, pairs};
use crate::analysis::words::Script;
use crate::analysis::{symbol, translit};
use crate::query::variants::{QueryAnalyzer, QueryWord};

/// An entry that a query speaks of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Recognised {
    /// Position of the entry.
    pub(crate) entry: usize,
    /// 0 to 1: how surely it is meant.
    pub(crate) strength: f32,
    /// A whole name stands in the query, so the query may be widened by the other names.
    pub(crate) named: bool,
    /// Part of the weight of the query that its name covers, 0 to 1.
    pub(crate) share: f32,
}

/// Entries kept.
const MOST: usize = 24;
/// Part of a name that must stand in the query.
const LEAST_COVER: f32 = 0.38;
/// Worth of a word that was corrected or completed.
const NEAR: f32 = 0.8;

/// One word of the query, as the names are compared with it.
struct Asked {
    /// Number of a word of names, and how sure it is.
    words: Vec<(u32, f32)>,
    weight: f32,
}

/// The entries, the surest first.
pub(crate) fn recognise(
    thesaurus: &Thesaurus,
    analyzer: &mut QueryAnalyzer,
    text: &str,
    only: Option<Language>,
    typing: bool,
) -> Vec<Recognised> {
    let vocabulary = thesaurus.vocabulary();
    let mut found: HashMap<usize, Recognised> = HashMap::new();
    let mut raise = |recognised: Recognised| {
        let known = found.entry(recognised.entry).or_insert(recognised);
        if recognised.strength > known.strength {
            known.strength = recognised.strength;
            known.share = recognised.share;
        }
        known.named |= recognised.named;
    };
    let mut keys: Vec<String> = text
        .split_whitespace()
        .filter_map(symbol::undivided_cas)
        .flatten()
        .collect();
    symbol::codes(text, |code| keys.extend(code.keys));
    keys.extend(symbol::whole_key(text));
    for key in keys {
        for entry in vocabulary.by_code(&key) {
            raise(Recognised {
                entry: *entry,
                strength: 1.0,
                named: true,
                share: 1.0,
            });
        }
    }
    let words = analyzer.words(text, None);
    let asked = asked(thesaurus, analyzer, &words, text, typing);
    let total: f32 = asked.iter().map(|asked| asked.weight).sum();
    for (name, cover, share, all) in covered(thesaurus, &asked, total) {
        let Some(name) = vocabulary.names.get(name as usize) else {
            continue;
        };
        if only.is_some() && name.lang.is_some() && name.lang != only {
            continue;
        }
        if cover < LEAST_COVER {
            continue;
        }
        let preferred = if name.preferred { 0.02 } else { 0.0 };
        raise(Recognised {
            entry: name.entry,
            strength: (cover * 0.6f32.mul_add(share.sqrt(), 0.4) + preferred).min(1.0),
            named: all,
            share,
        });
    }
    similar_chinese(thesaurus, text, &mut raise);
    let mut out: Vec<Recognised> = found.into_values().collect();
    out.sort_by(order);
    relate(thesaurus, &mut out);
    out.sort_by(order);
    out.truncate(MOST);
    out
}

fn order(one: &Recognised, other: &Recognised) -> std::cmp::Ordering {
    other
        .strength
        .total_cmp(&one.strength)
        .then(one.entry.cmp(&other.entry))
}

/// The words of names that each word of the query may be.
fn asked(
    thesaurus: &Thesaurus,
    analyzer: &mut QueryAnalyzer,
    words: &[QueryWord],
    text: &str,
    typing: bool,
) -> Vec<Asked> {
    let vocabulary = thesaurus.vocabulary();
    let unknown = (1.0 + vocabulary.names.len() as f32).ln();
    let mut out = Vec::new();
    let weight_of = |words: &[(u32, f32)]| {
        words
            .iter()
            .filter_map(|(word, _)| vocabulary.weights.get(*word as usize))
            .copied()
            .reduce(f32::max)
            .unwrap_or(unknown)
    };
    for (at, word) in words.iter().enumerate() {
        if word.script == Script::Han || is_empty_word(&word.plain) {
            continue;
        }
        let mut numbers: Vec<(u32, f32)> = word
            .stems
            .iter()
            .filter_map(|(lang, stem)| {
                let lang = (word.script != Script::Other).then_some(*lang);
                vocabulary.number(lang, stem)
            })
            .chain(vocabulary.spelled(&word.plain).iter().copied())
            .map(|number| (number, 1.0))
            .collect();
        // coastal-words: also the two as one word
        if word.hyphenated
            && let Some(before) = at.checked_sub(1).and_then(|before| words.get(before))
        {
            let joined = format!("{}{}", before.plain, word.plain);
            for (lang, stem) in analyzer.stems_of_plain(&joined, word.script, None) {
                numbers.extend(
                    vocabulary
                        .number(Some(lang), &stem)
                        .map(|number| (number, 1.0)),
                );
            }
        }
        let last = at + 1 == words.len();
        if typing && last {
            numbers.extend(
                vocabulary
                    .beginning(&word.plain, word.script)
                    .into_iter()
                    .map(|number| (number, NEAR)),
            );
        }
        if numbers.is_empty() && word.script == Script::Latin {
            for spelling in translit::russian(&word.plain) {
                for (lang, stem) in analyzer.stems_of_plain(&spelling, Script::Cyrillic, None) {
                    numbers.extend(vocabulary.number(Some(lang), &stem).map(|n| (n, NEAR)));
                }
            }
        }
        if numbers.is_empty() && word.script != Script::Other {
            numbers.extend(
                vocabulary
                    .near(&word.plain, word.script)
                    .into_iter()
                    .map(|number| (number, NEAR)),
            );
        }
        numbers.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
        numbers.dedup_by_key(|(number, _)| *number);
        let weight = weight_of(&numbers);
        out.push(Asked {
            words: numbers,
            weight,
        });
    }
    // Chinese: all pairs of characters of each run
    for run in crate::analysis::folded_text(text).split(' ') {
        if !run.chars().all(crate::analysis::words::is_han) {
            continue;
        }
        for pair in pairs(run) {
            let words: Vec<(u32, f32)> = vocabulary
                .number(Some(Language::Zh), &pair)
                .map(|number| (number, 1.0))
                .into_iter()
                .collect();
            let weight = if words.is_empty() {
                // pairs across the border of two words mean nothing
                unknown * 0.3
            } else {
                weight_of(&words)
            };
            out.push(Asked { words, weight });
        }
    }
    out
}

/// For each name that shares a word with the query: its number, the part of it that stands in the
/// query, the part of the query it covers, and whether all its words are there.
fn covered(thesaurus: &Thesaurus, asked: &[Asked], total: f32) -> Vec<(u32, f32, f32, bool)> {
    let vocabulary = thesaurus.vocabulary();
    // name: weight found, weight of the query covered, words found
    let mut sums: HashMap<u32, (f32, f32, usize)> = HashMap::new();
    let mut seen: std::collections::HashSet<(u32, u32)> = std::collections::HashSet::new();
    for asked in asked {
        let mut by_this: HashMap<u32, (f32, usize)> = HashMap::new();
        for (word, sure) in &asked.words {
            let at = *word as usize;
            let weight = vocabulary.weights.get(at).copied().unwrap_or(0.0) * sure;
            for name in vocabulary.holders.get(at).into_iter().flatten() {
                if !seen.insert((*name, *word)) {
                    continue;
                }
                let entry = by_this.entry(*name).or_default();
                entry.0 = entry.0.max(weight);
                entry.1 = 1;
            }
        }
        for (name, (weight, words)) in by_this {
            let sum = sums.entry(name).or_default();
            sum.0 += weight;
            sum.1 += asked.weight;
            sum.2 += words;
        }
    }
    sums.into_iter()
        .filter_map(|(number, (found, covered, words))| {
            let name = vocabulary.names.get(number as usize)?;
            Some((
                number,
                (found / name.weight.max(0.1)).min(1.0),
                (covered / total.max(0.1)).min(1.0),
                words >= name.words.len(),
            ))
        })
        .collect()
}

/// Chinese names of which one character was mistyped.
fn similar_chinese(thesaurus: &Thesaurus, text: &str, raise: &mut impl FnMut(Recognised)) {
    let vocabulary = thesaurus.vocabulary();
    for run in crate::analysis::folded_text(text).split(' ') {
        let run: Vec<char> = run.chars().collect();
        for (name, number) in &vocabulary.han {
            let Some(entry) = vocabulary
                .names
                .get(*number as usize)
                .map(|name| name.entry)
            else {
                continue;
            };
            let near = run.windows(name.len()).any(|window| {
                window
                    .iter()
                    .zip(name)
                    .filter(|(one, other)| one != other)
                    .count()
                    == 1
            });
            if near {
                let share = name.len() as f32 / run.len().max(1) as f32;
                raise(Recognised {
                    entry,
                    strength: 0.6 * 0.6f32.mul_add(share.sqrt(), 0.4),
                    named: name.len() == run.len(),
                    share,
                });
            }
        }
    }
}

/// Raises entries that are related to each other, and brings in those related to a named one.
fn relate(thesaurus: &Thesaurus, found: &mut Vec<Recognised>) {
    let before = found.clone();
    for recognised in found.iter_mut() {
        let helped = before.iter().any(|other| {
            other.entry != recognised.entry
                && other.named
                && thesaurus.are_related(recognised.entry, other.entry)
        });
        if helped {
            recognised.strength = (recognised.strength + 0.1).min(1.0);
        }
    }
    for named in before.iter().filter(|recognised| recognised.named) {
        for entry in thesaurus.related(named.entry) {
            if !found.iter().any(|other| other.entry == *entry) {
                found.push(Recognised {
                    entry: *entry,
                    strength: 0.45 * named.strength,
                    named: false,
                    share: named.share,
                });
            }
        }
    }
}
