//! Backups of private work: by themselves, on demand, and what is restored from them.

mod keeper;
mod line;
mod recovery;
mod restoring;
mod rotation;
mod watch;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use chm_store::{BACKUP_ENDING, BACKUPS, Backup, BackupOrder, BackupReason};
use tracing::{info, warn};

use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::shared::Shared;
use crate::view::{BackupLine, BackupOverview, BackupPolicy, WorkProgress};
pub(crate) use keeper::Keeper;
use line::line_of;
pub use recovery::{recover_catalogue, recovery};
use rotation::{Taken, is_due, is_past, superfluous};
pub(crate) use watch::Telling;

/// Settings of the policy, and what holds without them.
const POLICY: [(&str, u32); 3] = [
    ("backup-daily", 7),
    ("backup-weekly", 4),
    ("backup-monthly", 6),
];

/// Most that a policy can ask for.
const MOST: u32 = 60;

/// How many are kept of those that went before an upgrade, and before a restore, besides those
/// that are not a month old.
const KEPT_BEFORE: usize = 5;

/// What the desk knows of its backups while it is open.
#[derive(Default)]
pub(crate) struct Work {
    /// Held while a backup is made or restored.
    one_at_a_time: Mutex<()>,
    /// Code of the error that ended the last automatic one.
    failed: Mutex<Option<String>>,
    /// The person asked to stop.
    is_stopped: AtomicBool,
}

