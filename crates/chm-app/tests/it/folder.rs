//! Making, opening and refusing folders; preferences.

use chm_app::Desk;
use chm_app::view::IndexState;

use super::{Place, keys, search};

#[test]
fn a_desk_is_made_once_and_opened_ever_after() {
    let place = Place::with_starter();
    let error = Desk::init(place.path(), None).unwrap_err();
    assert_eq!(error.code(), "already-exists");
    let state = place.desk().state().unwrap();
    assert!(state.records > 500);
    assert_eq!(state.index, IndexState::Ready);
}

#[test]
fn a_folder_without_a_desk_is_left_alone() {
    let place = Place::empty();
    let error = Desk::open_existing(place.path(), None).unwrap_err();
    assert_eq!(error.code(), "not-a-desk");
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
    std::fs::write(place.path().join("letter.txt"), "mine").unwrap();
    let error = Desk::open(place.path(), None).unwrap_err();
    assert_eq!(error.code(), "not-a-desk");
}

#[test]
fn a_desk_that_is_open_is_in_use() {
    let place = Place::with_starter();
    let _desk = place.desk();
    let error = Desk::open_existing(place.path(), None).unwrap_err();
    assert_eq!(error.code(), "in-use");
}

#[test]
fn preferences_are_kept_and_others_are_refused() {
    let place = Place::with_starter();
    {
        let desk = place.desk();
        desk.set_preference("language", "ru").unwrap();
        desk.set_preference("last-place", "/library?q=pfos")
            .unwrap();
        desk.set_preference("panes", "rail=240").unwrap();
        let error = desk.set_preference("starter", "x").unwrap_err();
        assert_eq!(error.code(), "bad-argument");
    }
    let state = place.desk().state().unwrap();
    assert_eq!(
        (state.language.as_str(), state.last_place.as_str()),
        ("ru", "/library?q=pfos")
    );
    assert_eq!(state.panes, "rail=240");
}

#[test]
fn an_index_of_garbage_is_set_aside_and_built_anew() {
    let place = Place::with_starter();
    std::fs::write(place.path().join("index/meta.json"), "garbage").unwrap();
    let desk = place.desk();
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(keys(&search(&desk, "PFOS"))[0], "pfos");
    assert!(place.path().join("index.damaged-1").exists());
}

#[test]
fn an_index_of_another_time_is_brought_into_step() {
    let place = Place::with_starter();
    let older = Place::empty();
    super::copy(&place.path().join("index"), older.path());
    let row = r#"{"id":"late","lang":"en","title":"A late quetzal"}"#;
    super::import(&place.desk(), &place.file("a.jsonl", row));
    std::fs::remove_dir_all(place.path().join("index")).unwrap();
    super::copy(older.path(), &place.path().join("index"));
    let desk = place.desk();
    desk.index_now(&mut |_| {}).unwrap();
    assert_eq!(keys(&search(&desk, "quetzal")), ["late"]);
    drop(desk);
    assert_eq!(chm_app::examine(place.path(), None).unwrap().faults(), 0);
}
