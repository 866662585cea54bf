//! Lists, kept searches, notes, and where they lie.

use std::path::Path;

use chm_app::Desk;
use chm_app::view::{KeptList, LockReason, NoteDraft, PrivatePart, ReadPlace};

use crate::{Place, import, request};

/// A word that stands nowhere else.
const CANARY: &str = "Zubaydahqx";

fn find(desk: &Desk, query: &str) -> String {
    desk.search(&request(query, "en")).unwrap().hits[0]
        .id
        .clone()
}

fn place(passage: u32, total: u32) -> ReadPlace {
    ReadPlace {
        lang: "en".into(),
        passage,
        total,
        page: None,
    }
}

fn ids(desk: &Desk, list: KeptList) -> Vec<String> {
    let lines = desk.kept(list, "en").unwrap();
    lines.into_iter().map(|line| line.record.id).collect()
}

/// Whether the bytes of a word lie in any file below a folder.
fn lies_in(folder: &Path, word: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return lies_in(&path, word);
        }
        let bytes = std::fs::read(&path).unwrap();
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    })
}

#[test]
fn stars_and_the_reading_list_are_kept_and_a_removal_can_be_undone() {
    let place = Place::with_starter();
    let desk = place.desk();
    let (pfos, ddt) = (find(&desk, "PFOS"), find(&desk, "DDT"));
    assert!(
        desk.keep_record(KeptList::Starred, &pfos, None)
            .unwrap()
            .starred
    );
    desk.keep_record(KeptList::Starred, &ddt, None).unwrap();
    desk.keep_record(KeptList::ReadingList, &pfos, None)
        .unwrap();
    assert_eq!(ids(&desk, KeptList::Starred), [ddt.clone(), pfos.clone()]);
    let before = desk.kept(KeptList::Starred, "fr").unwrap()[1].at_ms;
    let marks = desk.release_record(KeptList::Starred, &pfos).unwrap();
    assert!(!marks.starred && marks.reading_list);
    desk.keep_record(KeptList::Starred, &pfos, Some(before))
        .unwrap();
    assert_eq!(
        ids(&desk, KeptList::Starred),
        [ddt, pfos],
        "in its former place"
    );
    let error = desk
        .keep_record(KeptList::Starred, "nothing", None)
        .unwrap_err();
    assert_eq!(error.code(), "not-found");
}

#[test]
fn reading_is_remembered_with_its_place_unless_the_settings_say_no() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let id = find(&desk, "PFOS");
    desk.note_reading(&id, Some(place(3, 9))).unwrap();
    desk.note_reading(&id, None).unwrap();
    let recent = desk.kept(KeptList::Recent, "en").unwrap();
    assert_eq!(recent.len(), 1);
    assert_eq!(
        recent[0].place,
        Some(place(3, 9)),
        "looking again keeps the place"
    );
    desk.change_setting("keep-recent", "off").unwrap();
    desk.note_reading(&id, Some(place(4, 9))).unwrap();
    assert!(
        ids(&desk, KeptList::Recent).is_empty(),
        "what was there is forgotten"
    );
}

#[test]
fn no_longer_keeping_what_was_read_acts_on_a_locked_desk_and_can_be_undone() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let id = find(&desk, "PFOS");
    let passphrase = "correct horse battery staple";
    desk.protect(passphrase).unwrap();
    desk.note_reading(&id, Some(place(3, 9))).unwrap();
    let recent = || ids(&desk, KeptList::Recent);

    desk.change_setting("keep-recent", "off").unwrap();
    assert!(recent().is_empty());
    desk.undo_setting().unwrap();
    assert_eq!(recent()[0], id, "the list comes back");

    desk.lock(LockReason::Asked).unwrap();
    desk.change_setting("keep-recent", "off").unwrap();
    desk.undo_setting().unwrap();
    desk.unlock(passphrase).unwrap();
    assert_eq!(recent(), [id], "undone before it was emptied");

    desk.lock(LockReason::Asked).unwrap();
    desk.change_setting("keep-recent", "off").unwrap();
    desk.unlock(passphrase).unwrap();
    assert!(recent().is_empty(), "the opening empties it");
    desk.undo_setting().unwrap();
    assert!(recent().is_empty());
}