impl Work {
    pub(crate) fn begin(&self) -> MutexGuard<'_, ()> {
        let one = self
            .one_at_a_time
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        self.is_stopped.store(false, Ordering::SeqCst);
        one
    }

    fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::SeqCst)
    }

    fn set_failed(&self, code: Option<&str>) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = code.map(str::to_owned);
    }

    fn failed(&self) -> Option<String> {
        self.failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Desk {
    /// What the backup section of the settings shows.
    ///
    /// # Errors
    /// Those of the disk; a backup that cannot be read is a line of the answer.
    pub fn backups(&self) -> Result<BackupOverview> {
        let shared = &self.shared;
        let folder = shared.replica.folder();
        Ok(BackupOverview {
            folder: folder.join(BACKUPS).display().to_string(),
            policy: shared.backup_policy()?,
            backups: line::all_in(folder)?,
            failed: shared.work.failed(),
        })
    }

    /// Sets how many automatic backups are kept; what is superfluous goes with the next one.
    ///
    /// # Errors
    /// Code `bad-argument` outside the bounds; those of the disk.
    pub fn set_backup_policy(&self, policy: BackupPolicy) -> Result<()> {
        let counts = [policy.daily, policy.weekly, policy.monthly];
        if policy.daily == 0 || counts.iter().any(|count| *count > MOST) {
            return Err(Error::BadArgument(format!("{counts:?}")));
        }
        let settings = POLICY.into_iter().zip(counts);
        let public = self.shared.replica.public();
        public
            .write(|tx| {
                settings
                    .into_iter()
                    .try_for_each(|((name, _), count)| tx.set_setting(name, &count.to_string()))
            })
            .doing("keep how many backups are kept")
    }

    /// Backs private work up now: into the folder of the desk, or into another one such as that
    /// of a stick. `progress` says whether to go on.
    ///
    /// # Errors
    /// Code `no-such-file` for a folder that is not there, `interrupted`, `disk-full`,
    /// `read-only`; there is then no backup of that name.
    pub fn back_up(
        &self,
        folder: Option<&Path>,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<BackupLine> {
        let _one = self.shared.work.begin();
        let made = match folder {
            None => self.shared.take(BackupReason::Asked, now_ms(), progress)?,
            Some(folder) => {
                let to = free_name(folder, now_ms())?;
                self.shared
                    .take_to(&to, BackupReason::Asked, now_ms(), progress)?
            }
        };
        Ok(line_of(&made, Some(&made.manifest().desk)))
    }

    /// Makes the automatic backup if it is due by this clock, and lets go of what need not be
    /// kept.
    ///
    /// # Errors
    /// As [`Desk::back_up`].
    pub fn back_up_if_due(&self, now_ms: i64) -> Result<bool> {
        self.shared.back_up_if_due(now_ms)
    }

    /// Stops the backup or restore that is under way; it ends with code `interrupted`, and
    /// nothing has changed.
    pub fn stop_work(&self) {
        self.shared.work.is_stopped.store(true, Ordering::SeqCst);
    }

    /// Deletes a backup in the folder of the desk.
    ///
    /// # Errors
    /// Code `bad-argument` for any other file; those of the disk.
    pub fn delete_backup(&self, file: &str) -> Result<()> {
        let _one = self.shared.work.begin();
        let known = self.backups()?.backups;
        if !known.iter().any(|line| line.file == file) {
            return Err(Error::BadArgument(file.chars().take(200).collect()));
        }
        remove(Path::new(file))
    }
}

impl Shared {
    pub(crate) fn back_up_if_due(&self, now_ms: i64) -> Result<bool> {
        if self.replica.is_read_only() {
            return Ok(false);
        }
        let _one = self.work.begin();
        let known = self.known_backups()?;
        let automatic = of_reason(&known, BackupReason::Automatic);
        if !is_due(
            &automatic.iter().copied().map(taken).collect::<Vec<_>>(),
            now_ms,
        ) {
            return Ok(false);
        }
        let mut go_on = |_| !self.is_closing.load(Ordering::SeqCst);
        let made = self.take(BackupReason::Automatic, now_ms, &mut go_on);
        match &made {
            Err(Error::Store { source, .. }) if source.code() == "interrupted" => return Ok(false),
            made => self.work.set_failed(made.as_ref().err().map(Error::code)),
        }
        let made = made?;
        if self.has_lost(&made, &known) {
            warn!("The private part of the desk is damaged or gone; its earlier backups stay");
            self.work.set_failed(Some("damaged"));
        }
        info!(number = made.manifest().number, "Backed private work up");
        Ok(true)
    }

    /// Makes a backup in the folder of the desk, and lets go of what need not be kept.
    fn take(
        &self,
        reason: BackupReason,
        now_ms: i64,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<Backup> {
        let (_, to) = self.replica.next_backup().doing("name a backup")?;
        let made = self.take_to(&to, reason, now_ms, progress)?;
        if let Err(error) = self.let_go(now_ms) {
            warn!("An old backup stays: {}", error.chain());
        }
        Ok(made)
    }

    pub(crate) fn take_to(
        &self,
        to: &Path,
        reason: BackupReason,
        now_ms: i64,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<Backup> {
        let (number, _) = self.replica.next_backup().doing("name a backup")?;
        let order = BackupOrder {
            to,
            number,
            reason,
            program: env!("CARGO_PKG_VERSION"),
            created_at_ms: now_ms,
        };
        let mut telling = Telling::new(self, progress);
        self.replica
            .back_up(&order, &mut |at| telling.tell(at))
            .doing("back private work up")
    }

    fn backup_policy(&self) -> Result<BackupPolicy> {
        let settings = self.replica.public().read(|tx| tx.settings());
        let settings = settings.doing("read how many backups are kept")?;
        let [daily, weekly, monthly] = POLICY.map(|(name, usual)| {
            let set = settings.get(name).and_then(|count| count.parse().ok());
            set.map_or(usual, |count: u32| count.min(MOST))
        });
        Ok(BackupPolicy {
            daily,
            weekly,
            monthly,
        })
    }

    /// Whether the private part that was there is gone, or can be seen to be damaged.
    fn has_lost(&self, made: &Backup, earlier: &[Backup]) -> bool {
        let made = made.manifest();
        let had = || earlier.iter().any(|one| one.manifest().has_private_part());
        made.counts.is_none()
            && (recovery::is_private_part_damaged(self.replica.folder())
                || !made.has_private_part() && had())
    }

    fn let_go(&self, now_ms: i64) -> Result<()> {
        let known = self.known_backups()?;
        let newest = known.iter().map(|backup| backup.manifest().number).max();
        let automatic = of_reason(&known, BackupReason::Automatic);
        let all: Vec<Taken> = automatic.iter().copied().map(taken).collect();
        let places = superfluous(&all, self.backup_policy()?).into_iter();
        let mut gone: Vec<&Backup> = places
            .filter_map(|place| automatic.get(place).copied())
            .collect();
        for reason in [BackupReason::BeforeUpgrade, BackupReason::BeforeRestore] {
            let mut before = of_reason(&known, reason);
            before.sort_by_key(|backup| std::cmp::Reverse(backup.manifest().number));
            let past = |backup: &&Backup| is_past(taken(backup), newest.unwrap_or(0), now_ms);
            gone.extend(before.into_iter().skip(KEPT_BEFORE).filter(past));
        }
        let needed = newest_checked(&known);
        gone.into_iter()
            .filter(|backup| !needed.contains(&backup.path()))
            .try_for_each(|backup| remove(backup.path()))
    }

    fn known_backups(&self) -> Result<Vec<Backup>> {
        let files = line::files_in(self.replica.folder())?;
        Ok(files
            .iter()
            .filter_map(|file| Backup::open(file).ok())
            .collect())
    }
}

fn of_reason(known: &[Backup], reason: BackupReason) -> Vec<&Backup> {
    let known = known.iter();
    known
        .filter(|backup| backup.manifest().reason == reason)
        .collect()
}

fn taken(backup: &Backup) -> Taken {
    let manifest = backup.manifest();
    Taken {
        number: manifest.number,
        created_at_ms: manifest.created_at_ms,
        has_private_part: manifest.has_private_part(),
        is_checked: manifest.has_private_part() && manifest.counts.is_some(),
    }
}

/// Of each desk the newest that was made of an open private part, whatever it was made for.
fn newest_checked(known: &[Backup]) -> Vec<&Path> {
    let mut newest: BTreeMap<&str, &Backup> = BTreeMap::new();
    for backup in known.iter().filter(|backup| taken(backup).is_checked) {
        let of_desk = newest.entry(&backup.manifest().desk).or_insert(backup);
        if of_desk.manifest().number < backup.manifest().number {
            *of_desk = backup;
        }
    }
    newest.into_values().map(Backup::path).collect()
}

/// A name for a backup in a folder of the person, with the day so that people can tell them
/// apart.
fn free_name(folder: &Path, now_ms: i64) -> Result<PathBuf> {
    if !folder.is_dir() {
        return Err(Error::NoSuchFile {
            path: folder.to_owned(),
        });
    }
    let day = rotation::civil_day(now_ms);
    let mut number = 1_u32;
    loop {
        let more = if number == 1 {
            String::new()
        } else {
            format!("-{number}")
        };
        let path = folder.join(format!("chm-desk-{day}{more}.{BACKUP_ENDING}"));
        if !path.exists() {
            return Ok(path);
        }
        number += 1;
    }
}

fn remove(path: &Path) -> Result<()> {
    std::fs::remove_file(path).map_err(|source| Error::WriteFile {
        path: path.to_owned(),
        source,
    })
}

/// Now, milliseconds UTC by the clock of the computer.
pub(crate) fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_millis() as i64)
}
