//! The examination of a desk.

use super::Place;

#[test]
fn a_whole_desk_has_no_fault() {
    let place = Place::with_starter();
    let examination = chm_app::examine(place.path(), None).unwrap();
    assert_eq!(examination.faults(), 0, "{examination:?}");
    let codes: Vec<_> = examination
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert!(
        codes.contains(&"database-ok") && codes.contains(&"index-ok"),
        "{codes:?}"
    );
}

#[test]
fn damage_is_found_and_nothing_is_changed() {
    let place = Place::with_starter();
    let meta = place.path().join("index/meta.json");
    std::fs::write(&meta, "garbage").unwrap();
    let before = std::fs::read_dir(place.path()).unwrap().count();
    let examination = chm_app::examine(place.path(), None).unwrap();
    assert_eq!(examination.faults(), 1, "{examination:?}");
    assert_eq!(examination.next_steps(), ["reindex"]);
    assert_eq!(std::fs::read(&meta).unwrap(), b"garbage");
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), before);

    let database = place.path().join("public.db");
    let mut bytes = std::fs::read(&database).unwrap();
    for byte in bytes.iter_mut().skip(3 * 4_096).take(4_096) {
        *byte ^= 0x5a;
    }
    std::fs::write(&database, &bytes).unwrap();
    let examination = chm_app::examine(place.path(), None).unwrap();
    assert!(examination.faults() >= 1);
    assert!(examination.next_steps().contains(&"copy"));
}

#[test]
fn records_that_wait_are_no_fault() {
    let place = Place::with_starter();
    let path = place.file("a.jsonl", r#"{"id":"w","lang":"en","title":"Waits"}"#);
    place
        .desk()
        .import(&path, chm_app::ImportOptions::default(), &mut |_| {})
        .unwrap();
    let examination = chm_app::examine(place.path(), None).unwrap();
    assert_eq!(examination.faults(), 0, "{examination:?}");
    assert!(
        examination
            .findings
            .iter()
            .any(|finding| finding.code == "index-waiting")
    );
}
