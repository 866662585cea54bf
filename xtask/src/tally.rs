//! Counting passed and failed tests in what test programs print.

use std::ops::AddAssign;

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Tally {
    /// Reads the closing line of a Rust test program or of Vitest; any other line counts nothing.
    pub fn of_line(line: &str) -> Self {
        let plain = without_colours(line);
        let words = plain.trim();
        if words.starts_with("test result:") || words.starts_with("Tests ") {
            Self {
                passed: number_before(words, "passed"),
                failed: number_before(words, "failed"),
            }
        } else {
            Self::default()
        }
    }
}

fn number_before(text: &str, word: &str) -> u32 {
    let words: Vec<&str> = text
        .split([' ', ';', ','])
        .filter(|word| !word.is_empty())
        .collect();
    words
        .windows(2)
        .find_map(|pair| match pair {
            [number, next] if *next == word => number.parse().ok(),
            _ => None,
        })
        .unwrap_or(0)
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut in_code = false;
    for character in line.chars() {
        match (in_code, character) {
            (false, '\u{1b}') => in_code = true,
            (false, _) => plain.push(character),
            (true, 'm') => in_code = false,
            (true, _) => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn rust_tests_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Tally::of_line(line), tally(12, 3));
    }

    #[test]
    fn vitest_is_counted_with_and_without_colours() {
        assert_eq!(
            Tally::of_line("      Tests  2 failed | 43 passed (45)"),
            tally(43, 2)
        );
        assert_eq!(
            Tally::of_line(
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m7 passed\u{1b}[39m (7)"
            ),
            tally(7, 0)
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(
            Tally::of_line("test letters::a_letter_is_sent_once ... ok"),
            tally(0, 0)
        );
        assert_eq!(Tally::of_line(" Test Files  3 passed (3)"), tally(0, 0));
    }
}
