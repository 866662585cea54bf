//! Reading files that may be damaged: tantivy panics on some, here they become errors.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use crate::error::{Error, Result};

thread_local! {
    /// A panic of this thread is caught: nobody has to be told.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Sets [`QUIET`] back to what it was, also when unwinding.
struct Restore(bool);

impl Drop for Restore {
    fn drop(&mut self) {
        QUIET.set(self.0);
    }
}

/// Runs what reads the files of an index; a panic, as damaged files may cause, becomes an error.
pub(crate) fn caught<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    install();
    let _restore = Restore(QUIET.replace(true));
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let reason = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("its files contradict themselves");
        Err(Error::Damaged(reason.to_owned()))
    })
}

/// Puts a hook before the one that is there, once.
fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            if !QUIET.try_with(Cell::get).unwrap_or(false) {
                before(panic);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_that_asks_to_rebuild() {
        let error = caught::<()>(|| {
            assert!(caught(|| Ok(1)).is_ok());
            assert!(QUIET.get(), "an inner call must not end the outer one");
            panic!("mid > len")
        })
        .unwrap_err();
        assert!(error.needs_rebuild());
        assert!(error.to_string().contains("mid > len"));
        assert!(!QUIET.get());
    }
}
