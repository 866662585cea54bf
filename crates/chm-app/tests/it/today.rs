//! Today, the node directory, events, and the settings.

use chm_app::Desk;
use chm_app::view::{
    CalendarRequest, EventRequest, KeptList, Nearness, NewRequest, NodeRequest, NodeSort,
    ProjectRequest, ReadPlace,
};
use chm_model::body::{Event, Project};
use chm_model::{Body, Kind, Record, RecordId, Scope};
use chm_protocol::Block;
use chm_store::Replica;

use crate::{Place, import, request};

fn titled(title: &str) -> chm_model::LocalisedText {
    [("en".to_owned(), title)].into_iter().collect()
}

fn event(code: &str, from_on: &str, until_on: &str) -> Event {
    Event {
        code: code.into(),
        titles: titled(code),
        event_type: "meeting".into(),
        from_on: from_on.into(),
        until_on: until_on.into(),
        country: "CH".into(),
        treaties: vec!["stockholm".into()],
        ..Event::default()
    }
}

/// Brings records in as a feed would.
fn arrive(place: &Place, bodies: Vec<(Kind, &str, chm_model::Fields)>) {
    let replica = Replica::open(place.path()).unwrap();
    let scope = Scope::public();
    let from_seq = replica.public().read(|tx| tx.next_seq(&scope)).unwrap();
    let records = bodies.into_iter().zip(from_seq..);
    let records: Vec<Record> = records
        .map(|((kind, code, fields), seq)| Record {
            id: RecordId::named(kind, code),
            scope: scope.clone(),
            kind,
            rev: 1,
            seq,
            fields,
            deleted: false,
        })
        .collect();
    let to_seq = from_seq + records.len() as u64 - 1;
    let block = Block {
        scope,
        from_seq,
        to_seq,
        records,
        head: None,
    };
    replica.apply(&block).unwrap();
}

fn with_events() -> (Place, Desk) {
    let place = Place::with_starter();
    let events = [
        event("over", "2026-04-01", "2026-04-13"),
        event("goes-on", "2026-04-10", "2026-04-14"),
        event("comes", "2026-04-22", ""),
        event("later", "2027-01-01", "2027-01-02"),
        event("undated", "", ""),
    ];
    let events = events.into_iter();
    arrive(
        &place,
        events
            .map(|event| (Kind::EVENT, "", event.code.clone(), event.into_fields()))
            .map(|(kind, _, code, fields)| (kind, &*code.leak(), fields))
            .collect(),
    );
    let desk = place.desk();
    (place, desk)
}

#[test]
fn today_is_honest_on_an_empty_desk() {
    let place = Place::with_starter();
    let desk = place.desk();
    let today = desk.today("2026-04-14", "fr").unwrap();
    assert!(today.needs_you.is_empty() && today.continue_reading.is_empty());
    assert_eq!((today.due_this_week, today.next_on), (0, None));
    assert_eq!((today.new.since, today.new.total), (None, 0));
    assert_eq!(
        desk.today("14/04/2026", "en").unwrap_err().code(),
        "bad-argument"
    );
}

#[test]
fn what_came_since_the_last_day_is_new_all_day() {
    let place = Place::with_starter();
    let desk = place.desk();
    desk.today("2026-04-10", "en").unwrap();
    let row =
        "{\"id\":\"d-1\",\"lang\":\"en\",\"title\":\"Dioxin from open burning\",\"text\":\"x\"}\n";
    import(&desk, &place.file("new.jsonl", row));
    for _ in 0..2 {
        let new = desk.today("2026-04-14", "en").unwrap().new;
        assert_eq!(new.since.as_deref(), Some("2026-04-10"));
        assert_eq!((new.total, new.counts.len()), (1, 1));
        assert_eq!(new.counts[0].kind, "document");
        let title = new.counts[0].title.as_ref().unwrap();
        assert_eq!(title.text, "Dioxin from open burning");
    }
    let page = desk
        .new_records(&NewRequest {
            interface: "en".into(),
            today: "2026-04-14".into(),
            limit: 1,
            ..NewRequest::default()
        })
        .unwrap();
    assert_eq!(page.lines[0].title.text, "Dioxin from open burning");
    assert_eq!(desk.today("2026-04-15", "en").unwrap().new.total, 0);
}

