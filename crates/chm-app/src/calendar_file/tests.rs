use std::str::FromStr as _;

use icalendar::CalendarComponent;
use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;

use super::*;

fn entry(title: &str, from_on: &str, until_on: &str) -> Entered {
    Entered {
        id: "0192".to_owned(),
        title: title.to_owned(),
        from_on: from_on.parse().ok(),
        until_on: until_on.parse().ok(),
        ..Entered::default()
    }
}

/// First and last day, and the title, of the only event of a file.
fn read(text: &str) -> (String, String, String) {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    let event = &calendar.components[0];
    let value = |name: &str| {
        let property = event.find_prop(name).unwrap();
        property.val.to_string()
    };
    let parsed = Calendar::from_str(text).unwrap();
    let CalendarComponent::Event(parsed) = &parsed.components[0] else {
        panic!("no event in {text}");
    };
    (
        value("DTSTART"),
        value("DTEND"),
        parsed.get_summary().unwrap_or_default().to_owned(),
    )
}

#[test]
fn a_day_is_a_day_and_the_end_is_the_day_after_the_last() {
    let text = written(
        &[entry("COP-13", "2027-04-28", "2027-05-09")],
        Language::En,
        "20260101T000000Z",
    );
    assert!(text.contains("DTSTART;VALUE=DATE:20270428\r\n"), "{text}");
    assert!(text.contains("DTEND;VALUE=DATE:20270510\r\n"), "{text}");
    assert!(text.contains("UID:0192@chm-desk\r\n"), "{text}");
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        "{text}"
    );
    assert_eq!(text.matches("DTSTAMP").count(), 1, "{text}");
}

#[test]
fn a_leap_day_and_the_end_of_the_calendar_are_no_trap() {
    let days = |from, until| {
        let (from, until, _) = read(&written(&[entry("x", from, until)], Language::En, "S"));
        format!("{from} {until}")
    };
    assert_eq!(days("2028-02-29", "2028-02-29"), "20280229 20280301");
    assert_eq!(days("2027-12-31", "2027-12-31"), "20271231 20280101");
    assert_eq!(days("9999-12-31", "9999-12-31"), "99991231 99991231");
}

#[test]
fn long_lines_of_any_script_are_folded_at_75_bytes_and_come_back_whole() {
    let titles = [
        "ورشة عمل إقليمية بشأن جرد مركبات ثنائي الفينيل متعدد الكلور، ".repeat(5),
        "关于持久性有机污染物清单的区域讲习班；".repeat(9),
        "Семинар: обмен опытом, данные; \\ и «кавычки» ".repeat(6),
        "𠀀".repeat(80),
    ];
    for title in titles {
        let text = written(
            &[entry(title.trim(), "2027-04-28", "")],
            Language::Ar,
            "20260101T000000Z",
        );
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        assert_eq!(read(&text).2, title.trim());
    }
}

#[test]
fn only_addresses_that_a_browser_opens_go_into_a_file() {
    assert!(is_address("https://example.org/cop"));
    for other in [
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://a b",
    ] {
        assert!(!is_address(other), "{other}");
    }
}

#[test]
fn a_stamp_is_the_instant_in_utc() {
    assert_eq!(stamp(0), "19700101T000000Z");
    assert_eq!(stamp(1_795_444_265_999), "20261123T143105Z");
}

#[test]
fn a_file_is_named_so_that_every_system_takes_it() {
    assert_eq!(file_name("COP-13: \"a/b\\c\"?\n"), "COP-13 a b c");
    assert_eq!(file_name("ورشة / عمل"), "ورشة عمل");
    assert_eq!(file_name("..."), "calendar");
}

proptest! {
    #[test]
    fn any_title_comes_back(title in "[^\\p{C}]{0,120}") {
        let text = written(&[entry(&title, "2027-04-28", "")], Language::Fr, "20260101T000000Z");
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        prop_assert_eq!(read(&text).2, title);
    }
}
