//! Private work that comes back: from Settings, over a damaged part, and in a first run.

use std::path::Path;

use chm_tests::{Desk, PASSPHRASE, Setting, Window, copy_folder};
use serde_json::{Value, json};

use super::access::assert_accessible;
use super::{go, launch, shows, unlock, until, with_people};

#[tokio::test]
async fn private_work_comes_back_from_a_backup_wherever_it_was_lost() {
    let (desk, window) = with_people().await;
    let id = create(&window, "Awa Kept").await;
    go(&window, "/settings/backup").await;
    window.click("[data-testid=back-up]").await.unwrap();
    window.find("[data-testid=toast]").await.unwrap();
    rename(&window, &id, "Awa Lost").await;
    go(&window, "/contacts?q=Awa").await;
    shows(&window, "Awa Lost").await;

    go(&window, "/settings/backup").await;
    window.click("[data-testid=restore-open]").await.unwrap();
    window.find("[data-testid=backup-line]").await.unwrap();
    assert_accessible(&window, "the list of backups").await;
    restore(&window).await;
    go(&window, "/contacts?q=Awa").await;
    shows(&window, "Awa Kept").await;
    window.close().await.unwrap();

    damage(&desk.path().join("restricted.db"));
    let window = launch(&desk, Setting::default()).await;
    unlock(&window, PASSPHRASE).await;
    window.click("[data-testid=restore-open]").await.unwrap();
    restore(&window).await;
    window.find("[data-testid=today]").await.unwrap();
    go(&window, "/contacts?q=Awa").await;
    shows(&window, "Awa Kept").await;
    window.close().await.unwrap();

    // Only the backups are left, as after the loss of a computer.
    let fresh = Desk::unmade().unwrap();
    copy_folder(&desk.path().join("backups"), &fresh.path().join("backups")).unwrap();
    let window = launch(&fresh, Setting::default()).await;
    for _ in 0..3 {
        window.click("[data-testid=first-run-next]").await.unwrap();
    }
    window.find("[data-testid=earlier-backup]").await.unwrap();
    window.click("[data-testid=restore-open]").await.unwrap();
    restore(&window).await;
    // The choices come back as well, and with them that the first run is over.
    window.find("[data-testid=today]").await.unwrap();
    go(&window, "/contacts?q=Awa").await;
    shows(&window, "Awa Kept").await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn a_damaged_catalogue_is_named_kept_and_made_anew() {
    let desk = Desk::with_people().unwrap();
    let catalogue = desk.path().join("public.db");
    damage(&catalogue);
    let bytes = std::fs::read(&catalogue).unwrap();
    let window = launch(&desk, Setting::default()).await;
    shows(&window, "D-2003").await;
    window.find("[data-testid=recovery]").await.unwrap();
    assert_accessible(&window, "the message on a damaged catalogue").await;
    assert_eq!(std::fs::read(&catalogue).unwrap(), bytes, "untouched");
    window.click("[data-testid=recover]").await.unwrap();
    unlock(&window, PASSPHRASE).await;
    window.find("[data-testid=today]").await.unwrap();
    go(&window, "/contacts").await;
    shows(&window, "Amara Keita").await;
    window.close().await.unwrap();
    let kept = files(desk.path());
    assert!(
        kept.iter()
            .any(|file| std::fs::read(file).unwrap() == bytes),
        "the damaged file is kept: {kept:?}"
    );
}

/// Chooses the oldest backup, as each restore adds one, and agrees to what it asks for.
async fn restore(window: &Window) {
    window
        .click("li:last-child > [data-testid=backup-line]")
        .await
        .unwrap();
    window.find("[data-testid=restore]").await.unwrap();
    assert_accessible(window, "a backup before it is restored").await;
    let asks = "return document.querySelector('[data-testid=backup-agree]') !== null";
    if window.script(asks).await.unwrap() == json!(true) {
        window.click("[data-testid=backup-agree]").await.unwrap();
    }
    let locked = "return document.querySelector('[data-testid=backup-passphrase]') !== null";
    if window.script(locked).await.unwrap() == json!(true) {
        window
            .fill("[data-testid=backup-passphrase]", PASSPHRASE)
            .await
            .unwrap();
    }
    window.click("[data-testid=restore]").await.unwrap();
    until(
        window,
        "the end of the restore",
        "!document.querySelector('[data-testid=restore-dialog][open]')",
    )
    .await;
}

async fn create(window: &Window, name: &str) -> String {
    let draft = json!({ "draft": { "name": name } });
    let change = window.invoke("create_contact", &draft).await.unwrap();
    change["id"].as_str().unwrap().to_owned()
}

async fn rename(window: &Window, id: &str, name: &str) -> Value {
    let draft = json!({ "id": id, "draft": { "name": name } });
    window.invoke("edit_contact", &draft).await.unwrap()
}

fn damage(path: &Path) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes.iter_mut().skip(100).for_each(|byte| *byte = 0x55);
    std::fs::write(path, bytes).unwrap();
}

/// The files of a folder and of all folders in it.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
