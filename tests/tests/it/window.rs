//! The real window, as a person uses it.

mod access;
mod first_run;
mod library;
mod panes;
mod reading;

use chm_tests::{Desk, Programs, Window};

/// The sample papers in a window.
async fn with_papers() -> (Desk, Window) {
    let desk = Desk::with_unprotected_papers().unwrap();
    let window = open(&desk).await;
    (desk, window)
}

async fn open(desk: &Desk) -> Window {
    Window::open(&Programs::built().unwrap(), desk.path())
        .await
        .unwrap()
}

/// A result by the key of its record.
fn result(key: &str) -> String {
    format!("[data-testid=result][data-key='{key}']")
}

/// Waits for a condition on the page, written as JavaScript.
async fn until(window: &Window, what: &str, condition: &str) {
    window
        .until(what, &format!("return Boolean({condition})"))
        .await
        .unwrap();
}
