//! Locking and opening: with a real Secret Service, and on a system without one.

use chm_tests::{Desk, PASSPHRASE, Setting, Window};
use fantoccini::key::Key;
use serde_json::json;

use super::access::assert_accessible;
use super::first_run::{self, walk};
use super::{go, launch, shows, unlock, until, with_people};

/// Of a contact that only the private part holds.
const NAME: &str = "Amara Keita";
const PRODUCT: &str = "Clearing-house";

#[tokio::test]
async fn a_locked_desk_shows_nothing_and_the_passphrase_opens_it_as_it_was() {
    let (_desk, window) = with_people().await;
    go(&window, "/contacts").await;
    shows(&window, NAME).await;
    window
        .fill("[data-testid=contact-filter]", "Keita")
        .await
        .unwrap();
    until(&window, "the filter", "location.hash.includes('Keita')").await;

    window.press(&[Key::Control], &['l']).await.unwrap();
    window.find("[data-testid=lock-screen]").await.unwrap();
    nothing_readable(&window).await;
    assert_accessible(&window, "the lock screen").await;

    unlock(&window, "no passphrase of this desk").await;
    window
        .find("[data-testid=passphrase][aria-invalid=true]")
        .await
        .unwrap();
    nothing_readable(&window).await;
    assert_accessible(&window, "the lock screen after a wrong passphrase").await;
    unlock(&window, PASSPHRASE).await;
    shows(&window, NAME).await;

    // The library alone: what is public can be found, what is locked cannot.
    window.press(&[Key::Control], &['l']).await.unwrap();
    window.click("[data-testid=library-alone]").await.unwrap();
    go(&window, "/library").await;
    window.type_query("Keita").await.unwrap();
    window.find("[data-testid=no-results]").await.unwrap();
    window.click("[data-testid=unlock-open]").await.unwrap();
    window
        .find("[data-testid=unlock-dialog][open]")
        .await
        .unwrap();
    assert_accessible(&window, "the dialog that unlocks").await;
    window
        .fill("[data-testid=passphrase]", PASSPHRASE)
        .await
        .unwrap();
    window.press(&[], &[char::from(Key::Enter)]).await.unwrap();
    window.find("[data-testid=result]").await.unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn the_keyring_opens_the_desk_and_what_replaces_it_leads_back() {
    let (keyring, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let within = |keyring| Setting {
        keyring,
        ..Setting::default()
    };
    let desk = Desk::unmade().unwrap();
    let window = launch(&desk, within(Some(keyring.path()))).await;
    let recovery_key = walk(&window).await;
    let protection = window.invoke("protection", &json!({})).await.unwrap();
    assert_eq!(protection["keyring"], true, "{protection}");
    window.close().await.unwrap();

    let window = launch(&desk, within(Some(keyring.path()))).await;
    window.find("[data-testid=today]").await.unwrap();
    window.press(&[Key::Control], &['l']).await.unwrap();
    unlock(&window, first_run::PASSPHRASE).await;
    window.find("[data-testid=today]").await.unwrap();
    window.close().await.unwrap();

    // Another keyring has no such entry: the passphrase serves, and nothing is lost.
    let window = launch(&desk, within(Some(other.path()))).await;
    window.find("[data-testid=lock-screen]").await.unwrap();
    let protection = window.invoke("protection", &json!({})).await.unwrap();
    assert_eq!(protection["keyringProblem"], "removed", "{protection}");
    unlock(&window, first_run::PASSPHRASE).await;
    window.find("[data-testid=today]").await.unwrap();
    window.close().await.unwrap();

    // No keyring at all, and the passphrase forgotten: the key on paper.
    let window = launch(&desk, within(None)).await;
    window.find("[data-testid=lock-screen]").await.unwrap();
    window.click("[data-testid=other-way]").await.unwrap();
    open_with_key(&window, "A7K2-A7K2").await;
    window
        .find("[data-testid=recovery-key-field][aria-invalid=true]")
        .await
        .unwrap();
    open_with_key(&window, &recovery_key).await;
    let renewed = "another five calm herons";
    for field in ["new-passphrase", "new-passphrase-again"] {
        let css = format!("[data-testid={field}]");
        window.fill(&css, renewed).await.unwrap();
    }
    assert_accessible(&window, "a new passphrase on the lock screen").await;
    window.click("[data-testid=unlock]").await.unwrap();
    window.find("[data-testid=today]").await.unwrap();
    window.press(&[Key::Control], &['l']).await.unwrap();
    unlock(&window, renewed).await;
    window.find("[data-testid=today]").await.unwrap();
    window.close().await.unwrap();
}

async fn open_with_key(window: &Window, key: &str) {
    window
        .fill("[data-testid=recovery-key-field]", key)
        .await
        .unwrap();
    window.click("[data-testid=unlock]").await.unwrap();
}

/// The name stands nowhere in the page, and the title names the product alone.
async fn nothing_readable(window: &Window) {
    until(
        window,
        "a page without the name",
        "!/Keita/.test(document.documentElement.outerHTML)",
    )
    .await;
    let title = window.client.title().await.unwrap();
    assert_eq!(title, PRODUCT);
    let titles = window.display.titles().unwrap();
    assert!(titles.contains(PRODUCT), "{titles}");
    assert!(!titles.contains("Keita"), "{titles}");
    assert!(!titles.contains("Contacts"), "{titles}");
}