#[test]
fn next_dates_are_events_that_go_on_or_come() {
    let (_place, desk) = with_events();
    let today = desk.today("2026-04-14", "en").unwrap();
    let codes: Vec<&str> = today
        .next_dates
        .iter()
        .map(|event| event.code.as_str())
        .collect();
    assert_eq!(codes, ["goes-on", "comes", "later"]);
    assert_eq!(today.next_on.as_deref(), Some("2026-04-22"));
    assert_eq!(today.next_dates[0].days, 5);
    assert_eq!(today.next_dates[1].until_on, "2026-04-22");
    assert_eq!(today.next_dates[0].country_label, "Switzerland");
    let past = desk
        .events(&EventRequest {
            today: "2026-04-14".into(),
            past: true,
            limit: 9,
            ..EventRequest::default()
        })
        .unwrap();
    assert_eq!((past.total, past.events[0].code.as_str()), (1, "over"));
    assert_eq!(past.types[0].count, 1);
}

#[test]
fn events_leave_as_a_calendar_that_keeps_their_days() {
    let (_place, desk) = with_events();
    let file = desk
        .calendar_file(&CalendarRequest {
            events: EventRequest {
                today: "2026-04-14".into(),
                ..EventRequest::default()
            },
            interface: "en".into(),
            ..CalendarRequest::default()
        })
        .unwrap();
    assert_eq!(file.entries, 3);
    assert!(
        file.text.contains("DTSTART;VALUE=DATE:20260410\r\n"),
        "{}",
        file.text
    );
    assert!(
        file.text.contains("DTEND;VALUE=DATE:20260415\r\n"),
        "{}",
        file.text
    );
    let one = RecordId::named(Kind::EVENT, "comes").to_string();
    let request = CalendarRequest {
        ids: vec![one],
        interface: "en".into(),
        ..CalendarRequest::default()
    };
    let file = desk.calendar_file(&request).unwrap();
    assert_eq!((file.name.as_str(), file.entries), ("comes.ics", 1));
}

#[test]
fn projects_are_listed_running_ones_first() {
    let place = Place::with_starter();
    let project = |code: &'static str, status: &str| {
        let project = Project {
            code: code.into(),
            titles: titled(code),
            status: status.into(),
            countries: vec!["KE".into()],
            ..Project::default()
        };
        (Kind::PROJECT, code, project.into_fields())
    };
    let projects = vec![
        project("a-closed", "closed"),
        project("b-planned", "planned"),
        project("z-running", "running"),
    ];
    arrive(&place, projects);
    let desk = place.desk();
    let page = |country: &str| {
        desk.projects(&ProjectRequest {
            country: country.into(),
            limit: 9,
            ..ProjectRequest::default()
        })
        .unwrap()
    };
    let kenya = page("KE");
    let codes: Vec<&str> = kenya
        .projects
        .iter()
        .map(|line| line.code.as_str())
        .collect();
    assert_eq!(codes, ["z-running", "b-planned", "a-closed"]);
    assert_eq!(kenya.projects[0].countries[0].label, "Kenya");
    assert_eq!(page("SN").total, 0);
}

