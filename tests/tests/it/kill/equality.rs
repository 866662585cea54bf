//! Whether the index holds exactly the records of the database, compared without the program's
//! own examination.

use std::collections::BTreeMap;
use std::path::Path;

use chm_index::{Index, Opened};
use chm_store::Replica;

/// Indexes what waits, and compares row and change number of every record.
pub fn index_and_compare(folder: &Path, when: &str) {
    let desk = chm_app::Desk::open_existing(folder, None).unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(desk.waiting().unwrap(), 0, "{when}");
    drop(desk);

    let replica = Replica::open(folder).unwrap();
    let (index, opened) = Index::open(&folder.join("index")).unwrap();
    assert_eq!(opened, Opened::Ready, "{when}");
    let held = index.versions().unwrap();
    let count = held.len();
    let held: BTreeMap<u32, u64> = held.into_iter().collect();
    assert_eq!(held.len(), count, "{when}: a record stands twice");

    let (stored, last) = replica
        .public()
        .read(|tx| Ok((tx.index_versions()?, tx.last_version()?)))
        .unwrap();
    let stored: BTreeMap<u32, u64> = stored.into_iter().collect();
    let differing: Vec<_> = stored
        .iter()
        .filter(|(row, version)| held.get(row) != Some(version))
        .collect();
    let extra: Vec<_> = held
        .keys()
        .filter(|row| !stored.contains_key(row))
        .collect();
    assert!(
        differing.is_empty() && extra.is_empty(),
        "{when}: not in the index as in the database {differing:?}, only in the index {extra:?}"
    );
    assert!(index.committed_seq().unwrap() <= last, "{when}");
    assert!(stored.len() > 500, "{when}: {}", stored.len());
}
