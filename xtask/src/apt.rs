//! Debian packages that the build, the window and the tests need.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::program::{exists, program, run};

/// A Debian package and what it is needed for.
#[derive(Clone, Copy, Debug)]
pub struct Package {
    name: &'static str,
    purpose: &'static str,
}

const fn package(name: &'static str, purpose: &'static str) -> Package {
    Package { name, purpose }
}

/// To build the desk.
pub const BUILD: &[Package] = &[
    package(
        "build-essential",
        "C compiler and make, for the encrypted database",
    ),
    package("pkg-config", "finds the system's libraries"),
    package(
        "perl",
        "configures the cryptography of the encrypted database",
    ),
    package(
        "libwebkit2gtk-4.1-dev",
        "the web view in which the window is drawn",
    ),
];

/// To show six languages.
pub const FONTS: &[Package] = &[
    package("fonts-noto-core", "Latin, Cyrillic and Arabic letters"),
    package("fonts-noto-cjk", "Chinese characters"),
];

/// To open the window where there is no screen, and to take its picture.
pub const HEADLESS: &[Package] = &[
    package("xvfb", "a virtual screen"),
    package("imagemagick", "takes the picture of the screen"),
    package("xdotool", "reads the title of the window"),
];

/// To drive the real window in tests.
pub const WINDOW_TESTS: &[Package] = &[
    package("xvfb", "a virtual screen"),
    package("webkit2gtk-driver", "drives the window in tests"),
    package("x11-xkb-utils", "keyboards of other languages"),
    package(
        "xdotool",
        "presses their keys, reads the title of the window",
    ),
];

/// To ask a real keyring in tests.
pub const KEYRING_TESTS: &[Package] = &[
    package("dbus-daemon", "a session of its own for the keyring"),
    package("gnome-keyring", "the keyring"),
];

/// To move the clock in tests.
pub const CLOCK_TESTS: &[Package] = &[package("faketime", "moves the clock of a program")];

/// To draw the icons.
pub const ICONS: &[Package] = &[package("librsvg2-bin", "draws the icons from their SVG")];

/// Installs those packages that are missing, and says what and why.
///
/// Does nothing, and needs no rights, when all are there. On a system without `dpkg` it can
/// only name what is needed.
///
/// # Errors
/// When packages are missing and cannot be installed; says what to type.
pub fn ensure(groups: &[&[Package]]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<Package> = groups.concat();
    if !exists("dpkg-query") {
        println!(
            "This is not Debian: make sure that the counterparts of these packages are installed."
        );
        for package in wanted {
            println!("  {:<24} {}", package.name, package.purpose);
        }
        return Ok(());
    }
    let missing = missing(&wanted, &installed(&wanted)?);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this computer:");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.purpose);
    }
    install(
        &missing
            .iter()
            .map(|package| package.name)
            .collect::<Vec<_>>(),
    )
}

fn installed(wanted: &[Package]) -> Result<BTreeSet<String>> {
    // It fails when it does not know one of the names, and still lists the others.
    let output = program("dpkg-query")
        .args([
            "--show",
            "--showformat",
            "${db:Status-Abbrev}\t${Package}\n",
        ])
        .args(wanted.iter().map(|package| package.name))
        .stderr(Stdio::null())
        .output()?;
    Ok(read_installed(&String::from_utf8_lossy(&output.stdout)))
}

fn read_installed(listing: &str) -> BTreeSet<String> {
    listing
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(status, _)| status.starts_with("ii"))
        .map(|(_, name)| name.trim().to_owned())
        .collect()
}

fn missing(wanted: &[Package], installed: &BTreeSet<String>) -> Vec<Package> {
    let mut named = BTreeSet::new();
    wanted
        .iter()
        .filter(|package| !installed.contains(package.name) && named.insert(package.name))
        .copied()
        .collect()
}

fn install(names: &[&str]) -> Result<()> {
    let typed = format!(
        "apt-get install --no-install-recommends {}",
        names.join(" ")
    );
    if !is_root() && !exists("sudo") {
        bail!("Only root can install packages here. As root, type:\n  {typed}");
    }
    println!(
        "Installing them with apt-get{} …",
        if is_root() { "" } else { ", through sudo" }
    );
    if !names.iter().all(|name| has_candidate(name)) {
        run(apt().arg("update"))?;
    }
    let mut call = apt();
    call.args(["install", "--yes", "--no-install-recommends"])
        .args(names);
    if run(&mut call).is_ok() {
        return Ok(());
    }
    println!("Trying once more with fresh package lists …");
    run(apt().arg("update"))?;
    run(&mut call).map_err(|error| {
        error.context(format!(
            "The packages could not be installed. By hand: {typed}"
        ))
    })
}

fn has_candidate(name: &str) -> bool {
    program("apt-cache")
        .args(["policy", name])
        .env("LC_ALL", "C")
        .output()
        .is_ok_and(|output| policy_has_candidate(&String::from_utf8_lossy(&output.stdout)))
}

fn policy_has_candidate(policy: &str) -> bool {
    policy
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Candidate:"))
        .any(|candidate| candidate.trim() != "(none)")
}

fn apt() -> Command {
    let mut command = if is_root() {
        program("env")
    } else {
        let mut sudo = program("sudo");
        // sudo may have to ask for a password.
        sudo.stdin(Stdio::inherit()).arg("env");
        sudo
    };
    command.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-o",
        "DPkg::Lock::Timeout=300",
    ]);
    command
}

fn is_root() -> bool {
    program("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_was_removed_but_not_purged_is_missing() {
        let installed = read_installed("ii \txvfb\nrc \tperl\nun \tmake\n");
        assert_eq!(installed, BTreeSet::from(["xvfb".to_owned()]));
    }

    #[test]
    fn a_package_wanted_twice_is_installed_once() {
        let wanted = [HEADLESS, WINDOW_TESTS].concat();
        let names: Vec<_> = missing(&wanted, &BTreeSet::new())
            .iter()
            .map(|package| package.name)
            .collect();
        assert_eq!(
            names,
            [
                "xvfb",
                "imagemagick",
                "xdotool",
                "webkit2gtk-driver",
                "x11-xkb-utils"
            ]
        );
    }

    #[test]
    fn a_package_unknown_to_the_lists_has_no_candidate() {
        assert!(policy_has_candidate(
            "xvfb:\n  Installed: (none)\n  Candidate: 2:21.1.7-3\n"
        ));
        assert!(!policy_has_candidate(
            "xvfb:\n  Installed: (none)\n  Candidate: (none)\n"
        ));
        assert!(!policy_has_candidate(""));
    }
}
