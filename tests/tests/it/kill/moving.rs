//! The data are moved by a process that is killed: one of both places is in use, whole.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chm_app::{Place, Surroundings};
use chm_tests::{Desk, Random, copy_folder};

const SYSTEM: &str = "CHM_TESTS_MOVE_OF";
const TO: &str = "CHM_TESTS_MOVE_TO";
const KILLS: u32 = 20;

fn place(system: &Path) -> Place {
    let surroundings = Surroundings {
        system: Some(system.to_owned()),
        ..Surroundings::default()
    };
    Place::find(&surroundings).unwrap().unwrap()
}

#[test]
fn a_move_that_is_killed_at_any_moment_leaves_one_whole_place_in_use() {
    let system = tempfile::tempdir().unwrap();
    let model = Desk::with_unprotected_papers().unwrap();
    copy_folder(model.path(), &system.path().join("chm-desk")).unwrap();
    let drives: [tempfile::TempDir; 2] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut random = Random::seeded(7);
    let mut usual = Duration::from_millis(600);
    let (mut cut, mut moved) = (0, 0);
    let mut tries = 0;
    while cut < KILLS {
        tries += 1;
        assert!(tries < KILLS * 4, "most moves end before they are killed");
        let before = place(system.path()).folder().to_owned();
        let to = drives.iter().map(tempfile::TempDir::path);
        let to = to.into_iter().find(|drive| !before.starts_with(drive));
        let moment = usual.mul_f64(random.below(1_000) as f64 / 1_000.0);
        let is_cut = move_and_kill(system.path(), to.unwrap(), moment, &mut usual);
        cut += u32::from(is_cut);
        let mut found = place(system.path());
        found.ready().unwrap();
        let now = found.folder().to_owned();
        moved += u32::from(now != before);
        let report = chm_app::examine(&now, None).unwrap();
        assert_eq!(report.faults(), 0, "{moment:?}: {:?}", report.findings);
        let desk = chm_app::Desk::open_existing(&now, None).unwrap();
        assert!(desk.state().unwrap().records > 500);
        assert_eq!(desk.waiting().unwrap(), 0);
        drop(desk);
        if now == before {
            assert!(!beneath(to_of(&drives, &before)).exists(), "{moment:?}");
        } else {
            found.remove_left().unwrap();
            assert!(!before.exists());
        }
    }
    println!("{cut} moves cut short, {moved} of {tries} had changed over");
}

fn to_of<'a>(drives: &'a [tempfile::TempDir; 2], before: &Path) -> &'a Path {
    let drive = drives
        .iter()
        .find(|drive| !before.starts_with(drive.path()));
    drive.unwrap().path()
}

fn beneath(drive: &Path) -> PathBuf {
    drive.join("chm-desk")
}

fn move_and_kill(system: &Path, to: &Path, moment: Duration, usual: &mut Duration) -> bool {
    let start = Instant::now();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::moving::the_child_that_moves"])
        .env(SYSTEM, system)
        .env(TO, to)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // The moment of the cut is the input of this test, so it sleeps.
    std::thread::sleep(moment);
    child.kill().unwrap();
    if child.wait().unwrap().success() {
        *usual = start.elapsed();
        return false;
    }
    *usual = usual.mul_f64(1.05);
    true
}

#[test]
fn the_child_that_moves() {
    let (Some(system), Some(to)) = (std::env::var_os(SYSTEM), std::env::var_os(TO)) else {
        return;
    };
    let mut place = place(Path::new(&system));
    place.move_into(Path::new(&to), &mut |_| true).unwrap();
}
