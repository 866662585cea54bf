//! What may be written after `chm`, with its help in the person's language.

use std::ffi::OsString;
use std::io::{self, Write};

use chm_i18n::{Messages, Value};
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use crate::exit::Exit;

/// Reads the command line; prints help or the fault itself.
pub fn read(
    words: &Messages,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<ArgMatches, Exit> {
    let arguments = without_in_query(arguments.into_iter().collect());
    let json = arguments.iter().any(|argument| argument == "--json");
    let broken = arguments
        .iter()
        .find(|argument| argument.to_str().is_none());
    let broken = broken.map(|argument| argument.to_string_lossy().into_owned());
    let parsed = tree(words).try_get_matches_from(arguments);
    parsed.map_err(|fault| match fault.kind() {
        ErrorKind::DisplayVersion | ErrorKind::DisplayHelp => {
            fault.print().map_or(Exit::Internal, |()| Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            fault.print().map_or(Exit::Internal, |()| Exit::Arguments)
        }
        _ => {
            let value = named(&fault, broken);
            let said = worded(words, &fault, &value);
            if json {
                let error = json!({
                    "code": "bad-argument", "values": { "value": value }, "detail": said,
                });
                if writeln!(io::stdout(), "{}", json!({ "error": error })).is_err() {
                    return Exit::Interrupted;
                }
            }
            eprintln!("{}: {said}", words.text("cli-error", &[]));
            let more = [("command", Value::from("chm --help"))];
            eprintln!("{}", words.text("cli-help-more", &more));
            Exit::Arguments
        }
    })
}

/// Puts each `-word` of a query behind `--`, where it is not taken for an option.
fn without_in_query(arguments: Vec<OsString>) -> Vec<OsString> {
    let (mut options, mut words, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    let (mut searches, mut ended, mut value_follows) = (false, false, false);
    for argument in arguments {
        if ended {
            rest.push(argument);
            continue;
        }
        let is_value = std::mem::take(&mut value_follows);
        match argument.as_encoded_bytes() {
            b"--" if !is_value => {
                ended = true;
                continue;
            }
            [b'-', b'-', name @ ..] => {
                value_follows = !name.contains(&b'=') && !FLAGS.contains(&name);
            }
            [b'-', first, ..] if searches && !is_value && (*first, argument.len()) != (b'h', 2) => {
                words.push(argument);
                continue;
            }
            b"search" if !is_value => searches = true,
            _ => {}
        }
        options.push(argument);
    }
    if ended || !words.is_empty() {
        options.push("--".into());
    }
    options.extend(words.into_iter().chain(rest));
    options
}

/// Options of a search without a value.
const FLAGS: [&[u8]; 3] = [b"json", b"quiet", b"help"];

/// How much of what was written is repeated in a message.
const SHOWN: usize = 80;

/// The first of these parts of a fault.
fn part(fault: &clap::Error, kinds: &[ContextKind]) -> String {
    let found = kinds.iter().find_map(|kind| fault.get(*kind));
    shortened(&found.map(ToString::to_string).unwrap_or_default())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The argument that a fault is about; `broken` is the first that is not UTF-8.
fn named(fault: &clap::Error, broken: Option<String>) -> String {
    match (fault.kind(), broken) {
        // Of this one the fault names the program.
        (ErrorKind::MissingSubcommand, _) => "<COMMAND>".to_owned(),
        (ErrorKind::InvalidUtf8, Some(broken)) => shortened(&broken),
        _ => part(
            fault,
            &[ContextKind::InvalidArg, ContextKind::InvalidSubcommand],
        ),
    }
}

/// What was written wrongly, in words.
fn worded(words: &Messages, fault: &clap::Error, named: &str) -> String {
    let named = ("part", Value::from(named));
    match fault.kind() {
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            words.text("cli-arguments-missing", &[named])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = part(fault, &[ContextKind::InvalidValue]);
            words.text(
                "cli-arguments-value",
                &[named, ("value", Value::from(value))],
            )
        }
        _ => words.text("cli-arguments-unknown", &[named]),
    }
}

fn tree(words: &Messages) -> Command {
    let say = |id: &str| words.text(id, &[]);
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
        say("cli-help-usage")
    );
    let mut chm = Command::new("chm")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .help_template(&template)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say("cli-help-commands"))
        .next_help_heading(say("cli-help-options"))
        .after_help(exit_codes(words))
        .arg(
            option("data", "DIR", say("cli-option-data"))
                .env("CHM_DATA")
                .hide_env(true)
                .global(true)
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(flag("json", say("cli-option-json")).global(true))
        .arg(flag("quiet", say("cli-option-quiet")).global(true))
        .arg(option("ui-lang", "xx", say("cli-option-interface")).global(true))
        .arg(
            flag("help", say("cli-option-help"))
                .short('h')
                .global(true)
                .action(ArgAction::Help),
        )
        .arg(flag("version", say("cli-option-version")).action(ArgAction::Version));
    for command in [
        init(words),
        import(words),
        search(words),
        show(words),
        backup(words),
        restore(words),
    ] {
        chm = chm.subcommand(command.help_template(&template));
    }
    for (name, about) in [
        ("reindex", "cli-command-reindex"),
        ("doctor", "cli-command-doctor"),
    ] {
        chm = chm.subcommand(
            Command::new(name)
                .about(say(about))
                .help_template(&template),
        );
    }
    chm
}

fn exit_codes(words: &Messages) -> String {
    let heading = format!("{}:", words.text("cli-help-exit-codes", &[]));
    let codes =
        Exit::ALL.map(|exit| format!("  {}  {}", exit.code(), words.text(exit.message(), &[])));
    [heading]
        .into_iter()
        .chain(codes)
        .collect::<Vec<_>>()
        .join("\n")
}

fn init(words: &Messages) -> Command {
    Command::new("init")
        .about(words.text("cli-command-init", &[]))
        .next_help_heading(words.text("cli-help-options", &[]))
        .arg(flag("no-private", words.text("cli-option-no-private", &[])))
}

fn import(words: &Messages) -> Command {
    Command::new("import")
        .about(words.text("cli-command-import", &[]))
        .next_help_heading(words.text("cli-help-options", &[]))
        .arg(
            Arg::new("path")
                .value_name("FILE|FOLDER")
                .required(true)
                .help_heading(words.text("cli-help-arguments", &[]))
                .help(words.text("cli-argument-path", &[]))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(flag("dry-run", words.text("cli-option-dry-run", &[])))
        .arg(flag("strict", words.text("cli-option-strict", &[])))
}

fn backup(words: &Messages) -> Command {
    Command::new("backup")
        .about(words.text("cli-command-backup", &[]))
        .arg(
            Arg::new("to")
                .value_name("FOLDER")
                .help_heading(words.text("cli-help-arguments", &[]))
                .help(words.text("cli-argument-to", &[]))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
}

fn restore(words: &Messages) -> Command {
    Command::new("restore")
        .about(words.text("cli-command-restore", &[]))
        .next_help_heading(words.text("cli-help-options", &[]))
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .help_heading(words.text("cli-help-arguments", &[]))
                .help(words.text("cli-argument-backup", &[]))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(flag("other-desk", words.text("cli-option-other-desk", &[])))
}

fn search(words: &Messages) -> Command {
    let say = |id: &str| words.text(id, &[]);
    let default = |value: &str| {
        words.text(
            "cli-option-default",
            &[("value", Value::from(value.to_owned()))],
        )
    };
    Command::new("search")
        .about(say("cli-command-search"))
        .next_help_heading(say("cli-help-options"))
        .arg(
            Arg::new("query")
                .value_name("QUERY")
                .num_args(1..)
                .required_unless_present("batch")
                .help_heading(say("cli-help-arguments"))
                .help(say("cli-argument-query")),
        )
        .arg(
            option("batch", "FILE", say("cli-option-batch"))
                .conflicts_with("query")
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(option("lang", "xx", say("cli-option-lang")))
        .arg(option("only", "xx", say("cli-option-only")))
        .arg(
            option(
                "limit",
                "N",
                format!("{} ({})", say("cli-option-limit"), default("20")),
            )
            .value_parser(value_parser!(u32).range(1..=200))
            .default_value("20")
            .hide_default_value(true),
        )
        .arg(
            option(
                "offset",
                "N",
                format!("{} ({})", say("cli-option-offset"), default("0")),
            )
            .value_parser(value_parser!(u32))
            .default_value("0")
            .hide_default_value(true),
        )
        .arg(
            option("sort", "best|newest|title", say("cli-option-sort"))
                .value_parser(["best", "newest", "title"])
                .default_value("best")
                .hide_default_value(true)
                .hide_possible_values(true),
        )
        .arg(many("kind", "KIND", say("cli-option-kind")))
        .args(
            [
                "type",
                "language",
                "chemical",
                "topic",
                "treaty",
                "year",
                "place",
                "availability",
            ]
            .map(|facet| {
                many(
                    facet,
                    "CODE",
                    words.text("cli-option-facet", &[("facet", Value::from(facet))]),
                )
            }),
        )
}

fn show(words: &Messages) -> Command {
    Command::new("show")
        .about(words.text("cli-command-show", &[]))
        .arg(
            Arg::new("id")
                .value_name("ID")
                .required(true)
                .help_heading(words.text("cli-help-arguments", &[]))
                .help(words.text("cli-argument-id", &[])),
        )
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn many(name: &'static str, value: &'static str, help: String) -> Arg {
    option(name, value, help).action(ArgAction::Append)
}

#[cfg(test)]
mod tests {
    use chm_i18n::{Isolation, Locale, Messages};

    use super::{tree, without_in_query};

    #[test]
    fn words_to_leave_out_are_no_options() {
        let moved = |line: &str| {
            let arguments = line.split(' ').map(Into::into).collect();
            let moved = without_in_query(arguments);
            let moved: Vec<_> = moved.iter().map(|part| part.to_string_lossy()).collect();
            moved.join(" ")
        };
        for same in [
            "chm search pfos --offset -1 -h",
            "chm --data -search doctor -x",
            "chm search pfos -- -foam --limit 5",
            "chm search a - b",
        ] {
            assert_eq!(moved(same), same);
        }
        assert_eq!(
            moved("chm search pfos -foam --json -hcb --limit 5 -- x"),
            "chm search pfos --json --limit 5 -- -foam -hcb x"
        );
    }

    #[test]
    fn the_tree_of_commands_is_sound_in_every_language() {
        for locale in Locale::ALL {
            tree(&Messages::load(locale, Isolation::Plain)).debug_assert();
        }
    }
}
