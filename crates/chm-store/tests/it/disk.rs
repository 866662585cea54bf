//! Folders that cannot be written and disks that are full.
#![cfg(unix)]

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use chm_store::{Error, Replica};

use crate::support::{Desk, block, document, text};

const PASSPHRASE: &str = "correct horse battery";
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
        read_without_writing(Path::new(&folder));
        return;
    }
    let Desk { folder, replica } = Desk::new();
    replica
        .apply(&block(1, vec![document(1, 1, "Read only")]))
        .unwrap();
    replica.create_restricted(PASSPHRASE).unwrap();
    drop(replica);
    // First what may be written in a folder that may not, then nothing.
    for mode in [0o666, 0o444] {
        for entry in fs::read_dir(folder.path()).unwrap() {
            set_mode(&entry.unwrap().path(), mode);
        }
        run_again_as_nobody(folder.path());
    }
}

/// Several may read at once; a write is refused.
fn read_without_writing(folder: &Path) {
    let replicas = [0, 1].map(|_| Replica::open_to_read(folder).unwrap());
    for replica in &replicas {
        assert!(replica.is_read_only());
        let public = replica.public();
        assert_eq!(public.read(|tx| tx.count()).unwrap(), 1);
        assert!(public.check().unwrap().is_clean());
        let written = public.write(|tx| tx.set_setting("theme", "dark"));
        assert_eq!(written.unwrap_err().code(), "read-only");
        let restricted = replica.unlock(PASSPHRASE).unwrap();
        assert!(restricted.check().unwrap().is_clean());
        let applied = replica.apply(&block(2, vec![document(2, 1, "Refused")]));
        assert_eq!(applied.unwrap_err().code(), "read-only");
    }
}

/// What a process that was killed left in its log is read as well.
#[test]
fn a_log_that_was_left_behind_is_read_or_refused_and_never_passed_over() {
    let Desk { folder, replica } = Desk::new();
    let copy = tempfile::tempdir().unwrap();
    // A name that means something in an address.
    let copy = copy.path().join("a folder?x=1#y%20");
    fs::create_dir(&copy).unwrap();
    replica
        .apply(&block(1, vec![document(1, 1, "In the log")]))
        .unwrap();
    for name in ["lock", "public.db", "public.db-wal", "public.db-shm"] {
        fs::copy(folder.path().join(name), copy.join(name)).unwrap();
    }
    assert!(fs::metadata(copy.join("public.db-wal")).unwrap().len() > 0);
    let count = |copy: &Path| {
        let replica = Replica::open_to_read(copy)?;
        replica.public().read(|tx| tx.count())
    };
    assert_eq!(count(&copy).unwrap(), 1);
    Replica::open(&copy).unwrap();
    assert!(!copy.join("public.db-wal").exists());
    assert_eq!(count(&copy).unwrap(), 1);
    assert!(!copy.join("public.db-shm").exists(), "nothing was written");
}

/// Runs a program that was just written: a process that another test starts meanwhile may hold
/// the file open for writing until its own program begins.
fn status(command: &mut Command) -> ExitStatus {
    loop {
        match command.status() {
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => thread::yield_now(),
            other => return other.unwrap(),
        }
    }
}

fn run_again_as_nobody(folder: &Path) {
    set_mode(folder, 0o555);
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
        .env(FOLDER, folder)
        .current_dir("/")
        .stdout(Stdio::null());
    if is_root() {
        again.uid(65534).gid(65534);
    }
    let passed = status(&mut again).success();
    set_mode(folder, 0o755);
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
