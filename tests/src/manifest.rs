//! Made-up papers in any number, for imports under fault and load.
//!
//! Every paper holds a word that no other paper holds, and every version of it another one, so
//! that a search tells exactly which version of which paper is there.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Random;

const LANGUAGES: [&str; 6] = ["en", "ar", "es", "fr", "ru", "zh"];
const SENTENCES: [&[&str]; 6] = [
    &[
        "The inventory of transformers was checked at two sites.",
        "Open burning of waste releases dioxins to the air.",
        "Drums of obsolete pesticides are kept on a sealed floor.",
        "The laboratory confirmed every third sample.",
    ],
    &[
        "جرى التحقق من جرد المحولات في موقعين.",
        "يطلق الحرق المكشوف للنفايات الديوكسينات في الهواء.",
        "تُحفظ براميل المبيدات المتقادمة فوق أرضية محكمة.",
    ],
    &[
        "El inventario de transformadores se verificó en dos lugares.",
        "La quema a cielo abierto libera dioxinas al aire.",
        "Los plaguicidas en desuso se guardan sobre un piso sellado.",
    ],
    &[
        "L’inventaire des transformateurs a été vérifié sur deux sites.",
        "Le brûlage à l’air libre rejette des dioxines.",
        "Les pesticides obsolètes sont entreposés sur un sol étanche.",
    ],
    &[
        "Инвентаризация трансформаторов проверена на двух площадках.",
        "Открытое сжигание отходов выделяет диоксины.",
        "Устаревшие пестициды хранятся на герметичном полу.",
    ],
    &[
        "变压器清单在两个地点得到核实。",
        "露天焚烧废物会向大气释放二恶英。",
        "废弃农药存放在密封地面上。",
    ],
];

/// The identifier of a paper.
pub fn paper_id(number: u32) -> String {
    format!("made-{number:05}")
}

/// A word that only this paper holds, in each of its versions.
pub fn paper_word(number: u32) -> String {
    word(u64::from(number) << 32)
}

/// A word that only this version of this paper holds.
pub fn version_word(number: u32, version: u32) -> String {
    word((u64::from(number) << 32) + u64::from(version) + 1)
}

/// A paper with `pages` pages, as one object of a manifest.
pub fn paper(number: u32, version: u32, pages: u32) -> Value {
    let language = number as usize % LANGUAGES.len();
    let mut random = Random::seeded(u64::from(number) << 8);
    let pages: Vec<Value> = (1..=pages.max(1))
        .map(|page| {
            let mut text = String::new();
            for _ in 0..8 {
                if let Some(sentence) = SENTENCES.get(language).and_then(|all| random.pick(all)) {
                    text.push_str(sentence);
                    text.push(' ');
                }
            }
            if page == 1 {
                text.push_str(&version_word(number, version));
            }
            json!({ "page": page, "text": text })
        })
        .collect();
    let lang = LANGUAGES.get(language).copied().unwrap_or("en");
    json!({
        "id": paper_id(number),
        "titles": { lang: format!("{} {}", heading(language), paper_word(number)) },
        "texts": { lang: pages },
        "type": if number.is_multiple_of(2) { "guidance" } else { "national-report" },
        "year": 2000 + number % 25,
        "chemicals": [if number.is_multiple_of(3) { "pcb" } else { "pfos" }],
        "treaties": ["stockholm"],
        "source": "made up",
        "licence": "CC0-1.0",
    })
}

/// Writes papers as a manifest.
///
/// # Errors
/// When the file cannot be written.
pub fn write_manifest(path: &Path, papers: &[Value]) -> Result<()> {
    let mut lines = String::new();
    for paper in papers {
        writeln!(lines, "{paper}")?;
    }
    std::fs::write(path, lines).with_context(|| format!("cannot write {}", path.display()))
}

fn heading(language: usize) -> &'static str {
    [
        "Paper",
        "وثيقة",
        "Documento",
        "Document",
        "Документ",
        "文件",
    ]
    .get(language)
    .copied()
    .unwrap_or("Paper")
}

/// Twelve letters no stemmer touches; any two of these words differ in many places.
fn word(seed: u64) -> String {
    let mut random = Random::seeded(seed);
    let mut word: String = (0..10)
        .map(|at| {
            let letters: &[u8] = if at % 2 == 0 {
                b"bdfgklmprtvz"
            } else {
                b"aiou"
            };
            char::from(random.pick(letters).copied().unwrap_or(b'a'))
        })
        .collect();
    word.push_str("kq");
    word
}
