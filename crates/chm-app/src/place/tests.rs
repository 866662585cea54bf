use std::fs;

use tempfile::TempDir;

use super::*;
use crate::Desk;
use crate::view::PlaceState;

/// A home with a desk where the system provides for it, and another drive.
struct Home {
    system: TempDir,
    drive: TempDir,
}

impl Home {
    fn with_desk() -> Self {
        let home = Self {
            system: tempfile::tempdir().unwrap(),
            drive: tempfile::tempdir().unwrap(),
        };
        let desk = Desk::open(home.place().folder(), None).unwrap();
        desk.set_preference("theme", "dark").unwrap();
        home
    }

    fn surroundings(&self) -> Surroundings {
        Surroundings {
            system: Some(self.system.path().to_owned()),
            ..Surroundings::default()
        }
    }

    fn place(&self) -> Place {
        Place::find(&self.surroundings()).unwrap().unwrap()
    }

    /// As the next start finds it.
    fn ready(&self) -> Place {
        let mut place = self.place();
        place.ready().unwrap();
        place
    }

    fn theme(&self) -> Option<String> {
        let desk = Desk::open(self.ready().folder(), None).unwrap();
        desk.preference("theme").unwrap()
    }
}

#[test]
fn the_environment_decides_before_the_marker_and_the_marker_before_the_system() {
    let home = Home::with_desk();
    let mut surroundings = home.surroundings();
    let program = home.drive.path().join("chm-desktop");
    surroundings.program = Some(program);
    let chosen = |surroundings: &Surroundings| {
        let place = Place::find(surroundings).unwrap().unwrap();
        (place.chosen_by(), place.folder().to_owned())
    };
    let system = home.system.path().join("chm-desk");
    assert_eq!(chosen(&surroundings), (PlaceChoice::System, system));
    fs::write(home.drive.path().join("portable"), "").unwrap();
    let beside = home.drive.path().join("chm-desk-data");
    assert_eq!(chosen(&surroundings), (PlaceChoice::Portable, beside));
    surroundings.wish = Some("".into());
    assert_eq!(chosen(&surroundings).0, PlaceChoice::Portable);
    surroundings.wish = Some("/desk".into());
    assert_eq!(
        chosen(&surroundings),
        (PlaceChoice::Environment, "/desk".into())
    );
}

#[test]
fn a_portable_desk_lies_beside_the_program_without_the_keyring_and_is_not_moved() {
    let home = Home::with_desk();
    fs::create_dir(home.drive.path().join("portable")).unwrap();
    let mut place = Place::find(&Surroundings {
        program: Some(home.drive.path().join("chm-desktop")),
        ..Surroundings::default()
    })
    .unwrap()
    .unwrap();
    place.ready().unwrap();
    drop(Desk::open(place.folder(), None).unwrap());
    assert!(!place.may_use_keyring());
    assert!(home.drive.path().join("chm-desk-data/public.db").is_file());
    let error = place.move_into(home.system.path(), &mut |_| true);
    assert_eq!(error.unwrap_err().code(), "place-fixed");
}

#[test]
fn data_are_moved_and_the_old_place_goes_when_the_person_agrees() {
    let home = Home::with_desk();
    let mut place = home.ready();
    let old = place.folder().to_owned();
    fs::write(old.join("of the person.txt"), "kept").unwrap();
    let preview = place.preview_move(home.drive.path()).unwrap();
    assert_eq!(preview.obstacle, None);
    assert!(preview.needed_bytes > 0.0 && preview.free_bytes.is_some());
    let mut last = 0.0;
    place
        .move_into(home.drive.path(), &mut |at| {
            assert!(at.done_bytes >= last);
            last = at.done_bytes;
            true
        })
        .unwrap();
    assert!(last > 0.0);
    let new = home.drive.path().join("chm-desk");
    assert_eq!(home.place().folder(), new);
    assert_eq!(home.theme().as_deref(), Some("dark"));
    let shown = home.ready().shown().unwrap();
    assert_eq!(shown.chosen_by, PlaceChoice::Moved);
    assert_eq!(shown.state, PlaceState::Writable);
    assert_eq!(shown.left.unwrap().folder, old.display().to_string());

    home.ready().remove_left().unwrap();
    assert_eq!(
        fs::read_dir(&old).unwrap().count(),
        1,
        "what is not ours stays"
    );
    assert!(new.join("of the person.txt").exists());
    assert!(home.ready().shown().unwrap().left.is_none());
    assert_eq!(home.theme().as_deref(), Some("dark"));
    assert_eq!(home.ready().remove_left().unwrap_err().code(), "not-found");
}

#[test]
fn a_move_that_is_stopped_leaves_the_old_place_in_use_and_nothing_behind() {
    let home = Home::with_desk();
    let mut calls = 0;
    let mut place = home.ready();
    let old = place.folder().to_owned();
    // At the first word of it, and at the last before the exchange.
    for stop_at_end in [false, true] {
        let stopped = place.move_into(home.drive.path(), &mut |at| {
            calls += 1;
            stop_at_end && at.done_bytes < at.total_bytes
        });
        assert_eq!(stopped.unwrap_err().code(), "interrupted");
        assert!(!home.drive.path().join("chm-desk").exists());
        assert_eq!(home.ready().folder(), old);
    }
    assert!(calls >= 2);
    assert_eq!(home.theme().as_deref(), Some("dark"));
}

