//! Facet counts under a query and its filters.

use chm_index::{Answer, Facet, Search, search};
use chm_model::Language;

use crate::library::{ask, document, fill, library, passage, record, with};

fn count(answer: &Answer, facet: Facet, value: &str) -> u32 {
    answer
        .facets
        .get(&facet)
        .and_then(|values| values.iter().find(|(other, _)| other == value))
        .map_or(0, |(_, count)| *count)
}

fn shelf() -> chm_index::Index {
    let doc = |row, kind: &str, place: &str| {
        with(
            with(
                document(row, Language::En, "PCB", "pcb inventory"),
                Facet::Type,
                &[kind],
            ),
            Facet::Place,
            &[place],
        )
    };
    library(&[
        doc(1, "guidance", "KE"),
        doc(2, "guidance", "SN"),
        doc(3, "report", "KE"),
        with(
            record(
                4,
                "document",
                vec![
                    passage(0, Language::En, "PCB", "pcb"),
                    passage(1, Language::Fr, "PCB", "pcb"),
                ],
            ),
            Facet::Type,
            &["report", "guidance"],
        ),
    ])
}

#[test]
fn counts_are_of_records_not_of_passages() {
    let answer = search(&[&shelf()], &ask("pcb")).unwrap();
    assert_eq!(answer.total, 4);
    assert_eq!(count(&answer, Facet::Kind, "document"), 4);
    assert_eq!(count(&answer, Facet::Type, "guidance"), 3);
    assert_eq!(count(&answer, Facet::Type, "report"), 2);
}

#[test]
fn a_group_is_counted_under_the_filters_of_the_others() {
    let index = shelf();
    let asked = Search {
        filters: [(Facet::Type, "guidance")].into_iter().collect(),
        ..ask("pcb")
    };
    let answer = search(&[&index], &asked).unwrap();
    assert_eq!(answer.total, 3);
    // its own group as without the filter
    assert_eq!(count(&answer, Facet::Type, "report"), 2);
    // the others under it
    assert_eq!(count(&answer, Facet::Place, "KE"), 1);

    let asked = Search {
        filters: [
            (Facet::Type, "guidance"),
            (Facet::Type, "report"),
            (Facet::Place, "KE"),
        ]
        .into_iter()
        .collect(),
        ..ask("pcb")
    };
    let answer = search(&[&index], &asked).unwrap();
    assert_eq!(answer.total, 2);
    assert_eq!(count(&answer, Facet::Place, "SN"), 1);
}

#[test]
fn counts_follow_changes_and_removals() {
    let index = shelf();
    fill(
        &index,
        &[with(
            document(1, Language::En, "PCB", "pcb"),
            Facet::Type,
            &["report"],
        )],
    );
    let mut writer = index.writer(chm_index::Effort::Live).unwrap();
    writer.remove(2).unwrap();
    writer.commit(3).unwrap();
    writer.close().unwrap();
    let answer = search(&[&index], &ask("pcb")).unwrap();
    assert_eq!(answer.total, 3);
    assert_eq!(count(&answer, Facet::Type, "guidance"), 1);
    assert_eq!(count(&answer, Facet::Type, "report"), 3);
}

#[test]
fn an_empty_query_counts_everything() {
    let answer = search(&[&shelf()], &ask("")).unwrap();
    assert_eq!(answer.total, 4);
    assert_eq!(count(&answer, Facet::Place, "KE"), 2);
}

#[test]
fn conditions_of_the_query_hold_for_their_own_group() {
    let index = shelf();
    let mut filters: chm_index::Filters = [(Facet::Type, "report")].into_iter().collect();
    filters.demand(Facet::Type, "guidance");
    let asked = Search {
        filters,
        ..ask("pcb")
    };
    let answer = search(&[&index], &asked).unwrap();
    // only record 4 is both
    assert_eq!(answer.total, 1);
    // as without the choice, but under the condition: records 1, 2 and 4
    assert_eq!(count(&answer, Facet::Type, "guidance"), 3);
    assert_eq!(count(&answer, Facet::Type, "report"), 1);
    assert_eq!(count(&answer, Facet::Place, "KE"), 0);
}

#[test]
fn years_of_the_query_hold_for_the_counts_of_years() {
    let of = |row, year| chm_index::IndexRecord {
        year: Some(year),
        ..document(row, Language::En, "PCB", "pcb")
    };
    let index = library(&[of(1, 2001), of(2, 2009), of(3, 2010)]);
    let asked = Search {
        filters: [(Facet::Year, "2009")].into_iter().collect(),
        ..ask("pcb year:2009..2010")
    };
    let answer = search(&[&index], &asked).unwrap();
    assert_eq!(answer.total, 1);
    assert_eq!(count(&answer, Facet::Year, "2001"), 0);
    assert_eq!(count(&answer, Facet::Year, "2010"), 1);
}
