//! Locking: when a person asks, when nobody is there, and when the computer goes to sleep.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use std::time::Duration;

use tracing::warn;

use super::clock::Moment;
use super::guard::lock;
use crate::desk::{Change, Desk};
use crate::error::{Error, Result};
use crate::shared::Shared;
use crate::view::{LockReason, Protection};

/// Preference that holds the minutes after which an idle desk is locked.
pub(crate) const LOCK_AFTER: &str = "lock-after";

/// Minutes while the person has chosen none.
const USUAL_MINUTES: u32 = 15;

/// Most minutes that can be chosen: a day.
const MOST_MINUTES: u32 = 24 * 60;

/// Time between the announcement of a lock and the lock.
const NOTICE: Duration = Duration::from_mins(1);

/// Time between two looks at the clock. After a sleep that the system did not announce, the desk
/// is locked within it.
const LOOK: Duration = Duration::from_secs(30);

impl Desk {
    /// Locks the private part: closes its database and wipes its key, and drops its search index
    /// and all that was made from it. Listeners hear [`Change::Locked`] before, so that what
    /// shows private words can go at once.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn lock(&self, reason: LockReason) -> Result<Protection> {
        self.shared.lock_private_part(reason);
        self.protection()
    }

    /// A person is there: the time until an idle desk is locked begins anew.
    pub fn person_is_active(&self) {
        let shared = &self.shared;
        let now = Moment::now(&*shared.guard.clock());
        let was_announced = {
            let mut presence = lock(&shared.guard.presence);
            std::mem::replace(&mut *presence, (now, false)).1
        };
        if was_announced {
            shared.tell(Change::LockingSoon(None));
            shared.guard.wake();
        }
    }

    /// Sets after how many minutes without a person the private part is locked; 0 for never.
    ///
    /// # Errors
    /// Code `bad-argument` for more than a day; those of the disk.
    pub fn set_lock_after(&self, minutes: u32) -> Result<Protection> {
        if minutes > MOST_MINUTES {
            return Err(Error::BadArgument(minutes.to_string()));
        }
        self.set_preference(LOCK_AFTER, &minutes.to_string())?;
        self.person_is_active();
        self.shared.guard.wake();
        self.shared.tell(Change::Protection);
        self.protection()
    }

    pub(crate) fn lock_after_minutes(&self) -> Result<u32> {
        let chosen = self.preference(LOCK_AFTER)?;
        Ok(minutes(chosen.as_deref()))
    }

    /// Locks the private part if nobody was there for the set time, or announces that it will
    /// soon be; returns when to look again. [`Desk::start_background`] does this by itself.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn look_for_person(&self) -> Result<Duration> {
        self.shared.look_for_person()
    }
}

impl Shared {
    /// See [`Desk::lock`].
    pub(crate) fn lock_private_part(&self, reason: LockReason) {
        let Some(database) = self.replica.restricted_database() else {
            self.forget_private_words();
            return;
        };
        self.tell(Change::Locked(reason));
        super::guard::note_locked(&self.replica, true);
        self.guard.set_recovered(false);
        lock(&self.guard.presence).1 = false;
        self.replica.lock();
        self.drop_private_index(&database);
        self.forget_private_words();
        drop(database);
        self.tell(Change::Protection);
        self.tell(Change::Records);
    }

    /// Takes what was made from the private part out of memory, whether or not it is open.
    pub(crate) fn forget_private_words(&self) {
        self.title_order.forget();
        self.contacts.forget();
        lock(&self.settings_before)
            .iter_mut()
            .for_each(crate::settings::Before::forget_private_words);
    }

    fn look_for_person(&self) -> Result<Duration> {
        let clock = self.guard.clock();
        let chosen = crate::preferences::read(self.replica.public(), LOCK_AFTER)?;
        let limit = Duration::from_mins(u64::from(minutes(chosen.as_deref())));
        if limit.is_zero() || self.replica.restricted_database().is_none() {
            return Ok(LOOK);
        }
        let now = Moment::now(&*clock);
        let (idle, announced) = {
            let presence = lock(&self.guard.presence);
            (now.since(presence.0), presence.1)
        };
        if idle >= limit {
            self.lock_private_part(LockReason::Idle);
            return Ok(LOOK);
        }
        let left = limit.saturating_sub(idle);
        let notice = NOTICE.min(limit / 2);
        if left > notice {
            return Ok(LOOK.min(left.saturating_sub(notice)));
        }
        if !announced {
            lock(&self.guard.presence).1 = true;
            let seconds = left.as_millis().div_ceil(1000) as u32;
            self.tell(Change::LockingSoon(Some(seconds)));
        }
        Ok(LOOK.min(left))
    }
}

fn minutes(chosen: Option<&str>) -> u32 {
    let chosen = chosen.and_then(|chosen| chosen.parse().ok());
    chosen.map_or(USUAL_MINUTES, |minutes: u32| minutes.min(MOST_MINUTES))
}

/// The thread that locks an idle desk; it ends with the desk.
pub(crate) fn watch(shared: Arc<Shared>) -> Result<JoinHandle<()>> {
    let thread = std::thread::Builder::new().name("lock".into());
    thread
        .spawn(move || {
            while !shared.is_closing.load(Ordering::SeqCst) {
                let wait = shared.look_for_person().unwrap_or_else(|error| {
                    warn!("Cannot tell whether the desk is idle: {}", error.chain());
                    LOOK
                });
                let (flag, condition) = &shared.guard.alarm;
                let called = condition
                    .wait_timeout_while(lock(flag), wait, |called| !*called)
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                let mut called = called.0;
                *called = false;
            }
        })
        .map_err(|source| Error::ReadFile {
            path: "thread".into(),
            source,
        })
}
