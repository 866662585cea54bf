//! Folders that cannot be written and disks that are full.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use chm_store::{Error, Replica};

use crate::support::{Desk, block, document, text};

const FOLDER: &str = "CHM_STORE_TEST_READ_ONLY";

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Root may write anywhere, so this test runs again as nobody.
#[test]
fn a_folder_that_cannot_be_written_is_said_to_be_so() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        for folder in [Path::new(&folder), &Path::new(&folder).join("below")] {
            let error = Replica::open(folder).unwrap_err();
            assert!(matches!(error, Error::ReadOnly { .. }), "{error:?}");
            assert_eq!(error.code(), "read-only");
        }
        return;
    }
    let Desk { folder, replica } = Desk::new();
    drop(replica);
    for entry in fs::read_dir(folder.path()).unwrap() {
        set_mode(&entry.unwrap().path(), 0o444);
    }
    set_mode(folder.path(), 0o555);
    let programs = tempfile::tempdir().unwrap();
    set_mode(programs.path(), 0o755);
    let program = programs.path().join("test");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    set_mode(&program, 0o755);
    let mut again = Command::new(&program);
    again
        .args([
            "--exact",
            "disk::a_folder_that_cannot_be_written_is_said_to_be_so",
        ])
        .env(FOLDER, folder.path())
        .current_dir("/")
        .stdout(Stdio::null());
    if is_root() {
        again.uid(65534).gid(65534);
    }
    let passed = again.status().unwrap().success();
    set_mode(folder.path(), 0o755);
    assert!(passed);
}

/// A small disk of its own, where the system lets us make one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = is_root()
            && Command::new("mount")
                .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
                .arg(folder.path())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
        mounted.then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0.path()).status().unwrap();
    }
}

#[test]
fn a_full_disk_stops_a_block_before_its_cursor_moves() {
    let Some(disk) = SmallDisk::new("2m") else {
        println!("no small disk can be made here; the unit test fills a limited database");
        return;
    };
    let replica = Replica::open(disk.0.path()).unwrap();
    let words = "w".repeat(50_000);
    let mut from = 1;
    let error = loop {
        let number = from as u32;
        let records = vec![
            document(number, 1, "Full"),
            text(number, "en", 0, 1, &[&words]),
        ];
        match replica.apply(&block(from, records)) {
            Ok(_) => from += 2,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::DiskFull { .. }), "{error:?}");
    assert!(error.is_temporary());
    let public = replica.public();
    let next = public
        .read(|tx| tx.next_seq(&chm_model::Scope::public()))
        .unwrap();
    assert_eq!(next, from);
    assert_eq!(
        u64::from(public.read(|tx| tx.count()).unwrap()),
        (from - 1) / 2
    );
    let report = public.check().unwrap();
    assert!(report.is_clean(), "{report:?}");
    drop(replica);
    let replica = Replica::open(disk.0.path()).unwrap();
    assert!(replica.public().check().unwrap().is_clean());
}
