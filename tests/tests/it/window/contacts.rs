//! Contacts by the keyboard alone, from the lock screen on.

use chm_tests::{Desk, PASSPHRASE, Setting, Window};
use fantoccini::key::Key;

use super::{launch, shows, until};

const ENTER: &[Key] = &[Key::Enter];

#[tokio::test]
async fn keys_alone_add_find_edit_undo_delete_and_bring_back_a_contact() {
    let desk = Desk::with_people().unwrap();
    let window = launch(&desk, Setting::default()).await;
    focused(&window, "[data-testid=passphrase]").await;
    window.type_text(PASSPHRASE).await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    window.find("[data-testid=today]").await.unwrap();

    window.press(&[Key::Control], &['3']).await.unwrap();
    window.tab_to("[data-testid=contact-add]").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    focused(&window, "[data-testid=form-name]").await;
    window.type_text("Zola Made-Up").await.unwrap();
    window.tab_to("[data-testid=form-email-0]").await.unwrap();
    window.type_text("zola at nowhere").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    focused(&window, "[data-testid=form-problems]").await;
    window.press(&[], &[Key::Tab]).await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    focused(&window, "[data-testid=form-email-0]").await;
    window.press(&[Key::Control], &['a']).await.unwrap();
    window.type_text("zola@nowhere.example").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    closed(&window, "contact-form").await;
    card_shows(&window, "zola@nowhere.example").await;

    window.press(&[Key::Control], &['f']).await.unwrap();
    focused(&window, "[data-testid=contact-filter]").await;
    window.type_text("Made-Up").await.unwrap();
    rows(&window, 1).await;
    window.press(&[], &[Key::Down]).await.unwrap();
    focused(&window, "[role=option]").await;

    window.press(&[], ENTER).await.unwrap();
    window.tab_to("[data-testid=card-edit]").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    focused(&window, "[data-testid=form-name]").await;
    window
        .tab_to("[data-testid=form-telephone-0]")
        .await
        .unwrap();
    window.type_text("+221 33 000 00 99").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    closed(&window, "contact-form").await;
    card_shows(&window, "+221 33 000 00 99").await;

    window.press(&[Key::Control], &['z']).await.unwrap();
    let gone =
        "!document.querySelector('[data-testid=contact-card]').innerText.includes('000 00 99')";
    until(&window, "the number gone", gone).await;

    window.tab_to("[role=option]").await.unwrap();
    window.press(&[], &[Key::Delete]).await.unwrap();
    window.find("[data-testid=contacts-none]").await.unwrap();
    window.tab_to("[data-testid=rail-trash]").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    rows(&window, 1).await;
    window.tab_to("[role=option]").await.unwrap();
    window.press(&[Key::Shift], &[Key::F10]).await.unwrap();
    focused(&window, "[data-testid=menu-restore]").await;
    window.press(&[], ENTER).await.unwrap();
    window.tab_to("[data-testid=rail-all]").await.unwrap();
    window.press(&[], ENTER).await.unwrap();
    window.press(&[Key::Control], &['f']).await.unwrap();
    window.type_text("Made-Up").await.unwrap();
    rows(&window, 1).await;
    shows(&window, "Zola Made-Up").await;
    window.close().await.unwrap();
}

async fn focused(window: &Window, css: &str) {
    let condition = format!("document.activeElement?.matches('{css}')");
    until(window, &format!("the focus on {css}"), &condition).await;
}

async fn closed(window: &Window, dialog: &str) {
    let condition = format!("!document.querySelector('[data-testid={dialog}][open]')");
    until(window, &format!("{dialog} closed"), &condition).await;
}

async fn card_shows(window: &Window, words: &str) {
    let condition = format!(
        "document.querySelector('[data-testid=contact-card]')?.innerText.includes('{words}')"
    );
    until(window, &format!("{words} on the card"), &condition).await;
}

async fn rows(window: &Window, count: u32) {
    let condition = format!(
        "document.querySelector('[data-testid=contact-list] [role=option]')?.ariaSetSize === '{count}'"
    );
    until(window, &format!("{count} contacts"), &condition).await;
}
