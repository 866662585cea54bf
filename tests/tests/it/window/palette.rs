//! The palette: opened by the place of a key, finding commands and documents, running them.

use chm_tests::{Desk, Setting, Window};
use fantoccini::key::Key;

use super::{launch, until};

#[tokio::test]
async fn the_palette_opens_on_any_keyboard_and_does_goes_and_finds() {
    let desk = Desk::with_unprotected_papers().unwrap();
    let window = launch(&desk, Setting::default()).await;
    window.find("[data-testid=today]").await.unwrap();
    // The key that writes K in English writes another letter on two of these.
    for (layout, keys) in [
        ("ara", "ctrl+Arabic_noon"),
        ("ru", "ctrl+Cyrillic_el"),
        ("fr", "ctrl+k"),
        ("us", "ctrl+k"),
    ] {
        window.display.press_on_keyboard(layout, keys).unwrap();
        window.find("[data-testid=palette][open]").await.unwrap();
        until(&window, "the focus in the palette", FOCUSED).await;
        window.press(&[], &[Key::Escape]).await.unwrap();
        until(&window, "no palette", CLOSED).await;
    }

    // A command by its English name, while the window speaks Arabic.
    window.speak("ar").await.unwrap();
    choose(&window, "dark colours", "[data-row=theme-dark]").await;
    let dark = "document.documentElement.dataset.theme === 'dark'";
    until(&window, "the dark theme", dark).await;
    choose(&window, "المكتبة", "[data-row=go-library]").await;
    window.find("[data-testid=welcome]").await.unwrap();
    choose(
        &window,
        "dioxin inventory guidance",
        "[data-group=documents] *",
    )
    .await;
    window.find("[data-testid=reading-text]").await.unwrap();
    window.close().await.unwrap();
}

const FOCUSED: &str = "document.activeElement?.dataset.testid === 'palette-box'";
const CLOSED: &str = "!document.querySelector('[data-testid=palette]')";

/// Types into the palette, goes down to a row, and takes it.
async fn choose(window: &Window, words: &str, row: &str) {
    window.press(&[Key::Control], &['k']).await.unwrap();
    until(window, "the focus in the palette", FOCUSED).await;
    window.type_text(words).await.unwrap();
    let there = format!("document.querySelector('[data-testid=palette] {row}')");
    until(window, &format!("{row} for {words}"), &there).await;
    let chosen = format!(
        "return document.querySelector('[data-testid=palette-row][aria-selected=true]')\
         ?.matches('{row}') === true"
    );
    for _ in 0..9 {
        if window.script(&chosen).await.unwrap() == serde_json::json!(true) {
            break;
        }
        window.press(&[], &[Key::Down]).await.unwrap();
    }
    window.press(&[], &[Key::Enter]).await.unwrap();
    until(window, "no palette", CLOSED).await;
}
