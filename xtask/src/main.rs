//! The project's own commands: `cargo xtask …`.
//!
//! This program knows no other crate of the workspace and no C code, so that it starts at
//! once on a machine on which nothing else can be built yet.

mod apt;
mod desk;
mod display;
mod icons;
mod layers;
mod licences;
mod npm;
mod program;
mod tally;
mod test;
mod tools;

use std::process::{Command, ExitCode};

use clap::{Parser, Subcommand};

use crate::program::cargo;

/// Commands for those who build CHM Desk.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Call {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing, builds the desk and opens its window.
    Desk(desk::Options),
    /// Runs everything that CI runs, its own set-up included.
    Test(test::Options),
    /// Checks that crates depend only on the crates listed in docs/architecture.md.
    Layers,
    /// Lists the parts by others with their licences, which the program shows.
    Licences {
        /// Only says whether the list is up to date.
        #[arg(long)]
        check: bool,
    },
    /// Writes the TypeScript bindings of the window's commands.
    Bindings,
    /// Checks the message files of the six languages.
    Locales,
    /// Builds the starter content from the reference data.
    Seed,
    /// Takes the pictures of the documentation from the real window.
    Screenshots,
    /// Makes all icons from icons/mark.svg.
    Icons,
}

fn main() -> ExitCode {
    let done = match Call::parse().task {
        Task::Desk(options) => desk::open(&options),
        Task::Test(options) => test::run(&options),
        Task::Layers => layers::check(),
        Task::Licences { check } => licences::list(check),
        Task::Bindings => program::run(&mut bindings()),
        Task::Locales => program::run(&mut of_package("chm-i18n", "check-locales")),
        Task::Seed => program::run(&mut of_package("chm-seed", "chm-seed")),
        Task::Screenshots => test::screenshots(),
        Task::Icons => icons::make(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn bindings() -> Command {
    let mut command = cargo([
        "test",
        "--quiet",
        "--package",
        "chm-desktop",
        "--test",
        "it",
    ]);
    command.arg("bindings").env("CHM_BINDINGS", "write");
    command
}

fn of_package(package: &str, program: &str) -> Command {
    cargo(["run", "--quiet", "--package", package, "--bin", program])
}