#[test]
fn reading_goes_on_where_it_stopped_and_not_where_it_ended() {
    let place = Place::with_starter();
    let desk = place.desk();
    let mut asked = request("", "en");
    asked.filters.kind = vec!["help".into()];
    let help = desk.search(&asked).unwrap();
    let id = help.hits[0].id.clone();
    let at = |passage| {
        Some(ReadPlace {
            lang: "en".into(),
            passage,
            total: 3,
            page: None,
        })
    };
    desk.note_reading(&id, at(1)).unwrap();
    let today = desk.today("2026-04-14", "en").unwrap();
    assert_eq!(today.continue_reading[0].at.passage, 1);
    assert_eq!(today.continue_reading[0].record.id, id);
    desk.note_reading(&id, at(2)).unwrap();
    assert!(
        desk.today("2026-04-14", "en")
            .unwrap()
            .continue_reading
            .is_empty()
    );
    assert_eq!(desk.kept(KeptList::Recent, "en").unwrap().len(), 1);
}

#[test]
fn nodes_come_nearest_first_from_the_country_of_the_settings() {
    let place = Place::with_starter();
    let desk = place.desk();
    let nodes = |topic: &str| {
        desk.nodes(&NodeRequest {
            interface: "en".into(),
            topic: topic.into(),
            sort: NodeSort::Nearest,
            from: String::new(),
        })
        .unwrap()
    };
    let by_name = nodes("");
    assert_eq!((by_name.total, by_name.nodes.len()), (23, 23));
    assert!(by_name.nodes.iter().all(|node| node.nearness.is_none()));
    desk.change_setting("country", "SN").unwrap();
    let near = nodes("");
    assert_eq!(near.nodes[0].country, "SN");
    assert_eq!(near.nodes[0].nearness, Some(Nearness::Here));
    assert!(near.nodes.is_sorted_by_key(|node| node.nearness));
    let tile = near.tiles.iter().find(|tile| tile.country == "SN").unwrap();
    assert_eq!(
        (tile.node_type.as_deref(), tile.helps),
        (Some("regional-centre"), false)
    );
    let topic = near.topics[0].clone();
    let helping = nodes(&topic.value);
    assert!(helping.nodes.len() >= topic.count as usize);
    assert!(helping.tiles.iter().any(|tile| tile.helps));
}

#[test]
fn a_setting_holds_at_once_and_its_change_can_be_undone() {
    let place = Place::with_starter();
    let desk = place.desk();
    assert_eq!(desk.change_setting("zoom", "150").unwrap().value, "150");
    desk.change_setting("zoom", "160").unwrap();
    desk.change_setting("theme", "dark").unwrap();
    assert_eq!(desk.state().unwrap().theme, "dark");
    for (id, value) in [
        ("zoom", "155"),
        ("zoom", "x"),
        ("country", "sn"),
        ("about", "1"),
    ] {
        assert_eq!(
            desk.change_setting(id, value).unwrap_err().code(),
            "bad-argument"
        );
    }
    assert_eq!(
        desk.change_setting("none", "1").unwrap_err().code(),
        "not-found"
    );
    assert_eq!(
        desk.settings("", "en").unwrap().undoable.as_deref(),
        Some("theme")
    );
    assert_eq!(desk.undo_setting().unwrap().unwrap().value, "system");
    let zoom = desk.undo_setting().unwrap().unwrap();
    assert_eq!(
        (zoom.id.as_str(), zoom.value.as_str()),
        ("zoom", "100"),
        "a slider in one step"
    );
    assert!(desk.undo_setting().unwrap().is_none());
}

#[test]
fn settings_are_found_by_words_of_the_interface_and_of_english() {
    let place = Place::with_starter();
    let desk = place.desk();
    let found = |query: &str, language: &str| -> Vec<String> {
        let page = desk.settings(query, language).unwrap();
        let settings = page.sections.into_iter().flat_map(|group| group.settings);
        settings.map(|setting| setting.id).collect()
    };
    assert_eq!(found("sombre", "fr"), ["theme"]);
    assert_eq!(found("night", "fr"), ["theme"]);
    assert_eq!(found("ТЕМНАЯ", "ru"), ["theme"]);
    assert_eq!(found("字体", "zh"), ["zoom"]);
    assert!(found("backup", "ar").len() >= 4);
    assert!(found("qqqq", "en").is_empty());
    assert_eq!(desk.settings("", "es").unwrap().sections.len(), 6);
}
