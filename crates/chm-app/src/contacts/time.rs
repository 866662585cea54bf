//! The day it is here, and the time at a contact's place.
//!
//! The zones of a country are those of `zone.tab` of the IANA time zone database (public
//! domain; the file is kept as it came). `zone1970.tab` joins countries whose clocks agree since
//! 1970, and would name Abidjan for Dakar.

use chm_model::Day;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use crate::view::{ContactZone, LocalTime};

const ZONES: &str = include_str!("zone.tab");

/// Milliseconds of a day.
pub(super) const DAY_MS: i64 = 86_400_000;

/// Today at this computer.
pub(super) fn today() -> Day {
    let date = Zoned::now().date();
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Day::new(date.year().unsigned_abs(), month, day).unwrap_or(Day::EPOCH)
}

/// Now, milliseconds UTC.
pub(super) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// Whether a name is one of a time zone.
pub(super) fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// The time at a place: in the zone that is named, else in those of the country.
pub(super) fn local(zone: &str, country: &str) -> Option<LocalTime> {
    let now = Timestamp::now();
    let here = TimeZone::system().to_offset(now);
    if let Some(found) = contact_zone(zone, now, here) {
        return Some(LocalTime {
            zones: vec![found],
            exact: true,
        });
    }
    let mut zones: Vec<ContactZone> = Vec::new();
    for name in of_country(country) {
        if let Some(found) = contact_zone(name, now, here)
            && zones
                .iter()
                .all(|other| other.offset_minutes != found.offset_minutes)
        {
            zones.push(found);
        }
    }
    zones.sort_by_key(|zone| zone.offset_minutes);
    (!zones.is_empty()).then_some(LocalTime {
        zones,
        exact: false,
    })
}

fn contact_zone(name: &str, now: Timestamp, here: Offset) -> Option<ContactZone> {
    if name.is_empty() {
        return None;
    }
    let offset = TimeZone::get(name).ok()?.to_offset(now);
    let minutes = |offset: Offset| offset.seconds() / 60;
    let city = name.rsplit('/').next().unwrap_or(name).replace('_', " ");
    Some(ContactZone {
        zone: name.to_owned(),
        city,
        offset_minutes: minutes(offset),
        ahead_minutes: minutes(offset) - minutes(here),
    })
}

/// The zones of a country, in the order of the table.
fn of_country(country: &str) -> impl Iterator<Item = &'static str> {
    let lines = ZONES.lines().filter(|line| !line.starts_with('#'));
    let wanted = country.to_owned();
    lines.filter_map(move |line| {
        let mut columns = line.split('\t');
        let of = columns.next()?;
        let name = columns.nth(1)?;
        (of == wanted).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_with_one_time_has_one_zone_named_after_a_city_of_its_own() {
        let time = local("", "SN").unwrap();
        assert_eq!(time.zones.len(), 1);
        assert_eq!(time.zones[0].city, "Dakar");
        assert_eq!(time.zones[0].offset_minutes, 0);
        assert!(!time.exact);
    }

    #[test]
    fn a_country_with_several_times_shows_each_once_from_west_to_east() {
        let time = local("", "RU").unwrap();
        let offsets: Vec<i32> = time.zones.iter().map(|zone| zone.offset_minutes).collect();
        assert_eq!(offsets.len(), 11);
        assert!(offsets.is_sorted());
        assert_eq!(local("Asia/Omsk", "RU").unwrap().zones[0].city, "Omsk");
    }

    #[test]
    fn every_zone_of_the_table_is_known_and_what_is_no_zone_gives_none() {
        for line in ZONES.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split('\t').nth(2).unwrap();
            assert!(is_zone(name), "{name}");
        }
        assert_eq!(local("Mars/Olympus", "XX"), None);
        assert!(!is_zone(""));
    }
}
