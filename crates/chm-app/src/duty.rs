//! What needs the person, and in which order: overdue by days late, then by the day it is due,
//! then conflicts, then reviews.
//!
//! Pure: duties in, an order out. Letters, reports and conflicts bring their duties from where
//! they are kept; nothing here makes one up.

use std::cmp::Reverse;

use chm_model::Day;

use crate::view::{DutyKind, DutyLine, Urgency, Words};

/// Duties that Today shows before "See all".
pub(crate) const SHOWN: usize = 5;

/// Days within which a duty belongs to "this week".
const WEEK: u32 = 7;

/// Something that waits for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Duty {
    pub kind: DutyKind,
    pub title: Words,
    /// How many things it stands for, at least 1.
    pub count: u32,
    /// Last day on which it is in time.
    pub due_on: Option<Day>,
    /// Since when it waits, milliseconds UTC: the oldest goes first among equals.
    pub since_ms: i64,
    /// Address of the view that deals with it.
    pub place: String,
}

/// Duties in order, and what is said of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Agenda {
    /// What needs the person now, in order.
    pub now: Vec<(Duty, Urgency)>,
    /// How many of these are late or due within seven days.
    pub due_this_week: u32,
    /// The first day after these on which something is due.
    pub next_on: Option<Day>,
}

impl Agenda {
    /// Puts duties into order. One that is due in more than seven days does not need the person
    /// yet.
    pub(crate) fn of(duties: Vec<Duty>, today: Day) -> Self {
        let mut agenda = Self::default();
        let mut later: Option<Day> = None;
        for duty in duties {
            match urgency(&duty, today) {
                Urgency::Due { days } if days > WEEK => {
                    later = [later, duty.due_on].into_iter().flatten().min();
                }
                urgency => agenda.now.push((duty, urgency)),
            }
        }
        agenda
            .now
            .sort_by_key(|(duty, urgency)| (rank(*urgency), duty.since_ms));
        let dated = agenda.now.iter().filter(|(_, urgency)| {
            matches!(urgency, Urgency::Overdue { .. } | Urgency::Due { .. })
        });
        agenda.due_this_week = dated.map(|(duty, _)| duty.count).sum();
        agenda.next_on = later;
        agenda
    }

    /// The first of them as the window shows them.
    pub(crate) fn lines(&self) -> Vec<DutyLine> {
        let first = self.now.iter().take(SHOWN);
        first
            .map(|(duty, urgency)| DutyLine {
                kind: duty.kind,
                title: duty.title.clone(),
                count: duty.count,
                urgency: *urgency,
                due_on: duty.due_on.map(|day| day.to_string()),
                place: duty.place.clone(),
            })
            .collect()
    }
}

/// A day decides before the kind: a conflict or review that is due stands among the due.
fn urgency(duty: &Duty, today: Day) -> Urgency {
    match (duty.due_on, duty.kind) {
        (Some(due), _) => match today.days_until(due) {
            late @ ..0 => Urgency::Overdue {
                days: late.unsigned_abs(),
            },
            days => Urgency::Due {
                days: days.unsigned_abs(),
            },
        },
        (None, DutyKind::Conflict) => Urgency::Conflict,
        (None, _) => Urgency::Review,
    }
}

fn rank(urgency: Urgency) -> (u8, Reverse<u32>, u32) {
    match urgency {
        Urgency::Overdue { days } => (0, Reverse(days), 0),
        Urgency::Due { days } => (1, Reverse(0), days),
        Urgency::Conflict => (2, Reverse(0), 0),
        Urgency::Review => (3, Reverse(0), 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2026-04-14".parse().unwrap()
    }

    fn duty(title: &str, kind: DutyKind, due_on: &str, since_ms: i64) -> Duty {
        Duty {
            kind,
            title: Words {
                text: title.to_owned(),
                lang: "en".to_owned(),
            },
            count: 1,
            due_on: due_on.parse().ok(),
            since_ms,
            place: String::new(),
        }
    }

    fn titles(agenda: &Agenda) -> Vec<&str> {
        let duties = agenda.now.iter();
        duties.map(|(duty, _)| duty.title.text.as_str()).collect()
    }

    #[test]
    fn the_latest_comes_first_then_what_is_due_then_conflicts_then_reviews() {
        let agenda = Agenda::of(
            vec![
                duty("review", DutyKind::Review, "", 1),
                duty("conflict", DutyKind::Conflict, "", 1),
                duty("friday", DutyKind::Report, "2026-04-17", 1),
                duty("today", DutyKind::Reminder, "2026-04-14", 9),
                duty("a day late", DutyKind::Reply, "2026-04-13", 1),
                duty("five days late", DutyKind::Reply, "2026-04-09", 9),
            ],
            today(),
        );
        let expected = [
            "five days late",
            "a day late",
            "today",
            "friday",
            "conflict",
            "review",
        ];
        assert_eq!(titles(&agenda), expected);
        assert_eq!(agenda.now[0].1, Urgency::Overdue { days: 5 });
        assert_eq!(agenda.now[2].1, Urgency::Due { days: 0 });
        assert_eq!(agenda.lines().len(), SHOWN);
        assert_eq!(agenda.due_this_week, 4, "only what has a day counts");
    }

    #[test]
    fn what_waits_longest_goes_first_among_equals() {
        let agenda = Agenda::of(
            vec![
                duty("new", DutyKind::Review, "", 20),
                duty("old", DutyKind::ConfirmContacts, "", 10),
            ],
            today(),
        );
        assert_eq!(titles(&agenda), ["old", "new"]);
    }

    #[test]
    fn what_is_due_after_a_week_waits_and_names_the_next_day() {
        let agenda = Agenda::of(
            vec![
                duty("in a week", DutyKind::Reply, "2026-04-21", 1),
                duty("later", DutyKind::Reply, "2026-05-02", 1),
                duty("soon after", DutyKind::Reply, "2026-04-22", 1),
            ],
            today(),
        );
        assert_eq!(titles(&agenda), ["in a week"]);
        assert_eq!(agenda.next_on, "2026-04-22".parse().ok());
    }

    #[test]
    fn a_conflict_with_a_day_stands_among_what_is_due() {
        let agenda = Agenda::of(
            vec![
                duty("due", DutyKind::Reply, "2026-04-16", 1),
                duty("conflict", DutyKind::Conflict, "2026-04-15", 1),
            ],
            today(),
        );
        assert_eq!(titles(&agenda), ["conflict", "due"]);
    }

    #[test]
    fn a_duty_of_many_things_counts_each() {
        let mut many = duty("many", DutyKind::Reply, "2026-04-15", 1);
        many.count = 3;
        assert_eq!(Agenda::of(vec![many], today()).due_this_week, 3);
        assert_eq!(Agenda::of(Vec::new(), today()), Agenda::default());
    }
}
