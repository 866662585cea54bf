//! Contacts and the private part.

use chm_app::Desk;
use chm_app::view::PrivatePart;

use super::{Place, counts, import, keys, search};

const TABLE: &str = "name,role,convention,country,organisation,position,email,telephone,languages,from,until\n\
    Zubaydah Invented,sc-nfp,,JO,Ministry of Samples,Head,nfp@example.org,+962 1,ar|en,2024-01-15,\n\
    Broken Mail,sc-nfp,,JO,,,not-an-address,,,,\n\
    No Role,king,,JO,,,,,,,\n\
    No Country,sc-nfp,,XX,,,,,,,\n";

#[test]
fn contacts_need_the_private_part_and_are_found_when_it_is_open() {
    let place = Place::with_starter();
    let path = place.file("contacts.csv", TABLE);
    {
        let desk = place.desk();
        assert_eq!(desk.state().unwrap().private_part, PrivatePart::None);
        let error = desk
            .import(&path, chm_app::ImportOptions::default(), &mut |_| {})
            .unwrap_err();
        assert_eq!(error.code(), "locked");
        assert_eq!(desk.unlock("correct horse").unwrap(), PrivatePart::None);
        assert_eq!(
            desk.protect("short").unwrap_err().code(),
            "short-passphrase"
        );
        desk.protect("correct horse").unwrap();
        assert_eq!(desk.state().unwrap().private_part, PrivatePart::Open);
        let report = import(&desk, &path);
        assert_eq!(counts(&report), (1, 0, 0, 3));
        assert_eq!(counts(&import(&desk, &path)), (0, 0, 1, 3));
        let page = search(&desk, "Zubaydah");
        assert_eq!(page.hits[0].kind, "person");
        assert_eq!(page.hits[0].title.text, "Zubaydah Invented");
        let record = desk.record_page(&page.hits[0].id, "en").unwrap();
        assert_eq!(record.tags[0].code, "sc-nfp");
    }
    let desk = Desk::open_existing(place.path(), None).unwrap();
    assert_eq!(search(&desk, "Zubaydah").total, 0, "locked");
    assert_eq!(desk.unlock("wrong").unwrap_err().code(), "wrong-passphrase");
    desk.unlock("correct horse").unwrap();
    assert_eq!(search(&desk, "Zubaydah").total, 1);
    assert_eq!(keys(&search(&desk, "PFOS"))[0], "pfos");
    drop(desk);
    let examination = chm_app::examine(place.path(), Some("correct horse")).unwrap();
    assert_eq!(examination.faults(), 0, "{examination:?}");
}