#[test]
fn a_copy_that_was_cut_off_is_taken_away_by_the_next_start() {
    let home = Home::with_desk();
    let to = home.drive.path().join("chm-desk");
    for is_there in [true, false] {
        let mut place = home.ready();
        let moved = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            place.move_into(home.drive.path(), &mut |_| panic!("cut off"))
        }));
        assert!(moved.is_err());
        assert!(to.join("copy-begun").exists());
        if is_there {
            assert_eq!(home.theme().as_deref(), Some("dark"));
            assert!(!to.exists());
        } else {
            // Its drive was away at the next start, and comes back for another move.
            let away = home.drive.path().with_extension("away");
            fs::rename(home.drive.path(), &away).unwrap();
            assert_eq!(home.theme().as_deref(), Some("dark"));
            fs::rename(&away, home.drive.path()).unwrap();
            let preview = home.place().preview_move(home.drive.path()).unwrap();
            assert!(preview.is_begun && preview.obstacle.is_none());
            home.ready()
                .move_into(home.drive.path(), &mut |_| true)
                .unwrap();
            assert_eq!(home.ready().folder(), to);
        }
    }
}

#[test]
fn data_whose_drive_is_away_are_not_replaced_by_an_empty_desk() {
    let home = Home::with_desk();
    home.ready()
        .move_into(home.drive.path(), &mut |_| true)
        .unwrap();
    let folder = home.drive.path().join("chm-desk");
    let away = home.drive.path().join("away");
    fs::rename(&folder, &away).unwrap();
    let gone = |place: &mut Place| place.ready().unwrap_err().code();
    assert_eq!(gone(&mut home.place()), "folder-gone");
    // The empty folder at which a drive that is away would be.
    fs::create_dir(&folder).unwrap();
    assert_eq!(gone(&mut home.place()), "folder-gone");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    fs::remove_dir(&folder).unwrap();
    fs::rename(&away, &folder).unwrap();
    assert_eq!(home.theme().as_deref(), Some("dark"));
    fs::write(home.system.path().join("chm-desk.place"), "{").unwrap();
    let error = Place::find(&home.surroundings()).unwrap_err();
    assert_eq!(error.code(), "unreadable-file");
}

#[test]
fn what_hinders_a_move_is_said_before_anything_is_written() {
    let home = Home::with_desk();
    let place = home.ready();
    let obstacle = |to: &Path| place.preview_move(to).unwrap().obstacle;
    let inside = place.folder().join("below");
    assert_eq!(obstacle(&inside).as_deref(), Some("folder-inside"));
    assert_eq!(
        obstacle(home.system.path()).as_deref(),
        Some("folder-inside")
    );
    assert_eq!(
        obstacle(Path::new("relative")).as_deref(),
        Some("bad-argument")
    );
    let full = home.drive.path().join("chm-desk");
    fs::create_dir(&full).unwrap();
    assert_eq!(obstacle(home.drive.path()), None, "an empty one serves");
    fs::write(full.join("a"), "a").unwrap();
    assert_eq!(
        obstacle(home.drive.path()).as_deref(),
        Some("folder-not-empty")
    );
    let mut place = home.ready();
    let desk = Desk::open(place.folder(), None).unwrap();
    fs::remove_file(full.join("a")).unwrap();
    let error = place.move_into(home.drive.path(), &mut |_| true);
    assert_eq!(error.unwrap_err().code(), "in-use");
    drop(desk);
}

#[test]
fn a_second_program_that_starts_during_a_move_leaves_the_copy() {
    let home = Home::with_desk();
    let mut place = home.ready();
    let mut started = 0;
    place
        .move_into(home.drive.path(), &mut |_| {
            // Its desk does not open: the data are held.
            home.ready();
            started += 1;
            true
        })
        .unwrap();
    assert!(started > 0);
    let moved = home.ready();
    assert_eq!(moved.folder(), home.drive.path().join("chm-desk"));
    assert_eq!(home.theme().as_deref(), Some("dark"));
}

#[test]
fn a_program_that_looked_before_a_move_ended_finds_the_data_where_they_are() {
    let home = Home::with_desk();
    let mut place = home.ready();
    let mut second = None;
    place
        .move_into(home.drive.path(), &mut |_| {
            second.get_or_insert_with(|| home.place());
            true
        })
        .unwrap();
    let mut second = second.unwrap();
    second.ready().unwrap();
    assert_eq!(second.folder(), place.folder());
    assert_eq!(home.theme().as_deref(), Some("dark"));
}

#[test]
fn a_former_place_that_was_used_since_is_not_removed() {
    let home = Home::with_desk();
    let mut place = home.ready();
    let old = place.folder().to_owned();
    place.move_into(home.drive.path(), &mut |_| true).unwrap();
    let desk = Desk::open(&old, None).unwrap();
    desk.set_preference("theme", "light").unwrap();
    drop(desk);
    let error = home.ready().remove_left().unwrap_err();
    assert_eq!(error.code(), "left-changed");
    let desk = Desk::open(&old, None).unwrap();
    assert_eq!(desk.preference("theme").unwrap().as_deref(), Some("light"));
}
