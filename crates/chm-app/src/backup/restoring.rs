//! Looking at a backup, and putting it in the place of what is here.

use std::path::Path;

use chm_store::{Backup, BackupCounts as Counts, BackupOrder, BackupReason, RestoreOutcome};

use super::line::{counts_of, line_of};
use super::{Telling, now_ms};
use crate::desk::{Change, Desk};
use crate::error::{Doing, Error, Result};
use crate::view::{RestorePreview, RestoreRequest, Restored, WorkProgress};

impl Desk {
    /// Tests a backup throughout, and says what restoring it would do. Nothing changes.
    ///
    /// # Errors
    /// Codes `no-such-file`, `backup-damaged`, `backup-newer`, `interrupted`, `disk-full`;
    /// `wrong-passphrase` when one was given and does not open it.
    pub fn preview_restore(
        &self,
        request: &RestoreRequest,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<RestorePreview> {
        let _one = self.shared.work.begin();
        let replica = &self.shared.replica;
        let backup = opened(&request.file)?;
        let desk = replica.desk_id().doing("read which desk this is")?;
        let mut line = line_of(&backup, Some(&desk));
        let mut telling = Telling::new(&self.shared, progress);
        let tested = self.count_trial(request, || {
            let tested = replica.test_backup(&backup, secret(request), &mut |at| telling.tell(at));
            let tested = tested.doing("test the backup")?;
            Ok((tested.counts, tested.is_own_secret))
        });
        let needs_passphrase = match tested {
            Err(error) if error.code() == "locked" => true,
            tested => {
                line.counts = tested?.as_ref().map(counts_of);
                false
            }
        };
        let present = replica.restricted_database();
        let present = present.map(|database| Counts::of(&database)).transpose();
        Ok(RestorePreview {
            needs_agreement: !line.is_of_this_desk,
            backup: line,
            // What is damaged cannot be counted, and is no reason not to restore.
            present: present.ok().flatten().as_ref().map(counts_of),
            needs_passphrase,
        })
    }

    /// Puts a backup in the place of the private part, which is itself backed up before. The
    /// private part is open afterwards.
    ///
    /// # Errors
    /// As [`Desk::preview_restore`]; `backup-other-desk` without the person's agreement;
    /// `locked` when a passphrase is needed; `busy`. What was here is then here still.
    pub fn restore_backup(
        &self,
        request: &RestoreRequest,
        progress: &mut dyn FnMut(WorkProgress) -> bool,
    ) -> Result<Restored> {
        let one = self.shared.work.begin();
        let replica = &self.shared.replica;
        let backup = opened(&request.file)?;
        let desk = replica.desk_id().doing("read which desk this is")?;
        if backup.manifest().desk != desk && !request.allow_other_desk {
            return Err(Error::OtherDesk {
                file: backup.path().to_owned(),
            });
        }
        let (number, to) = replica.next_backup().doing("name a backup")?;
        let replaced = BackupOrder {
            to: &to,
            number,
            reason: BackupReason::BeforeRestore,
            program: env!("CARGO_PKG_VERSION"),
            created_at_ms: now_ms(),
        };
        // Whoever works on its index would keep the private part from being closed.
        if let Some(database) = replica.restricted_database() {
            self.shared.drop_private_index(&database);
        }
        self.shared.forget_private_words();
        let mut telling = Telling::new(&self.shared, progress);
        let restored = self.count_trial(request, || {
            let restored = replica.restore(&backup, secret(request), &replaced, &mut |at| {
                telling.tell(at)
            });
            let restored: RestoreOutcome = restored.doing("restore the backup")?;
            let is_own_secret = restored.is_own_secret;
            Ok((restored, is_own_secret))
        });
        drop(telling);
        drop(one);
        // After a failure as well: the private part may have been closed.
        self.follow_private_part()?;
        let restored = restored?;
        Ok(Restored {
            counts: restored.counts.as_ref().map(counts_of),
            replaced: restored.replaced.map(|path| path.display().to_string()),
            is_older_passphrase: restored.has_keys_of_backup,
        })
    }

    /// Wrong secrets count as they do at unlocking: a backup is no way round the pauses. A right
    /// one ends the count only if it is that of this desk, which `work` says besides its value.
    fn count_trial<T>(
        &self,
        request: &RestoreRequest,
        work: impl FnOnce() -> Result<(T, bool)>,
    ) -> Result<T> {
        if secret(request).is_none() {
            return work().map(|(value, _)| value);
        }
        let mut value = None;
        self.shared.guard.counted(&self.shared.replica, || {
            let (done, is_own_secret) = work()?;
            value = Some(done);
            Ok(is_own_secret)
        })?;
        value.ok_or(Error::Interrupted)
    }

    /// Makes what rests on the private part fit the one that is open now.
    fn follow_private_part(&self) -> Result<()> {
        if self.shared.replica.restricted_database().is_some() {
            return self.opened(false);
        }
        self.shared.tell(Change::Protection);
        self.shared.tell(Change::Records);
        Ok(())
    }
}

fn opened(file: &str) -> Result<Backup> {
    let path = Path::new(file);
    if !path.exists() {
        return Err(Error::NoSuchFile {
            path: path.to_owned(),
        });
    }
    Backup::open(path).doing("read the backup")
}

fn secret(request: &RestoreRequest) -> Option<&str> {
    Some(request.passphrase.as_str()).filter(|secret| !secret.is_empty())
}
