//! Power cuts: programs are killed at seeded random moments while they write.

mod deletion;
mod equality;
mod moving;
mod private;

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chm_tests::{Desk, Random, paper, paper_id, paper_word, text, version_word, write_manifest};
use serde_json::Value;

/// Papers of one import.
const BATCH: u32 = 40;

/// Papers of one deletion.
const DELETED: u32 = 12;

/// Kills of one round, at whose end index and database are compared.
const ROUND: u32 = 5;

/// Which version of each paper an import brought, and which papers a deletion took away; cut
/// short, neither tells what is there until a search does.
#[derive(Default)]
struct Expected {
    newest: BTreeMap<u32, u32>,
    deleted: BTreeSet<u32>,
}

/// One kind of writing that is cut short.
#[derive(Clone, Copy, Debug)]
enum Work {
    ImportNew,
    ImportChanged,
    Delete,
    Reindex,
}

impl Work {
    const ALL: [Self; 4] = [
        Self::ImportNew,
        Self::ImportChanged,
        Self::Delete,
        Self::Reindex,
    ];
}

#[test]
fn a_hundred_kills_lose_nothing_and_leave_the_index_equal_to_the_database() {
    // Two desks at once, for the two processors of the smallest machine.
    let halves: Vec<_> = [1_u64, 2]
        .map(|seed| std::thread::spawn(move || kill_and_check(seed, 55)))
        .into_iter()
        .collect();
    let mut cut_short = [0; 4];
    for half in halves {
        for (all, of_half) in cut_short.iter_mut().zip(half.join().unwrap()) {
            *all += of_half;
        }
    }
    println!("{:?} cut short {cut_short:?} times", Work::ALL);
    assert!(cut_short.iter().sum::<u32>() >= 100, "{cut_short:?}");
    assert!(cut_short.iter().all(|count| *count >= 5), "{cut_short:?}");
}

/// Cuts `kills` pieces of work short and checks the desk after each; gives how many of each kind
/// were indeed cut.
fn kill_and_check(seed: u64, kills: u32) -> [u32; 4] {
    let desk = Desk::with_starter().unwrap();
    let mut random = Random::seeded(seed);
    let mut expected = Expected::default();
    let mut durations = [Duration::from_millis(400); 4];
    let mut cut = [0; 4];
    let mut started = 0;
    while cut.iter().sum::<u32>() < kills {
        started += 1;
        assert!(started < kills * 3, "most work ends before it is killed");
        let work = Work::ALL[random.below(4) as usize];
        let mut command = expected.prepare(work, &desk, &mut random);
        let usual = &mut durations[work as usize];
        let moment = usual.mul_f64(random.below(1_000) as f64 / 1_000.0);
        if is_killed(&mut command, moment, usual) {
            cut[work as usize] += 1;
        }
        let when = format!("seed {seed}, {started}: {work:?} cut after {moment:?}");
        assert_clean(&desk, &when);
        if started % ROUND == 0 {
            equality::index_and_compare(desk.path(), &when);
        }
    }
    expected.finish(&desk);
    equality::index_and_compare(desk.path(), "at the end");
    assert_clean(&desk, "at the end");
    expected.assert_found(&desk);
    cut
}

/// Starts a command and kills it after a moment, unless it ended before; notes how long it takes.
fn is_killed(command: &mut Command, moment: Duration, usual: &mut Duration) -> bool {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The moment of the cut is the input of this test, so it sleeps.
    std::thread::sleep(moment);
    child.kill().unwrap();
    if child.wait().unwrap().success() {
        *usual = start.elapsed();
        return false;
    }
    *usual = usual.mul_f64(1.02);
    true
}

/// A command that leaves the private part locked: unlocking that is killed counts as a wrong try.
fn locked(desk: &Desk, arguments: &[&str]) -> Command {
    let mut command = desk.command(arguments);
    command.env_remove("CHM_PASSPHRASE");
    command
}

impl Expected {
    fn prepare(&mut self, work: Work, desk: &Desk, random: &mut Random) -> Command {
        let there = self.newest.len() as u32;
        let first = match work {
            Work::Reindex if there > 0 => return locked(desk, &["reindex"]),
            Work::Delete if there > 0 => {
                let numbers: Vec<u32> = (0..DELETED)
                    .map(|_| random.below(u64::from(there)) as u32)
                    .collect();
                self.deleted.extend(&numbers);
                return deletion::command(desk.path(), &numbers);
            }
            Work::ImportChanged if there > 0 => {
                random.below(u64::from(there / BATCH)) as u32 * BATCH
            }
            _ => there,
        };
        for number in first..first + BATCH {
            self.deleted.remove(&number);
            self.newest
                .entry(number)
                .and_modify(|version| *version += 1)
                .or_insert(0);
        }
        locked(desk, &["import", &self.write(desk, first..first + BATCH)])
    }

    fn write(&self, desk: &Desk, numbers: impl Iterator<Item = u32>) -> String {
        let papers: Vec<Value> = numbers
            .map(|number| paper(number, self.newest[&number], 1 + number % 9))
            .collect();
        let path = desk.path().with_extension("jsonl");
        write_manifest(&path, &papers).unwrap();
        path.to_string_lossy().into_owned()
    }

    /// Does again, to its end, what was cut short.
    fn finish(&self, desk: &Desk) {
        let deleted: Vec<u32> = self.deleted.iter().copied().collect();
        let run = deletion::command(desk.path(), &deleted).output().unwrap();
        assert!(run.status.success(), "{run:?}");
        let there = self.newest.keys().copied();
        let manifest = self.write(desk, there.filter(|number| !self.deleted.contains(number)));
        desk.done(&["import", &manifest]).unwrap();
        std::fs::remove_file(manifest).unwrap();
    }

    /// Every paper is found by its own word and by that of its newest version, but for those
    /// that were deleted.
    fn assert_found(&self, desk: &Desk) {
        let (mut queries, mut wanted) = (String::new(), Vec::new());
        for (&number, &version) in &self.newest {
            for word in [paper_word(number), version_word(number, version)] {
                queries.push_str(&word);
                queries.push('\n');
                wanted.push(if self.deleted.contains(&number) {
                    String::new()
                } else {
                    paper_id(number)
                });
            }
        }
        let file = desk.path().with_extension("queries");
        std::fs::write(&file, queries).unwrap();
        let run = desk
            .done(&["search", "--batch", &file.to_string_lossy()])
            .unwrap();
        std::fs::remove_file(file).unwrap();
        let found: Vec<String> = run
            .out
            .lines()
            .map(|line| {
                let answer: Value = serde_json::from_str(line).unwrap();
                text(&answer["hits"][0]["key"])
            })
            .collect();
        assert_eq!(found, wanted);
        assert!(!self.deleted.is_empty());
    }
}

fn assert_clean(desk: &Desk, when: &str) {
    let run = desk.run(&["doctor", "--json"]).unwrap();
    assert_eq!(run.code, 0, "{when}: {run:?}");
}
