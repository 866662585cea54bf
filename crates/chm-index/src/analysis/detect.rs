//! The language of a text that does not say it.

use chm_model::Language;
use whatlang::{Detector, Lang};

use super::words::{Script, words};

/// Characters looked at.
const SAMPLE: usize = 2_000;

/// Language of a text by its script, and for Latin letters by their sequences.
///
/// `None` when the text has no letters of the six languages.
pub fn detect(text: &str) -> Option<Language> {
    let end = text
        .char_indices()
        .nth(SAMPLE)
        .map_or(text.len(), |(at, _)| at);
    let sample = text.get(..end)?;
    let mut letters = [0usize; 4];
    for word in words(sample) {
        // a Chinese character weighs as much as a short word
        let (slot, weight) = match word.script {
            Script::Latin => (0, 1),
            Script::Cyrillic => (1, 1),
            Script::Arabic => (2, 1),
            Script::Han => (3, 3),
            Script::Other => continue,
        };
        if let Some(count) = letters.get_mut(slot) {
            *count += word.raw.chars().count() * weight;
        }
    }
    let (slot, most) = letters
        .into_iter()
        .enumerate()
        .max_by_key(|&(slot, count)| (count, 4 - slot))?;
    if most == 0 {
        return None;
    }
    match slot {
        1 => Some(Language::Ru),
        2 => Some(Language::Ar),
        3 => Some(Language::Zh),
        _ => Some(latin(sample)),
    }
}

fn latin(sample: &str) -> Language {
    let detector = Detector::with_allowlist(vec![Lang::Eng, Lang::Spa, Lang::Fra]);
    match detector.detect_lang(sample) {
        Some(Lang::Spa) => Language::Es,
        Some(Lang::Fra) => Language::Fr,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_recognised() {
        let texts = [
            ("تحديث خطة التنفيذ الوطنية", Language::Ar),
            (
                "The Parties shall report on the measures they have taken",
                Language::En,
            ),
            (
                "Las Partes informarán sobre las medidas que hayan adoptado",
                Language::Es,
            ),
            (
                "Les Parties font rapport sur les mesures qu'elles ont prises",
                Language::Fr,
            ),
            (
                "Стороны представляют доклады о принятых мерах",
                Language::Ru,
            ),
            ("缔约方应报告其为履行公约所采取的措施", Language::Zh),
        ];
        for (text, lang) in texts {
            assert_eq!(detect(text), Some(lang), "{text}");
        }
        assert_eq!(detect("15 – 2024"), None);
    }
}
