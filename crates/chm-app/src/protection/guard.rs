//! What protection keeps in mind while the desk is open.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, RwLock};

use chm_store::Replica;
use tracing::warn;

use super::attempts::Attempts;
use super::clock::{Clock, Moment, SystemClock};
use super::keyring::KeyVault;
use crate::error::{Doing, Error, Result};
use crate::shared::{read, write};
use crate::view::KeyringProblem;

/// Setting that holds the wrong tries since the last right one.
const TRIES: &str = "unlock-tries";

/// Setting that holds `1` since the private part was locked, until it is opened.
const LOCKED: &str = "private-locked";

/// What protection keeps in mind while the desk is open.
pub(crate) struct Guard {
    vault: RwLock<Option<Arc<dyn KeyVault>>>,
    clock: RwLock<Arc<dyn Clock>>,
    /// Held while a secret is tried, so that tries come one after another. `None` until read.
    attempts: Mutex<Option<Attempts>>,
    /// The recovery key opened the private part, and no new passphrase was set since.
    recovered: AtomicBool,
    keyring_problem: Mutex<Option<KeyringProblem>>,
    /// When a person was last there; the flag tells that a lock was announced since.
    pub(super) presence: Mutex<(Moment, bool)>,
    /// Set when the time of the next lock may have changed, or when the desk closes.
    pub(super) alarm: (Mutex<bool>, Condvar),
}

impl Default for Guard {
    fn default() -> Self {
        let clock = SystemClock::default();
        let now = Moment::now(&clock);
        Self {
            vault: RwLock::default(),
            clock: RwLock::new(Arc::new(clock)),
            attempts: Mutex::default(),
            recovered: AtomicBool::new(false),
            keyring_problem: Mutex::default(),
            presence: Mutex::new((now, false)),
            alarm: (Mutex::new(false), Condvar::new()),
        }
    }
}

impl Guard {
    pub(super) fn set_vault(&self, vault: Arc<dyn KeyVault>) {
        *write(&self.vault) = Some(vault);
    }

    pub(super) fn vault(&self) -> Option<Arc<dyn KeyVault>> {
        read(&self.vault).clone()
    }

    pub(super) fn set_clock(&self, clock: Arc<dyn Clock>) {
        let now = Moment::now(&*clock);
        *write(&self.clock) = clock;
        *lock(&self.presence) = (now, false);
        self.wake();
    }

    pub(super) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&read(&self.clock))
    }

    pub(super) fn is_recovered(&self) -> bool {
        self.recovered.load(Ordering::SeqCst)
    }

    pub(super) fn set_recovered(&self, recovered: bool) {
        self.recovered.store(recovered, Ordering::SeqCst);
    }

    pub(super) fn keyring_problem(&self) -> Option<KeyringProblem> {
        *lock(&self.keyring_problem)
    }

    pub(super) fn set_keyring_problem(&self, problem: Option<KeyringProblem>) {
        *lock(&self.keyring_problem) = problem;
    }

    /// Has the thread that locks an idle desk look again.
    pub(crate) fn wake(&self) {
        let (flag, condition) = &self.alarm;
        *lock(flag) = true;
        condition.notify_all();
    }

    /// Tries that are left, and seconds until the next is taken.
    pub(super) fn tries(&self, replica: &Replica) -> Result<(u32, u32)> {
        let mut attempts = lock(&self.attempts);
        let attempts = known(&mut attempts, replica)?;
        let pause = attempts.pause(&*self.clock());
        Ok((attempts.left(), pause.as_millis().div_ceil(1000) as u32))
    }

    /// Tries a secret, if no pause is due. A wrong one is noted before it is tried, so that
    /// ending the program does not save it from being counted. `open` says whether a right one
    /// is that of this desk; that of something else leaves the count as it was.
    pub(crate) fn counted(
        &self,
        replica: &Replica,
        open: impl FnOnce() -> Result<bool>,
    ) -> Result<()> {
        let clock = self.clock();
        let mut attempts = lock(&self.attempts);
        let before = known(&mut attempts, replica)?;
        let pause = before.pause(&*clock);
        if !pause.is_zero() {
            return Err(Error::TooManyTries {
                seconds: pause.as_millis().div_ceil(1000) as u32,
            });
        }
        let (former, noted) = (*before, before.after_another(&*clock));
        *before = noted;
        note(replica, TRIES, &noted.stored());
        let outcome = open();
        let after = match &outcome {
            Ok(true) => Attempts::default(),
            Err(error) if is_wrong(error) => return outcome.map(|_| ()),
            // The secret was not even compared, or with something else.
            Ok(false) | Err(_) => former,
        };
        *before = after;
        note(replica, TRIES, &after.stored());
        outcome.map(|_| ())
    }
}

/// Whether the private part was locked when the desk was last used.
pub(super) fn was_locked(replica: &Replica) -> Result<bool> {
    let locked = replica.public().read(|tx| tx.setting(LOCKED));
    Ok(locked.doing("read whether it was locked")?.as_deref() == Some("1"))
}

/// Notes whether the private part is locked.
pub(super) fn note_locked(replica: &Replica, locked: bool) {
    match was_locked(replica) {
        Ok(noted) if noted == locked => {}
        _ => note(replica, LOCKED, if locked { "1" } else { "0" }),
    }
}

fn known<'a>(attempts: &'a mut Option<Attempts>, replica: &Replica) -> Result<&'a mut Attempts> {
    let read = if let Some(known) = attempts.take() {
        known
    } else {
        let stored = replica.public().read(|tx| tx.setting(TRIES));
        let stored = stored.doing("read the tries so far")?;
        Attempts::read(&stored.unwrap_or_default())
    };
    Ok(attempts.insert(read))
}

fn is_wrong(error: &Error) -> bool {
    matches!(error.code(), "wrong-passphrase" | "wrong-recovery-key")
}

/// Keeps a setting as far as it can be kept: a full disk must not shut a person out.
fn note(replica: &Replica, name: &str, value: &str) {
    if replica.is_read_only() {
        return;
    }
    if let Err(error) = replica.public().write(|tx| tx.set_setting(name, value)) {
        warn!("The setting {name} was not kept: {error}");
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use super::*;

    /// A clock that stands until it is set.
    #[derive(Default)]
    pub(crate) struct SetClock(Mutex<(i64, Duration)>);

    impl SetClock {
        pub(crate) fn set_date(&self, at_ms: i64) {
            lock(&self.0).0 = at_ms;
        }

        pub(crate) fn pass(&self, time: Duration) {
            let mut now = lock(&self.0);
            now.0 += time.as_millis() as i64;
            now.1 += time;
        }
    }

    impl Clock for SetClock {
        fn now_ms(&self) -> i64 {
            lock(&self.0).0
        }

        fn running(&self) -> Duration {
            lock(&self.0).1
        }
    }
}
