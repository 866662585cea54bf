//! Disks that are full or read-only, as small file systems of their own.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use chm_tests::{Desk, Run, paper, paper_id, paper_word, text, write_manifest};

use super::{Told, spaces};

/// A file system in memory over the desk's folder, which only its own commands see.
///
/// It lives in a mount namespace: no rights are needed, and nothing stays behind.
struct Disk<'a> {
    desk: &'a Desk,
    holder: Child,
}

impl<'a> Disk<'a> {
    /// A disk of `megabytes` that holds a copy of the desk.
    fn with_copy_of(desk: &'a Desk, megabytes: u32) -> Self {
        let script = format!(
            "set -e; mkdir \"$1.copy\"; cp -a \"$1/.\" \"$1.copy\"; \
             mount -t tmpfs -o size={megabytes}m tmpfs \"$1\"; \
             cp -a \"$1.copy/.\" \"$1\"; rm -r \"$1.copy\"; echo ready; exec cat"
        );
        let mut holder = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"])
            .arg(desk.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = holder.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        assert_eq!(line.trim(), "ready", "no file system can be made");
        Self { desk, holder }
    }

    /// A command that sees this disk.
    fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let plain = self.desk.command(&[]);
        let mut command = Command::new("nsenter");
        command
            .args(["--user", "--mount", "--preserve-credentials", "--target"])
            .arg(self.holder.id().to_string())
            .arg("--")
            .arg(program)
            .args(arguments)
            .stdin(Stdio::null());
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    fn chm(&self, arguments: &[&str]) -> Run {
        let plain = self.desk.command(&[]);
        Run::of(&mut self.command(Path::new(plain.get_program()), arguments)).unwrap()
    }

    fn keys(&self, query: &str) -> Vec<String> {
        let run = self.chm(&["search", query, "--limit", "200", "--json"]);
        assert_eq!(run.code, 0, "{run:?}");
        let hits = run.json().unwrap()["hits"].take();
        let hits = hits.as_array().unwrap();
        hits.iter().map(|hit| text(&hit["key"])).collect()
    }

    fn shell(&self, script: &str) {
        let folder = self.desk.path().to_string_lossy().into_owned();
        let run = Run::of(&mut self.command(Path::new("/bin/sh"), &["-c", script, "sh", &folder]));
        let run = run.unwrap();
        assert_eq!(run.code, 0, "{script}: {run:?}");
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        if self.holder.kill().is_ok() && self.holder.wait().is_err() {
            eprintln!("the disk was not taken away");
        }
    }
}

#[test]
fn a_full_disk_undoes_what_was_being_written_and_loses_nothing() {
    let desk = Desk::with_papers().unwrap();
    let disk = Disk::with_copy_of(&desk, 160);
    let folder = tempfile::tempdir().unwrap();
    let manifest = folder.path().join("many.jsonl");
    let papers: Vec<_> = (0..400).map(|number| paper(number, 0, 12)).collect();
    write_manifest(&manifest, &papers).unwrap();
    let manifest = manifest.to_string_lossy();
    // A file takes the space that is left, but for one megabyte.
    disk.shell(
        "dd if=/dev/zero of=\"$1/ballast\" bs=64k 2>/dev/null; truncate -s -1M \"$1/ballast\"",
    );
    for (language, words) in [
        (
            "en",
            ["The disk is full.", "Free some space, then do it again."],
        ),
        (
            "fr",
            [
                "Le disque est plein.",
                "Libérez de l’espace, puis recommencez.",
            ],
        ),
    ] {
        let run = disk.chm(&["import", &manifest, "--ui-lang", language]);
        assert_eq!(run.code, 7, "{run:?}");
        for word in words {
            assert!(
                spaces(&run.said()).contains(word),
                "{word:?} is missing in {run:?}"
            );
        }
    }
    let search = disk.chm(&["search", "dioxin inventory"]);
    assert_eq!(search.code, 0, "reading works on a full disk: {search:?}");
    disk.shell("rm \"$1/ballast\"");
    let doctor = disk.chm(&["doctor"]);
    assert_eq!(doctor.code, 0, "{doctor:?}");
    let again = disk.chm(&["import", &manifest]);
    assert_eq!(again.code, 0, "{again:?}");
    for number in [0, 199, 399] {
        let found = disk.chm(&["search", &paper_word(number), "--json"]);
        assert_eq!(
            found.json().unwrap()["hits"][0]["key"],
            paper_id(number),
            "{found:?}"
        );
    }
    assert_eq!(disk.chm(&["doctor"]).code, 0);
}

#[test]
fn a_read_only_folder_is_read_and_who_wants_to_write_is_told() {
    let desk = Desk::with_papers().unwrap();
    let wanted = desk.keys("dioxin inventory", &[]).unwrap();
    let disk = Disk::with_copy_of(&desk, 160);
    disk.shell("mount -o remount,ro \"$1\"");
    assert_eq!(disk.keys("dioxin inventory"), wanted);
    let shown = disk.chm(&["show", &wanted[0]]);
    assert_eq!(shown.code, 0, "{shown:?}");
    let doctor = disk.chm(&["doctor"]);
    assert_eq!(doctor.code, 0, "{doctor:?}");
    let told = Told {
        exit: 7,
        english: &[
            "This folder cannot be written to",
            "Allow writing to the folder",
        ],
        french: &[
            "Il n’est pas possible d’écrire dans ce dossier",
            "Autorisez l’écriture",
        ],
    };
    let papers = chm_tests::sample_papers();
    let papers = papers.to_string_lossy();
    for command in [&["import", &papers][..], &["reindex"], &["init"]] {
        told.assert_run(&disk.chm(command), told.english);
        let french = [command, &["--ui-lang", "fr"]].concat();
        told.assert_run(&disk.chm(&french), told.french);
    }
    disk.shell("mount -o remount,rw \"$1\"");
    assert_eq!(disk.chm(&["doctor"]).code, 0);
}

#[test]
fn a_read_only_folder_without_an_index_is_searched_by_titles() {
    let desk = Desk::with_papers().unwrap();
    let disk = Disk::with_copy_of(&desk, 160);
    disk.shell("rm -r \"$1/index\"; mount -o remount,ro \"$1\"");
    assert_eq!(disk.keys("mirex")[0], "mirex");
}
