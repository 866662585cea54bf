//! The real window, as a person uses it.

mod access;
mod backup;
mod contacts;
mod first_run;
mod library;
mod palette;
mod panes;
mod protection;
mod reading;
mod screens;

use chm_tests::{Desk, PASSPHRASE, Programs, Setting, Window};

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

/// Selects a result and waits until the pane beside the list shows it.
async fn select(window: &Window, key: &str) {
    let row = result(key);
    window.click(&row).await.unwrap();
    let beside = format!(
        "document.querySelector('[data-testid=preview]')?.dataset.id\
         === document.querySelector(\"{row}\")?.dataset.id"
    );
    until(window, &format!("{key} beside the list"), &beside).await;
}

/// Waits for a condition on the page, written as JavaScript.
async fn until(window: &Window, what: &str, condition: &str) {
    window
        .until(what, &format!("return Boolean({condition})"))
        .await
        .unwrap();
}

/// A window on a desk, whatever it begins with.
async fn launch(desk: &Desk, setting: Setting<'_>) -> Window {
    Window::launch(&Programs::built().unwrap(), desk.path(), setting)
        .await
        .unwrap()
}

/// Invented contacts in a window, opened by the passphrase.
async fn with_people() -> (Desk, Window) {
    let desk = Desk::with_people().unwrap();
    let window = launch(&desk, Setting::default()).await;
    unlock(&window, PASSPHRASE).await;
    window.find("[data-testid=today]").await.unwrap();
    (desk, window)
}

/// Opens the private part from the lock screen.
async fn unlock(window: &Window, passphrase: &str) {
    window.find("[data-testid=lock-screen]").await.unwrap();
    window
        .fill("[data-testid=passphrase]", passphrase)
        .await
        .unwrap();
    window.click("[data-testid=unlock]").await.unwrap();
}

/// Goes to an address of the window.
async fn go(window: &Window, address: &str) {
    window
        .script(&format!("location.hash = '#{address}'; return true"))
        .await
        .unwrap();
}

/// Waits until the window shows these words.
async fn shows(window: &Window, words: &str) {
    let condition = format!("document.body.innerText.includes({words:?})");
    until(window, words, &condition).await;
}
