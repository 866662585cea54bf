//! Contacts: the list, the card, edits and what takes them back.

use chm_app::Desk;
use chm_app::view::{
    ContactCard, ContactDraft, ContactFilter, ContactOrigin, ContactPage, ContactPlace,
    ContactRail, ContactRailRequest, ContactRequest, ContactSort, CoverageState, FreshnessState,
    GroupDraft, MandateDraft, MandateState, PrivatePart,
};
use chm_model::body::{Mandate, Person};
use chm_model::{Body as _, Fields, Kind, Record, RecordId, Scope};
use chm_protocol::Block;
use chm_store::Replica;

use super::Place;

const PASSPHRASE: &str = "a long passphrase";

pub(crate) fn open(place: &Place) -> Desk {
    drop(Desk::init(place.path(), Some(PASSPHRASE)).unwrap());
    Desk::open(place.path(), Some(PASSPHRASE)).unwrap()
}

pub(crate) fn draft(name: &str, role: &str, country: &str) -> ContactDraft {
    ContactDraft {
        name: name.to_owned(),
        emails: vec![format!(
            "{}@example.org",
            name.to_lowercase().replace(' ', ".")
        )],
        languages: vec!["fr".to_owned()],
        mandates: vec![MandateDraft {
            role: role.to_owned(),
            country: country.to_owned(),
            office: "Ministry of Samples".to_owned(),
            ..MandateDraft::default()
        }],
        ..ContactDraft::default()
    }
}

pub(crate) fn page(desk: &Desk, filter: ContactFilter) -> ContactPage {
    let request = ContactRequest {
        interface: "en".to_owned(),
        filter,
        sort: ContactSort::Name,
        offset: 0,
        limit: 200,
        ..ContactRequest::default()
    };
    desk.contact_page(&request).unwrap()
}

