//! Everything that CI runs.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::npm::npm;
use crate::program::{self, Workspace, cargo};
use crate::tally::Tally;
use crate::{apt, layers, licences, npm, tools};

/// Options of `cargo xtask test`.
#[derive(Args)]
pub struct Options {
    /// Run only the steps whose name holds these words.
    #[arg(long, value_name = "WORDS")]
    only: Option<String>,
}

/// One step: a name and what it does.
struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    /// Something in this program.
    Here(fn() -> Result<()>),
    /// Another program.
    Program(fn() -> Result<Command>),
    /// Another program that runs tests and counts them.
    Tests(fn() -> Result<Command>),
}

/// In this order: what is quick and needs little comes first, and the window is compiled
/// only after its web part is built.
const STEPS: &[Step] = &[
    step(
        "format",
        Work::Program(|| Ok(cargo(["fmt", "--all", "--check"]))),
    ),
    step("layers", Work::Here(layers::check)),
    step("licences shown", Work::Here(|| licences::list(true))),
    step("licences, bans, sources", Work::Program(|| Ok(deny()))),
    step("ui types", Work::Program(|| Ok(npm(["run", "check"])))),
    step("ui lint", Work::Program(|| Ok(npm(["run", "lint"])))),
    step("ui tests", Work::Tests(|| Ok(npm(["run", "test"])))),
    step("ui build", Work::Program(|| Ok(npm(["run", "build"])))),
    step("ui size", Work::Program(|| Ok(npm(["run", "size"])))),
    step("clippy", Work::Program(|| Ok(clippy()))),
    step("documentation", Work::Program(|| Ok(documentation()))),
    step("programs", Work::Program(|| Ok(programs()))),
    step("locales", Work::Program(|| built("check-locales"))),
    step("seed unchanged", Work::Program(seed)),
    step(
        "tests, bindings unchanged, real window",
        Work::Tests(rust_tests),
    ),
];

const fn step(name: &'static str, work: Work) -> Step {
    Step { name, work }
}

/// Sets up what the checks need, runs them all, and ends with the number of those that passed.
///
/// # Errors
/// When the set-up or a step fails; every step has run by then.
pub fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    heading("set-up");
    apt::ensure(&[
        apt::BUILD,
        apt::FONTS,
        apt::WINDOW_TESTS,
        apt::KEYRING_TESTS,
        apt::CLOCK_TESTS,
    ])?;
    npm::ensure()?;
    tools::TAURI_DRIVER.ensure()?;
    tools::CARGO_DENY.ensure()?;
    println!("set-up: {}", seconds(start));

    let mut total = Tally::default();
    let mut report = Vec::new();
    for step in chosen(options.only.as_deref()) {
        heading(step.name);
        let start = Instant::now();
        let (tally, outcome) = match run_step(step) {
            Ok(tally) => (tally, "passed"),
            Err((tally, error)) => {
                eprintln!("{error:#}");
                (tally, "FAILED")
            }
        };
        total += tally;
        let line = format!("{outcome}  {:<34} {}", step.name, seconds(start));
        println!("{line}");
        report.push(line);
    }
    heading(&format!("all steps, {}", seconds(start)));
    println!("{}", report.join("\n"));
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed > 0 {
        bail!("Not everything passed.");
    }
    Ok(())
}

/// Takes the pictures of the documentation from the real window.
///
/// # Errors
/// When something cannot be installed, built or shown.
pub fn screenshots() -> Result<()> {
    apt::ensure(&[apt::BUILD, apt::FONTS, apt::HEADLESS, apt::WINDOW_TESTS])?;
    npm::ensure()?;
    tools::TAURI_DRIVER.ensure()?;
    program::run(&mut npm(["run", "build"]))?;
    program::run(&mut cargo([
        "run",
        "--package",
        "chm-tests",
        "--bin",
        "screenshots",
    ]))
}

fn chosen(only: Option<&str>) -> Vec<&'static Step> {
    STEPS
        .iter()
        .filter(|step| only.is_none_or(|words| step.name.contains(words)))
        .collect()
}