#[test]
fn what_was_kept_in_the_clear_moves_into_the_private_part_and_is_wiped() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let id = find(&desk, "PFOS");
    desk.keep_record(KeptList::Starred, &id, None).unwrap();
    desk.save_search(CANARY, &request(CANARY, "en")).unwrap();
    assert!(lies_in(folder.path(), CANARY), "before protection");
    desk.protect("correct horse battery staple").unwrap();
    assert_eq!(ids(&desk, KeptList::Starred), [id]);
    assert_eq!(desk.saved_searches().unwrap()[0].name, CANARY);
    assert!(
        !lies_in(folder.path(), CANARY),
        "not even in a log or a free page"
    );
    drop(desk);
    let locked = folder.desk();
    assert_eq!(locked.state().unwrap().private_part, PrivatePart::Locked);
    assert_eq!(locked.saved_searches().unwrap_err().code(), "locked");
    assert_eq!(
        locked.kept(KeptList::Starred, "en").unwrap_err().code(),
        "locked"
    );
    let marks = locked.record_marks("x").unwrap();
    assert!(!marks.starred);
}

#[test]
fn a_kept_search_tells_what_is_new_until_it_is_looked_at() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let kept = desk
        .save_search(" dioxin ", &request("dioxin", "en"))
        .unwrap();
    assert_eq!((kept.name.as_str(), kept.new), ("dioxin", 0));
    assert!(kept.total > 0);
    let file = folder.file(
        "new.jsonl",
        "{\"id\":\"d-1\",\"lang\":\"en\",\"title\":\"Dioxin from open burning\",\"text\":\"x\"}\n",
    );
    import(&desk, &file);
    let now = &desk.saved_searches().unwrap()[0];
    assert_eq!((now.new, now.total), (1, kept.total + 1));
    desk.see_search(&now.id).unwrap();
    assert_eq!(desk.saved_searches().unwrap()[0].new, 0);
    desk.rename_search(&now.id, "Dioxins").unwrap();
    assert_eq!(
        desk.rename_search(&now.id, " ").unwrap_err().code(),
        "bad-argument"
    );
    desk.forget_search(&now.id).unwrap();
    assert!(desk.saved_searches().unwrap().is_empty());
}

fn draft(id: Option<String>, about: &str, text: &str) -> NoteDraft {
    NoteDraft {
        id,
        about: about.to_owned(),
        text: text.to_owned(),
        place: None,
    }
}

#[test]
fn notes_need_the_private_part_and_lie_nowhere_else() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let about = find(&desk, "PFOS");
    let refused = desk.save_note(&draft(None, &about, CANARY)).unwrap_err();
    assert_eq!(refused.code(), "unprotected");
    desk.protect("correct horse battery staple").unwrap();
    let note = desk.save_note(&draft(None, &about, CANARY)).unwrap();
    assert_eq!(desk.notes(&about).unwrap(), [note]);
    assert_eq!(desk.record_marks(&about).unwrap().notes, 1);
    assert!(!lies_in(folder.path(), CANARY));
}

#[test]
fn a_note_typed_on_has_one_earlier_state_and_can_be_deleted_and_brought_back() {
    let folder = Place::with_starter();
    let desk = folder.desk();
    let about = find(&desk, "PFOS");
    desk.protect("correct horse battery staple").unwrap();
    let mut note = desk.save_note(&draft(None, &about, "a")).unwrap();
    for text in ["ab", "abc", ""] {
        note = desk
            .save_note(&draft(Some(note.id.clone()), &about, text))
            .unwrap();
        assert_eq!(note.text, text);
    }
    let begun = note.created_at_ms;
    note = desk
        .save_note(&draft(Some(note.id.clone()), &about, "ملاحظة"))
        .unwrap();
    assert!((note.created_at_ms - begun).abs() < 1.0);
    assert!(desk.note_history(&note.id).unwrap().is_empty());
    let number = desk.delete_note(&note.id).unwrap();
    assert!(desk.notes(&about).unwrap().is_empty());
    desk.undo_note(number).unwrap();
    assert_eq!(desk.notes(&about).unwrap()[0].text, "ملاحظة");
    drop(desk);
    let desk = Desk::open_existing(folder.path(), Some("correct horse battery staple")).unwrap();
    assert_eq!(desk.notes(&about).unwrap()[0].text, "ملاحظة");
}
