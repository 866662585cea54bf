use super::*;

const POLICY: BackupPolicy = BackupPolicy {
    daily: 7,
    weekly: 4,
    monthly: 6,
};

/// 1 March 2026, noon, a Sunday.
const START: i64 = 1_772_366_400_000;
const YEAR_MS: i64 = 365 * DAY_MS;

/// A desk whose clock is at hand: opened at each instant, it backs up when that is due.
#[derive(Default)]
struct Desk {
    kept: Vec<Taken>,
    made: u64,
    /// Its private part is gone.
    has_lost: bool,
    is_locked: bool,
}

fn checked(number: u64, created_at_ms: i64) -> Taken {
    Taken {
        number,
        created_at_ms,
        has_private_part: true,
        is_checked: true,
    }
}

impl Desk {
    fn open_at(&mut self, now_ms: i64) {
        if !is_due(&self.kept, now_ms) {
            return;
        }
        self.made += 1;
        self.kept.push(Taken {
            has_private_part: !self.has_lost,
            is_checked: !self.has_lost && !self.is_locked,
            ..checked(self.made, now_ms)
        });
        for place in superfluous(&self.kept, POLICY).into_iter().rev() {
            self.kept.remove(place);
        }
    }

    fn days(&self) -> Vec<i64> {
        let first = day(START);
        self.kept
            .iter()
            .map(|taken| day(taken.created_at_ms) - first)
            .collect()
    }
}

#[test]
fn days_weeks_and_months_are_kept_by_count() {
    let mut desk = Desk::default();
    for day in 0..200 {
        desk.open_at(START + day * DAY_MS);
        // Opened again in the evening, nothing more is made.
        desk.open_at(START + day * DAY_MS + 6 * 3_600_000);
    }
    assert_eq!(desk.made, 200);
    // Seven days to 199; the Sundays 189 and 182 besides 196; the last days of five more months.
    assert_eq!(
        desk.days(),
        [
            60, 91, 121, 152, 182, 183, 189, 193, 194, 195, 196, 197, 198, 199
        ]
    );
}

#[test]
fn a_clock_ten_years_ahead_for_a_day_deletes_nothing_that_is_needed() {
    let mut desk = Desk::default();
    (0..40).for_each(|day| desk.open_at(START + day * DAY_MS));
    desk.open_at(START + 10 * YEAR_MS);
    assert_eq!(desk.days()[desk.days().len() - 1], 3_650);
    assert!(desk.days().contains(&39) && desk.days().contains(&34));
    // The clock is right again: the next backup is due at once, and so each day.
    (40..60).for_each(|day| desk.open_at(START + day * DAY_MS));
    assert_eq!(desk.made, 61);
    let days = desk.days();
    assert!((53..60).all(|day| days.contains(&day)), "{days:?}");
}

#[test]
fn a_clock_set_back_by_years_does_not_stop_the_backups() {
    let mut desk = Desk::default();
    (0..10).for_each(|day| desk.open_at(START + day * DAY_MS));
    (10..20).for_each(|day| desk.open_at(START - 20 * YEAR_MS + day * DAY_MS));
    assert_eq!(desk.made, 20);
    let newest = desk.kept.iter().map(|taken| taken.number).max();
    assert_eq!(
        newest,
        Some(20),
        "the newest is kept though its date is the oldest"
    );
}

#[test]
fn months_begin_with_the_month_in_every_year() {
    // 31 December 1969, 1 January 1970; 28 and 29 February, 1 March 2000.
    assert_eq!(month(0) - month(-1), 1);
    let leap = 951_696_000_000;
    assert_eq!(month(leap), month(leap + DAY_MS));
    assert_eq!(month(leap + 2 * DAY_MS) - month(leap), 1);
    assert_eq!(month(START) - month(START - DAY_MS), 1);
    assert_eq!(
        week(START + DAY_MS) - week(START),
        1,
        "Monday begins a week"
    );
    assert_eq!(week(START), week(START - 6 * DAY_MS));
    assert_eq!(civil_day(START), "2026-03-01");
    assert_eq!(civil_day(leap + DAY_MS), "2000-02-29");
    assert_eq!(civil_day(-1), "1969-12-31");
}

#[test]
fn whatever_the_clock_says_the_newest_stay_and_the_counts_hold() {
    let mut state = 7_u64;
    let mut random = |limit: i64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as i64 % limit
    };
    for _ in 0..200 {
        let mut desk = Desk::default();
        let mut now = START;
        for _ in 0..80 {
            now += match random(12) {
                0 => random(40 * YEAR_MS) - 20 * YEAR_MS,
                1 => random(60 * DAY_MS) - 30 * DAY_MS,
                _ => DAY_MS,
            };
            desk.open_at(now);
            assert!(desk.kept.len() <= 17);
            assert!(desk.kept.iter().any(|taken| taken.number == desk.made));
        }
        assert!(superfluous(&desk.kept, POLICY).is_empty());
    }
}

#[test]
fn what_is_lost_on_the_disk_pushes_no_backup_out() {
    let mut desk = Desk::default();
    (0..40).for_each(|day| desk.open_at(START + day * DAY_MS));
    let before = desk.days();
    desk.has_lost = true;
    (40..400).for_each(|day| desk.open_at(START + day * DAY_MS));
    let days = desk.days();
    assert_eq!(days[..days.len() - 1], before);
    assert_eq!(days.last(), Some(&399), "one each day still, and only one");
}

#[test]
fn the_newest_backup_of_an_open_private_part_stays_however_many_of_a_locked_one_follow() {
    let mut desk = Desk::default();
    (0..40).for_each(|day| desk.open_at(START + day * DAY_MS));
    desk.is_locked = true;
    (40..1_000).for_each(|day| desk.open_at(START + day * DAY_MS));
    assert!(desk.days().contains(&39), "{:?}", desk.days());
    assert!(desk.kept.len() <= 18);
    desk.is_locked = false;
    (1_000..1_200).for_each(|day| desk.open_at(START + day * DAY_MS));
    assert!(!desk.days().contains(&39), "a newer one took its place");
}

#[test]
fn a_desk_without_a_private_part_keeps_its_settings_by_count() {
    let mut desk = Desk {
        has_lost: true,
        ..Desk::default()
    };
    (0..200).for_each(|day| desk.open_at(START + day * DAY_MS));
    assert_eq!(desk.kept.len(), 14);
}

#[test]
fn two_files_of_one_number_are_two() {
    let taken = [checked(5, START), checked(5, START - 400 * DAY_MS)];
    let policy = BackupPolicy {
        daily: 1,
        weekly: 0,
        monthly: 0,
    };
    assert_eq!(superfluous(&taken, policy), [1]);
}

#[test]
fn what_was_here_before_a_restore_stays_a_month_by_the_clock_and_by_the_work_done() {
    let taken = checked(10, START);
    assert!(is_past(taken, 40, START + 30 * DAY_MS));
    assert!(!is_past(taken, 40, START + 29 * DAY_MS));
    assert!(
        !is_past(taken, 39, START + 20 * YEAR_MS),
        "the clock was moved"
    );
    assert!(!is_past(taken, 400, START - 20 * YEAR_MS));
}

#[test]
fn extreme_instants_are_only_instants() {
    let taken = [i64::MIN, i64::MAX, 0]
        .map(|created_at_ms| checked(created_at_ms.unsigned_abs(), created_at_ms));
    assert!(!is_past(taken[1], u64::MAX, i64::MIN));
    assert!(is_due(&taken, i64::MAX));
    assert!(is_due(&[], 0));
    assert_eq!(superfluous(&taken, POLICY).len(), 0);
}