type Outcome = std::result::Result<Tally, (Tally, anyhow::Error)>;

fn run_step(step: &Step) -> Outcome {
    let done = match step.work {
        Work::Here(work) => work(),
        Work::Program(call) => call().and_then(|mut command| program::run(&mut command)),
        Work::Tests(call) => {
            return call()
                .map_err(failed)
                .and_then(|mut command| run_tests(&mut command));
        }
    };
    done.map(|()| Tally {
        passed: 1,
        failed: 0,
    })
    .map_err(failed)
}

fn failed(error: anyhow::Error) -> (Tally, anyhow::Error) {
    (
        Tally {
            passed: 0,
            failed: 1,
        },
        error,
    )
}

/// Runs tests with their output shown, and counts them.
fn run_tests(command: &mut Command) -> Outcome {
    let mut tally = Tally::default();
    let done = stream(command, |line| tally += Tally::of_line(line));
    match done {
        Ok(()) => Ok(tally),
        Err(error) => {
            // A test program that does not compile or crashes counts no failed test itself.
            tally.failed = tally.failed.max(1);
            Err((tally, error))
        }
    }
}

fn stream(command: &mut Command, mut each: impl FnMut(&str)) -> Result<()> {
    let name = program::words(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            each(&line);
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

fn deny() -> Command {
    let mut command = program::program(tools::CARGO_DENY.path());
    command.args(["--workspace", "--locked", "--config", ".cargo/deny.toml"]);
    command.args(["check", "licenses", "bans", "sources"]);
    command
}

fn clippy() -> Command {
    let mut command = cargo(["clippy", "--locked", "--workspace", "--all-targets"]);
    command.args(["--", "-D", "warnings"]);
    command
}

fn documentation() -> Command {
    let mut command = cargo(["doc", "--locked", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}

/// Everything with the features that the tests ask for, so that nothing is built twice.
fn programs() -> Command {
    cargo(["build", "--locked", "--workspace", "--all-targets"])
}

fn rust_tests() -> Result<Command> {
    let mut command = cargo(["test", "--locked", "--workspace", "--no-fail-fast"]);
    command.env(
        "CHM_PROGRAMS",
        Workspace::read()?.target_directory.join("debug"),
    );
    Ok(command)
}

fn built(name: &str) -> Result<Command> {
    Ok(program::program(Workspace::read()?.built(name, false)))
}

fn seed() -> Result<Command> {
    let mut command = built("chm-seed")?;
    command.arg("--check");
    Ok(command)
}

fn heading(text: &str) {
    println!("\n=== {text}");
}

fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_web_part_is_built_before_anything_compiles_the_window() {
        let place = |name| STEPS.iter().position(|step| step.name == name);
        assert!(place("ui build") < place("clippy"));
    }

    #[test]
    fn steps_are_chosen_by_words_of_their_name() {
        let names: Vec<_> = chosen(Some("ui")).iter().map(|step| step.name).collect();
        assert_eq!(
            names,
            ["ui types", "ui lint", "ui tests", "ui build", "ui size"]
        );
    }

    #[test]
    #[cfg(unix)]
    fn tests_that_end_without_a_count_count_as_one_failure() {
        let outcome = run_tests(program::program("sh").args(["-c", "echo broken; exit 1"]));
        assert_eq!(
            outcome.map_err(|(tally, _)| tally),
            Err(Tally {
                passed: 0,
                failed: 1
            })
        );
    }

    #[test]
    #[cfg(unix)]
    fn tests_are_summed_over_several_programs() {
        let printed = "printf 'test result: ok. 2 passed; 0 failed;\\ntest result: ok. 3 passed; 0 failed;\\n'";
        let outcome = run_tests(program::program("sh").args(["-c", printed]));
        assert_eq!(
            outcome.map_err(|(tally, _)| tally),
            Ok(Tally {
                passed: 5,
                failed: 0
            })
        );
    }
}
