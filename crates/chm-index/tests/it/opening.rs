//! Opening, committing, and what happens to a damaged index.

use std::path::Path;

use chm_index::{Effort, Index, Opened};
use chm_model::Language;

use crate::library::{document, fill, find};

fn open(folder: &Path) -> (Index, Opened) {
    Index::open(folder).unwrap()
}

#[test]
fn a_commit_survives_and_what_was_not_committed_does_not() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("index");
    let (index, opened) = open(&folder);
    assert_eq!(opened, Opened::Created);
    let mut writer = index.writer(Effort::Live).unwrap();
    writer
        .replace(&document(1, Language::En, "One", "first"))
        .unwrap();
    writer.commit(41).unwrap();
    writer
        .replace(&document(2, Language::En, "Two", "second"))
        .unwrap();
    drop(writer);
    drop(index);

    let (index, opened) = open(&folder);
    assert_eq!(opened, Opened::Ready);
    assert_eq!(index.committed_seq().unwrap(), 41);
    assert_eq!(index.versions().unwrap(), [(1, 10)]);
    assert_eq!(find(&index, "second").total, 0);
}

#[test]
fn a_truncated_index_is_set_aside_and_never_deleted() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("index");
    for n in 1..=2 {
        let (index, _) = open(&folder);
        fill(&index, &[document(1, Language::En, "One", "first")]);
        drop(index);
        let segment = std::fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .find(|path| path.extension().is_some_and(|ending| ending == "term"))
            .unwrap();
        let bytes = std::fs::read(&segment).unwrap();
        std::fs::write(&segment, &bytes[..bytes.len() / 2]).unwrap();

        let (index, opened) = open(&folder);
        let aside = home.path().join(format!("index.damaged-{n}"));
        assert!(matches!(&opened, Opened::Replaced { aside: at, .. } if *at == aside));
        assert!(opened.needs_rebuild());
        assert!(aside.join(segment.file_name().unwrap()).exists());
        assert_eq!(index.passages(), 0);
    }
}

#[test]
fn an_index_of_another_version_is_set_aside() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("index");
    let (index, _) = open(&folder);
    fill(&index, &[document(1, Language::En, "One", "first")]);
    drop(index);
    let meta = folder.join("meta.json");
    let text = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(
        &meta,
        text.replace("\"payload\": \"1;", "\"payload\": \"1;9"),
    )
    .unwrap();
    assert!(matches!(open(&folder).1, Opened::Replaced { .. }));
}

#[test]
fn a_changed_byte_is_noticed_by_verifying() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("index");
    let (index, _) = open(&folder);
    fill(&index, &[document(1, Language::En, "One", "first")]);
    assert!(index.verify().is_ok());
    drop(index);
    let file = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "idx"))
        .unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[1] ^= 0xff;
    std::fs::write(&file, bytes).unwrap();
    let (index, opened) = open(&folder);
    if opened == Opened::Ready {
        assert!(index.verify().is_err());
    }
}

#[test]
fn only_one_writer_at_a_time() {
    let index = Index::in_memory().unwrap();
    let writer = index.writer(Effort::Live).unwrap();
    let error = index.writer(Effort::Live).unwrap_err();
    assert!(error.is_temporary());
    drop(writer);
    assert!(index.writer(Effort::Live).is_ok());
}

#[test]
fn replacing_a_record_leaves_one_version_of_it() {
    let index = Index::in_memory().unwrap();
    for text in ["first", "second", "third"] {
        let mut record = document(5, Language::En, "Record", text);
        record.version += 1;
        fill(&index, &[record.clone(), record]);
    }
    assert_eq!(index.versions().unwrap(), [(5, 51)]);
    assert_eq!(find(&index, "first").total, 0);
    assert_eq!(find(&index, "third").total, 1);
}

#[test]
fn many_removals_in_one_commit_are_one_change() {
    let index = Index::in_memory().unwrap();
    let records: Vec<_> = (0..300)
        .map(|row| document(row, Language::En, "Record", "text"))
        .collect();
    fill(&index, &records);
    let mut writer = index.writer(Effort::Full).unwrap();
    for row in 0..299 {
        writer.remove(row).unwrap();
    }
    writer.commit(2).unwrap();
    writer.close().unwrap();
    assert_eq!(index.versions().unwrap(), [(299, 2990)]);
}
