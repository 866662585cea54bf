//! Word of login1 that the computer goes to sleep.

#[cfg(target_os = "linux")]
pub use login1::listen;

/// This system is not asked.
#[cfg(not(target_os = "linux"))]
pub fn listen(_before_sleep: &dyn Fn()) {}

#[cfg(target_os = "linux")]
mod login1 {
    use tracing::info;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::OwnedFd;

    const NAME: &str = "org.freedesktop.login1";
    const PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";

    /// Calls `before_sleep` each time before the computer goes to sleep, as long as the program
    /// runs; returns at once where there is no login1.
    pub fn listen(before_sleep: &dyn Fn()) {
        let listened = Connection::system().and_then(|bus| listen_on(&bus, before_sleep));
        if let Err(error) = listened {
            info!("The system does not say when it goes to sleep: {error}");
        }
    }

    fn listen_on(bus: &Connection, before_sleep: &dyn Fn()) -> zbus::Result<()> {
        let manager = Proxy::new(bus, NAME, PATH, MANAGER)?;
        let signals = manager.receive_signal("PrepareForSleep")?;
        // Held while the computer is awake: sleep waits, for some seconds, until it is let go.
        let mut delay = delay(&manager);
        for signal in signals {
            let sleeps: bool = signal.body().deserialize()?;
            if sleeps {
                before_sleep();
                delay = None;
            } else if delay.is_none() {
                delay = self::delay(&manager);
            }
        }
        drop(delay);
        Ok(())
    }

    /// Without it the lock may come a moment after the computer has slept.
    fn delay(manager: &Proxy<'_>) -> Option<OwnedFd> {
        let asked = ("sleep", "CHM Desk", "Locks what is private", "delay");
        let granted = manager.call("Inhibit", &asked);
        granted
            .inspect_err(|error| info!("Sleep does not wait for the lock: {error}"))
            .ok()
    }
}
