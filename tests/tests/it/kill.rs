//! Power cuts: `chm` is killed at seeded random moments while it writes.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use chm_tests::{Desk, Random, paper, paper_id, paper_word, text, version_word, write_manifest};
use serde_json::Value;

/// Papers of one import.
const BATCH: u32 = 40;

/// Which version of each paper an import brought; several, until a search tells.
#[derive(Default)]
struct Expected {
    newest: BTreeMap<u32, u32>,
}

/// One kind of writing that is cut short.
#[derive(Clone, Copy)]
enum Work {
    ImportNew,
    ImportChanged,
    Reindex,
}

#[test]
fn a_hundred_kills_lose_nothing_and_leave_the_index_equal_to_the_database() {
    // Two desks at once, for the two processors of the smallest machine.
    let halves: Vec<_> = [1_u64, 2]
        .map(|seed| std::thread::spawn(move || kill_and_check(seed, 55)))
        .into_iter()
        .collect();
    let mut cut_short = 0;
    for half in halves {
        cut_short += half.join().unwrap();
    }
    assert!(cut_short >= 100, "only {cut_short} calls were cut short");
}

/// Cuts `kills` calls short and checks the desk after each; gives how many were indeed cut.
fn kill_and_check(seed: u64, kills: u32) -> u32 {
    let desk = Desk::with_starter().unwrap();
    let mut random = Random::seeded(seed);
    let mut expected = Expected::default();
    let mut durations: [Duration; 3] = [Duration::from_millis(400); 3];
    let mut cut = 0;
    let mut round = 0;
    while cut < kills {
        round += 1;
        assert!(round < kills * 3, "most calls end before they are killed");
        let work = [Work::ImportNew, Work::ImportChanged, Work::Reindex][random.below(3) as usize];
        let arguments = expected.prepare(work, &desk, &mut random);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let usual = &mut durations[work as usize];
        let moment = usual.mul_f64(random.below(1_000) as f64 / 1_000.0);
        let start = Instant::now();
        let mut child = desk
            .command(&arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The moment of the cut is the input of this test, so it sleeps.
        std::thread::sleep(moment);
        child.kill().unwrap();
        if child.wait().unwrap().success() {
            *usual = start.elapsed();
        } else {
            cut += 1;
            *usual = usual.mul_f64(1.02);
        }
        assert_clean(
            &desk,
            &format!("seed {seed}, round {round}, {arguments:?} cut after {moment:?}"),
        );
    }
    expected.import_all_again(&desk);
    assert_clean(&desk, "after the last import");
    expected.assert_found(&desk);
    cut
}

impl Expected {
    fn prepare(&mut self, work: Work, desk: &Desk, random: &mut Random) -> Vec<String> {
        let first = match work {
            Work::Reindex if !self.newest.is_empty() => return vec!["reindex".into()],
            Work::ImportChanged if !self.newest.is_empty() => {
                random.below(self.newest.len() as u64 / u64::from(BATCH)) as u32 * BATCH
            }
            _ => self.newest.len() as u32,
        };
        for number in first..first + BATCH {
            self.newest
                .entry(number)
                .and_modify(|version| *version += 1)
                .or_insert(0);
        }
        vec!["import".into(), self.write(desk, first..first + BATCH)]
    }

    fn write(&self, desk: &Desk, numbers: std::ops::Range<u32>) -> String {
        let papers: Vec<Value> = numbers
            .map(|number| paper(number, self.newest[&number], 1 + number % 9))
            .collect();
        let path = desk.path().with_extension("jsonl");
        write_manifest(&path, &papers).unwrap();
        path.to_string_lossy().into_owned()
    }

    fn import_all_again(&self, desk: &Desk) {
        let manifest = self.write(desk, 0..self.newest.len() as u32);
        desk.done(&["import", &manifest]).unwrap();
        std::fs::remove_file(manifest).unwrap();
    }

    /// Every paper is found by its own word and by that of its newest version.
    fn assert_found(&self, desk: &Desk) {
        let (mut queries, mut wanted) = (String::new(), Vec::new());
        for (&number, &version) in &self.newest {
            for word in [paper_word(number), version_word(number, version)] {
                queries.push_str(&word);
                queries.push('\n');
                wanted.push(paper_id(number));
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
    }
}

fn assert_clean(desk: &Desk, when: &str) {
    let run = desk.run(&["doctor", "--json"]).unwrap();
    assert_eq!(run.code, 0, "{when}: {run:?}");
}
