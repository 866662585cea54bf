//! Files with random bytes in their midst: an error or an index set aside, never a panic.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use chm_index::{Effort, Error, Facet, Index, Opened, Search, Sort, passages_of, search};
use chm_model::Language;

use crate::library::{ask, document, fill, with};

fn make(folder: &Path) {
    let (index, _) = Index::open(folder).unwrap();
    let records: Vec<_> = (0..400)
        .map(|row| {
            let record = document(
                row,
                Language::En,
                &format!("Report {row} on pesticides"),
                &format!(
                    "Stocks of lindane and word{row} in storage, {} tonnes",
                    row * 7
                ),
            );
            let year = (1990 + row % 30).to_string();
            with(record, Facet::Year, &[year.as_str()])
        })
        .collect();
    fill(&index, &records);
    let mut writer = index.writer(Effort::Live).unwrap();
    for row in 0..40 {
        writer.remove(row).unwrap();
    }
    writer.commit(2).unwrap();
    writer.close().unwrap();
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

/// Fills some quarters with bytes that depend on the seed only.
fn damage(file: &Path, seed: u64, quarters: Range<usize>) {
    let mut bytes = std::fs::read(file).unwrap();
    let quarter = |at: usize| bytes.len() * at / 4;
    let (from, to) = (quarter(quarters.start), quarter(quarters.end));
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for byte in &mut bytes[from..to] {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *byte = (state >> 24) as u8;
    }
    std::fs::write(file, bytes).unwrap();
}

fn fine_or_rebuild<T>(result: Result<T, Error>) {
    if let Err(error) = result {
        assert!(error.needs_rebuild(), "{error:?}");
    }
}

fn exercise(folder: &Path) -> Opened {
    let (index, opened) = Index::open(folder).unwrap();
    if let Opened::Replaced { aside, .. } = &opened {
        assert!(aside.exists());
        assert_eq!(index.passages(), 0);
        return opened;
    }
    for query in [
        "lindane storage",
        "\"storage tonnes\" -word77",
        "word1",
        "lindnae",
        "",
    ] {
        for sort in [Sort::Best, Sort::Newest, Sort::Title] {
            let asked = Search {
                sort,
                typing: true,
                ..ask(query)
            };
            fine_or_rebuild(search(&[&index], &asked));
        }
        fine_or_rebuild(passages_of(&[&index], &ask(query), 0, 300));
    }
    fine_or_rebuild(index.versions());
    fine_or_rebuild(index.verify());
    fine_or_rebuild(index.reload());
    fine_or_rebuild(index.committed_seq());
    let written = index.writer(Effort::Live).and_then(|mut writer| {
        writer.remove(50)?;
        writer.replace(&document(60, Language::En, "New", "new"))?;
        writer.commit(3)?;
        writer.close()
    });
    fine_or_rebuild(written);
    opened
}

#[test]
fn damage_in_any_file_never_panics_out() {
    let home = tempfile::tempdir().unwrap();
    let sound = home.path().join("sound");
    make(&sound);
    let mut kinds = BTreeSet::new();
    for file in std::fs::read_dir(&sound).unwrap() {
        let file = file.unwrap();
        if file.metadata().unwrap().len() == 0 {
            continue;
        }
        let name = file.file_name().to_string_lossy().into_owned();
        kinds.insert(name.rsplit('.').next().unwrap().to_owned());
        for seed in 1..=3 {
            let folder = home.path().join(format!("{name}-{seed}"));
            copy(&sound, &folder);
            damage(&folder.join(&name), seed, 1..3);
            exercise(&folder);
        }
    }
    for kind in [
        "fast",
        "idx",
        "term",
        "store",
        "pos",
        "fieldnorm",
        "del",
        "json",
    ] {
        assert!(kinds.contains(kind), "no {kind} file in {kinds:?}");
    }
}

#[test]
fn damaged_columns_have_the_index_set_aside() {
    let home = tempfile::tempdir().unwrap();
    let sound = home.path().join("sound");
    make(&sound);
    let column = std::fs::read_dir(&sound)
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "fast"))
        .unwrap();
    for seed in 1..=4 {
        let folder = home.path().join(format!("index-{seed}"));
        copy(&sound, &folder);
        damage(&folder.join(column.file_name().unwrap()), seed, 0..4);
        assert!(exercise(&folder).needs_rebuild());
    }
}
