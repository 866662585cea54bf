//! The handbook's source keeps the typography of its languages.

use std::path::Path;

use chm_i18n::{Locale, check::sentence_faults};

/// What a person types into the search box stands in the text as it is typed.
const CODE: [&str; 7] = ["title:", "type:", "country:", "year:", " -", " +", "Ctrl ,"];

#[test]
fn the_handbook_keeps_the_typography_of_its_languages() {
    let help = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/seed/help");
    let mut faults = Vec::new();
    let mut lines = 0;
    for locale in Locale::ALL {
        for entry in std::fs::read_dir(help.join(locale.tag())).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let page = path.file_name().unwrap().to_string_lossy();
            let (_, prose) = text.split_once("\n---\n").unwrap();
            for line in prose.lines() {
                lines += 1;
                let mut words = line.trim_start_matches("## ").to_owned();
                for code in CODE {
                    words = words.replace(code, "x");
                }
                let found = sentence_faults(locale, &words);
                faults.extend(
                    found
                        .into_iter()
                        .map(|what| format!("{locale}/{page}: {what}: {line}")),
                );
            }
        }
    }
    assert!(lines > 1_000, "{lines} lines");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