fn names(page: &ContactPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

fn all(desk: &Desk) -> ContactPage {
    page(desk, ContactFilter::default())
}

fn rail(desk: &Desk, filter: ContactFilter) -> ContactRail {
    let request = ContactRailRequest {
        interface: "en".to_owned(),
        filter,
    };
    desk.contact_rail(&request).unwrap()
}

fn card(desk: &Desk, id: &str) -> ContactCard {
    desk.contact_card(id, "en").unwrap()
}

/// Applies records of the shared directory, as a sync would.
fn arrive(place: &Place, records: Vec<(RecordId, Kind, u64, Fields)>, from: u64) {
    let replica = Replica::open(place.path()).unwrap();
    replica.unlock(PASSPHRASE).unwrap();
    let records: Vec<Record> = records
        .into_iter()
        .zip(from..)
        .map(|((id, kind, rev, fields), seq)| Record {
            id,
            scope: Scope::directory(),
            kind,
            rev,
            seq,
            fields,
            deleted: false,
        })
        .collect();
    let block = Block {
        scope: Scope::directory(),
        from_seq: from,
        to_seq: from + records.len() as u64 - 1,
        records,
        head: None,
    };
    replica.apply(&block).unwrap();
}

fn shared_person(telephone: &str) -> Fields {
    Person {
        name: "Awa Invented".to_owned(),
        telephones: vec![telephone.to_owned()],
        ..Person::default()
    }
    .into_fields()
}

fn shared_mandate() -> Fields {
    Mandate {
        person: Some(shared_id()),
        role: "sc-nfp".to_owned(),
        convention: "stockholm".to_owned(),
        party: Some(RecordId::named(Kind::PARTY, "SN")),
        confirmed_on: "2020-01-01".to_owned(),
        ..Mandate::default()
    }
    .into_fields()
}

fn shared_id() -> RecordId {
    RecordId::named(Kind::PERSON, "awa")
}

fn with_shared(place: &Place) -> Desk {
    drop(Desk::init(place.path(), Some(PASSPHRASE)).unwrap());
    let mandate = RecordId::named(Kind::MANDATE, "awa");
    let records = vec![
        (shared_id(), Kind::PERSON, 1, shared_person("+221 1")),
        (mandate, Kind::MANDATE, 1, shared_mandate()),
    ];
    arrive(place, records, 1);
    Desk::open(place.path(), Some(PASSPHRASE)).unwrap()
}

#[test]
fn without_a_private_part_the_list_says_so_and_edits_are_refused() {
    let place = Place::with_starter();
    let desk = place.desk();
    let page = all(&desk);
    assert_eq!((page.private_part, page.total), (PrivatePart::None, 0));
    let error = desk.create_contact(&draft("A", "", "")).unwrap_err();
    assert_eq!(error.code(), "no-private-part");
}

#[test]
fn an_own_contact_is_listed_counted_and_shown() {
    let place = Place::empty();
    let desk = open(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    desk.create_contact(&draft("Émile Fall", "sc-ocp", "SN"))
        .unwrap();
    desk.create_contact(&draft("Badr Omar", "sc-nfp", "JO"))
        .unwrap();
    assert_eq!(names(&all(&desk)), ["Badr Omar", "Émile Fall", "Zoé Diop"]);
    let focal = ContactFilter {
        families: vec!["focal-points".to_owned()],
        ..ContactFilter::default()
    };
    assert_eq!(
        names(&page(&desk, focal.clone())),
        ["Badr Omar", "Zoé Diop"]
    );
    let rail = rail(&desk, focal);
    assert_eq!((rail.all, rail.own, rail.out_of_date), (3, 3, 3));
    let families: Vec<_> = rail
        .families
        .iter()
        .map(|f| (f.code.as_str(), f.count))
        .collect();
    assert_eq!(
        families,
        [("focal-points", 2), ("official-contact-points", 1)]
    );
    let countries: Vec<_> = rail
        .countries
        .iter()
        .map(|c| (c.label.as_str(), c.count))
        .collect();
    assert_eq!(
        countries,
        [("Jordan", 1), ("Senegal", 1)],
        "under the filter"
    );
    let card = card(&desk, &made.id);
    assert_eq!(card.origin, ContactOrigin::Own);
    assert_eq!(card.office, "Ministry of Samples");
    assert_eq!(card.letter_language, "fr");
    assert_eq!(card.mandates[0].state, MandateState::Current);
    assert_eq!(card.mandates[0].sends_for_party, "information only");
    assert_eq!(card.time.unwrap().zones[0].city, "Dakar");
    assert_eq!(card.freshness.state, FreshnessState::Unknown);
}

#[test]
fn the_words_of_the_filter_find_names_offices_countries_and_roles() {
    let place = Place::empty();
    let desk = open(&place);
    desk.create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let found = |words: &str| {
        let filter = ContactFilter {
            words: words.to_owned(),
            ..ContactFilter::default()
        };
        page(&desk, filter).total
    };
    for words in [
        "zoe",
        "dio minist",
        "Sénégal",
        "塞内加尔",
        "national focal",
        "diop@ex",
    ] {
        assert_eq!(found(words), 1, "{words}");
    }
    assert_eq!(found("iop"), 0, "the middle of a word");
    assert_eq!(found("zoe jordan"), 0);
}

#[test]
fn an_edit_is_taken_back_and_done_again_as_one() {
    let place = Place::empty();
    let desk = open(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let mut form = desk.contact_draft(&made.id, "en").unwrap();
    form.name = "Zoé Diop-Fall".to_owned();
    form.mandates[0].office = "Another office".to_owned();
    form.mandates.push(MandateDraft {
        role: "bc-fp".to_owned(),
        country: "SN".to_owned(),
        ..MandateDraft::default()
    });
    let edit = desk.edit_contact(&made.id, &form).unwrap();
    let shown = card(&desk, &made.id);
    assert_eq!(
        (shown.name.as_str(), shown.mandates.len()),
        ("Zoé Diop-Fall", 2)
    );
    desk.undo_contacts(&edit.undo).unwrap();
    let shown = card(&desk, &made.id);
    assert_eq!((shown.name.as_str(), shown.mandates.len()), ("Zoé Diop", 1));
    assert_eq!(shown.office, "Ministry of Samples");
    assert!(desk.undo_contacts(&edit.undo).is_err(), "once only");
    let again = desk.redo_contacts(&edit.undo).unwrap();
    assert_eq!(card(&desk, &made.id).mandates.len(), 2);
    desk.undo_contacts(&again).unwrap();
    desk.undo_contacts(&made.undo).unwrap();
    assert_eq!(all(&desk).total, 0);
    let unchanged = desk.redo_contacts(&made.undo).unwrap();
    assert!(!unchanged.0.is_empty());
    let form = desk.contact_draft(&made.id, "en").unwrap();
    let nothing = desk.edit_contact(&made.id, &form).unwrap();
    assert_eq!(nothing.undo.0, "", "the form as it stands changes nothing");
}

#[test]
fn the_history_says_who_changed_what_and_an_earlier_state_comes_back() {
    let place = Place::empty();
    let desk = open(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let mut form = desk.contact_draft(&made.id, "en").unwrap();
    form.telephones = vec!["+221 1".to_owned()];
    desk.edit_contact(&made.id, &form).unwrap();
    form.telephones = vec!["+221 2".to_owned()];
    desk.edit_contact(&made.id, &form).unwrap();
    let history = desk.contact_history(&made.id, "en").unwrap().entries;
    let newest = &history[0];
    assert_eq!(
        (newest.by.as_str(), newest.what.as_str()),
        ("you", "changed")
    );
    assert_eq!(newest.changes[0].field, "telephone");
    assert_eq!(newest.changes[0].before, "+221 1");
    assert_eq!(newest.changes[0].after, "+221 2");
    assert!(history.iter().any(|entry| entry.what == "created"));
    desk.restore_contact_state(&made.id, &newest.before)
        .unwrap();
    assert_eq!(
        desk.contact_draft(&made.id, "en").unwrap().telephones,
        ["+221 1"]
    );
    let wrong = desk
        .restore_contact_state(&made.id, "nonsense")
        .unwrap_err();
    assert_eq!(wrong.code(), "not-found");
}

#[test]
fn stars_notes_and_tags_are_kept_on_own_and_shared_contacts() {
    let place = Place::empty();
    let desk = with_shared(&place);
    let id = shared_id().to_string();
    desk.star_contacts(std::slice::from_ref(&id), true).unwrap();
    desk.note_contact(&id, "met in Geneva").unwrap();
    let tagged = desk
        .tag_contact(&id, &["lab".to_owned(), " lab ".to_owned()])
        .unwrap();
    let shown = card(&desk, &id);
    assert!(shown.starred);
    assert_eq!(
        (shown.note.as_str(), shown.tags.as_slice()),
        ("met in Geneva", &["lab".to_owned()][..])
    );
    desk.undo_contacts(&tagged.undo).unwrap();
    assert_eq!(card(&desk, &id).tags, Vec::<String>::new());
    let starred = ContactFilter {
        place: ContactPlace::Starred,
        ..ContactFilter::default()
    };
    assert_eq!(page(&desk, starred).total, 1);
    assert_eq!(
        desk.edit_contact(&id, &draft("X", "", ""))
            .unwrap_err()
            .code(),
        "shared-contact"
    );
    assert_eq!(
        desk.trash_contacts(&[id]).unwrap_err().code(),
        "shared-contact"
    );
}

#[test]
fn a_suggestion_survives_an_update_of_the_shared_entry_until_it_says_the_same() {
    let place = Place::empty();
    let id = shared_id().to_string();
    {
        let desk = with_shared(&place);
        let mut form = desk.contact_draft(&id, "en").unwrap();
        let same = desk.suggest_contact(&id, &form, "").unwrap_err();
        assert_eq!(same.code(), "bad-argument");
        form.telephones = vec!["+221 33".to_owned()];
        desk.suggest_contact(&id, &form, "new number").unwrap();
        let shown = card(&desk, &id);
        assert_eq!(shown.freshness.state, FreshnessState::ChangeWaiting);
        assert_eq!(
            desk.contact_draft(&id, "en").unwrap().telephones,
            ["+221 1"]
        );
        assert_eq!(shown.suggestions[0].changes[0].after, "+221 33");
        let coverage = desk.contact_coverage("", "en").unwrap();
        assert_eq!(coverage.family, "focal-points");
        let senegal = coverage.rows.iter().find(|row| row.code == "SN").unwrap();
        assert_eq!(senegal.state, CoverageState::ChangeWaiting);
    }
    arrive(
        &place,
        vec![(shared_id(), Kind::PERSON, 2, shared_person("+221 2"))],
        3,
    );
    {
        let desk = Desk::open(place.path(), Some(PASSPHRASE)).unwrap();
        let shown = card(&desk, &id);
        assert_eq!(shown.freshness.state, FreshnessState::ChangeWaiting);
        assert!(shown.suggestions[0].changed_meanwhile);
        assert_eq!(shown.suggestions[0].changes[0].before, "+221 2");
    }
    arrive(
        &place,
        vec![(shared_id(), Kind::PERSON, 3, shared_person("+221 33"))],
        4,
    );
    let desk = Desk::open(place.path(), Some(PASSPHRASE)).unwrap();
    assert_eq!(card(&desk, &id).freshness.state, FreshnessState::OutOfDate);
    assert_eq!(rail(&desk, ContactFilter::default()).change_waiting, 0);
}

#[test]
fn groups_take_members_by_rule_and_by_hand() {
    let place = Place::empty();
    let desk = open(&place);
    let zoe = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap()
        .id;
    let badr = desk
        .create_contact(&draft("Badr Omar", "sc-ocp", "JO"))
        .unwrap()
        .id;
    let rule = ContactFilter {
        regions: vec!["african-group".to_owned()],
        languages: vec!["fr".to_owned()],
        ..ContactFilter::default()
    };
    let group = GroupDraft {
        name: "West Africa".to_owned(),
        rule,
    };
    let made = desk.create_group(&group, &[]).unwrap();
    let members = || {
        let filter = ContactFilter {
            groups: vec![made.id.clone()],
            ..ContactFilter::default()
        };
        page(&desk, filter)
            .rows
            .into_iter()
            .map(|row| row.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(members(), ["Zoé Diop"]);
    desk.add_to_group(&made.id, std::slice::from_ref(&badr))
        .unwrap();
    assert_eq!(members(), ["Badr Omar", "Zoé Diop"]);
    let out = desk
        .take_from_group(&made.id, std::slice::from_ref(&zoe))
        .unwrap();
    assert_eq!(members(), ["Badr Omar"]);
    desk.undo_contacts(&out.undo).unwrap();
    assert!(card(&desk, &zoe).groups[0].by_rule);
    let entry = &rail(&desk, ContactFilter::default()).groups[0];
    assert_eq!((entry.count, entry.by_rule), (2, true));
    desk.delete_group(&made.id).unwrap();
    assert!(rail(&desk, ContactFilter::default()).groups.is_empty());
}

#[test]
fn the_trash_gives_back_and_deletes_for_good() {
    let place = Place::empty();
    let desk = open(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let ids = [made.id.clone()];
    let trashed = desk.trash_contacts(&ids).unwrap();
    assert_eq!(all(&desk).total, 0);
    assert_eq!(rail(&desk, ContactFilter::default()).trash, 1);
    assert!(card(&desk, &made.id).kept_until_ms.is_some());
    desk.undo_contacts(&trashed.undo).unwrap();
    assert_eq!(all(&desk).total, 1);
    assert_eq!(desk.delete_contacts(&ids).unwrap(), 0, "not in the trash");
    desk.trash_contacts(&ids).unwrap();
    assert_eq!(desk.empty_old_trash().unwrap(), 0, "not old");
    desk.restore_contacts(&ids).unwrap();
    desk.trash_contacts(&ids).unwrap();
    assert_eq!(desk.delete_contacts(&ids).unwrap(), 1);
    assert_eq!(
        desk.contact_card(&made.id, "en").unwrap_err().code(),
        "not-found"
    );
}

#[test]
fn of_chosen_contacts_only_the_own_go_to_the_trash() {
    let place = Place::empty();
    let desk = with_shared(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let shared = shared_id().to_string();
    let trashed = desk
        .trash_contacts(&[shared.clone(), made.id.clone()])
        .unwrap();
    assert_eq!(trashed.count, 1);
    assert_eq!(names(&all(&desk)), ["Awa Invented"]);
    let refused = desk.trash_contacts(&[shared]).unwrap_err();
    assert_eq!(refused.code(), "shared-contact");
}

#[test]
fn mailboxes_without_a_name_stand_where_their_role_and_country_put_them() {
    let place = Place::empty();
    let desk = open(&place);
    for (name, role, country) in [
        ("", "sc-nfp", "SN"),
        ("Zoé Diop", "sc-nfp", "SN"),
        ("", "sc-nfp", "JO"),
        ("Badr Omar", "sc-ocp", "JO"),
    ] {
        let mut draft = draft(name, role, country);
        draft.emails = vec![format!("office@{country}.example.org").to_lowercase()];
        desk.create_contact(&draft).unwrap();
    }
    let page = all(&desk);
    let rows = page.rows.iter();
    let called: Vec<&str> = rows
        .map(|row| match &*row.name {
            "" => row.country.as_str(),
            name => name,
        })
        .collect();
    assert_eq!(called, ["Badr Omar", "JO", "SN", "Zoé Diop"]);
    assert_eq!(page.rows[1].role_code, "sc-nfp");
}

#[test]
fn contacts_are_found_and_counted_by_what_they_can_help_with() {
    let place = Place::empty();
    let desk = open(&place);
    let mut expert = draft("Awa Diop", "sc-nfp", "SN");
    expert.expertise = vec!["pcb-inventory".to_owned()];
    desk.create_contact(&expert).unwrap();
    desk.create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    let filter = ContactFilter {
        expertise: vec!["pcb-inventory".to_owned()],
        ..ContactFilter::default()
    };
    assert_eq!(names(&page(&desk, filter)), ["Awa Diop"]);
    let menu = rail(&desk, ContactFilter::default()).expertise;
    let menu: Vec<_> = menu.iter().map(|c| (c.label.as_str(), c.count)).collect();
    assert_eq!(menu, [("PCB inventory", 1)]);
}

#[test]
fn a_form_names_what_is_wrong_in_it() {
    let place = Place::with_starter();
    let desk = place.desk();
    let mut form = draft("", "king", "XX");
    form.emails = vec!["not-an-address".to_owned()];
    form.mandates[0].from_on = "2026-02-30".to_owned();
    let problems = desk.contact_problems(&form);
    let problems: Vec<_> = problems
        .iter()
        .map(|p| (p.field.as_str(), p.code.as_str()))
        .collect();
    assert_eq!(
        problems,
        [
            ("email", "not-an-email"),
            ("role", "unknown"),
            ("country", "unknown"),
            ("from", "not-a-day")
        ]
    );
}

#[test]
fn a_page_stays_under_64_kilobytes_and_the_pages_join() {
    let place = Place::empty();
    let desk = open(&place);
    for number in 0..150 {
        let name = format!("{number:03}{}", "名".repeat(150));
        desk.create_contact(&draft(&name, "sc-nfp", "SN")).unwrap();
    }
    let mut seen = 0;
    while seen < 150 {
        let request = ContactRequest {
            interface: "en".to_owned(),
            offset: seen,
            limit: 200,
            ..ContactRequest::default()
        };
        let page = desk.contact_page(&request).unwrap();
        assert_eq!(page.total, 150);
        assert!(serde_json::to_vec(&page).unwrap().len() < 64_000);
        assert!(page.rows[0].name.starts_with(&format!("{seen:03}")));
        seen += page.rows.len() as u32;
    }
}

#[test]
fn an_unfinished_form_outlives_a_lock_and_is_never_in_the_plain_database() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::init(folder.path(), Some(PASSPHRASE)).unwrap();
    desk.keep_contact_form(r#"{"draft":{"name":"Zubaydah"}}"#)
        .unwrap();
    drop(desk);
    let desk = Desk::open(folder.path(), None).unwrap();
    assert_eq!(desk.kept_contact_form().unwrap_err().code(), "locked");
    desk.unlock(PASSPHRASE).unwrap();
    assert!(
        desk.kept_contact_form()
            .unwrap()
            .unwrap()
            .contains("Zubaydah")
    );
    desk.keep_contact_form("").unwrap();
    assert_eq!(desk.kept_contact_form().unwrap(), None);
    let long = "x".repeat(1 << 20);
    assert_eq!(
        desk.keep_contact_form(&long).unwrap_err().code(),
        "bad-argument"
    );
}
