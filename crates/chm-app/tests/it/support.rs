//! The support bundle holds nothing of the person.

use chm_app::RecentLog;
use chm_app::view::{KeptList, NoteDraft};
use tracing_subscriber::layer::SubscriberExt as _;

use crate::{Place, import, request};

const CANARIES: [&str; 5] = [
    "Quetzalqx",
    "Capybaraqx",
    "Axolotlqx",
    "Okapiqx",
    "Numbatqx",
];

/// Every place in which a person leaves words.
fn live(place: &Place, desk: &chm_app::Desk) {
    let [path, title, query, note, name] = CANARIES;
    let row = format!("{{\"id\":\"d-1\",\"lang\":\"en\",\"title\":\"{title}\",\"text\":\"x\"}}\n");
    import(desk, &place.file(&format!("{path}.jsonl"), row));
    let found = desk.search(&request(title, "en")).unwrap().hits[0]
        .id
        .clone();
    desk.protect("correct horse battery staple").unwrap();
    desk.set_preference("last-place", &format!("/library?q={query}"))
        .unwrap();
    desk.save_search(name, &request(query, "en")).unwrap();
    desk.keep_record(KeptList::Starred, &found, None).unwrap();
    desk.save_note(&NoteDraft {
        about: found,
        text: note.to_owned(),
        ..NoteDraft::default()
    })
    .unwrap();
    for canary in CANARIES {
        let error = desk.record_page(canary, "en").unwrap_err();
        let (code, incident) = (error.code(), "ABC-1");
        tracing::error!(target: "chm_desktop", code, incident, path = canary, "{}", error.chain());
    }
}

#[test]
fn no_word_of_a_person_is_in_the_bundle_and_what_helps_is() {
    let place = Place::with_starter();
    let desk = place.desk();
    let subscriber = tracing_subscriber::registry().with(RecentLog);
    tracing::subscriber::with_default(subscriber, || live(&place, &desk));
    let target = place.path().join("bundle.zip");
    let bytes = desk.write_support_bundle(&target).unwrap();
    let archive = std::fs::read(&target).unwrap();
    assert_eq!(archive.len(), bytes as usize);
    // Nothing is packed, so words would stand in the file as they are.
    let text = String::from_utf8_lossy(&archive).to_lowercase();
    let folder = place.path().display().to_string().to_lowercase();
    let user = std::env::var("USER").unwrap_or_default().to_lowercase();
    for word in CANARIES.map(str::to_lowercase).iter().chain([&folder]) {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert!(
        user.len() < 4 || user == "root" || !text.contains(&user),
        "{user}"
    );
    for helps in [
        "version: ",
        "sqlite: ",
        "public.db: ",
        "ok: database-ok",
        "code=not-found",
        "note: 1",
    ] {
        assert!(text.contains(helps), "{helps} not in {text}");
    }
    let shown = desk.support_bundle().unwrap();
    assert_eq!(shown.files.len(), 4);
}
