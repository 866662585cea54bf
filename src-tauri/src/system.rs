//! What the system offers to protection: its keyring, and word that the computer goes to sleep.

mod keyring;
mod sleep;

use std::sync::{Arc, Weak};

use chm_app::Desk;
use chm_app::view::LockReason;
use tracing::warn;

pub use keyring::SystemKeyring;

/// Asks the keyring to open the private part, on a thread of its own: the library is there
/// meanwhile, whatever the keyring asks the person for.
pub fn unlock_at_start(desk: &Arc<Desk>) {
    let desk = Arc::downgrade(desk);
    spawn("unlock", move || {
        if let Some(desk) = desk.upgrade()
            && let Err(error) = desk.unlock_with_keyring()
        {
            warn!(
                "The keyring did not open the private part: {}",
                error.chain()
            );
        }
    });
}

/// Locks the private part before the computer goes to sleep, where the system says so before:
/// login1 on Linux. Elsewhere the desk notices within half a minute after waking that it slept
/// for longer than it may be idle.
pub fn lock_at_sleep(desk: &Arc<Desk>) {
    let desk = Arc::downgrade(desk);
    spawn("sleep", move || sleep::listen(&move || lock(&desk)));
}

fn lock(desk: &Weak<Desk>) {
    if let Some(desk) = desk.upgrade()
        && let Err(error) = desk.lock(LockReason::Sleep)
    {
        warn!("Locked before sleep, but: {}", error.chain());
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().name(name.into());
    if let Err(error) = thread.spawn(work) {
        warn!("There is no thread “{name}”: {error}");
    }
}
