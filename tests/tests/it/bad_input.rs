//! What cannot be taken is named with its row or file and the next step; nothing is lost.

mod clock;
mod disk;
mod folder;
mod queries;
mod rows;
mod running;

use chm_tests::{Desk, Run};

/// What a fault must look like for a person: its exit code, and words in two languages.
struct Told<'a> {
    exit: i32,
    english: &'a [&'a str],
    french: &'a [&'a str],
}

impl Told<'_> {
    /// Runs a command that changes nothing in both languages and compares.
    fn assert(&self, desk: &Desk, arguments: &[&str]) {
        self.assert_run(&desk.run(arguments).unwrap(), self.english);
        let french = [arguments, &["--ui-lang", "fr"]].concat();
        self.assert_run(&desk.run(&french).unwrap(), self.french);
    }

    fn assert_run(&self, run: &Run, words: &[&str]) {
        assert_eq!(run.code, self.exit, "{run:?}");
        let said = spaces(&run.said());
        for word in words {
            assert!(
                said.contains(&spaces(word)),
                "{word:?} is missing in {run:?}"
            );
        }
    }
}

/// With plain spaces only: French sets narrow ones before some marks.
fn spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace(['\u{2068}', '\u{2069}'], "")
}

fn assert_whole(desk: &Desk) {
    let run = desk.run(&["doctor"]).unwrap();
    assert_eq!(run.code, 0, "{run:?}");
}
