//! Every screen and dialog: no violation that axe-core knows, and nothing wider than the window.

use chm_tests::Window;
use fantoccini::key::Key;

use super::access::assert_accessible;
use super::{go, until, with_people};

/// Addresses, and what must be in sight there.
const SCREENS: [(&str, &str); 15] = [
    ("/today", "[data-testid=today-new]"),
    ("/today/new", "#list h1"),
    ("/library", "[data-testid=welcome]"),
    ("/library?q=dioxin", "[data-testid=preview]"),
    ("/contacts", "[data-testid=contact-card]"),
    ("/contacts?q=qqqxxqqq", "[data-testid=contacts-none]"),
    ("/contacts?view=coverage", "[data-testid=coverage]"),
    (
        "/nodes",
        "[data-testid=node-list], [data-testid=nodes-empty]",
    ),
    ("/calendar", "[data-testid=events-none]"),
    ("/calendar?tab=projects", "[data-testid=events-none]"),
    ("/settings", "[data-testid=settings]"),
    ("/settings/backup", "#settings-backup"),
    ("/help", "[data-testid=help-text]"),
    ("/record/none", "main [role=alert]"),
    ("/read/none", "[data-testid=reading-text] [role=alert]"),
];

/// Dialogs: the address, what opens it, and the dialog.
const DIALOGS: [(&str, &str, &str); 8] = [
    ("/contacts", "contact-add", "contact-form"),
    ("/contacts", "card-history", "contact-history"),
    ("/contacts", "card-export", "contact-export"),
    ("/contacts", "rail-files", "contact-files"),
    ("/contacts", "group-new", "group-form"),
    (
        "/settings/protection",
        "change-passphrase",
        "protection-dialog",
    ),
    (
        "/settings/protection",
        "new-recovery-key",
        "protection-dialog",
    ),
    ("/settings/backup", "restore-open", "restore-dialog"),
];

#[tokio::test]
async fn every_screen_is_accessible_in_english() {
    check("en", "light").await;
}

#[tokio::test]
async fn every_screen_is_accessible_in_arabic() {
    check("ar", "light").await;
}

#[tokio::test]
async fn every_screen_is_accessible_in_the_dark_theme() {
    check("en", "dark").await;
}

async fn check(language: &str, theme: &str) {
    let (_desk, window) = with_people().await;
    if language != "en" {
        window.speak(language).await.unwrap();
    }
    window.click("[data-testid=theme-menu]").await.unwrap();
    window
        .click(&format!("[data-testid=theme-{theme}]"))
        .await
        .unwrap();
    for (address, css) in SCREENS {
        go(&window, address).await;
        window.find(css).await.unwrap();
        accessible(&window, &format!("{address} in {language}, {theme}")).await;
    }
    for (address, opener, dialog) in DIALOGS {
        go(&window, address).await;
        window
            .click(&format!("[data-testid={opener}]"))
            .await
            .unwrap();
        let open = format!("[data-testid={dialog}][open]");
        window.find(&open).await.unwrap();
        accessible(&window, &format!("{dialog} in {language}, {theme}")).await;
        window
            .click(&format!("{open} [data-testid=dialog-close]"))
            .await
            .unwrap();
    }
    window.press(&[Key::Control], &['k']).await.unwrap();
    window.find("[data-testid=palette][open]").await.unwrap();
    accessible(&window, "the palette").await;
    window.type_text("dioxin").await.unwrap();
    window
        .find("[data-testid=palette] [data-group=documents]")
        .await
        .unwrap();
    accessible(&window, "the palette with results").await;
    window
        .press(&[], &[Key::Escape, Key::Escape])
        .await
        .unwrap();
    window.press(&[Key::Control], &['/']).await.unwrap();
    window.find("[data-testid=keys][open]").await.unwrap();
    accessible(&window, "the keys").await;
    window.press(&[], &[Key::Escape]).await.unwrap();
    magnified(&window).await;
    window.close().await.unwrap();
}

/// At 200 % every screen fits the width, and the navigation is a sheet.
async fn magnified(window: &Window) {
    for _ in 0..5 {
        window.press(&[Key::Control], &['+']).await.unwrap();
    }
    for (address, css) in SCREENS {
        go(window, address).await;
        // What stands beside the list at 100 % may now wait behind it.
        if !css.contains("preview") && !css.contains("card") {
            window.find(css).await.unwrap();
        }
        let inside = "document.documentElement.scrollWidth <= innerWidth";
        until(window, &format!("{address} within the window"), inside).await;
        accessible(window, &format!("{address} at 200 %")).await;
    }
    window
        .click("header [aria-haspopup=dialog], header > button.icon")
        .await
        .unwrap();
    window.find("dialog[open] nav").await.unwrap();
    accessible(window, "the navigation as a sheet").await;
    window.press(&[], &[Key::Escape]).await.unwrap();
    window.press(&[Key::Control], &['0']).await.unwrap();
}

/// Checks a screen once nothing of it fades in any more.
async fn accessible(window: &Window, view: &str) {
    let still = "document.getAnimations().every(one => one.playState !== 'running')";
    until(window, &format!("{view} at rest"), still).await;
    assert_accessible(window, view).await;
}
