//! Editions of the starter: how its feed goes on from the one that is committed.
//!
//! Desks hold earlier editions. So a record keeps its revision and its number in the feed until
//! it changes; what changed, came or went gets numbers above all earlier ones, and a desk takes
//! in only what lies above its cursor. The last number tells the edition.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context;
use chm_model::{Fields, Record, RecordId};
use chm_protocol::stream::BlockReader;

use crate::starter::Draft;

/// Reads the records of the edition in a file; none if there is no file yet.
pub fn read(path: &Path) -> anyhow::Result<Vec<Record>> {
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.with_context(|| format!("cannot read {}", path.display()))?,
    };
    records(&bytes).with_context(|| format!("{} is no starter", path.display()))
}

/// The records in the bytes of a starter.
pub fn records(bytes: &[u8]) -> anyhow::Result<Vec<Record>> {
    let mut records = Vec::new();
    for block in BlockReader::new(bytes)? {
        records.extend(block?.records);
    }
    Ok(records)
}

/// The edition after `previous`, by ascending number; the same again when nothing changed.
pub fn next(previous: &[Record], drafts: Vec<Draft>) -> Vec<Record> {
    let held: HashMap<RecordId, &Record> =
        previous.iter().map(|record| (record.id, record)).collect();
    let said: HashSet<RecordId> = drafts.iter().map(Draft::id).collect();
    let last = previous.iter().map(|record| record.seq).max().unwrap_or(0);
    let mut numbers = last + 1..;
    let mut number = || numbers.next().unwrap_or(u64::MAX);
    let (mut kept, mut changed) = (Vec::new(), Vec::new());
    // What went stands before what came: a record may take over the code of another.
    for record in previous.iter().filter(|record| !said.contains(&record.id)) {
        if record.deleted {
            kept.push(record.clone());
        } else {
            changed.push(Record {
                rev: record.rev + 1,
                seq: number(),
                fields: Fields::new(),
                deleted: true,
                ..record.clone()
            });
        }
    }
    for draft in drafts {
        match held.get(&draft.id()) {
            Some(record) if draft.is_said_by(record) => kept.push((*record).clone()),
            before => {
                let rev = before.map_or(0, |record| record.rev) + 1;
                changed.push(draft.into_record(rev, number()));
            }
        }
    }
    kept.sort_by_key(|record| record.seq);
    kept.extend(changed);
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use chm_model::{Kind, body};

    use super::*;
    use crate::{starter, verify};

    fn draft(code: &str, year: u16) -> Draft {
        let chemical = body::Chemical {
            code: code.to_owned(),
            year_listed: year,
            ..body::Chemical::default()
        };
        Draft::new(code.to_owned(), chemical)
    }

    /// Code, revision and number of each record; a tombstone has revision and number alone.
    fn places(records: &[Record]) -> Vec<(&'static str, u64, u64, bool)> {
        let code = |id| {
            ["a", "b", "c", "d"]
                .into_iter()
                .find(|code| RecordId::named(Kind::CHEMICAL, code) == id)
                .unwrap()
        };
        records
            .iter()
            .map(|record| (code(record.id), record.rev, record.seq, record.deleted))
            .collect()
    }

    fn first() -> Vec<Record> {
        next(&[], vec![draft("a", 1), draft("b", 1), draft("c", 1)])
    }

    fn second() -> Vec<Record> {
        next(&first(), vec![draft("d", 1), draft("a", 1), draft("c", 2)])
    }

    #[test]
    fn what_changed_came_or_went_is_numbered_above_all_that_was() {
        assert_eq!(
            places(&second()),
            [
                ("a", 1, 1, false),
                ("b", 2, 4, true),
                ("d", 1, 5, false),
                ("c", 2, 6, false),
            ]
        );
    }

    #[test]
    fn an_edition_without_changes_is_the_same_to_the_byte_in_any_order_of_its_rows() {
        let second = second();
        let again = next(&second, vec![draft("c", 2), draft("d", 1), draft("a", 1)]);
        assert_eq!(again, second);
        assert_eq!(
            starter::pack(&again).unwrap(),
            starter::pack(&second).unwrap()
        );
    }

    #[test]
    fn what_was_removed_may_come_back_and_is_newer_than_its_tombstone() {
        let drafts = ["a", "b", "d"].map(|code| draft(code, 1));
        let mut drafts = drafts.to_vec();
        drafts.push(draft("c", 2));
        let third = next(&second(), drafts);
        assert_eq!(places(&third).last(), Some(&("b", 3, 7, false)));
    }

    #[test]
    fn a_desk_of_any_earlier_edition_ends_like_a_new_one() {
        let third = next(&second(), vec![draft("b", 5), draft("c", 2)]);
        for earlier in [first(), second(), third.clone()] {
            verify::upgrade(&earlier, &third).unwrap();
        }
    }

    #[test]
    fn an_edition_that_reuses_numbers_is_refused() {
        let restarted = next(&[], vec![draft("a", 9), draft("b", 1), draft("c", 1)]);
        verify::upgrade(&first(), &restarted).unwrap_err();
    }

    #[test]
    fn the_edition_in_a_file_is_read_back_and_garbage_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("starter");
        assert_eq!(read(&path).unwrap(), []);
        fs::write(&path, starter::pack(&second()).unwrap()).unwrap();
        assert_eq!(read(&path).unwrap(), second());
        fs::write(&path, "garbage").unwrap();
        assert!(format!("{:#}", read(&path).unwrap_err()).contains("is no starter"));
    }
}
